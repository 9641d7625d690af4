//! Promise: a report in HTML opens again as the file it was made from, whatever it went through.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::now;
use common::records::{record, text};
use common::ways::WAYS;
use normwijzer::exchange::carrier::{Found, embed, extract};
use normwijzer::exchange::{OpenError, WorkFile, open};
use normwijzer::report::{Block, Document, html_file};
use proptest::prelude::*;

fn page(paragraph: &str, data: &str) -> String {
    let blocks = vec![Block::Paragraph(paragraph.to_owned())];
    html_file(&Document { title: "Rapport".into(), blocks }, Some(data))
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
