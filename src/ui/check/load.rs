//! What the program needs before it can draw: the norm, and the record that was open.

use std::pin::Pin;
use std::rc::Rc;

use yew::Properties;

use super::Program;
use super::broken::Failure;
use super::context::ByPointer;
use super::handover::Taken;
use super::store::{Record, Store, open_in_tab};
use crate::assessment::Assessment;
use crate::keeping::Kept;
use crate::norm::{CheckSlice, GuidanceSlice};
use crate::ui::editions;
use crate::ui::fetch::{LoadError, edition, slice};

/// The norm, once it has come.
pub(super) type Norm = Pin<Box<dyn Future<Output = Result<Rc<CheckSlice>, LoadError>>>>;

/// What the program starts with.
#[derive(Clone, Properties)]
pub(super) struct Start {
    /// Which of the two programs this is.
    pub program: Program,
    /// The norm.
    pub norm: Rc<CheckSlice>,
    /// This device.
    pub store: ByPointer<Store>,
    /// The record to go on with.
    pub open: Option<Assessment>,
    /// What the device remembers of it.
    pub kept: Option<Kept>,
    /// The other program was here before: the reader has to be brought to this page.
    pub came_over: bool,
    /// The other program could not keep the record on this device.
    pub unkept: bool,
}

impl PartialEq for Start {
    /// The root is drawn once; its properties never change.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Start {
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

/// Loads the record that was open in this tab, or else the one last changed, and the norm: in the
/// edition of that record, when this site has it.
///
/// # Errors
/// When the norm does not arrive; the stored work comes along, so that it can be saved.
pub(super) async fn load(program: Program) -> Result<Start, Failure> {
    let store = Store::open().await;
    let last = last_open(store.records().await.unwrap_or_default());
    if let Some(record) = &last {
        store.saw(record);
    }
    let kept = last.as_ref().map(|record| record.kept.clone());
    let open = last.and_then(|record| record.content.ok());
    let turned = match &open {
        Some(record) => editions::turn_to(&record.edition.id).await,
        None => Ok(()),
    };
    let norm = match turned {
        Ok(()) => (program.norm)().await,
        Err(error) => Err(error),
    };
    match norm {
        Ok(norm) => {
            let store = ByPointer(Rc::new(store));
            Ok(Start { program, norm, store, open, kept, came_over: false, unkept: false })
        }
        Err(error) => Err(Failure { error, open }),
    }
}

fn last_open(records: Vec<Record>) -> Option<Record> {
    let wanted = open_in_tab();
    let mut readable = records.into_iter().filter(|record| record.content.is_ok());
    match wanted {
        Some(id) => readable.find(|record| record.id == id),
        None => readable.next(),
    }
}

/// What helps to judge, once it has come.
pub(super) type Guide = Pin<Box<dyn Future<Output = Option<Rc<GuidanceSlice>>>>>;

/// Fetches what helps to judge; without it every question still works.
pub(super) fn guidance() -> Guide {
    Box::pin(async { slice::<GuidanceSlice>("uitleg").await.ok().map(Rc::new) })
}

/// The program that has no lines has no questions either.
pub(super) fn no_guidance() -> Guide {
    Box::pin(async { None })
}

/// Fetches the norm.
pub(super) fn whole_norm() -> Norm {
    Box::pin(async { slice::<CheckSlice>("check").await.map(Rc::new) })
}

/// Only which edition it is, as the page says it: the worker that handles files reads the norm.
pub(super) fn edition_only() -> Norm {
    Box::pin(async { edition().map(|head| Rc::new(CheckSlice::without_lines(head))) })
}
