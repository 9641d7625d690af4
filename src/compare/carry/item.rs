//! What happens to one line.

use std::rc::Rc;

use super::Step;
use crate::assessment::{Answer, Assessment};
use crate::norm::{CheckItem, RequirementId};

/// What happens to a line and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Treatment {
    /// A person looks again: both texts, and the old answer offered.
    LookAgain,
    /// There was no such line: nothing is answered yet.
    Open,
    /// The answer goes along.
    Carried,
    /// The line has no place in the new edition; its answer stays to be read.
    Kept,
    /// A line of a region's layer, which lies on the old edition only; its answer stays.
    Regional,
    /// An answer to a line that the old edition did not know either; it stays to be read.
    Unknown,
}

impl Treatment {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::LookAgain, Self::Open, Self::Carried, Self::Kept, Self::Regional, Self::Unknown];

    /// The words on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::LookAgain => "Kijk opnieuw",
            Self::Open => "Nieuw, nog open",
            Self::Carried => "Gaat mee",
            Self::Kept => "Vervallen, blijft leesbaar",
            Self::Regional => "Van uw samenwerkingsverband, blijft leesbaar",
            Self::Unknown => "Onbekend, blijft leesbaar",
        }
    }

    /// What it means, in a sentence.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::LookAgain => {
                "Er wordt iets anders gevraagd. U ziet beide teksten en kiest of uw antwoord nog klopt."
            }
            Self::Open => "Dit stond niet in de vorige editie. Hier is nog geen antwoord.",
            Self::Carried => "Hier wordt hetzelfde gevraagd. Uw antwoord gaat mee.",
            Self::Kept => "Dit wordt niet meer gevraagd. Uw antwoord blijft bewaard en leesbaar.",
            Self::Regional => {
                "De laag van uw samenwerkingsverband ligt op de oude editie en gaat niet mee. Open daarna haar \
                 nieuwe laag: een regel die zo blijft heten, heeft dan uw antwoord weer."
            }
            Self::Unknown => {
                "Dit antwoord hoorde al niet bij een onderdeel. Het blijft bewaard en leesbaar."
            }
        }
    }
}

/// A line of the old edition with what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldLine {
    /// Its id.
    pub id: RequirementId,
    /// Its text; absent for a line that was never asked.
    pub text: Option<Rc<CheckItem>>,
    /// What was answered.
    pub answer: Option<Answer>,
}

impl OldLine {
    pub(super) fn new(record: &Assessment, id: &str, text: Option<&CheckItem>) -> Self {
        Self {
            id: id.to_owned(),
            text: text.cloned().map(Rc::new),
            answer: record.answers.get(id).cloned(),
        }
    }
}

/// One line of the report: what happens, with the texts of both sides and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarryItem {
    /// What happens.
    pub treatment: Treatment,
    /// The old lines it comes from, with their answers.
    pub old: Vec<OldLine>,
    /// The new line; absent when there is none.
    pub new: Option<Rc<CheckItem>>,
    /// What happened on the way, oldest first; without what stayed the same.
    pub steps: Vec<Step>,
    /// Whether the new edition asks it of this school, with its sector, areas and depth.
    pub asked: bool,
}

impl CarryItem {
    /// An old line, or an answer, that has no place in the new edition.
    pub(super) fn without_place(
        record: &Assessment,
        id: &str,
        text: Option<&CheckItem>,
        steps: Vec<Step>,
    ) -> Self {
        Self {
            treatment: match text {
                Some(line) if line.is_national() => Treatment::Kept,
                Some(_) => Treatment::Regional,
                None => Treatment::Unknown,
            },
            old: vec![OldLine::new(record, id, text)],
            new: None,
            steps,
            asked: false,
        }
    }

    /// The answers that can be taken over, with the line each was given to.
    pub fn offered(&self) -> impl Iterator<Item = (&OldLine, &Answer)> {
        self.old.iter().filter_map(|line| line.answer.as_ref().map(|answer| (line, answer)))
    }
}
