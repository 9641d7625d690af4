//! How well a typed word fits a word of the data. Both are folded.

/// How well: from [`SAME`] down to 0, not at all.
pub(super) type Fit = u32;

/// The same word.
pub(super) const SAME: Fit = 4;
/// The start of the word.
pub(super) const START: Fit = 3;
const PART: Fit = 2;
const DISTANT: Fit = 1;

/// The same word, the start of it, a part of it, or a longer form of it.
pub(super) fn direct(typed: &str, known: &str) -> Fit {
    if typed == known {
        SAME
    } else if typed.len() >= 2 && known.starts_with(typed) {
        START
    } else if (typed.len() >= 4 && known.contains(typed)) || is_form(typed, known) {
        PART
    } else {
        0
    }
}

/// A compound of the word: `dyslexiepasje` of `dyslexie`, `hoogbegaafd` of `begaafd`.
pub(super) fn compound(typed: &str, known: &str) -> Fit {
    if known.len() >= 6 && typed.contains(known) { DISTANT } else { 0 }
}

/// The word with a slip of the pen: one in five letters, two in eight.
pub(super) fn slip(typed: &str, known: &str) -> Fit {
    let most = match typed.len() {
        0..5 => return 0,
        5..8 => 1,
        _ => 2,
    };
    let near =
        typed.len().abs_diff(known.len()) <= most && strsim::osa_distance(typed, known) <= most;
    if near { DISTANT } else { 0 }
}

/// `toetsen` of `toets`, `boeken` of `boek`.
fn is_form(typed: &str, known: &str) -> bool {
    known.len() >= 4 && typed.len() <= known.len() + 2 && typed.starts_with(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_fits_its_forms() {
        for (typed, known, expected) in [
            ("toets", "toets", SAME),
            ("toets", "toetskalender", START),
            ("software", "voorleessoftware", PART),
            ("toetsen", "toets", PART),
            ("schoolgids", "school", 0),
            ("lat", "dyslexie", 0),
            ("ed", "goed", 0),
            ("opp", "op", 0),
        ] {
            assert_eq!(direct(typed, known), expected, "{typed} {known}");
        }
        assert_eq!(compound("dyslexiepasje", "dyslexie"), DISTANT);
        assert_eq!(compound("hoogbegaafd", "begaafd"), DISTANT);
        assert_eq!(compound("leesboek", "lees"), 0);
    }

    #[test]
    fn a_slip_is_forgiven_in_a_long_word() {
        assert_eq!(slip("dislexie", "dyslexie"), DISTANT);
        assert_eq!(slip("dyslecsie", "dyslexie"), DISTANT);
        assert_eq!(slip("toest", "toets"), DISTANT);
        assert_eq!(slip("opp", "ops"), 0);
        assert_eq!(slip("lezen", "rekenen"), 0);
    }
}
