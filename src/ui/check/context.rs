//! What every page of the self-check can reach.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use yew::prelude::*;

use super::clock;
use super::pages::filter::Filtered;
use super::pages::setup::Tried;
use super::saver::{Saver, Saving};
use super::screen::Screen;
use super::session::{Session, Step};
use super::store::{Record, Store, remember_in_tab};
use crate::assessment::{Action, Assessment};
use crate::norm::{Catalogue, CheckSlice, GuidanceSlice, OverlaySlice};
use crate::ui::editions;

/// Changes the state; the same one for as long as the program runs.
pub(super) type Dispatch = UseReducerDispatcher<Session>;

/// Does an action at this moment.
pub(super) fn act(dispatch: &Dispatch, action: Action) {
    dispatch.dispatch(Step::Act(action, clock::now()));
}

/// Lays a region's layer over the open record; gives the sentence that says so.
///
/// # Errors
/// The sentence that says why not.
pub(super) fn lay(check: &Check, overlay: OverlaySlice) -> Result<String, String> {
    let Some(record) = check.record() else {
        return Err("Begin eerst een zelfcheck, of open er een. Open daarna deze laag.".to_owned());
    };
    if overlay.edition != record.edition.id {
        return Err(format!(
            "Deze laag ligt op {}. Uw zelfcheck is van {}. Er is niets veranderd.",
            overlay.edition, record.edition.id
        ));
    }
    let told = format!("De laag {} ligt nu over uw zelfcheck.", overlay.in_words());
    act(&check.dispatch(), Action::Overlay(Some(overlay)));
    Ok(told)
}

/// The state and the means to change it.
#[derive(Clone, PartialEq)]
pub(crate) struct Check {
    /// The state.
    pub session: UseReducerHandle<Session>,
    /// How saving goes.
    pub saving: Saving,
    /// What the screen itself remembers.
    pub screen: UseStateHandle<Screen>,
    /// Which lines of the area are shown.
    pub filter: UseStateHandle<Filtered>,
    /// Whether the set-up was tried.
    pub tried: UseStateHandle<Tried>,
    /// The records on this device, once they have been read.
    pub records: Option<Rc<Vec<Record>>>,
    /// What helps to judge, once it has come.
    pub guidance: Option<Rc<GuidanceSlice>>,
    /// This device.
    pub store: ByPointer<Store>,
    /// Writes changes to it.
    pub saver: ByPointer<Saver>,
}

impl Check {
    /// The norm.
    pub(super) fn slice(&self) -> &Rc<CheckSlice> {
        &self.session.slice
    }

    /// What of the norm applies.
    pub(super) fn catalogue(&self) -> &Rc<Catalogue> {
        &self.session.catalogue
    }

    /// The open record.
    pub(super) fn record(&self) -> Option<&Rc<Assessment>> {
        self.session.open.as_ref()
    }

    /// Opens another record, and remembers at once that this tab has it open: drawing it may come
    /// a moment later, and somebody may load the page again before that. Says whether the page is
    /// about to be loaded again itself, which is so for a record of another edition.
    pub(super) fn open(&self, record: Assessment) -> bool {
        remember_in_tab(Some(&record.id));
        let elsewhere = record.edition.id != self.slice().head.id;
        let reloads = elsewhere && editions::ids().contains(&record.edition.id);
        if reloads {
            // The page is loaded again, and then it is about that edition; but first whoever opened
            // the record goes to its page. What is not on the device yet is written on the way.
            Timeout::new(0, || drop(window().location().reload())).forget();
        }
        self.dispatch().dispatch(Step::Open(Box::new(record)));
        reloads
    }

    /// The means to change the state.
    pub(super) fn dispatch(&self) -> Dispatch {
        self.session.dispatcher()
    }
}

/// Something shared that is equal only to itself.
pub(crate) struct ByPointer<T>(pub Rc<T>);

impl<T> Clone for ByPointer<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for ByPointer<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for ByPointer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
