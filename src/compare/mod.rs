//! Two of the same thing side by side: two moments, two publications, two colleagues' files, and a
//! check in two editions.
//!
//! Everything here is derived, and nothing gives a mark: what changed, item by item, in words.

pub mod carry;
pub mod merge;
mod moments;
mod publications;

pub use carry::{CarryError, CarryPlan};
pub use merge::{Merge, MergeError, MergeItem, Side};
pub use moments::{Change, LineChange, Moments, MomentsError};
pub use publications::{PublicLineChange, Publications, PublicationsError};
