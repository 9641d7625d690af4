//! "Bewaard om 14:02 op dit apparaat", or why not.

use yew::prelude::*;

use super::link;
use crate::ui::check::context::Check;
use crate::ui::check::saver::SaveStatus;
use crate::ui::route::CheckRoute;

/// How the work is kept.
///
/// It names the minute and not each write, so that a screen reader tells it once and is not
/// interrupted at every letter.
pub(crate) fn saved_line(check: &Check) -> Html {
    let line = match check.saving {
        SaveStatus::Quiet | SaveStatus::Saving(None) => {
            "Elke wijziging wordt bewaard op dit apparaat.".to_owned()
        }
        SaveStatus::Saving(Some(moment)) | SaveStatus::Saved(moment) => {
            format!("Bewaard om {} op dit apparaat.", moment.time_in_words())
        }
        SaveStatus::InMemory(_) => "Niet bewaard op dit apparaat.".to_owned(),
    };
    let trouble = matches!(check.saving, SaveStatus::InMemory(_));
    let kept = matches!(check.saving, SaveStatus::Quiet | SaveStatus::Saved(_));
    html! {
        <p class={classes!("saved", trouble.then_some("trouble"))} data-kept={if kept { "yes" } else { "no" }}>
            <span role="status"><span key={line.clone()}>{ line }</span></span>
            { link(CheckRoute::Keep, "", "Bewaar als bestand") }
        </p>
    }
}

/// Why nothing is kept on this device, and what to do; above the page, as it comes first.
pub(crate) fn trouble(check: &Check) -> Html {
    let SaveStatus::InMemory(trouble) = check.saving else { return Html::default() };
    html! {
        <div class="callout caution no-print">
            <p><strong>{ "Let op" }</strong></p>
            <p>{ trouble.in_words() }</p>
        </div>
    }
}
