//! The engine of the command line finds the same.

use std::time::{Duration, Instant};

use normwijzer::cli::pdf::{pages, read};
use normwijzer::document::pdf::{blocks, document};
use normwijzer::document::{DocumentError, Note};

use super::corpus::{expected, same, shown};
use super::kept::{by_pdf_js, known, path};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(path(&format!("{name}.pdf"))).expect("a file of the corpus")
}

#[test]
fn each_document_gives_what_its_source_says() {
    for name in known() {
        let found = pages(bytes(&name)).expect("pages");
        same(&shown(found.pages), &expected(&name), &name);
    }
}

#[test]
fn both_engines_lead_to_the_same_passages() {
    for name in known() {
        let (kept, total) = by_pdf_js(&name).expect("pages");
        let found = pages(bytes(&name)).expect("pages");
        let browser = document(&name, kept, total).expect("a document").passages;
        let native = document(&name, found.pages, found.total).expect("a document").passages;
        assert_eq!(native, browser, "{name}");
    }
}

#[test]
fn a_file_that_cannot_be_read_ends_in_a_sentence() {
    assert_eq!(read(bytes("vergrendeld"), "x"), Err(DocumentError::Locked));
    assert_eq!(read(bytes("scan"), "x"), Err(DocumentError::Scan));
    for file in [bytes("geen-pdf"), Vec::new(), b"%PDF-1.7".to_vec(), vec![b'['; 2_000_000]] {
        assert!(matches!(read(file, "x"), Err(DocumentError::Damaged(_))));
    }
}

#[test]
fn a_file_that_was_cut_off_is_refused_as_in_the_browser() {
    // Some of its pages and fonts are there: text would be missing that nobody would miss.
    let refused = Err(DocumentError::Damaged("PDF".to_owned()));
    assert_eq!(read(bytes("afgekapt"), "x"), refused);
    assert_eq!(by_pdf_js("afgekapt"), Err("stuk".to_owned()));
    for name in ["schoolgids-libreoffice", "dyslexie-typst", "zorgplan-reportlab"] {
        let whole = bytes(name);
        for part in [50, 90, 97] {
            let cut = whole[..whole.len() * part / 100].to_vec();
            assert_eq!(read(cut, "x"), refused, "{name}, {part}");
        }
    }
}

#[test]
fn a_font_whose_letters_have_no_names_is_read_by_its_codes() {
    let text = "Wij lezen elke dag een half uur met alle leerlingen.";
    let each = |entry: fn(u8) -> String| (b'!'..=b'z').map(entry).collect::<Vec<_>>().join(" ");
    let names = each(|code| format!("/g{code} 6 0 R"));
    let numbered = each(|code| format!("/g{code}"));
    let content = format!("BT /F 11 Tf 60 700 Td ({text}) Tj ET");
    let glyph = "500 0 0 0 500 500 d1 0 0 500 500 re f";
    let widths = "500 ".repeat(usize::from(b'z' - b'!') + 1);
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        format!(
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] \
             /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 33 /LastChar 122 /Widths [{widths}] \
             /CharProcs << {names} >> /Encoding << /Differences [33 {numbered}] >> >>"
        ),
        format!("<< /Length {} >>\nstream\n{glyph}\nendstream", glyph.len()),
    ];
    let body =
        objects.iter().zip(1..).map(|(object, at)| format!("{at} 0 obj\n{object}\nendobj\n"));
    let end = "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
    let file = format!("%PDF-1.7\n{}{end}", body.collect::<String>());
    let document = read(file.into_bytes(), "x").expect("a document");
    assert_eq!(document.passages[0].text, text);
}

/// A PDF of so many pages with a sentence on each.
fn long(count: usize) -> Vec<u8> {
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned();
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned(), String::new(), font];
    let mut kids: Vec<String> = Vec::new();
    for number in 1..=count {
        let text = format!("BT /F 11 Tf 60 700 Td (Dit is bladzijde {number} van het boek.) Tj ET");
        objects.push(format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()));
        let content = objects.len();
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R \
             /Resources << /Font << /F 3 0 R >> >> >>"
        ));
        kids.push(format!("{} 0 R", objects.len()));
    }
    objects[1] = format!("<< /Type /Pages /Count {count} /Kids [{}] >>", kids.join(" "));
    // Without a table of objects: the engine finds them itself.
    let body = objects
        .iter()
        .enumerate()
        .map(|(at, object)| format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    format!(
        "%PDF-1.7\n{}trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n",
        body.collect::<String>()
    )
    .into_bytes()
}

#[test]
fn of_a_very_long_document_it_says_which_pages_were_read() {
    let found = pages(long(300)).expect("pages");
    let blocks = blocks(found.pages);
    let last = blocks.last().map(|block| (block.text.as_str(), block.page));
    assert_eq!(last, Some(("Dit is bladzijde 300 van het boek.", Some(300))));
    let part = read(long(450), "x").expect("a document");
    assert_eq!(part.notes, [Note::FirstPages { read: 400, of: 450 }]);
    let last = part.passages.last().expect("a passage");
    assert!(last.text.ends_with("Dit is bladzijde 400 van het boek."), "{last:?}");
}

#[test]
fn damage_ends_in_a_sentence_or_in_passages_within_seconds() {
    for name in ["schoolgids-chromium", "dyslexie-typst", "zorgplan-reportlab", "vergrendeld-leeg"]
    {
        let whole = bytes(name);
        for step in 1..20 {
            let mut file = whole.clone();
            let at = file.len() * step / 20;
            match step % 4 {
                0 => file.truncate(at),
                1 => file[at..].iter_mut().step_by(97).for_each(|byte| *byte ^= 0x5a),
                2 => drop(file.drain(at..(at + 61).min(whole.len()))),
                _ => file
                    .splice(at..at, b" 9999999999 0 R [ << /Kids ".iter().copied())
                    .for_each(drop),
            }
            let start = Instant::now();
            let _ = read(file, "x");
            assert!(start.elapsed() < Duration::from_secs(10), "{name}, {step}");
        }
    }
}
