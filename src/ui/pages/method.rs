//! How the lines were made: gezag and its verbs, support, kern, and the limits.

use yew::prelude::*;

use super::Page;
use super::parts::Terms;
use crate::norm::{Authority, Support};
use crate::ui::components::AuthorityWord;
use crate::ui::route::Route;
use crate::ui::site::Site;

/// `/werkwijze/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let body = html! {
        <>
            <p class="lead">
                { "Elk onderdeel heeft een bron, een datum en een woord dat zegt hoe vast het staat. \
                   Hier leest u hoe dat is gedaan, en waar de grenzen liggen." }
            </p>
            { terms.p(&site.head.is_not) }
            <h2>{ "Van gezag naar werkwoord" }</h2>
            <p>{ "Wie achter een onderdeel staat, bepaalt het werkwoord. Dat is overal zo." }</p>
            { verbs() }
            <h2>{ "Wanneer heet iets ‘aanbevolen in het veld’?" }</h2>
            <p>
                { "Dan is er minstens één sterke landelijke bron, zoals een richtlijn of landelijk instituut. \
                   Of er zijn twee landelijke bronnen die los van elkaar staan, waarvan één uit Nederland." }
            </p>
            <p>
                { "Een regionale bron of één school is nooit genoeg. \
                   Wat overblijft, heet een voorstel." }
            </p>
            <h3>{ "Steun: hoeveel bronnen, en welke" }</h3>
            <ul>{ for [Support::Ruim, Support::Gewoon, Support::Smal].map(|s| html! { <li>{ s.explanation() }</li> }) }</ul>
            <p>{ "Steun telt bronnen. Het zegt niet hoe goed iets werkt." }</p>
            <h2>{ "De wet" }</h2>
            <p>
                { "Elk wetsartikel is gelezen zoals het geldt op de datum van deze editie. \
                   Een wet kan een plicht geven, een mogelijkheid, of alleen een woord uitleggen. \
                   Dat staat er steeds bij. De zelfcheck vraagt alleen naar plichten van de school." }
            </p>
            <h2>{ "Kern en verdieping" }</h2>
            <p>
                { "De kern is kort: per onderwerp hoogstens 8 onderdelen. \
                   De verdieping is de rest. Kern betekent niet ‘verplicht’." }
            </p>
            <h2>{ "Grenzen" }</h2>
            <ul>
                <li>{ "De teksten zijn in onze eigen woorden. Zij zijn niet van de makers van de bronnen." }</li>
                <li>{ "Van veel webpagina’s is alleen het begin gelezen. Bij elke bron staat hoeveel." }</li>
                <li>{ "Er heeft nog geen groep deskundigen naar alle onderdelen gekeken." }</li>
                <li>{ "De teksten voor ouders zijn nog niet met ouders getest." }</li>
            </ul>
            <p>
                <a href={format!("{}#bronnen", Route::Edition.path())}>{ "Bekijk alle bronnen" }</a>
            </p>
            { terms.list() }
        </>
    };
    Page {
        route: Route::Method,
        heading: "Hoe de onderdelen zijn gemaakt".into(),
        description:
            "Hoe de onderdelen zijn gemaakt, wanneer iets wet, aanbevolen of voorstel heet, en \
                      waar de grenzen liggen."
                .into(),
        body,
        ..Page::default()
    }
}

fn verbs() -> Html {
    let rows = Authority::ALL.into_iter().map(|authority| {
        html! {
            <tr>
                <th scope="row"><AuthorityWord {authority} /></th>
                <td>{ verb(authority) }</td>
                <td>{ authority.explanation() }</td>
            </tr>
        }
    });
    html! {
        <section class="scroll" tabindex="0" aria-labelledby="werkwoorden">
            <table>
                <caption id="werkwoorden">{ "De vijf soorten gezag en hun werkwoord" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Gezag" }</th>
                        <th scope="col">{ "Zo staat het er" }</th>
                        <th scope="col">{ "Wat dat betekent" }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

fn verb(authority: Authority) -> &'static str {
    match authority {
        Authority::Wet => "moet, of mag als de wet een mogelijkheid geeft",
        Authority::Swv => "is afgesproken",
        Authority::Advies => "hoort",
        Authority::Veld => "wordt aanbevolen",
        Authority::Redactie => "voorstel",
    }
}
