//! Word and OpenDocument: real styles, real links, and any text.

use normwijzer::export::{ExportError, Metadata, to_docx, to_odt};
use normwijzer::report::{Block, Document, Table};
use proptest::prelude::*;

use super::common::now;
use super::package::{faults, parts, xml};
use super::plans::hostile;

/// A renderer, and where its text is.
type Format = (fn(&Document, &Metadata) -> Result<Vec<u8>, ExportError>, &'static str);
const FORMATS: [Format; 2] = [(to_docx, "word/document.xml"), (to_odt, "content.xml")];

fn metadata(creator: &str) -> Metadata {
    Metadata { creator: creator.to_owned(), made: now() }
}

/// One of each block, with this text everywhere.
fn all_of(text: &str) -> Document {
    let text = || text.to_owned();
    Document {
        title: text(),
        blocks: vec![
            Block::Heading(1, text()),
            Block::Paragraph(text()),
            Block::List(vec![text(), text()]),
            Block::Heading(2, text()),
            Block::Table(Table {
                caption: text(),
                header: vec![text(), text()],
                rows: vec![vec![text(), text()], vec![text()]],
            }),
            Block::ToFill(text()),
            Block::Link { words: text(), address: format!("https://swv.example/{}", text()) },
            Block::Receipt(text()),
        ],
    }
}

#[test]
fn the_same_report_gives_the_same_bytes_and_no_part_has_a_clock() {
    for (render, _) in FORMATS {
        let made = || render(&all_of("tekst"), &metadata("De Wegwijzer")).expect("a file");
        assert_eq!(made(), made());
        for part in parts(&made()) {
            let moment = part.moment.expect("a moment");
            assert_eq!(moment, zip::DateTime::default(), "{}", part.name);
        }
    }
}

#[test]
fn word_gets_its_own_styles_and_the_reader_gets_dutch() {
    let document = all_of("tekst");
    let file = to_docx(&document, &metadata("De Wegwijzer")).expect("a file");
    let text = xml(&file, "word/document.xml");
    let used: Vec<&str> = text
        .split("<w:pStyle w:val=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(
        used,
        [
            "Title",
            "Heading1",
            "Lijstinleiding",
            "ListBullet",
            "ListBullet",
            "Heading2",
            "Caption",
            "Tabelkop",
            "Tabelkop",
            "Tabeltekst",
            "Tabeltekst",
            "Tabeltekst",
            "Tabeltekst",
            "Invullen",
            "Herkomst",
        ]
    );
    let styles = xml(&file, "word/styles.xml");
    for style in used {
        assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style} is not defined");
    }
    for own in ["heading 1", "heading 2", "List Bullet", "Title", "caption", "Hyperlink"] {
        assert!(styles.contains(&format!("<w:name w:val=\"{own}\"/>")), "{own}");
    }
    assert!(styles.contains("<w:lang w:val=\"nl-NL\""));
    assert!(text.contains("<w:tblHeader/>"), "the head of a table is a head");
    assert!(text.contains("<w:tblCaption w:val=\"tekst\"/>"));
    assert!(xml(&file, "word/numbering.xml").contains("<w:pStyle w:val=\"ListBullet\"/>"));
    assert!(text.contains("[Vul in: tekst]"));
    let related = xml(&file, "word/_rels/document.xml.rels");
    assert!(text.contains("<w:hyperlink r:id=\"link1\""));
    assert!(
        related.contains("Id=\"link1\"")
            && related.contains("Target=\"https://swv.example/tekst\"")
    );
    let properties = xml(&file, "docProps/core.xml");
    for expected in [
        "<dc:title>tekst</dc:title>",
        "<dc:creator>De Wegwijzer</dc:creator>",
        "<dc:language>nl-NL</dc:language>",
        ">2026-11-24T14:02:00Z</dcterms:created>",
    ] {
        assert!(properties.contains(expected), "{expected}: {properties}");
    }
    assert!(xml(&file, "word/footer1.xml").contains("De Wegwijzer"));
}

