//! For who makes norm data without programming: a sheet or a layer is checked, shown, and becomes
//! files. What stands in it is drawn by `www/redactie.js`, which lets the worker read the file.

use yew::prelude::*;

use super::{Page, When};
use crate::ui::route::Route;
use crate::ui::site::{Site, Slice, sheet_file};

/// `/redactie/`.
pub(super) fn page(site: &Site) -> Page {
    let head = &site.norm.edition.head;
    let body = html! {
        <>
            <p class="lead">
                { "Vult u de normdata aan, of maakt u een laag voor uw samenwerkingsverband? \
                   Hier ziet u of uw bestand klopt en hoe het eruit komt te zien." }
            </p>
            <p>{ "U hoeft niet te kunnen programmeren. Uw bestand blijft in uw browser: er gaat niets naar een server." }</p>
            { steps(site) }
            <section aria-labelledby="nakijken">
                <h2 id="nakijken">{ "Kijk uw bestand na" }</h2>
                { choose(site) }
                <noscript>
                    <p class="callout">
                        { "Nakijken in de browser heeft JavaScript nodig. Zonder JavaScript kan het op de \
                           opdrachtregel, met " }<code>{ "normwijzer norm import" }</code>{ "." }
                    </p>
                </noscript>
                { outcome() }
            </section>
            { official_text(site) }
            { overlays(site) }
        </>
    };
    Page {
        route: Route::Editors,
        heading: "Normdata maken".into(),
        title: Some("Normdata maken en nakijken".into()),
        description: format!(
            "Een rekenblad met onderdelen of een regionale laag nakijken, bekijken en bewaren. Op editie {}.",
            head.short()
        ),
        trail: vec![(Route::Edition, "Stand van de normdata".into())],
        program: When::Editors,
        slices: vec![Slice::Folder],
        body,
        ..Page::default()
    }
}

fn steps(site: &Site) -> Html {
    let mut norms: Vec<_> = site.others.iter().chain([&site.norm]).collect();
    norms.sort_by_key(|norm| std::cmp::Reverse(norm.edition.head.valid_from));
    let sheets = norms.into_iter().map(|norm| {
        let head = &norm.edition.head;
        html! {
            <li><a href={sheet_file(&head.id)}>{ format!("Editie {} als rekenblad (XLSX)", head.short()) }</a></li>
        }
    });
    html! {
        <section aria-labelledby="zo-gaat-het">
            <h2 id="zo-gaat-het">{ "Zo gaat het" }</h2>
            <ol class="steps">
                <li>
                    <h3>{ "Neem het rekenblad" }</h3>
                    <p>
                        { "Elke rij is één onderdeel. Vaste woorden kiest u uit een lijst. \
                           Het blad Uitleg zegt per kolom wat er komt." }
                    </p>
                    <ul>{ for sheets }</ul>
                </li>
                <li>
                    <h3>{ "Verander of vul aan" }</h3>
                    <p>{ "In Excel of LibreOffice. Laat het id van een onderdeel staan: daaraan hangen de antwoorden van scholen." }</p>
                </li>
                <li>
                    <h3>{ "Kijk het na" }</h3>
                    <p>{ "Hieronder. Bij elke fout staat de cel en wat u kunt doen." }</p>
                </li>
                <li>
                    <h3>{ "Bewaar de bestanden en stuur ze in" }</h3>
                    <p>{ "TOML is voor de normmap. JSON is voor wie de editie in een eigen systeem gebruikt." }</p>
                </li>
            </ol>
        </section>
    }
}

fn choose(site: &Site) -> Html {
    let editions = std::iter::once(&site.norm).chain(site.others.iter().rev());
    let editions = editions.map(|norm| {
        let id = norm.edition.head.id.clone();
        html! { <option value={id.clone()}>{ id }</option> }
    });
    let areas = site.norm.edition.areas.iter().map(|area| {
        html! { <option value={area.id.clone()}>{ &area.name }</option> }
    });
    html! {
        <div class="needs-script" data-island="editors">
            <div class="field">
                <label for="redactie-editie">{ "Voor welke editie is het rekenblad?" }</label>
                <select id="redactie-editie">{ for editions }</select>
            </div>
            <div class="field">
                <label for="redactie-gebied">{ "Wat neemt u over?" }</label>
                <select id="redactie-gebied">
                    <option value="">{ "Alle gebieden op het blad" }</option>
                    { for areas }
                </select>
            </div>
            <div class="field drop" id="redactie-vlak">
                <label for="redactie-bestand">{ "Kies uw bestanden, of sleep ze hierheen" }</label>
                <p class="hint" id="redactie-hulp">
                    { "Een rekenblad (.xlsx, .ods of .csv), en wat daarbij hoort in TOML: sources.toml, \
                       edition.toml, mapping.toml. Of een regionale laag (overlay.toml), die alleen." }
                </p>
                <input
                    id="redactie-bestand"
                    type="file"
                    accept=".xlsx,.ods,.csv,.toml,.json"
                    aria-describedby="redactie-hulp"
                    data-most={MOST.to_string()}
                />
                <div id="redactie-melding" role="status"></div>
            </div>
        </div>
    }
}

