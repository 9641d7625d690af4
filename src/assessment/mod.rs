//! What a school answered, and what follows from it.
//!
//! State changes only through [`reduce()`]; everything else here is derived from the state and a
//! [`Catalogue`](crate::norm::Catalogue), and never stored.

mod action;
mod answer;
mod brin;
mod candidate;
mod conclusion;
mod document_change;
mod document_decisions;
mod documents;
mod finding;
mod guide_choices;
mod hint;
mod origin;
mod profile;
mod progress;
mod public_texts;
mod reduce;
#[cfg(feature = "author")]
mod scenario;
mod school_year;
mod snapshot;
mod state;
mod summary;

pub use action::{Action, AnswerChange, EvidenceChange, PlanChange, ProfileChange, VoiceChange};
pub use answer::{Answer, Described, Evidence, Plan, Practice};
pub use brin::{Brin, BrinError};
pub use candidate::{Candidate, Fingerprint};
pub use conclusion::{Conclusion, Reason, conclude};
pub use document_change::{Before, DocumentChange, Renewal};
pub use document_decisions::DocumentDecisions;
pub use documents::{ReadDocument, Verdict};
pub use finding::{Finding, area_findings, findings};
pub use guide_choices::{GuideChange, GuideChoices, GuideText, Length, Tone};
pub use hint::{Hint, hints};
pub use origin::{CarriedForward, Origin, carry_forward, duplicate};
pub use profile::{Partnership, Profile};
pub use progress::{Progress, ProgressState};
pub use public_texts::{PublicChange, PublicTexts};
pub use reduce::{reduce, reduce_but_documents};
#[cfg(feature = "author")]
pub use scenario::Scenario;
pub use school_year::SchoolYear;
pub use snapshot::{Snapshot, SnapshotChange};
pub use state::{Assessment, EditionRef, PupilVoice};
pub use summary::{Counts, Summary};

/// Whether a field says nothing; such a field is not written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
