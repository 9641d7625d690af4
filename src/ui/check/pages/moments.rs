//! Snapshots: freeze the answers as they are now, and lay two moments side by side.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::sides::{Side, name, sides};
use crate::assessment::{Action, Snapshot, SnapshotChange};
use crate::desk::Job;
use crate::ui::check::context::{Check, act};
use crate::ui::check::parts::{Pick, TextField};
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::{desk, json};

/// What is open, and the means to change it.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MomentsProps {
    /// All of it.
    pub check: Check,
}

/// The page.
#[component]
pub(super) fn Moments(props: &MomentsProps) -> Html {
    let check = &props.check;
    let note = use_state(String::new);
    let chosen = use_state(|| (None::<usize>, 0));
    let shown = use_state(|| None::<Result<String, String>>);
    let Some(record) = check.record() else { return Html::default() };
    let moments = sides(check, record);
    let names: Vec<AttrValue> = moments.iter().map(|side| side.name.clone().into()).collect();
    // Until somebody chooses, the oldest moment stands beside now.
    let (before, after) = (chosen.0.unwrap_or(moments.len() - 1), chosen.1);
    let freeze = {
        let (dispatch, note, screen) = (check.dispatch(), note.clone(), check.screen.setter());
        Callback::from(move |_: MouseEvent| {
            let words = note.trim().to_owned();
            act(&dispatch, Action::Snapshot(SnapshotChange::Add(words)));
            note.set(String::new());
            say(&screen, Place::Moments, Ok::<_, String>("Het moment is vastgelegd."));
        })
    };
    let papers = moments.get(before).zip(moments.get(after)).map(|(before, after)| {
        let text = |side: &Side| json::work_file(&side.record).unwrap_or_default();
        [text(before), text(after), before.name.clone(), after.name.clone()]
    });
    let compare = {
        let (shown, papers) = (shown.setter(), papers.clone());
        Callback::from(move |_: MouseEvent| {
            let (shown, Some(papers)) = (shown.clone(), papers.clone()) else { return };
            spawn_local(async move { shown.set(Some(desk::ask(Job::Moments, &papers).await)) });
        })
    };
    let save = {
        let (screen, before) =
            (check.screen.setter(), moments.get(before).map(|side| side.record.clone()));
        Callback::from(move |_: MouseEvent| {
            let (screen, papers, record) = (screen.clone(), papers.clone(), before.clone());
            spawn_local(async move {
                let (Some(papers), Some(record)) = (papers, record) else { return };
                let more = papers.get(1..).unwrap_or_default();
                say(&screen, Place::Export, desk::save(Job::MomentsReport, &record, more).await);
            });
        })
    };
    let choose = |first: bool| {
        let (chosen, shown) = (chosen.clone(), shown.setter());
        Callback::from(move |place: usize| {
            chosen.set(if first { (Some(place), chosen.1) } else { (chosen.0, place) });
            shown.set(None);
        })
    };
    html! {
        <>
            <p class="lead">
                { "Leg vast hoe het er nu voor staat, bijvoorbeeld na een teamvergadering. \
                   Een vastgelegd moment verandert niet meer." }
            </p>
            { TextField {
                id: "notitie".into(),
                label: "Waarom dit moment? (niet verplicht)".into(),
                free: true,
                value: (*note).clone().into(),
                oninput: { let note = note.setter(); Callback::from(move |text| note.set(text)) },
                ..TextField::default()
            }.html() }
            <p><button type="button" class="button" onclick={freeze}>{ "Leg dit moment vast" }</button></p>
            { notice(&check.screen, Place::Moments) }
            { frozen(check, &record.snapshots) }
            <h2>{ "Vergelijk twee momenten" }</h2>
            if moments.len() < 2 {
                <p>{ "Er is nog niets om mee te vergelijken. Leg een moment vast, of open een eerder werkbestand van dezelfde school." }</p>
            } else {
                { Pick { id: "eerst", label: "Eerst", options: &names, chosen: before, onchoose: choose(true) }.html() }
                { Pick { id: "daarna", label: "Daarna", options: &names, chosen: after, onchoose: choose(false) }.html() }
                <p class="buttons">
                    <button type="button" class="button" onclick={compare}>{ "Vergelijk" }</button>
                    <button type="button" class="button secondary" onclick={save}>{ "Bewaar de vergelijking" }</button>
                </p>
                { notice(&check.screen, Place::Export) }
                <div role="status">
                    if let Some(outcome) = &*shown {
                        { match outcome {
                            Err(sentence) => html! { <div class="callout error"><p>{ sentence }</p></div> },
                            // Our own renderer made this piece and escaped every text in it.
                            Ok(piece) => html! { <div class="paper">{ Html::from_html_unchecked(piece.clone().into()) }</div> },
                        } }
                    }
                </div>
            }
        </>
    }
}

fn frozen(check: &Check, snapshots: &[Snapshot]) -> Html {
    let rows = snapshots.iter().enumerate().rev().map(|(place, snapshot)| {
        let (dispatch, name) = (check.dispatch(), name(snapshot));
        let remove = Callback::from(move |_: MouseEvent| {
            act(&dispatch, Action::Snapshot(SnapshotChange::Remove(place)));
        });
        html! {
            <li key={format!("{place}-{}", snapshot.moment)} class="record">
                <p>{ &name }</p>
                <p class="buttons">
                    <button type="button" class="button secondary" onclick={remove}>
                        { "Haal weg" }<span class="visually-hidden">{ format!(": {name}") }</span>
                    </button>
                </p>
            </li>
        }
    });
    html! { <ul class="plain records">{ for rows }</ul> }
}
