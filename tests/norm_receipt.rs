//! The receipt says what an edition says: layout does not matter to it, every word does.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;
#[path = "common/rewrite.rs"]
mod rewrite;

use cases::valid;
use normwijzer::norm::{
    Authority, Depth, Describing, Files, LegalNature, Norm, Reliability, Sector, Status, Support,
    canonical, read, receipt,
};
use proptest::prelude::*;
use rewrite::{Chance, rewrite};

fn norm() -> Norm {
    read(&valid(), "landelijk/2026-08").expect("nothing wrong")
}

#[test]
fn the_receipt_of_the_valid_folder_stays_what_it_was() {
    // Changes only when the canonical form or the fixture changes: then say so in the changelog.
    let norm = norm();
    assert!(canonical(&norm).starts_with("normwijzer-editie/1\nid=17:landelijk/2026-08\n"));
    assert_eq!(
        norm.edition.head.receipt,
        "8a387b3f82c4e4cce9e3ce50cd469456d2fc3468f03e60a5bb7474a6f4af0ee4"
    );
}

#[test]
fn what_nobody_cites_and_the_glossary_do_not_count() {
    let mut norm = norm();
    norm.glossary.clear();
    let mut extra = norm.sources[0].clone();
    extra.id = "niet-genoemd".into();
    norm.sources.push(extra);
    assert_eq!(receipt(&norm), norm.edition.head.receipt);
}

#[test]
fn a_value_cannot_pass_for_another_field() {
    let mut one = norm();
    let mut two = one.clone();
    one.edition.requirements[0].evidence = vec!["a\nevidence=1:b".into()];
    two.edition.requirements[0].evidence = vec!["a".into(), "b".into()];
    assert_ne!(receipt(&one), receipt(&two));
}

#[test]
fn every_choice_and_every_day_counts() {
    let later = "2027-06-01".parse().expect("a date");
    let changes: [fn(&mut Norm, normwijzer::words::Date); 19] = [
        |n, _| n.edition.head.status = Status::Vastgesteld,
        |n, day| n.edition.head.compiled = day,
        |n, day| n.edition.head.valid_from = day,
        |n, day| n.edition.head.review_before = day,
        |n, _| n.edition.head.previous = Some("landelijk/2025-08".into()),
        |n, _| n.edition.head.only = Some(Authority::Wet),
        |n, _| n.edition.unread = vec!["gids".into()],
        |n, _| n.edition.requirements[0].law[0].other_version = true,
        |n, _| n.edition.areas[0].hue = 5,
        |n, _| n.edition.areas[0].general = false,
        |n, _| n.edition.requirements[0].sectors = vec![Sector::Vo],
        |n, _| n.edition.requirements[0].authority = Authority::Swv,
        |n, _| n.edition.requirements[0].legal_nature = Some(LegalNature::Ander),
        |n, _| n.edition.requirements[3].support = Some(Support::Smal),
        |n, _| n.edition.requirements[0].depth = Depth::Verdieping,
        |n, _| n.edition.requirements[0].describing = Describing::Nvt,
        |n, day| n.edition.requirements[0].law[0].versie = day,
        |n, day| n.sources[0].consulted = day,
        |n, _| n.sources[0].reliability = Reliability::Laag,
    ];
    for (index, change) in changes.iter().enumerate() {
        let mut other = norm();
        change(&mut other, later);
        assert_ne!(receipt(&other), other.edition.head.receipt, "change {index}");
    }
}

/// Every text of an edition and its cited sources. A new field has to be named here.
fn texts(norm: &mut Norm) -> Vec<&mut String> {
    let mut texts: Vec<&mut String> = Vec::new();
    let edition = &mut norm.edition;
    let head = &mut edition.head;
    texts.extend([&mut head.id, &mut head.title, &mut head.is, &mut head.is_not]);
    for theme in &mut edition.themes {
        texts.extend([&mut theme.id, &mut theme.name, &mut theme.for_parents]);
    }
    for area in &mut edition.areas {
        texts.extend([&mut area.id, &mut area.name, &mut area.for_schools]);
        texts.extend([&mut area.for_parents, &mut area.who]);
        texts.extend(&mut area.also);
    }
    for line in &mut edition.requirements {
        texts.extend([&mut line.id, &mut line.area, &mut line.title, &mut line.theme]);
        texts.extend([&mut line.school, &mut line.parents, &mut line.ask]);
        texts.extend([&mut line.judging.ja, &mut line.judging.deels, &mut line.judging.nee]);
        texts.extend(line.evidence.iter_mut().chain(&mut line.search_terms));
        texts.extend(line.dossier.iter_mut().chain(&mut line.caution));
        for place in &mut line.law {
            texts.extend([&mut place.bwb, &mut place.artikel]);
            texts.extend(place.lid.iter_mut().chain(&mut place.letter));
        }
    }
    for step in &mut edition.route {
        texts.extend([&mut step.id, &mut step.who, &mut step.can]);
        texts.extend([&mut step.cannot, &mut step.how]);
    }
    for subject in &mut edition.later {
        texts.extend([&mut subject.id, &mut subject.name, &mut subject.when, &mut subject.now]);
        texts.extend(&mut subject.also);
    }
    for source in &mut norm.sources {
        texts.extend([&mut source.title, &mut source.publisher, &mut source.date]);
        texts.extend([&mut source.url, &mut source.supports, &mut source.read]);
        texts.extend([&mut source.reuse, &mut source.dossier]);
    }
    texts
}

#[test]
fn every_text_counts() {
    let number = texts(&mut norm()).len();
    for index in 0..number {
        let mut changed = norm();
        texts(&mut changed)[index].push('.');
        assert_ne!(receipt(&changed), changed.edition.head.receipt, "text {index}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn layout_comments_and_order_of_keys_do_not_count(seed in any::<u64>()) {
        let mut chance = Chance(seed);
        let mut files = Files::default();
        for (path, text) in valid().iter() {
            let is_toml = path.ends_with("toml");
            let text = if is_toml { rewrite(text, &mut chance, &["bron"]) } else { text.to_owned() };
            files.insert(path, text);
        }
        let again = read(&files, "landelijk/2026-08").expect("still nothing wrong");
        prop_assert_eq!(again.edition.head.receipt, norm().edition.head.receipt);
    }
}
