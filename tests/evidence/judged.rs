//! How sure it is that a passage describes a line follows from more than their words.

use normwijzer::evidence::Matcher;
use normwijzer::norm::{EvidenceSlice, Sector};

use crate::lines::{document, list, of, score, slice};

/// The invented norm, with lines that are told in one passage.
fn grouped(ids: &[&str]) -> EvidenceSlice {
    let mut grouped = slice();
    for line in &mut grouped.lines {
        line.together = ids.contains(&line.id.as_str()).then_some(1);
    }
    grouped
}

const BOTH: &str = "Onze leesspecialist helpt bij leesproblemen. De toetskalender hangt er.";

#[test]
fn a_line_is_surer_where_another_of_its_group_is_described() {
    let both = grouped(&["kalender", "specialist"]);
    assert!(score(&both, BOTH, "kalender") > score(&slice(), BOTH, "kalender"));
    // What is not there at all stays out, and other lines are no surer.
    let only = "Onze leesspecialist helpt bij leesproblemen.";
    let with_desk = grouped(&["specialist", "werkplek"]);
    assert!(score(&with_desk, only, "werkplek") <= 0.0);
    assert!(score(&with_desk, BOTH, "kalender") <= score(&slice(), BOTH, "kalender"));
}

#[test]
fn a_group_of_one_lifts_nothing() {
    assert_eq!(
        Matcher::new(&grouped(&["specialist"]), Sector::Po).suggest(&document(&[BOTH])),
        Matcher::new(&slice(), Sector::Po).suggest(&document(&[BOTH]))
    );
}

#[test]
fn a_passage_is_less_sure_beside_a_better_one_for_its_line() {
    let weak = "De toetskalender en de leestoets hangen in de hal.";
    let strong =
        "De toetskalender zegt wanneer we de DMT en een leestoets doen, drie keer per week.";
    let alone = of(&document(&[weak]), "kalender");
    let beside = of(&document(&[weak, strong]), "kalender");
    let of_weak = beside.iter().find(|it| it.passage == 0).expect("both are ranked");
    assert_eq!(beside.first().map(|it| it.passage), Some(1));
    assert!(of_weak.score < alone.first().expect("ranked").score);
}

#[test]
fn a_passage_is_less_sure_where_it_fits_other_lines_better() {
    let words = "De leesspecialist kijkt op de toetskalender.";
    let more =
        format!("{words} Er is een koptelefoon en een wiebelkussen op een prikkelarme werkplek.");
    assert!(score(&slice(), &more, "kalender") < score(&slice(), words, "kalender"));
}

#[test]
fn more_phrases_of_a_line_make_it_surer_than_more_of_one() {
    let mut two = slice();
    two.lines[2].terms = list(&["koptelefoon", "wiebelkussen"]);
    let mut one = slice();
    one.lines[2].terms = list(&["koptelefoon wiebelkussen"]);
    let text = "Er is een koptelefoon met wiebelkussen.";
    assert!(score(&two, text, "werkplek") > score(&one, text, "werkplek"));
}

#[test]
fn what_makes_a_line_surer_is_told() {
    let lifted_by = |slice: &EvidenceSlice, text: &str| {
        let lines = Matcher::new(slice, Sector::Po).suggest(&document(&[text]));
        let line = lines.iter().find(|line| line.line == "kalender").expect("a line");
        line.passages.first().expect("ranked").lifted_by.clone()
    };
    let both = grouped(&["kalender", "specialist"]);
    assert_eq!(lifted_by(&both, BOTH).as_deref(), Some("specialist"));
    assert_eq!(lifted_by(&both, "De toetskalender en de leestoets hangen in de hal."), None);
    assert_eq!(lifted_by(&slice(), BOTH), None);
}
