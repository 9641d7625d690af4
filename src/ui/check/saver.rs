//! Keeps every change on this device, at most a quarter of a second later.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::clock;
use super::store::{How, Store, Trouble, Written};
use super::tabs::Tabs;
use crate::assessment::Assessment;
use crate::keeping::Kept;
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
    /// Another tab wrote; this tab shows that now, since this moment.
    Followed(Moment),
    /// Another tab wrote, and this one has changes of its own: a person has to choose.
    Behind,
    /// Nothing is kept on this device; the work is in this tab only.
    InMemory(Trouble),
}

impl SaveStatus {
    /// The latest change is on no device.
    pub(crate) fn is_unkept(self) -> bool {
        matches!(self, Self::InMemory(_) | Self::Behind)
    }
}

/// How saving goes, and what the device remembers of the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Saving {
    /// How it goes.
    pub status: SaveStatus,
    /// The note beside the record, once there is one.
    pub kept: Option<Kept>,
}

/// Writes the latest state of a record; never two writes for one pause.
#[derive(Clone)]
pub(crate) struct Saver {
    store: Rc<Store>,
    tabs: Rc<Tabs>,
    waiting: Rc<RefCell<Waiting>>,
    tell: Callback<Saving>,
}

#[derive(Default)]
struct Waiting {
    /// Not handed to the device yet.
    latest: Option<Rc<Assessment>>,
    /// Handed to the device, which has not answered yet.
    writing: Option<Rc<Assessment>>,
    timer: Option<Timeout>,
    told: Saving,
}

impl Saver {
    /// A saver into this store that tells how it goes.
    pub(super) fn new(
        store: Rc<Store>,
        tabs: Rc<Tabs>,
        told: Saving,
        tell: Callback<Saving>,
    ) -> Self {
        let waiting = Rc::new(RefCell::new(Waiting { told, ..Waiting::default() }));
        Self { store, tabs, waiting, tell }
    }

    /// The record changed.
    pub(super) fn changed(&self, record: Rc<Assessment>) {
        let mut waiting = self.waiting.borrow_mut();
        waiting.latest = Some(record);
        let status = waiting.told.status;
        if waiting.timer.is_some() || status == SaveStatus::Behind {
            return;
        }
        let saver = self.clone();
        waiting.timer = Some(Timeout::new(DELAY, move || saver.flush()));
        drop(waiting);
        match status {
            // Trouble stands, and with it the warning before leaving, until a write succeeds.
            SaveStatus::InMemory(_) | SaveStatus::Behind => {}
            SaveStatus::Saved(kept) | SaveStatus::Followed(kept) => {
                self.tell(SaveStatus::Saving(Some(kept)));
            }
            SaveStatus::Saving(kept) => self.tell(SaveStatus::Saving(kept)),
            SaveStatus::Quiet => self.tell(SaveStatus::Saving(None)),
        }
    }

    /// Writes a record that is new on this device, or that a person chose, at once.
    pub(super) fn write(&self, record: Rc<Assessment>) {
        self.flush();
        self.waiting.borrow_mut().latest = Some(record);
        self.hand_over(How::AtOnce);
    }

    /// Writes what is waiting, at the end of the pause.
    pub(super) fn flush(&self) {
        self.hand_over(How::Carefully);
    }

    /// Writes what is waiting because the page goes away: also what the device has not answered
    /// for. Not over the work of another tab: a person still has to choose then.
    pub(super) fn flush_at_once(&self) {
        let mut waiting = self.waiting.borrow_mut();
        if waiting.told.status == SaveStatus::Behind {
            return;
        }
        if waiting.latest.is_none() {
            waiting.latest = waiting.writing.take();
        }
        drop(waiting);
        self.hand_over(How::AtOnce);
    }

    fn hand_over(&self, how: How) {
        let mut waiting = self.waiting.borrow_mut();
        if let Some(timer) = waiting.timer.take() {
            timer.cancel();
        }
        let Some(record) = waiting.latest.take() else { return };
        waiting.writing = Some(Rc::clone(&record));
        drop(waiting);
        let saver = self.clone();
        spawn_local(async move {
            let written = saver.store.put(&record, how).await;
            saver.answered(&record, written);
        });
    }

    fn answered(&self, record: &Rc<Assessment>, written: Result<Written, Trouble>) {
        let mut waiting = self.waiting.borrow_mut();
        if waiting.writing.as_ref().is_some_and(|writing| Rc::ptr_eq(writing, record)) {
            waiting.writing = None;
        }
        let status = match written {
            Ok(Written::Kept(kept)) => {
                self.tabs.tell(&record.id);
                waiting.told.kept = Some(kept);
                // Something changed while this was written: that is still on its way.
                let more = waiting.latest.is_some();
                let now = clock::now();
                if more { SaveStatus::Saving(Some(now)) } else { SaveStatus::Saved(now) }
            }
            Ok(Written::Behind) => {
                // What could not be written goes on waiting, unless something newer does.
                waiting.latest.get_or_insert_with(|| Rc::clone(record));
                SaveStatus::Behind
            }
            Err(trouble) => SaveStatus::InMemory(trouble),
        };
        drop(waiting);
        self.tell(status);
    }

    /// Nothing is on its way to the device.
    pub(super) fn is_idle(&self) -> bool {
        let waiting = self.waiting.borrow();
        waiting.latest.is_none() && waiting.writing.is_none()
    }

    /// What could not be written because another tab wrote as well.
    pub(super) fn unwritten(&self) -> Option<Rc<Assessment>> {
        self.waiting.borrow().latest.clone()
    }

    /// Tells how it goes from now on.
    pub(super) fn tell(&self, status: SaveStatus) {
        let mut waiting = self.waiting.borrow_mut();
        waiting.told.status = status;
        let told = waiting.told.clone();
        drop(waiting);
        self.tell.emit(told);
    }

    /// The note beside the record is this one from now on.
    pub(super) fn note(&self, kept: Kept) {
        self.waiting.borrow_mut().told.kept = Some(kept);
        let status = self.waiting.borrow().told.status;
        self.tell(status);
    }

    /// Forgets what is waiting: the record was taken away or closed.
    pub(super) fn forget(&self) {
        let mut waiting = self.waiting.borrow_mut();
        waiting.latest = None;
        waiting.timer = None;
    }
}
