//! Which reasons are worth telling, and so which words are worth marking.

use super::said::WORDS;
use crate::evidence::{Mark, Reason, Source};

/// The most reasons that are told: those after them add little. Words of schools' sentences are one
/// reason together.
const MOST: usize = 5;
/// A reason that adds less than this share of what the strongest adds is not told: everyday words that
/// stand in many phrases would be marked everywhere.
const LEAST: f64 = 0.1;

/// The reasons that say something, the strongest first: none whose words all stand in those before it.
pub(super) fn telling(reasons: &[Reason]) -> Vec<&Reason> {
    let least = reasons.first().map_or(0.0, |strongest| strongest.adds * LEAST);
    let mut told: Vec<&Reason> = Vec::new();
    for reason in reasons.iter().filter(|reason| reason.adds >= least) {
        let known = |mark: &Mark| told.iter().any(|it| it.marks.iter().any(|of| holds(of, mark)));
        if has_room(&told, reason) && !reason.marks.iter().all(known) {
            told.push(reason);
        }
    }
    told
}

/// Whether one more reason can be told.
fn has_room(told: &[&Reason], reason: &Reason) -> bool {
    let said = told.iter().filter(|it| it.source == Source::Said).count();
    if reason.source == Source::Said && said > 0 {
        return said < WORDS;
    }
    told.len() - said.saturating_sub(1) < MOST
}

fn holds(of: &Mark, mark: &Mark) -> bool {
    of.heading == mark.heading
        && of.range.start <= mark.range.start
        && mark.range.end <= of.range.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Means, Source};

    fn reason(term: &str, adds: f64, places: &[(usize, usize)]) -> Reason {
        let mark = |(start, end): &(usize, usize)| Mark {
            heading: None,
            range: *start..*end,
            means: Means::Word,
        };
        Reason {
            term: term.into(),
            source: Source::Term,
            adds,
            marks: places.iter().map(mark).collect(),
        }
    }

    #[test]
    fn what_is_said_already_or_adds_next_to_nothing_is_not_told() {
        let all = [
            reason("intern begeleider", 4.0, &[(10, 27)]),
            reason("intern", 2.0, &[(10, 16)]),
            reason("begeleider", 2.0, &[(17, 27), (60, 70)]),
            reason("ouders", 0.3, &[(40, 46)]),
        ];
        let told: Vec<&str> = telling(&all).iter().map(|it| it.term.as_str()).collect();
        assert_eq!(told, ["intern begeleider", "begeleider"]);
    }

    fn nine(from: usize) -> impl Iterator<Item = Reason> {
        (from..from + 9).map(|at| reason("woord", 1.0, &[(at * 10, at * 10 + 5)]))
    }

    #[test]
    fn five_are_enough() {
        assert_eq!(telling(&nine(0).collect::<Vec<_>>()).len(), 5);
        assert!(telling(&[]).is_empty());
    }

    #[test]
    fn four_words_of_schools_are_one_of_the_five() {
        let said = nine(0).map(|reason| Reason { source: Source::Said, ..reason });
        let all: Vec<Reason> = said.chain(nine(9)).collect();
        let told = telling(&all);
        let of = |source| told.iter().filter(|it| it.source == source).count();
        assert_eq!((of(Source::Said), of(Source::Term)), (4, 4));
    }
}
