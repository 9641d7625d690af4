//! The text of the document itself, from start to end: no tree, no step that calls itself.

use super::super::flow::Flow;
use super::fields::{self, Fields};
use super::inserted::Inserted;
use super::notes::Notes;
use super::paragraph::Paragraph;
use super::styles::{Styles, is_on};
use crate::office::{Element, PartError, Step, Xml};

/// Text boxes within text boxes that are told apart; deeper ones are left out.
const DEEP: usize = 8;

/// Styles of a table in which the first row looks like the others.
const PLAIN: [&str; 4] = ["TableGrid", "TableNormal", "Tabelraster", "Standaardtabel"];

/// What never is text of the document: what was deleted or moved away, earlier formatting, headers
/// and footers, formulas of fields, and the second of two ways to draw one thing.
const LEFT_OUT: [&str; 13] = [
    "del",
    "moveFrom",
    "delText",
    "instrText",
    "delInstrText",
    "pPrChange",
    "rPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "sectPr",
    "sectPrChange",
    "rt",
];

/// Reads the text of a document.
pub(super) struct Body<'a> {
    styles: &'a Styles,
    notes: &'a Notes,
    inserted: &'a Inserted,
    title: Option<String>,
    /// The text of the document, and of the text boxes that are open.
    parts: Vec<Part>,
    fields: Fields,
    run: Run,
    /// For each choice between two ways to draw one thing: whether one was taken.
    choices: Vec<bool>,
    /// Whether the properties of a paragraph are read, not of a run in it.
    properties: bool,
    /// Whether the next content of a form is a table of contents or a hint what to fill in.
    hint: bool,
    text: bool,
}

/// A text that is read, and the paragraph of it that is open.
#[derive(Default)]
struct Part {
    flow: Flow,
    paragraph: Paragraph,
    /// How many columns the cell spans that is open.
    span: usize,
}

/// How the text that comes looks.
#[derive(Default)]
struct Run {
    bold: Option<bool>,
    style: String,
    hidden: bool,
}

impl<'a> Body<'a> {
    /// Nothing read yet.
    pub(super) fn new(styles: &'a Styles, notes: &'a Notes, inserted: &'a Inserted) -> Self {
        Self {
            styles,
            notes,
            inserted,
            title: None,
            parts: vec![Part::default()],
            fields: Fields::default(),
            run: Run::default(),
            choices: Vec::new(),
            properties: false,
            hint: false,
            text: false,
        }
    }

