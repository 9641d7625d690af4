//! Telling the other tabs of this site that a record was written. Only its id is told; what was
//! written stands in the database.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

const CHANNEL: &str = "normwijzer-zelfchecks";

/// The way to the other tabs; a browser without one finds out when a tab is looked at again.
pub(super) struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens the way.
    pub(super) fn open() -> Self {
        Self(BroadcastChannel::new(CHANNEL).ok())
    }

    /// Tells the other tabs that the record with this id was written.
    pub(super) fn tell(&self, id: &str) {
        if let Some(channel) = &self.0 {
            // A closed channel has nobody to tell.
            drop(channel.post_message(&JsValue::from_str(id)));
        }
    }

    /// Told the id of each record that another tab wrote, for as long as the listener lives.
    pub(super) fn on_told(&self, then: impl Fn(String) + 'static) -> Option<EventListener> {
        let channel = self.0.as_ref()?;
        Some(EventListener::new(channel, "message", move |event| {
            let id = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
            if let Some(id) = id {
                then(id);
            }
        }))
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.0 {
            channel.close();
        }
    }
}
