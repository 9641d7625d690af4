//! Lines of one column, put together to paragraphs, items and headings.

use super::line::{Line, Mark};
use super::measure::{Usual, heaviest};
use crate::words::sort;

/// Lines that belong together.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) lines: Vec<Line>,
    pub(super) kind: Kind,
    /// How deep an item stands in its list, from 0.
    pub(super) level: u8,
    /// Where the last line would end if it were full.
    pub(super) edge: f32,
}

/// What they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// Larger, or of another font, and short.
    Heading,
    Item,
    /// A note at the foot of a page.
    Note,
}

impl Draft {
    pub(super) fn first(&self) -> Option<&Line> {
        self.lines.first()
    }

    pub(super) fn last(&self) -> Option<&Line> {
        self.lines.last()
    }

    /// Whether another line could still have stood on its last line.
    pub(super) fn has_room_for(&self, next: &Line) -> bool {
        self.last().is_some_and(|last| last.right + next.first_word() < self.edge - 0.3 * last.size)
    }

    /// How many letters and other signs it has.
    pub(super) fn letters(&self) -> usize {
        self.lines.iter().map(|line| line.text.chars().count()).sum()
    }
}

/// How far to the right the lines of a column reach, by where they start: what stands further in,
/// such as a box, says nothing of the lines before it.
struct Edges(Vec<(f32, f32)>);

impl Edges {
    fn new(lines: &[Line]) -> Self {
        let mut edges: Vec<(f32, f32)> = lines.iter().map(|line| (line.left, line.right)).collect();
        sort(&mut edges, |a, b| a.0.total_cmp(&b.0));
        let mut furthest: f32 = 0.0;
        for (_, right) in &mut edges {
            furthest = furthest.max(*right);
            *right = furthest;
        }
        Self(edges)
    }

    fn right_of(&self, line: &Line) -> f32 {
        let until = line.left + 4.0 * line.size;
        let after = self.0.partition_point(|(left, _)| *left <= until);
        after
            .checked_sub(1)
            .and_then(|last| self.0.get(last))
            .map_or(line.right, |(_, right)| *right)
    }
}

/// The drafts of a column.
pub(super) fn drafts(lines: Vec<Line>, usual: Usual) -> Vec<Draft> {
    let edges = Edges::new(&lines);
    let home = home(&lines, usual);
    let mut drafts: Vec<Draft> = Vec::new();
    for line in lines {
        match drafts.last_mut() {
            Some(draft) if !starts(draft, &line, usual, home) => draft.lines.push(line),
            _ => {
                let edge = edges.right_of(&line);
                drafts.push(Draft { lines: vec![line], kind: Kind::Text, level: 0, edge });
            }
        }
    }
    name(&mut drafts, usual, home);
    drafts
}

/// Where most of the running text starts.
fn home(lines: &[Line], usual: Usual) -> f32 {
    let body = lines.iter().filter(|line| (line.size - usual.size).abs() < 0.06 * usual.size);
    let starts = body.map(|line| (line.left, line.text.chars().count()));
    heaviest(starts, 1.0).unwrap_or_default()
}

/// Whether a line starts something new after these lines.
fn starts(draft: &Draft, line: &Line, usual: Usual, home: f32) -> bool {
    let (Some(first), Some(last)) = (draft.first(), draft.last()) else { return true };
    if (line.size - last.size).abs() > 0.06 * last.size || is_mark(draft, line) {
        return true;
    }
    let gap = line.base - last.base;
    let large = line.size > 1.08 * usual.size;
    let most = if large { (1.22 * usual.leading).max(1.65) } else { 1.22 * usual.leading };
    if gap <= 0.0 || gap > most * line.size {
        return true;
    }
    if line.font != last.font && line.uniform && last.uniform {
        return true;
    }
    if last.is_leader() || last.parted || line.parted {
        return true;
    }
    if large {
        return false;
    }
    let em = line.size;
    if first.mark.is_some() {
        // The lines of an item hang below its text, or go on below its mark when they are full.
        let hangs = line.left > first.inner - 0.5 * em;
        return !hangs && draft.has_room_for(line);
    }
    let indented = line.left > last.left + 0.8 * em;
    let outdented = draft.lines.len() > 1 && line.left < last.left - 0.8 * em;
    if (indented && !draft.has_room_for(line) && last.is_closed())
        || (indented && draft.has_room_for(line))
        || outdented
    {
        return true;
    }
    if line.left > home + 0.9 * em && draft.has_room_for(line) {
        return true;
    }
    let broken = last.text.ends_with(['-', '\u{ad}', '\u{2010}']);
    let fresh = last.is_closed() || line.text.starts_with(|c: char| c.is_uppercase());
    if !broken && fresh && draft.has_room_for(line) {
        return true;
    }
    // Items whose marks are drawn, not written.
    last.text.ends_with(';') && line.left > home + em
}

