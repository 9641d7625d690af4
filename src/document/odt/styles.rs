//! What the styles of a text say that matters: titles, tables of contents, bold, hidden.

use std::collections::BTreeMap;

use crate::office::{PartError, Step, Xml};

/// How long a chain of styles is followed; one that goes in circles ends.
const CHAIN: usize = 12;

/// The styles of a text, by name.
#[derive(Default)]
pub(super) struct Styles(BTreeMap<String, Style>);

#[derive(Default)]
struct Style {
    parent: Option<String>,
    bold: Option<bool>,
    hidden: Option<bool>,
}

impl Styles {
    /// Takes in the styles of a part, up to its text.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), PartError> {
        let mut open: Option<(String, Style)> = None;
        loop {
            match xml.step()? {
                Step::Start(element) => match element.name().as_str() {
                    "body" => return Ok(()),
                    "style" => {
                        let name = element.attribute("name").unwrap_or_default();
                        let parent = element.attribute("parent-style-name");
                        open = Some((name, Style { parent, ..Style::default() }));
                    }
                    "text-properties" => {
                        if let Some((_, style)) = &mut open {
                            let weight = element.attribute("font-weight");
                            style.bold = weight.map(|weight| {
                                weight == "bold" || weight.parse().is_ok_and(|it: u32| it >= 600)
                            });
                            let display = element.attribute("display");
                            style.hidden = display.map(|display| display == "none");
                        }
                    }
                    _ => {}
                },
                Step::End(name) if name == "style" => self.0.extend(open.take()),
                Step::Done => return Ok(()),
                _ => {}
            }
        }
    }

    /// Whether text with this style is bold; `None` when it says nothing of it.
    pub(super) fn bold(&self, name: &str) -> Option<bool> {
        self.chain(name).find_map(|(_, style)| style.bold)
    }

    /// Whether text with this style is hidden.
    pub(super) fn is_hidden(&self, name: &str) -> bool {
        self.chain(name).find_map(|(_, style)| style.hidden).unwrap_or_default()
    }

    /// Whether a paragraph with this style is the title of the document.
    pub(super) fn is_title(&self, name: &str) -> bool {
        name == "Title"
            || self.chain(name).any(|(_, style)| style.parent.as_deref() == Some("Title"))
    }

    /// Whether a paragraph with this style is a line of a table of contents.
    pub(super) fn is_contents(&self, name: &str) -> bool {
        let contents = |name: &str| name.starts_with("Contents_20_");
        contents(name)
            || self.chain(name).any(|(_, style)| style.parent.as_deref().is_some_and(contents))
    }

    fn chain<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a str, &'a Style)> {
        let named = |name: &str| self.0.get_key_value(name).map(|(name, it)| (name.as_str(), it));
        std::iter::successors(named(name), move |(_, style)| named(style.parent.as_ref()?))
            .take(CHAIN)
    }
}
