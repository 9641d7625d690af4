//! Promise: parents see what a school publishes beside the norm, and nothing in a file becomes markup.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use std::collections::BTreeMap;

use common::marked::{marked, marks};
use common::records::record;
use common::{now, parents, slice};
use normwijzer::assessment::Described;
use normwijzer::exchange::publication::{Offer, PublicLine, Publication};
use normwijzer::norm::{Catalogue, Depth, Scope, Sector};
use normwijzer::report::{school, school_changes, school_elsewhere, talk_sheet};
use normwijzer::words::{Date, Moment};
use proptest::prelude::*;

fn publish(record: &normwijzer::assessment::Assessment) -> Option<Publication> {
    let areas = ["b".to_owned(), "c".to_owned()].into();
    let scope = Scope { sector: Sector::Po, areas, depth: Depth::Verdieping };
    Publication::new(&Catalogue::new(&slice(), &scope), &slice().head, record, now())
}

/// A school that says something of everything.
fn publication() -> Publication {
    let mut publication = publish(&marked()).expect("a publication");
    publication.school.name = "De Wegwijzer".into();
    publication.message = "Welkom.\nTot ziens.\n\nHet team".into();
    let line = |offer, described, text: &str| PublicLine { offer, described, text: text.into() };
    publication.lines = [
        ("a1".to_owned(), line(Some(Offer::No), None, "")),
        ("b1".to_owned(), line(Some(Offer::Partly), Some(Described::Yes), "Alleen in groep 3.")),
        ("b2".to_owned(), line(Some(Offer::NotApplicable), None, "")),
        ("een-vreemde".to_owned(), line(Some(Offer::Yes), None, "Uit een andere editie.")),
    ]
    .into();
    publication
}

/// One element a line, so that a difference is seen where it is.
fn lined(html: &str) -> String {
    html.replace("><", ">\n<")
}

#[test]
fn the_page_reads_as_intended() {
    insta::assert_snapshot!("school_page", lined(&school(&publication(), &parents())));
}

#[test]
fn the_sheet_reads_as_intended() {
    insta::assert_snapshot!("school_sheet", lined(&talk_sheet(&publication(), &parents())));
}

/// The pieces for other pages, by the place that they name.
fn elsewhere(publication: &Publication) -> BTreeMap<String, String> {
    let html = school_elsewhere(publication, &parents());
    let mut pieces = BTreeMap::new();
    for piece in html.split("<div ").skip(1) {
        let (tag, piece) = piece.split_once('>').expect("a tag");
        let piece = piece.strip_suffix("</div>").expect("a closed element").to_owned();
        let place = tag.split("data-").nth(1).expect("a place").replace('"', "");
        assert_eq!(pieces.insert(place.clone(), piece), None, "{place} is there twice");
    }
    pieces
}

/// What stands beside the lines, by their ids.
fn beside(publication: &Publication) -> BTreeMap<String, String> {
    let pieces = elsewhere(publication).into_iter();
    pieces.filter_map(|(place, html)| Some((place.strip_prefix("regel=")?.into(), html))).collect()
}

#[test]
fn what_stands_on_other_pages_reads_as_intended() {
    let html = school_elsewhere(&publication(), &parents());
    insta::assert_snapshot!("school_elsewhere", lined(&html));
}

#[test]
fn the_same_words_stand_on_other_pages() {
    let mut publication = publication();
    publication.school.name = "de school".into();
    publication.school.location.clear();
    let page = school(&publication, &parents());
    let lines = beside(&publication);
    assert!(lines.len() > 3, "{lines:?}");
    for (id, piece) in &lines {
        let at = page.find(&format!("id=\"regel-{id}\"")).expect("the line is on the page");
        assert!(page.split_at(at).1.contains(piece.as_str()), "{id}: {piece}");
    }
    assert_eq!(page.matches("id=\"regel-").count(), lines.len(), "{lines:?}");
}

#[test]
fn a_line_that_this_school_was_not_asked_has_nothing_on_other_pages() {
    let mut short = publication();
    short.school.depth = Depth::Kern;
    let lines = beside(&short);
    for id in ["b3", "c1", "een-vreemde"] {
        assert!(!lines.contains_key(id), "{id}");
    }
    assert!(lines.contains_key("a1"));
    let mut other = publication();
    other.lines.clear();
    other.school.sector = Sector::Vo;
    let lines = beside(&other);
    for item in parents().items {
        assert!(!lines.contains_key(&item.id) || item.sectors.contains(&Sector::Vo), "{}", item.id);
    }
}

#[test]
fn other_pages_say_whose_words_they_are_and_of_when() {
    let mut publication = publication();
    let heads = |publication: &Publication| {
        let pieces = elsewhere(publication);
        ["alles", "deels", "niets"].map(|which| pieces[&format!("kop={which}")].clone())
    };
    for head in heads(&publication) {
        for words in ["De Wegwijzer", "24 november 2026", "2026/2027", "/ouders/school/", "<button"]
        {
            assert!(head.contains(words), "{words}: {head}");
        }
        assert_eq!(head.contains("verzonnen voorbeeld"), publication.example);
        assert!(!head.contains("normdata"), "{head}");
    }
    publication.example = !publication.example;
    publication.school.year = None;
    publication.edition.id = "landelijk/2027-08".into();
    publication.school.name.clear();
    publication.school.location = " ".into();
    for head in heads(&publication) {
        assert_eq!(head.contains("verzonnen voorbeeld"), publication.example);
        assert!(head.contains("gemaakt met andere normdata") && !head.contains("schooljaar"));
        assert!(head.contains("<strong>de school</strong>"), "{head}");
    }
}

