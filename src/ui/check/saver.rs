//! Keeps every change on this device, at most a quarter of a second later.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::clock;
use super::store::{Store, Trouble};
use crate::assessment::Assessment;
use crate::words::Moment;

/// Milliseconds between a change and the write. Somebody who keeps typing is saved all the same:
/// the clock runs from the first change that is not kept yet.
const DELAY: u32 = 250;

/// What the saved line tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SaveStatus {
    /// Nothing was changed in this tab yet.
    #[default]
    Quiet,
    /// A change is on its way; what went before it is kept since this moment.
    Saving(Option<Moment>),
    /// Everything is kept, since this moment.
    Saved(Moment),
    /// Nothing is kept on this device; the work is in this tab only.
    InMemory(Trouble),
}

/// Writes the latest state of a record; never two writes for one pause.
#[derive(Clone)]
pub(crate) struct Saver {
    store: Rc<Store>,
    waiting: Rc<RefCell<Waiting>>,
    tell: Callback<SaveStatus>,
}

#[derive(Default)]
struct Waiting {
    latest: Option<Rc<Assessment>>,
    timer: Option<Timeout>,
    told: SaveStatus,
}

impl Saver {
    /// A saver into this store that tells how it goes.
    pub(super) fn new(store: Rc<Store>, tell: Callback<SaveStatus>) -> Self {
        let told = store.trouble().map_or(SaveStatus::Quiet, SaveStatus::InMemory);
        let waiting = Rc::new(RefCell::new(Waiting { told, ..Waiting::default() }));
        Self { store, waiting, tell }
    }

    /// The record changed.
    pub(super) fn changed(&self, record: Rc<Assessment>) {
        let mut waiting = self.waiting.borrow_mut();
        waiting.latest = Some(record);
        if waiting.timer.is_none() {
            let saver = self.clone();
            waiting.timer = Some(Timeout::new(DELAY, move || saver.flush()));
            let told = waiting.told;
            drop(waiting);
            match told {
                // Trouble stands, and with it the warning before leaving, until a write succeeds.
                SaveStatus::InMemory(_) => {}
                SaveStatus::Saved(kept) => self.tell(SaveStatus::Saving(Some(kept))),
                SaveStatus::Saving(kept) => self.tell(SaveStatus::Saving(kept)),
                SaveStatus::Quiet => self.tell(SaveStatus::Saving(None)),
            }
        }
    }

    /// Writes a record that is new on this device, at once.
    pub(super) fn write(&self, record: Rc<Assessment>) {
        self.flush();
        self.waiting.borrow_mut().latest = Some(record);
        self.flush();
    }

    /// Writes what is waiting, now: at the end of the pause, or because the page goes away.
    pub(super) fn flush(&self) {
        let mut waiting = self.waiting.borrow_mut();
        if let Some(timer) = waiting.timer.take() {
            timer.cancel();
        }
        let Some(record) = waiting.latest.take() else { return };
        drop(waiting);
        let saver = self.clone();
        spawn_local(async move {
            let status = match saver.store.put(&record).await {
                // Something changed while this was written: that is still on its way.
                Ok(()) if saver.waiting.borrow().latest.is_some() => {
                    SaveStatus::Saving(Some(clock::now()))
                }
                Ok(()) => SaveStatus::Saved(clock::now()),
                Err(trouble) => SaveStatus::InMemory(trouble),
            };
            saver.tell(status);
        });
    }

    fn tell(&self, status: SaveStatus) {
        self.waiting.borrow_mut().told = status;
        self.tell.emit(status);
    }

    /// Forgets what is waiting: the record was taken away or closed.
    pub(super) fn forget(&self) {
        let mut waiting = self.waiting.borrow_mut();
        waiting.latest = None;
        waiting.timer = None;
    }
}
