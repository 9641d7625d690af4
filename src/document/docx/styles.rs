//! What the styles of a document say that matters: headings, titles, tables of contents, lists, bold.

use std::collections::BTreeMap;

use crate::office::{Element, PartError, Step, Xml};

/// How long a chain of styles is followed; one that goes in circles ends.
const CHAIN: usize = 12;

/// What a paragraph with some style is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The title of the document.
    Title,
    /// A heading, with its level from 1.
    Heading(u8),
    /// A line of a table of contents, or its heading.
    Contents,
}

/// The styles of a document, by id.
#[derive(Default)]
pub(super) struct Styles(BTreeMap<String, Style>);

#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    level: Option<u8>,
    bold: Option<bool>,
    listed: Option<bool>,
}

impl Styles {
    /// Reads the part with styles.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, PartError> {
        let mut styles = BTreeMap::new();
        let mut open: Option<(String, Style)> = None;
        loop {
            match xml.step()? {
                Step::Start(element) => match element.name().as_str() {
                    "style" => {
                        let id = element.attribute("styleId").unwrap_or_default();
                        open = Some((id, Style::default()));
                    }
                    // What only some rows of a table look like.
                    "tblStylePr" => xml.skip()?,
                    name => {
                        if let Some((_, style)) = &mut open {
                            style.take(name, &element);
                        }
                    }
                },
                Step::End(name) if name == "style" => styles.extend(open.take()),
                Step::Done => return Ok(Self(styles)),
                _ => {}
            }
        }
    }

    /// What a paragraph with this style is; `None` for an ordinary one.
    pub(super) fn role(&self, id: &str) -> Option<Role> {
        // Files without a part for styles still name them.
        let mut named = std::iter::once(id).chain(self.chain(id).map(|style| style.name.as_str()));
        let level = self.chain(id).find_map(|style| style.level);
        named.find_map(role).or(match level {
            Some(level @ 0..=8) => Some(Role::Heading(level + 1)),
            _ => None,
        })
    }

    /// Whether text with this style is bold.
    pub(super) fn is_bold(&self, id: &str) -> bool {
        self.chain(id).find_map(|style| style.bold).unwrap_or_default()
    }

    /// Whether a paragraph with this style is an item of a list.
    pub(super) fn is_item(&self, id: &str) -> bool {
        self.chain(id).find_map(|style| style.listed).unwrap_or_default()
    }

    fn chain<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Style> {
        let first = self.0.get(id);
        std::iter::successors(first, |style| self.0.get(style.based_on.as_ref()?)).take(CHAIN)
    }
}

impl Style {
    fn take(&mut self, name: &str, element: &Element<'_>) {
        let value = || element.attribute("val");
        match name {
            "name" => self.name = value().unwrap_or_default(),
            "basedOn" => self.based_on = value(),
            "outlineLvl" => self.level = value().and_then(|level| level.parse().ok()),
            "b" => self.bold = Some(is_on(element)),
            "numId" => self.listed = Some(value().as_deref() != Some("0")),
            _ => {}
        }
    }
}

/// Whether a property such as bold is on: it is when nothing says it is off.
pub(super) fn is_on(element: &Element<'_>) -> bool {
    !matches!(element.attribute("val").as_deref(), Some("0" | "false" | "off" | "none"))
}

/// What a style is by its name or id, in English or Dutch.
fn role(name: &str) -> Option<Role> {
    let name: String = name.to_lowercase().chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let level = |start: &str| {
        let digits = name.strip_prefix(start)?;
        digits.parse().ok().filter(|level| (1..=9).contains(level))
    };
    match name.as_str() {
        "title" | "titel" => Some(Role::Title),
        "tocheading" | "kopvaninhoudsopgave" | "contentsheading" => Some(Role::Contents),
        _ if level("toc").or(level("inhopg")).is_some() => Some(Role::Contents),
        _ => level("heading").or(level("kop")).map(Role::Heading),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_known_in_english_and_dutch_and_through_what_they_rest_on() {
        let part = r#"<w:styles xmlns:w="w">
            <w:style w:styleId="Kop2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:styleId="Eigen"><w:name w:val="Eigen"/><w:basedOn w:val="Kop2"/></w:style>
            <w:style w:styleId="Rond"><w:name w:val="Rond"/><w:basedOn w:val="Rond"/></w:style>
            <w:style w:styleId="Niveau"><w:name w:val="N"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:styleId="Plat"><w:name w:val="P"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
        </w:styles>"#;
        let styles = Styles::read(&mut Xml::new("styles", part)).expect("styles");
        assert_eq!(styles.role("Kop2"), Some(Role::Heading(2)));
        assert_eq!(styles.role("Eigen"), Some(Role::Heading(2)));
        assert_eq!(styles.role("Niveau"), Some(Role::Heading(3)));
        for plain in ["Rond", "Plat", "Onbekend", "Kopje", "toc"] {
            assert_eq!(styles.role(plain), None, "{plain}");
        }
        assert_eq!(styles.role("TOC1"), Some(Role::Contents));
        assert_eq!(styles.role("Titel"), Some(Role::Title));
        assert!(styles.is_bold("Eigen") && !styles.is_bold("Rond"));
    }
}
