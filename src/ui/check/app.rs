//! The root of the self-check: holds the state, keeps it, and shows the page of the address.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::Program;
use super::context::{ByPointer, Check};
use super::handover;
use super::heading;
use super::in_step::{
    use_asking_to_stay, use_keeping, use_keeping_what_came, use_leave_warning,
    use_leaving_and_coming_back,
};
use super::load::Start;
use super::pages;
use super::pages::filter::Filtered;
use super::pages::setup::{FAULTS, Tried};
use super::router::use_page;
use super::saver::{SaveStatus, Saver, Saving};
use super::screen::Screen;
use super::session::Session;
use super::store::{Record, Store, notice_in_tab};
use super::tabs::Tabs;
use crate::norm::{CheckSlice, GuidanceSlice};
use crate::ui::route::CheckRoute;

/// The root.
#[component]
pub(super) fn App(props: &Start) -> Html {
    use_effect_with((), move |()| {
        // For tests and for patient readers: from here on the page answers.
        drop(gloo::utils::document_element().set_attribute("data-ready", ""));
        heading::go_to_line();
    });
    let session = {
        let (norm, open, ways) = (props.norm.clone(), props.open.clone(), props.program.ways);
        use_reducer(move || Session::new(norm, ways, open))
    };
    {
        let (program, dispatch) = (props.program, session.dispatcher());
        use_effect_with((), move |()| {
            let listener = (program.follow)(dispatch);
            move || drop(listener)
        });
        use_effect_with(session.open.clone(), move |open| {
            if let Some(record) = open {
                (program.after)(record);
            }
        });
    }
    // Another record may bring a region's layer along, or leave it behind.
    use_effect_with(session.slice.head.clone(), heading::show_edition);
    let saving = use_state(|| Saving {
        status: props.store.trouble().map_or(SaveStatus::Quiet, SaveStatus::InMemory),
        kept: props.kept.clone(),
    });
    let tabs = use_memo((), |()| Tabs::open());
    let saver = {
        let (store, tell) = (props.store.0.clone(), saving.setter());
        let (tabs, told) = (Rc::clone(&tabs), (*saving).clone());
        let tell = Callback::from(move |saving| tell.set(saving));
        use_memo((), move |()| Saver::new(store, tabs, told, tell))
    };
    let status = saving.status;
    use_keeping(&session, &saver);
    use_keeping_what_came(&session, &saver, props.unkept);
    use_leaving_and_coming_back(&session, &props.store.0, &tabs, &saver);
    use_leave_warning(status.is_unkept() && session.open.is_some());
    use_asking_to_stay(status);
    handover::hold(session.open.clone(), !status.is_unkept());
    let screen = use_state(|| Screen::telling(notice_in_tab()));
    let filter = use_state(Filtered::default);
    let tried = use_state(Tried::default);
    let (page, stayed) = use_page(props.program.part);
    {
        let (screen, filter, tried) = (screen.setter(), filter.setter(), tried.setter());
        // A notice, a filter and a try belong to the page where they were made.
        let first = use_mut_ref(|| true);
        use_effect_with(page.clone(), move |_| {
            if !first.replace(false) {
                screen.set(Screen::default());
                filter.set(Filtered::default());
                tried.set(Tried::default());
            }
        });
    }
    use_effect_with(tried.times, |times| {
        if *times > 0 {
            heading::focus_id(FAULTS);
        }
    });
    let guidance = use_guidance(props.program, &session.slice);
    let records = use_records(&props.store, &page, &session, &screen);
    let check = Check {
        session,
        saving: (*saving).clone(),
        screen,
        filter,
        tried,
        records,
        guidance,
        store: props.store.clone(),
        saver: ByPointer(saver),
    };
    pages::use_heading(&check, &page, props.came_over);
    pages::show(&check, &page, stayed, props.program.draw)
}

/// What helps to judge, fetched once the page answers.
#[hook]
fn use_guidance(program: Program, norm: &CheckSlice) -> Option<Rc<GuidanceSlice>> {
    let guidance = use_state(|| None);
    {
        let (guidance, receipt) = (guidance.setter(), norm.head.receipt.clone());
        use_effect_with((), move |()| {
            spawn_local(async move {
                let found = (program.guidance)().await;
                guidance.set(found.filter(|found| found.receipt == receipt));
            });
        });
    }
    (*guidance).clone()
}

/// The records on this device, read again on another page, for another record, and after whatever
/// the screen told or asked.
#[hook]
fn use_records(
    store: &ByPointer<Store>,
    page: &CheckRoute,
    session: &UseReducerHandle<Session>,
    screen: &UseStateHandle<Screen>,
) -> Option<Rc<Vec<Record>>> {
    let records = use_state(|| None);
    {
        let (records, store) = (records.setter(), store.clone());
        let open = session.open.as_ref().map(|record| record.id.clone());
        use_effect_with((page.clone(), open, (**screen).clone()), move |_| {
            spawn_local(async move {
                records.set(Some(Rc::new(store.records().await.unwrap_or_default())));
            });
        });
    }
    (*records).clone()
}