#[test]
fn what_changed_is_told_whichever_is_opened_first() {
    let (before, mut after) = (publication(), publication());
    after.made = Moment::new(Date::new(2027, 5, 3).expect("a date"), 9, 0, 0).expect("a moment");
    after.message.clear();
    after.lines.remove("a1");
    after
        .lines
        .insert("a2".into(), PublicLine { offer: Some(Offer::Yes), ..PublicLine::default() });
    let b1 = after.lines.get_mut("b1").expect("the line");
    b1.text = "In groep 3 en 4.".into();
    let html = school_changes(&after, &before, &parents()).expect("one school");
    assert_eq!(html, school_changes(&before, &after, &parents()).expect("one school"));
    insta::assert_snapshot!("school_changes", lined(&html));
    let same = school_changes(&before, &before, &parents()).expect("one school");
    assert!(same.contains("Dit is dezelfde publicatie."), "{same}");
}

#[test]
fn two_schools_are_not_compared() {
    let mut other = publication();
    other.school.brin = "99ZZ".into();
    let error = school_changes(&publication(), &other, &parents()).expect_err("two schools");
    assert!(error.to_string().contains("verschillende scholen"), "{error}");
}

#[test]
fn only_the_lines_that_this_school_was_asked_are_there() {
    let mut short = publication();
    short.school.depth = Depth::Kern;
    let html = school(&short, &parents());
    assert!(!html.contains("regel-b3"), "a line that was not asked");
    assert!(!html.contains("regel-c1"), "an area that was not chosen");
    assert!(html.contains("Niet ingevuld door de school: Gebied c."));
    assert!(html.contains("Alleen onderdelen uit de kern staan hier."));
    short
        .lines
        .insert("b3".into(), PublicLine { offer: Some(Offer::Yes), ..PublicLine::default() });
    assert!(school(&short, &parents()).contains("regel-b3"), "what the school mentions is shown");
}

#[test]
fn other_norm_data_are_named() {
    let mut other = publication();
    assert!(!school(&other, &parents()).contains("normdata. Een onderdeel"));
    other.edition.receipt = "f".repeat(64);
    assert!(school(&other, &parents()).contains("een andere stand van normdata"));
    other.edition.id = "landelijk/2027-08".into();
    assert!(school(&other, &parents()).contains("gemaakt met andere normdata"));
}

#[test]
fn a_plan_is_a_link_only_to_a_web_address() {
    let mut hostile = publication();
    for address in ["javascript:alert(1)", "data:text/html,x", " \"onclick=x"] {
        hostile.school.partnership.plan_url = address.into();
        let html = school(&hostile, &parents());
        assert!(!html.contains("ondersteuningsplan:"), "{html}");
    }
}

/// The school's own texts never come in a publication, so they cannot come on this page.
#[test]
fn only_what_is_published_is_shown() {
    let mut record = marked();
    record.publication.pupils = true;
    let publication = publish(&record).expect("a publication");
    let html = pieces(&publication);
    let shown = marks(&html);
    let file = publication.to_json().expect("a file");
    let published = marks(&file);
    assert!(shown.is_subset(&published), "{shown:?}");
    assert!(shown.contains("publicatie.boodschap") && shown.contains("leerlingen"), "{shown:?}");
}

/// Everything that is drawn of a publication.
fn pieces(publication: &Publication) -> String {
    let slice = parents();
    school(publication, &slice)
        + &talk_sheet(publication, &slice)
        + &school_elsewhere(publication, &slice)
}

/// A publication in which every text is this one, and the same without text.
fn hostile(text: &str) -> Publication {
    let mut publication = publication();
    publication.school.name = text.into();
    publication.school.location = text.into();
    publication.school.brin = text.into();
    publication.school.partnership.name = text.into();
    publication.school.partnership.plan_url = format!("https://swv.example/{text}");
    publication.edition.id = format!("x{text}");
    publication.message = format!("x{text}");
    publication.lines.insert(format!("x{text}"), PublicLine::default());
    for line in publication.lines.values_mut() {
        line.text = format!("x{text}");
    }
    publication
}

/// The tags of a piece, without what stands between them and without the values of attributes.
fn tags(html: &str) -> Vec<String> {
    html.split('<')
        .skip(1)
        .map(|tag| tag.split(['>', ' ']).next().unwrap_or("").to_owned())
        .collect()
}

#[test]
fn a_text_that_is_markup_stays_text() {
    let text = "</p><script>alert(1)</script><img src=x onerror='a'>\"&";
    let html = pieces(&hostile(text));
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

proptest! {
    #[test]
    fn no_text_ever_becomes_markup(text in "[a-z<>&\"'/=]{1,30}") {
        let plain: String = text.chars().map(|_| 'x').collect();
        let (file, other) = (hostile(&text), hostile(&plain));
        prop_assert_eq!(tags(&pieces(&file)), tags(&pieces(&other)));
        let changed = |before: &Publication| {
            let mut after = before.clone();
            after.message.clear();
            after.lines.values_mut().for_each(|line| line.text.push('y'));
            school_changes(before, &after, &parents()).expect("one school")
        };
        prop_assert_eq!(tags(&changed(&file)), tags(&changed(&other)));
    }

    /// Whatever a school publishes can be shown.
    #[test]
    fn every_publication_has_a_page(record in record()) {
        if let Some(publication) = publish(&record) {
            prop_assert!(school(&publication, &parents()).contains("school-naam"));
            prop_assert!(talk_sheet(&publication, &parents()).contains("Gesprek met"));
        }
    }
}
