//! What follows from the answers, per area, with reasons and next steps; legal lines apart.

use yew::prelude::*;

use crate::assessment::{Conclusion, Counts, Finding, Summary, area_findings, findings};
use crate::norm::{Authority, CatalogueArea};
use crate::ui::check::clock;
use crate::ui::check::context::Check;
use crate::ui::check::parts::{chart, link};
use crate::ui::components::{authority_word, conclusion_sign};
use crate::ui::route::{CheckRoute, Route};
use crate::words::{count, lower_first};

/// The conclusions that ask for something, in the order in which they are listed.
const TO_DO: [Conclusion; 4] =
    [Conclusion::WriteDown, Conclusion::MakeTrue, Conclusion::Develop, Conclusion::FindOut];

/// The result.
pub(super) fn result(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let all = findings(check.catalogue(), record);
    let law: Vec<Finding> =
        all.iter().filter(|f| f.item.authority == Authority::Wet).cloned().collect();
    let counts = Summary::of(&all).all;
    html! {
        <>
            <p class="lead">{ format!("Dit volgt uit de antwoorden van {}.", record.profile.display_name()) }</p>
            { stands_out(counts) }
            <p class="buttons no-print">
                <button type="button" class="button secondary" onclick={Callback::from(|_: MouseEvent| drop(gloo::utils::window().print()))}>
                    { "Print dit resultaat" }
                </button>
            </p>
            { legal(&law) }
            { for check.catalogue().areas.iter().map(|area| area_result(check, area)) }
            <p class="no-print">{ link(CheckRoute::Report, "button secondary", "Bewaar het rapport of de actielijst") }</p>
            { receipt(check) }
        </>
    }
}

/// What strikes the eye over all areas together: facts to begin with, and no mark.
fn stands_out(counts: Counts) -> Html {
    let lines = [
        (Conclusion::WriteDown, "Meer gedaan dan beschreven"),
        (Conclusion::MakeTrue, "Meer beschreven dan gedaan"),
        (Conclusion::Open, "Nog open, en dat is geen ‘nee’"),
    ];
    let lines: Vec<Html> = lines
        .into_iter()
        .filter(|(conclusion, _)| counts.of(*conclusion) > 0)
        .map(|(conclusion, words)| {
            html! { <p>{ format!("{words}: {}.", count(counts.of(conclusion), "onderdeel", "onderdelen")) }</p> }
        })
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! { <div class="callout">{ for lines }</div> }
}

fn legal(law: &[Finding]) -> Html {
    if law.is_empty() {
        return Html::default();
    }
    let counts = Summary::of(law).all;
    html! {
        <section class="legal">
            <h2>{ "Wat de wet vraagt" }</h2>
            <p>{ counts.in_words() }</p>
            <p class="subtle">
                { "Dit is wat de school zelf zegt. Het is geen oordeel van een inspecteur of jurist." }
            </p>
            { to_do(law) }
        </section>
    }
}

fn area_result(check: &Check, area: &CatalogueArea) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let found = area_findings(area, record);
    let summary = Summary::of(&found);
    // Law lines have their own place above; here they are only counted.
    let rest: Vec<Finding> =
        found.iter().filter(|f| f.item.authority != Authority::Wet).cloned().collect();
    html! {
        <section class="area-result band" data-tint={area.area.hue.to_string()} key={area.area.id.clone()}>
            <h2>{ &area.area.name }</h2>
            { chart(summary.all, html! { <p>{ summary.all.in_words() }</p> }, per_authority(&summary)) }
            { to_do(&rest) }
            <p class="no-print">
                { link(CheckRoute::Area(area.area.id.clone()), "", format!("Naar de vragen over {}", lower_first(&area.area.name))) }
            </p>
        </section>
    }
}

fn per_authority(summary: &Summary) -> Html {
    let rows = summary.per_authority().map(|(authority, counts)| {
        html! {
            <li key={authority.slug()}>
                { authority_word(authority) }
                <span>
                    { format!(
                        " {} van {} op orde",
                        counts.of(Conclusion::InOrder),
                        count(counts.total(), "onderdeel", "onderdelen")
                    ) }
                </span>
            </li>
        }
    });
    html! { <ul class="plain per-authority">{ for rows }</ul> }
}

fn to_do(found: &[Finding]) -> Html {
    let groups = TO_DO.into_iter().filter_map(|conclusion| {
        let lines: Vec<&Finding> = found.iter().filter(|f| f.conclusion == conclusion).collect();
        (!lines.is_empty()).then(|| {
            html! {
                <div class="to-do" key={conclusion.slug()}>
                    <h3>{ conclusion_sign(conclusion) }</h3>
                    if let Some(step) = conclusion.next_step() {
                        <p>{ step }</p>
                    }
                    <ul>{ for lines.into_iter().map(line) }</ul>
                </div>
            }
        })
    });
    html! { <>{ for groups }</> }
}

fn line(finding: &Finding) -> Html {
    html! {
        <li key={finding.item.id.clone()}>
            <p>
                if finding.item.is_national() {
                    <a href={Route::Requirement(finding.item.id.clone()).path()}>{ &finding.item.title }</a>
                } else {
                    { &finding.item.title }
                }
                { " " }
                { authority_word(finding.item.authority) }
                { for finding.item.regional.as_ref().map(|regional| format!(" {}", regional.name)) }
            </p>
            <p>{ finding.item.statement() }</p>
            <p class="subtle">{ finding.reason.in_words() }</p>
        </li>
    }
}

fn receipt(check: &Check) -> Html {
    let head = &check.slice().head;
    html! {
        <footer class="receipt">
            <h2>{ "Waarop dit berust" }</h2>
            <p>
                { format!(
                    "Normdata {}, {}, geldig per {}. Normwijzer {}. Gemaakt op {}.",
                    head.id,
                    head.status_in_words(),
                    head.valid_from.in_words(),
                    env!("CARGO_PKG_VERSION"),
                    clock::now().in_words()
                ) }
            </p>
            <p>{ &head.is_not }</p>
            <p class="small">{ "Ontvangstbewijs van de normdata (SHA-256): " }<code>{ head.receipts() }</code></p>
        </footer>
    }
}