/// Whether the mark before a line is one: a dash or a number may also stand there by chance.
fn is_mark(draft: &Draft, line: &Line) -> bool {
    match line.mark {
        None => false,
        Some(Mark::Bullet) => true,
        Some(Mark::Dash | Mark::Number) => {
            let in_list = draft.first().is_some_and(|first| first.mark == line.mark);
            let last = draft.last();
            in_list
                || last.is_some_and(|last| {
                    last.is_closed()
                        || last.text.ends_with(',')
                        || draft.has_room_for(line)
                        || line.base - last.base > 1.3 * usual_step(draft, last)
                })
        }
    }
}

fn usual_step(draft: &Draft, last: &Line) -> f32 {
    let before = draft.lines.iter().rev().nth(1);
    before.map_or(1.3 * last.size, |line| last.base - line.base)
}

/// Says what each draft is.
fn name(drafts: &mut [Draft], usual: Usual, home: f32) {
    // Items whose marks are drawn: where they start, and where the sentence that announces them does.
    let mut list: Option<f32> = None;
    let mut announced: Option<f32> = None;
    let mut starts: Vec<f32> = Vec::new();
    for at in 0..drafts.len() {
        let next = drafts.get(at + 1).and_then(|next| next.first().cloned());
        let Some(draft) = drafts.get_mut(at) else { continue };
        let Some(first) = draft.first().cloned() else { continue };
        let left = first.left;
        let follows = next.as_ref().is_some_and(|next| (next.left - left).abs() < 1.5);
        let indented = (left > home + 0.9 * usual.size && follows)
            || announced.is_some_and(|before| left > before + 0.5 * usual.size)
            || list.is_some_and(|at| (at - left).abs() < 1.5);
        let heading = is_heading(draft, next.as_ref(), usual);
        draft.kind = match (heading, first.mark) {
            (true, _) => Kind::Heading,
            (false, Some(_)) => Kind::Item,
            (false, None) if indented => Kind::Item,
            (false, None) => Kind::Text,
        };
        draft.level = deep(&mut starts, draft.kind, left);
        list = (draft.kind == Kind::Item && first.mark.is_none()).then_some(left);
        let colon = draft.last().is_some_and(|last| last.text.ends_with(':'));
        announced = (draft.kind == Kind::Text && colon).then_some(left);
    }
}

/// How deep an item is, from where it and those before it start; another draft ends the list.
fn deep(starts: &mut Vec<f32>, kind: Kind, left: f32) -> u8 {
    if kind != Kind::Item {
        starts.clear();
        return 0;
    }
    while starts.last().is_some_and(|last| *last > left + 3.0) {
        starts.pop();
    }
    if starts.last().is_none_or(|last| *last < left - 3.0) {
        starts.push(left);
    }
    u8::try_from(starts.len().saturating_sub(1)).unwrap_or(u8::MAX)
}

fn is_heading(draft: &Draft, next: Option<&Line>, usual: Usual) -> bool {
    let (Some(first), Some(last)) = (draft.first(), draft.last()) else { return false };
    let (letters, count) = (draft.letters(), draft.lines.len());
    let named = first.text.chars().any(char::is_alphabetic);
    if !named
        || count > 3
        || letters > 140
        || matches!(first.mark, Some(Mark::Bullet | Mark::Dash))
        || first.is_leader()
    {
        return false;
    }
    if first.size > 1.08 * usual.size {
        return !last.text.ends_with(['.', ';', ',']) || first.size > 1.4 * usual.size;
    }
    // As large as the text or smaller: then it is of another font, by itself on a line, and text follows.
    let own_font = first.uniform && first.font != usual.font && first.size > 0.93 * usual.size;
    own_font
        && count == 1
        && letters < 90
        && !last.text.ends_with(['.', ';', ',', ':', '!'])
        && !first.text.starts_with(|c: char| c.is_lowercase())
        && next.is_none_or(|next| next.font != first.font || next.size > 1.08 * first.size)
}
