//! What an edition says of itself, in a table.

use yew::prelude::*;

use crate::norm::EditionHead;

/// Its id, status, days and receipt.
pub(crate) fn edition_facts(head: &EditionHead) -> Html {
    let previous = head.previous.clone().unwrap_or_else(|| "geen; dit is de eerste".into());
    let rows = [
        ("Editie", head.id.clone()),
        ("Status", head.status.label().to_owned()),
        ("Samengesteld op", head.compiled.in_words()),
        ("Wet gelezen zoals die geldt op", head.valid_from.in_words()),
        ("Opnieuw bekijken vóór", head.review_before.in_words()),
        ("Vorige editie", previous),
    ];
    let rows = rows.into_iter().map(|(name, value)| {
        html! {
            <tr>
                <th scope="row">{ name }</th>
                <td>{ value }</td>
            </tr>
        }
    });
    html! {
        <table>
            <caption class="visually-hidden">{ "Gegevens van deze editie" }</caption>
            <tbody>
                { for rows }
                <tr>
                    <th scope="row">{ "Kenmerk van de inhoud (SHA-256)" }</th>
                    <td><code class="receipt">{ &head.receipt }</code></td>
                </tr>
            </tbody>
        </table>
    }
}
