//! Check your answers: everything in one list, with the way back to each line.

use yew::prelude::*;

use crate::assessment::{Conclusion, Practice, area_findings, hints};
use crate::norm::{CatalogueArea, Describing};
use crate::ui::check::clock;
use crate::ui::check::context::Check;
use crate::ui::check::parts::{line_link, link};
use crate::ui::components::conclusion_sign;
use crate::ui::route::CheckRoute;

/// The list, what stands out first.
pub(super) fn review(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let hints = hints(check.catalogue(), record, clock::today());
    html! {
        <>
            <p>{ "Kijk of alles klopt. Met ‘Wijzig’ gaat u terug naar een onderdeel." }</p>
            if !hints.is_empty() {
                <h2>{ "Om naar te kijken" }</h2>
                <ul>
                    { for hints.iter().map(|(item, hint)| html! {
                        <li>
                            { line_link(&item.area, &item.id, html! { &item.title }) }
                            <span>{ format!(": {}", hint.in_words()) }</span>
                        </li>
                    }) }
                </ul>
            }
            { for check.catalogue().areas.iter().map(|area| area_table(check, area)) }
            <p class="buttons">
                { link(CheckRoute::Result, "button", "Bekijk het resultaat") }
            </p>
        </>
    }
}

fn area_table(check: &Check, area: &CatalogueArea) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let rows = area_findings(area, record).into_iter().map(|finding| {
        let answer = record.answers.get(&finding.item.id);
        let practice = answer.and_then(|a| a.practice).map_or("–", Practice::label);
        let described = if finding.item.describing == Describing::Nvt {
            "niet gevraagd"
        } else {
            answer.and_then(|a| a.described).map_or("–", crate::assessment::Described::label)
        };
        html! {
            <tr key={finding.item.id.clone()}>
                <th scope="row">{ &finding.item.title }</th>
                <td data-kop="Doen wij dit?">{ practice }</td>
                <td data-kop="Beschreven?">{ described }</td>
                <td>{ conclusion_sign(finding.conclusion) }</td>
                <td>
                    { line_link(&area.area.id, &finding.item.id, html! {
                        <>
                            { if finding.conclusion == Conclusion::Open { "Vul in" } else { "Wijzig" } }
                            <span class="visually-hidden">{ format!(": {}", finding.item.title) }</span>
                        </>
                    }) }
                </td>
            </tr>
        }
    });
    html! {
        <section key={area.area.id.clone()}>
            <h2>{ &area.area.name }</h2>
            <div class="scroll" tabindex="0" role="region" aria-label={format!("Antwoorden: {}", area.area.name)}>
                <table class="answers">
                    <thead>
                        <tr>
                            <th scope="col">{ "Onderdeel" }</th>
                            <th scope="col">{ "Doen wij dit?" }</th>
                            <th scope="col">{ "Beschreven?" }</th>
                            <th scope="col">{ "Conclusie" }</th>
                            <th scope="col"><span class="visually-hidden">{ "Wijzigen" }</span></th>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </section>
    }
}
