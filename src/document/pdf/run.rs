//! What an engine gives: words with their places.

/// A piece of text that an engine found in one go: a line, a word, sometimes a letter.
///
/// All lengths are in points, seen as the page is shown: from its left edge and from its top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// The text as the engine decoded it; soft hyphens and ligatures may still be in it.
    pub text: String,
    /// Where it starts, from the left.
    pub left: f32,
    /// The line it stands on, from the top.
    pub base: f32,
    /// How wide it is.
    pub width: f32,
    /// The size of its letters.
    pub size: f32,
    /// A number for its font: the same number is the same font, within one document.
    pub font: u32,
    /// Whether it does not lie level, such as a watermark or a word along the edge.
    pub turned: bool,
}

/// A page with all its runs, in the order in which the file draws them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Counted from 1.
    pub number: u32,
    /// In points, as the page is shown.
    pub width: f32,
    /// In points, as the page is shown.
    pub height: f32,
    /// What stands on it.
    pub runs: Vec<Run>,
}

/// Further than the widest page that PDF has (14,400 points; ISO 32000-1, annex C).
const FAR: f32 = 20_000.0;
/// How many numbers a run has in [`Page::packed`].
const NUMBERS: usize = 6;

impl Run {
    /// Where it ends, from the left.
    pub(super) fn right(&self) -> f32 {
        self.left + self.width
    }
}

impl Page {
    /// A page as the browser's worker sends it: the texts with line feeds between them, and for each
    /// six numbers: left, base, width, size, font, and 1 for turned. What has no partner is left out.
    pub fn packed(number: u32, width: f32, height: f32, texts: &str, places: &[f32]) -> Self {
        let runs = texts.split('\n').zip(places.chunks_exact(NUMBERS)).filter_map(|(text, at)| {
            let &[left, base, width, size, font, turned] = at else { return None };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
            let font = font as u32;
            Some(Run { text: text.to_owned(), left, base, width, size, font, turned: turned > 0.5 })
        });
        Self { number, width, height, runs: runs.collect() }
    }

    /// The runs that a reader reads: level, on the page, once each, and no more than `most`.
    pub(super) fn legible(self, most: usize) -> Vec<Run> {
        let (width, height) = (self.width, self.height);
        let mut runs: Vec<Run> = Vec::with_capacity(self.runs.len().min(most));
        for mut run in self.runs.into_iter().take(most) {
            let known = [run.left, run.base, run.width, run.size].iter().all(|at| at.abs() < FAR);
            let there = run.right() > 0.0
                && run.left < width
                && run.base > 0.0
                && run.base - run.size < height
                && run.size > 0.5;
            if !known || !there || run.turned {
                continue;
            }
            // A sign without a meaning of its own is a mark of a list, where it stands alone.
            run.text = run.text.replace(|c: char| c.is_control() && c != '\t', "\u{f0b7}");
            run.width = run.width.max(0.0);
            // A soft hyphen that was printed is a hyphen; one without width is a place to break.
            if run.text.trim_matches('\u{ad}').is_empty() {
                run.text = if run.width > 0.1 * run.size { "-".to_owned() } else { String::new() };
            }
            run.text = closed_up(run.text);
            // Bold that is made by printing twice.
            let twice = runs.iter().rev().take(4).any(|other| {
                other.text == run.text
                    && (other.left - run.left).abs() < run.size * 0.1
                    && (other.base - run.base).abs() < run.size * 0.1
            });
            if !twice && !run.text.trim().is_empty() {
                runs.push(run);
            }
        }
        runs
    }
}

/// A word that was set with room between its letters, as a word.
fn closed_up(text: String) -> String {
    let mut letters = text.split(' ').filter(|part| !part.is_empty());
    let spread = letters.clone().count() >= 4
        && letters.all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    if spread { text.replace(' ', "") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_page_is_taken_apart() {
        let places = [10.0, 20.0, 30.0, 11.0, 2.0, 0.0, 10.0, 40.0, 5.0, 9.0, 0.0, 1.0, 7.0];
        let page = Page::packed(3, 595.0, 842.0, "een\ntwee\ndrie", &places);
        let texts: Vec<_> = page.runs.iter().map(|run| (run.text.as_str(), run.turned)).collect();
        assert_eq!(texts, [("een", false), ("twee", true)]);
        assert_eq!((page.number, page.runs[0].font), (3, 2));
    }

    #[test]
    fn a_word_with_room_between_its_letters_is_a_word() {
        assert_eq!(closed_up("V O O R W O O R D".into()), "VOORWOORD");
        assert_eq!(closed_up("a b c".into()), "a b c");
        assert_eq!(closed_up("groep a b c d".into()), "groep a b c d");
    }

    #[test]
    fn what_nobody_reads_is_left_out() {
        let run = |text: &str, left: f32, base: f32| Run {
            text: text.into(),
            left,
            base,
            width: 20.0,
            size: 10.0,
            ..Run::default()
        };
        let turned = Run { turned: true, ..run("concept", 50.0, 50.0) };
        let nowhere = Run { left: f32::NAN, ..run("weg", 50.0, 50.0) };
        let runs = vec![
            run("lezen", 10.0, 20.0),
            run("lezen", 10.3, 20.0),
            turned,
            nowhere,
            run("buiten", 900.0, 20.0),
            run("onder", 10.0, 900.0),
            run(" ", 10.0, 20.0),
        ];
        let page = Page { number: 1, width: 600.0, height: 800.0, runs };
        assert_eq!(page.legible(100), [run("lezen", 10.0, 20.0)]);
    }
}
