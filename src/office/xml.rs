//! XML of an office file, event by event: no tree, no entities but the five that XML knows.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::error::PartError;

/// One step through a part. Names are without their prefix: programs choose those themselves.
pub(crate) enum Step<'a> {
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
pub(crate) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name.
    pub(crate) fn name(&self) -> String {
        self.0.local_name().as_ref().to_owned()
    }

    /// Whether its name starts with this prefix, as OpenDocument writes it: `draw`.
    pub(crate) fn has_prefix(&self, prefix: &str) -> bool {
        self.0.name().prefix().is_some_and(|it| it.as_ref() == prefix)
    }

    /// One of its attributes.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        // Looking for doubles takes the square of their number, so it is not done.
        let mut attributes = self.0.attributes();
        let found = attributes.with_checks(false).flatten();
        let found = found.filter(|attribute| attribute.key.local_name().as_ref() == name);
        let value = found.last()?.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    }
}

/// A part that is read.
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    name: &'a str,
}

impl<'a> Xml<'a> {
    /// Starts reading a part with this name.
    pub(crate) fn new(name: &'a str, text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, name }
    }

    /// The next step.
    pub(crate) fn step(&mut self) -> Result<Step<'a>, PartError> {
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

    /// Goes past the end of the element that has just started.
    pub(crate) fn skip(&mut self) -> Result<(), PartError> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.step()? {
                Step::Start(_) => depth += 1,
                Step::End(_) => depth -= 1,
                Step::Text(_) => {}
                Step::Done => return Err(self.damaged()),
            }
        }
        Ok(())
    }

    /// What is said of a part that cannot be read.
    pub(crate) fn damaged(&self) -> PartError {
        PartError::Damaged(self.name.to_owned())
    }

    fn entity(&self, name: &BytesRef<'_>) -> Result<char, PartError> {
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
