//! Whatever the file: an answer in a sentence, in bounded time and memory.

use std::fs;
use std::path::Path;

use normwijzer::document::{Document, DocumentError, Note, limits, pasted, read};
use normwijzer::exchange::Kind;
use normwijzer::words::{sentences, word_count};

use crate::made::{ODT, archive, docx, odt, p};

fn refused(name: &str, bytes: &[u8]) -> DocumentError {
    match read(name, bytes) {
        Err(error) => error,
        Ok(document) => panic!("{name} was read: {:?}", document.passages.first()),
    }
}

fn texts(document: &Document) -> Vec<&str> {
    document.passages.iter().map(|passage| passage.text.as_str()).collect()
}

#[test]
fn what_is_no_document_is_told_in_words() {
    let locked: Vec<u8> = b"\xD0\xCF\x11\xE0"
        .iter()
        .copied()
        .chain("....EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let pages = archive(&[("Index/Document.iwa", b"x"), ("preview.jpg", b"x")]);
    let other = |kind| DocumentError::Other(kind);
    for (bytes, error) in [
        (&b""[..], DocumentError::Empty),
        (b" \r\n", DocumentError::Empty),
        (b"%PDF-1.7", DocumentError::Pdf),
        (b"\xD0\xCF\x11\xE0 Word 97", DocumentError::OldOffice),
        (&locked, DocumentError::Locked),
        (&pages, DocumentError::ApplePages),
        (&archive(&[("foto.txt", b"x")]), other(Kind::Zip)),
        (&archive(&[("xl/workbook.xml", b"x")]), other(Kind::Excel)),
        (b"\x89PNG\r\n\x1a\n\0\0\0", other(Kind::Image)),
        (b"{\\rtf1 tekst}", other(Kind::Rtf)),
        (b"{\"versie\": 3}", other(Kind::Json)),
        (b"\x01\x02\0\0\x03program", other(Kind::Binary)),
        (b"<!DOCTYPE html><html><body><img src=a></body></html>", DocumentError::NoText),
        (b"<html><script>tekst</script>", DocumentError::NoText),
        (b"-----\n\n* * *\n", DocumentError::NoText),
        (&docx(""), DocumentError::NoText),
        (&odt(""), DocumentError::NoText),
    ] {
        assert_eq!(refused("x", bytes), error);
    }
    assert_eq!(pasted("Geplakt", " \n"), Err(DocumentError::NothingPasted));
}

#[test]
fn a_text_that_starts_as_data_is_text() {
    let document = read("concept.txt", b"[Concept] Wij lezen elke dag samen.").expect("text");
    assert_eq!(texts(&document), ["[Concept] Wij lezen elke dag samen."]);
}

#[test]
fn a_damaged_file_names_the_part() {
    let damaged = |part: &str| DocumentError::Damaged(part.to_owned());
    let whole = docx(&p("Wij lezen."));
    assert_eq!(refused("x.docx", &whole[..whole.len() - 30]), damaged("zip"));
    let empty = archive(&[("[Content_Types].xml", b""), ("word/styles.xml", b"")]);
    assert_eq!(refused("x.docx", &empty), damaged("word/document.xml"));
    for broken in ["</w:p>", "<w:p", "<w:p><w:t>&eigen;</w:t></w:p>", "<w:p></w:r>", "<![CDATA["] {
        assert_eq!(refused("x.docx", &docx(broken)), damaged("word/document.xml"), "{broken}");
    }
    let cut = archive(&[("mimetype", ODT), ("content.xml", b"<a><body><text><p>Wij lezen.</p>")]);
    assert_eq!(refused("x.odt", &cut), damaged("content.xml"));
    assert_eq!(refused("x.odt", &archive(&[("mimetype", ODT)])), damaged("content.xml"));
}

#[test]
fn a_password_is_told() {
    let manifest = b"<manifest><file-entry><encryption-data/></file-entry></manifest>";
    let parts =
        [("mimetype", ODT), ("content.xml", b"\x01\x02"), ("META-INF/manifest.xml", manifest)];
    assert_eq!(refused("x.odt", &archive(&parts)), DocumentError::Locked);
    let whole = archive(&[("mimetype", ODT), ("encrypted-package", b"\x01")]);
    assert_eq!(refused("x.odt", &whole), DocumentError::Locked);
    // A part of the archive that is locked says so in its flags.
    let mut bytes = docx(&p("Wij lezen."));
    for (sign, flags) in [(&b"PK\x03\x04"[..], 6), (b"PK\x01\x02", 8)] {
        let starts: Vec<usize> =
            (0..bytes.len()).filter(|at| bytes[*at..].starts_with(sign)).collect();
        for at in starts {
            bytes[at + flags] |= 1;
        }
    }
    assert_eq!(refused("x.docx", &bytes), DocumentError::Locked);
}

#[test]
fn a_bomb_is_not_unpacked() {
    let much = usize::try_from(limits::UNPACKED).expect("a size") + 1;
    let bomb = vec![b' '; much];
    let parts = [("[Content_Types].xml", &b""[..]), ("word/document.xml", &bomb)];
    assert_eq!(refused("x.docx", &archive(&parts)), DocumentError::Unpacked);
    let parts = [("mimetype", ODT), ("content.xml", &bomb)];
    assert_eq!(refused("x.odt", &archive(&parts)), DocumentError::Unpacked);
    assert_eq!(refused("x.txt", &vec![b'a'; limits::FILE + 1]), DocumentError::Large);
}

#[test]
fn entities_of_a_file_are_not_followed() {
    let start = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
    for entity in ["&a;", "&b;"] {
        let document =
            format!("{start}<document><body><p><r><t>{entity}</t></r></p></body></document>");
        let parts = [("[Content_Types].xml", &b""[..]), ("word/document.xml", document.as_bytes())];
        let error = refused("x.docx", &archive(&parts));
        assert_eq!(error, DocumentError::Damaged("word/document.xml".to_owned()));
    }
}

#[test]
fn depth_costs_nothing() {
    let deep = |open: &str, inside: &str, close: &str| {
        [open.repeat(20_000), inside.to_owned(), close.repeat(20_000)].concat()
    };
    let tables = deep("<w:tbl><w:tr><w:tc>", &p("Wij lezen."), "</w:tc></w:tr></w:tbl>");
    assert_eq!(texts(&read("x.docx", &docx(&tables)).expect("text")), ["Wij lezen."]);
    let boxes = deep("<w:p><w:txbxContent>", &p("Wij lezen."), "</w:txbxContent></w:p>");
    assert_eq!(refused("x.docx", &docx(&boxes)), DocumentError::NoText);
    let lists = deep(
        "<text:list><text:list-item>",
        "<text:p>Wij lezen</text:p>",
        "</text:list-item></text:list>",
    );
    assert_eq!(texts(&read("x.odt", &odt(&lists)).expect("text")), ["Wij lezen."]);
    for tag in ["div", "ul", "table", "b", "blockquote", "main", "nav"] {
        let page = deep(&format!("<{tag}>"), "Wij lezen.", &format!("</{tag}>"));
        assert_eq!(texts(&read("x.html", page.as_bytes()).expect(tag)), ["Wij lezen."], "{tag}");
        let open = format!("<{tag}>").repeat(20_000) + "Wij lezen.";
        assert_eq!(texts(&read("x.html", open.as_bytes()).expect(tag)), ["Wij lezen."], "{tag}");
    }
    assert!(read("x.md", "> ".repeat(100_000).as_bytes()).is_err());
}

/// Half of something, very often.
#[test]
fn many_halves_take_no_time() {
    for half in [
        "[", "![a](", "**", "|a", "a|b\n", "a\tb\n", "- ", "1. ", "A. ", "! ", "\"", "…", "<", "&",
        "&a", "<a b=", "# ", "a\n---\n", "\u{ad}", "....", "A B ", "-\n",
    ] {
        for name in ["x.md", "x.txt", "x.html"] {
            let text = half.repeat(100_000 / half.len());
            let _ = read(name, text.as_bytes());
        }
    }
}

#[test]
fn of_a_very_long_document_the_start_is_read_and_told() {
    let heading = "<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr><w:r><w:t>Zorg</w:t></w:r></w:p>";
    let body = heading.to_owned() + &p("Wij lezen elke dag met alle leerlingen.").repeat(30_000);
    let document = read("x.docx", &docx(&body)).expect("text");
    let [Note::FirstPart { passages, until }] = document.notes.as_slice() else {
        panic!("{:?}", document.notes)
    };
    assert_eq!((*passages, until.as_deref()), (document.passages.len(), Some("Zorg")));
    assert!(*passages < limits::BLOCKS);
    let sentence = "Wij lezen elke dag met alle leerlingen van de school.\n\n";
    for name in ["x.txt", "x.md", "x.html"] {
        let document = read(name, ("<p>".to_owned() + sentence).repeat(100_000).as_bytes());
        let document = document.expect("text");
        assert_eq!(document.notes.len(), 1, "{name}");
        let size: usize = document.passages.iter().map(|passage| passage.text.len()).sum();
        assert!(size < 2 * limits::CHARACTERS, "{name}");
    }
}

#[test]
fn a_field_that_never_ends_hides_no_chapter() {
    let field = |text: &str| {
        format!(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r>{text}</w:p>"
        )
    };
    let heading =
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Zorg</w:t></w:r></w:p>";
    let body = field("") + &p("Zorg 3") + heading + &p("Wij lezen elke dag.");
    assert_eq!(texts(&read("x.docx", &docx(&body)).expect("text")), ["Wij lezen elke dag."]);
}

#[test]
fn a_file_that_was_cut_off_anywhere_is_read_or_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for name in
        ["dyslexieprotocol.docx", "schoolgids.docx", "begaafdheid.html", "vakantierooster.txt"]
    {
        let bytes = fs::read(folder.join(name)).expect("a document");
        for end in (0..bytes.len()).step_by(37) {
            let _ = read(name, &bytes[..end]);
        }
    }
}

#[test]
fn every_reason_is_short_sentences() {
    let reasons = [
        DocumentError::Empty,
        DocumentError::NothingPasted,
        DocumentError::Scan,
        DocumentError::NoText,
        DocumentError::Locked,
        DocumentError::Damaged("word/document.xml".to_owned()),
        DocumentError::Large,
        DocumentError::Unpacked,
        DocumentError::OldOffice,
        DocumentError::ApplePages,
        DocumentError::Pdf,
        DocumentError::Other(Kind::Excel),
    ];
    let notes = [
        Note::FirstPages { read: 200, of: 912 },
        Note::FirstPart { passages: 900, until: Some("Zorg".to_owned()) },
        Note::FirstPart { passages: 900, until: None },
        Note::NoText { pages: vec![3] },
        Note::NoText { pages: vec![3, 4] },
        Note::NoText { pages: (1..40).collect() },
    ];
    let said = reasons.iter().map(ToString::to_string).chain(notes.iter().map(ToString::to_string));
    for text in said {
        assert!(text.ends_with('.'), "{text}");
        for sentence in sentences(&text) {
            assert!(word_count(sentence) <= 22, "{sentence}");
        }
    }
}
