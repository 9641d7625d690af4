//! Dutch words: dates, moments, plurals, lists, sentences, and tables as Dutch spreadsheets read them.

mod as_text;
mod case;
mod count;
pub(crate) mod csv;
mod date;
mod hyphen;
mod letters;
mod list;
mod moment;
pub(crate) mod object;
mod sentence;
mod short;
mod sort;

pub(crate) use as_text::as_text;
pub use case::lower_first;
pub use count::{count, plural};
pub use date::{Date, DateError};
pub use hyphen::soft_hyphens;
pub(crate) use letters::{folded, is_joint, is_silent, plain};
pub use list::{and, or};
pub use moment::Moment;
pub(crate) use object::{choice, object};
pub use sentence::{sentences, word_count};
pub(crate) use short::short;
pub(crate) use sort::sort;
