//! Which reasons are worth telling, and so which words are worth marking.

use crate::evidence::{Mark, Reason};

/// The most reasons that are told: those after them add little.
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
        if told.len() < MOST && !reason.marks.iter().all(known) {
            told.push(reason);
        }
    }
    told
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

    #[test]
    fn five_are_enough() {
        let all: Vec<Reason> =
            (0..9).map(|at| reason("woord", 1.0, &[(at * 10, at * 10 + 5)])).collect();
        assert_eq!(telling(&all).len(), 5);
        assert!(telling(&[]).is_empty());
    }
}
