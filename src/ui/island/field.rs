//! A text field that was on the page before the program: it keeps its element, so nothing typed is lost.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The field.
#[derive(Clone, PartialEq)]
pub(super) struct Field(HtmlInputElement);

impl Field {
    /// The field with this id, when the page has one.
    pub(super) fn find(id: &str) -> Option<Self> {
        gloo::utils::document().get_element_by_id(id)?.dyn_into().ok().map(Self)
    }

    /// What is typed now.
    pub(super) fn text(&self) -> String {
        self.0.value()
    }

    /// Tells what is typed: now, after every change, and when the browser brings the page back.
    pub(super) fn listen(&self, told: impl Fn(String) + Clone + 'static) -> [EventListener; 2] {
        told(self.text());
        let listen = |target: &web_sys::EventTarget, event: &'static str| {
            let (field, told) = (self.clone(), told.clone());
            EventListener::new(target, event, move |_| told(field.text()))
        };
        [listen(&self.0, "input"), listen(&gloo::utils::window(), "pageshow")]
    }

    /// Tells when Enter is pressed.
    pub(super) fn on_enter(&self, pressed: impl Fn() + 'static) -> EventListener {
        EventListener::new(&self.0, "keydown", move |event| {
            if event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Enter")
            {
                pressed();
            }
        })
    }
}