/// The largest file that is read, in bytes.
const MOST: u32 = 8 * 1024 * 1024;
// Where the reader is there too, it has the last word.
#[cfg(feature = "norm-sheet")]
const _: () = assert!(MOST as usize == crate::norm::sheet::MOST_BYTES);

/// What is there once a file was looked at. The script puts the pieces in.
fn outcome() -> Html {
    html! {
        <div id="redactie-uitkomst" hidden=true>
            <h3 id="redactie-kop" tabindex="-1">{ "Uitkomst" }</h3>
            <ul id="redactie-fouten"></ul>
            <ul id="redactie-samen"></ul>
            <div id="redactie-bewaar"></div>
            <div id="redactie-stuk" class="preview"></div>
        </div>
    }
}

/// The case that matters most: the day on which the official text comes.
fn official_text(site: &Site) -> Html {
    let id = &site.norm.edition.head.id;
    html! {
        <section aria-labelledby="officieel">
            <h2 id="officieel">{ "Als de officiële tekst verschijnt" }</h2>
            <p>
                { "De drie gebieden zijn nu een werkversie. Verschijnt de tekst van het advies, \
                   dan vervangt u ze zonder code." }
            </p>
            <ol>
                <li>
                    { "Maak een nieuwe editie: zo blijft een zelfcheck van nu leesbaar. Neem " }
                    { norm_file(&format!("{id}/edition.toml"), "edition.toml") }
                    { " en verander id, vorige, de titel en de data." }
                </li>
                <li>
                    { "Noem de bijlage bij de Kamerbrief als bron, met de dag waarop u haar las. Zet haar in " }
                    { norm_file("sources.toml", "sources.toml") }
                    { "." }
                </li>
                <li>{ "Zet in het rekenblad per onderdeel de tekst van het advies, met gezag advies en die bron." }</li>
                <li>
                    { "Schrijf in mapping.toml per onderdeel wat ermee gebeurde, met een reden. Als voorbeeld: " }
                    { norm_file(&format!("{id}/mapping.toml"), "mapping.toml") }
                    { "." }
                </li>
                <li>{ "Kies de vier bestanden hierboven samen en kijk ze na." }</li>
                <li>{ "Bewaar wat eruit komt en stuur het in. Iemand met de opdrachtregel geeft de editie vrij." }</li>
            </ol>
        </section>
    }
}

/// A file of the norm folder to save; the script takes it from the slice. Without script it is a name.
fn norm_file(path: &str, name: &str) -> Html {
    html! {
        <>
            <button type="button" class="button secondary needs-script" data-normbestand={path.to_owned()}>
                { format!("Bewaar {name}") }
            </button>
            <noscript><code>{ name.to_owned() }</code></noscript>
        </>
    }
}

fn overlays(site: &Site) -> Html {
    let pages = site.overlays.iter().map(|overlay| {
        let region = overlay.head.region().to_owned();
        html! { <li><a href={Route::Overlay(region).path()}>{ &overlay.head.name }</a></li> }
    });
    html! {
        <section aria-labelledby="lagen">
            <h2 id="lagen">{ "Een laag van een samenwerkingsverband" }</h2>
            <p>
                { "Een laag zet eigen regels, eigen woorden en afspraken naast de landelijke regels. \
                   Een landelijke regel verandert er niet door. Lagen op deze site:" }
            </p>
            <ul>{ for pages }</ul>
            <p>
                { "Hoe het bestand is opgebouwd, als JSON-schema: " }
                <a href="/schema/laag-1.json">{ "een laag" }</a>
                { "." }
            </p>
        </section>
    }
}
