//! How one program of the self-check makes room for the other, on the same page.
//!
//! Each draws its own [`Part`]. www/start.js stands between them: the one that is there asks for
//! the other (`over`); when that has come it is let in (`in`), loads what it needs, and takes the
//! work over (`uit`). So nobody waits at a blank page, and work that no device keeps is not lost.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};

use super::json;
use crate::assessment::Assessment;
use crate::ui::route::Part;

const OVER: &str = "normwijzer:over";
const IN: &str = "normwijzer:in";
const OUT: &str = "normwijzer:uit";
const STAY: &str = "normwijzer:blijf";

/// The keys of what is handed over.
const RECORD: &str = "record";
const KEPT: &str = "kept";
const LEFT: &str = "left";

/// What this program would hand over now.
#[derive(Clone, Default)]
struct Hand {
    open: Option<Rc<Assessment>>,
    kept: bool,
}

thread_local! {
    static HAND: RefCell<Hand> = RefCell::default();
}

/// What the other program left behind.
pub(super) struct Taken {
    /// The record that was open.
    pub open: Option<Assessment>,
    /// Whether this device keeps it.
    pub kept: bool,
}

/// Remembers what is open, so that it can be handed over at any moment.
pub(super) fn hold(open: Option<Rc<Assessment>>, kept: bool) {
    HAND.with_borrow_mut(|hand| *hand = Hand { open, kept });
}

/// The record that is open now.
pub(super) fn open() -> Option<Rc<Assessment>> {
    HAND.with_borrow(|hand| hand.open.clone())
}

/// Asks for the other program.
pub(super) fn ask(part: Part) {
    tell(OVER, &JsValue::from_str(part.slug()));
}

/// Told when the other program could not come.
pub(super) fn on_stay(then: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), STAY, move |_| then())
}

/// Lets this program in each time its turn comes.
pub(super) fn on_enter(part: Part, enter: impl Fn() + 'static) {
    EventListener::new(&window(), IN, move |event| {
        let wanted = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        if wanted.as_deref() == Some(part.slug()) {
            enter();
        }
    })
    .forget();
}

/// Leaves when the other program takes over. `leave` says whether there was anything to leave.
pub(super) fn on_leave(leave: impl Fn() -> bool + 'static) {
    EventListener::new(&window(), OUT, move |event| {
        let Some(event) = event.dyn_ref::<CustomEvent>() else { return };
        let hand = HAND.with_borrow(Clone::clone);
        if leave() {
            // An object that cannot be written to does not exist; the work is on the device too.
            drop(pack(&event.detail(), &hand));
        }
    })
    .forget();
}

/// Takes over from the other program; nothing when it is not there.
pub(super) fn take() -> Option<Taken> {
    let parcel = Object::new();
    tell(OUT, &parcel);
    let value = |key: &str| Reflect::get(&parcel, &JsValue::from_str(key)).ok();
    value(LEFT)?.as_bool()?;
    let text = value(RECORD).and_then(|record| record.as_string());
    Some(Taken {
        open: text.and_then(|text| json::record(&text).ok()),
        kept: value(KEPT).and_then(|kept| kept.as_bool()).unwrap_or(true),
    })
}

fn pack(parcel: &JsValue, hand: &Hand) -> Result<(), JsValue> {
    let put = |key: &str, value: &JsValue| Reflect::set(parcel, &JsValue::from_str(key), value);
    put(LEFT, &JsValue::TRUE)?;
    put(KEPT, &JsValue::from_bool(hand.kept))?;
    if let Some(record) = &hand.open
        && let Some(text) = json::work_file(record)
    {
        put(RECORD, &JsValue::from_str(&text))?;
    }
    Ok(())
}

fn tell(name: &str, detail: &JsValue) {
    let options = CustomEventInit::new();
    options.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &options) {
        // Nobody cancels these events.
        drop(window().dispatch_event(&event));
    }
}
