//! XML as office files want it, from any text at all.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// A part of an office file while it is written.
pub(super) type Xml = Writer<Vec<u8>>;

/// What every writer of a piece of XML gives back; a `Vec` never refuses, but the library asks.
pub(super) type Written = io::Result<()>;

/// A whole part: its declaration and its one outermost element.
pub(super) fn part(
    root: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> Written,
) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
    element(&mut xml, root, attributes, content)?;
    Ok(xml.into_inner())
}

/// An element with something in it.
pub(super) fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> Written,
) -> Written {
    let cleaned: Vec<_> = attributes.iter().map(|(name, value)| (*name, clean(value))).collect();
    let attributes = cleaned.iter().map(|(name, value)| (*name, value.as_ref()));
    xml.create_element(name).with_attributes(attributes).write_inner_content(content).map(drop)
}

/// An element without content.
pub(super) fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> Written {
    let cleaned: Vec<_> = attributes.iter().map(|(name, value)| (*name, clean(value))).collect();
    let attributes = cleaned.iter().map(|(name, value)| (*name, value.as_ref()));
    xml.create_element(name).with_attributes(attributes).write_empty().map(drop)
}

/// Running text, escaped.
pub(super) fn text(xml: &mut Xml, content: &str) -> Written {
    xml.write_event(Event::Text(BytesText::new(&clean(content))))
}

/// An element with nothing but text in it.
pub(super) fn text_element(xml: &mut Xml, name: &str, content: &str) -> Written {
    element(xml, name, &[], |xml| text(xml, content))
}

/// The paragraphs of a typed text: its lines, as an empty line between them is spacing enough.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim_end).filter(|line| !line.trim().is_empty())
}

/// The text without the characters that XML 1.0 refuses, escaped or not; with them no office
/// program opens the file at all. Line ends become the one that XML knows.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(|sign| is_allowed(sign) && sign != '\r') {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(|sign| is_allowed(*sign)).collect())
}

/// The characters of XML 1.0, production 2.
fn is_allowed(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// An address as it may stand in a link: what is no character of an address is percent-encoded, as
/// Word calls a whole file damaged for one address that it cannot read. `None` for what is no web
/// address, which stays text.
pub(super) fn address(typed: &str) -> Option<String> {
    let web = |scheme: &str| {
        typed.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    if !web("https://") && !web("http://") {
        return None;
    }
    let mut address = String::with_capacity(typed.len());
    for byte in typed.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte) {
            address.push(char::from(byte));
        } else {
            // Writing to a `String` cannot fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_refuses_is_left_out() {
        assert_eq!(clean("a\u{0}b\u{b}c\u{1f}\u{fffe}\u{ffff}d"), "abcd");
        assert_eq!(clean("a\r\nb\rc\td"), "a\nb\nc\td");
        assert_eq!(clean("\u{7f}é😀\u{fffd}"), "\u{7f}é😀\u{fffd}");
    }

    #[test]
    fn an_address_keeps_what_an_address_may_hold() {
        let plain = "https://swv.example/plan?jaar=2026&x=%20#deel";
        assert_eq!(address(plain).as_deref(), Some(plain));
        assert_eq!(
            address("HTTPS://a.example/<é>\"[]").as_deref(),
            Some("HTTPS://a.example/%3C%C3%A9%3E%22%5B%5D")
        );
        for other in ["javascript:alert(1)", "file:///etc/passwd", "swv.example", "", "http:/é"] {
            assert_eq!(address(other), None, "{other}");
        }
    }
}
