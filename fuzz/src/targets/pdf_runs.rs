//! Words with places, as an engine finds them in a PDF: whatever they are, they become passages or a
//! sentence.

use normwijzer::document::pdf::{Page, Run, blocks, document};

use crate::support::checks::sentence;
use crate::support::kept::keeping;

/// How many bytes stand for a run.
const RUN: usize = 8;
/// What runs say: words, marks, numbers, and what fonts and programs make of them.
const TEXTS: [&str; 16] = [
    "leerlingen met dyslexie krijgen",
    "onder-",
    "steuning",
    "•",
    "\u{f0b7}",
    "1.",
    "12",
    "Pagina 3 van 40",
    "Signaleren . . . . . . 4",
    "\u{ad}",
    "De ﬁlosoﬁe",
    "lees- en",
    "V O O R W O O R D",
    "§",
    "ouders/",
    "Wij bieden:",
];
/// Places that no page has, now and then.
const WILD: [f32; 8] = [
    f32::NAN,
    f32::INFINITY,
    f32::NEG_INFINITY,
    f32::MAX,
    f32::MIN,
    -0.0,
    f32::MIN_POSITIVE,
    19_999.0,
];

fn run(bytes: [u8; RUN]) -> Run {
    let [text, left, base, width, size, font, wild, fine] = bytes;
    let mut at =
        [f32::from(left) * 2.3, f32::from(base) * 3.3, f32::from(width), f32::from(size % 40)];
    at[1] += f32::from(fine) / 50.0;
    if wild > 250 {
        at[usize::from(fine % 4)] = WILD[usize::from(text % 8)];
    }
    let [left, base, width, size] = at;
    let text = TEXTS[usize::from(text % 16)].to_owned();
    Run { text, left, base, width, size, font: u32::from(font % 3), turned: font > 250 }
}

/// Up to four pages of runs.
fn pages(bytes: &[u8]) -> Vec<Page> {
    let mut pages: Vec<Page> = (1..=4)
        .map(|number| Page { number, width: 595.0, height: 842.0, runs: Vec::new() })
        .collect();
    for chunk in bytes.chunks_exact(RUN) {
        let run = run(chunk.try_into().expect("a whole run"));
        pages[usize::from(chunk[7] % 4)].runs.push(run);
    }
    pages
}

fn read(bytes: &[u8]) {
    let found = blocks(pages(bytes));
    assert!(found.iter().all(|block| block.page.is_some_and(|page| (1..=4).contains(&page))));
    assert_eq!(found, blocks(pages(bytes)), "the same runs are the same blocks");
    match document("gids", pages(bytes), 4) {
        Ok(document) => assert!(!document.passages.is_empty()),
        Err(error) => sentence(&error.to_string()),
    }
}

#[test]
fn pdf_runs() {
    bolero::check!(name = "pdf_runs").for_each(|bytes: &[u8]| {
        keeping("pdf_runs", &[bytes], || read(bytes));
    });
}
