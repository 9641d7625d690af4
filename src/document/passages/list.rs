//! The items of a list as running text.

use super::super::clean::is_closed;
use super::split::{self, Piece};

/// The items, each closed by a sign that fits what follows: a colon before items of a deeper level,
/// a semicolon before another, a full stop at the end.
pub(super) fn pieces(items: Vec<(u8, Piece)>) -> Vec<Piece> {
    let levels: Vec<u8> = items.iter().map(|(level, _)| *level).collect();
    let mut closed = Vec::with_capacity(items.len());
    for (at, (level, mut item)) in items.into_iter().enumerate() {
        if !is_closed(&item.text) {
            item.text.push_str(match levels.get(at + 1) {
                Some(next) if *next > level => ":",
                Some(_) => ";",
                None => ".",
            });
        }
        closed.extend(split::pieces(item));
    }
    closed
}
