//! The publicatiebestand: what a school shares with parents and its samenwerkingsverband.
//!
//! Only declared fields leave: `registry` names every field of a record as one that leaves or one
//! that does not, and a field that it does not name does not compile.

mod build;
mod line;
mod preview;
mod registry;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub use line::{NOT_MENTIONED, Offer, PublicLine};
pub use preview::{PreviewPart, preview};
pub use registry::{Declared, Leaves, declared};

use crate::assessment::{Partnership, PupilVoice, SchoolYear};
use crate::norm::{AreaId, Depth, RequirementId, Sector, Status};
use crate::words::{Moment, object};

/// The format this version of the tool writes. Every earlier one opens for ever.
pub const FORMAT_VERSION: u32 = 1;

/// The name by which a publicatiebestand is known.
pub(super) const SORT: &str = "normwijzer-publicatie";

/// What a school says about itself in public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct PublicSchool {
    /// Name of the school.
    #[serde(rename = "naam")]
    pub name: String,
    /// Name of the vestiging.
    #[serde(rename = "vestiging", default, skip_serializing_if = "String::is_empty")]
    pub location: String,
    /// BRIN with vestigingsnummer, as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub brin: String,
    /// Kind of school.
    pub sector: Sector,
    /// Areas that were checked, besides the general lines.
    #[serde(rename = "gebieden", default)]
    pub areas: BTreeSet<AreaId>,
    /// Short check or all of it.
    #[serde(rename = "omvang")]
    pub depth: Depth,
    /// School year.
    #[serde(rename = "schooljaar", default, skip_serializing_if = "Option::is_none")]
    pub year: Option<SchoolYear>,
    /// Samenwerkingsverband, with the address of its plan when that is safe to link to.
    #[serde(rename = "samenwerkingsverband", default)]
    pub partnership: Partnership,
}

object!(PublicSchool {
    must name = "naam",
    may location = "vestiging",
    may brin = "brin",
    must sector = "sector",
    may areas = "gebieden",
    must depth = "omvang",
    may year = "schooljaar",
    may partnership = "samenwerkingsverband",
});

/// The edition that the lines are from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct PublicEdition {
    /// `landelijk/2026-08`.
    pub id: String,
    /// How official it was.
    pub status: Status,
    /// SHA-256 of the edition's content.
    #[serde(rename = "ontvangstbewijs")]
    pub receipt: String,
}

object!(PublicEdition {
    must id = "id",
    must status = "status",
    must receipt = "ontvangstbewijs",
});

/// A publicatiebestand as it stands on disk, format 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Publication {
    /// Always `normwijzer-publicatie`.
    #[serde(rename = "soort")]
    sort: String,
    /// Format version.
    #[serde(rename = "versie")]
    version: u32,
    /// Version of the tool that wrote it.
    #[serde(rename = "gereedschap")]
    pub tool: String,
    /// When it was made.
    #[serde(rename = "gemaakt")]
    pub made: Moment,
    /// The edition.
    #[serde(rename = "editie")]
    pub edition: PublicEdition,
    /// A filled-in example of a fictional school, not a real one.
    #[serde(rename = "voorbeeld", default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// The school.
    pub school: PublicSchool,
    /// A message to parents.
    #[serde(rename = "boodschap", default, skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// What the school says per line. A line that is not here is *niet vermeld*.
    #[serde(rename = "onderdelen", default)]
    pub lines: BTreeMap<RequirementId, PublicLine>,
    /// The pupils' views, when the school chose to publish them.
    #[serde(rename = "leerlingen", default, skip_serializing_if = "Option::is_none")]
    pub pupils: Option<PupilVoice>,
}

object!(Publication {
    must sort = "soort",
    must version = "versie",
    must tool = "gereedschap",
    must made = "gemaakt",
    must edition = "editie",
    may example = "voorbeeld",
    must school = "school",
    may message = "boodschap",
    map lines = "onderdelen",
    may pupils = "leerlingen",
});

impl Publication {
    /// The file's text: readable JSON with a final newline.
    ///
    /// # Errors
    /// None in practice: every field is text, number, list or map with text keys.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }

    /// The name on screens and files: the school, with the vestiging when there is one.
    pub fn display_name(&self) -> String {
        match (self.school.name.trim(), self.school.location.trim()) {
            ("", "") => "Een school zonder naam".to_owned(),
            (name, "") | ("", name) => name.to_owned(),
            (name, location) => format!("{name}, {location}"),
        }
    }

    /// Whether there is a name to show.
    pub fn is_named(&self) -> bool {
        !(self.school.name.trim().is_empty() && self.school.location.trim().is_empty())
    }

    /// Whether two publications are of one school: by BRIN when both have one, else by name and
    /// vestiging. Capitals do not count, but for letters with an accent: the tables for those
    /// weigh ten kilobytes.
    pub fn is_same_school(&self, other: &Self) -> bool {
        let same = |one: &str, other: &str| one.trim().eq_ignore_ascii_case(other.trim());
        let (mine, theirs) = (&self.school, &other.school);
        if !mine.brin.trim().is_empty() && !theirs.brin.trim().is_empty() {
            return same(&mine.brin, &theirs.brin);
        }
        same(&mine.name, &theirs.name) && same(&mine.location, &theirs.location)
    }
}
