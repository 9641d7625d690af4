//! A new version of a document beside what was decided about the one before: what still stands
//! there, what moved, what changed, what went, and what came.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeSet;

use crate::assessment::{Candidate, DocumentDecisions, Evidence, ReadDocument, Verdict};
use crate::norm::RequirementId;
use crate::words::folded;

/// From which share of common words on, of a thousand, a text is taken for the changed one: Dice's
/// coefficient of the words of both quotes. L. R. Dice, "Measures of the Amount of Ecologic
/// Association Between Species", Ecology 26 (1945).
const CHANGED: usize = 600;
/// A document under another title is taken for a new version of an earlier one when it has at least one
/// in so many of the texts that were accepted from that one, word for word or changed.
const VERSION: usize = 3;

/// What became of a passage that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The same text at the same place: as it stands now.
    Same(Candidate),
    /// The same text on another page or under another heading: as it stands now.
    Moved(Candidate),
    /// A text that shares most of its words, about which nothing was decided: as it stands now.
    Changed(Candidate),
    /// Neither is among the passages.
    Gone,
}

/// A passage that was accepted before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedPassage {
    /// The line it was accepted for.
    pub line: RequirementId,
    /// The reference it became.
    pub evidence: Evidence,
    /// What became of it.
    pub fate: Fate,
}

/// What a new version of a document brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentChanges {
    /// What was accepted before, by line and in the order of its references.
    pub accepted: Vec<AcceptedPassage>,
    /// Suggestions that were not made the time before and about which nothing was decided, in the order
    /// given; without those that stand above as the changed text of a passage that was accepted for the
    /// same line.
    pub new: Vec<Candidate>,
}

impl DocumentChanges {
    /// Lays the passages of a new version beside what was decided.
    ///
    /// `before` is the title under which the document was laid beside the norm before, and `title` its
    /// title now. A passage that is suggested for several lines is given for each. One that is suggested
    /// for none may be given with an empty line: it is never new, and it tells that an accepted passage
    /// is still there.
    pub fn new(
        decided: &DocumentDecisions,
        before: &str,
        title: &str,
        passages: &[Candidate],
    ) -> Self {
        let before = ReadDocument::kept_title(before);
        let title = ReadDocument::kept_title(title);
        let fresh: Vec<Fresh> = passages.iter().map(|it| Fresh::new(it, &title)).collect();
        let mut accepted = Vec::new();
        for (line, answer) in &decided.answers {
            let quoted = |one: &&Evidence| one.title == before && !one.quote.is_empty();
            for evidence in answer.evidence.iter().filter(quoted) {
                let fate = fate(decided, &title, line, evidence, &fresh);
                let (line, evidence) = (line.clone(), evidence.clone());
                accepted.push(AcceptedPassage { line, evidence, fate });
            }
        }
        let earlier = decided.documents.iter().find(|document| document.title == before);
        let is_new = |passage: &&Candidate| {
            let open = |title| decided.verdict(title, passage) == Verdict::Open;
            !passage.line.is_empty()
                && open(&before)
                && open(&title)
                && !earlier.is_some_and(|it| it.shown.split(' ').any(|mark| mark == passage.mark))
        };
        let is_told = |passage: &Candidate| {
            accepted.iter().any(|it| it.line == passage.line && it.becomes(passage))
        };
        let new = passages.iter().filter(is_new).filter(|it| !is_told(it)).cloned().collect();
        Self { accepted, new }
    }
}

/// The title under which a document was laid beside the norm before, and what it brings since then. That
/// is its own title, or that of a document of which it has enough of the accepted texts; none when it is
/// a document that nobody laid there.
///
/// `present` are the titles of all documents that are given now: each of them is its own next version.
pub fn earlier_version(
    decided: &DocumentDecisions,
    title: &str,
    present: &[String],
    passages: &[Candidate],
) -> Option<(String, DocumentChanges)> {
    let beside = |before: &str| DocumentChanges::new(decided, before, title, passages);
    let kept = ReadDocument::kept_title(title);
    let all = || decided.answers.values().flat_map(|answer| &answer.evidence);
    let quoted = || all().filter(|one| !one.mark.is_empty());
    let known = decided.documents.iter().any(|document| document.title == kept);
    if known || quoted().any(|one| one.title == kept) {
        let changes = beside(&kept);
        return Some((kept, changes));
    }
    let present: BTreeSet<String> = present.iter().map(|it| ReadDocument::kept_title(it)).collect();
    let others: BTreeSet<&String> =
        quoted().map(|one| &one.title).filter(|it| !present.contains(*it)).collect();
    let versions = others.into_iter().filter_map(|other| {
        let changes = beside(other);
        let all = changes.accepted.len();
        let still = changes.accepted.iter().filter(|it| it.fate != Fate::Gone).count();
        let share = (1000 * still).checked_div(all)?;
        (still > 0 && still * VERSION >= all).then(|| (share, other.clone(), changes))
    });
    // Of equals the first title.
    let best = versions.min_by_key(|(share, ..)| Reverse(*share));
    best.map(|(_, other, changes)| (other, changes))
}

