//! What has to hold of everything that comes out of an importer.

use normwijzer::exchange::publication::Publication;
use normwijzer::exchange::{Opened, WorkFile, open, open_any, open_publication, open_stored};

/// The largest that a text may become on its way out: indents and escapes, and a head of its own.
fn most(input: usize) -> usize {
    input * 16 + 8192
}

/// Nothing comes out that is out of proportion to what went in.
pub(crate) fn bounded(output: usize, input: usize) {
    assert!(output <= most(input), "{output} bytes out of {input}");
}

/// An importer says no in one or a few whole sentences, of which a file can only fill in a word.
pub(crate) fn sentence(text: &str) {
    assert!(text.trim().len() > 20 && text.ends_with('.'), "{text:?}");
    assert!(text.chars().count() < 400, "{text:?}");
}

/// A comparison says no in whole sentences, and may name both files.
pub(crate) fn sentence_on(text: &str, input: usize) {
    assert!(text.trim().len() > 20 && text.ends_with('.'), "{text:?}");
    bounded(text.len(), input);
}

/// A werkbestand that was opened is whole: written and opened again it is the same.
pub(crate) fn whole_work(file: &WorkFile, input: usize) {
    let text = file.to_json().expect("a file");
    bounded(text.len(), input);
    assert_eq!(open(text.as_bytes()).as_ref(), Ok(file));
    assert_eq!(open_stored(text.as_str()).as_ref(), Ok(file));
    assert!(matches!(open_any(text.as_bytes()), Ok(Opened::Work(same)) if *same == *file));
}

/// The same of a publicatiebestand.
pub(crate) fn whole_publication(publication: &Publication, input: usize) {
    let text = publication.to_json().expect("a file");
    bounded(text.len(), input);
    assert_eq!(open_publication(text.as_bytes()).as_ref(), Ok(publication));
    let any = open_any(text.as_bytes());
    assert!(matches!(any, Ok(Opened::Publication(same)) if *same == *publication));
}

/// The same of either.
pub(crate) fn any_whole(opened: &Opened, input: usize) {
    match opened {
        Opened::Work(file) => whole_work(file, input),
        Opened::Publication(publication) => whole_publication(publication, input),
    }
}

/// The first element that is not one of these, or that has an attribute which could do something: a text
/// that was not escaped.
pub(crate) fn foreign<'a>(html: &'a str, elements: &str) -> Option<&'a str> {
    let is_in = |known: &str, name: &str| known.split(' ').any(|known| known == name);
    let ours = |rest: &&str| {
        let Some((tag, _)) = rest.split_once('>') else { return false };
        let tag = tag.strip_prefix('/').unwrap_or(tag);
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let outside_quotes = attributes.split('"').step_by(2).flat_map(str::split_whitespace);
        is_in(elements, name)
            && outside_quotes.map(|it| it.trim_end_matches('=')).all(|attribute| {
                let known = is_in(ATTRIBUTES, attribute);
                known || attribute.starts_with("aria-") || attribute.starts_with("data-")
            })
    };
    html.split('<').skip(1).find(|rest| !ours(rest))
}

/// Attributes that say something and do nothing; `href` is looked at by [`harmless`].
const ATTRIBUTES: &str = "checked class for href id maxlength name open rows tabindex type value";

#[test]
fn what_is_not_escaped_is_seen() {
    let foreign = |html| foreign(html, "p");
    assert_eq!(foreign("<p class=\"a b\" data-x id=\"&lt;b&gt;\">een &lt;b&gt;</p>"), None);
    for html in ["<p><b></p>", "<p onclick=\"x\">", "<p class=\"\" x=\"y\">", "<p", "<p style='x'>"]
    {
        assert!(foreign(html).is_some(), "{html}");
    }
}

/// A piece of a page holds no element that only a file can have brought.
pub(crate) fn harmless(html: &str) {
    let html = html.to_ascii_lowercase();
    for sign in ["<script", "<img", "<iframe", "<object", "<!--", "]]>"] {
        let place = html.find(sign).map(|at| html.get(at..).unwrap_or_default());
        assert_eq!(place.map(|rest| rest.chars().take(80).collect::<String>()), None);
    }
    for link in html.split("href=\"").skip(1) {
        let target = link.split('"').next().unwrap_or_default();
        let safe = ["https://", "http://", "#", "/"].iter().any(|start| target.starts_with(start));
        assert!(safe, "a link to {target}");
    }
}
