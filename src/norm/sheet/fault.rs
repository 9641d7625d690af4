//! What an editor of a sheet is told: which cell, what is wrong, what to do.

use std::fmt;

use serde::Serialize;

use super::read::ReadError;
use super::spot::Spot;
use crate::norm::Place;

/// Where something is wrong. Faults sort in this order: the file, then its cells, then other files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// The file as a whole.
    File,
    /// A cell.
    Cell(Spot),
    /// A line of a file in the norm folder that the sheet has to fit.
    Norm(Place),
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("Het bestand"),
            Self::Cell(spot) => spot.fmt(f),
            Self::Norm(place) => place.fmt(f),
        }
    }
}

/// One thing that is wrong with a sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Where.
    pub at: At,
    /// The rule of the norm data, or `rekenblad` for what only a sheet can have.
    pub rule: &'static str,
    /// What is wrong, in a Dutch sentence.
    pub message: String,
    /// What to do, in a Dutch sentence.
    pub advice: Option<String>,
}

/// The name of every rule that is about the sheet itself.
const SHEET: &str = "rekenblad";

impl Fault {
    /// Something about a cell, and what to do.
    pub(super) fn cell(spot: Spot, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self {
            at: At::Cell(spot),
            rule: SHEET,
            message: message.into(),
            advice: Some(advice.into()),
        }
    }

    /// Something about the file.
    pub(super) fn file(message: impl Into<String>) -> Self {
        Self { at: At::File, rule: SHEET, message: message.into(), advice: None }
    }
}

impl From<ReadError> for Fault {
    fn from(error: ReadError) -> Self {
        let at = match &error {
            ReadError::Far(spot) => At::Cell(spot.clone()),
            _ => At::File,
        };
        Self { at, ..Self::file(error.to_string()) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.message)?;
        if let Some(advice) = &self.advice {
            write!(f, " {advice}")?;
        }
        write!(f, " [{}]", self.rule)
    }
}

/// A fault as a program reads it.
#[derive(Serialize)]
struct AsJson<'a> {
    blad: Option<&'a str>,
    cel: Option<String>,
    bestand: Option<&'a str>,
    regelnummer: Option<usize>,
    regel: &'a str,
    melding: &'a str,
    advies: Option<&'a str>,
}

impl Serialize for Fault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (spot, place) = match &self.at {
            At::File => (None, None),
            At::Cell(spot) => (Some(spot), None),
            At::Norm(place) => (None, Some(place)),
        };
        AsJson {
            blad: spot.map(|spot| spot.sheet.as_ref()),
            cel: spot.map(Spot::cell),
            bestand: place.map(|place| place.file.as_ref()),
            regelnummer: place.map(|place| place.line),
            regel: self.rule,
            melding: &self.message,
            advies: self.advice.as_deref(),
        }
        .serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_which_cell_what_and_what_to_do() {
        let spot = Spot { sheet: "Onderdelen".into(), row: 11, column: 5 };
        let fault = Fault::cell(spot, "Hier staat een getal.", "Typ tekst.");
        assert_eq!(
            fault.to_string(),
            "Onderdelen!F12: Hier staat een getal. Typ tekst. [rekenblad]"
        );
        let json = serde_json::to_value(&fault).expect("JSON");
        assert_eq!(json["blad"], "Onderdelen");
        assert_eq!(json["cel"], "F12");
        assert_eq!(json["bestand"], serde_json::Value::Null);
    }
}
