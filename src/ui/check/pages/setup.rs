//! Set-up: which school, which part of the norm.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::assessment::{Action, Assessment, Brin, ProfileChange, SchoolYear};
use crate::norm::{Depth, Scope, Sector};
use crate::ui::check::clock;
use crate::ui::check::context::{Check, act};
use crate::ui::check::parts::{Choice, Choices, FieldKind, TextField};
use crate::ui::check::router;
use crate::ui::route::CheckRoute;
use crate::words::count;

/// Faults are shown after leaving a field or asking to go on, never while typing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tried {
    /// How often somebody asked to go on while something was wrong.
    pub times: usize,
    /// The BRIN was left.
    pub brin_left: bool,
}

/// Id of the list of faults, which gets the focus when it appears.
pub(crate) const FAULTS: &str = "fouten";

/// The form.
pub(super) fn setup(check: &Check) -> Html {
    let tried = *check.tried;
    let Some(record) = check.record().cloned() else { return Html::default() };
    let profile = &record.profile;
    let faults = faults(&record);
    let fault = |field: &str| faults.iter().find(|f| f.0 == field).map(|f| f.1.clone());
    let onleave_brin = {
        let setter = check.tried.setter();
        Callback::from(move |()| setter.set(Tried { brin_left: true, ..tried }))
    };
    let go_on = {
        let (setter, clean) = (check.tried.setter(), faults.is_empty());
        Callback::from(move |_: MouseEvent| {
            if clean {
                router::go(&CheckRoute::Overview);
            } else {
                setter.set(Tried { times: tried.times + 1, ..tried });
            }
        })
    };
    let asked = tried.times > 0;
    let text = |change: fn(String) -> ProfileChange| {
        let dispatch = check.dispatch();
        Callback::from(move |text| act(&dispatch, Action::Profile(change(text))))
    };
    html! {
        <>
            if asked && !faults.is_empty() {
                <div class="callout error" id={FAULTS} tabindex="-1" role="alert">
                    <h2>{ "Er klopt nog iets niet" }</h2>
                    <ul>
                        { for faults.iter().map(|(field, sentence)| html! {
                            <li key={sentence.as_str()}><a href={format!("#{field}")}>{ sentence }</a></li>
                        }) }
                    </ul>
                </div>
            }
            <p>{ "Alleen het soort school is nodig. De rest mag u overslaan of later invullen." }</p>
            { sector_choice(check, &record, asked.then(|| fault("sector")).flatten()) }
            { areas_choice(check, &record) }
            { depth_choice(check, &record) }
            <h2>{ "Uw school" }</h2>
            { TextField {
                id: "naam".into(),
                label: "Naam van de school".into(),
                value: profile.name.clone().into(),
                oninput: text(ProfileChange::Name),
                ..TextField::default()
            }.html() }
            { TextField {
                id: "vestiging".into(),
                label: "Vestiging".into(),
                hint: Some("Als uw school er meer heeft.".into()),
                value: profile.location.clone().into(),
                oninput: text(ProfileChange::Location),
                ..TextField::default()
            }.html() }
            { TextField {
                id: "brin".into(),
                label: "BRIN-nummer met vestiging".into(),
                hint: Some("2 cijfers, 2 letters en 2 cijfers. Bijvoorbeeld 12AB00.".into()),
                error: (asked || tried.brin_left).then(|| fault("brin")).flatten().map(AttrValue::from),
                value: profile.brin.clone().into(),
                oninput: text(ProfileChange::Brin),
                onleave: onleave_brin,
                ..TextField::default()
            }.html() }
            { year_choice(check, &record) }
            <h2>{ "Uw samenwerkingsverband" }</h2>
            <p>
                { "Het ondersteuningsplan van uw samenwerkingsverband zegt wat in uw regio basisondersteuning is. \
                   Dat plan is nu de wettelijke maatstaf." }
            </p>
            { TextField {
                id: "swv".into(),
                label: "Naam van het samenwerkingsverband".into(),
                value: profile.partnership.name.clone().into(),
                oninput: text(ProfileChange::PartnershipName),
                ..TextField::default()
            }.html() }
            { TextField {
                id: "swv-plan".into(),
                kind: FieldKind::Url,
                label: "Adres van het ondersteuningsplan".into(),
                hint: Some("Begint met https://.".into()),
                error: (asked).then(|| fault("swv-plan")).flatten().map(AttrValue::from),
                value: profile.partnership.plan_url.clone().into(),
                oninput: text(ProfileChange::PartnershipPlan),
                ..TextField::default()
            }.html() }
            { super::overlay::overlay(check, &record) }
            <p><button type="button" class="button" onclick={go_on}>{ "Verder naar het overzicht" }</button></p>
        </>
    }
}

