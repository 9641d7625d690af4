//! What readers of all kinds of files give: a document as a row of blocks, before it is passages.

/// A piece of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its text on one line; empty for a table. Soft hyphens, ligatures, bullets and double spaces
    /// may still be in it, hyphens of line ends and notes of a page may not.
    pub text: String,
    /// Whether all of it is bold: a short line that is, may be a heading.
    pub bold: bool,
    /// The page it starts on, counted from 1; none where a format has no pages.
    pub page: Option<u32>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading that the file calls one, with its level from 1. Headings by form only, such as a
    /// short bold line, are paragraphs here: [`super::passages()`] finds them.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list, with its level from 0.
    Item(u8),
    /// A table.
    Table(Vec<Row>),
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The text of each cell. A cell that spans columns is followed by empty ones.
    pub cells: Vec<String>,
    /// Whether it holds the names of the columns.
    pub header: bool,
}

impl Block {
    /// A block without a page.
    pub fn new(kind: BlockKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), bold: false, page: None }
    }

    /// A paragraph without a page.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::new(BlockKind::Paragraph, text)
    }

    /// The same block on a page.
    #[must_use]
    pub fn on_page(self, page: u32) -> Self {
        Self { page: Some(page), ..self }
    }
}
