//! What a school answered, and what follows from it.
//!
//! State changes only through [`reduce()`]; everything else here is derived from the state and a
//! [`Catalogue`](crate::norm::Catalogue), and never stored.

mod action;
mod answer;
mod brin;
mod conclusion;
mod finding;
mod hint;
mod profile;
mod progress;
mod reduce;
#[cfg(feature = "author")]
mod scenario;
mod school_year;
mod state;
mod summary;

pub use action::{Action, AnswerChange, EvidenceChange, PlanChange, ProfileChange, VoiceChange};
pub use answer::{Answer, Described, Evidence, Plan, Practice};
pub use brin::{Brin, BrinError};
pub use conclusion::{Conclusion, Reason, conclude};
pub use finding::{Finding, area_findings, findings};
pub use hint::{Hint, hints};
pub use profile::{Partnership, Profile};
pub use progress::{Progress, ProgressState};
pub use reduce::reduce;
#[cfg(feature = "author")]
pub use scenario::Scenario;
pub use school_year::SchoolYear;
pub use state::{Assessment, EditionRef, PupilVoice};
pub use summary::{Counts, Summary};