    /// Reads the part with the text, as far as there is room.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), PartError> {
        let mut whole = false;
        loop {
            match xml.step()? {
                Step::Start(element) => self.start(&element, xml)?,
                Step::Text(text) => self.take(&text),
                Step::End(name) => {
                    whole |= name == "body";
                    self.end(&name);
                }
                // A text that does not end was cut off.
                Step::Done if whole => return Ok(()),
                Step::Done => return Err(xml.damaged()),
            }
            if self.parts.last().is_some_and(|part| part.flow.is_full()) {
                return Ok(());
            }
        }
    }

    /// The title and all blocks.
    pub(super) fn finish(mut self) -> (Option<String>, Flow) {
        while self.parts.len() > 1 {
            self.end_box();
        }
        self.end_paragraph();
        (self.title, self.parts.pop().map(|part| part.flow).unwrap_or_default())
    }

    fn start(&mut self, element: &Element<'_>, xml: &mut Xml<'_>) -> Result<(), PartError> {
        let name = element.name();
        let value = || element.attribute("val");
        self.text = name == "t";
        match name.as_str() {
            "instrText" => {
                let code = inner(xml)?;
                self.fields.code(&code);
            }
            name if LEFT_OUT.contains(&name) => xml.skip()?,
            "AlternateContent" => self.choices.push(false),
            "Choice" | "Fallback" => match self.choices.last_mut() {
                Some(true) => xml.skip()?,
                Some(taken) => *taken = true,
                None => {}
            },
            "txbxContent" if self.parts.len() < DEEP => {
                let flow = self.parts.last().map(Part::beside).unwrap_or_default();
                self.parts.push(Part { flow, ..Part::default() });
            }
            "txbxContent" => xml.skip()?,
            "docPartGallery" => self.hint |= value().is_some_and(|it| it == "Table of Contents"),
            "showingPlcHdr" => self.hint |= is_on(element),
            "sdtContent" if std::mem::take(&mut self.hint) => xml.skip()?,
            "fldSimple" if !fields::is_text(&element.attribute("instr").unwrap_or_default()) => {
                xml.skip()?;
            }
            "fldChar" => self.fields.step(&element.attribute("fldCharType").unwrap_or_default()),
            "footnoteReference" => self.note("footnotes", element),
            "endnoteReference" => self.note("endnotes", element),
            "relIds" => self.diagram(element),
            "altChunk" => {
                self.insert(&element.attribute("id").unwrap_or_default());
                xml.skip()?;
            }
            "p" => {
                self.end_paragraph();
                self.run = Run::default();
            }
            "pPr" => self.properties = true,
            "r" => self.run = Run::default(),
            "rPr" if self.properties => xml.skip()?,
            "tab" | "ptab" if !self.properties => self.take_sign(" "),
            "br" | "cr" => self.take_sign("\n"),
            "noBreakHyphen" => self.take_sign("-"),
            name => self.property(name, element),
        }
        Ok(())
    }

    /// A property of a paragraph, a run or a table.
    fn property(&mut self, name: &str, element: &Element<'_>) {
        let value = || element.attribute("val");
        let Some(Part { flow, paragraph, span }) = self.parts.last_mut() else { return };
        match name {
            "pStyle" => paragraph.style = value().unwrap_or_default(),
            "outlineLvl" => paragraph.outline = value().and_then(|level| level.parse().ok()),
            "numId" => paragraph.listed = Some(value().as_deref() != Some("0")),
            "ilvl" => paragraph.level = value().and_then(|it| it.parse().ok()).unwrap_or_default(),
            "rStyle" => self.run.style = value().unwrap_or_default(),
            "b" => self.run.bold = Some(is_on(element)),
            "vanish" | "webHidden" => self.run.hidden = is_on(element),
            "tbl" => flow.table(),
            "tr" => flow.row(),
            "tc" => flow.cell(),
            "tblHeader" if is_on(element) => flow.header(),
            "gridSpan" => {
                *span = value().and_then(|span| span.parse().ok()).unwrap_or_default();
            }
            "tblStyle" => flow.first_row(value().is_some_and(|id| !PLAIN.contains(&id.as_str()))),
            "tblLook" if element.attribute("firstRow").as_deref() == Some("0") => {
                flow.first_row(false);
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        self.text = false;
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.properties = false,
            "txbxContent" => self.end_box(),
            "AlternateContent" => {
                self.choices.pop();
            }
            "tc" | "tbl" => {
                self.end_paragraph();
                if let Some(Part { flow, span, .. }) = self.parts.last_mut() {
                    if name == "tbl" {
                        flow.end_table();
                    } else {
                        flow.end_cell(std::mem::take(span).saturating_sub(1));
                    }
                }
            }
            _ => {}
        }
    }

    fn take(&mut self, text: &str) {
        if self.text {
            self.take_sign(&text.replace(['\n', '\r'], " "));
        }
    }

    fn take_sign(&mut self, text: &str) {
        if self.run.hidden || !self.fields.is_text() {
            return;
        }
        let Some(Part { paragraph, .. }) = self.parts.last_mut() else { return };
        let styled = |id: &str| !id.is_empty() && self.styles.is_bold(id);
        let bold =
            self.run.bold.unwrap_or_else(|| styled(&self.run.style) || styled(&paragraph.style));
        paragraph.push(text, bold);
    }

    fn note(&mut self, kind: &str, element: &Element<'_>) {
        let id = element.attribute("id").unwrap_or_default();
        if let (Some(note), Some(part)) = (self.notes.get(kind, id), self.parts.last_mut()) {
            part.paragraph.after.push(note.to_owned());
        }
    }

    /// A diagram: what it says comes after the paragraph that it stands in.
    fn diagram(&mut self, element: &Element<'_>) {
        if let (Some(id), Some(part)) = (element.attribute("dm"), self.parts.last_mut()) {
            part.paragraph.diagrams.push(id);
        }
    }

    /// A text out of a part of its own.
    fn insert(&mut self, id: &str) {
        self.end_paragraph();
        if let Some(part) = self.parts.last_mut() {
            part.flow.extend(self.inserted.blocks(id));
        }
    }

    fn end_paragraph(&mut self) {
        let Some(Part { flow, paragraph, .. }) = self.parts.last_mut() else { return };
        let mut paragraph = std::mem::take(paragraph);
        let diagrams = std::mem::take(&mut paragraph.diagrams);
        if paragraph.is_heading(self.styles) {
            self.fields.end_all();
        }
        let title = paragraph.end(self.styles, flow, self.title.is_some());
        for id in &diagrams {
            flow.extend(self.inserted.blocks(id));
        }
        self.title = self.title.take().or(title);
    }

    /// A text box ends: what it says comes after the paragraph that it stands at.
    fn end_box(&mut self) {
        self.end_paragraph();
        if self.parts.len() < 2 {
            return;
        }
        let Some(beside) = self.parts.pop() else { return };
        let Some(Part { paragraph, .. }) = self.parts.last_mut() else { return };
        match &mut paragraph.beside {
            Some(first) => first.join(beside.flow),
            none => *none = Some(beside.flow),
        }
    }
}

impl Part {
    /// A flow for a text box in this part.
    fn beside(&self) -> Flow {
        self.paragraph.beside.as_ref().unwrap_or(&self.flow).beside()
    }
}

/// The text up to the end of the element that has just started.
fn inner(xml: &mut Xml<'_>) -> Result<String, PartError> {
    let (mut text, mut depth) = (String::new(), 1_usize);
    while depth > 0 {
        match xml.step()? {
            Step::Start(_) => depth += 1,
            Step::Text(more) => text.push_str(&more),
            Step::End(_) => depth -= 1,
            Step::Done => return Err(xml.damaged()),
        }
    }
    Ok(text)
}
