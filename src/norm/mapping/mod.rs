//! What became of each line between two editions.
//!
//! A mapping is data that editors write ([`Relation`], with a reason that schools read) and that is
//! held against the content of both editions: [`Difference`] says what differs, and the rules say
//! which relation can be true of that. Here stand the shapes and the questions one asks of them;
//! reading and checking the files comes with `author`.

mod changes;
mod class;
mod difference;
mod link;
mod relation;

pub use changes::Change;
pub use class::ChangeClass;
pub use difference::Difference;
pub use link::{Link, Mapping, OtherSubject};
pub use relation::Relation;
