//! From blocks to passages: what belongs together stays together, under its headings.
//!
//! A passage is a paragraph, a few short ones, a list with the sentence before it, or some rows of a
//! table; mostly of 40 to 120 words, and never over [`super::limits::PASSAGE`] characters. Every word of
//! the blocks is in one passage or in the headings above it, in the same order. Left out are tables of
//! contents, numbers of pages, and headings with nothing under them.

mod compose;
mod contents;
mod heading;
mod list;
mod split;
mod table;

use self::compose::Composer;
use super::block::{Block, BlockKind};
use super::clean::{clean, without_bullet};
use super::passage::Passage;

/// The passages of a document.
pub fn passages(blocks: Vec<Block>) -> Vec<Passage> {
    let blocks = contents::without(blocks.into_iter().filter_map(cleaned).collect());
    let blocks = heading::by_form(blocks);
    let mut composer = Composer::default();
    for block in blocks {
        composer.take(block);
    }
    composer.finish()
}

/// A block with clean texts; none without any.
fn cleaned(block: Block) -> Option<Block> {
    let mut block = Block { text: clean(&block.text), ..block };
    if let BlockKind::Table(rows) = &mut block.kind {
        for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
            *cell = clean(cell);
        }
        rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
        return (!rows.is_empty()).then_some(block);
    }
    let item = without_bullet(&block.text).map(str::to_owned);
    match (item, &block.kind) {
        (Some(item), BlockKind::Paragraph) => {
            (block.kind, block.text) = (BlockKind::Item(0), item);
        }
        (Some(item), BlockKind::Item(_)) => block.text = item,
        _ => {}
    }
    // A line of signs only, such as a rule.
    block.text.chars().any(char::is_alphanumeric).then_some(block)
}

#[cfg(test)]
mod tests;
