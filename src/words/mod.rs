//! Dutch words: dates, moments, plurals, lists and sentences.

mod case;
mod count;
mod date;
mod list;
mod moment;
mod sentence;

pub use case::lower_first;
pub use count::{count, plural};
pub use date::Date;
pub use list::{and, or};
pub use moment::Moment;
pub use sentence::{sentences, word_count};
