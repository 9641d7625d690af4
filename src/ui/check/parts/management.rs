//! What else can be done with a record: copy it, take it to the next year, put it away.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::records::name;
use crate::assessment::{Action, Assessment, SchoolYear, carry_forward, duplicate, reduce};
use crate::ui::check::context::Check;
use crate::ui::check::screen::{Place, say};
use crate::ui::check::store::{How, Record, Trouble};
use crate::ui::check::{clock, random_id};

/// The buttons under a record; none under one that cannot be read.
pub(crate) fn management(check: &Check, record: &Record) -> Html {
    let Ok(content) = &record.content else { return Html::default() };
    let whose = name(record);
    let button = |what: What| {
        let (check, record) = (check.clone(), record.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (check, record) = (check.clone(), record.clone());
            spawn_local(async move {
                let outcome = what.act(&check, &record).await.map_err(Trouble::in_words);
                say(&check.screen.setter(), Place::Records, outcome);
            });
        });
        html! {
            <button type="button" class="button secondary" {onclick}>
                { what.words(content) }<span class="visually-hidden">{ format!(": {whose}") }</span>
            </button>
        }
    };
    html! {
        <p class="buttons">
            { button(What::Copy) }
            { button(What::NextYear) }
            { button(What::Archive) }
        </p>
    }
}

#[derive(Clone, Copy)]
enum What {
    Copy,
    NextYear,
    Archive,
}

/// The year after that of the record, or after this one.
fn next_year(record: &Assessment) -> SchoolYear {
    record.profile.year.unwrap_or_else(|| SchoolYear::of(clock::today())).next()
}

impl What {
    fn words(self, record: &Assessment) -> String {
        match self {
            Self::Copy => "Maak een kopie".to_owned(),
            Self::NextYear => format!("Neem mee naar {}", next_year(record)),
            Self::Archive if record.archived.is_some() => "Haal uit het archief".to_owned(),
            Self::Archive => "Zet in het archief".to_owned(),
        }
    }

    /// Does it with the record as the device has it now.
    async fn act(self, check: &Check, record: &Record) -> Result<String, Trouble> {
        check.saver.flush();
        let latest = check.store.read(&record.id).await?.unwrap_or_else(|| record.clone());
        let Ok(content) = latest.content.clone() else { return Err(Trouble::Other) };
        let now = clock::now();
        Ok(match self {
            Self::Copy => {
                let copy = duplicate(&content, random_id(), now);
                check.store.put(&copy, How::AtOnce).await?;
                "De kopie staat in de lijst.".to_owned()
            }
            Self::NextYear => {
                let year = next_year(&content);
                let both = carry_forward(&content, random_id(), year, now);
                check.store.put(&both.next, How::AtOnce).await?;
                keep(check, &latest, both.kept).await?;
                format!(
                    "De zelfcheck voor {year} staat in de lijst. De oude blijft, met dit moment erin vastgelegd."
                )
            }
            Self::Archive => {
                let away = content.archived.is_none();
                keep(check, &latest, reduce(content, Action::Archive(away), now)).await?;
                if away {
                    "De zelfcheck staat in het archief."
                } else {
                    "De zelfcheck is terug uit het archief."
                }
                .to_owned()
            }
        })
    }
}

/// Keeps what became of a record, also in this tab when it is the one that is open.
async fn keep(check: &Check, before: &Record, record: Assessment) -> Result<(), Trouble> {
    check.store.saw(before);
    check.store.put(&record, How::AtOnce).await?;
    if check.record().is_some_and(|open| open.id == record.id) {
        check.open(record);
    }
    Ok(())
}
