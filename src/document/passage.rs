//! What reading gives, whatever the kind of file.

use super::Note;

/// One thing that a document says: a paragraph, or a list with the sentence before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Whole sentences, as a person reads them: no hyphens of line ends, no headers or footers of a page.
    pub text: String,
    /// The headings it stands under, the outermost first; none when the document has none.
    pub headings: Vec<String>,
    /// The page it starts on, counted from 1 as a reader of PDF does; none where a format has no pages.
    pub page: Option<u32>,
}

/// A document that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What the document calls itself; else the name of the file without its ending.
    pub title: String,
    /// What it was read as.
    pub format: Format,
    /// All passages, in reading order. Their place in this list is their index.
    pub passages: Vec<Passage>,
    /// How many pages the file has; none where a format has no pages.
    pub pages: Option<u32>,
    /// What a person has to know about how it was read.
    pub notes: Vec<Note>,
}

/// What a document was read as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// PDF.
    Pdf,
    /// A Word document (DOCX).
    Word,
    /// An OpenDocument text (ODT).
    OpenText,
    /// A web page.
    Html,
    /// Text with the marks of Markdown.
    Markdown,
    /// Text, as a file or pasted.
    #[default]
    Text,
}
