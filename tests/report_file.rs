//! Promise: a report in HTML opens again as the file it was made from, whatever it went through.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::now;
use common::records::{record, text};
use normwijzer::exchange::carrier::{Found, embed, extract};
use normwijzer::exchange::{OpenError, WorkFile, open};
use normwijzer::report::{Block, Document, html_file};
use proptest::prelude::*;

fn page(paragraph: &str, data: &str) -> String {
    let blocks = vec![Block::Paragraph(paragraph.to_owned())];
    html_file(&Document { title: "Rapport".into(), blocks }, Some(data))
}

type Way = fn(&str) -> Vec<u8>;

/// What mail systems and browsers do to a page. Each leaves what a person reads as it was.
const WAYS: [(&str, Way); 12] = [
    ("as it was", |page| page.as_bytes().to_vec()),
    ("Windows line ends", |page| page.replace('\n', "\r\n").into_bytes()),
    ("a mark of UTF-8 in front", |page| format!("\u{feff}{page}").into_bytes()),
    ("UTF-16, as an old editor saves it", utf16),
    ("saved from Chromium", |page| {
        let top =
            "<!DOCTYPE html>\n<!-- saved from url=(0031)file:///C:/Downloads/rapport.html -->\n";
        let page = page.replace("<!DOCTYPE html>\n", top);
        page.replace(
            "<meta charset=\"utf-8\">",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">",
        )
        .into_bytes()
    }),
    ("tags in capitals, as old writers do", |page| {
        let page = page.replace("<div hidden class=", "<DIV HIDDEN=\"\" CLASS=");
        page.replace("<pre>", "<PRE>").replace("</pre>", "</PRE>").into_bytes()
    }),
    ("attributes turned round, other quotes, or gone", |page| {
        page.replace(
            "<div hidden class=\"normwijzer-gegevens\">",
            "<div class='x_normwijzer-gegevens' data-x=1>",
        )
        .into_bytes()
    }),
    ("indented by a tidy writer", |page| page.replace('\n', "\n        ").into_bytes()),
    ("all on one line", |page| page.replace('\n', " ").into_bytes()),
    ("a break for each line", |page| page.replace('\n', "<br>\n").into_bytes()),
    ("quoted-printable, with its headers", quoted_printable),
    ("as the text of a letter", |page| {
        let from = page.rfind("<pre>").expect("the data");
        format!("Beste collega,\n\n{}", page.get(from + 5..).expect("text")).into_bytes()
    }),
];

