//! Style sheets: joined in a fixed order, without comments and needless white space.

use std::path::Path;

use super::{SiteError, files};

/// The styles of every page, tokens first.
const SITE: [&str; 5] = ["tokens", "base", "frame", "components", "public"];

/// The styles of every page.
pub(super) fn site(folder: &Path) -> Result<String, SiteError> {
    bundle(folder, &SITE)
}

/// What only the self-check needs.
pub(super) fn check(folder: &Path) -> Result<String, SiteError> {
    bundle(folder, &["check"])
}

/// What only the page where parents open a publication needs.
pub(super) fn school(folder: &Path) -> Result<String, SiteError> {
    bundle(folder, &["school"])
}

/// What only a school's own documents beside the norm need.
pub(super) fn document(folder: &Path) -> Result<String, SiteError> {
    bundle(folder, &["document"])
}

/// Paper.
pub(super) fn print(folder: &Path) -> Result<String, SiteError> {
    bundle(folder, &["print"])
}

fn bundle(folder: &Path, names: &[&str]) -> Result<String, SiteError> {
    let mut bundle = String::new();
    for name in names {
        let path = folder.join(format!("{name}.css"));
        let css = files::read(&path)?;
        bundle.push_str(&shrink(&css).ok_or(SiteError::Style { path })?);
    }
    Ok(bundle)
}

/// Takes out comments and white space that means nothing; leaves text in quotes alone.
///
/// White space around `:` stays, because `a :hover` is not `a:hover`; white space around `+` and
/// `-` stays, because `calc()` needs it. `None` when a comment, a quote or a block is not closed.
fn shrink(css: &str) -> Option<String> {
    let mut small = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut depth = 0_i32;
    let mut space = false;
    while let Some(c) = chars.next() {
        if c == '/' && chars.peek() == Some(&'*') {
            chars.next();
            skip_comment(&mut chars)?;
            space = true;
            continue;
        }
        if c.is_whitespace() {
            space = true;
            continue;
        }
        // After a colon a space means nothing either; in a selector it is never followed by one.
        let last_hugs = small.ends_with(hugs) || small.ends_with(':') || small.is_empty();
        if space && !hugs(c) && !last_hugs {
            small.push(' ');
        }
        space = false;
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if small.ends_with(';') {
                    small.pop();
                }
            }
            _ => {}
        }
        small.push(c);
        if c == '"' || c == '\'' {
            copy_quoted(c, &mut chars, &mut small)?;
        }
    }
    (depth == 0).then_some(small)
}

/// Whether white space beside this character means nothing.
fn hugs(c: char) -> bool {
    matches!(c, '{' | '}' | ';' | ',' | '>')
}

fn skip_comment(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<()> {
    loop {
        if chars.next()? == '*' && chars.peek() == Some(&'/') {
            chars.next();
            return Some(());
        }
    }
}

fn copy_quoted(
    quote: char,
    chars: &mut std::iter::Peekable<std::str::Chars<'_>>,
    small: &mut String,
) -> Option<()> {
    loop {
        let c = chars.next()?;
        small.push(c);
        if c == '\\' {
            small.push(chars.next()?);
        } else if c == quote {
            return Some(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_white_space_go() {
        let css = "/* why */\na  >  b ,\nc { color : red ; }\n\n@media (min-width: 2rem) { p { margin: 0 1px; } }";
        assert_eq!(
            shrink(css).as_deref(),
            Some("a>b,c{color :red}@media (min-width:2rem){p{margin:0 1px}}")
        );
    }

    #[test]
    fn what_means_something_stays() {
        assert_eq!(
            shrink("main :hover + p { width: calc(1px + 2px) }").as_deref(),
            Some("main :hover + p{width:calc(1px + 2px)}")
        );
        assert_eq!(
            shrink("p::after { content: \" /* ; : } \\\" \" }").as_deref(),
            Some("p::after{content:\" /* ; : } \\\" \"}")
        );
    }

    #[test]
    fn what_is_not_closed_is_refused() {
        for css in ["p { color: red", "/* p", "p { content: \"a }", "p } {  }}"] {
            assert_eq!(shrink(css), None, "{css}");
        }
    }
}
