//! What every prerendered page can use: the norm, the owner's configuration, the build.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::route::Part;
use crate::norm::{Area, EditionHead, Mapping, Norm, Overlay, Requirement, Sector, Source};
use crate::words::Date;

/// `site.toml`: who stands behind this copy of the site. Empty means: not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Who owns and answers for it.
    #[serde(default)]
    pub owner: String,
    /// An e-mail address that is read.
    #[serde(default)]
    pub contact: String,
    /// The host name, such as `voorbeeld.nl`.
    #[serde(default)]
    pub domain: String,
    /// Where the source code lives.
    #[serde(default)]
    pub repository: String,
}

impl Config {
    /// The full address of a path; `None` while the domain is not known.
    pub fn url(&self, path: &str) -> Option<String> {
        (!self.domain.is_empty()).then(|| format!("https://{}{path}", self.domain))
    }
}

/// A part of the edition that the browser fetches on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slice {
    /// Texts and judging, for the self-check.
    Check,
    /// Sources, cautions and law places.
    Sources,
    /// Examples and cautions, for the self-check.
    Guidance,
    /// Texts and questions for parents, to lay a publication beside.
    Parents,
    /// Search terms.
    Search,
    /// What lines are recognised by in a school's own documents.
    Evidence,
    /// The worked example: a werkbestand.
    Example,
    /// All editions, and where their slices are.
    Editions,
    /// The norm folder itself, as its editors write it, without regional layers.
    Folder,
}

impl Slice {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Check,
        Self::Guidance,
        Self::Sources,
        Self::Parents,
        Self::Search,
        Self::Evidence,
        Self::Example,
        Self::Editions,
        Self::Folder,
    ];

    /// The word in file names and in `data-slice`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Sources => "bronnen",
            Self::Guidance => "uitleg",
            Self::Parents => "ouders",
            Self::Search => "zoek",
            Self::Evidence => "bewijs",
            Self::Example => "voorbeeld",
            Self::Editions => "edities",
            Self::Folder => "normmap",
        }
    }
}

/// Where an edition is published whole, for use elsewhere: `/editie/landelijk-2026-08.json`.
pub fn edition_file(id: &str) -> String {
    format!("/editie/{}.json", id.replace('/', "-"))
}

/// Where it is published what became of each line on the way to an edition.
pub fn mapping_file(id: &str) -> String {
    format!("/editie/{}.overgang.json", id.replace('/', "-"))
}

/// Where an edition is offered as a spreadsheet: `/editie/landelijk-2026-08.xlsx`.
pub fn sheet_file(id: &str) -> String {
    format!("/editie/{}.xlsx", id.replace('/', "-"))
}

/// Where the layer of a region is published: `/laag/voorbeeld.json`.
pub fn overlay_file(region: &str) -> String {
    format!("/laag/{region}.json")
}

/// Addresses of a browser program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// The generated bridge between the browser and the program.
    pub glue: String,
    /// The program itself.
    pub wasm: String,
}

/// Addresses of the files that pages refer to; most carry a hash of their content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// Styles of every page.
    pub site_css: String,
    /// Styles of the self-check.
    pub check_css: String,
    /// Styles of the page where parents open a publication.
    pub school_css: String,
    /// Styles for paper.
    pub print_css: String,
    /// The loader.
    pub start_js: String,
    /// The script of the page where parents open a publication.
    pub school_js: String,
    /// The script of the pages with lines for parents: it looks whether a publication is open.
    pub look_js: String,
    /// The questions of the self-check.
    pub questions: Program,
    /// The files of the self-check.
    pub files: Program,
    /// The search field and the filter.
    pub search: Program,
    /// The script of the page for editors.
    pub editors_js: String,
    /// The layers on the edition in force, as a record carries them: name and address.
    pub layers: Vec<(String, String)>,
    /// The worker that makes files of other programs.
    pub worker_js: String,
    /// The worker that reads a school's own documents.
    pub reader_js: String,
    /// The script of the page where a school lays its documents beside its check.
    pub documents_js: String,
    /// The slices of the edition.
    pub slices: BTreeMap<Slice, String>,
}

impl Assets {
    /// The program that draws this part of the self-check.
    pub fn part(&self, part: Part) -> &Program {
        match part {
            Part::Questions => &self.questions,
            Part::Files => &self.files,
        }
    }
}

/// What every prerendered page can use.
#[derive(Clone, Debug)]
pub struct Site {
    /// The edition in force on the day of the build, with its sources and terms.
    pub norm: Norm,
    /// The other editions, oldest first.
    pub others: Vec<Norm>,
    /// What became of each line between two editions, oldest first.
    pub mappings: Vec<Mapping>,
    /// The layers of regions, by id.
    pub overlays: Vec<Overlay>,
    /// What the edition says of itself.
    pub head: std::rc::Rc<EditionHead>,
    /// Who stands behind this copy.
    pub config: Config,
    /// Where the files are.
    pub assets: Assets,
    /// The day of the build.
    pub built: Date,
}

impl Site {
    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.norm.sources.iter().find(|source| source.id == id)
    }

    /// An area by its id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.norm.edition.areas.iter().find(|area| area.id == id)
    }

    /// An edition by its id.
    pub fn edition(&self, id: &str) -> Option<&Norm> {
        std::iter::once(&self.norm).chain(&self.others).find(|norm| norm.edition.head.id == id)
    }

    /// What an edition changed compared to the one before it.
    pub fn mapping_to(&self, id: &str) -> Option<&Mapping> {
        self.mappings.iter().find(|mapping| mapping.to == id)
    }

    /// The areas that have a subject of their own, in order.
    pub fn subjects(&self) -> impl Iterator<Item = &Area> {
        self.norm.edition.areas.iter().filter(|area| !area.general)
    }

    /// The lines of an area, for one kind of school or for both, in order.
    pub fn lines(&self, area: &Area, sector: Option<Sector>) -> Vec<&Requirement> {
        self.norm
            .edition
            .requirements
            .iter()
            .filter(|line| line.area == area.id)
            .filter(|line| sector.is_none_or(|sector| line.is_for(sector)))
            .collect()
    }
}