impl AcceptedPassage {
    /// What became of it, in one or two sentences.
    pub fn in_words(&self) -> String {
        match &self.fate {
            Fate::Same(_) => "Deze tekst staat er nog, op dezelfde plaats.".to_owned(),
            Fate::Moved(now) => match (now.place().as_str(), self.evidence.place.as_str()) {
                ("", before) => format!("Deze tekst is verplaatst. Eerst: {before}."),
                (now, "") => format!("Deze tekst staat er nog. Nu: {now}."),
                (now, before) => format!("Deze tekst is verplaatst. Eerst: {before}. Nu: {now}."),
            },
            Fate::Changed(_) => {
                "Deze tekst is veranderd. Lees of het onderdeel er nog in staat.".to_owned()
            }
            Fate::Gone => {
                "Deze tekst is niet meer gevonden. Kijk of uw antwoord nog klopt.".to_owned()
            }
        }
    }

    /// Whether a passage is the changed text of this one.
    fn becomes(&self, passage: &Candidate) -> bool {
        matches!(&self.fate, Fate::Changed(now) if now.mark == passage.mark)
    }
}

/// A passage of the new version.
struct Fresh<'a> {
    passage: &'a Candidate,
    /// What accepting it would keep: quotes are compared at the same length.
    kept: Evidence,
    /// The words of that quote, in order of the alphabet.
    words: Vec<String>,
}

impl<'a> Fresh<'a> {
    fn new(passage: &'a Candidate, title: &str) -> Self {
        let kept = passage.evidence(title);
        let words = sorted_words(&kept.quote);
        Self { passage, kept, words }
    }

    /// Whether it is the text of a reference.
    fn is_text_of(&self, evidence: &Evidence) -> bool {
        if evidence.mark.is_empty() {
            // A person changed something in it.
            return self.kept.quote == evidence.quote;
        }
        self.kept.mark == evidence.mark
    }
}

fn fate(
    decided: &DocumentDecisions,
    title: &str,
    line: &str,
    evidence: &Evidence,
    fresh: &[Fresh],
) -> Fate {
    let same: Vec<&Fresh> = fresh.iter().filter(|it| it.is_text_of(evidence)).collect();
    // The words of a person for a place are not compared.
    let at_place = |it: &&&Fresh| it.kept.place == evidence.place || evidence.mark.is_empty();
    if let Some(same) = same.iter().find(at_place) {
        return Fate::Same(same.passage.clone());
    }
    // Where a passage is given for several lines, as it is given for this one.
    if let Some(moved) = same.iter().min_by_key(|it| it.passage.line != line) {
        return Fate::Moved(moved.passage.clone());
    }
    let words = sorted_words(&evidence.quote);
    let alike = fresh.iter().filter_map(|it| {
        let beside = Candidate { line: line.to_owned(), ..it.passage.clone() };
        let share = dice(&words, &it.words);
        let is_open = share >= CHANGED && decided.verdict(title, &beside) == Verdict::Open;
        is_open.then_some((share, it.passage))
    });
    let best = alike.min_by_key(|(share, it)| (Reverse(*share), it.line != line));
    best.map_or(Fate::Gone, |(_, passage)| Fate::Changed(passage.clone()))
}

fn sorted_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = folded(text).collect();
    words.sort();
    words
}

/// Dice's coefficient of two sorted lists of words, of a thousand; 0 when both are empty. A word that
/// stands there twice counts twice.
fn dice(one: &[String], other: &[String]) -> usize {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut common = 0;
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        let order = a.cmp(b);
        common += usize::from(order == Ordering::Equal);
        if order != Ordering::Greater {
            left.next();
        }
        if order != Ordering::Less {
            right.next();
        }
    }
    (2000 * common).checked_div(one.len() + other.len()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_as_alike_as_the_share_of_their_words() {
        let dice = |one: &str, other: &str| dice(&sorted_words(one), &sorted_words(other));
        assert_eq!(dice("Wij lezen elke dag.", "elke dag lezen wij"), 1000);
        assert_eq!(dice("wij lezen elke dag", "wij lezen elke week"), 750);
        assert_eq!(dice("de en de", "de en de de de"), 750, "each time counts");
        assert_eq!(dice("lezen", "rekenen"), 0);
        assert_eq!(dice("", "…"), 0);
    }
}
