//! What a school decided about its documents, apart from the rest of its check: as much as laying a
//! document beside the norm needs to know, and no more leaves the record for it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Answer, Assessment, Candidate, Evidence, ReadDocument, Verdict};
use crate::norm::RequirementId;
use crate::words::object;

/// The documents of a record and the quotes that were taken over from documents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DocumentDecisions {
    /// The documents that were laid beside the norm.
    #[serde(rename = "documenten")]
    pub documents: Vec<ReadDocument>,
    /// Answers with nothing in them but the references that came from passages, also those that a person
    /// changed since. Answers, because the pages' programs write those already.
    #[serde(rename = "antwoorden")]
    pub answers: BTreeMap<RequirementId, Answer>,
}

object!(DocumentDecisions {
    must documents = "documenten",
    must answers = "antwoorden",
});

impl From<&Assessment> for DocumentDecisions {
    fn from(record: &Assessment) -> Self {
        let mut answers = BTreeMap::new();
        for (line, answer) in &record.answers {
            let came = |one: &&Evidence| !one.quote.is_empty() || !one.mark.is_empty();
            let came: Vec<Evidence> = answer.evidence.iter().filter(came).cloned().collect();
            if !came.is_empty() {
                answers.insert(line.clone(), Answer { evidence: came, ..Answer::default() });
            }
        }
        Self { documents: record.documents.clone(), answers }
    }
}

impl DocumentDecisions {
    /// What was decided about a passage of the document with this title.
    pub fn verdict(&self, title: &str, passage: &Candidate) -> Verdict {
        verdict(&self.documents, &self.answers, title, passage)
    }
}

impl Assessment {
    /// What was decided about a passage of the document with this title.
    pub fn verdict(&self, title: &str, passage: &Candidate) -> Verdict {
        verdict(&self.documents, &self.answers, title, passage)
    }
}

fn verdict(
    documents: &[ReadDocument],
    answers: &BTreeMap<RequirementId, Answer>,
    title: &str,
    passage: &Candidate,
) -> Verdict {
    let answer = answers.get(&passage.line);
    let evidence = answer.map_or(&[][..], |answer| &answer.evidence);
    let found = passage.evidence(title);
    let document = documents.iter().find(|document| document.title == found.title);
    let mut rejected = document.into_iter().flat_map(|it| it.rejected_for(&passage.line));
    if evidence.iter().any(|one| one.is_of(&found)) {
        Verdict::Accepted
    } else if rejected.any(|mark| mark == found.mark) {
        Verdict::Rejected
    } else if evidence.iter().any(|one| one.says(&found)) {
        Verdict::Accepted
    } else {
        Verdict::Open
    }
}
