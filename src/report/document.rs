//! The report model: a title and blocks in reading order.

/// One block of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 stands directly under the title.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A list without order.
    List(Vec<String>),
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

/// A report, ready for any rendering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title.
    pub title: String,
    /// The blocks, in reading order.
    pub blocks: Vec<Block>,
}
