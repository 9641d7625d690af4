//! How long it takes to read a school's own document.
#![allow(missing_docs, reason = "criterion's macros write public functions without words")]
#![allow(clippy::expect_used, reason = "a bench stops at the first surprise")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{Cursor, Write as _};

use criterion::{Criterion, criterion_group, criterion_main};
use normwijzer::document::{limits, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What a page of a school guide may say, in 400 words.
fn page() -> String {
    "Wij volgen het lezen van alle leerlingen, o.a. met de DMT, en bespreken dat met hun ouders. "
        .repeat(25)
}

/// A document of Word of so many pages, each with a heading, paragraphs, a list and a table.
fn word(pages: usize) -> Vec<u8> {
    let mut body = String::new();
    let run =
        |text: &str| format!("<w:r><w:rPr><w:sz w:val=\"22\"/></w:rPr><w:t>{text}</w:t></w:r>");
    for page_number in 1..=pages {
        let heading = run(&format!("{page_number} Lezen"));
        let style = "<w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr>";
        let _ = write!(body, "<w:p>{style}{heading}</w:p>");
        for sentence in page().split_inclusive(". ").collect::<Vec<_>>().chunks(5) {
            let runs: String = sentence.iter().map(|text| run(text)).collect();
            let _ = write!(body, "<w:p>{runs}</w:p>");
        }
        let number =
            "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        for item in ["meten", "helpen", "evalueren"] {
            let _ = write!(body, "<w:p>{number}{}</w:p>", run(item));
        }
        let cell = |text: &str| format!("<w:tc><w:p>{}</w:p></w:tc>", run(text));
        let row = format!("<w:tr>{}{}</w:tr>", cell("DMT"), cell("januari"));
        let _ = write!(body, "<w:tbl>{row}{row}</w:tbl>");
    }
    let document = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [("[Content_Types].xml", "<Types/>"), ("word/document.xml", &document)] {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(part.as_bytes()).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

fn document(criterion: &mut Criterion) {
    let file = word(40);
    criterion.bench_function("read a Word document of 40 pages", |bench| {
        bench.iter(|| read("x.docx", black_box(&file)).expect("a document"));
    });
    let text = page().repeat(40);
    criterion.bench_function("read a text of 40 pages", |bench| {
        bench.iter(|| read("x.txt", black_box(text.as_bytes())).expect("a document"));
    });
    let html = format!("<main><h1>Lezen</h1>{}</main>", format!("<p>{}</p>", page()).repeat(40));
    criterion.bench_function("read a web page of 40 pages", |bench| {
        bench.iter(|| read("x.html", black_box(html.as_bytes())).expect("a document"));
    });
    let long = "Wij lezen. ".repeat(limits::CHARACTERS / 11);
    criterion.bench_function("read the longest text that is read whole", |bench| {
        bench.iter(|| read("x.txt", black_box(long.as_bytes())).expect("a document"));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = document
}
criterion_main!(benches);
