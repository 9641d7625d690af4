//! Which cell: `Onderdelen!F12`.

use std::fmt;
use std::sync::Arc;

/// A cell of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Name of the sheet.
    pub sheet: Arc<str>,
    /// Row, counted from 0.
    pub row: u32,
    /// Column, counted from 0.
    pub column: u32,
}

impl Spot {
    /// The cell as a person reads it, without the sheet: `F12`.
    pub fn cell(&self) -> String {
        format!("{}{}", letters(self.column), u64::from(self.row) + 1)
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!{}", self.sheet, self.cell())
    }
}

/// The name of a column: `A`, `Z`, `AA`.
pub(super) fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from_u32(u32::from('A') + rest % 26).unwrap_or('?'));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    letters.into_iter().rev().collect()
}

/// Row and column of a name such as `F12`, counted from 0; `None` when it is no such name.
pub(super) fn parse(name: &str) -> Option<(u32, u32)> {
    let digits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = name.strip_suffix(digits)?;
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        let place = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        column.checked_mul(26)?.checked_add(place)
    })?;
    let row: u32 = digits.parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_has_the_name_that_a_spreadsheet_gives_it() {
        for (name, place) in [
            ("A1", (0, 0)),
            ("Z2", (1, 25)),
            ("AA10", (9, 26)),
            ("XFD1048576", (1_048_575, 16_383)),
        ] {
            assert_eq!(parse(name), Some(place), "{name}");
            let spot = Spot { sheet: "x".into(), row: place.0, column: place.1 };
            assert_eq!(spot.cell(), name);
        }
        for wrong in ["", "A", "1", "A0", "a-1", "ZZZZZZZZZZ1", "A99999999999", "é1"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
