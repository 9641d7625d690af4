//! Every number that a score depends on, in one place. Chosen on the dev part of the evaluation set.

/// The numbers of the matcher.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// Of a word in a line's title.
    pub title: f64,
    /// Of a search term.
    pub term: f64,
    /// Of a phrase that schools write.
    pub phrase: f64,
    /// Of an example of what a passage shows.
    pub example: f64,
    /// Of a word in the statement for schools, when an answer is yes, or in the line for parents.
    pub text: f64,
    /// Of a word that stands in every sentence by which schools may describe a line.
    pub said: f64,
    /// What a word counts for there that says little, beside one that says much.
    pub said_common: f64,
    /// In which share of those sentences a word stands that is as much of the line as its phrases.
    pub said_whole: f64,
    /// How much is left out of what such words add: a few of them stand in any text.
    pub said_alone: f64,
    /// Of a word that names the area of the line.
    pub area: f64,
    /// What a word counts for that says little, beside one that says much.
    pub common: f64,
    /// What a part of a compound counts for, beside the word itself.
    pub part: f64,
    /// What a word in a heading counts for, beside one in the text.
    pub heading: f64,
    /// `k1` of BM25: how soon more of the same word adds nothing.
    pub k1: f64,
    /// How much the other areas that a passage is about are held against a line, from 0 to 1.
    pub other_area: f64,
    /// How much of the strongest word is left out, so that one word alone is not enough.
    pub alone: f64,
    /// What a line counts for in a passage that has none of the words it needs.
    pub unmet: f64,
    /// What a word counts for at least, where it is told how much of a phrase is there: one rare word
    /// among everyday ones is not yet the phrase.
    pub least_of_word: f64,
    /// How many other words may stand between those of a need of more words: about a sentence, as
    /// words of a whole page together say little.
    pub need_room: usize,
    /// How much a line of its group lifts a line: this much when the passage fits that one wholly.
    pub together: f64,
    /// How well a passage fits a line wholly, for its group.
    pub together_whole: f64,
    /// The odds of a passage that fits a line by 1, as the best of the document, and no other line better.
    pub sure: f64,
    /// How well the lines that a document fits best fit it, on average, when it is about the norm.
    pub usual_best: f64,
    /// The score from which a suggestion is shown.
    pub threshold: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            title: 0.8,
            term: 1.0,
            phrase: 1.1,
            example: 0.5,
            text: 0.35,
            said: 0.8,
            said_common: 0.35,
            said_whole: 0.25,
            said_alone: 0.3,
            area: 0.2,
            common: 0.7,
            part: 0.45,
            heading: 0.8,
            k1: 0.8,
            other_area: 0.95,
            alone: 0.65,
            unmet: 0.55,
            least_of_word: 0.4,
            need_room: 12,
            together: 1.5,
            together_whole: 1.3,
            sure: 0.05,
            usual_best: 0.7,
            threshold: 0.09,
        }
    }
}
