//! Texts from outside on one line, and no longer than they may be.

/// A text with single spaces, of at most so many characters. A longer one ends at the end of a word
/// with `…`, which counts; a single word that is longer is cut.
pub(crate) fn short(text: &str, most: usize) -> String {
    let mut line = String::new();
    // How many characters it has, and where it could end with `…` after it: after a word, or anywhere.
    let (mut length, mut word, mut any) = (0, 0, 0);
    let mut space = false;
    for c in text.trim().chars() {
        if c.is_whitespace() {
            space = true;
            continue;
        }
        if space {
            if length < most {
                word = line.len();
            }
            line.push(' ');
            length += 1;
            space = false;
        }
        line.push(c);
        length += 1;
        if length < most {
            any = line.len();
        }
        if length > most {
            line.truncate(if word > 0 { word } else { any });
            line.push('…');
            break;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_text_ends_at_a_word() {
        assert_eq!(short(" Wij  lezen\nelke dag. ", 20), "Wij lezen elke dag.");
        assert_eq!(short("Wij lezen elke dag.", 18), "Wij lezen elke…");
        assert_eq!(short("Wij lezen elke dag.", 15), "Wij lezen elke…");
        assert_eq!(short("Wij lezen elke dag.", 14), "Wij lezen…");
        assert_eq!(short("Leesproblemen", 5), "Lees…");
    }

    proptest! {
        #[test]
        fn it_is_never_longer_and_short_stays_as_it_is(text in "(\\PC|\n){0,40}", most in 1..30_usize) {
            let once = short(&text, most);
            prop_assert!(once.chars().count() <= most, "{once}");
            prop_assert_eq!(short(&once, most), once.clone());
            let words = once.trim_end_matches('…');
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert!(line.starts_with(words));
        }
    }
}
