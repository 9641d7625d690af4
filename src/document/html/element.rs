//! An element that starts, and what its attributes say that matters.

use html5gum::StartTag;

/// An element that starts.
pub(super) struct Element<'a> {
    tag: &'a StartTag<()>,
    /// Its name, in lower case.
    pub(super) name: String,
    /// Its style, without spaces and in lower case.
    style: String,
}

impl<'a> Element<'a> {
    /// Reads a tag.
    pub(super) fn new(tag: &'a StartTag<()>) -> Self {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let mut element = Self { tag, name, style: String::new() };
        let style = element.attribute("style").unwrap_or_default();
        element.style =
            style.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        element
    }

    /// One of its attributes.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let value = self.tag.attributes.get(name.as_bytes())?;
        Some(String::from_utf8_lossy(value).into_owned())
    }

    /// Whether its style holds this, written without spaces and in lower case.
    pub(super) fn is_styled(&self, part: &str) -> bool {
        self.style.contains(part)
    }

    /// Whether it is of this class.
    pub(super) fn has_class(&self, name: &str) -> bool {
        self.classes().any(|class| class.eq_ignore_ascii_case(name))
    }

    /// Its classes and its id.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        self.classes().chain(self.attribute("id"))
    }

    /// Level of a heading: `h2` is 2.
    pub(super) fn heading(&self) -> Option<u8> {
        let level = self.name.strip_prefix('h')?.parse().ok();
        level.filter(|level| (1..=6).contains(level))
    }

    /// Level in a list of Word, from 0: `mso-list: l0 level2 lfo1` is 1.
    pub(super) fn word_list(&self) -> Option<u8> {
        let list = self.style.split("mso-list:").nth(1)?;
        let level = list.split("level").nth(1)?.chars().next()?.to_digit(10)?;
        u8::try_from(level.checked_sub(1)?).ok()
    }

    fn classes(&self) -> impl Iterator<Item = String> {
        let classes = self.attribute("class").unwrap_or_default();
        classes.split_whitespace().map(str::to_owned).collect::<Vec<_>>().into_iter()
    }
}
