//! The text itself, from start to end: no tree, no step that calls itself.

use super::super::block::{Block, BlockKind};
use super::super::flow::Flow;
use super::styles::Styles;
use crate::office::{Element, PartError, Step, Xml};

/// Texts within texts that are told apart, such as boxes and notes; deeper ones are left out.
const DEEP: usize = 8;

/// A line break that somebody made, until the paragraph ends.
const BREAK: &str = "\u{2028}";

/// What never is text of the document: what was deleted, notes of the margin, tables of contents and
/// other indexes, and what only a screen reader reads of a picture.
const LEFT_OUT: [&str; 17] = [
    "tracked-changes",
    "annotation",
    "note-citation",
    "table-of-content",
    "illustration-index",
    "table-index",
    "object-index",
    "user-index",
    "alphabetical-index",
    "bibliography",
    "hidden-text",
    "hidden-paragraph",
    "ruby-text",
    "forms",
    "sequence-decls",
    "scripts",
    "object",
];

/// Reads the text.
pub(super) struct Body<'a> {
    styles: &'a Styles,
    title: Option<String>,
    /// The text of the document, and of the boxes and notes that are open.
    parts: Vec<Part>,
    /// Whether the text itself has started.
    inside: bool,
}

/// A text that is read.
#[derive(Default)]
struct Part {
    flow: Flow,
    open: Option<Paragraph>,
    /// Lists that are open.
    lists: u8,
    /// How many columns the open cell stands for.
    columns: usize,
    /// Whether the rows that come hold names of columns.
    header: bool,
    /// Boxes and notes of the paragraph that is open; they come after it.
    beside: Option<Flow>,
    /// Whether it is one paragraph of a shape, and ends with that.
    shape: bool,
}

impl Part {
    /// A flow for a box or note in this part.
    fn beside(&self) -> Flow {
        self.beside.as_ref().unwrap_or(&self.flow).beside()
    }
}

/// A paragraph or heading while it is read.
struct Paragraph {
    kind: BlockKind,
    style: String,
    text: String,
    /// Letters of its text that are not bold.
    light: usize,
    /// Styles of the spans that are open in it.
    spans: Vec<String>,
}

impl<'a> Body<'a> {
    /// Nothing read yet.
    pub(super) fn new(styles: &'a Styles) -> Self {
        Self { styles, title: None, parts: vec![Part::default()], inside: false }
    }

