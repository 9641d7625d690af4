//! The root of the self-check: loads, keeps, and shows the page of the address.

use std::rc::Rc;

use yew::prelude::*;

use super::Program;
use super::broken::Failure;
use super::context::{ByPointer, Check};
use super::handover::{self, Taken};
use super::heading;
use super::pages;
use super::pages::filter::Filtered;
use super::pages::setup::{FAULTS, Tried};
use super::router::use_page;
use super::saver::{SaveStatus, Saver};
use super::screen::Screen;
use super::session::Session;
use super::store::{Record, Store, open_in_tab, remember_in_tab};
use crate::assessment::Assessment;
use crate::norm::{CheckSlice, GuidanceSlice};
use crate::ui::fetch::slice;

/// What the program starts with.
#[derive(Clone, Properties)]
pub(super) struct AppProps {
    program: Program,
    norm: Rc<CheckSlice>,
    store: ByPointer<Store>,
    open: Option<Assessment>,
    /// The other program was here before: the reader has to be brought to this page.
    came_over: bool,
    /// The other program could not keep the record on this device.
    unkept: bool,
}

impl PartialEq for AppProps {
    /// The root is drawn once; its properties never change.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl AppProps {
    /// Goes on with what the other program left; that is newer than what this device keeps.
    pub(super) fn taking_over(mut self, taken: Option<Taken>) -> Self {
        if let Some(taken) = taken {
            self.came_over = true;
            self.unkept = !taken.kept;
            self.open = taken.open;
        }
        self
    }
}

/// Loads the norm and the record that was open in this tab, or else the one last changed.
///
/// # Errors
/// When the norm does not arrive; the stored work comes along, so that it can be saved.
pub(super) async fn load(program: Program) -> Result<AppProps, Failure> {
    let norm = slice::<CheckSlice>("check").await.map(Rc::new);
    let store = Store::open().await;
    let open = last_open(store.records().await.unwrap_or_default());
    match norm {
        Ok(norm) => {
            let store = ByPointer(Rc::new(store));
            Ok(AppProps { program, norm, store, open, came_over: false, unkept: false })
        }
        Err(error) => Err(Failure { error, open }),
    }
}

fn last_open(records: Vec<Record>) -> Option<Assessment> {
    let wanted = open_in_tab();
    let mut readable = records.into_iter().filter_map(|record| record.content.ok());
    match wanted {
        Some(id) => readable.find(|record| record.id == id),
        None => readable.next(),
    }
}

/// The root.
#[component]
pub(super) fn App(props: &AppProps) -> Html {
    use_effect_with((), |()| {
        // For tests and for patient readers: from here on the page answers.
        drop(gloo::utils::document_element().set_attribute("data-ready", ""));
        heading::go_to_line();
    });
    let session = {
        let (norm, open) = (props.norm.clone(), props.open.clone());
        use_reducer(move || Session::new(norm, open))
    };
    let trouble = props.store.trouble();
    let saving = use_state(|| trouble.map_or(SaveStatus::Quiet, SaveStatus::InMemory));
    let saver = {
        let (store, tell) = (props.store.clone(), saving.setter());
        use_memo((), move |()| Saver::new(store.0, Callback::from(move |status| tell.set(status))))
    };
    use_keeping(&session, &saver);
    use_keeping_what_came(&session, &saver, props.unkept);
    use_flush_when_leaving(&saver);
    handover::hold(session.open.clone(), !matches!(*saving, SaveStatus::InMemory(_)));
    use_leave_warning(matches!(*saving, SaveStatus::InMemory(_)) && session.open.is_some());
    let screen = use_state(Screen::default);
    let filter = use_state(Filtered::default);
    let tried = use_state(Tried::default);
    let (page, stayed) = use_page(props.program.part);
    {
        let (screen, filter, tried) = (screen.setter(), filter.setter(), tried.setter());
        // A notice, a filter and a try belong to the page where they were made.
        use_effect_with(page.clone(), move |_| {
            screen.set(Screen::default());
            filter.set(Filtered::default());
            tried.set(Tried::default());
        });
    }
    use_effect_with(tried.times, |times| {
        if *times > 0 {
            heading::focus_id(FAULTS);
        }
    });
    let guidance = use_guidance(&session.slice);
    let records = use_state(|| None);
    {
        let (records, store) = (records.setter(), props.store.clone());
        let open = session.open.as_ref().map(|record| record.id.clone());
        // Read again on another page, when another record is opened, and after a question.
        use_effect_with((page.clone(), open, screen.asking.is_some()), move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                records.set(Some(Rc::new(store.records().await.unwrap_or_default())));
            });
        });
    }
    let check = Check {
        session,
        saving: *saving,
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

/// Keeps every changed record, and remembers in this tab which one is open.
#[hook]
fn use_keeping(session: &UseReducerHandle<Session>, saver: &Rc<Saver>) {
    let kept = use_mut_ref(|| session.open.clone());
    let saver = Rc::clone(saver);
    use_effect_with(session.open.clone(), move |open| {
        remember_in_tab(open.as_ref().map(|record| record.id.as_str()));
        let before = kept.replace(open.clone());
        let Some(record) = open else { return };
        // What was only opened is stored already, or is stored by whoever opened it.
        if before.is_some_and(|before| before.id == record.id && before != *record) {
            saver.changed(Rc::clone(record));
        }
    });
}

/// Tries to keep what came from the other program and is on no device yet; the saved line tells.
#[hook]
fn use_keeping_what_came(session: &UseReducerHandle<Session>, saver: &Rc<Saver>, unkept: bool) {
    let (open, saver) = (session.open.clone(), Rc::clone(saver));
    use_effect_with((), move |()| {
        if let Some(record) = open.filter(|_| unkept) {
            saver.write(record);
        }
    });
}

/// A page that is hidden may never come back: what waits is written at once.
#[hook]
fn use_flush_when_leaving(saver: &Rc<Saver>) {
    let saver = Rc::clone(saver);
    use_effect_with((), move |()| {
        let on_hide = {
            let saver = Rc::clone(&saver);
            gloo::events::EventListener::new(&gloo::utils::window(), "pagehide", move |_| {
                saver.flush();
            })
        };
        let on_change =
            gloo::events::EventListener::new(&gloo::utils::document(), "visibilitychange", {
                let saver = Rc::clone(&saver);
                move |_| saver.flush()
            });
        move || {
            drop((on_hide, on_change));
            saver.flush();
        }
    });
}

/// Where nothing is kept on the device, the browser asks before it closes the tab.
#[hook]
fn use_leave_warning(needed: bool) {
    use_effect_with(needed, |needed| {
        let listener = needed.then(|| {
            gloo::events::EventListener::new_with_options(
                &gloo::utils::window(),
                "beforeunload",
                gloo::events::EventListenerOptions::enable_prevent_default(),
                yew::Event::prevent_default,
            )
        });
        move || drop(listener)
    });
}

/// What helps to judge, fetched once the page answers; without it every question still works.
#[hook]
fn use_guidance(norm: &Rc<CheckSlice>) -> Option<Rc<GuidanceSlice>> {
    let guidance = use_state(|| None);
    {
        let (guidance, receipt) = (guidance.setter(), norm.head.receipt.clone());
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                let found = slice::<GuidanceSlice>("uitleg").await.ok();
                guidance.set(found.filter(|found| found.receipt == receipt).map(Rc::new));
            });
        });
    }
    (*guidance).clone()
}
