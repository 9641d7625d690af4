//! Which way the letters of a page lie. `www/lezer-pdf.js` decides the same.

use hayro_font::kurbo::Affine;

/// Fewer letters on their side are a word along the edge or a stamp.
const FEW: usize = 40;

/// How many letters of a page lie which way.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Way {
    level: usize,
    up: usize,
    over: usize,
    down: usize,
}

/// The way in which the text of a page lies, when it does not lie level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quarter {
    /// It is read from the bottom to the top.
    Up,
    /// It stands on its head.
    Over,
    /// It is read from the top to the bottom.
    Down,
}

impl Way {
    /// Takes a letter with the way from its own space to the page.
    pub(super) fn take(&mut self, letter: &Affine) {
        let [a, b, ..] = letter.as_coeffs();
        let flat = b.abs() < a.abs() / 50.0;
        let steep = a.abs() < b.abs() / 50.0;
        let count = match (flat, steep) {
            (true, _) if a > 0.0 => &mut self.level,
            (true, _) => &mut self.over,
            (_, true) if b < 0.0 => &mut self.up,
            (_, true) => &mut self.down,
            _ => return,
        };
        *count += 1;
    }

    /// How the page lies: as most of its letters do, when hardly any of them lies level.
    pub(super) fn page(self) -> Option<Quarter> {
        let ways = [(self.up, Quarter::Up), (self.over, Quarter::Over), (self.down, Quarter::Down)];
        let all = self.level + self.up + self.over + self.down;
        let most = |count: usize| count >= FEW && 5 * count > 4 * all;
        ways.into_iter().find_map(|(count, quarter)| most(count).then_some(quarter))
    }
}

impl Quarter {
    /// What lays the text level, on a page of this width and height, and whether those change places.
    pub(super) fn turn(self, width: f64, height: f64) -> (Affine, bool) {
        match self {
            Self::Up => (Affine::new([0.0, 1.0, -1.0, 0.0, height, 0.0]), true),
            Self::Over => (Affine::new([-1.0, 0.0, 0.0, -1.0, width, height]), false),
            Self::Down => (Affine::new([0.0, -1.0, 1.0, 0.0, 0.0, width]), true),
        }
    }
}

#[cfg(test)]
mod tests {
    use hayro_font::kurbo::Point;

    use super::*;

    fn page(letters: &[([f64; 4], usize)]) -> Option<Quarter> {
        let mut way = Way::default();
        for ([a, b, c, d], count) in letters {
            let letter = Affine::new([*a, *b, *c, *d, 50.0, 60.0]);
            (0..*count).for_each(|_| way.take(&letter));
        }
        way.page()
    }

    #[test]
    fn a_page_lies_as_nearly_all_of_its_letters_do() {
        let (level, up) = ([10.0, 0.0, 0.0, -10.0], [0.0, -10.0, -10.0, 0.0]);
        let (over, down) = ([-10.0, 0.0, 0.0, 10.0], [0.0, 10.0, 10.0, 0.0]);
        assert_eq!(page(&[(up, 100), (level, 5)]), Some(Quarter::Up));
        assert_eq!(page(&[(over, 100)]), Some(Quarter::Over));
        assert_eq!(page(&[(down, 100)]), Some(Quarter::Down));
        assert_eq!(page(&[(level, 100), (up, 60)]), None);
        assert_eq!(page(&[(up, 12)]), None);
        assert_eq!(page(&[([7.0, 7.0, 7.0, -7.0], 100)]), None);
    }

    #[test]
    fn text_is_laid_level() {
        for (quarter, from) in [
            (Quarter::Up, [0.0, -1.0, 1.0, 0.0, 30.0, 790.0]),
            (Quarter::Over, [-1.0, 0.0, 0.0, -1.0, 590.0, 770.0]),
            (Quarter::Down, [0.0, 1.0, -1.0, 0.0, 570.0, 10.0]),
        ] {
            let (turn, _) = quarter.turn(600.0, 800.0);
            let level = turn * Affine::new(from);
            assert_eq!(level * Point::ORIGIN, Point::new(10.0, 30.0), "{quarter:?}");
            assert_eq!(level * Point::new(5.0, 0.0), Point::new(15.0, 30.0), "{quarter:?}");
        }
    }
}
