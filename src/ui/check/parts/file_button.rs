//! Buttons that save a file which a worker makes.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::desk::Job;
use crate::ui::check::context::Check;
use crate::ui::check::desk;
use crate::ui::check::screen::{Place, say};

/// A button for this kind of file; what came of it is said at [`Place::Export`].
pub(crate) fn file_button(check: &Check, job: Job, words: &'static str) -> Html {
    file_button_with(check, job, words, Rc::new(Vec::new))
}

/// The same, with what else the job asks for at the moment of the click.
pub(crate) fn file_button_with(
    check: &Check,
    job: Job,
    words: &'static str,
    more: Rc<dyn Fn() -> Vec<String>>,
) -> Html {
    let (record, screen) = (check.record().cloned(), check.screen.setter());
    let onclick = Callback::from(move |_: MouseEvent| {
        let (Some(record), screen) = (record.clone(), screen.clone()) else { return };
        say(&screen, Place::Export, Ok::<_, String>("Het bestand wordt gemaakt."));
        let more = more();
        spawn_local(async move {
            say(&screen, Place::Export, desk::save(job, &record, &more).await);
        });
    });
    html! { <button type="button" class="button secondary" {onclick}>{ words }</button> }
}
