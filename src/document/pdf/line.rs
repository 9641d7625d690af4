//! A line of a column, with what tells where a paragraph starts.

use super::row::{Row, text};
use crate::words::sort;

/// Room inside a line, in sizes of its letters, that no justified text has.
const WIDE: f32 = 3.0;

/// What may stand before an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A sign that is never part of a sentence.
    Bullet,
    /// A dash or star, which may be.
    Dash,
    /// `1.`, `a)`.
    Number,
}

/// A line.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// Without its bullet; with its number.
    pub(super) text: String,
    pub(super) left: f32,
    /// Where the text starts after the mark.
    pub(super) inner: f32,
    pub(super) right: f32,
    pub(super) base: f32,
    pub(super) size: f32,
    /// The font of most of its letters.
    pub(super) font: u32,
    /// Whether all of its letters are of that font.
    pub(super) uniform: bool,
    pub(super) mark: Option<Mark>,
    /// Whether wide room parts it, such as a label from a value: such a line stands by itself.
    pub(super) parted: bool,
    /// Whether the mark of a note was taken from its start.
    pub(super) noted: bool,
    pub(super) page: u32,
}

impl Line {
    /// The line of a row.
    pub(super) fn new(row: &Row, page: u32) -> Self {
        let (font, uniform) = main_font(row);
        let line = Self {
            text: text(&row.runs),
            left: row.left(),
            inner: row.left(),
            right: row.right(),
            base: row.base,
            size: row.size,
            font,
            uniform,
            mark: None,
            parted: row.pieces(WIDE).len() > 1,
            noted: row.noted,
            page,
        };
        line.marked(row)
    }

    fn marked(mut self, row: &Row) -> Self {
        let Some((first, rest)) = row.runs.split_first() else { return self };
        let alone = first.text.trim();
        if let (Some(mark), Some(next)) = (mark(alone), rest.first()) {
            self.mark = Some(mark);
            self.inner = next.left;
            self.parted = false;
            if mark != Mark::Number {
                self.text = text(rest);
            }
            return self;
        }
        // The letter o as a bullet, in a font of its own with room after it.
        if let ("o" | "§", Some(next)) = (alone, rest.first())
            && next.font != first.font
            && next.left - first.right() > 0.4 * row.size
        {
            self.mark = Some(Mark::Bullet);
            self.inner = next.left;
            self.parted = false;
            self.text = text(rest);
            return self;
        }
        let (word, after) = self.text.split_once(' ').unwrap_or((&self.text, ""));
        if let (Some(mark), false) = (mark(word), after.trim().is_empty()) {
            let share = ratio(word.chars().count() + 1, self.text.chars().count());
            self.mark = Some(mark);
            self.inner = self.left + (self.right - self.left) * share;
            if mark != Mark::Number {
                self.text = after.trim_start().to_owned();
            }
        }
        self
    }

    /// The room that its first word takes, with the space before it.
    pub(super) fn first_word(&self) -> f32 {
        let word = self.text.split(' ').next().unwrap_or_default().chars().count();
        let all = self.text.chars().count();
        (self.right - self.inner) * ratio(word, all) + 0.25 * self.size
    }

    /// Whether the text stops at something that may end a paragraph or an item.
    pub(super) fn is_closed(&self) -> bool {
        self.text.trim_end_matches(['”', '’', '"', '\'', ')']).ends_with(['.', '!', '?', ':', ';'])
    }

    /// Whether dots lead to the number of a page.
    pub(super) fn is_leader(&self) -> bool {
        let before = self.text.trim_end_matches(|c: char| c.is_alphanumeric() || c == ' ');
        before.len() < self.text.len()
            && ["....", "…", ". . .", "____", "· · ·"].iter().any(|dots| before.ends_with(dots))
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of letters on a line")]
fn ratio(part: usize, all: usize) -> f32 {
    part as f32 / all.max(1) as f32
}

fn mark(word: &str) -> Option<Mark> {
    let mut signs = word.chars();
    if let (Some(sign), None) = (signs.next(), signs.next()) {
        return match sign {
            '•'
            | '●'
            | '○'
            | '◦'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '◆'
            | '◇'
            | '❖'
            | '·'
            | '∙'
            | '‣'
            | '⁃'
            | '➢'
            | '➤'
            | '►'
            | '▶'
            | '→'
            | '✓'
            | '✔'
            | '☐'
            | '☑'
            | '\u{e000}'..='\u{f8ff}' => Some(Mark::Bullet),
            '-' | '–' | '—' | '*' | '+' => Some(Mark::Dash),
            _ => None,
        };
    }
    let bare = word.strip_suffix(['.', ')'])?.trim_start_matches('(');
    let digits = bare.len() <= 2 && bare.bytes().all(|byte| byte.is_ascii_digit());
    let letter = bare.len() == 1 && bare.bytes().all(|byte| byte.is_ascii_lowercase());
    (!bare.is_empty() && (digits || letter)).then_some(Mark::Number)
}

fn main_font(row: &Row) -> (u32, bool) {
    let mut fonts: Vec<(u32, usize)> = Vec::new();
    for run in &row.runs {
        let letters = run.text.chars().filter(|c| c.is_alphanumeric()).count();
        match fonts.iter_mut().find(|(font, _)| *font == run.font) {
            Some((_, count)) => *count += letters,
            None => fonts.push((run.font, letters)),
        }
    }
    sort(&mut fonts, |a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let uniform = fonts.get(1).is_none_or(|(_, letters)| *letters == 0);
    (fonts.first().map_or(0, |(font, _)| *font), uniform)
}

#[cfg(test)]
mod tests {
    use super::super::run::Run;
    use super::*;

    fn line(texts: &[(&str, f32, f32, u32)]) -> Line {
        let runs = texts.iter().map(|(text, left, width, font)| Run {
            text: (*text).into(),
            left: *left,
            width: *width,
            font: *font,
            base: 10.0,
            size: 10.0,
            turned: false,
        });
        Line::new(&super::super::row::rows(runs.collect())[0], 1)
    }

    #[test]
    fn a_mark_of_a_list_is_known() {
        let dotted = line(&[("\u{f0b7}", 10.0, 4.0, 2), ("lezen", 28.0, 30.0, 0)]);
        assert_eq!(
            (dotted.text.as_str(), dotted.mark, dotted.inner),
            ("lezen", Some(Mark::Bullet), 28.0)
        );
        let numbered = line(&[("2. toetsen in", 10.0, 65.0, 0)]);
        assert_eq!((numbered.text.as_str(), numbered.mark), ("2. toetsen in", Some(Mark::Number)));
        assert_eq!(line(&[("o", 10.0, 5.0, 3), ("lezen", 28.0, 30.0, 0)]).text, "lezen");
        for text in ["2026. Daarna", "Zie 1.", "a b", "-"] {
            assert_eq!(line(&[(text, 10.0, 50.0, 0)]).mark, None, "{text}");
        }
    }
}
