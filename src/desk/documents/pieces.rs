//! A text in pieces, marked and not.

use std::ops::Range;

use super::Piece;
use crate::words::sort;

/// Ranges in order, those that overlap or touch made into one; what is empty or does not fit the text
/// is left out.
pub(super) fn joined(text: &str, marks: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let fits = |mark: &Range<usize>| text.get(mark.clone()).is_some_and(|it| !it.is_empty());
    let mut marks: Vec<Range<usize>> = marks.filter(fits).collect();
    sort(&mut marks, |a, b| (a.start, a.end).cmp(&(b.start, b.end)));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match joined.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            _ => joined.push(mark),
        }
    }
    joined
}

/// The text in pieces; `marks` are ranges in bytes, in any order.
pub(super) fn pieces(text: &str, marks: impl Iterator<Item = Range<usize>>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |range: Range<usize>, marked: bool| {
        if let Some(piece) = text.get(range).filter(|piece| !piece.is_empty()) {
            pieces.push((piece.to_owned(), marked));
        }
    };
    let mut done = 0;
    for mark in joined(text, marks) {
        add(done..mark.start, false);
        done = mark.end;
        add(mark, true);
    }
    add(done..text.len(), false);
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_that_overlap_or_touch_are_one_piece() {
        let cut = pieces("een twee drie", [4..8, 0..3, 6..10, 10..11].into_iter());
        let expected = [("een", true), (" ", false), ("twee dr", true), ("ie", false)];
        let cut: Vec<_> = cut.iter().map(|(text, marked)| (text.as_str(), *marked)).collect();
        assert_eq!(cut, expected);
    }

    #[test]
    fn a_mark_that_cuts_a_letter_or_lies_outside_is_left_out() {
        assert_eq!(pieces("één", [0..1, 2..90].into_iter()), [("één".to_owned(), false)]);
        assert_eq!(pieces("", std::iter::empty()), []);
    }

    proptest! {
        #[test]
        fn together_the_pieces_are_the_text(
            text in ".{0,60}",
            marks in proptest::collection::vec((0_usize..80, 0_usize..20), 0..8),
        ) {
            let marks = marks.into_iter().map(|(start, length)| start..start + length);
            let cut = pieces(&text, marks);
            let whole: String = cut.iter().map(|(piece, _)| piece.as_str()).collect();
            prop_assert_eq!(whole, text);
            let alike = cut.windows(2).any(|two| two[0].1 == two[1].1);
            prop_assert!(!alike, "two pieces beside each other are of one sort: {:?}", cut);
        }
    }
}
