//! What goes between page and worker as JSON.

use serde::{Deserialize, Serialize};

use crate::norm::{AreaId, RequirementId};
use crate::words::object;

/// The sort of a file of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// The school's own file.
    #[serde(rename = "werkbestand")]
    Work,
    /// What a school publishes.
    #[serde(rename = "publicatie")]
    Publication,
    /// The layer of a samenwerkingsverband, as its editors write it: [`Job::Overlay`](super::Job)
    /// reads it.
    #[serde(rename = "laag")]
    Overlay,
}

/// A file that was opened, in the present format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedFile {
    /// What it turned out to be.
    #[serde(rename = "soort")]
    pub sort: Sort,
    /// Its text, as this version of the tool writes it; that of a layer as it is.
    #[serde(rename = "tekst")]
    pub text: String,
}

/// What a parent sees of a publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolPage {
    /// The publication in the present format, for the page to remember.
    #[serde(rename = "tekst")]
    pub text: String,
    /// What the school says beside the norm, as a piece of HTML.
    #[serde(rename = "stuk")]
    pub page: String,
    /// The gespreksblad, as a piece of HTML; its lines are hidden until they are chosen.
    #[serde(rename = "blad")]
    pub sheet: String,
    /// What stands on the other pages for parents, as pieces of HTML that name their place.
    #[serde(rename = "elders")]
    pub elsewhere: String,
}

/// What an editor's file would make of the norm, or why it cannot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// Everything that is wrong, with its place; empty when it holds.
    #[serde(rename = "fouten")]
    pub faults: Vec<String>,
    /// What changes, in a few lines.
    #[serde(rename = "samen")]
    pub summary: Vec<String>,
    /// How it would look, as a piece of HTML.
    #[serde(rename = "getoond")]
    pub shown: String,
    /// The files to save: path and text.
    #[serde(rename = "bestanden")]
    pub files: Vec<(String, String)>,
}

impl Proposal {
    /// A file that does not hold.
    pub fn refused(faults: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { faults: faults.into_iter().map(Into::into).collect(), ..Self::default() }
    }
}

/// One place where two werkbestanden differ, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What it is about: the title of a line, or the school.
    #[serde(rename = "over")]
    pub about: String,
    /// Which field.
    #[serde(rename = "veld")]
    pub field: String,
    /// What the first file says.
    #[serde(rename = "een")]
    pub first: String,
    /// What the second file says.
    #[serde(rename = "twee")]
    pub second: String,
    /// Whether the second is proposed.
    #[serde(rename = "voorstel")]
    pub second_proposed: bool,
}

/// The section for the schoolgids in every form that its page needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideSection {
    /// A piece of HTML for the page, its title of level 2.
    #[serde(rename = "getoond")]
    pub shown: String,
    /// HTML to copy, its title of level 1.
    #[serde(rename = "opgemaakt")]
    pub formatted: String,
    /// Plain text to copy.
    #[serde(rename = "tekst")]
    pub plain: String,
    /// How many lines are not in it because they are open, as a sentence; empty when none is.
    #[serde(rename = "open")]
    pub open: String,
    /// The areas, in order.
    #[serde(rename = "gebieden")]
    pub areas: Vec<GuideArea>,
}

/// One area of the section, as the answers give it, whatever the school made of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideArea {
    /// Its id.
    pub id: AreaId,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// Its text.
    #[serde(rename = "tekst")]
    pub text: String,
    /// The lines that the answers put in it, in order.
    #[serde(rename = "onderdelen")]
    pub lines: Vec<GuideLine>,
}

/// A line that can be in the section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideLine {
    /// Its id.
    pub id: RequirementId,
    /// Its title.
    #[serde(rename = "titel")]
    pub title: String,
}

object!(GuideArea { must id = "id", must name = "naam", must text = "tekst", must lines = "onderdelen", });
object!(GuideLine { must id = "id", must title = "titel", });

object!(GuideSection {
    must shown = "getoond",
    must formatted = "opgemaakt",
    must plain = "tekst",
    must open = "open",
    must areas = "gebieden",
});
