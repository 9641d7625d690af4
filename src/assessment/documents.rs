//! What a school decided about passages of its own documents.
//!
//! A passage that was accepted is [`Evidence`] with its fingerprint; one that was rejected is known
//! by its fingerprint alone. So nothing of a document is kept but the quotes that were accepted.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Answer, Assessment, Candidate, Described, Evidence};
use crate::norm::RequirementId;
use crate::words::{Moment, object, short};

/// How long the title of a document may be, in characters.
const TITLE: usize = 120;

/// A document that was laid beside the norm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct ReadDocument {
    /// Its title, by which the next version of it is known.
    #[serde(rename = "titel")]
    pub title: String,
    /// When it was last laid beside the norm.
    #[serde(rename = "gelezen")]
    pub read: Moment,
    /// How many pages it had; none where a document has no pages.
    #[serde(rename = "bladzijden", default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
    /// The fingerprints of the passages that were rejected, by line, with a space between. A map of
    /// texts and not of sets: that is a shape which the pages' programs read already.
    #[serde(rename = "afgewezen", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rejected: BTreeMap<RequirementId, String>,
}

object!(ReadDocument {
    must title = "titel",
    must read = "gelezen",
    may pages = "bladzijden",
    map rejected = "afgewezen",
});

/// What was decided about a passage beside a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing yet, or no longer.
    Open,
    /// The line stands there: the passage is evidence.
    Accepted,
    /// It does not, and the passage is not offered for it again.
    Rejected,
}

/// A change to the documents of a record. Titles are compared as they are kept: see
/// [`ReadDocument::kept_title`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentChange {
    /// A document, or a new version of it, is laid beside the norm.
    Read {
        /// Its title.
        title: String,
        /// How many pages it has.
        pages: Option<u32>,
    },
    /// A decision about passages of a document. It can be changed at any time; a passage without a
    /// fingerprint is passed over.
    ///
    /// The first acceptance at a line answers that it is written down and where, as far as that was
    /// open. No later decision takes that back: by then it may be what a person means.
    Decide {
        /// The title of the document.
        title: String,
        /// What was decided.
        verdict: Verdict,
        /// The passages, each with its line.
        passages: Vec<Candidate>,
    },
    /// Takes a document away with what was rejected in it. Its evidence stays.
    Forget(String),
}

impl ReadDocument {
    /// A title as it is kept: on one line, of at most 120 characters.
    pub fn kept_title(title: &str) -> String {
        short(title, TITLE)
    }

    /// The fingerprints of the passages that were rejected for a line.
    pub fn rejected_for(&self, line: &str) -> impl Iterator<Item = &str> {
        self.rejected.get(line).into_iter().flat_map(|marks| marks.split(' '))
    }
}

impl Assessment {
    /// The document with this title, when it was laid beside the norm before.
    pub fn document(&self, title: &str) -> Option<&ReadDocument> {
        let title = ReadDocument::kept_title(title);
        self.documents.iter().find(|document| document.title == title)
    }

    /// What was decided about a passage of the document with this title.
    pub fn verdict(&self, title: &str, passage: &Candidate) -> Verdict {
        let found = passage.evidence(title);
        let answer = self.answers.get(&passage.line);
        let evidence = || answer.into_iter().flat_map(|answer| &answer.evidence);
        let mut rejected =
            self.document(title).into_iter().flat_map(|it| it.rejected_for(&passage.line));
        if evidence().any(|one| one.is_of(&found)) {
            Verdict::Accepted
        } else if rejected.any(|mark| mark == found.mark) {
            Verdict::Rejected
        } else if evidence().any(|one| one.says(&found)) {
            Verdict::Accepted
        } else {
            Verdict::Open
        }
    }
}

impl Evidence {
    /// Whether it was made by accepting the same passage of the same document.
    fn is_of(&self, other: &Self) -> bool {
        !self.mark.is_empty() && self.mark == other.mark && self.title == other.title
    }

    /// Whether it is a person's own by now, and still has that passage's quote.
    fn says(&self, other: &Self) -> bool {
        let own = self.mark.is_empty() && !self.quote.is_empty();
        own && self.quote == other.quote && self.title == other.title
    }
}

/// Applies a change to the documents of a record.
pub(super) fn change_documents(record: &mut Assessment, change: DocumentChange, now: Moment) {
    match change {
        DocumentChange::Read { title, pages } => {
            let place = place_of(&mut record.documents, &ReadDocument::kept_title(&title), now);
            if let Some(document) = record.documents.get_mut(place) {
                document.read = now;
                document.pages = pages;
            }
        }
        DocumentChange::Decide { title, verdict, passages } => {
            for passage in passages {
                decide(record, passage.evidence(&title), verdict, passage.line, now);
            }
        }
        DocumentChange::Forget(title) => {
            let title = ReadDocument::kept_title(&title);
            record.documents.retain(|document| document.title != title);
        }
    }
}

/// The place of the document with this title; a new one is added at the end.
fn place_of(documents: &mut Vec<ReadDocument>, title: &str, now: Moment) -> usize {
    let place = documents.iter().position(|document| document.title == title);
    place.unwrap_or_else(|| {
        let (title, rejected) = (title.to_owned(), BTreeMap::new());
        documents.push(ReadDocument { title, read: now, pages: None, rejected });
        documents.len() - 1
    })
}

fn decide(
    record: &mut Assessment,
    found: Evidence,
    verdict: Verdict,
    line: RequirementId,
    now: Moment,
) {
    if found.mark.is_empty() {
        return;
    }
    let place = place_of(&mut record.documents, &found.title, now);
    if let Some(ReadDocument { rejected, .. }) = record.documents.get_mut(place) {
        let before = rejected.remove(&line).unwrap_or_default();
        let others = before.split(' ').filter(|mark| !mark.is_empty() && *mark != found.mark);
        let mut marks: Vec<&str> = others.collect();
        if verdict == Verdict::Rejected {
            marks.push(&found.mark);
        }
        if !marks.is_empty() {
            rejected.insert(line.clone(), marks.join(" "));
        }
    }
    let mut answer = record.answers.remove(&line).unwrap_or_default();
    if verdict == Verdict::Accepted {
        accept(&mut answer, found);
    } else {
        answer.evidence.retain(|one| !one.is_of(&found));
    }
    if !answer.is_empty() {
        record.answers.insert(line, answer);
    }
}

fn accept(answer: &mut Answer, found: Evidence) {
    answer.described = answer.described.or(Some(Described::Yes));
    if answer.place.is_empty() {
        // Title and place, as they stand in the reference itself.
        answer.place = Evidence { quote: String::new(), ..found.clone() }.in_words();
    }
    if !answer.evidence.iter().any(|one| one.is_of(&found) || one.says(&found)) {
        answer.evidence.push(found);
    }
}