/// What keeps a person from going on: field and sentence, in the order of the page.
fn faults(record: &Assessment) -> Vec<(&'static str, String)> {
    let profile = &record.profile;
    let mut faults = Vec::new();
    if profile.sector.is_none() {
        faults.push((
            "sector",
            "Kies of u op een basisschool of een middelbare school werkt.".to_owned(),
        ));
    }
    if !profile.brin.trim().is_empty()
        && let Err(error) = Brin::parse(&profile.brin)
    {
        faults.push(("brin", error.to_string()));
    }
    if !profile.partnership.plan_url.trim().is_empty() && profile.partnership.plan_link().is_none()
    {
        faults.push((
            "swv-plan",
            "Het adres van het plan begint met https:// of http:// en heeft geen spaties."
                .to_owned(),
        ));
    }
    faults
}

fn sector_choice(check: &Check, record: &Assessment, error: Option<String>) -> Html {
    let dispatch = check.dispatch();
    let onchoose = Callback::from(move |index: usize| {
        let change = ProfileChange::Sector(Sector::ALL.get(index).copied());
        act(&dispatch, Action::Profile(change));
    });
    let choices = vec![
        Choice::plain("Basisschool"),
        Choice {
            label: "Middelbare school".into(),
            hint: Some("Ook praktijkonderwijs, waar een onderdeel past.".into()),
        },
    ];
    html! {
        { Choices {
            name: "sector".into(),
            legend: "Wat voor school is het?".into(),
            error: error.map(AttrValue::from),
            options: choices,
            chosen: record.profile.sector.and_then(|s| Sector::ALL.iter().position(|o| *o == s)),
            stacked: true,
            onchoose,
            ..Choices::default()
        }.html() }
    }
}

fn areas_choice(check: &Check, record: &Assessment) -> Html {
    let boxes = check.slice().areas.iter().filter(|area| !area.general).map(|area| {
        let (dispatch, id) = (check.dispatch(), area.id.clone());
        let onchange = Callback::from(move |event: Event| {
            let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            act(&dispatch, Action::Profile(ProfileChange::Area(id.clone(), input.checked())));
        });
        html! {
            <label class="choice" key={area.id.clone()}>
                <input type="checkbox" checked={record.profile.areas.contains(&area.id)} {onchange} />
                <span>{ &area.name }</span>
            </label>
        }
    });
    html! {
        <fieldset>
            <legend>{ "Welke gebieden?" }</legend>
            <p class="hint">{ "De algemene onderdelen horen er altijd bij." }</p>
            <div class="choices stacked">{ for boxes }</div>
        </fieldset>
    }
}

fn depth_choice(check: &Check, record: &Assessment) -> Html {
    let dispatch = check.dispatch();
    let depths = [Depth::Kern, Depth::Verdieping];
    let onchoose = Callback::from(move |index: usize| {
        let depth = depths.get(index).copied().unwrap_or_default();
        act(&dispatch, Action::Profile(ProfileChange::Depth(depth)));
    });
    let hint = |depth: Depth, time: &str| {
        let scope = Scope { depth, ..record.profile.scope()? };
        let number = crate::norm::Catalogue::new(check.slice(), &scope).len();
        Some(AttrValue::from(format!("{}, {time}.", count(number, "onderdeel", "onderdelen"))))
    };
    let choices = vec![
        Choice { label: "De kern".into(), hint: hint(Depth::Kern, "ongeveer 20 minuten") },
        Choice { label: "Alles".into(), hint: hint(Depth::Verdieping, "een middag") },
    ];
    html! {
        { Choices {
            name: "omvang".into(),
            legend: "Hoeveel?".into(),
            options: choices,
            chosen: depths.iter().position(|d| *d == record.profile.depth),
            stacked: true,
            onchoose,
            ..Choices::default()
        }.html() }
    }
}

fn year_choice(check: &Check, record: &Assessment) -> Html {
    let this = SchoolYear::of(clock::today());
    let mut years = vec![this, this.next()];
    // A year from an older file stays in the list, in its place.
    if let Some(year) = record.profile.year.filter(|year| !years.contains(year)) {
        years.insert(if year < this { 0 } else { years.len() }, year);
    }
    let dispatch = check.dispatch();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
        let year = select.and_then(|select| select.value().parse().ok());
        act(&dispatch, Action::Profile(ProfileChange::Year(year)));
    });
    html! {
        <div class="field">
            <label for="schooljaar">{ "Schooljaar" }</label>
            <select id="schooljaar" {onchange}>
                <option value="" selected={record.profile.year.is_none()}>{ "Kies een schooljaar" }</option>
                { for years.into_iter().map(|year| html! {
                    <option key={year.to_string()} value={year.to_string()} selected={record.profile.year == Some(year)}>{ year.to_string() }</option>
                }) }
            </select>
        </div>
    }
}
