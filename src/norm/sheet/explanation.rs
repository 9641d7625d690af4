//! What the columns and the fixed words mean: the sheet Uitleg, and a page if need be.

use super::column::Column;
use super::columns::{AREAS, LINES};
use super::names;
use crate::norm::choice::Choice;
use crate::norm::{Authority, Depth, Describing, Edition, LegalNature, Support};

/// A part of the explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// What stands above its columns; none for plain text.
    pub heads: Vec<&'static str>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

/// The whole explanation, for sheets of this edition.
pub fn explanation(edition: &Edition) -> Vec<Part> {
    let mut parts = vec![
        start(edition),
        columns(&format!("De kolommen van het blad {}", names::LINES), LINES),
        authorities(),
        words::<LegalNature>("Rechtskarakter: wat voor regel van de wet", |it| {
            it.label().to_owned()
        }),
        words::<Support>("Steun: hoe sterk de bronnen zijn", |it| it.explanation().to_owned()),
        words::<Depth>("Omvang", |it| match it {
            Depth::Kern => "Het onderdeel staat in de korte check en in de volledige.".to_owned(),
            Depth::Verdieping => "Het onderdeel staat alleen in de volledige check.".to_owned(),
        }),
        words::<Describing>("Beschrijven", |it| match it {
            Describing::Wet => {
                "De wet vraagt dat de school dit beschrijft. De check stelt twee vragen.".to_owned()
            }
            Describing::Nuttig => {
                "Beschrijven helpt ouders. De wet vraagt het niet. De check stelt twee vragen."
                    .to_owned()
            }
            Describing::Nvt => "Alleen de praktijk telt. De check stelt één vraag.".to_owned(),
        }),
    ];
    parts.push(Part {
        heading: "Thema's van deze editie".to_owned(),
        heads: vec!["id", "naam"],
        rows: edition.themes.iter().map(|it| vec![it.id.clone(), it.name.clone()]).collect(),
    });
    parts.push(columns(&format!("De kolommen van het blad {}", names::AREAS), AREAS));
    parts
}

fn start(edition: &Edition) -> Part {
    let head = &edition.head;
    let text = [
        format!("Dit rekenblad hoort bij {} ({}, {}).", head.title, head.id, head.status.label()),
        format!("Elke rij op het blad {} is één onderdeel van de norm. De volgorde van de rijen is de volgorde op de site.", names::LINES),
        "Verander de namen boven de kolommen niet. Een eigen kolom mag: begin de naam met een #. Die kolom telt niet mee.".to_owned(),
        "Voeg geen cellen samen en gebruik geen formules.".to_owned(),
        format!("Staat een gebied van de editie niet op het blad {}? Dan blijft het zoals het is.", names::LINES),
        "Klaar? Laat het rekenblad nakijken met: normwijzer norm import. Dan ziet u elke fout met de cel en wat u kunt doen.".to_owned(),
    ];
    Part {
        heading: "Zo werkt het".to_owned(),
        heads: Vec::new(),
        rows: text.into_iter().map(|text| vec![text]).collect(),
    }
}

fn columns<T>(heading: &str, columns: &[Column<T>]) -> Part {
    let row = |column: &Column<T>| {
        vec![
            column.head(),
            column.explanation.to_owned(),
            column.need.in_words(),
            column.kind.explanation().to_owned(),
            column.example.to_owned(),
        ]
    };
    Part {
        heading: heading.to_owned(),
        heads: vec!["kolom", "wat u invult", "verplicht", "hoe u het schrijft", "voorbeeld"],
        rows: columns.iter().map(row).collect(),
    }
}

fn authorities() -> Part {
    let row = |authority: &Authority| {
        let (when, verb) = match authority {
            Authority::Wet => (
                "Er is een wetsartikel en u hebt de tekst gelezen. Vul ook rechtskarakter en wet in.",
                "moet (bij een plicht) of mag (bij een bevoegdheid)",
            ),
            Authority::Swv => (
                "Het staat in het ondersteuningsplan van een samenwerkingsverband. In de landelijke editie komt dit niet voor.",
                "is afgesproken",
            ),
            Authority::Advies => (
                "Het staat in de officiële tekst van het landelijke advies. Neem over wat er staat en vul niets aan.",
                "hoort",
            ),
            Authority::Veld => (
                "Een sterke landelijke bron beveelt het aan, of twee bronnen met midden. Vul ook steun in.",
                "wordt aanbevolen",
            ),
            Authority::Redactie => ("Al het andere. Twijfelt u? Kies dan dit.", "voorstel"),
        };
        let cells = [authority.word(), authority.explanation(), verb, when];
        cells.into_iter().map(str::to_owned).collect()
    };
    Part {
        heading: "Gezag: hoe vast een onderdeel staat".to_owned(),
        heads: vec!["woord", "wat een lezer ziet", "werkwoord in de tekst", "wanneer u het kiest"],
        rows: Authority::ALL.iter().map(row).collect(),
    }
}

fn words<T: Choice>(heading: &str, meaning: impl Fn(T) -> String) -> Part {
    Part {
        heading: heading.to_owned(),
        heads: vec!["woord", "betekenis"],
        rows: T::WORDS.iter().map(|(word, it)| vec![(*word).to_owned(), meaning(*it)]).collect(),
    }
}
