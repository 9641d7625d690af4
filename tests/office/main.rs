//! An independent reader opens what is made: LibreOffice, without a window.
//!
//! `cargo xtask test` installs it. The files and what LibreOffice makes of them stay in
//! `target/tmp/office/`, for people who want to look at them.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../common/mod.rs"]
mod common;
mod libreoffice;
mod norm_sheet;
#[path = "../common/real.rs"]
mod real;

use std::path::PathBuf;

use normwijzer::assessment::Assessment;
use normwijzer::export::{Metadata, make, make_sheet, to_docx, to_odt};
use normwijzer::report::{Block, Document, Output, Table, guide};

use common::now;
use libreoffice::{convert, write};

/// The worked example of the site.
fn example() -> (Assessment, real::Worked) {
    let worked = real::worked().into_iter().find(|worked| worked.scenario.example);
    let worked = worked.expect("the example");
    (worked.scenario.assessment(worked.edition(), now()), worked)
}

/// A file of the example, on disk.
fn of_example(kind: Output) -> PathBuf {
    let (record, slice) = (example().0, real::slice());
    let made = match kind {
        Output::ActionsXlsx => make_sheet(&record, &slice, now(), now()),
        other => make(other, &record, &slice, now(), now()),
    };
    write(&format!("voorbeeld-{}.{}", kind.sort(), kind.extension()), &made.expect("a file"))
}

/// A report with one of everything, and texts with signs that mean something to XML and HTML.
fn everything() -> Document {
    Document {
        title: "Alles & <nog> wat".into(),
        blocks: vec![
            Block::Heading(1, "Kop één".into()),
            Block::Paragraph("Eerst dit.\nDan dat.".into()),
            Block::List(vec!["punt \"een\"".into(), "punt ‘twee’ 😀".into()]),
            Block::Heading(2, "Kop twee".into()),
            Block::Table(Table {
                caption: "Wie beslist".into(),
                header: vec!["Wat".into(), "Wie".into()],
                rows: (1..=60).map(|n| vec![format!("plek {n}"), "directeur".into()]).collect(),
            }),
            Block::Heading(3, "Kop drie".into()),
            Block::ToFill("wat hier hoort".into()),
            Block::Link {
                words: "Zie".into(), address: "https://swv.example/plan?a=1&b=é".into()
            },
            Block::Receipt("Gemaakt om te proberen \u{1}\u{b}\u{fffe}.".into()),
        ],
    }
}

fn documents() -> [PathBuf; 2] {
    let metadata = Metadata { creator: "De Wegwijzer & zo".into(), made: now() };
    [
        write("alles-docx.docx", &to_docx(&everything(), &metadata).expect("a file")),
        write("alles-odt.odt", &to_odt(&everything(), &metadata).expect("a file")),
    ]
}

/// How many elements of this name a page of LibreOffice has.
fn count(html: &str, name: &str) -> usize {
    let html = html.to_lowercase();
    html.matches(&format!("<{name}>")).count() + html.matches(&format!("<{name} ")).count()
}

/// A page without line breaks inside its words: LibreOffice folds lines.
fn unfolded(html: &str) -> String {
    html.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn headings_lists_tables_and_links_arrive_as_what_they_are() {
    for html in convert(&documents(), "html", "html") {
        let html = unfolded(&html);
        assert_eq!((count(&html, "h1"), count(&html, "h2"), count(&html, "h3")), (1, 1, 1));
        assert_eq!((count(&html, "ul"), count(&html, "li")), (1, 2));
        assert_eq!((count(&html, "table"), count(&html, "thead"), count(&html, "tr")), (1, 1, 61));
        assert!(html.contains("href=\"https://swv.example/plan?a=1&amp;b=%C3%A9\""));
        assert!(html.contains("lang=\"nl-NL\""), "the language arrives");
        assert!(html.contains("<title>Alles &amp; &lt;nog&gt; wat</title>"));
        assert!(html.contains("content=\"De Wegwijzer &amp; zo\""));
        for text in
            ["punt &quot;een&quot;", "punt ‘twee’ 😀", "Dan dat.", "[Vul in: wat hier hoort]"]
        {
            assert!(html.contains(text), "{text}");
        }
    }
}

#[test]
fn the_section_for_the_schoolgids_arrives_word_for_word() {
    let (record, worked) = example();
    let document = guide(&worked.catalogue(), &record, &real::slice().head, now());
    let files = [of_example(Output::GuideDocx), of_example(Output::GuideOdt)];
    let mut expected = vec![document.title];
    for block in document.blocks {
        match block {
            Block::Heading(_, text) | Block::Paragraph(text) | Block::Receipt(text) => {
                expected.push(text);
            }
            Block::List(items) => expected.extend(items),
            Block::ToFill(text) => expected.push(format!("[Vul in: {text}]")),
            Block::Link { words, address } => expected.push(format!("{words} {address}")),
            Block::Table(_) => panic!("the section has no table"),
        }
    }
    assert!(expected.len() > 40);
    for text in convert(&files, "txt", "txt:Text (encoded):UTF8") {
        let lines: Vec<&str> = text
            .trim_start_matches('\u{feff}')
            .lines()
            .map(|line| line.trim_start_matches(['•', '\t', ' ']))
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn the_workbook_opens_with_its_dates_as_dates() {
    // Semicolons, UTF-8, as shown, every sheet in a file of its own.
    let filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
    let workbook = of_example(Output::ActionsXlsx);
    let [list] = convert(&[workbook], "Actielijst.csv", filter).try_into().expect("one sheet");
    assert!(list.starts_with("Wanneer;Wie;Wat;Gebied;Onderdeel;Conclusie;Gezag\n"), "{list}");
    // LibreOffice writes a date as its language does; a text would have come as it was.
    assert!(list.contains("\n22-01-2027;administratie;"), "{list}");
    let dates: Vec<&str> = list.lines().skip(1).filter_map(|line| line.split(';').next()).collect();
    assert!(dates.len() > 10, "{dates:?}");
    assert_eq!(dates.iter().position(|date| date.is_empty()), Some(dates.len() - 1), "{dates:?}");
}

#[test]
fn every_document_prints() {
    for pdf in libreoffice::convert_to_bytes(&documents(), "pdf", "pdf") {
        assert!(pdf.starts_with(b"%PDF") && pdf.len() > 10_000);
    }
}

/// What LibreOffice does not open, the tests see.
#[test]
#[should_panic(expected = "could not be loaded")]
fn a_file_that_breaks_off_is_refused() {
    let metadata = Metadata { creator: String::new(), made: now() };
    let mut file = to_docx(&everything(), &metadata).expect("a file");
    file.truncate(file.len() / 2);
    convert(&[write("kapot.docx", &file)], "html", "html");
}
