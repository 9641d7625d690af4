//! "Bewaard om 14:02 op dit apparaat", or why not.

use yew::prelude::*;

use super::link;
use crate::keeping::Reminder;
use crate::ui::check::clock;
use crate::ui::check::context::Check;
use crate::ui::check::saver::SaveStatus;
use crate::ui::route::CheckRoute;

/// How the work is kept: on this device, and as a file.
///
/// It names the minute and not each write, so that a screen reader tells it once and is not
/// interrupted at every letter.
pub(crate) fn saved_line(check: &Check) -> Html {
    let status = check.saving.status;
    let line = match status {
        SaveStatus::Quiet | SaveStatus::Saving(None) => {
            "Elke wijziging wordt bewaard op dit apparaat.".to_owned()
        }
        SaveStatus::Saving(Some(moment)) | SaveStatus::Saved(moment) => {
            format!("Bewaard om {} op dit apparaat.", moment.time_in_words())
        }
        SaveStatus::Followed(moment) => {
            format!("Om {} bijgewerkt vanuit een ander tabblad.", moment.time_in_words())
        }
        SaveStatus::Behind => "Nog niet bewaard: kies hierboven een versie.".to_owned(),
        SaveStatus::InMemory(_) => "Niet bewaard op dit apparaat.".to_owned(),
    };
    let kept = matches!(status, SaveStatus::Quiet | SaveStatus::Saved(_) | SaveStatus::Followed(_));
    html! {
        <p class={classes!("saved", status.is_unkept().then_some("trouble"))} data-kept={if kept { "yes" } else { "no" }}>
            <span role="status"><span key={line.clone()}>{ line }</span></span>
            { as_file(check) }
            { link(CheckRoute::Keep, "", "Bewaar als bestand") }
        </p>
    }
}

/// How long ago the work left as a file, or why it is time for that.
fn as_file(check: &Check) -> Html {
    let Some(kept) = &check.saving.kept else { return Html::default() };
    let now = clock::now();
    let reminder = Reminder::of(kept, now);
    let words = match reminder {
        Some(reminder) => reminder.in_words(),
        None => format!("Laatst als bestand: {}.", kept.filed_in_words(now.date)),
    };
    html! { <span class={if reminder.is_some() { "remind" } else { "filed" }} key={words.clone()}>{ words }</span> }
}

/// Why nothing is kept on this device, and what to do; above the page, as it comes first.
pub(crate) fn trouble(check: &Check) -> Html {
    let SaveStatus::InMemory(trouble) = check.saving.status else { return Html::default() };
    html! {
        <div class="callout caution no-print">
            <p><strong>{ "Let op" }</strong></p>
            <p>{ trouble.in_words() }</p>
        </div>
    }
}