fn utf16(page: &str) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(page.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// As a page saved as one letter (MHTML): `=` and bytes above 127 coded, lines of 76 at most.
fn quoted_printable(page: &str) -> Vec<u8> {
    let mut out = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\
        Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        .to_vec();
    for line in page.split('\n') {
        let mut length = 0;
        for byte in line.bytes() {
            let plain = (b' '..=b'~').contains(&byte) && byte != b'=';
            let sign = if plain { char::from(byte).to_string() } else { format!("={byte:02X}") };
            // Shorter than need be, so that breaks fall inside the data as well.
            if length + sign.len() > 40 {
                out.extend(b"=\r\n");
                length = 0;
            }
            length += sign.len();
            out.extend(sign.as_bytes());
        }
        out.extend(b"\r\n");
    }
    out
}

proptest! {
    #[test]
    fn file_to_report_to_file_is_the_identity(
        state in record(), paragraph in text(), way in proptest::sample::select(&WAYS[..])
    ) {
        let file = WorkFile::new(state, now());
        let page = page(&paragraph, &file.to_json().expect("a file"));
        let (way, through) = way;
        let opened = open(&through(&page));
        prop_assert_eq!(opened, Ok(file), "{}", way);
    }

    #[test]
    fn any_bytes_are_carried(data in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert_eq!(extract(embed(&data).as_bytes()), Found::Data(data));
    }

    #[test]
    fn one_changed_letter_is_noticed(data in proptest::collection::vec(any::<u8>(), 1..200), at in any::<prop::sample::Index>()) {
        let page = embed(&data);
        let start = page.find(";\n").expect("the mark") + 2;
        let end = page.find("</pre>").expect("the end");
        let letters: Vec<usize> = page.char_indices()
            .filter(|(at, sign)| (start..end).contains(at) && !sign.is_whitespace())
            .map(|(at, _)| at)
            .collect();
        let at = letters[at.index(letters.len())];
        let mut bytes = page.into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        // The last letter may hold bits that stand for nothing; then reading it is an error too.
        prop_assert_eq!(extract(&bytes), Found::Damaged);
    }

    #[test]
    fn a_page_that_breaks_off_is_noticed(data in proptest::collection::vec(any::<u8>(), 1..200), at in any::<prop::sample::Index>()) {
        let page = embed(&data);
        let start = page.find(";\n").expect("the mark") + 2;
        let end = page.find("\n</pre>").expect("the end");
        let cut = page.get(..start + at.index(end - start)).expect("a part");
        prop_assert_eq!(extract(cut.as_bytes()), Found::Damaged);
    }

    #[test]
    fn any_bytes_end(page in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = extract(&page);
        let marked = [b"<p>NORMWIJZER-GEGEVENS;1;9;".to_vec(), page].concat();
        prop_assert_eq!(extract(&marked), Found::Damaged);
    }
}

#[test]
fn what_a_person_typed_is_never_taken_for_the_data() {
    let data = WorkFile::new(
        normwijzer::assessment::Assessment::new(
            "echt".into(),
            (&common::slice().head).into(),
            now(),
        ),
        now(),
    );
    let data = data.to_json().expect("a file");
    let false_one = embed(b"{\"soort\":\"vals\"}");
    let page = page(&false_one, &data);
    assert_eq!(extract(page.as_bytes()), Found::Data(data.into_bytes()));
}

#[test]
fn a_page_without_data_or_with_a_part_of_it_says_so() {
    let plain = html_file(&Document { title: "T".into(), blocks: Vec::new() }, None);
    let sentence = open(plain.as_bytes()).expect_err("no data").to_string();
    assert!(sentence.contains("een webpagina zonder gegevens van Normwijzer"), "{sentence}");
    let page = page("Tekst", "{}");
    let part = page.get(..page.find("</pre>").expect("the end") - 2).expect("a part");
    assert_eq!(open(part.as_bytes()), Err(OpenError::ReportDamaged));
    assert!(
        matches!(open(page.as_bytes()), Err(OpenError::ForeignJson(_))),
        "and is checked like a file"
    );
}

/// Twice the page, twice the time: otherwise a megabyte of this would take hours, not seconds.
#[test]
fn no_page_takes_long() {
    let pieces = ["N", "N<", "=\n", "=3D", "NORMWIJZER-GEGEVENS;1;1;0;<", "NORMWIJZER-GEGEVENS=\n"];
    for piece in pieces {
        let page = piece.repeat(1_000_000 / piece.len());
        let started = std::time::Instant::now();
        let _ = extract(page.as_bytes());
        assert!(started.elapsed().as_secs() < 10, "{piece}: {:?}", started.elapsed());
    }
}

#[test]
fn hostile_text_stays_text() {
    for text in [
        "<script>alert(1)</script>",
        "</main></body></html><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "<!-- ",
        "]]><style>",
        "&lt;b&gt;",
    ] {
        let blocks = vec![Block::Paragraph(text.into()), Block::List(vec![text.into()])];
        let page = html_file(&Document { title: text.into(), blocks }, Some(text));
        let plain = Document {
            title: String::new(),
            blocks: vec![Block::Paragraph(String::new()), Block::List(vec![String::new()])],
        };
        let plain = html_file(&plain, Some(""));
        for sign in ['<', '>', '"'] {
            assert_eq!(page.matches(sign).count(), plain.matches(sign).count(), "{text}");
        }
    }
}
