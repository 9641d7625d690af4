//! Decisions about passages of a school's own documents, applied.

use std::collections::BTreeMap;

use super::{Answer, Assessment, Candidate, Described, Evidence, ReadDocument, Verdict};
use crate::norm::RequirementId;
use crate::words::Moment;

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
        /// The fingerprints of the passages that were suggested for a line, with a space between.
        shown: String,
        /// The title of the version before it, where that was another: what was rejected in that one
        /// is rejected in this one as well, for it is the same text.
        earlier: Option<String>,
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
    /// Many decisions taken back at once, with what accepting filled in by itself.
    TakeBack {
        /// The title of the document.
        title: String,
        /// The passages that were decided about.
        passages: Vec<Candidate>,
        /// Whether their lines were written down and where, before that.
        before: Vec<Before>,
    },
    /// What became of accepted passages in a new version of their document, taken over.
    Renew(Vec<Renewal>),
    /// Takes a document away with what was rejected in it. Its evidence stays.
    Forget(String),
}

/// What an answer said about being written down, before many decisions at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Before {
    /// The line.
    pub line: RequirementId,
    /// Whether it was written down.
    pub described: Option<Described>,
    /// Where.
    pub place: String,
}

/// A reference that a new version of its document replaces, or takes away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// The line it stands at.
    pub line: RequirementId,
    /// The reference as it is; one that is not there any more is passed over.
    pub before: Evidence,
    /// The title of the new version with the passage as it stands there; none when it is gone.
    pub now: Option<(String, Candidate)>,
}

/// Applies a change to the documents of a record.
pub(super) fn change_documents(record: &mut Assessment, change: DocumentChange, now: Moment) {
    match change {
        DocumentChange::Read { title, pages, shown, earlier } => {
            let earlier = earlier.as_deref().and_then(|title| record.document(title));
            let rejected = earlier.map(|document| document.rejected.clone()).unwrap_or_default();
            let place = place_of(&mut record.documents, &ReadDocument::kept_title(&title), now);
            if let Some(document) = record.documents.get_mut(place) {
                document.read = now;
                document.pages = pages;
                let hex = |sign: &char| sign.is_ascii_hexdigit() || *sign == ' ';
                let marks: String = shown.chars().filter(hex).collect();
                document.shown = ReadDocument::both("", &marks);
                document.also_rejected(&rejected);
            }
        }
        DocumentChange::Decide { title, verdict, passages } => {
            for passage in passages {
                decide(record, passage.evidence(&title), verdict, passage.line, now);
            }
        }
        DocumentChange::TakeBack { title, passages, before } => {
            for passage in passages {
                let found = passage.evidence(&title);
                let place = where_it_stands(&found);
                decide(record, found, Verdict::Open, passage.line.clone(), now);
                if let Some(before) = before.iter().find(|it| it.line == passage.line)
                    && record.answers.contains_key(&passage.line)
                {
                    record.with_answer(passage.line, |answer| {
                        // What a person changed since then stays.
                        if answer.described == Some(Described::Yes) {
                            answer.described = before.described;
                        }
                        if answer.place == place {
                            answer.place.clone_from(&before.place);
                        }
                    });
                }
            }
        }
        DocumentChange::Renew(renewals) => {
            for renewal in renewals {
                renew(record, renewal);
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
        let shown = String::new();
        documents.push(ReadDocument { title, read: now, pages: None, shown, rejected });
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
    record.with_answer(line, |answer| {
        if verdict == Verdict::Accepted {
            accept(answer, found);
        } else {
            answer.evidence.retain(|one| !one.is_of(&found));
        }
    });
}

fn accept(answer: &mut Answer, found: Evidence) {
    answer.described = answer.described.or(Some(Described::Yes));
    if answer.place.is_empty() {
        answer.place = where_it_stands(&found);
    }
    if !answer.evidence.iter().any(|one| one.is_of(&found) || one.says(&found)) {
        answer.evidence.push(found);
    }
}

/// Title and place, as they stand in the reference itself.
fn where_it_stands(reference: &Evidence) -> String {
    Evidence { quote: String::new(), ..reference.clone() }.in_words()
}

fn renew(record: &mut Assessment, renewal: Renewal) {
    let Renewal { line, before, now: fresh } = renewal;
    record.with_answer(line, |answer| {
        let place = answer.evidence.iter().position(|one| *one == before);
        let Some(at) = place else { return };
        let fresh = fresh.map(|(title, passage)| passage.evidence(&title));
        answer.evidence.remove(at);
        if let Some(fresh) = fresh.filter(|fresh| !fresh.mark.is_empty()) {
            // What a person wrote about the place stays; what came from the reference goes along.
            if answer.place == where_it_stands(&before) {
                answer.place = where_it_stands(&fresh);
            }
            if !answer.evidence.iter().any(|one| one.is_of(&fresh)) {
                answer.evidence.insert(at, fresh);
            }
        }
    });
}
