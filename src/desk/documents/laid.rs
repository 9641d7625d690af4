//! What goes from worker to page as JSON.

use serde::Serialize;

use crate::norm::RequirementId;
use crate::words::object;

/// A piece of a text, and whether it is marked: one after another they are the whole text.
pub type Piece = (String, bool);

/// Documents beside the norm.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LaidDocuments {
    /// Id of the edition they lie beside.
    #[serde(rename = "editie")]
    pub edition: String,
    /// The slug of the sector whose lines were looked for.
    #[serde(rename = "sector")]
    pub sector: String,
    /// Every document that was given, also one that could not be read, in the order of the question.
    #[serde(rename = "documenten")]
    pub documents: Vec<LaidDocument>,
    /// The lines that something was found for, in the order of the edition.
    #[serde(rename = "onderdelen")]
    pub lines: Vec<LaidLine>,
}

/// A document that was read, or the reason why not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LaidDocument {
    /// The name of the file, or what the page calls the pasted text.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it calls itself; the name where it could not be read.
    #[serde(rename = "titel")]
    pub title: String,
    /// What it was read as, in words; empty where it could not be read.
    #[serde(rename = "soort")]
    pub format: String,
    /// How many pages it has; none where a format has no pages.
    #[serde(rename = "bladzijden")]
    pub pages: Option<u32>,
    /// What a person has to know about how it was read, each a sentence.
    #[serde(rename = "opmerkingen")]
    pub notes: Vec<String>,
    /// Why it could not be read, and what to do.
    #[serde(rename = "fout")]
    pub error: Option<String>,
    /// All its passages, in reading order.
    #[serde(rename = "passages")]
    pub passages: Vec<LaidPassage>,
    /// The places of the passages that no line shows, rising.
    #[serde(rename = "zonder")]
    pub unmatched: Vec<usize>,
}

/// A passage of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LaidPassage {
    /// What it says; lines of a list stand on lines of their own.
    #[serde(rename = "tekst")]
    pub text: String,
    /// The headings it stands under, the outermost first.
    #[serde(rename = "koppen")]
    pub headings: Vec<String>,
    /// The page it starts on, counted from 1; none where a format has no pages.
    #[serde(rename = "bladzijde")]
    pub page: Option<u32>,
    /// What it is known again by: see [`fingerprint`](crate::document::fingerprint()).
    #[serde(rename = "kenmerk")]
    pub fingerprint: String,
}

/// A line of the norm with what seems to cover it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LaidLine {
    /// The line.
    #[serde(rename = "onderdeel")]
    pub line: RequirementId,
    /// What to show: the best first, equals in reading order. Never empty.
    #[serde(rename = "voorstellen")]
    pub suggestions: Vec<LaidSuggestion>,
}

/// A passage that seems to cover a line, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LaidSuggestion {
    /// Which document, counted from 0.
    #[serde(rename = "document")]
    pub document: usize,
    /// Which of its passages, counted from 0.
    #[serde(rename = "passage")]
    pub passage: usize,
    /// How well it fits, in thousandths.
    #[serde(rename = "score")]
    pub score: u32,
    /// Its headings, the outermost first, with the words that fit marked.
    #[serde(rename = "koppen")]
    pub headings: Vec<Vec<Piece>>,
    /// Its text with the words that fit marked.
    #[serde(rename = "tekst")]
    pub text: Vec<Piece>,
    /// The page it starts on; none where a format has no pages.
    #[serde(rename = "bladzijde")]
    pub page: Option<u32>,
    /// Which words of the norm it has and how, each a sentence, the strongest first.
    #[serde(rename = "redenen")]
    pub reasons: Vec<String>,
    /// Where a person should look twice, each a sentence.
    #[serde(rename = "let_op")]
    pub cautions: Vec<String>,
    /// A short piece of it to take over: see `quote` beside it.
    #[serde(rename = "citaat")]
    pub quote: String,
    /// The sentence that warns when the quote may name a pupil.
    #[serde(rename = "leerling")]
    pub pupil: Option<String>,
}

/// What a page shows of documents beside the norm.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LaidPage {
    /// The passages beside their lines and in their documents, as a piece of HTML.
    #[serde(rename = "stuk")]
    pub shown: String,
    /// The documents that were read.
    #[serde(rename = "documenten")]
    pub documents: Vec<PageDocument>,
}

/// A document that was read, as the record remembers it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PageDocument {
    /// What it calls itself.
    #[serde(rename = "titel")]
    pub title: String,
    /// How many pages it has; none where a format has no pages.
    #[serde(rename = "bladzijden")]
    pub pages: Option<u32>,
    /// The fingerprints of the passages that are suggested, each once, in order.
    #[serde(rename = "getoond")]
    pub shown: Vec<String>,
    /// The title of the version before it, where that was another.
    #[serde(rename = "eerder")]
    pub earlier: Option<String>,
}

object!(LaidPage { must shown = "stuk", must documents = "documenten", });
object!(PageDocument {
    must title = "titel",
    may pages = "bladzijden",
    must shown = "getoond",
    may earlier = "eerder",
});

object!(LaidDocuments {
    must edition = "editie",
    must sector = "sector",
    must documents = "documenten",
    must lines = "onderdelen",
});

object!(LaidDocument {
    must name = "naam",
    must title = "titel",
    must format = "soort",
    must pages = "bladzijden",
    must notes = "opmerkingen",
    must error = "fout",
    must passages = "passages",
    must unmatched = "zonder",
});

object!(LaidPassage {
    must text = "tekst",
    must headings = "koppen",
    must page = "bladzijde",
    must fingerprint = "kenmerk",
});

object!(LaidLine {
    must line = "onderdeel",
    must suggestions = "voorstellen",
});

object!(LaidSuggestion {
    must document = "document",
    must passage = "passage",
    must score = "score",
    must headings = "koppen",
    must text = "tekst",
    must page = "bladzijde",
    must reasons = "redenen",
    must cautions = "let_op",
    must quote = "citaat",
    must pupil = "leerling",
});
