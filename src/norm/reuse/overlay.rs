//! The layer of a samenwerkingsverband, as it stands in `overlay.toml`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::norm::{
    Agreement, Authority, Depth, Describing, Judging, Overlay, OverlayHead, RegionalText,
    Requirement, Sector, Source, Status,
};
use crate::words::Date;

/// One layer, complete. The same shape in TOML and in JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OverlayFile {
    /// `regionaal/<region>/2026-08`.
    #[schemars(regex(pattern = r"^regionaal/[a-z0-9]+(-[a-z0-9]+)*/[0-9.-]+$"))]
    pub id: String,
    /// Name of the samenwerkingsverband, as it stands beside every line.
    #[serde(rename = "naam")]
    pub name: String,
    /// It shows how a layer is made. Its samenwerkingsverband does not exist.
    #[serde(rename = "voorbeeld", default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// Id of the edition on which it lies.
    #[serde(rename = "editie")]
    pub edition: String,
    /// How official it is.
    pub status: Status,
    /// What it is, in a sentence or two.
    pub is: String,
    /// What it is not, in a sentence or two.
    #[serde(rename = "is_niet")]
    pub is_not: String,
    /// The day it was written.
    #[serde(rename = "opgesteld")]
    pub compiled: Date,
    /// The day from which the agreements hold.
    #[serde(rename = "geldig_vanaf")]
    pub valid_from: Date,
    /// Before this day it has to be looked at again.
    #[serde(rename = "herzien_voor")]
    pub review_before: Date,
    /// What it rests on.
    #[serde(rename = "bron", default, skip_serializing_if = "<[_]>::is_empty")]
    pub sources: Vec<RegionalSource>,
    /// Lines of its own.
    #[serde(rename = "eis", default, skip_serializing_if = "<[_]>::is_empty")]
    pub lines: Vec<RegionalLine>,
    /// Its words beside national lines.
    #[serde(rename = "tekst", default, skip_serializing_if = "<[_]>::is_empty")]
    pub texts: Vec<TextEntry>,
    /// National lines that have been agreed.
    #[serde(rename = "afspraak", default, skip_serializing_if = "<[_]>::is_empty")]
    pub agreements: Vec<AgreementEntry>,
}

/// A source of a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegionalSource {
    /// Stable slug.
    pub id: String,
    /// Title of the page, plan or report.
    #[serde(rename = "titel")]
    pub title: String,
    /// Who published it.
    #[serde(rename = "uitgever")]
    pub publisher: String,
    /// Date in words, or `zonder datum`.
    #[serde(rename = "datum")]
    pub date: String,
    /// Its address.
    pub url: String,
    /// What it says that the lines rest on.
    #[serde(rename = "steunt")]
    pub supports: String,
    /// How much of it was read.
    #[serde(rename = "gelezen")]
    pub read: String,
    /// The day it was consulted.
    #[serde(rename = "geraadpleegd")]
    pub consulted: Date,
    /// What may be done with its text.
    #[serde(rename = "hergebruik")]
    pub reuse: String,
}

/// `[[eis]]`: a line of the region itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegionalLine {
    /// Slug that starts with the region.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 40))]
    pub id: String,
    /// Its area, in the edition.
    #[serde(rename = "gebied")]
    pub area: String,
    /// A few words that name it.
    #[serde(rename = "titel")]
    pub title: String,
    /// Its theme, in the edition.
    #[serde(rename = "thema")]
    pub theme: String,
    /// Kinds of school it is for.
    #[serde(rename = "sectoren")]
    #[schemars(length(min = 1))]
    pub sectors: Vec<Sector>,
    /// Always `swv`.
    #[serde(rename = "gezag")]
    #[schemars(extend("const" = "swv"))]
    pub authority: Authority,
    /// Short check or full check.
    #[serde(rename = "omvang")]
    pub depth: Depth,
    /// Whether the description is asked as well.
    #[serde(rename = "beschrijven")]
    pub describing: Describing,
    /// The line for schools.
    pub school: String,
    /// The line for parents (B1).
    #[serde(rename = "ouders")]
    pub parents: String,
    /// What a parent can ask at school.
    #[serde(rename = "vraag")]
    pub ask: String,
    /// When an answer is yes.
    pub ja: String,
    /// When it is partly.
    pub deels: String,
    /// When it is no.
    pub nee: String,
    /// Examples of what a passage in the schoolgids shows.
    #[serde(rename = "bewijs")]
    #[schemars(length(min = 1))]
    pub evidence: Vec<String>,
    /// Words that occur in school documents.
    #[serde(rename = "zoekwoorden")]
    #[schemars(length(min = 1))]
    pub search_terms: Vec<String>,
    /// A remark a reader needs.
    #[serde(rename = "let_op", skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// Ids of its sources, in `bron`.
    #[serde(rename = "bronnen")]
    #[schemars(length(min = 1))]
    pub sources: Vec<String>,
}

