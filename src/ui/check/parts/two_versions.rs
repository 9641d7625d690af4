//! Two tabs changed the same record: a person chooses, and the other version is kept as a copy.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::keeping::Why;
use crate::ui::check::context::Check;
use crate::ui::check::saver::SaveStatus;
use crate::ui::check::{clock, heading, json};

/// The question, when there is one.
pub(crate) fn two_versions(check: &Check) -> Html {
    if check.saving.status != SaveStatus::Behind {
        return Html::default();
    }
    let choose = |mine: bool| {
        let check = check.clone();
        Callback::from(move |_: MouseEvent| {
            let check = check.clone();
            spawn_local(async move { choose(&check, mine).await });
        })
    };
    html! {
        <div class="callout caution no-print" role="alert">
            <p><strong>{ "Deze zelfcheck is ook in een ander tabblad veranderd" }</strong></p>
            <p>
                { "Kies met welke versie u verdergaat. De andere bewaart Normwijzer als veiligheidskopie. \
                   U vindt die bij ‘Bewaren’." }
            </p>
            <p class="buttons">
                <button type="button" class="button" onclick={choose(true)}>{ "Verder met dit tabblad" }</button>
                <button type="button" class="button secondary" onclick={choose(false)}>{ "Neem het andere tabblad over" }</button>
            </p>
        </div>
    }
}

async fn choose(check: &Check, mine: bool) {
    let Some(ours) = check.saver.unwritten() else { return };
    let Ok(Some(theirs)) = check.store.read(&ours.id).await else { return };
    let other = if mine { Some(theirs.text.clone()) } else { json::work_file(&ours) };
    let Some(other) = other else { return };
    // Without a copy of the other version nothing is replaced: the question stays.
    if check.store.keep_copy(other, Why::OtherTab).await.is_err() {
        return;
    }
    check.store.saw(&theirs);
    // The question goes away, and with it the button that had the focus.
    heading::focus();
    if mine {
        check.saver.tell(SaveStatus::Saving(None));
        check.saver.flush();
    } else if let Ok(record) = theirs.content {
        check.saver.forget();
        check.open(record);
        check.saver.note(theirs.kept);
        check.saver.tell(SaveStatus::Followed(clock::now()));
    }
}
