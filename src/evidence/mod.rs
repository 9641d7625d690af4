//! Which passages of a school's own document seem to cover which line of the norm, and why.
//!
//! Transparent lexical matching: no model, no service. A line is recognised by its search terms, by
//! phrases that schools use and by the words of invented sentences; words are brought together by their
//! stem, by the parts of compounds and by groups that stand for the same, all of it data in `norm/`. A
//! passage is scored by BM25F with the lines as the collection and then weighed against other lines and
//! passages; a score always says by which words it came about. The tool finds candidates; a person decides.

mod caution;
mod compound;
#[cfg(feature = "author")]
pub mod evaluation;
mod explain;
mod judge;
mod language;
mod layered;
mod profile;
mod reading;
mod score;
mod spread;
mod suggest;
mod token;
mod vocabulary;
mod weights;

pub use caution::{Caution, CautionKind};
pub use explain::{Mark, Means, Reason};
pub use layered::LayeredMatcher;
pub use profile::Source;
pub use suggest::{LineSuggestions, MOST, Matcher, Suggestion};
pub use weights::Weights;
