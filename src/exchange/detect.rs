//! What a file is, by its content and never by its name.

use super::kind::Kind;

/// How far into a file is looked.
const PEEK: usize = 4096;

/// How the first row of a list of actions starts (`report::to_csv`).
const ACTIONS: &[u8] = b"Wanneer;Wie;Wat;";

/// How each part of an archive starts.
const PART: &[u8] = b"PK\x03\x04";
/// How a document of LibreOffice says what it is; a template goes on.
const OPEN_DOCUMENT: &[u8] = b"application/vnd.oasis.opendocument";
/// How a sheet of LibreOffice does.
const OPEN_SHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// Tells what a file is. Looks at the first few kilobytes only; total on any bytes. An archive is
/// known by the names at its start and is never unpacked.
pub fn detect(bytes: &[u8]) -> Kind {
    let start = bytes.get(..PEEK).unwrap_or(bytes);
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    let starts = |sign: &[u8]| start.starts_with(sign);
    match text.first() {
        None => Kind::Empty,
        _ if text.starts_with(b"{\\rtf") => Kind::Rtf,
        _ if is_utf16(start) => Kind::Utf16,
        Some(b'{') if contains(text, "\"id\": \"regionaal/") && !contains(text, "\"soort\"") => {
            Kind::Overlay
        }
        Some(b'{') => Kind::Json,
        Some(b'[') if norm_data(text).is_none() => Kind::Json,
        _ if text.starts_with(b"%PDF") => Kind::Pdf,
        _ if starts(PART) || starts(b"PK\x05\x06") => archive(start),
        _ if starts(b"\xD0\xCF\x11\xE0") => Kind::OldOffice,
        _ if starts(b"\x89PNG") || starts(b"\xFF\xD8\xFF") || starts(b"GIF8") => Kind::Image,
        Some(b'<') => Kind::Html,
        _ if is_late_pdf(start) => Kind::Pdf,
        _ if start.contains(&0) => Kind::Binary,
        _ => readable(start, text),
    }
}

/// A PDF behind what a printer puts before it; readers look for its sign in the first 1,024 bytes. A
/// text that only names that sign has no control characters.
fn is_late_pdf(start: &[u8]) -> bool {
    let head = start.get(..1024).unwrap_or(start);
    let is_printed = head.iter().any(|byte| matches!(byte, 0 | 0x1B));
    is_printed && contains(head, "%PDF-")
}

/// Two bytes for each letter: marked as such, or with every other byte empty.
fn is_utf16(start: &[u8]) -> bool {
    let marked = start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF");
    marked || matches!(start, [0, a, 0, b, ..] | [a, 0, b, 0, ..] if *a != 0 && *b != 0)
}

/// What a file of norm data is: a head says so by its id, the others are known by their tables.
fn norm_data(text: &[u8]) -> Option<Kind> {
    let line =
        |start: &str| text.starts_with(start.as_bytes()) || contains(text, &format!("\n{start}"));
    if line("id = \"regionaal/") {
        return Some(Kind::Overlay);
    }
    if line("id = \"landelijk/") {
        return Some(Kind::Edition);
    }
    let tables = ["[gebied]", "[[eis]]", "[[thema]]", "[[bron]]", "[[begrip]]"];
    tables.into_iter().any(line).then_some(Kind::NormData)
}

fn contains(text: &[u8], part: &str) -> bool {
    text.windows(part.len()).any(|window| window == part.as_bytes())
}

/// An archive is known by the first part that says what it is. Only its name counts: what is packed
/// may hold any bytes.
fn archive(start: &[u8]) -> Kind {
    let told = parts(start).find_map(|(name, content)| match name {
        b"mimetype" if content.starts_with(OPEN_SHEET) => Some(Kind::OpenSheet),
        b"mimetype" if content.starts_with(OPEN_DOCUMENT) => Some(Kind::OpenText),
        _ if name.starts_with(b"word/") => Some(Kind::Word),
        _ if name.starts_with(b"xl/") => Some(Kind::Excel),
        _ => None,
    });
    told.unwrap_or(Kind::Zip)
}

/// The name of each part of an archive, and what follows on it: its extra field, which the first part
/// of an OpenDocument has not, and then its content (APPNOTE.TXT of PKWARE, 4.3.7; OpenDocument 1.3,
/// part 2, 3.3).
fn parts(start: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let headers = start.windows(PART.len()).enumerate().filter(|(_, sign)| *sign == PART);
    headers.filter_map(|(at, _)| {
        let (header, rest) = start.get(at..)?.split_at_checked(30)?;
        let length = u16::from_le_bytes([*header.get(26)?, *header.get(27)?]);
        rest.split_at_checked(length.into())
    })
}

