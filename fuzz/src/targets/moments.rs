//! Two moments of one check side by side.

use normwijzer::compare::{Change, Moments};
use normwijzer::exchange::open;
use normwijzer::norm::Catalogue;
use normwijzer::report::{moments as report, to_html, to_text};

use crate::support::checks::{bounded, harmless, sentence_on};
use crate::support::{input, kept::keeping, now, seeds, slice};

fn look(one: &[u8], other: &[u8]) {
    let (Ok(one_file), Ok(other_file)) = (open(one), open(other)) else { return };
    let (before, after) = (&one_file.assessment, &other_file.assessment);
    let input = one.len() + other.len();
    if let Err(error) = Moments::comparable(&before.edition, &after.edition) {
        return sentence_on(&error.to_string(), input);
    }
    let slice = slice();
    let scope = after.profile.scope();
    let catalogue = scope.map(|scope| Catalogue::new(&slice, &scope)).unwrap_or_default();
    let moments = Moments::new(&catalogue, &before.answers, &after.answers);
    assert_eq!(moments.lines.len(), catalogue.items().count());
    let counted: usize = Change::ALL.iter().map(|change| moments.count(*change)).sum();
    assert_eq!(counted, moments.lines.len(), "every line has one change");
    assert!(moments.lines.iter().all(|line| line.in_words().ends_with('.')));
    let same = Moments::new(&catalogue, &after.answers, &after.answers);
    assert_eq!(same.count(Change::Same), same.lines.len());
    let names = (before.profile.name.as_str(), after.profile.name.as_str());
    let document = report(&moments, &catalogue, names, &slice.head, now());
    let (html, text) = (to_html(&document, 2), to_text(&document));
    harmless(&html);
    bounded(html.len(), input);
    bounded(text.len(), input);
}

#[test]
fn moments() {
    for one in &*seeds::WORK {
        seeds::WORK.iter().for_each(|other| look(one, other));
    }
    bolero::check!(name = "moments").for_each(|bytes: &[u8]| {
        let (one, other) = input::pair(bytes, &seeds::WORK);
        keeping("moments", &[&one, &other], || look(&one, &other));
    });
}
