//! Reads the norm folder. Provisional: gives way to `norm::load`, which also checks what it reads.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{SiteError, files};
use crate::norm::{
    Area, Authority, Depth, Describing, Edition, EditionHead, Judging, LaterSubject, LawRef,
    LegalNature, Norm, Requirement, RouteStep, Sector, Source, Status, Support, Term, Theme,
};
use crate::words::Date;

#[derive(Deserialize)]
struct EditionFile {
    id: String,
    titel: String,
    status: Status,
    is: String,
    is_niet: String,
    opgesteld: Date,
    geldig_vanaf: Date,
    herzien_voor: Date,
    gebieden: Vec<String>,
    thema: Vec<Theme>,
}

#[derive(Deserialize)]
struct AreaFile {
    gebied: Area,
    eis: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    titel: String,
    thema: String,
    sectoren: Vec<Sector>,
    gezag: Authority,
    rechtskarakter: Option<LegalNature>,
    steun: Option<Support>,
    omvang: Depth,
    beschrijven: Describing,
    school: String,
    ouders: String,
    vraag: String,
    ja: String,
    deels: String,
    nee: String,
    bewijs: Vec<String>,
    zoekwoorden: Vec<String>,
    let_op: Option<String>,
    bronnen: Vec<String>,
    #[serde(default)]
    wet: Vec<LawRef>,
    dossier: Vec<String>,
}

#[derive(Deserialize)]
struct Sources {
    bron: Vec<Source>,
}
#[derive(Deserialize)]
struct Glossary {
    begrip: Vec<Term>,
}
#[derive(Deserialize)]
struct RouteFile {
    stap: Vec<RouteStep>,
}
#[derive(Deserialize)]
struct LaterFile {
    onderwerp: Vec<LaterSubject>,
}

pub(super) fn norm(folder: &Path) -> Result<Norm, SiteError> {
    let edition = folder.join("landelijk/2026-08");
    let file: EditionFile = toml(&edition.join("edition.toml"))?;
    let mut areas = Vec::new();
    let mut requirements = Vec::new();
    for id in &file.gebieden {
        let area: AreaFile = match toml(&edition.join(format!("{id}.toml"))) {
            Ok(area) => area,
            Err(error) => {
                eprintln!("{error}");
                continue;
            }
        };
        requirements.extend(area.eis.into_iter().map(|line| requirement(id, line)));
        areas.push(area.gebied);
    }
    Ok(Norm {
        edition: Edition {
            head: EditionHead {
                id: file.id,
                title: file.titel,
                status: file.status,
                is: file.is,
                is_not: file.is_niet,
                compiled: file.opgesteld,
                valid_from: file.geldig_vanaf,
                previous: None,
                review_before: file.herzien_voor,
                receipt: "0".repeat(64),
            },
            themes: file.thema,
            areas,
            requirements,
            route: toml::<RouteFile>(&edition.join("route.toml"))?.stap,
            later: toml::<LaterFile>(&edition.join("later.toml"))?.onderwerp,
        },
        sources: toml::<Sources>(&folder.join("sources.toml"))?.bron,
        glossary: toml::<Glossary>(&folder.join("glossary.toml"))?.begrip,
    })
}

fn requirement(area: &str, line: Line) -> Requirement {
    Requirement {
        id: line.id,
        area: area.to_owned(),
        title: line.titel,
        theme: line.thema,
        sectors: line.sectoren,
        authority: line.gezag,
        legal_nature: line.rechtskarakter,
        support: line.steun,
        depth: line.omvang,
        describing: line.beschrijven,
        school: line.school,
        parents: line.ouders,
        ask: line.vraag,
        judging: Judging { ja: line.ja, deels: line.deels, nee: line.nee },
        evidence: line.bewijs,
        search_terms: line.zoekwoorden,
        caution: line.let_op,
        sources: line.bronnen,
        law: line.wet,
        dossier: line.dossier,
    }
}

fn toml<T: DeserializeOwned>(path: &Path) -> Result<T, SiteError> {
    toml::from_str(&files::read(path)?)
        .map_err(|error| SiteError::Config { path: path.to_owned(), message: error.to_string() })
}
