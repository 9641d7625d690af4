//! "Bewaard om 14:02 op dit apparaat", or why not.

use yew::prelude::*;

use super::link;
use crate::ui::check::context::Check;
use crate::ui::check::saver::SaveStatus;
use crate::ui::route::CheckRoute;

/// How the work is kept; a status for screen readers, a callout when nothing is kept.
pub(crate) fn saved_line(check: &Check) -> Html {
    let line = match check.saving {
        SaveStatus::Quiet => "Elke wijziging wordt bewaard op dit apparaat.".to_owned(),
        SaveStatus::Saving => "Bezig met bewaren …".to_owned(),
        SaveStatus::Saved(moment) => {
            format!("Bewaard om {} op dit apparaat.", moment.time_in_words())
        }
        SaveStatus::InMemory(_) => "Niet bewaard op dit apparaat.".to_owned(),
    };
    let trouble = matches!(check.saving, SaveStatus::InMemory(_));
    html! {
        <>
            <p class={classes!("saved", trouble.then_some("trouble"))} role="status"><span key={line.clone()}>{ line }</span></p>
            if let SaveStatus::InMemory(trouble) = check.saving {
                <div class="callout caution">
                    <p><strong>{ "Let op" }</strong></p>
                    <p>{ trouble.in_words() }</p>
                    <p>{ link(CheckRoute::Keep, "", "Bewaar als bestand") }</p>
                </div>
            }
        </>
    }
}
