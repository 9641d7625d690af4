//! Promise: the section for the schoolgids is told as the school chose, holds what the school says
//! and nothing else, and its own text takes the place of ours.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;
#[path = "common/real.rs"]
mod real;

use common::records::record;
use common::{now, slice};
use normwijzer::assessment::{
    Action, Answer, Assessment, Described, GuideChange, GuideText, Length, Practice, Tone, reduce,
};
use normwijzer::norm::{Catalogue, Depth, EditionHead, Scope, Sector};
use normwijzer::report::{Block, Document, guide, guide_lines, guide_text, to_html, to_text};
use proptest::prelude::*;

fn catalogue() -> Catalogue {
    let areas = ["b".to_owned(), "c".to_owned()].into();
    Catalogue::new(&slice(), &Scope { sector: Sector::Po, areas, depth: Depth::Verdieping })
}

fn head() -> EditionHead {
    slice().head
}

fn section(record: &Assessment) -> Document {
    guide(&catalogue(), record, &head(), now())
}

fn text_of(record: &Assessment, area: &str) -> String {
    guide_text(catalogue().area(area).expect("an area"), record)
}

/// `b1` is done and `b3` in part; both are written down somewhere.
fn school() -> Assessment {
    let mut record = Assessment::new("proef".into(), (&head()).into(), now());
    for (id, practice) in [("b1", Practice::Yes), ("b3", Practice::Partly)] {
        record.answers.insert(
            id.into(),
            Answer {
                practice: Some(practice),
                described: Some(Described::Yes),
                place: " schoolgids,\n bladzijde 14 ".into(),
                ..Answer::default()
            },
        );
    }
    record
}

fn change(record: Assessment, change: GuideChange) -> Assessment {
    reduce(record, Action::Guide(change), now())
}

fn own(record: Assessment, area: &str, text: &str) -> Assessment {
    let based_on = text_of(&record, area);
    change(record, GuideChange::Text(area.into(), GuideText { text: text.into(), based_on }))
}

/// Every way to tell it.
fn ways() -> impl Iterator<Item = (Tone, Length)> {
    Tone::ALL.into_iter().flat_map(|tone| Length::ALL.map(|length| (tone, length)))
}

#[test]
fn the_full_text_says_where_more_is_and_the_short_one_names_the_lines() {
    let full = "Dit kunnen leerlingen en ouders verwachten:\n\n\
                - De school doet b1. (Meer hierover: schoolgids, bladzijde 14)\n\n\
                Dit doet de school nog niet helemaal:\n\n\
                - De school doet b3. (Meer hierover: schoolgids, bladzijde 14)";
    assert_eq!(text_of(&school(), "b"), full);
    let short = change(school(), GuideChange::Length(Length::Kort));
    let short = change(short, GuideChange::Tone(Tone::Warm));
    let wanted = "Dit kunt u van ons verwachten:\n\n- Titel van b1\n\n\
                  Dit doen wij nog niet helemaal:\n\n- Titel van b3";
    assert_eq!(text_of(&short, "b"), wanted);
}

#[test]
fn the_warm_voice_speaks_of_our_school() {
    let text = text_of(&change(school(), GuideChange::Tone(Tone::Warm)), "b");
    assert!(text.contains("- Onze school doet b1. (Meer"), "{text}");
}

/// A place that was filled in for an answer that it no longer belongs to.
#[test]
fn where_it_is_not_written_down_no_place_is_named() {
    let mut record = school();
    for (id, described) in [("b1", Some(Described::No)), ("b3", None)] {
        record.answers.get_mut(id).expect("an answer").described = described;
    }
    assert!(!to_text(&section(&record)).contains("bladzijde 14"));
}

#[test]
fn a_line_that_is_hidden_can_be_shown_again() {
    let record = change(school(), GuideChange::Hide("b1".into(), true));
    assert!(!to_text(&section(&record)).contains("b1"));
    let area = catalogue();
    let area = area.area("b").expect("an area");
    let lines: Vec<&str> = guide_lines(area, &record).map(|line| line.id.as_str()).collect();
    assert_eq!(lines, ["b1", "b3"], "it is still offered");
    let record = change(record, GuideChange::Hide("b1".into(), false));
    assert_eq!(section(&record), section(&school()));
}

#[test]
fn an_area_of_which_every_line_is_hidden_has_no_heading() {
    let mut record = school();
    for id in ["b1", "b3"] {
        record = change(record, GuideChange::Hide(id.into(), true));
    }
    assert!(!to_text(&section(&record)).contains("Gebied b"));
    assert!(!to_text(&section(&record)).contains("Hieronder"), "nothing is below");
}

