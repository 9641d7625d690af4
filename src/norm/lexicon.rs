//! What words mean the same, and which say little: data for laying a school's document beside the norm.
//!
//! None of it is part of an edition. It changes no line and no receipt.

use super::{RequirementId, Sentences};

/// The words of `norm/words.toml`, the phrases of `norm/phrases.toml` and the sentences of
/// `norm/sentences/`.
///
/// A group is one text with a comma between its words, the leading one first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// `leeg`: words that say nothing about a subject.
    pub empty: Vec<String>,
    /// `gewoon`: words that stand in any document of a school, so that they say little.
    pub common: Vec<String>,
    /// `vormen`: groups of forms of one word that a stemmer does not bring together.
    pub forms: Vec<String>,
    /// `gelijk`: groups of words and names that stand for the same.
    pub same: Vec<String>,
    /// `geen_begrip`: ids of the glossary whose other names are no synonyms in a document.
    pub no_terms: Vec<String>,
    /// `delen`: parts of compounds that are not in the norm by themselves.
    pub parts: Vec<String>,
    /// `niet`: words that say that something is not so.
    pub negations: Vec<String>,
    /// `later`: phrases that say that something is not so yet.
    pub plans: Vec<String>,
    /// `samen`: groups of lines that schools mostly describe in one passage.
    pub together: Vec<Vec<RequirementId>>,
    /// What schools write when they describe a line.
    pub phrases: Vec<Phrases>,
    /// What may stand there when they do.
    pub sentences: Vec<Sentences>,
}

/// One `[[regel]]` of `phrases.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases {
    /// The line.
    pub line: RequirementId,
    /// `zo`: how schools put it, in a few words each.
    pub said: Vec<String>,
    /// `een_van`: the words of which a text has at least one when it is about the line; none when any
    /// text may be.
    pub needs: Vec<String>,
}
