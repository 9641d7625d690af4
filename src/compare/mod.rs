//! Two of the same thing side by side: two moments, two publications, two colleagues' files, a check
//! in two editions, and two versions of a school's own document.
//!
//! Everything here is derived, and nothing gives a mark: what changed, item by item, in words.

pub mod carry;
mod documents;
pub mod merge;
mod moments;
mod publications;

pub use carry::{CarryError, CarryPlan};
pub use documents::{AcceptedPassage, DocumentChanges, Fate, earlier_version};
pub use merge::{Merge, MergeError, MergeItem, Side};
pub use moments::{Change, LineChange, Moments, MomentsError};
pub use publications::{PublicLineChange, Publications, PublicationsError};