#[test]
fn an_own_text_takes_the_place_of_the_generated_one_as_it_was_typed() {
    let record = own(school(), "b", "Wij lezen\nelke dag.\n\nOok:\n- stil\n- hardop\n");
    let blocks = section(&record).blocks;
    let place = blocks.iter().position(|block| *block == Block::Heading(2, "Gebied b".into()));
    let place = place.expect("a heading");
    let wanted = [
        Block::Paragraph("Wij lezen elke dag.".into()),
        Block::Paragraph("Ook:".into()),
        Block::List(vec!["stil".into(), "hardop".into()]),
    ];
    assert_eq!(blocks.get(place + 1..place + 4), Some(&wanted[..]));
    assert!(!to_text(&section(&record)).contains("De school doet b1"));
    assert_eq!(
        text_of(&record, "b"),
        text_of(&school(), "b"),
        "what the answers give is still known"
    );
}

#[test]
fn an_own_text_for_an_area_without_answers_is_in_it_and_an_empty_one_leaves_it_out() {
    let record = own(school(), "c", "Dit doen wij samen.");
    assert!(to_text(&section(&record)).contains("Gebied c\n\nDit doen wij samen."));
    let record = own(school(), "b", " \n");
    assert!(!to_text(&section(&record)).contains("Gebied b"));
}

#[test]
fn an_own_text_knows_when_the_answers_give_another() {
    let record = own(school(), "b", "Van ons.");
    let overtaken = |record: &Assessment| {
        let own = record.guide.texts.get("b").expect("an own text");
        own.is_overtaken(&text_of(record, "b"))
    };
    assert!(!overtaken(&record));
    let hidden = change(record.clone(), GuideChange::Hide("b3".into(), true));
    assert!(overtaken(&hidden));
    let mut other = record;
    other.answers.remove("b1");
    assert!(overtaken(&other));
}

/// The example that the site offers, told in every way.
#[test]
fn the_example_reads_as_intended_in_every_tone_and_length() {
    let example = real::worked().into_iter().find(|it| it.scenario.example).expect("the example");
    let head = real::norm(None).edition.head;
    for (tone, length) in ways() {
        let mut record = example.scenario.assessment(example.edition(), now());
        record.guide.tone = tone;
        record.guide.length = length;
        let text = to_text(&guide(&example.catalogue(), &record, &head, now()));
        let name = format!("{}_{}", tone.label(), length.label()).to_lowercase();
        let version = concat!("Normwijzer ", env!("CARGO_PKG_VERSION"));
        insta::assert_snapshot!(name, text.replace(version, "Normwijzer [versie]"));
    }
}

/// Who edits begins with the generated text: as long as nothing is changed nothing changes.
#[test]
fn the_generated_text_of_every_worked_school_is_read_back_as_the_same_blocks() {
    let mut seen = 0;
    for worked in real::worked() {
        let (catalogue, head) = (worked.catalogue(), head());
        for (tone, length) in ways() {
            let mut record = worked.scenario.assessment(worked.edition(), now());
            record.guide.tone = tone;
            record.guide.length = length;
            let ours = guide(&catalogue, &record, &head, now());
            for area in &catalogue.areas {
                let text = guide_text(area, &record);
                seen += usize::from(!text.is_empty());
                let own = GuideText { text, based_on: String::new() };
                record.guide.texts.insert(area.area.id.clone(), own);
            }
            assert_eq!(guide(&catalogue, &record, &head, now()), ours, "{}", worked.file);
        }
    }
    assert!(seen > 20, "{seen} texts were read back");
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().filter(|word| *word != "-").collect()
}

proptest! {
    #[test]
    fn what_is_hidden_is_never_in_it_and_an_own_text_always_is(record in record()) {
        let document = section(&record);
        let text = to_text(&document);
        let listed = |sentence: &str| text.lines().any(|line| {
            line.strip_prefix("- ").is_some_and(|point| {
                point == sentence || point.starts_with(&format!("{sentence} (Meer hierover: "))
            })
        });
        for area in &catalogue().areas {
            let own = record.guide.texts.get(&area.area.id);
            for line in area.items() {
                let told = guide_lines(area, &record).any(|other| other.id == line.id);
                let shown = told && own.is_none() && !record.guide.hidden.contains(&line.id);
                let wanted = match (record.guide.length, record.guide.tone) {
                    (Length::Kort, _) => line.title.clone(),
                    (_, Tone::Zakelijk) => line.school.clone(),
                    (_, Tone::Warm) => line.school.replace("De school", "Onze school"),
                };
                for words in [&line.title, &line.school, &wanted] {
                    prop_assert_eq!(listed(words), shown && *words == wanted, "{}", line.id);
                }
            }
            if let Some(own) = own {
                let (all, own) = (words(&text), words(&own.text));
                prop_assert!(own.is_empty() || all.windows(own.len()).any(|part| part == own));
            }
        }
    }

    #[test]
    fn no_own_text_and_no_place_becomes_markup(text in "(\\PC|\n|<|>|&|\"|- ){0,60}") {
        let tags = |text: &str| {
            let mut record = own(school(), "c", text);
            record.answers.get_mut("b1").expect("an answer").place = text.to_owned();
            to_html(&section(&record), 2).matches(['<', '>']).count()
        };
        // The same lines without a sign that could mean something.
        prop_assert_eq!(tags(&text), tags(&text.replace(['<', '>', '&', '"', '\''], "x")));
    }
}