    /// Reads the part with the text, as far as there is room.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), PartError> {
        let mut whole = false;
        loop {
            match xml.step()? {
                Step::Start(element) if self.inside => self.start(&element, xml)?,
                Step::Start(element) => self.inside = element.name() == "text",
                Step::Text(text) => self.take(&text),
                Step::End(name) => {
                    whole |= name == "body";
                    self.end(&name);
                }
                // A text that does not end was cut off.
                Step::Done if whole => return Ok(()),
                Step::Done => return Err(xml.damaged()),
            }
            if self.parts.last().is_some_and(|part| part.flow.is_full()) {
                return Ok(());
            }
        }
    }

    /// The title and all blocks.
    pub(super) fn finish(mut self) -> (Option<String>, Flow) {
        while self.parts.len() > 1 {
            self.end_part();
        }
        self.end_paragraph();
        (self.title, self.parts.pop().map(|part| part.flow).unwrap_or_default())
    }

    fn start(&mut self, element: &Element<'_>, xml: &mut Xml<'_>) -> Result<(), PartError> {
        let name = element.name();
        let number = |name: &str| element.attribute(name).and_then(|it| it.parse::<usize>().ok());
        let style = || element.attribute("style-name").unwrap_or_default();
        let depth = self.parts.len();
        let Some(part) = self.parts.last_mut() else { return Ok(()) };
        match name.as_str() {
            name if LEFT_OUT.contains(&name) => xml.skip()?,
            _ if element.has_prefix("svg") => xml.skip()?,
            "text-box" | "note-body" if depth < DEEP => {
                let flow = part.beside();
                self.parts.push(Part { flow, ..Part::default() });
            }
            "text-box" | "note-body" => xml.skip()?,
            "h" => {
                let level = number("outline-level").unwrap_or(1).clamp(1, 20);
                self.open(BlockKind::Heading(u8::try_from(level).unwrap_or(1)), style());
            }
            "p" => {
                let kind = match part.lists {
                    0 => BlockKind::Paragraph,
                    lists => BlockKind::Item(lists - 1),
                };
                self.open(kind, style());
            }
            "list" => part.lists = part.lists.saturating_add(1),
            "span" => {
                if let Some(paragraph) = &mut part.open {
                    paragraph.spans.push(style());
                }
            }
            "table" => part.flow.table(),
            "table-header-rows" => part.header = true,
            "table-row" => {
                part.flow.row();
                if part.header {
                    part.flow.header();
                }
            }
            "table-cell" | "covered-table-cell" => {
                part.columns = number("number-columns-repeated").unwrap_or(1);
                part.flow.cell();
            }
            "s" | "tab" => self.take(" "),
            "line-break" => self.take(BREAK),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        let Some(part) = self.parts.last_mut() else { return };
        match name {
            "p" | "h" => {
                let shape = part.shape;
                self.end_paragraph();
                if shape {
                    self.end_part();
                }
            }
            "text-box" | "note-body" => self.end_part(),
            "list" => part.lists = part.lists.saturating_sub(1),
            "span" => {
                part.open.as_mut().and_then(|paragraph| paragraph.spans.pop());
            }
            "table" => part.flow.end_table(),
            "table-header-rows" => part.header = false,
            "table-cell" | "covered-table-cell" => {
                part.flow.end_cell(std::mem::take(&mut part.columns).saturating_sub(1));
            }
            _ => {}
        }
    }

    /// A paragraph starts. One in another is the text of a shape that stands there.
    fn open(&mut self, kind: BlockKind, style: String) {
        let depth = self.parts.len();
        match self.parts.last() {
            Some(part) if part.open.is_some() && depth < DEEP => {
                let flow = part.beside();
                self.parts.push(Part { flow, shape: true, ..Part::default() });
            }
            _ => self.end_paragraph(),
        }
        if let Some(part) = self.parts.last_mut() {
            let (text, spans) = (String::new(), Vec::new());
            part.open = Some(Paragraph { kind, style, text, light: 0, spans });
        }
    }

    fn take(&mut self, text: &str) {
        let open = self.parts.last_mut().and_then(|part| part.open.as_mut());
        let Some(paragraph) = open else { return };
        let around = || paragraph.spans.iter().rev().chain([&paragraph.style]);
        if around().any(|style| self.styles.is_hidden(style)) {
            return;
        }
        if around().find_map(|style| self.styles.bold(style)) != Some(true) {
            paragraph.light += text.chars().filter(|c| c.is_alphanumeric()).count();
        }
        // A line end in the file is a space in the text.
        paragraph.text.push_str(&text.replace(['\n', '\r'], " "));
    }

    fn end_paragraph(&mut self) {
        let Some(part) = self.parts.last_mut() else { return };
        if let Some(paragraph) = part.open.take() {
            let Paragraph { kind, style, text, light, .. } = paragraph;
            let text = text.replace(BREAK, "\n");
            let is_title = self.styles.is_title(&style) && !matches!(kind, BlockKind::Heading(_));
            if is_title && self.title.is_none() {
                let title = text.replace('\n', " ");
                self.title = Some(title).filter(|title| !title.trim().is_empty());
            } else if is_title {
                // A chapter of a document that has a title already.
                part.flow.push(Block::new(BlockKind::Heading(1), text));
            } else if !self.styles.is_contents(&style) {
                part.flow.push(Block { bold: light == 0, ..Block::new(kind, text) });
            }
        }
        if let Some(beside) = part.beside.take() {
            part.flow.join(beside);
        }
    }

    /// A box or note ends: what it says comes after the paragraph that it stands in.
    fn end_part(&mut self) {
        self.end_paragraph();
        if self.parts.len() < 2 {
            return;
        }
        let Some(ended) = self.parts.pop() else { return };
        let Some(part) = self.parts.last_mut() else { return };
        match &mut part.beside {
            Some(first) => first.join(ended.flow),
            none => *none = Some(ended.flow),
        }
    }
}