fn readable(start: &[u8], text: &[u8]) -> Kind {
    match std::str::from_utf8(start) {
        Ok(_) => {}
        // The cut at the end may fall inside a letter; anything earlier is no UTF-8.
        Err(error) if start.len() == PEEK && error.valid_up_to() + 4 > PEEK => {}
        Err(_) => return Kind::Binary,
    }
    if text.starts_with(b"BEGIN:VCALENDAR") {
        Kind::Calendar
    } else if contains(text, "\nMIME-Version: 1.") || text.starts_with(b"MIME-Version: 1.") {
        Kind::Mail
    } else if let Some(kind) = norm_data(text) {
        kind
    } else if text.starts_with(ACTIONS) {
        Kind::ActionList
    } else if is_table(text) {
        Kind::Csv
    } else {
        Kind::Text
    }
}

/// Two rows with equally many values, more than one.
fn is_table(text: &[u8]) -> bool {
    let mut rows = text.split(|byte| *byte == b'\n');
    let (Some(first), Some(second)) = (rows.next(), rows.next()) else { return false };
    b";\t,".iter().any(|sign| {
        let values = |row: &[u8]| row.split(|byte| byte == sign).count();
        values(first) > 1 && values(first) == values(second)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_file_is_known_by_its_content() {
        for (bytes, kind) in [
            (&b""[..], Kind::Empty),
            (b" \n\t", Kind::Empty),
            (b"\xEF\xBB\xBF{\"a\":1}", Kind::Json),
            (b"[1,2]", Kind::Json),
            (b"{\n  \"id\": \"regionaal/x/1\",", Kind::Overlay),
            (b"{\n  \"soort\": \"a\", \"laag\": {\"id\": \"regionaal/x/1\"", Kind::Json),
            (b"%PDF-1.7", Kind::Pdf),
            (b"\xEF\xBB\xBF%PDF-1.7", Kind::Pdf),
            (b"\x1B%-12345X@PJL JOB\r\n%PDF-1.7", Kind::Pdf),
            (b"Hoe begint een PDF? Met %PDF-1.7.", Kind::Text),
            (b"PK\x05\x06", Kind::Zip),
            (b"{\\rtf1\\ansi", Kind::Rtf),
            (b"<!DOCTYPE html><html>", Kind::Html),
            (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n", Kind::Mail),
            (b"\x89PNG\r\n", Kind::Image),
            (b"[gebied]\nid = \"x\"", Kind::NormData),
            (b"id = \"landelijk/x\"\n\n[[thema]]\n", Kind::Edition),
            (b"# Onze regio\nid = \"regionaal/x\"\n", Kind::Overlay),
            (b"\xEF\xBB\xBFWanneer;Wie;Wat;Gebied\r\n", Kind::ActionList),
            (b"naam;datum\nLezen;2026", Kind::Csv),
            (b"BEGIN:VCALENDAR\r\n", Kind::Calendar),
            (b"Beste ouders", Kind::Text),
            (b"\xFF\xFEa\0b\0", Kind::Utf16),
            (b"{\0\"\0a\0", Kind::Utf16),
            (b"\x01\x02\0\0\0", Kind::Binary),
            (b"caf\xE9 en meer", Kind::Binary),
        ] {
            assert_eq!(detect(bytes), kind, "{bytes:?}");
        }
    }

    /// A part as an archive holds it: thirty bytes that end in the lengths of name and extra, the
    /// name, and what is in it.
    fn part(name: &str, content: &str) -> Vec<u8> {
        let length = u16::try_from(name.len()).expect("a short name").to_le_bytes();
        let name = name.as_bytes();
        [PART, &[0; 22][..], &length, &[0; 2], name, content.as_bytes()].concat()
    }

    #[test]
    fn an_archive_is_known_by_the_names_of_its_parts() {
        let (text, sheet) = (
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
        );
        for (parts, kind) in [
            (&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", "")][..], Kind::Word),
            (&[("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "")], Kind::Excel),
            (&[("mimetype", text), ("content.xml", "")], Kind::OpenText),
            (&[("mimetype", "application/vnd.oasis.opendocument.text-template")], Kind::OpenText),
            (&[("mimetype", sheet), ("content.xml", "")], Kind::OpenSheet),
            (&[("x.txt", "")], Kind::Zip),
            // What is in a part may hold the same signs, written out or packed.
            (&[("mimetype", text), ("content.xml", "%xl/\u{1}word/")], Kind::OpenText),
            (&[("a.txt", "staat in xl/ of word/")], Kind::Zip),
            (&[("a.txt", text)], Kind::Zip),
            // A part may be an archive by itself.
            (&[("xl/workbook.xml", ""), ("word/document.xml", "")], Kind::Excel),
            (&[("word/document.xml", ""), ("xl/workbook.xml", "")], Kind::Word),
            (&[("mimetype", text), ("word/document.xml", "")], Kind::OpenText),
        ] {
            let bytes: Vec<u8> = parts.iter().flat_map(|(name, it)| part(name, it)).collect();
            assert_eq!(detect(&bytes), kind, "{parts:?}");
        }
        assert_eq!(detect(b"PK\x03\x04 and no more"), Kind::Zip);
    }

    proptest! {
        #[test]
        fn any_bytes_are_something(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(!detect(&bytes).in_words().is_empty());
        }
    }
}
