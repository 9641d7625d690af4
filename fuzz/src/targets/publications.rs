//! Two publications of one school side by side.

use normwijzer::compare::Publications;
use normwijzer::exchange::open_publication;
use normwijzer::report::school_changes;

use crate::support::checks::{bounded, harmless, sentence_on};
use crate::support::{input, kept::keeping, parents, seeds};

fn look(one: &[u8], other: &[u8]) {
    let (Ok(before), Ok(after)) = (open_publication(one), open_publication(other)) else { return };
    let input = one.len() + other.len();
    let page = school_changes(&before, &after, &parents());
    let changes = match Publications::new(&before, &after) {
        Ok(changes) => changes,
        Err(error) => {
            sentence_on(&error.to_string(), input);
            assert!(page.is_err());
            return;
        }
    };
    assert!(changes.lines.iter().all(|line| line.in_words().ends_with('.')));
    let back = Publications::new(&after, &before).expect("the other way round");
    assert_eq!((back.lines.len(), back.same), (changes.lines.len(), changes.same));
    let itself = Publications::new(&after, &after).expect("a publication and itself");
    assert!(itself.lines.is_empty() && !itself.message && !itself.pupils);
    let page = page.expect("what can be compared can be shown");
    harmless(&page);
    bounded(page.len(), input);
}

#[test]
fn publications() {
    for one in &*seeds::PUBLICATIONS {
        seeds::PUBLICATIONS.iter().for_each(|other| look(one, other));
    }
    bolero::check!(name = "publications").for_each(|bytes: &[u8]| {
        let (one, other) = input::pair(bytes, &seeds::PUBLICATIONS);
        keeping("publications", &[&one, &other], || look(&one, &other));
    });
}
