//! The runs of pdf.js become what is in the documents.

use normwijzer::document::pdf::{Page, Run, blocks, document};
use normwijzer::document::{Block, BlockKind, DocumentError, Note};

use super::kept::{by_pdf_js, known, path};

/// Blocks as people read them in the files with what is expected; a table of contents is left out, as
/// passages do.
pub(crate) fn shown(pages: Vec<Page>) -> String {
    let blocks = blocks(pages).into_iter().filter(|block| {
        block.text != "Inhoud" && !block.text.contains("....") && !block.text.contains(". . .")
    });
    blocks.map(|block| line(&block) + "\n").collect()
}

fn line(block: &Block) -> String {
    let page = block.page.expect("a page");
    match &block.kind {
        BlockKind::Heading(level) => {
            format!("[{page}] {} {}", "#".repeat(usize::from(*level)), block.text)
        }
        BlockKind::Paragraph => format!("[{page}] {}", block.text),
        BlockKind::Item(_) => format!("[{page}] - {}", block.text),
        BlockKind::Table(rows) => {
            let rows = rows.iter().map(|row| format!("[{page}] | {}", row.cells.join(" | ")));
            rows.collect::<Vec<_>>().join("\n")
        }
    }
}

/// Compares line by line, so that a failure shows the first that differs.
#[track_caller]
pub(crate) fn same(found: &str, expected: &str, name: &str) {
    let (mut found, mut expected) = (found.lines(), expected.lines());
    loop {
        match (found.next(), expected.next()) {
            (None, None) => return,
            (line, other) => assert_eq!(line, other, "{name}"),
        }
    }
}

/// What is expected of a document.
pub(crate) fn expected(name: &str) -> String {
    std::fs::read_to_string(path(&format!("{name}.txt"))).expect("what is expected")
}

#[test]
fn each_document_gives_what_its_source_says() {
    for name in known() {
        let (pages, _) = by_pdf_js(&name).expect("pages");
        same(&shown(pages), &expected(&name), &name);
    }
}

#[test]
fn passages_have_no_table_of_contents_and_no_number_of_a_page() {
    for name in ["schoolgids-libreoffice", "dyslexie-typst"] {
        let (pages, total) = by_pdf_js(name).expect("pages");
        let document = document(name, pages, total).expect("a document");
        for passage in &document.passages {
            let bare = passage.text.contains("....")
                || passage.text.contains("Pagina ")
                || passage.text.contains(" / ");
            assert!(!bare && passage.page.is_some() && !passage.headings.is_empty(), "{passage:?}");
        }
    }
}

#[test]
fn a_scan_is_called_one() {
    let (pages, total) = by_pdf_js("scan").expect("pages");
    assert_eq!(document("scan", pages, total), Err(DocumentError::Scan));
}

#[test]
fn a_long_document_says_how_far_it_was_read_and_which_pages_hold_nothing() {
    let (mut pages, _) = by_pdf_js("schoolgids-chromium").expect("pages");
    pages.push(Page { number: 3, ..Page::default() });
    // All of it lies on its side: nobody would miss it unseen.
    let turned = Run { text: "Vastgesteld".into(), turned: true, ..Run::default() };
    pages.push(Page { number: 4, runs: vec![turned], ..Page::default() });
    let document = document("gids", pages, 700).expect("a document");
    assert_eq!(
        document.notes,
        [Note::FirstPages { read: 4, of: 700 }, Note::NoText { pages: vec![3, 4] }]
    );
}
