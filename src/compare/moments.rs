//! Two moments of one check, line by line: what improved, what slipped, what is new.
//!
//! Better and worse are said of conclusions only, and only where everybody agrees on the order: a
//! line that is in order is better than one that is half so, and that is better than one that still
//! has to be developed. Between written down and done there is no better; and n.v.t., uitzoeken and
//! open are no step on that way. All those are *anders*.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::assessment::{Answer, Conclusion, EditionRef, Reason, conclude};
use crate::norm::{Catalogue, CheckItem, RequirementId};

/// What happened to one line between two moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// A better conclusion than before.
    Improved,
    /// A worse conclusion than before.
    Slipped,
    /// Another conclusion or other answers, neither better nor worse.
    Other,
    /// Concluded now, still open before.
    New,
    /// Open now, concluded before.
    Gone,
    /// The same two answers.
    Same,
}

impl Change {
    /// All, in the order they are counted.
    pub const ALL: [Self; 6] =
        [Self::Improved, Self::Slipped, Self::Other, Self::New, Self::Gone, Self::Same];

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Improved => "Vooruit",
            Self::Slipped => "Achteruit",
            Self::Other => "Anders",
            Self::New => "Nieuw beantwoord",
            Self::Gone => "Niet meer beantwoord",
            Self::Same => "Gelijk",
        }
    }

    /// The slug used in markup.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Improved => "vooruit",
            Self::Slipped => "achteruit",
            Self::Other => "anders",
            Self::New => "nieuw",
            Self::Gone => "weg",
            Self::Same => "gelijk",
        }
    }

    fn between(before: (Conclusion, Reason), after: (Conclusion, Reason)) -> Self {
        if before == after {
            return Self::Same;
        }
        match (before.0, after.0) {
            (Conclusion::Open, Conclusion::Open) => Self::Other,
            (Conclusion::Open, _) => Self::New,
            (_, Conclusion::Open) => Self::Gone,
            (one, other) => match (step(one), step(other)) {
                (Some(one), Some(other)) if other > one => Self::Improved,
                (Some(one), Some(other)) if other < one => Self::Slipped,
                _ => Self::Other,
            },
        }
    }
}

/// How far a line is; nothing for conclusions that are no step on the way.
fn step(conclusion: Conclusion) -> Option<u8> {
    match conclusion {
        Conclusion::Develop => Some(0),
        // Done but not written down, or written down but not done: neither is the further one.
        Conclusion::WriteDown | Conclusion::MakeTrue => Some(1),
        Conclusion::InOrder => Some(2),
        Conclusion::FindOut | Conclusion::NotApplicable | Conclusion::Open => None,
    }
}

/// One line at two moments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineChange {
    /// The line.
    pub item: Rc<CheckItem>,
    /// What happened.
    pub change: Change,
    /// What followed from the answers before.
    pub before: (Conclusion, Reason),
    /// What follows from them after.
    pub after: (Conclusion, Reason),
    /// Whether something beside the two answers is not the same: note, place, evidence, action.
    pub details: bool,
}

impl LineChange {
    /// What happened, in one or two sentences: `Van opschrijven naar op orde. …`.
    pub fn in_words(&self) -> String {
        let word = |conclusion: Conclusion| crate::words::lower_first(conclusion.label());
        let (before, after) = (word(self.before.0), word(self.after.0));
        let mut words = match self.change {
            Change::Same => format!("Gelijk gebleven: {after}."),
            _ if before == after => format!("Nog steeds {after}, met een ander antwoord."),
            _ => format!("Van {before} naar {after}."),
        };
        if self.change != Change::Same {
            words = format!("{words} {}", self.after.1.in_words());
        }
        if self.details {
            words.push_str(" Ook toelichting, plaats, bewijs of actie is veranderd.");
        }
        words
    }
}

/// Why two moments cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "Deze momenten zijn van verschillende normdata: {0} en {1}. \
     Vergelijken kan alleen binnen één editie."
)]
pub struct MomentsError(String, String);

/// Two moments side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moments {
    /// Every asked line, in the catalogue's order.
    pub lines: Vec<LineChange>,
    /// Lines with an answer at one of the moments that the catalogue does not ask, in order of id.
    pub not_asked: Vec<RequirementId>,
}

impl Moments {
    /// Compares two sets of answers under one catalogue.
    pub fn new(
        catalogue: &Catalogue,
        before: &BTreeMap<RequirementId, Answer>,
        after: &BTreeMap<RequirementId, Answer>,
    ) -> Self {
        let lines =
            catalogue.items().map(|item| line(item, before.get(&item.id), after.get(&item.id)));
        let asked: Vec<&str> = catalogue.items().map(|item| item.id.as_str()).collect();
        let mut not_asked: Vec<RequirementId> = before
            .keys()
            .chain(after.keys())
            .filter(|id| !asked.contains(&id.as_str()))
            .cloned()
            .collect();
        not_asked.sort();
        not_asked.dedup();
        Self { lines: lines.collect(), not_asked }
    }

    /// Whether two moments belong to one edition, so that their lines mean the same.
    ///
    /// # Errors
    /// A sentence that names both editions.
    pub fn comparable(before: &EditionRef, after: &EditionRef) -> Result<(), MomentsError> {
        if before == after {
            return Ok(());
        }
        Err(MomentsError(before.id.clone(), after.id.clone()))
    }

    /// How many lines have this change.
    pub fn count(&self, change: Change) -> usize {
        self.lines.iter().filter(|line| line.change == change).count()
    }
}

fn line(item: &Rc<CheckItem>, before: Option<&Answer>, after: Option<&Answer>) -> LineChange {
    let (then, now) = (conclude(item.describing, before), conclude(item.describing, after));
    let rest = |answer: Option<&Answer>| {
        let answer = answer.cloned().unwrap_or_default();
        Answer { practice: None, described: None, ..answer }
    };
    LineChange {
        item: Rc::clone(item),
        change: Change::between(then, now),
        before: then,
        after: now,
        details: rest(before) != rest(after),
    }
}
