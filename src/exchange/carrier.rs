//! Data that travels inside a report in HTML.
//!
//! The bytes stand as text in a hidden part at the end of the page: base64 in short lines, behind a
//! mark with length and checksum. Text, because mail systems strip scripts and rewrite attributes,
//! and letters, digits, `-` and `_` need no escape anywhere. So the data survives another writer of
//! the HTML, another encoding, line ends, and quoted-printable. It is a check on damage, not on
//! who wrote it: what comes out is as hostile as any other file.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::MAX_BYTES;

/// What stands before the data. The last one on a page counts: it stands at the end, below
/// everything a person typed.
const MARK: &[u8] = b"NORMWIJZER-GEGEVENS;";

/// The way the data is written; a later way gets another number.
const WAY: &str = "1";

/// Letters in a line: below the 76 at which mail systems break.
const LINE: usize = 64;

/// A table of its own would weigh more than the time it saves on a file of this size.
const CHECKSUM: crc::Crc<u32, crc::NoTable> =
    crc::Crc::<u32, crc::NoTable>::new(&crc::CRC_32_ISO_HDLC);

/// What was found in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The data, complete.
    Data(Vec<u8>),
    /// There is data of ours, but not all of it or not as it was.
    Damaged,
    /// No data of ours.
    Nothing,
}

/// The element that carries the data: the last one in the body.
pub fn embed(data: &[u8]) -> String {
    let text = URL_SAFE_NO_PAD.encode(data);
    let mut html = String::with_capacity(text.len() + text.len() / LINE + 300);
    html.push_str(
        "<div hidden class=\"normwijzer-gegevens\">\n\
         <p>Met de tekens hieronder opent Normwijzer dit rapport weer.</p>\n<pre>\n",
    );
    let (length, checksum) = (data.len(), CHECKSUM.checksum(data));
    let mark = format!("NORMWIJZER-GEGEVENS;{WAY};{length};{checksum:08x};\n");
    html.push_str(&mark);
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(LINE));
        html.push_str(line);
        html.push('\n');
        rest = after;
    }
    html.push_str("</pre>\n</div>\n");
    html
}

/// Takes the data out of a page, whatever writer or mail system it went through. Total on any
/// bytes, in a few passes, with no more memory than a few times the page.
pub fn extract(page: &[u8]) -> Found {
    // In UTF-16 every other byte of this text is empty.
    let without_empty: Vec<u8>;
    let page = if page.contains(&0) {
        without_empty = page.iter().copied().filter(|byte| *byte != 0).collect();
        &without_empty
    } else {
        page
    };
    // Only a mark that was broken itself makes it worth while to join the lines of a whole page.
    let whole = if after_mark(page).is_none() { joined(page) } else { None };
    let Some(after) = after_mark(whole.as_deref().unwrap_or(page)) else { return Found::Nothing };
    read(&mut Letters { rest: after }).map_or(Found::Damaged, Found::Data)
}

/// What follows the last mark.
fn after_mark(page: &[u8]) -> Option<&[u8]> {
    let at = page.windows(MARK.len()).rposition(|window| window == MARK)?;
    page.get(at + MARK.len()..)
}

/// The page with its lines joined where quoted-printable broke them; nothing when it broke none.
fn joined(page: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(page.len());
    let mut rest = page;
    while let Some((first, after)) = rest.split_first() {
        let end = after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n"));
        if let (b'=', Some(after)) = (first, end) {
            rest = after;
        } else {
            whole.push(*first);
            rest = after;
        }
    }
    (whole.len() < page.len()).then_some(whole)
}

fn read(letters: &mut Letters) -> Option<Vec<u8>> {
    if field(letters)? != WAY {
        return None;
    }
    let length: usize = field(letters)?.parse().ok()?;
    let checksum = u32::from_str_radix(&field(letters)?, 16).ok()?;
    if length > usize::try_from(MAX_BYTES).ok()? {
        return None;
    }
    let text: Vec<u8> = letters.take((length * 4).div_ceil(3)).collect();
    let data = URL_SAFE_NO_PAD.decode(text).ok()?;
    (data.len() == length && CHECKSUM.checksum(&data) == checksum).then_some(data)
}

/// A short text up to the next semicolon.
fn field(letters: &mut Letters) -> Option<String> {
    let mut text = String::new();
    loop {
        match letters.next()? {
            b';' => return Some(text),
            _ if text.len() == 16 => return None,
            letter => text.push(char::from(letter)),
        }
    }
}

/// The letters of a text, without tags, white space and the soft breaks of quoted-printable.
struct Letters<'a> {
    rest: &'a [u8],
}

impl Iterator for Letters<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        loop {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            match first {
                b'<' => {
                    let end = rest.iter().position(|byte| *byte == b'>')?;
                    self.rest = rest.get(end + 1..)?;
                }
                b'=' => {
                    // `=3D` and the like stand for one sign; none of ours is written so.
                    let coded =
                        rest.get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
                    if coded {
                        self.rest = rest.get(2..)?;
                    }
                }
                // Spaces, and the invisible signs that some writers add.
                other if other.is_ascii_whitespace() || !other.is_ascii() => {}
                letter => return Some(*letter),
            }
        }
    }
}
