//! Just enough of an HTML reader for our own output, which is always well-formed.

/// An element with the text inside it.
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The elements of a document, in order of their start tags.
pub(crate) struct Document {
    pub(crate) elements: Vec<Element>,
}

const VOID: [&str; 6] = ["meta", "link", "input", "br", "hr", "img"];

impl Document {
    /// Reads a document; panics when a tag is not closed where it should be.
    pub(crate) fn read(html: &str) -> Self {
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = html.strip_prefix("<!DOCTYPE html>\n").expect("a doctype");
        while let Some((text, tail)) = rest.split_once('<') {
            for &index in &open {
                elements[index].text.push_str(&unescape(text));
            }
            let (tag, tail) = tail.split_once('>').expect("a closed tag");
            rest = tail;
            if let Some(name) = tag.strip_prefix('/') {
                let index = open.pop().unwrap_or_else(|| panic!("</{name}> closes nothing"));
                assert_eq!(elements[index].name, name, "tags are nested");
                continue;
            }
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            elements.push(Element {
                name: name.into(),
                attributes: read_attributes(attributes),
                text: String::new(),
            });
            if !VOID.contains(&name) {
                open.push(elements.len() - 1);
            }
        }
        assert!(open.is_empty(), "every element is closed");
        Self { elements }
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    pub(crate) fn text(&self) -> &str {
        self.elements.first().map_or("", |html| &html.text)
    }
}

fn read_attributes(mut rest: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(end);
        if let Some(value) = tail.strip_prefix("=\"") {
            let (value, tail) = value.split_once('"').expect("a closed quote");
            attributes.push((name.into(), unescape(value)));
            rest = tail;
        } else {
            attributes.push((name.into(), String::new()));
            rest = tail;
        }
    }
    attributes
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The level of a heading element.
pub(crate) fn heading(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}
