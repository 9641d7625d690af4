//! The accessibility statement: what was aimed at, how it was tested, what is known to be wrong.

use yew::prelude::*;

use super::Page;
use super::parts::Terms;
use crate::ui::route::Route;
use crate::ui::site::Site;

/// `/toegankelijkheid/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let body = html! {
        <>
            <p class="lead">
                { "Iedereen moet deze site kunnen gebruiken: met een toetsenbord, een schermlezer, \
                   vergroting of zonder kleur. Hier staat wat daarvan klopt en wat nog niet is bekeken." }
            </p>
            <h2>{ "Status" }</h2>
            { terms.p("Ons doel is WCAG 2.2, niveau A en AA, en punt 4.1.1 uit WCAG 2.1.") }
            <p>
                <strong>{ "Er is geen onafhankelijke audit gedaan." }</strong>
                { " Wij noemen de site daarom niet ‘volledig toegankelijk’." }
            </p>
            <h2>{ "Hoe wij testen" }</h2>
            <ul>
                <li>{ "Drie programma’s bekijken elke bladzijde om te lezen, licht en donker: axe-core, HTML_CodeSniffer en de controle van IBM." }</li>
                <li>{ "Zij bekijken ook de zelfcheck: leeg, ingevuld, met fouten en als er iets misgaat." }</li>
                <li>
                    { "Een test doet de hele zelfcheck met alleen het toetsenbord, van de startbladzijde tot het bestand. \
                       Op elk moment moet te zien zijn waar men is." }
                </li>
                <li>
                    { "Een test gaat met het toetsenbord ook langs alles op de startbladzijde, \
                       bij het zoeken en op een bladzijde voor ouders. Dat gebeurt op een breed en op een smal scherm." }
                </li>
                <li>{ "Een test bootst na dat een browser de bladzijde vertaalt. Zoeken en de zelfcheck moeten dan blijven werken." }</li>
                <li>{ "Een test meet elke bladzijde op 320 pixels breed: er valt niets buiten beeld en knoppen zijn groot genoeg. Dat geldt ook met meer ruimte tussen letters en regels." }</li>
                <li>{ "Een test kijkt in hoog contrast of woorden, randen en tekens te zien blijven. Papier bekeken wij zelf." }</li>
                <li>{ "De bladzijden om te lezen werken zonder JavaScript." }</li>
            </ul>
            <p>{ "Zulke programma’s vinden maar een deel van de fouten." }</p>
            <h2>{ "Wat nog niet is gedaan" }</h2>
            <ul>
                <li>{ "Testen met mensen die een schermlezer of spraakbediening gebruiken." }</li>
                <li>{ "Testen in Firefox en Safari, en op echte telefoons." }</li>
                <li>{ "De teksten voor ouders lezen met ouders die moeite hebben met lezen." }</li>
            </ul>
            <h2>{ "Bekende beperkingen" }</h2>
            <ul>
                <li>
                    { "De zelfcheck werkt alleen met JavaScript en WebAssembly. \
                       Zonder kan het op papier: " }
                    <a href={Route::Form(crate::norm::Sector::Po).path()}>{ "formulier basisschool" }</a>
                    { " en " }
                    <a href={Route::Form(crate::norm::Sector::Vo).path()}>{ "formulier middelbare school" }</a>
                    { "." }
                </li>
                <li>{ "Een PDF die u met ‘Afdrukken’ maakt, is niet altijd goed te lezen met een schermlezer." }</li>
                <li>{ "De site is er alleen in het Nederlands." }</li>
            </ul>
            <h2>{ "Werkt iets niet voor u?" }</h2>
            { help(site) }
            { terms.list() }
        </>
    };
    Page {
        route: Route::Accessibility,
        heading: "Toegankelijkheid".into(),
        description: "Hoe toegankelijk deze site is, hoe dat is getest, wat nog niet is bekeken en waar u een \
                      probleem meldt."
            .into(),
        body,
        ..Page::default()
    }
}

fn help(site: &Site) -> Html {
    if site.config.contact.is_empty() {
        return html! {
            <p>{ "Deze kopie is een proefopstelling. Er is nog geen adres om een probleem te melden." }</p>
        };
    }
    html! {
        <p>
            { "Mail naar " }
            <a href={format!("mailto:{}", site.config.contact)}>{ &site.config.contact }</a>
            { ". Schrijf op welke bladzijde het misging en wat u gebruikte." }
        </p>
    }
}
