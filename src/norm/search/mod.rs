//! Finds lines, terms, later subjects and pages for what a person types.
//!
//! A typed word fits a word of the data when it is the same, the start of it, a part of it, or a
//! longer form of it (`toetsen` fits `toets`). What fits nothing anywhere gets a second chance as a
//! compound (`dyslexiepasje` fits `dyslexie`) and a third as a slip of the pen (`dislexie`). Other
//! names in the glossary are synonyms. Words that say little count for nothing, rare words for
//! more than common ones. An entry that fits more goes first, then one that fits in a weightier
//! place: title, other name, search term, area, text. Same data and same words give the same order.

mod entry;
mod fits;
mod fold;
mod index;
mod query;
mod score;
mod synonyms;
mod vocabulary;

pub use index::{Found, Hit, SearchIndex};
