//! From words with places to blocks: what a person sees as lines, columns, headings, lists and tables.
//!
//! An engine gives [`Page`]s: pdf.js in the browser, a Rust one on the command line. Everything after
//! that is here, so that both lead to the same passages. A PDF says where letters stand and hardly ever
//! what they are; each rule below is a guess of the sort that a reader's eye makes:
//!
//! - `row`: runs on one line, without the marks of notes.
//! - `symbol`: marks of lists that come as letters.
//! - `margin`: headers, footers and numbers of pages go.
//! - `gutter`, `layout`, `table`: columns are read one after another, tables row by row. The strips
//!   without text are looked for as in a recursive X-Y cut (Nagy and Seth, 1984).
//! - `measure`, `line`, `paragraph`: where something new starts, and what is a heading or an item.
//! - `hyphen`, `flow`: broken words and paragraphs that go on elsewhere are made whole.

mod flow;
mod gutter;
mod hyphen;
mod layout;
mod line;
mod margin;
mod measure;
mod paragraph;
mod row;
mod run;
mod symbol;
mod table;
mod title;

use super::{Block, Document, DocumentError, Format, Note, limits, passages};
pub use run::{Page, Run};
pub use title::title;

/// The most pages that are read of one document.
pub const PAGES: usize = 400;
/// The most runs that are read of one page; a full page has some 70 lines of 15 words.
pub const RUNS: usize = 20_000;
/// The most runs that are read of one document.
pub const ALL_RUNS: usize = 600_000;

/// The blocks of these pages, in reading order.
pub fn blocks(pages: Vec<Page>) -> Vec<Block> {
    let mut left = ALL_RUNS;
    let mut sheets: Vec<margin::Sheet> = Vec::new();
    for page in pages.into_iter().take(PAGES) {
        let (number, height) = (page.number, page.height);
        let runs = page.legible(RUNS.min(left));
        left = left.saturating_sub(runs.len());
        sheets.push(margin::Sheet { number, height, rows: row::rows(runs) });
    }
    symbol::marked(&mut sheets);
    margin::without(&mut sheets);
    let parts = sheets.into_iter().flat_map(|sheet| layout::parts(sheet.rows, sheet.number));
    let mut blocks = flow::blocks(parts.collect());
    blocks.truncate(limits::BLOCKS);
    blocks
}

/// The document that these pages are, of a file that has `total` pages.
pub fn document(title: &str, pages: Vec<Page>, total: u32) -> Result<Document, DocumentError> {
    let read = u32::try_from(pages.len().min(PAGES)).unwrap_or(u32::MAX);
    let has_text =
        |page: &Page| page.runs.iter().any(|run| !run.turned && !run.text.trim().is_empty());
    let empty: Vec<u32> =
        pages.iter().filter(|page| !has_text(page)).map(|page| page.number).collect();
    if empty.len() == pages.len() {
        return Err(DocumentError::Scan);
    }
    let passages = passages(blocks(pages));
    if passages.is_empty() {
        return Err(DocumentError::Scan);
    }
    let mut notes = Vec::new();
    if read < total {
        notes.push(Note::FirstPages { read, of: total });
    }
    if !empty.is_empty() {
        notes.push(Note::NoText { pages: empty });
    }
    Ok(Document {
        title: title.to_owned(),
        format: Format::Pdf,
        passages,
        pages: Some(total),
        notes,
    })
}
