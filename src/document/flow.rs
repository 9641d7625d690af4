//! Collects blocks while a reader goes through a file, tables in tables too, up to the limits.

use super::block::{Block, BlockKind, Row};
use super::clean::{clean, is_closed};
use super::limits;

/// Tables within tables that are told apart; what is in deeper ones is text of the cell around them.
const DEEP: usize = 16;
/// Cells of a row that are told apart; the rest is text of the last.
const WIDE: usize = 60;
/// A cell with more characters is a part of the page, not of a table.
const CELL: usize = 700;

/// What was read so far.
#[derive(Default)]
pub(super) struct Flow {
    blocks: Vec<Block>,
    /// Tables that have not ended, the outermost first.
    tables: Vec<Table>,
    /// How many deeper tables have not ended.
    deeper: usize,
    /// What stands beside the text, such as a note or a box, until the text lets it in.
    waiting: Vec<Block>,
    /// Whether the block that was put last announces what follows.
    announced: bool,
    taken: usize,
    characters: usize,
    full: bool,
}

#[derive(Default)]
struct Table {
    rows: Vec<Cells>,
    /// Whether blocks now belong to the last cell.
    inside: bool,
    /// Whether the first row looks other than the rest.
    first_differs: bool,
}

#[derive(Default)]
struct Cells {
    cells: Vec<Vec<Block>>,
    header: bool,
}

impl Flow {
    /// A flow beside this one, such as a text box, that has no more room than this one has left.
    pub(super) fn beside(&self) -> Self {
        Self { taken: self.taken, characters: self.characters, full: self.full, ..Self::default() }
    }

    /// Takes in what a flow beside this one collected: after the block before it, but not between a
    /// sentence and its list, nor in a list.
    pub(super) fn join(&mut self, beside: Self) {
        (self.taken, self.characters) = (beside.taken, beside.characters);
        self.full |= beside.full;
        self.waiting.extend(beside.finish().0);
    }

    /// Takes a note, as [`Self::join`] does.
    pub(super) fn note(&mut self, text: String) {
        if self.room(text.len()) {
            self.waiting.push(Block::paragraph(text));
        }
    }

    /// Whether there is no room left; what comes is not kept.
    pub(super) fn is_full(&self) -> bool {
        self.full
    }

    /// Whether nothing was read.
    pub(super) fn is_empty(&self) -> bool {
        let empty = |table: &Table| table.rows.iter().all(Cells::is_empty);
        self.blocks.is_empty() && self.tables.iter().all(empty)
    }

    /// Takes a block. One without text is not kept. A list that is typed with line breaks in one
    /// paragraph becomes paragraphs.
    pub(super) fn push(&mut self, block: Block) {
        if block.text.trim().is_empty() || !self.room(block.text.len()) {
            return;
        }
        let lines: Vec<&str> = block.text.split('\n').map(str::trim).collect();
        let listed = lines.iter().any(|line| super::clean::without_bullet(&clean(line)).is_some());
        let apart = listed || lines.iter().any(|line| line.is_empty());
        if lines.len() == 1 || !apart || matches!(block.kind, BlockKind::Heading(_)) {
            let text = block.text.replace('\n', " ");
            self.put(vec![Block { text, ..block }]);
            return;
        }
        let mut blocks: Vec<Block> = Vec::new();
        let mut start = true;
        for line in lines {
            let item = super::clean::without_bullet(&clean(line)).is_some();
            match blocks.last_mut().filter(|_| !start && !item) {
                Some(last) if !line.is_empty() => super::join::join_line(&mut last.text, line),
                _ if !line.is_empty() => {
                    blocks.push(Block { text: line.to_owned(), ..block.clone() });
                }
                _ => {}
            }
            start = line.is_empty();
        }
        self.put(blocks);
    }

    /// Takes a table that was read as one.
    pub(super) fn push_table(&mut self, block: Block) {
        let (mut rows, mut length) = (0, 0);
        if let BlockKind::Table(table) = &block.kind {
            rows = table.len();
            length = table.iter().flat_map(|row| &row.cells).map(String::len).sum();
        }
        self.taken = self.taken.saturating_add(rows);
        if self.room(length) {
            self.put(vec![block]);
        }
    }

