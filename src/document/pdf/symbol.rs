//! Marks of lists out of a font of symbols: the file calls them letters, a reader sees a sign.
//!
//! A font such as Wingdings has its signs in the place of letters. Where the file does not say what they
//! mean, an engine gives the letter: `n`, `ü`, `Ê`. Such a font shows one sign at a time, before lines.

use std::collections::BTreeMap;

use super::margin::Sheet;
use super::row::Row;

/// How often a sign stands before a line, for it to be a mark.
const OFTEN: usize = 3;
/// Room before a mark and after it, in sizes of the letters.
const ROOM: f32 = 0.2;
/// What a mark becomes.
const MARK: &str = "•";

/// What the document shows in one font.
#[derive(Default)]
struct Used {
    /// Whether it shows more than one sign at a time, or a number.
    words: bool,
    /// How often each of its signs stands before a line.
    starts: BTreeMap<char, usize>,
}

/// Makes the signs of symbol fonts that stand before lines marks of a list.
pub(super) fn marked(sheets: &mut [Sheet]) {
    let mut fonts: BTreeMap<u32, Used> = BTreeMap::new();
    for row in sheets.iter().flat_map(|sheet| &sheet.rows) {
        for (at, run) in row.runs.iter().enumerate() {
            let used = fonts.entry(run.font).or_default();
            match sign(&run.text) {
                Some(sign) if starts(row, at) => *used.starts.entry(sign).or_default() += 1,
                Some(_) => {}
                None => used.words = true,
            }
        }
    }
    for row in sheets.iter_mut().flat_map(|sheet| &mut sheet.rows) {
        for at in 0..row.runs.len() {
            let first = starts(row, at);
            let Some(run) = row.runs.get_mut(at).filter(|_| first) else { continue };
            let used = fonts.get(&run.font).filter(|used| !used.words);
            let often = |sign| used.and_then(|used| used.starts.get(&sign)).copied();
            if sign(&run.text).and_then(often).is_some_and(|times| times >= OFTEN) {
                MARK.clone_into(&mut run.text);
            }
        }
    }
}

/// The one sign that a run shows, when it may be a symbol; a number or a capital may be a name.
fn sign(text: &str) -> Option<char> {
    let mut signs = text.chars().filter(|c| !c.is_whitespace() && !is_unknown(*c));
    let sign = signs.next().filter(|c| !c.is_ascii_uppercase() && !c.is_ascii_digit());
    match signs.next() {
        // Only signs without a meaning: those are marks already.
        None if sign.is_none() && text.chars().all(|c| is_unknown(c) || c.is_whitespace()) => {
            text.chars().find(|c| is_unknown(*c))
        }
        None => sign,
        Some(_) => None,
    }
}

/// Whether a sign is in the part of Unicode that is for private use.
fn is_unknown(sign: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&sign)
}

/// Whether a run stands before a text in another font, with room around it.
fn starts(row: &Row, at: usize) -> bool {
    let Some(run) = row.runs.get(at) else { return false };
    let before = at.checked_sub(1).and_then(|before| row.runs.get(before));
    let room = ROOM * row.size;
    row.runs.get(at + 1).is_some_and(|next| next.font != run.font && next.left - run.right() > room)
        && before.is_none_or(|before| run.left - before.right() > 2.0 * room)
}

#[cfg(test)]
mod tests {
    use super::super::run::Run;
    use super::*;

    fn sheet(lines: &[(&str, u32, &str)]) -> Vec<Sheet> {
        let row = |(mark, font, words): &(&str, u32, &str)| {
            let run = |text: &str, left, font| Run {
                text: text.into(),
                left,
                width: 6.0,
                size: 10.0,
                font,
                ..Run::default()
            };
            let runs = vec![run(mark, 10.0, *font), run(words, 24.0, 0)];
            Row { runs, size: 10.0, ..Row::default() }
        };
        vec![Sheet { number: 1, height: 800.0, rows: lines.iter().map(row).collect() }]
    }

    fn first(lines: &[(&str, u32, &str)]) -> Vec<String> {
        let mut sheets = sheet(lines);
        marked(&mut sheets);
        sheets[0].rows.iter().map(|row| row.runs[0].text.clone()).collect()
    }

    #[test]
    fn a_letter_of_a_font_of_symbols_is_a_mark() {
        let lines = [("Ê", 7, "lezen"), ("Ê", 7, "spellen"), ("Ê\u{f001}", 7, "rekenen")];
        assert_eq!(first(&lines), ["•"; 3]);
    }

    #[test]
    fn a_letter_of_a_font_of_letters_stays_one() {
        let seldom = [("n", 7, "lezen"), ("n", 7, "spellen"), ("ü", 7, "rekenen")];
        assert_eq!(first(&seldom), ["n", "n", "ü"]);
        let words = [("a", 7, "lezen"), ("a", 7, "spellen"), ("a", 7, "rekenen"), ("zo", 7, "x")];
        assert_eq!(first(&words)[0], "a");
        let groups = [("A", 7, "lezen"), ("A", 7, "spellen"), ("A", 7, "rekenen")];
        assert_eq!(first(&groups), ["A"; 3]);
    }
}
