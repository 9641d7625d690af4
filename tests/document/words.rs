//! Any text keeps its words in their order; any bytes give an answer.

use std::fs;
use std::path::Path;

use normwijzer::document::{limits, pasted, read};
use proptest::prelude::*;

use crate::made::{docx, odt, p};

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// All words that a document gives.
fn given(name: &str, bytes: &[u8]) -> Vec<String> {
    let document = read(name, bytes).expect("text");
    document.passages.iter().flat_map(|passage| words(&passage.text)).collect()
}

/// Paragraphs of sentences that nobody takes for a heading.
fn paragraphs() -> impl Strategy<Value = Vec<String>> {
    let sentence = "[a-z]{2,9}( [a-zé]{2,12}){14,30}\\.";
    proptest::collection::vec(proptest::collection::vec(sentence, 1..6), 1..8)
        .prop_map(|all| all.into_iter().map(|sentences| sentences.join(" ")).collect())
}

/// A text broken into lines of at most so many letters.
fn wrapped(text: &str, width: usize) -> String {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in text.split(' ') {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines.join("\n")
}

/// A file of the corpus.
fn corpus(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name)).expect("a file")
}

proptest! {
    #[test]
    fn each_kind_of_file_keeps_every_word(texts in paragraphs(), width in 50..100_usize) {
        let expected: Vec<String> = texts.iter().flat_map(|text| words(text)).collect();
        let pars = |open: &str, close: &str| {
            texts.iter().flat_map(|text| [open, text, close, "\n"]).collect::<String>()
        };
        let word: String = texts.iter().map(|text| p(text)).collect();
        prop_assert_eq!(&given("x.docx", &docx(&word)), &expected);
        prop_assert_eq!(&given("x.odt", &odt(&pars("<text:p>", "</text:p>"))), &expected);
        prop_assert_eq!(&given("x.html", pars("<p>", "</p>").as_bytes()), &expected);
        prop_assert_eq!(&given("x.html", pars("<p>", "").as_bytes()), &expected);
        prop_assert_eq!(&given("x.md", pars("", "\n").as_bytes()), &expected);
        let lines: Vec<String> = texts.iter().map(|text| wrapped(text, width)).collect();
        prop_assert_eq!(&given("x.txt", lines.join("\n\n").as_bytes()), &expected);
    }

    #[test]
    fn any_bytes_give_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for start in [&b""[..], b"PK\x03\x04", b"<html>", b"\xFF\xFE", b"# a\n"] {
            let _ = read("x", &[start, &bytes].concat());
        }
    }

    #[test]
    fn any_text_gives_passages_of_bounded_length(text in "(\\PC|[\n\t#*|.:<>&-]){0,300}") {
        for document in [pasted("x", &text), read("x.md", text.as_bytes()), read("x.html", format!("<p>{text}").as_bytes())]
            .into_iter()
            .flatten()
        {
            for passage in document.passages {
                prop_assert!(passage.text.chars().count() <= limits::PASSAGE);
                prop_assert!(passage.text.chars().any(char::is_alphanumeric));
            }
        }
    }

    #[test]
    fn any_xml_in_a_body_gives_an_answer(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>Wij lezen</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>",
                "</w:tr>", "<w:tc>", "</w:tc>", "<w:txbxContent>", "</w:txbxContent>", "<w:del>", "</w:del>",
                "<mc:AlternateContent>", "</mc:AlternateContent>", "<mc:Choice>", "</mc:Choice>", "<mc:Fallback>",
                "</mc:Fallback>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
                "<w:instrText>TOC</w:instrText>", "<w:sdtContent>", "</w:sdtContent>", "<w:gridSpan w:val=\"99999999999\"/>",
                "<w:numId w:val=\"1\"/>", "<w:ilvl w:val=\"255\"/>", "<text:p>", "</text:p>", "<text:list>", "</text:list>",
                "<draw:text-box>", "</draw:text-box>", "<table:table>", "</table:table>", "<table:table-row>",
                "</table:table-row>", "<table:table-cell>", "</table:table-cell>", "<text:note-body>", "</text:note-body>",
            ]),
            0..40,
        )
    ) {
        let body = pieces.concat();
        let _ = read("x.docx", &docx(&body));
        let _ = read("x.odt", &odt(&body));
        let _ = read("x.html", body.replace("w:", "").replace("text:", "").as_bytes());
    }

    #[test]
    fn a_damaged_file_gives_an_answer(
        name in proptest::sample::select(vec![
            "dyslexieprotocol.docx", "schoolgids.docx", "ondersteuningsprofiel.odt", "pestprotocol.htm", "beleidsplan.md",
        ]),
        edits in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = corpus(name);
        for (at, byte) in edits {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        if let Err(error) = read(name, &bytes) {
            prop_assert!(error.to_string().ends_with('.'));
        }
    }
}
