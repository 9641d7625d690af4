//! The self-check: two programs that take turns in `<div id="app">`, one folder per page.
//!
//! The page's shell (heading, edition line, menu) is prerendered and stays; the program whose page
//! it is fills the container under it. Every change goes through [`reduce`] and is kept
//! on this device a moment later.

mod app;
mod broken;
mod clipboard;
mod clock;
mod context;
mod desk;
mod download;
mod handover;
mod heading;
mod in_step;
mod json;
mod load;
mod open_file;
mod pages;
mod panic;
mod parts;
mod router;
mod saver;
mod screen;
mod session;
mod store;
mod tabs;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use yew::AppHandle;

use crate::assessment::{Assessment, reduce, reduce_but_documents};
use crate::norm::OverlaySlice;
use crate::ui::route::CheckRoute;
use crate::ui::route::Part;
use app::App;
use context::Check;
use session::Ways;

/// One of the two programs: its part of the pages, how it draws them, and what of the norm it takes
/// along. What only one of them does is named here, so that it is not in the other.
#[derive(Clone, Copy)]
pub struct Program {
    part: Part,
    draw: Draw,
    norm: fn() -> load::Norm,
    ways: Ways,
    guidance: fn() -> load::Guide,
    /// What is listened to while it is there, and what is done after each change of the record.
    follow: fn(context::Dispatch) -> Option<EventListener>,
    after: fn(&Assessment),
}

/// Draws the body of a page.
type Draw = fn(&Check, &CheckRoute) -> yew::Html;

/// The questions and what follows from the answers.
pub const QUESTIONS: Program = Program {
    part: Part::Questions,
    draw: pages::questions,
    norm: load::whole_norm,
    ways: Ways { lay: OverlaySlice::over, reduce: reduce_but_documents },
    guidance: load::guidance,
    follow: |_| None,
    after: |_| {},
};

/// Everything that reads or writes a file or a text.
pub const FILES: Program = Program {
    part: Part::Files,
    draw: pages::files,
    norm: load::edition_only,
    ways: Ways { lay: OverlaySlice::named_on, reduce },
    guidance: load::no_guidance,
    follow: pages::documents::follow,
    after: pages::documents::show_verdicts,
};

/// Waits for this program's turn, then fills the container of the self-check.
///
/// Until the norm and the stored work are there, what stood in the container stays: the
/// prerendered text or the other program. So nothing flickers.
pub fn mount(program: Program) {
    panic::install();
    let running = Rc::new(RefCell::new(None::<AppHandle<App>>));
    {
        let running = Rc::clone(&running);
        handover::on_leave(move || match running.take() {
            Some(app) => {
                app.destroy();
                true
            }
            None => false,
        });
    }
    handover::on_enter(program.part, move || {
        let running = Rc::clone(&running);
        spawn_local(async move { enter(program, &running).await });
    });
}

async fn enter(program: Program, running: &RefCell<Option<AppHandle<App>>>) {
    let Some(root) = gloo::utils::document().get_element_by_id("app") else { return };
    let loaded = load::load(program).await;
    // A person who went back meanwhile is on a page of the other program: leave that alone.
    if router::here().part() != program.part || running.borrow().is_some() {
        return;
    }
    match loaded {
        Ok(start) => {
            let start = start.taking_over(handover::take());
            running.replace(Some(yew::Renderer::<App>::with_root_and_props(root, start).render()));
        }
        Err(failure) => broken::show(&failure),
    }
}

/// A random id. It only has to differ from the others on one device and in one school.
fn random_id() -> String {
    let part = || {
        // 2^32 fits a double exactly; the cast drops the fraction on purpose.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let random = (js_sys::Math::random() * 4_294_967_296.0) as u32;
        random
    };
    format!("{:08x}{:08x}{:08x}", part(), part(), part())
}
