//! The marks of Markdown within a line: bold, italic, links, code.

/// The text without its marks, and whether all of it was bold.
pub(super) fn plain(text: &str) -> (String, bool) {
    let trimmed = text.trim();
    let bold = ["**", "__"].iter().any(|mark| {
        let inside = trimmed.strip_prefix(mark).and_then(|text| text.strip_suffix(mark));
        inside.is_some_and(|inside| !inside.is_empty() && !inside.contains(mark))
    });
    let linked = without_links(text);
    let mut pieces = linked.split('`').peekable();
    let (mut plain, mut code) = (String::with_capacity(linked.len()), false);
    while let Some(piece) = pieces.next() {
        // What is between two signs for code is text as it is.
        if code && pieces.peek().is_some() {
            plain.push_str(piece);
        } else {
            plain.push_str(&without_marks(&without_tags(piece)));
        }
        code = !code;
    }
    (plain, bold)
}

/// Tags and comments of HTML left out, which Markdown may hold; `5 < 6` is text.
fn without_tags(text: &str) -> String {
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let is_tag = after.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, '/' | '!'));
        rest = match near(after, '>').filter(|_| is_tag) {
            // An address in angle brackets is its own text.
            Some((tag, after)) if tag.contains(['@', ':']) && !tag.contains(' ') => {
                plain.push_str(tag);
                after
            }
            Some((tag, after)) => {
                plain.push_str(if tag.starts_with("br") { " " } else { "" });
                after
            }
            None => {
                plain.push('<');
                after
            }
        };
    }
    plain.push_str(rest);
    plain
}

/// Links as their text, pictures not at all.
fn without_links(text: &str) -> String {
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('[') {
        let found = near(after, ']').and_then(|(name, after)| {
            let target = after.strip_prefix('(').and_then(|after| near(after, ')'));
            let target = target.or_else(|| after.strip_prefix('[').and_then(|it| near(it, ']')));
            Some((name, target?.1))
        });
        let picture = before.ends_with('!');
        if let Some((name, after)) = found {
            plain.push_str(before.strip_suffix('!').unwrap_or(before));
            if !picture {
                plain.push_str(name);
            }
            rest = after;
        } else {
            plain.push_str(before);
            plain.push('[');
            rest = after;
        }
    }
    plain.push_str(rest);
    plain
}

/// What stands before and after a sign that is not far: many signs without their other half take no
/// time.
fn near(text: &str, sign: char) -> Option<(&str, &str)> {
    const FAR: usize = 400;
    // Another start on the way is the one that belongs to the end.
    let near = text.char_indices().take(FAR).take_while(|(_, c)| *c != '[');
    let at = near.into_iter().find(|(_, c)| *c == sign)?.0;
    let (before, after) = text.split_at_checked(at)?;
    Some((before, after.strip_prefix(sign)?))
}

/// Signs for bold and italic left out; a sign between letters, or with a backslash, is text.
fn without_marks(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied();
        match sign {
            '\\' if next.is_some_and(|next| next.is_ascii_punctuation()) => {
                plain.extend(signs.next());
            }
            '_' => {
                let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                if letter(plain.chars().next_back()) && letter(next) {
                    plain.push(sign);
                }
            }
            '*' if next == Some(' ') && plain.ends_with(' ') => plain.push(sign),
            '*' => {}
            _ => plain.push(sign),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_text() {
        for (text, expected) in [
            ("Wij meten **twee keer** per _jaar_.", "Wij meten twee keer per jaar."),
            ("Zie [het protocol](https://x.test/a) hier.", "Zie het protocol hier."),
            ("![foto](a.png)Tekst [a][1] [b]", "Tekst a [b]"),
            ("groep_3 en `code` en 2 * 3", "groep_3 en code en 2 * 3"),
            ("`a*b*<c>` [`d`](e) *f* `g", "a*b*<c> d f g"),
            (r"\*geen\*", "*geen*"),
            ("[[[", "[[["),
            ("a<br>b <!-- niet -->c <b>d</b> 5 < 6 <a@b.test>", "a b c d 5 < 6 a@b.test"),
        ] {
            assert_eq!(plain(text).0, expected);
        }
        assert!(plain("**Dyslexie**").1);
        assert!(!plain("**Dyslexie** en **meer**").1);
    }
}
