//! Lines to blocks.

use super::super::block::{Block, BlockKind};
use super::super::flow::Flow;
use super::super::join::join_line;
use super::super::reading::Reading;
use super::inline::plain;
use super::mark::Line;
use super::table::table;
use crate::words::sort;

/// Lines longer than this are not broken by hand: each is a paragraph.
const WRAPPED: usize = 110;
/// A line that leaves more room than this for the word that follows ends on purpose.
const SLACK: usize = 6;
/// How far one level of a list stands from the next.
const INDENT: usize = 2;

/// Reads a text, and tells whether it has marks of Markdown. It has by its name, or when it has a heading
/// with `#`.
pub(in crate::document) fn read(text: &str, marked: bool) -> (Reading, bool) {
    let lines: Vec<&str> = text.lines().flat_map(|line| line.split(['\r', '\u{c}'])).collect();
    let heading = |line: &&str| matches!(Line::of(line), Line::Heading(..));
    let marked = marked || lines.iter().any(heading);
    let (title, lines) = front_matter(&lines, marked);
    let mut reader = Reader {
        marked,
        width: width(lines),
        flow: Flow::default(),
        open: None,
        fenced: false,
        last: "",
        edges: Vec::new(),
    };
    let mut rest = lines;
    while let Some((line, after)) = rest.split_first() {
        if let Some((block, taken)) = table(rest) {
            reader.end();
            reader.flow.push_table(block);
            rest = rest.get(taken..).unwrap_or_default();
            continue;
        }
        reader.take(line);
        rest = after;
        if reader.flow.is_full() {
            break;
        }
    }
    reader.end();
    (Reading { title, flow: reader.flow }, marked)
}

/// What Markdown may say of itself between two rules, before its text.
fn front_matter<'a, 'b>(lines: &'b [&'a str], marked: bool) -> (Option<String>, &'b [&'a str]) {
    let end = match lines {
        ["---", rest @ ..] if marked => rest.iter().take(60).position(|line| *line == "---"),
        _ => None,
    };
    let Some(end) = end else { return (None, lines) };
    let mut said = lines.iter().take(end + 1);
    let title = said.find_map(|line| line.strip_prefix("title:"));
    let title = title.map(|title| title.trim().trim_matches(['"', '\'']).to_owned());
    (title, lines.get(end + 2..).unwrap_or_default())
}

/// The width at which lines were broken: that of all but the longest few; none when they were not.
fn width(lines: &[&str]) -> Option<usize> {
    let mut lengths: Vec<usize> =
        lines.iter().map(|line| line.trim_end().chars().count()).filter(|it| *it > 0).collect();
    sort(&mut lengths, Ord::cmp);
    let width = *lengths.get(lengths.len().saturating_sub(1 + lengths.len() / 50))?;
    (width <= WRAPPED).then_some(width)
}

struct Reader<'a> {
    marked: bool,
    width: Option<usize>,
    flow: Flow,
    /// The paragraph or item that goes on.
    open: Option<(BlockKind, String)>,
    /// Whether a block of code goes on.
    fenced: bool,
    /// The line before.
    last: &'a str,
    /// How far the levels of the list that goes on stand from the edge.
    edges: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn take(&mut self, line: &'a str) {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        self.fenced ^= fence && self.marked;
        // Between two fences a mark is no mark.
        let is = if self.fenced && !fence { Line::plain(line) } else { Line::of(line) };
        match is {
            Line::Blank => self.end(),
            Line::Heading(level, text) => {
                self.end();
                self.open = Some((BlockKind::Heading(level), text.to_owned()));
                self.end();
            }
            Line::Rule(level) => self.rule(level),
            Line::Item(edge, text) => {
                self.end();
                let level = self.level(edge);
                self.open = Some((BlockKind::Item(level), text.to_owned()));
            }
            Line::Text(text) => {
                if !self.goes_on(text) {
                    self.end();
                }
                let (_, open) = self.open.get_or_insert((BlockKind::Paragraph, String::new()));
                join_line(open, text);
            }
        }
        self.last = line;
    }

    /// A line below a short one makes that a heading.
    fn rule(&mut self, level: Option<u8>) {
        if let (Some((kind @ BlockKind::Paragraph, text)), Some(level)) = (&mut self.open, level)
            && text.chars().count() < WRAPPED
        {
            *kind = BlockKind::Heading(level);
        }
        self.end();
    }

    /// Whether a line goes on with the paragraph before it.
    fn goes_on(&self, text: &str) -> bool {
        let Some((kind, _)) = &self.open else { return false };
        let last = self.last.trim_end();
        if last.ends_with(['-', '\u{ad}', '\u{2010}']) || text.starts_with(char::is_lowercase) {
            return true;
        }
        if self.marked {
            // Two spaces or a backslash break a line.
            return !(self.last.ends_with("  ") || last.ends_with('\\'));
        }
        let Some(width) = self.width else { return false };
        let word = text.split_whitespace().next().unwrap_or_default().chars().count();
        let full = last.chars().count() + 1 + word + SLACK > width;
        full || (matches!(kind, BlockKind::Item(_)) && !last.ends_with(['.', ';', '!', '?']))
    }

    fn level(&mut self, edge: usize) -> u8 {
        while self.edges.last().is_some_and(|last| edge + INDENT <= *last) {
            self.edges.pop();
        }
        if self.edges.last().is_none_or(|last| edge >= last + INDENT) && self.edges.len() < 9 {
            self.edges.push(edge);
        }
        u8::try_from(self.edges.len().saturating_sub(1)).unwrap_or_default()
    }

    fn end(&mut self) {
        let Some((kind, text)) = self.open.take() else { return };
        if !matches!(kind, BlockKind::Item(_)) {
            self.edges.clear();
        }
        let (text, bold) = if self.marked { plain(&text) } else { (text, false) };
        self.flow.push(Block { bold, ..Block::new(kind, text) });
    }
}
