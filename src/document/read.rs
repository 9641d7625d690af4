//! A file or pasted text to a document.

use std::borrow::Cow;

use super::block::Block;
use super::clean::clean;
use super::flow::Flow;
use super::reading::Reading;
use super::{
    BlockKind, Document, DocumentError, Format, Note, docx, html, limits, odt, passages, text,
};
use crate::exchange::{Kind, detect};
use crate::office::{Archive, PartError};

/// The start of what a text of LibreOffice says it is; a template goes on.
const OPEN_TEXT: &str = "application/vnd.oasis.opendocument.text";
/// How a document of Word with a password names what is in it, two bytes for each letter.
const LOCKED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
/// A title that programs give when nobody gave one starts so, in lower case.
const NO_TITLE: [&str; 8] = [
    "document",
    "naamloos",
    "untitled",
    "microsoft word",
    "word document",
    "sjabloon",
    "template",
    "titel",
];

impl From<PartError> for DocumentError {
    fn from(error: PartError) -> Self {
        match error {
            PartError::Damaged(part) => Self::Damaged(part),
            PartError::Unpacked => Self::Unpacked,
            PartError::Locked => Self::Locked,
        }
    }
}

/// Reads a file from outside: a Word document, an OpenDocument text, a web page or a text. What it is,
/// is told by its content; the name tells Markdown from other text, and gives a title where there is
/// no other.
pub fn read(name: &str, bytes: &[u8]) -> Result<Document, DocumentError> {
    if bytes.len() > limits::FILE {
        return Err(DocumentError::Large);
    }
    match detect(bytes) {
        Kind::Empty => Err(DocumentError::Empty),
        Kind::Pdf => Err(DocumentError::Pdf),
        kind @ (Kind::Word | Kind::OpenText | Kind::Zip) => packed(kind, name, bytes),
        Kind::OldOffice if holds(bytes, LOCKED) => Err(DocumentError::Locked),
        Kind::OldOffice => Err(DocumentError::OldOffice),
        Kind::Html if !is_markdown(name) => {
            let reading = html::read(&text::decode(bytes));
            document(Format::Html, reading, name)
        }
        kind @ (Kind::Excel
        | Kind::OpenSheet
        | Kind::Image
        | Kind::Rtf
        | Kind::Mail
        | Kind::Calendar) => Err(DocumentError::Other(kind)),
        kind => {
            let decoded = text::decode(bytes);
            let data = kind == Kind::Json
                && serde_json::from_str::<serde::de::IgnoredAny>(&decoded).is_ok();
            if data || !text::is_text(&decoded) {
                return Err(DocumentError::Other(kind));
            }
            plain(&decoded, name)
        }
    }
}

/// Reads text that somebody pasted; the title is what the page calls it.
pub fn pasted(title: &str, pasted: &str) -> Result<Document, DocumentError> {
    if pasted.len() > limits::FILE {
        return Err(DocumentError::Large);
    }
    if !pasted.chars().any(char::is_alphanumeric) {
        return Err(DocumentError::NothingPasted);
    }
    let document = plain(pasted, title)?;
    // A name that a person gave is no name of a file, and goes before what the text calls itself.
    Ok(Document { title: clean(title), ..document })
}

fn plain(decoded: &str, name: &str) -> Result<Document, DocumentError> {
    let (reading, marked) = text::read(decoded, is_markdown(name));
    let format = if marked { Format::Markdown } else { Format::Text };
    document(format, reading, name)
}

fn is_markdown(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "md" | "markdown")
}

/// A zip archive. What is in it says what it is; a name at its start may be of another file.
fn packed(kind: Kind, name: &str, bytes: &[u8]) -> Result<Document, DocumentError> {
    let mut archive = Archive::open(bytes, limits::UNPACKED)?;
    let media = match archive.part("mimetype") {
        Ok(media) => media.unwrap_or_default(),
        Err(PartError::Locked) => return Err(DocumentError::Locked),
        Err(_) => String::new(),
    };
    if media.trim_start().starts_with(OPEN_TEXT) || archive.has("encrypted-package") {
        let reading = odt::read(&mut archive)?;
        return document(Format::OpenText, reading, name);
    }
    let word = archive.names().any(|part| part.starts_with("word/"));
    if word || (kind == Kind::Word && archive.has("[Content_Types].xml")) {
        let reading = docx::read(&mut archive)?;
        return document(Format::Word, reading, name);
    }
    let pages = archive.names().any(|part| part.starts_with("Index/") || part.ends_with(".iwa"));
    if pages {
        return Err(DocumentError::ApplePages);
    }
    Err(DocumentError::Other(match kind {
        Kind::Word | Kind::OpenText => Kind::Zip,
        kind => kind,
    }))
}

fn document(format: Format, reading: Reading, name: &str) -> Result<Document, DocumentError> {
    let Reading { title, flow } = reading;
    let (blocks, cut) = Flow::finish(flow);
    let last = cut.then(|| last_heading(&blocks)).flatten();
    let only = only_heading(&blocks);
    let passages = passages(blocks);
    if passages.is_empty() {
        return Err(DocumentError::NoText);
    }
    let mut notes = Vec::new();
    if cut {
        notes.push(Note::FirstPart { passages: passages.len(), until: last });
    }
    let title = title.as_deref().map(clean).filter(|title| is_title(title)).or(only);
    let title = title.unwrap_or_else(|| without_ending(name).into_owned());
    Ok(Document { title, format, passages, pages: None, notes })
}

/// The heading that a document starts with, when no other is of its level or above.
fn only_heading(blocks: &[Block]) -> Option<String> {
    let (first, rest) = blocks.split_first()?;
    let BlockKind::Heading(level) = first.kind else { return None };
    let above = |block: &Block| matches!(block.kind, BlockKind::Heading(other) if other <= level);
    let title = clean(&first.text);
    (!title.is_empty() && title.chars().count() < 100 && !rest.iter().any(above)).then_some(title)
}

fn last_heading(blocks: &[Block]) -> Option<String> {
    let heading = |block: &&Block| matches!(block.kind, BlockKind::Heading(_));
    blocks.iter().rev().find(heading).map(|block| clean(&block.text))
}

/// Whether somebody gave this title, rather than a program.
fn is_title(title: &str) -> bool {
    let lower = title.to_lowercase();
    !lower.is_empty()
        && !NO_TITLE.iter().any(|none| {
            lower.strip_prefix(none).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        })
}

/// The name of a file without its folder and ending.
fn without_ending(name: &str) -> Cow<'_, str> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let known =
        (2..=8).contains(&ending.len()) && ending.bytes().all(|it| it.is_ascii_alphanumeric());
    Cow::Borrowed(if known && !stem.is_empty() { stem } else { file })
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
