//! The report model: a title and blocks in reading order.

/// The language of every report, as files name it.
pub const LANGUAGE: &str = "nl-NL";

/// One block of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 stands directly under the title.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A list without order.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A place the school fills in itself: what belongs there.
    ToFill(String),
    /// A web address with its words.
    Link {
        /// The words before the address.
        words: String,
        /// An address that starts with `http://` or `https://`.
        address: String,
    },
    /// Where the text came from: edition, tool, moment.
    Receipt(String),
}

/// Cells under named columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it is about, in a few words.
    pub caption: String,
    /// The words above the columns.
    pub header: Vec<String>,
    /// The rows; a row may be shorter than the header.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// How many columns it takes to show every cell.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).fold(self.header.len(), usize::max)
    }
}

/// A report, ready for any rendering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title.
    pub title: String,
    /// The blocks, in reading order.
    pub blocks: Vec<Block>,
}
