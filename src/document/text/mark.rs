//! The marks at the start of a line that say what it is.

use super::super::clean::without_bullet;

/// What a line is by its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// Nothing.
    Blank,
    /// `## Dyslexie`: its level, and its text.
    Heading(u8, &'a str),
    /// A line below a heading, or between parts: `====` is a heading of level 1, `----` of level 2.
    Rule(Option<u8>),
    /// An item of a list: how far it stands from the edge, and its text.
    Item(usize, &'a str),
    /// Any other text.
    Text(&'a str),
}

impl<'a> Line<'a> {
    /// A line whose marks are text.
    pub(super) fn plain(line: &'a str) -> Self {
        let text = line.trim();
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }

    /// What a line is.
    pub(super) fn of(line: &'a str) -> Self {
        let text = line.trim();
        let quoted = text.trim_start_matches(['>', ' ']);
        let text = if text.starts_with('>') { quoted } else { text };
        if text.is_empty() || text.starts_with("```") || text.starts_with("~~~") {
            return Self::Blank;
        }
        if let Some(heading) = heading(text) {
            return heading;
        }
        if text.len() > 2 && text.chars().all(|c| matches!(c, '=' | '-' | '_' | '*' | ' ' | '·')) {
            let whole = |sign: char| text.chars().all(|c| c == sign);
            let level = if whole('=') { Some(1) } else { whole('-').then_some(2) };
            return Self::Rule(level);
        }
        let edge = line.len() - line.trim_start().len();
        let item = without_bullet(text).or_else(|| text.strip_prefix("o ").filter(|_| edge > 0));
        match item.or_else(|| numbered(text)) {
            Some(item) => Self::Item(edge, item.trim_start()),
            None => Self::Text(text),
        }
    }
}

fn heading(text: &str) -> Option<Line<'_>> {
    let name = text.trim_start_matches('#');
    let level = u8::try_from(text.len() - name.len()).ok()?;
    let name = name.strip_prefix([' ', '\t'])?.trim_end_matches('#').trim();
    ((1..=6).contains(&level) && !name.is_empty()).then_some(Line::Heading(level, name))
}

/// The item after `1.`, `2)` or `a)`.
fn numbered(text: &str) -> Option<&str> {
    let (mark, item) = text.split_once([' ', '\t'])?;
    let number = mark.strip_suffix(['.', ')'])?;
    let digits = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    let letter = mark.ends_with(')') && number.len() == 1 && number.is_ascii();
    let letter = letter && number.bytes().all(|byte| byte.is_ascii_lowercase());
    ((digits && !number.is_empty()) || letter).then_some(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_its_marks_say() {
        for (line, is) in [
            ("  ", Line::Blank),
            ("```", Line::Blank),
            ("## Dyslexie ##", Line::Heading(2, "Dyslexie")),
            ("#dyslexie", Line::Text("#dyslexie")),
            ("=====", Line::Rule(Some(1))),
            ("-----", Line::Rule(Some(2))),
            ("* * *", Line::Rule(None)),
            ("- lezen", Line::Item(0, "lezen")),
            ("   2) lezen", Line::Item(3, "lezen")),
            ("a) lezen", Line::Item(0, "lezen")),
            ("2026. Een jaar", Line::Text("2026. Een jaar")),
            ("> - lezen", Line::Item(0, "lezen")),
            ("-lezen", Line::Text("-lezen")),
            ("o lezen", Line::Text("o lezen")),
        ] {
            assert_eq!(Line::of(line), is, "{line}");
        }
    }
}
