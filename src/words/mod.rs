//! Dutch words: dates, moments, plurals and lists.

mod count;
mod date;
mod list;
mod moment;

pub use count::{count, plural};
pub use date::Date;
pub use list::{and, or};
pub use moment::Moment;
