//! What is and is not kept. Every sentence here is kept true by a browser test.

use yew::prelude::*;

use super::Page;
use super::parts::Terms;
use crate::ui::route::{CheckRoute, Route};
use crate::ui::site::Site;

/// `/privacy/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let body = html! {
        <>
            <p class="lead">
                { "Wat u hier typt, wordt nergens naartoe gestuurd. \
                   Er is geen account, er zijn geen cookies en niemand volgt u." }
            </p>
            <h2>{ "Waarom zo?" }</h2>
            { terms.p("Een school denkt eerlijker na over haar ondersteuning als er niemand meekijkt. \
                En gegevens die wij niet hebben, kunnen wij niet verliezen.") }
            <h2>{ "Lezen en zoeken" }</h2>
            <p>
                { "Als u leest of zoekt, bewaart deze site niets op uw apparaat. \
                   Het zoeken gebeurt in uw eigen browser. Uw zoekwoorden komen niet in het adres te staan." }
            </p>
            <h2>{ "De zelfcheck" }</h2>
            <p>
                { "De zelfcheck bewaart uw antwoorden in de opslag van uw eigen browser (IndexedDB). \
                   Dat is nodig: anders was alles weg als u de bladzijde sluit. \
                   Daarom hoeft daar geen toestemming voor." }
            </p>
            <ul>
                <li>{ "Uw antwoorden staan alleen op dit apparaat, in deze browser." }</li>
                <li>{ "Per tabblad onthoudt de browser welke zelfcheck open is." }</li>
                <li>
                    { "Haalt u een zelfcheck weg of vervangt u er een, dan blijft er een veiligheidskopie op \
                       dit apparaat. De nieuwste 20 blijven staan. Die kunt u ook wissen." }
                </li>
                <li>{ "Tabbladen van deze site laten elkaar weten dat er iets is bewaard. Dat blijft binnen uw browser." }</li>
                <li>{ "Een bestand ontstaat alleen als u zelf op een knop met ‘Bewaar’ klikt." }</li>
                <li>
                    { "U wist alles met ‘Wis dit apparaat’ bij " }
                    <a href={Route::Check(CheckRoute::Keep).path()}>{ "Bewaren en openen" }</a>
                    { "." }
                </li>
            </ul>
            <p>
                { "Werkt u op een gedeelde computer? Bewaar dan een bestand en wis daarna het apparaat. \
                   Wie na u komt, kan anders uw antwoorden zien." }
            </p>
            <p>
                <strong>{ "Noem nergens namen of gegevens van leerlingen." }</strong>
                { " De zelfcheck gaat over de school, niet over een kind." }
            </p>
            <h2>{ "Documenten van uw school" }</h2>
            <p>
                { "Legt u een schoolgids of protocol naast uw zelfcheck, dan leest uw eigen browser dat document. \
                   Het wordt niet bewaard en niet verstuurd. In uw zelfcheck komen de titel, de citaten die u \
                   overneemt en een kenmerk van elk stuk dat u zag. Uit een kenmerk is de tekst niet terug te lezen. \
                   Noemt een citaat misschien een leerling, dan waarschuwt de site u." }
            </p>
            <h2>{ "De publicatie van een school" }</h2>
            <p>
                { "Opent u de publicatie van een school, dan gebeurt dat in uw eigen browser. \
                   Het bestand gaat nergens heen. De browser onthoudt het alleen in dit tabblad (sessionStorage), \
                   met wat u kiest voor het gespreksblad. Zo is het er nog als u terugkomt. \
                   Ook de andere bladzijden voor ouders laten dan zien wat de school zegt. \
                   Sluit u de publicatie of het tabblad, dan is het weg." }
            </p>
            <h2>{ "Wat de server ziet" }</h2>
            <p>
                { "De computer die deze bladzijden verstuurt, ziet uw IP-adres en welke bladzijde u opvraagt. \
                   Dat is bij elke site zo. Wat u typt, ziet die computer niet." }
            </p>
            { server_logs(site) }
            <h2>{ "Andere sites" }</h2>
            <p>
                { "Deze site laadt niets van andere sites: geen lettertypen, geen filmpjes, geen metingen. \
                   Bij onderdelen staan wel links naar bronnen. Klikt u daarop, dan gelden de regels van die site." }
            </p>
            { terms.list() }
        </>
    };
    Page {
        route: Route::Privacy,
        heading: "Privacy".into(),
        description: "Wat u typt, blijft op uw apparaat. Geen account, geen cookies, geen metingen. Lees wat \
                      er wel en niet wordt bewaard."
            .into(),
        body,
        ..Page::default()
    }
}

/// Only the owner of a copy knows what his host keeps.
fn server_logs(site: &Site) -> Html {
    if site.config.contact.is_empty() {
        return html! {
            <p>
                { "Hoe lang die gegevens worden bewaard, hangt af van de plek waar deze site draait. \
                   Deze kopie is een proefopstelling; daar is nog niets over afgesproken." }
            </p>
        };
    }
    html! {
        <p>
            { "Hoe lang die gegevens worden bewaard, hangt af van de plek waar deze site draait. Vraag het via " }
            <a href={format!("mailto:{}", site.config.contact)}>{ &site.config.contact }</a>
            { "." }
        </p>
    }
}
