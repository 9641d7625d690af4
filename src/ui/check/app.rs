//! The root of the self-check: loads, keeps, and shows the page of the address.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{ByPointer, Check};
use super::pages::{Broken, Pages};
use super::router::use_page;
use super::saver::{SaveStatus, Saver};
use super::session::Session;
use super::store::{Record, Store, open_in_tab, remember_in_tab};
use crate::assessment::Assessment;
use crate::norm::CheckSlice;
use crate::ui::fetch::{LoadError, slice};

/// What the program starts with.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AppProps {
    norm: Result<Rc<CheckSlice>, LoadError>,
    store: ByPointer<Store>,
    open: Option<Assessment>,
}

/// Loads the norm and the record that was open in this tab, or else the one last changed.
pub(super) async fn load() -> AppProps {
    let norm = slice::<CheckSlice>("check").await.map(Rc::new);
    let store = Store::open().await;
    let records = store.records().await.unwrap_or_default();
    let open = last_open(records);
    AppProps { norm, store: ByPointer(Rc::new(store)), open }
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
    });
    match &props.norm {
        Ok(norm) => html! {
            <Loaded norm={norm.clone()} store={props.store.clone()} open={props.open.clone()} />
        },
        Err(error) => html! { <Broken error={error.clone()} open={props.open.clone()} /> },
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LoadedProps {
    norm: Rc<CheckSlice>,
    store: ByPointer<Store>,
    open: Option<Assessment>,
}

#[component]
fn Loaded(props: &LoadedProps) -> Html {
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
    use_flush_when_leaving(&saver);
    use_leave_warning(matches!(*saving, SaveStatus::InMemory(_)) && session.open.is_some());
    let check =
        Check { session, saving: *saving, store: props.store.clone(), saver: ByPointer(saver) };
    let page = use_page();
    html! {
        <ContextProvider<Check> context={check}>
            <Pages {page} />
        </ContextProvider<Check>>
    }
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
        let on_change = gloo::events::EventListener::new(
            &gloo::utils::document(),
            "visibilitychange",
            move |_| saver.flush(),
        );
        move || drop((on_hide, on_change))
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
                |event| event.prevent_default(),
            )
        });
        move || drop(listener)
    });
}