/// `[[tekst]]`: words of the region beside a national line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextEntry {
    /// Id of the national line.
    #[serde(rename = "bij")]
    pub beside: String,
    /// The words for schools.
    pub school: String,
    /// The words for parents (B1).
    #[serde(rename = "ouders")]
    pub parents: String,
    /// Ids of its sources, in `bron`.
    #[serde(rename = "bronnen")]
    #[schemars(length(min = 1))]
    pub sources: Vec<String>,
}

/// `[[afspraak]]`: a national line that has been agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreementEntry {
    /// Id of the national line.
    #[serde(rename = "bij")]
    pub beside: String,
    /// Ids of its sources, in `bron`.
    #[serde(rename = "bronnen")]
    #[schemars(length(min = 1))]
    pub sources: Vec<String>,
}

impl OverlayFile {
    /// The file's text: readable JSON with a final newline.
    ///
    /// # Errors
    /// None in practice: every field is text, flag or list.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }
}

impl From<&Overlay> for OverlayFile {
    /// Every field by name, so that a new one cannot be left out.
    fn from(overlay: &Overlay) -> Self {
        let Overlay { head, requirements, texts, agreements, sources } = overlay.clone();
        let OverlayHead {
            id,
            name,
            edition,
            status,
            is,
            is_not,
            compiled,
            valid_from,
            review_before,
            example,
            // It follows from the rest.
            receipt: _,
        } = head;
        Self {
            id,
            name,
            example,
            edition,
            status,
            is,
            is_not,
            compiled,
            valid_from,
            review_before,
            sources: sources.into_iter().map(RegionalSource::from).collect(),
            lines: requirements.into_iter().map(RegionalLine::from).collect(),
            texts: texts.into_iter().map(TextEntry::from).collect(),
            agreements: agreements.into_iter().map(AgreementEntry::from).collect(),
        }
    }
}

impl From<Source> for RegionalSource {
    fn from(source: Source) -> Self {
        let Source {
            id,
            title,
            publisher,
            date,
            url,
            supports,
            read,
            consulted,
            // What only a national source says.
            reliability: _,
            local: _,
            reuse,
            dossier: _,
        } = source;
        Self { id, title, publisher, date, url, supports, read, consulted, reuse }
    }
}

impl From<Requirement> for RegionalLine {
    fn from(line: Requirement) -> Self {
        let Requirement {
            id,
            area,
            title,
            theme,
            sectors,
            authority,
            depth,
            describing,
            school,
            parents,
            ask,
            judging: Judging { ja, deels, nee },
            evidence,
            search_terms,
            caution,
            sources,
            // What only a line of an edition has.
            legal_nature: _,
            support: _,
            law: _,
            dossier: _,
        } = line;
        Self {
            id,
            area,
            title,
            theme,
            sectors,
            authority,
            depth,
            describing,
            school,
            parents,
            ask,
            ja,
            deels,
            nee,
            evidence,
            search_terms,
            caution,
            sources,
        }
    }
}

impl From<RegionalText> for TextEntry {
    fn from(text: RegionalText) -> Self {
        let RegionalText { beside, school, parents, sources } = text;
        Self { beside, school, parents, sources }
    }
}

impl From<Agreement> for AgreementEntry {
    fn from(agreement: Agreement) -> Self {
        let Agreement { beside, sources } = agreement;
        Self { beside, sources }
    }
}
