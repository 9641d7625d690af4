//! What a file is, by its content and never by its name.

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Nothing in it.
    Empty,
    /// JSON, or at least it starts like JSON.
    Json,
    /// A PDF.
    Pdf,
    /// A Word document.
    Word,
    /// An Excel workbook.
    Excel,
    /// An OpenDocument text or sheet.
    OpenDocument,
    /// Some other zip archive.
    Zip,
    /// An old Office document (before 2007).
    OldOffice,
    /// A web page.
    Html,
    /// A picture.
    Image,
    /// Readable text of some other kind.
    Text,
    /// None of these.
    Binary,
}

impl Kind {
    /// `een Word-document`: to finish the sentence "Het lijkt …".
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Empty => "een leeg bestand",
            Self::Json => "een JSON-bestand",
            Self::Pdf => "een PDF",
            Self::Word => "een Word-document",
            Self::Excel => "een Excel-bestand",
            Self::OpenDocument => "een OpenDocument-bestand (LibreOffice)",
            Self::Zip => "een zip-bestand",
            Self::OldOffice => "een ouder Office-document",
            Self::Html => "een webpagina",
            Self::Image => "een afbeelding",
            Self::Text => "gewone tekst",
            Self::Binary => "een bestand van een ander programma",
        }
    }
}

/// How far into an archive its first entries are looked at.
const PEEK: usize = 4096;

/// Tells what a file is. Looks at the first few kilobytes only; total on any bytes.
pub fn detect(bytes: &[u8]) -> Kind {
    let start = bytes.get(..PEEK).unwrap_or(bytes);
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start).trim_ascii_start();
    let starts = |sign: &[u8]| start.starts_with(sign);
    match text.first() {
        None => Kind::Empty,
        Some(b'{' | b'[') => Kind::Json,
        _ if starts(b"%PDF") => Kind::Pdf,
        _ if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") => archive(start),
        _ if starts(b"\xD0\xCF\x11\xE0") => Kind::OldOffice,
        _ if starts(b"\x89PNG") || starts(b"\xFF\xD8\xFF") || starts(b"GIF8") => Kind::Image,
        Some(b'<') => Kind::Html,
        _ if start.contains(&0) => Kind::Binary,
        _ => readable(start),
    }
}

fn archive(start: &[u8]) -> Kind {
    let holds = |name: &[u8]| start.windows(name.len()).any(|window| window == name);
    if holds(b"word/") {
        Kind::Word
    } else if holds(b"xl/") {
        Kind::Excel
    } else if holds(b"application/vnd.oasis.opendocument") {
        Kind::OpenDocument
    } else {
        Kind::Zip
    }
}

fn readable(start: &[u8]) -> Kind {
    match std::str::from_utf8(start) {
        Ok(_) => Kind::Text,
        // The cut at the end may fall inside a letter; anything earlier is no UTF-8.
        Err(error) if start.len() == PEEK && error.valid_up_to() + 4 > PEEK => Kind::Text,
        Err(_) => Kind::Binary,
    }
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
            (b"%PDF-1.7", Kind::Pdf),
            (b"PK\x03\x04....word/document.xml", Kind::Word),
            (b"PK\x03\x04....xl/workbook.xml", Kind::Excel),
            (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", Kind::OpenDocument),
            (b"PK\x03\x04....x.txt", Kind::Zip),
            (b"<!DOCTYPE html><html>", Kind::Html),
            (b"\x89PNG\r\n", Kind::Image),
            (b"Beste ouders", Kind::Text),
            (b"\xFF\xFEa\0b\0", Kind::Binary),
        ] {
            assert_eq!(detect(bytes), kind, "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_something(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(!detect(&bytes).in_words().is_empty());
        }
    }
}
