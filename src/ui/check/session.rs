//! What is open in this tab: the norm, the record, and what of the norm applies to it.

use std::rc::Rc;

use yew::Reducible;

use crate::assessment::{Action, Assessment, reduce};
use crate::norm::{Catalogue, CheckSlice};
use crate::words::Moment;

/// The state of the program. Only the record is ever stored.
#[derive(Clone, PartialEq)]
pub(crate) struct Session {
    /// The norm.
    pub slice: Rc<CheckSlice>,
    /// The open record.
    pub open: Option<Rc<Assessment>>,
    /// What of the norm applies to the open record.
    pub catalogue: Rc<Catalogue>,
    /// A person changed the record after it was opened here.
    pub touched: bool,
}

/// One step of the program.
pub(crate) enum Step {
    /// A person changed something, at a moment.
    Act(Action, Moment),
    /// Another record is opened.
    Open(Box<Assessment>),
    /// Nothing is open any more.
    Close,
}

impl Session {
    pub(super) fn new(slice: Rc<CheckSlice>, open: Option<Assessment>) -> Self {
        let open = open.map(Rc::new);
        let catalogue = Rc::new(applies(&slice, open.as_deref()));
        Self { slice, open, catalogue, touched: false }
    }
}

impl Reducible for Session {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut session = Rc::unwrap_or_clone(self);
        match step {
            Step::Open(record) => return Rc::new(Self::new(session.slice, Some(*record))),
            Step::Close => return Rc::new(Self::new(session.slice, None)),
            Step::Act(action, now) => {
                let Some(record) = session.open.take() else { return Rc::new(session) };
                // Only the set-up decides what applies; answers never do.
                let new_scope = matches!(action, Action::Profile(_));
                let record = Rc::new(reduce(Rc::unwrap_or_clone(record), action, now));
                if new_scope {
                    session.catalogue = Rc::new(applies(&session.slice, Some(&record)));
                }
                session.open = Some(record);
                session.touched = true;
            }
        }
        Rc::new(session)
    }
}

fn applies(slice: &CheckSlice, open: Option<&Assessment>) -> Catalogue {
    open.and_then(|record| record.profile.scope())
        .map(|scope| Catalogue::new(slice, &scope))
        .unwrap_or_default()
}
