//! Counts per conclusion as a bar, with the same counts as a table beside it.

use yew::prelude::*;

use crate::assessment::{Conclusion, Counts};
use crate::ui::components::conclusion_sign;

/// Width of the bar in its own units.
const WIDTH: usize = 600;

/// A bar of blocks, one per conclusion, and the table that says the same; `above` and `under` are
/// what stands round the bar.
pub(crate) fn chart(counts: Counts, above: Html, under: Html) -> Html {
    let total = counts.total().max(1);
    let mut at = 0;
    let blocks = Conclusion::ALL.into_iter().filter_map(|conclusion| {
        let number = counts.of(conclusion);
        (number > 0).then(|| {
            // Ends are computed from the running total, so that no rounding gap appears.
            let (from, to) = (at * WIDTH / total, (at + number) * WIDTH / total);
            at += number;
            html! {
                <rect
                    key={conclusion.slug()}
                    data-conclusie={conclusion.slug()}
                    x={from.to_string()} y="0"
                    width={to.saturating_sub(from + 2).max(1).to_string()} height="24"
                />
            }
        })
    });
    let rows = Conclusion::ALL.into_iter().filter(|c| counts.of(*c) > 0).map(|conclusion| {
        html! {
            <tr key={conclusion.slug()}>
                <th scope="row">{ conclusion_sign(conclusion) }</th>
                <td class="number"><span key={counts.of(conclusion)}>{ counts.of(conclusion).to_string() }</span></td>
            </tr>
        }
    });
    html! {
        <div class="figures">
            { above }
            <svg class="chart" viewBox={format!("0 0 {WIDTH} 24")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                { for blocks }
            </svg>
            <table>
                <caption>{ "Aantal onderdelen per conclusie" }</caption>
                <thead><tr><th scope="col">{ "Conclusie" }</th><th scope="col" class="number">{ "Aantal" }</th></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            { under }
        </div>
    }
}
