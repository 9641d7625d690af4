//! The questions of one area.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::filter::{Filter, Filtered};
use crate::assessment::{Assessment, Progress, area_findings};
use crate::norm::CatalogueArea;
use crate::ui::check::context::Check;
use crate::ui::check::parts::{Question, link};
use crate::ui::route::CheckRoute;
use crate::words::count;

/// Purpose, filter, questions by theme, and the way on.
pub(super) fn area_page(check: &Check, id: &str) -> Html {
    let (Some(record), Some(area)) = (check.record(), check.catalogue().area(id)) else {
        return not_asked();
    };
    let findings = area_findings(area, record);
    let progress = Progress::of(&findings);
    let onfilter = {
        let (filter, findings) = (check.filter.setter(), findings.clone());
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
            let index = select.and_then(|s| usize::try_from(s.selected_index()).ok()).unwrap_or(0);
            let chosen = Filter::ALL.get(index).copied().unwrap_or_default();
            let lines = (chosen != Filter::All).then(|| Rc::new(chosen.take(&findings)));
            filter.set(Filtered { chosen, lines });
        })
    };
    let visible = |id: &str| {
        check.filter.lines.as_ref().is_none_or(|lines| lines.iter().any(|line| line == id))
    };
    let shown_count = area.items().filter(|item| visible(&item.id)).count();
    html! {
        <div class="area band" data-tint={area.area.hue.to_string()}>
            <p>{ &area.area.for_schools }</p>
            <p class="small subtle">{ format!("Vul dit in met {}.", area.area.who) }</p>
            <p class="progress" role="status"><span key={progress.in_words()}>{ progress.in_words() }</span></p>
            <div class="field filter">
                <label for="filter">{ "Toon" }</label>
                <select id="filter" onchange={onfilter}>
                    { for Filter::ALL.iter().map(|option| html! {
                        <option key={option.label()} selected={*option == check.filter.chosen}>{ option.label() }</option>
                    }) }
                </select>
                <p class="hint" role="status">
                    <span key={shown_count}>{ format!("{} op deze bladzijde.", count(shown_count, "onderdeel", "onderdelen")) }</span>
                </p>
            </div>
            { questions(check, record, area, &visible) }
            { way_on(check, area) }
        </div>
    }
}

fn questions(
    check: &Check,
    record: &Rc<Assessment>,
    area: &CatalogueArea,
    visible: &dyn Fn(&str) -> bool,
) -> Html {
    let total = area.len();
    let mut number = 0;
    let themes = area.themes.iter().map(|theme| {
        let questions: Vec<Html> = theme
            .items
            .iter()
            .filter_map(|item| {
                number += 1;
                visible(&item.id).then(|| {
                    html! {
                        <Question
                            key={item.id.clone()}
                            item={Rc::clone(item)}
                            place={(number, total)}
                            guidance={check.guidance.as_ref().and_then(|all| all.of(&item.id)).cloned()}
                            answer={record.answers.get(&item.id).cloned()}
                            dispatch={check.dispatch()}
                        />
                    }
                })
            })
            .collect();
        if questions.is_empty() {
            return Html::default();
        }
        html! {
            <div class="theme" key={theme.theme.id.clone()}>
                <h2>{ &theme.theme.name }</h2>
                { for questions }
            </div>
        }
    });
    html! { <div>{ for themes }</div> }
}

fn way_on(check: &Check, area: &CatalogueArea) -> Html {
    let areas = &check.catalogue().areas;
    let next = areas
        .iter()
        .position(|other| other.area.id == area.area.id)
        .and_then(|index| areas.get(index + 1));
    html! {
        <p class="buttons">
            if let Some(next) = next {
                { link(CheckRoute::Area(next.area.id.clone()), "button", format!("Verder: {}", next.area.name)) }
            } else {
                { link(CheckRoute::Review, "button", "Controleer uw antwoorden") }
            }
            { link(CheckRoute::Overview, "button secondary", "Terug naar het overzicht") }
        </p>
    }
}

fn not_asked() -> Html {
    html! {
        <>
            <p>{ "Dit gebied hoort niet bij wat u voor uw school hebt gekozen." }</p>
            <p>{ link(CheckRoute::Setup, "button", "Kies gebieden") }</p>
        </>
    }
}
