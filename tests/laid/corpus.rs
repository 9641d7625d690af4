//! On documents as schools have them.

use normwijzer::desk::documents::{Documents, LaidDocuments, QUOTE};
use normwijzer::document::fingerprint;
use normwijzer::norm::EvidenceLine;

use crate::{bytes, laid, slice};

fn whole() -> Documents {
    let mut documents = Documents::default();
    for name in
        ["zorgplan.docx", "zorgplan.html", "zorgplan.txt", "begaafdheid.html", "beleidsplan.md"]
    {
        documents.add_file(name, &bytes(name));
    }
    documents
}

fn read() -> LaidDocuments {
    laid(&whole(), &slice())
}

#[test]
fn every_suggestion_is_of_a_passage_and_says_why() {
    let laid = read();
    assert!(laid.lines.len() > 10, "{} lines", laid.lines.len());
    for suggestion in laid.lines.iter().flat_map(|line| &line.suggestions) {
        let passage = &laid.documents[suggestion.document].passages[suggestion.passage];
        let whole: String = suggestion.text.iter().map(|(piece, _)| piece.as_str()).collect();
        assert_eq!(whole, passage.text);
        let headings = suggestion.headings.iter();
        let headings: Vec<String> = headings
            .map(|pieces| pieces.iter().map(|(piece, _)| piece.as_str()).collect())
            .collect();
        assert_eq!(headings, passage.headings);
        let marked = suggestion.headings.iter().flatten().chain(&suggestion.text);
        assert!(marked.filter(|(_, marked)| *marked).count() > 0, "{suggestion:?}");
        assert!(!suggestion.reasons.is_empty(), "{suggestion:?}");
        assert!((1..1000).contains(&suggestion.score));
        assert!((1..=QUOTE).contains(&suggestion.quote.chars().count()));
        let plain: Vec<&str> = passage.text.split_whitespace().collect();
        assert!(plain.join(" ").contains(suggestion.quote.trim_matches('…')), "{suggestion:?}");
    }
}

#[test]
fn a_line_that_makes_another_surer_is_named_and_is_of_its_group() {
    let slice = slice();
    let group = |of: &dyn Fn(&EvidenceLine) -> bool| {
        slice.lines.iter().find(|line| of(line)).expect("a line").together
    };
    let mut named = 0;
    for line in read().lines {
        let reasons = line.suggestions.iter().flat_map(|it| &it.reasons);
        for title in reasons.filter_map(|it| it.strip_prefix("Dit stuk past ook bij ‘")) {
            let title = title.split('’').next().unwrap_or_default();
            let own = group(&|it| it.id == line.line);
            assert_eq!(group(&|it| it.title == title), own, "{}: {title}", line.line);
            assert!(own.is_some(), "{}", line.line);
            named += 1;
        }
    }
    assert!(named > 0);
}

#[test]
fn the_best_stands_first_and_every_passage_is_shown_or_left_over() {
    let laid = read();
    for line in &laid.lines {
        assert!(
            line.suggestions.is_sorted_by_key(|it| std::cmp::Reverse(it.score)),
            "{}",
            line.line
        );
    }
    for (at, document) in laid.documents.iter().enumerate() {
        let all = laid.lines.iter().flat_map(|line| &line.suggestions);
        let mut shown: Vec<usize> =
            all.filter(|it| it.document == at).map(|it| it.passage).collect();
        shown.extend(&document.unmatched);
        shown.sort_unstable();
        shown.dedup();
        assert!(shown.into_iter().eq(0..document.passages.len()), "{}", document.name);
        assert!(document.unmatched.is_sorted());
    }
}

#[test]
fn a_passage_is_known_again_in_another_kind_of_file() {
    let laid = read();
    let [word, web, ..] = laid.documents.as_slice() else { unreachable!("two documents") };
    let known = |print: &str| web.passages.iter().any(|it| it.fingerprint == print);
    let again = word.passages.iter().filter(|it| known(&it.fingerprint)).count();
    assert!(again * 10 >= word.passages.len() * 8, "{again} of {}", word.passages.len());
    for passage in &word.passages {
        assert_eq!(passage.fingerprint, fingerprint(&passage.text.to_uppercase()), "{passage:?}");
    }
}

#[test]
fn the_same_documents_give_the_same_text() {
    let slice = serde_json::to_string(&slice()).expect("a slice");
    assert_eq!(whole().lay(&slice, "po"), whole().lay(&slice, "po"));
}
