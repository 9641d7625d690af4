//! What a school decided about its documents, apart from the rest of its check: as much as laying a
//! document beside the norm needs to know, and no more leaves the record for it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Assessment, Candidate, Evidence, ReadDocument, Verdict};
use crate::norm::RequirementId;
use crate::words::object;

/// The documents of a record and the quotes that were taken over from documents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DocumentDecisions {
    /// The documents that were laid beside the norm.
    #[serde(rename = "documenten")]
    pub documents: Vec<ReadDocument>,
    /// The references that came from passages, by line and in their order; also those that a person
    /// changed since.
    #[serde(rename = "bewijs")]
    pub evidence: BTreeMap<RequirementId, Vec<Evidence>>,
}

object!(DocumentDecisions {
    must documents = "documenten",
    must evidence = "bewijs",
});

impl From<&Assessment> for DocumentDecisions {
    fn from(record: &Assessment) -> Self {
        let mut evidence = BTreeMap::new();
        for (line, answer) in &record.answers {
            let came = |one: &&Evidence| !one.quote.is_empty() || !one.mark.is_empty();
            let came: Vec<Evidence> = answer.evidence.iter().filter(came).cloned().collect();
            if !came.is_empty() {
                evidence.insert(line.clone(), came);
            }
        }
        Self { documents: record.documents.clone(), evidence }
    }
}

impl DocumentDecisions {
    /// What was decided about a passage of the document with this title.
    pub fn verdict(&self, title: &str, passage: &Candidate) -> Verdict {
        let evidence = self.evidence.get(&passage.line).map_or(&[][..], Vec::as_slice);
        verdict(&self.documents, evidence, title, passage)
    }
}

impl Assessment {
    /// What was decided about a passage of the document with this title.
    pub fn verdict(&self, title: &str, passage: &Candidate) -> Verdict {
        let answer = self.answers.get(&passage.line);
        let evidence = answer.map_or(&[][..], |answer| &answer.evidence);
        verdict(&self.documents, evidence, title, passage)
    }
}

/// `evidence` is what stands at the line of the passage.
fn verdict(
    documents: &[ReadDocument],
    evidence: &[Evidence],
    title: &str,
    passage: &Candidate,
) -> Verdict {
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