    /// Takes blocks that were read elsewhere, tables among them.
    pub(super) fn extend(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block.kind {
                BlockKind::Table(_) => self.push_table(block.clone()),
                _ => self.push(block.clone()),
            }
        }
    }

    /// A table starts.
    pub(super) fn table(&mut self) {
        if self.tables.len() < DEEP {
            self.tables.push(Table::default());
        } else {
            self.deeper += 1;
        }
    }

    /// A row starts.
    pub(super) fn row(&mut self) {
        if self.deeper == 0
            && self.room(0)
            && let Some(table) = self.tables.last_mut()
        {
            table.rows.push(Cells::default());
            table.inside = false;
        }
    }

    /// The row that last started holds the names of columns.
    pub(super) fn header(&mut self) {
        let row = self.tables.last_mut().and_then(|table| table.rows.last_mut());
        if let Some(row) = row.filter(|_| self.deeper == 0) {
            row.header = true;
        }
    }

    /// Whether the first row of the table looks other than the rest.
    pub(super) fn first_row(&mut self, differs: bool) {
        if let Some(table) = self.tables.last_mut().filter(|_| self.deeper == 0) {
            table.first_differs = differs;
        }
    }

    /// A cell starts.
    pub(super) fn cell(&mut self) {
        if self.deeper > 0 || self.full {
            return;
        }
        let Some(table) = self.tables.last_mut() else { return };
        if table.rows.is_empty() {
            table.rows.push(Cells::default());
        }
        if let Some(row) = table.rows.last_mut().filter(|row| row.cells.len() < WIDE) {
            row.cells.push(Vec::new());
        }
        table.inside = true;
    }

    /// A cell ends; after it so many empty ones, for the columns that it spans too.
    pub(super) fn end_cell(&mut self, empty: usize) {
        if self.deeper > 0 {
            return;
        }
        self.let_in();
        let Some(table) = self.tables.last_mut() else { return };
        table.inside = false;
        if let Some(row) = table.rows.last_mut() {
            let width = row.cells.len().saturating_add(empty).min(WIDE);
            row.cells.resize_with(width.max(row.cells.len()), Vec::new);
        }
    }

    /// A table ends.
    pub(super) fn end_table(&mut self) {
        if self.deeper > 0 {
            self.deeper -= 1;
        } else if let Some(table) = self.tables.pop() {
            self.put(table.blocks());
        }
    }

    /// All blocks, and whether there was more than there is room for.
    pub(super) fn finish(mut self) -> (Vec<Block>, bool) {
        while let Some(table) = self.tables.pop() {
            self.put(table.blocks());
        }
        self.let_in();
        (self.blocks, self.full)
    }

    /// Whether there is room for one more block, of so many bytes.
    fn room(&mut self, length: usize) -> bool {
        self.taken += 1;
        self.characters = self.characters.saturating_add(length);
        self.full |= self.taken > limits::BLOCKS || self.characters > limits::CHARACTERS;
        !self.full
    }

    /// Puts blocks where one reads them, after what waits for its turn.
    fn put(&mut self, blocks: Vec<Block>) {
        let goes_on = |block: &Block| matches!(block.kind, BlockKind::Item(_));
        if !self.announced && !blocks.first().is_some_and(goes_on) {
            self.let_in();
        }
        if let Some(last) = blocks.last() {
            self.announced = last.text.trim_end().ends_with(':');
        }
        self.place(blocks);
    }

    fn let_in(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        self.place(waiting);
    }

    /// Puts blocks in the cell that is open, else after all others.
    fn place(&mut self, blocks: Vec<Block>) {
        let open = self.tables.iter_mut().rev().find(|table| table.inside);
        let cell = open.and_then(|table| table.rows.last_mut()?.cells.last_mut());
        cell.unwrap_or(&mut self.blocks).extend(blocks);
    }
}

impl Table {
    /// A table as a block; one that only puts texts in their place on the page, as those texts.
    fn blocks(self) -> Vec<Block> {
        if self.rows.iter().all(Cells::is_empty) {
            return Vec::new();
        }
        let wide = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default() > 1;
        let page = |block: &Block| {
            matches!(block.kind, BlockKind::Heading(_) | BlockKind::Table(_))
                || block.text.len() > CELL
        };
        let mut cells = self.rows.iter().flat_map(|row| &row.cells);
        if !wide
            || self.rows.len() == 1
            || cells.any(|cell| cell.iter().any(page) || length(cell) > 2 * CELL)
        {
            return self.rows.into_iter().flat_map(|row| row.cells).flatten().collect();
        }
        let mut rows = self.rows;
        let told = rows.iter().any(|row| row.header);
        if let [first, second, ..] = rows.as_mut_slice() {
            let bold = first.is_bold() && !second.is_bold();
            first.header |= !told && (bold || (self.first_differs && first.is_short()));
        }
        let rows = rows.into_iter().map(Cells::row).collect();
        vec![Block::new(BlockKind::Table(rows), "")]
    }
}

impl Cells {
    /// Whether no cell holds anything.
    fn is_empty(&self) -> bool {
        self.cells.iter().all(Vec::is_empty)
    }

    /// Whether it is two texts or more, all bold.
    fn is_bold(&self) -> bool {
        let full = self.cells.iter().filter(|cell| !cell.is_empty());
        full.clone().count() > 1 && full.flatten().all(|block| block.bold)
    }

    /// Whether every cell has a few words, as names of columns have.
    fn is_short(&self) -> bool {
        self.cells.iter().all(|cell| (1..60).contains(&length(cell)))
    }

    fn row(self) -> Row {
        let cells = self.cells.into_iter().map(|cell| {
            let mut text = String::new();
            let mut list = false;
            for block in cell {
                let line = clean(&block.text);
                let item = super::clean::without_bullet(&line);
                let is_item = item.is_some() || matches!(block.kind, BlockKind::Item(_));
                if !text.is_empty() && !is_closed(&text) {
                    text.push(if list && is_item { ';' } else { ',' });
                }
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(item.unwrap_or(&line));
                list = is_item;
            }
            text
        });
        Row { cells: cells.collect(), header: self.header }
    }
}

fn length(cell: &[Block]) -> usize {
    cell.iter().map(|block| block.text.len()).sum()
}
