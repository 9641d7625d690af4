//! Two files of one school made into one, difference by difference.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::assessment::Assessment;
use crate::desk::{Difference, Job};
use crate::keeping::Why;
use crate::ui::check::context::Check;
use crate::ui::check::parts::{Choice, Choices, Pick, link};
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::{desk, json};
use crate::ui::route::CheckRoute;
use crate::words::count;

/// What is open, and the means to change it.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MergeProps {
    /// All of it.
    pub check: Check,
}

/// Two files beside each other, and what was chosen at each difference.
#[derive(Clone, PartialEq)]
struct Beside {
    /// The two werkbestanden, the open one first.
    papers: [String; 2],
    differences: Rc<Vec<Difference>>,
    /// For each difference whether the second file is chosen.
    second: Vec<bool>,
}

/// The page.
#[component]
pub(super) fn Merge(props: &MergeProps) -> Html {
    let check = &props.check;
    let beside = use_state(|| None::<Result<Beside, String>>);
    let chosen = use_state(|| 0_usize);
    let Some(record) = check.record() else { return Html::default() };
    let others: Vec<&Assessment> = check
        .records
        .as_ref()
        .map(|records| &records[..])
        .unwrap_or_default()
        .iter()
        .filter_map(|other| other.content.as_ref().ok())
        .filter(|other| other.id != record.id)
        .collect();
    let lay = {
        let (beside, papers) =
            (beside.setter(), others.get(*chosen).and_then(|other| pair(record, other)));
        Callback::from(move |_: MouseEvent| {
            let (beside, Some(papers)) = (beside.clone(), papers.clone()) else { return };
            spawn_local(async move { beside.set(Some(look(papers).await)) });
        })
    };
    let choose = {
        let (chosen, beside) = (chosen.setter(), beside.setter());
        Callback::from(move |place| {
            chosen.set(place);
            beside.set(None);
        })
    };
    let names: Vec<AttrValue> = others.iter().map(|other| name(other).into()).collect();
    html! {
        <>
            <p class="lead">
                { "Vulde een collega dezelfde zelfcheck in? Dan maakt u hier van twee bestanden één. \
                   Waar zij verschillen, kiest u." }
            </p>
            <p>{ format!("Open is: {}.", name(record)) }</p>
            if names.is_empty() {
                <p>
                    { "Er staat geen tweede zelfcheck op dit apparaat. Open eerst het bestand van uw collega bij " }
                    { link(CheckRoute::Keep, "", "Bewaren en openen") }
                    { "." }
                </p>
            } else {
                { Pick { id: "tweede", label: "Voeg samen met", options: &names, chosen: *chosen, onchoose: choose }.html() }
                <p><button type="button" class="button" onclick={lay}>{ "Leg naast elkaar" }</button></p>
            }
            { notice(&check.screen, Place::Merge) }
            { match &*beside {
                None => Html::default(),
                Some(Err(sentence)) => html! { <div class="callout error" role="alert"><p>{ sentence }</p></div> },
                Some(Ok(pair)) => differences(check, &beside.setter(), pair),
            } }
        </>
    }
}

fn name(record: &Assessment) -> String {
    format!("{}, laatst gewijzigd op {}", record.profile.display_name(), record.changed.in_words())
}

fn pair(first: &Assessment, second: &Assessment) -> Option<[String; 2]> {
    Some([json::work_file(first)?, json::work_file(second)?])
}

async fn look(papers: [String; 2]) -> Result<Beside, String> {
    let list = desk::ask(Job::Differences, &papers).await?;
    let differences: Vec<Difference> = json::read(&list).unwrap_or_default();
    let second = differences.iter().map(|difference| difference.second_proposed).collect();
    Ok(Beside { papers, differences: Rc::new(differences), second })
}

fn differences(
    check: &Check,
    setter: &UseStateSetter<Option<Result<Beside, String>>>,
    pair: &Beside,
) -> Html {
    let merge = {
        let (check, pair, setter) = (check.clone(), pair.clone(), setter.clone());
        Callback::from(move |_: MouseEvent| {
            let (check, pair, setter) = (check.clone(), pair.clone(), setter.clone());
            spawn_local(async move {
                let outcome = make_one(&check, &pair).await;
                if outcome.is_ok() {
                    setter.set(None);
                }
                say(&check.screen.setter(), Place::Merge, outcome);
            });
        })
    };
    let number = pair.differences.len();
    html! {
        <>
            <h2>{ "De verschillen" }</h2>
            if number == 0 {
                <p role="status">{ "De bestanden zeggen overal hetzelfde." }</p>
            } else {
                <p role="status">
                    { format!("Op {} verschillen de bestanden. Bij elk staat een voorstel.", count(number, "plaats", "plaatsen")) }
                </p>
            }
            { for pair.differences.iter().enumerate().map(|(place, difference)| row(setter, pair, place, difference)) }
            <p><button type="button" class="button" onclick={merge}>{ "Voeg samen" }</button></p>
            <p class="subtle">{ "Van beide bestanden blijft een kopie. Het tweede blijft ook in de lijst staan." }</p>
        </>
    }
}

fn row(
    setter: &UseStateSetter<Option<Result<Beside, String>>>,
    pair: &Beside,
    place: usize,
    difference: &Difference,
) -> Html {
    let onchoose = {
        let (setter, pair) = (setter.clone(), pair.clone());
        Callback::from(move |side: usize| {
            let mut pair = pair.clone();
            if let Some(second) = pair.second.get_mut(place) {
                *second = side == 1;
            }
            setter.set(Some(Ok(pair)));
        })
    };
    let says = |who: &str, what: &str| Choice {
        label: who.to_owned().into(),
        hint: Some(what.to_owned().into()),
    };
    html! {
        <div key={place}>
            { Choices {
                name: format!("verschil-{place}").into(),
                legend: format!("{}: {}", difference.about, difference.field).into(),
                options: vec![says("Dit bestand", &difference.first), says("Het andere bestand", &difference.second)],
                chosen: pair.second.get(place).map(|second| usize::from(*second)),
                stacked: true,
                onchoose,
                ..Choices::default()
            }.html() }
        </div>
    }
}

/// Makes the one file, keeps a copy of what was open, and opens the new one.
async fn make_one(check: &Check, pair: &Beside) -> Result<String, String> {
    let [first, second] = pair.papers.clone();
    let choices = json::write(&pair.second).unwrap_or_default();
    let text = desk::ask(Job::Merge, &[first.clone(), second, choices]).await?;
    let record = json::record(&text).map_err(|error| error.to_string())?;
    check
        .store
        .keep_copy(first, Why::Replaced)
        .await
        .map_err(|trouble| trouble.in_words().to_owned())?;
    check.saver.write(Rc::new(record.clone()));
    check.open(record);
    Ok("Samengevoegd. Wat hier eerst stond, is een veiligheidskopie.".to_owned())
}
