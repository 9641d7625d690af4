//! Keeps the open record on this device, and in step with the other tabs.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use wasm_bindgen_futures::spawn_local;
use web_sys::VisibilityState;
use yew::prelude::*;

use super::clock;
use super::context::Dispatch;
use super::saver::{SaveStatus, Saver};
use super::session::{Session, Step};
use super::store::{Store, remember_in_tab};
use super::tabs::Tabs;

/// Keeps every changed record, and remembers in this tab which one is open.
#[hook]
pub(super) fn use_keeping(session: &UseReducerHandle<Session>, saver: &Rc<Saver>) {
    let kept = use_mut_ref(|| session.open.clone());
    let (saver, touched) = (Rc::clone(saver), session.touched);
    use_effect_with(session.open.clone(), move |open| {
        remember_in_tab(open.as_ref().map(|record| record.id.as_str()));
        let before = kept.replace(open.clone());
        let Some(record) = open else { return };
        // What was only opened is stored already, or is stored by whoever opened it.
        if touched && before.is_some_and(|before| before.id == record.id && before != *record) {
            saver.changed(Rc::clone(record));
        }
    });
}

/// Tries to keep what came from the other program and is on no device yet; the saved line tells.
#[hook]
pub(super) fn use_keeping_what_came(
    session: &UseReducerHandle<Session>,
    saver: &Rc<Saver>,
    unkept: bool,
) {
    let (open, saver) = (session.open.clone(), Rc::clone(saver));
    use_effect_with((), move |()| {
        if let Some(record) = open.filter(|_| unkept) {
            saver.changed(record);
            saver.flush();
        }
    });
}

/// A page that is hidden may never come back: what waits is written at once. A page that is looked
/// at again may have missed what another tab wrote.
#[hook]
pub(super) fn use_leaving_and_coming_back(
    session: &UseReducerHandle<Session>,
    store: &Rc<Store>,
    tabs: &Rc<Tabs>,
    saver: &Rc<Saver>,
) {
    let open = use_mut_ref(|| None::<String>);
    *open.borrow_mut() = session.open.as_ref().map(|record| record.id.clone());
    let (store, tabs, saver) = (Rc::clone(store), Rc::clone(tabs), Rc::clone(saver));
    let dispatch = session.dispatcher();
    use_effect_with((), move |()| {
        let look = {
            let (store, saver) = (Rc::clone(&store), Rc::clone(&saver));
            move || {
                let Some(id) = open.borrow().clone() else { return };
                let (store, saver) = (Rc::clone(&store), Rc::clone(&saver));
                let dispatch = dispatch.clone();
                spawn_local(async move { follow(&store, &saver, &dispatch, &id).await });
            }
        };
        let told = tabs.on_told({
            let look = look.clone();
            move |_| look()
        });
        let hidden = EventListener::new(&window(), "pagehide", {
            let saver = Rc::clone(&saver);
            move |_| saver.flush_at_once()
        });
        let changed = EventListener::new(&document(), "visibilitychange", {
            let saver = Rc::clone(&saver);
            move |_| {
                if document().visibility_state() == VisibilityState::Hidden {
                    saver.flush_at_once();
                } else {
                    look();
                }
            }
        });
        move || {
            drop((told, hidden, changed));
            saver.flush_at_once();
        }
    });
}

/// Shows what another tab wrote. Where this tab has changes of its own, a person has to choose.
async fn follow(store: &Store, saver: &Saver, dispatch: &Dispatch, id: &str) {
    // Without an answer of the device there is nothing to follow; a write will tell why.
    let Ok(Some(record)) = store.read(id).await else { return };
    if !store.is_behind(&record) {
        return;
    }
    if !saver.is_idle() {
        // The write looks before it replaces anything.
        saver.flush();
        return;
    }
    let Ok(assessment) = record.content.clone() else { return };
    store.saw(&record);
    dispatch.dispatch(Step::Open(Box::new(assessment)));
    saver.note(record.kept);
    saver.tell(SaveStatus::Followed(clock::now()));
}

/// Where the latest change is on no device, the browser asks before it closes the tab.
#[hook]
pub(super) fn use_leave_warning(needed: bool) {
    use_effect_with(needed, |needed| {
        let listener = needed.then(|| {
            EventListener::new_with_options(
                &window(),
                "beforeunload",
                EventListenerOptions::enable_prevent_default(),
                yew::Event::prevent_default,
            )
        });
        move || drop(listener)
    });
}

/// Asks the browser once not to wipe by itself what is kept, as soon as there is something.
#[hook]
pub(super) fn use_asking_to_stay(status: SaveStatus) {
    let asked = use_mut_ref(|| false);
    use_effect_with(matches!(status, SaveStatus::Saved(_)), move |something| {
        // An old browser has no storage manager; one that says no goes on as it did.
        if *something
            && !asked.replace(true)
            && let Some(storage) = storage_manager()
            && let Ok(answer) = storage.persist()
        {
            spawn_local(async move { drop(wasm_bindgen_futures::JsFuture::from(answer).await) });
        }
    });
}

/// What the browser knows about the storage of this site; absent in a page that is not secure.
pub(crate) fn storage_manager() -> Option<web_sys::StorageManager> {
    let storage = window().navigator().storage();
    (!wasm_bindgen::JsValue::from(storage.clone()).is_undefined()).then_some(storage)
}
