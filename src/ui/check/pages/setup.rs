//! Set-up: which school, which part of the norm.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::assessment::{Action, Assessment, Brin, ProfileChange, SchoolYear};
use crate::norm::{Depth, Sector};
use crate::ui::check::clock;
use crate::ui::check::context::{Check, act, use_check};
use crate::ui::check::parts::{Choice, Choices, FieldKind, TextField};
use crate::ui::check::router;
use crate::ui::route::CheckRoute;
use crate::words::count;

/// The form.
#[component]
pub(super) fn Setup() -> Html {
    let check = use_check();
    // Faults are shown after leaving a field or asking to go on, never while typing.
    let tried = use_state(|| false);
    let brin_left = use_state(|| false);
    let summary = use_node_ref();
    {
        let summary = summary.clone();
        use_effect_with(*tried, move |tried| {
            if *tried {
                if let Some(element) = summary.cast::<web_sys::HtmlElement>() {
                    drop(element.focus());
                }
            }
        });
    }
    let Some(check) = check else { return Html::default() };
    let Some(record) = check.record().cloned() else { return Html::default() };
    let profile = &record.profile;
    let faults = faults(&record);
    let fault = |field: &str| faults.iter().find(|f| f.0 == field).map(|f| f.1.clone());
    let onleave_brin = {
        let left = brin_left.setter();
        Callback::from(move |()| left.set(true))
    };
    let go_on = {
        let (tried, clean) = (tried.setter(), faults.is_empty());
        Callback::from(move |_: MouseEvent| {
            tried.set(false);
            if clean {
                router::go(&CheckRoute::Overview);
            } else {
                tried.set(true);
            }
        })
    };
    let text = |change: fn(String) -> ProfileChange| {
        let dispatch = check.dispatch();
        Callback::from(move |text| act(&dispatch, Action::Profile(change(text))))
    };
    html! {
        <>
            if *tried && !faults.is_empty() {
                <div class="callout error" tabindex="-1" ref={summary} role="alert">
                    <h2>{ "Er klopt nog iets niet" }</h2>
                    <ul>
                        { for faults.iter().map(|(field, sentence)| html! {
                            <li><a href={format!("#{field}")}>{ sentence }</a></li>
                        }) }
                    </ul>
                </div>
            }
            <p>{ "Alleen het soort school is nodig. De rest mag u overslaan of later invullen." }</p>
            { sector_choice(&check, &record, tried.then(|| fault("sector")).flatten()) }
            { areas_choice(&check, &record) }
            { depth_choice(&check, &record) }
            <h2>{ "Uw school" }</h2>
            <TextField id="naam" label="Naam van de school" value={profile.name.clone()} oninput={text(ProfileChange::Name)} />
            <TextField id="vestiging" label="Vestiging" hint="Als uw school er meer heeft." value={profile.location.clone()} oninput={text(ProfileChange::Location)} />
            <TextField
                id="brin"
                label="BRIN-nummer met vestiging"
                hint="2 cijfers, 2 letters en 2 cijfers. Bijvoorbeeld 12AB00."
                error={(*tried || *brin_left).then(|| fault("brin")).flatten().map(AttrValue::from)}
                value={profile.brin.clone()}
                oninput={text(ProfileChange::Brin)}
                onleave={onleave_brin}
            />
            { year_choice(&check, &record) }
            <h2>{ "Uw samenwerkingsverband" }</h2>
            <p>
                { "Het ondersteuningsplan van uw samenwerkingsverband zegt wat in uw regio basisondersteuning is. \
                   Dat plan is nu de wettelijke maatstaf." }
            </p>
            <TextField id="swv" label="Naam van het samenwerkingsverband" value={profile.partnership.name.clone()} oninput={text(ProfileChange::PartnershipName)} />
            <TextField
                id="swv-plan" kind={FieldKind::Url} label="Adres van het ondersteuningsplan"
                hint="Begint met https://."
                error={(*tried).then(|| fault("swv-plan")).flatten().map(AttrValue::from)}
                value={profile.partnership.plan_url.clone()} oninput={text(ProfileChange::PartnershipPlan)}
            />
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
    if !profile.brin.trim().is_empty() {
        if let Err(error) = Brin::parse(&profile.brin) {
            faults.push(("brin", error.to_string()));
        }
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
        <Choices
            name="sector"
            legend="Wat voor school is het?"
            error={error.map(AttrValue::from)}
            {choices}
            chosen={record.profile.sector.and_then(|s| Sector::ALL.iter().position(|o| *o == s))}
            stacked=true
            {onchoose}
        />
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
        let mut scope = record.profile.scope()?;
        scope.depth = depth;
        let number = crate::norm::Catalogue::new(check.slice(), &scope).len();
        Some(AttrValue::from(format!("{}, {time}.", count(number, "onderdeel", "onderdelen"))))
    };
    let choices = vec![
        Choice { label: "De kern".into(), hint: hint(Depth::Kern, "ongeveer 20 minuten") },
        Choice { label: "Alles".into(), hint: hint(Depth::Verdieping, "een middag") },
    ];
    html! {
        <Choices
            name="omvang"
            legend="Hoeveel?"
            {choices}
            chosen={depths.iter().position(|d| *d == record.profile.depth)}
            stacked=true
            {onchoose}
        />
    }
}

fn year_choice(check: &Check, record: &Assessment) -> Html {
    let this = SchoolYear::of(clock::today());
    let mut years = vec![this, this.next()];
    years.extend(record.profile.year.filter(|year| !years.contains(year)));
    years.sort();
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