#[test]
fn libreoffice_gets_its_own_styles_and_the_reader_gets_dutch() {
    let file = to_odt(&all_of("tekst"), &metadata("De Wegwijzer")).expect("a file");
    let all = parts(&file);
    let first = all.first().expect("a part");
    assert!(first.name == "mimetype" && first.stored, "known by its first bytes");
    assert_eq!(file.get(38..77), Some(&b"application/vnd.oasis.opendocument.text"[..]));
    let text = xml(&file, "content.xml");
    let used: Vec<&str> = text
        .split("text:style-name=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(
        used,
        [
            "Title",
            "Heading_20_1",
            "Lijstinleiding",
            "List_20_1",
            "List_20_1",
            "List_20_1",
            "Heading_20_2",
            "Caption",
            "Table_20_Heading",
            "Table_20_Heading",
            "Table_20_Contents",
            "Table_20_Contents",
            "Table_20_Contents",
            "Table_20_Contents",
            "Invullen",
            "Text_20_body",
            "Internet_20_link",
            "Herkomst",
        ]
    );
    let styles = xml(&file, "styles.xml");
    for style in used {
        assert!(styles.contains(&format!("style:name=\"{style}\"")), "{style} is not defined");
    }
    assert!(styles.contains("fo:language=\"nl\" fo:country=\"NL\""));
    assert!(styles.contains(">De Wegwijzer<text:tab/>"), "the foot names the school");
    assert!(text.contains("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">"));
    assert!(text.contains("<table:table-header-rows>") && text.contains("<table:title>tekst<"));
    assert!(text.contains("xlink:href=\"https://swv.example/tekst\""));
    let meta = xml(&file, "meta.xml");
    for expected in [
        "<dc:title>tekst</dc:title>",
        "<meta:initial-creator>De Wegwijzer</meta:initial-creator>",
        "<dc:language>nl-NL</dc:language>",
        "<dc:date>2026-11-24T14:02:00Z</dc:date>",
    ] {
        assert!(meta.contains(expected), "{expected}: {meta}");
    }
}

#[test]
fn every_part_that_is_named_is_there() {
    let docx = to_docx(&all_of("tekst"), &metadata("x")).expect("a file");
    let odt = to_odt(&all_of("tekst"), &metadata("x")).expect("a file");
    let named = |file: &[u8], part: &str, mark: &str, folder: &str| -> Vec<String> {
        xml(file, part)
            .split(mark)
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .filter(|name| !name.starts_with("https://") && *name != "/")
            .map(|name| format!("{folder}{}", name.trim_start_matches('/')))
            .collect()
    };
    for (file, names) in [
        (&docx, named(&docx, "[Content_Types].xml", "PartName=\"", "")),
        (&docx, named(&docx, "_rels/.rels", "Target=\"", "")),
        (&docx, named(&docx, "word/_rels/document.xml.rels", "Target=\"", "word/")),
        (&odt, named(&odt, "META-INF/manifest.xml", "manifest:full-path=\"", "")),
    ] {
        let there: Vec<String> = parts(file).into_iter().map(|part| part.name).collect();
        assert!(names.len() >= 3, "{names:?}");
        for name in names {
            assert!(there.contains(&name), "{name} is not in {there:?}");
        }
    }
}

#[test]
fn line_breaks_tabs_and_rows_of_spaces_stay() {
    let document = Document {
        title: "a\tb".into(),
        blocks: vec![
            Block::Paragraph("eerste regel\n\ntweede  regel\r\nderde".into()),
            Block::List(vec![" x\ny ".into()]),
        ],
    };
    let word = xml(&to_docx(&document, &metadata("")).expect("a file"), "word/document.xml");
    let space = "<w:t xml:space=\"preserve\">";
    assert!(word.contains(&format!("{space}a</w:t><w:tab/>{space}b</w:t>")));
    for line in ["eerste regel", "tweede  regel", "derde"] {
        assert!(word.contains(&format!("<w:r>{space}{line}</w:t></w:r></w:p>")), "{line}");
    }
    assert!(word.contains(&format!("{space} x</w:t><w:br/>{space}y </w:t>")));
    let odt = xml(&to_odt(&document, &metadata("")).expect("a file"), "content.xml");
    for expected in [
        "a<text:tab/>b",
        ">eerste regel</text:p>",
        ">tweede<text:s text:c=\"2\"/>regel</text:p>",
        "<text:s text:c=\"1\"/>x<text:line-break/>y<text:s/>",
    ] {
        assert!(odt.contains(expected), "{expected}: {odt}");
    }
}

#[test]
fn empty_lists_and_tables_are_no_fault() {
    let document = Document {
        title: String::new(),
        blocks: vec![
            Block::List(Vec::new()),
            Block::Table(Table::default()),
            Block::Heading(0, String::new()),
            Block::Heading(9, String::new()),
            Block::Table(Table { rows: vec![vec!["x".into()]], ..Table::default() }),
        ],
    };
    for (render, text) in FORMATS {
        let file = render(&document, &metadata("")).expect("a file");
        assert_eq!(faults(&file), Vec::<String>::new());
        let text = xml(&file, text);
        assert!(!text.contains("<text:list ") && text.matches("tbl>").count() <= 2);
        assert!(text.contains("Heading_20_6") || text.contains("Heading6"));
    }
}

#[test]
fn what_is_no_web_address_is_text_and_no_link() {
    let address = "javascript:alert(1)".to_owned();
    let link = Block::Link { words: "Zie".into(), address };
    let document = Document { title: String::new(), blocks: vec![link] };
    for (render, part) in FORMATS {
        let file = render(&document, &metadata("")).expect("a file");
        assert!(running(&xml(&file, part)).ends_with("Zie javascript:alert(1)"), "{part}");
        for part in parts(&file) {
            let text = String::from_utf8_lossy(&part.content);
            assert!(!text.contains("=\"javascript:"), "{}", part.name);
        }
    }
}

/// The running text of a part, with what stands for a line break, a tab or spaces put back.
fn running(xml: &str) -> String {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut text = String::new();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return text,
            Event::Text(piece) => text.push_str(&piece),
            Event::GeneralRef(entity) => match entity.resolve_char_ref().expect("a reference") {
                Some(sign) => text.push(sign),
                None => text.push(match entity.as_ref() {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    _ => '\'',
                }),
            },
            Event::Empty(element) => match element.name().as_ref() {
                "w:br" | "text:line-break" => text.push('\n'),
                "w:tab" | "text:tab" => text.push('\t'),
                "text:s" => {
                    let count = element.attributes().flatten().next();
                    let count = count.map_or(1, |it| it.value.parse().expect("a number"));
                    text.push_str(&" ".repeat(count));
                }
                _ => {}
            },
            _ => {}
        }
    }
}

proptest! {
    #[test]
    fn any_text_gives_a_file_that_opens(text in hostile()) {
        for (render, _) in FORMATS {
            let file = render(&all_of(&text), &metadata(&text)).expect("a file");
            prop_assert_eq!(faults(&file), Vec::<String>::new());
        }
    }

    #[test]
    fn any_text_arrives_but_for_what_xml_refuses(text in hostile()) {
        let document = Document { title: String::new(), blocks: vec![Block::List(vec![text.clone()])] };
        let allowed = |sign: &char| *sign >= ' ' && !matches!(sign, '\u{fffe}' | '\u{ffff}') || "\t\n".contains(*sign);
        let expected: String =
            text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(allowed).collect();
        for (render, part) in FORMATS {
            let file = render(&document, &metadata("")).expect("a file");
            prop_assert_eq!(&running(&xml(&file, part)), &expected, "{}", part);
        }
    }
}
