//! What the operators of a page set before text is shown (ISO 32000-1, 8.4 and 9.3).

use hayro_font::Font;
use hayro_font::kurbo::Affine;

use super::code::Codes;

/// A font with the number that stands for it.
#[derive(Clone)]
pub(super) struct Face<'a> {
    pub(super) font: Font<'a>,
    pub(super) codes: Codes,
    pub(super) number: u32,
}

/// What `q` keeps and `Q` gives back.
#[derive(Clone)]
pub(super) struct State<'a> {
    /// From where the operators draw to the page as it is shown.
    pub(super) to_page: Affine,
    pub(super) face: Option<Face<'a>>,
    pub(super) size: f64,
    pub(super) letter_space: f64,
    pub(super) word_space: f64,
    /// 1 for letters of their own width.
    pub(super) scale: f64,
    pub(super) leading: f64,
    pub(super) rise: f64,
}

impl State<'_> {
    pub(super) fn new(to_page: Affine) -> Self {
        Self {
            to_page,
            face: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }

    /// From the space of one letter, in which its size is 1, to the page.
    pub(super) fn letter(&self, text: Affine) -> Affine {
        self.to_page
            * text
            * Affine::new([self.size * self.scale, 0.0, 0.0, self.size, 0.0, self.rise])
    }
}

/// Where the next letter and the next line of text start.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    pub(super) text: Affine,
    line: Affine,
}

impl Default for Pen {
    fn default() -> Self {
        Self { text: Affine::IDENTITY, line: Affine::IDENTITY }
    }
}

impl Pen {
    pub(super) fn set(&mut self, to: Affine) {
        (self.text, self.line) = (to, to);
    }

    pub(super) fn next_line(&mut self, right: f64, up: f64) {
        self.set(self.line * Affine::translate((right, up)));
    }

    pub(super) fn advance(&mut self, right: f64) {
        self.text *= Affine::translate((right, 0.0));
    }
}
