//! The text of a page, element by element: no tree, no step that calls itself.

use super::super::block::{Block, BlockKind};
use super::super::flow::Flow;
use super::Scope;
use super::element::Element;
use super::region::Region;

/// Elements that start and end a line of their own.
const BLOCKS: [&str; 28] = [
    "button",
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "p",
    "pre",
    "section",
    "summary",
    "caption",
];

/// Of these the ones that are the title of what comes after them.
const TITLES: [&str; 5] = ["dt", "summary", "caption", "legend", "button"];

/// The part of a page that is read.
pub(super) struct Page {
    scope: Scope,
    flow: Flow,
    title: Option<String>,
    /// The part that is left out now.
    region: Option<Region>,
    /// Main parts of the page that are open.
    mains: usize,
    /// Articles that are open.
    articles: usize,
    head: bool,
    /// Levels of lists that are open, and whether an item is.
    lists: u8,
    item: bool,
    line: Line,
    /// Elements for bold text that are open.
    bolds: usize,
    /// The rows that come hold names of columns.
    names: bool,
    /// Cells of the row so far: all, and those that are names.
    cells: (usize, usize),
    span: usize,
}

/// The line that is read.
#[derive(Default)]
struct Line {
    kind: Option<BlockKind>,
    text: String,
    /// Letters that are not bold.
    light: usize,
    is_title: bool,
}

impl Page {
    /// Nothing read yet.
    pub(super) fn new(scope: Scope) -> Self {
        Self {
            scope,
            flow: Flow::default(),
            title: None,
            region: None,
            mains: 0,
            articles: 0,
            head: false,
            lists: 0,
            item: false,
            line: Line::default(),
            bolds: 0,
            names: false,
            cells: (0, 0),
            span: 0,
        }
    }

    /// Whether there is no room left.
    pub(super) fn is_full(&self) -> bool {
        self.flow.is_full()
    }

    /// The title, and what was read; `None` when that is nothing or may lack what matters.
    pub(super) fn finish(mut self) -> (Option<String>, Option<Flow>) {
        self.end_line();
        let whole = self.scope == Scope::All || self.region.is_none();
        let some = whole && !self.flow.is_empty();
        (self.title, some.then_some(self.flow))
    }

    /// An element starts.
    pub(super) fn start(&mut self, element: &Element<'_>) {
        let name = element.name.as_str();
        if let Some(region) = &mut self.region {
            if !region.start(name) {
                return;
            }
            self.region = None;
        }
        let heading = matches!(self.line.kind, Some(BlockKind::Heading(_)));
        if heading && name == "button" {
            return;
        }
        self.region = Region::new(element, self.scope, self.articles > 0);
        if self.region.is_some() {
            return;
        }
        match name {
            "title" => self.head = true,
            "main" => self.mains += 1,
            "article" => self.articles += 1,
            "br" => self.line.text.push('\n'),
            "b" | "strong" => self.bolds += 1,
            "ul" | "ol" => {
                self.end_line();
                self.lists = self.lists.saturating_add(1);
            }
            "table" => {
                self.end_line();
                self.flow.table();
                self.names = false;
            }
            "thead" => self.names = true,
            "tbody" | "tfoot" => self.names = false,
            "tr" => self.row(),
            "td" | "th" => self.cell(element),
            _ => {}
        }
        if let Some(level) = element.heading() {
            self.end_line();
            self.line.kind = Some(BlockKind::Heading(level));
        } else if BLOCKS.contains(&name) {
            self.end_line();
            self.item = name == "li" || (self.item && name != "dl");
            self.line.kind = element.word_list().map(BlockKind::Item);
            self.line.is_title = element.has_class("MsoTitle");
            if TITLES.contains(&name) {
                self.bolds += 1;
            }
        }
    }

    /// An element ends.
    pub(super) fn end(&mut self, name: &str) {
        if let Some(region) = &mut self.region {
            if region.end(name) {
                self.region = None;
            }
            return;
        }
        let heading = matches!(self.line.kind, Some(BlockKind::Heading(_)));
        match name {
            "title" => self.head = false,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.end_line(),
            "button" if heading => {}
            "article" => {
                self.end_line();
                self.articles = self.articles.saturating_sub(1);
            }
            "main" => {
                self.end_line();
                self.mains = self.mains.saturating_sub(1);
            }
            "b" | "strong" => self.bolds = self.bolds.saturating_sub(1),
            "ul" | "ol" => {
                self.end_line();
                self.lists = self.lists.saturating_sub(1);
                self.item = self.lists > 0;
            }
            "li" => {
                self.end_line();
                self.item = false;
            }
            "td" | "th" => {
                self.end_line();
                self.flow.end_cell(std::mem::take(&mut self.span).saturating_sub(1));
            }
            "tr" => self.end_row(),
            "table" => {
                self.end_row();
                self.flow.end_table();
            }
            name if TITLES.contains(&name) => {
                self.end_line();
                self.bolds = self.bolds.saturating_sub(1);
            }
            name if BLOCKS.contains(&name) => self.end_line(),
            _ => {}
        }
    }

    /// Text.
    pub(super) fn take(&mut self, text: &str) {
        if self.region.is_some() {
            return;
        }
        if self.head {
            let title = self.title.get_or_insert_default();
            // More is no title.
            if title.len() < 500 {
                title.push_str(text);
            }
            return;
        }
        if self.scope == Scope::Main && self.mains == 0 {
            return;
        }
        if self.bolds == 0 {
            self.line.light += text.chars().filter(|c| c.is_alphanumeric()).count();
        }
        // A line end in the file is a space in the text.
        self.line.text.push_str(&text.replace(['\n', '\r'], " "));
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if line.text.trim().is_empty() {
            // The kind of an element waits for its text: `<li><p>`.
            return;
        }
        if line.is_title {
            self.title = Some(line.text);
            return;
        }
        let listed = (self.item && self.lists > 0).then(|| BlockKind::Item(self.lists - 1));
        let kind = line.kind.or(listed).unwrap_or(BlockKind::Paragraph);
        self.flow.push(Block { bold: line.light == 0, ..Block::new(kind, line.text) });
    }

    fn row(&mut self) {
        self.end_row();
        self.flow.row();
    }

    fn end_row(&mut self) {
        self.end_line();
        self.span = 0;
        let (all, names) = std::mem::take(&mut self.cells);
        if all > 1 && all == names {
            self.flow.header();
        }
    }

    fn cell(&mut self, element: &Element<'_>) {
        self.end_line();
        // One without an end of its own ends here.
        if self.span > 1 {
            self.flow.end_cell(self.span - 1);
        }
        let span = element.attribute("colspan").and_then(|span| span.parse().ok());
        self.span = span.unwrap_or(1);
        self.flow.cell();
        self.cells.0 += 1;
        self.cells.1 += usize::from(self.names || element.name == "th");
    }
}
