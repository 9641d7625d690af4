//! What is open in this tab: the norm, the record, and what of the norm applies to it.

use std::rc::Rc;

use yew::Reducible;

use crate::assessment::{Action, Assessment};
use crate::norm::{Catalogue, CheckSlice, OverlaySlice};
use crate::words::Moment;

/// The state of the program. Only the record is ever stored.
#[derive(Clone, PartialEq)]
pub(crate) struct Session {
    /// The norm, national only.
    national: Rc<CheckSlice>,
    ways: Ways,
    /// The norm under the region's layer of the open record, when it has one.
    pub slice: Rc<CheckSlice>,
    /// The open record.
    pub open: Option<Rc<Assessment>>,
    /// What of the norm applies to the open record.
    pub catalogue: Rc<Catalogue>,
    /// A person changed the record after it was opened here.
    pub touched: bool,
}

/// What the two programs do each in a way of their own.
#[derive(Clone, Copy)]
pub(crate) struct Ways {
    /// Lays a region's layer over the norm.
    pub lay: fn(&OverlaySlice, &CheckSlice) -> CheckSlice,
    /// Applies an action.
    pub reduce: fn(Assessment, Action, Moment) -> Assessment,
}

impl PartialEq for Ways {
    /// It is the same for as long as the program runs.
    fn eq(&self, _: &Self) -> bool {
        true
    }
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
    pub(super) fn new(national: Rc<CheckSlice>, ways: Ways, open: Option<Assessment>) -> Self {
        let open = open.map(Rc::new);
        let slice = under(&national, ways, open.as_deref());
        let catalogue = Rc::new(applies(&slice, open.as_deref()));
        Self { national, ways, slice, open, catalogue, touched: false }
    }
}

impl Reducible for Session {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut session = Rc::unwrap_or_clone(self);
        match step {
            Step::Open(record) => {
                return Rc::new(Self::new(session.national, session.ways, Some(*record)));
            }
            Step::Close => return Rc::new(Self::new(session.national, session.ways, None)),
            Step::Act(action, now) => {
                let Some(record) = session.open.take() else { return Rc::new(session) };
                // Only the set-up and a layer decide what applies; answers never do.
                let new_layer = matches!(action, Action::Overlay(_));
                let new_scope = new_layer || matches!(action, Action::Profile(_));
                let record = (session.ways.reduce)(Rc::unwrap_or_clone(record), action, now);
                let record = Rc::new(record);
                if new_layer {
                    session.slice = under(&session.national, session.ways, Some(&record));
                }
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

/// The norm itself is shared; under a layer it is made anew.
fn under(national: &Rc<CheckSlice>, ways: Ways, open: Option<&Assessment>) -> Rc<CheckSlice> {
    match open.and_then(|record| record.overlay.as_ref()) {
        Some(overlay) => Rc::new((ways.lay)(overlay, national)),
        None => Rc::clone(national),
    }
}

fn applies(slice: &CheckSlice, open: Option<&Assessment>) -> Catalogue {
    open.and_then(|record| record.profile.scope())
        .map(|scope| Catalogue::new(slice, &scope))
        .unwrap_or_default()
}
