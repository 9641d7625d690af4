//! XML of a workbook, event by event: no tree, no entities but the five that XML knows.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::error::ReadError;

/// One step through a part. Names are without their prefix: programs choose those themselves.
pub(super) enum Step<'a> {
    /// An element starts.
    Start(Element<'a>),
    /// An element ends.
    End(String),
    /// Text between elements.
    Text(String),
    /// The part ends.
    Done,
}

/// An element that starts.
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name.
    pub(super) fn name(&self) -> String {
        self.0.local_name().as_ref().to_owned()
    }

    /// Whether it is a note, a drawing or a table: text in those is no text of what they are in.
    pub(super) fn is_apart(&self) -> bool {
        let name = self.0.name();
        let name: &str = name.as_ref();
        self.name() == "annotation" || name.starts_with("draw:") || name.starts_with("table:")
    }

    /// One of its attributes.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        // Looking for doubles takes the square of their number, so it is not done.
        let mut attributes = self.0.attributes();
        let found = attributes.with_checks(false).flatten();
        let found = found.filter(|attribute| attribute.key.local_name().as_ref() == name);
        let value = found.last()?.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    }
}

/// A part that is read.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    name: &'a str,
}

impl<'a> Xml<'a> {
    /// Starts reading a part with this name.
    pub(super) fn new(name: &'a str, text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, name }
    }

    /// The next step.
    pub(super) fn step(&mut self) -> Result<Step<'a>, ReadError> {
        loop {
            let event = self.reader.read_event().map_err(|_| self.damaged())?;
            return Ok(match event {
                Event::Start(start) | Event::Empty(start) => Step::Start(Element(start)),
                Event::End(end) => Step::End(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Step::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Step::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(name) => Step::Text(self.entity(&name)?.to_string()),
                Event::Eof => Step::Done,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
            });
        }
    }

    /// What is said of a part that cannot be read.
    pub(super) fn damaged(&self) -> ReadError {
        ReadError::Damaged(self.name.to_owned())
    }

    fn entity(&self, name: &BytesRef<'_>) -> Result<char, ReadError> {
        if let Some(sign) = name.resolve_char_ref().map_err(|_| self.damaged())? {
            return Ok(sign);
        }
        match name.xml10_content().as_ref() {
            "amp" => Ok('&'),
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "quot" => Ok('"'),
            "apos" => Ok('\''),
            _ => Err(self.damaged()),
        }
    }
}
