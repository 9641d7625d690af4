//! From what cells hold to lines of TOML.

use std::collections::BTreeSet;

use super::column::{Column, Kind, Need};
use super::fault::Fault;
use super::law;
use super::read::{Content, Refusal, limits};
use super::rows::Row;
use super::spot::Spot;
use super::toml::{Toml, quoted};
use super::value::Value;
use crate::norm::Rule;

/// What is wrong with cells themselves. The rules of the norm data do not look at those again.
#[derive(Debug, Default)]
pub(super) struct Wrong {
    pub(super) faults: Vec<Fault>,
    spots: BTreeSet<Spot>,
    /// Rows whose place in law is not understood, so that it is not missing as well.
    laws: BTreeSet<u32>,
}

impl Wrong {
    /// Whether nothing more has to be said of a cell: it is wrong itself, or misses a place in law
    /// that is there but not understood.
    pub(super) fn covers(&self, spot: &Spot, rule: Rule) -> bool {
        let no_law = rule == Rule::LawMissing && self.laws.contains(&spot.row);
        no_law || self.spots.contains(spot)
    }

    /// Adds something about a cell.
    pub(super) fn add(
        &mut self,
        spot: &Spot,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.faults.push(Fault::cell(spot.clone(), message, advice));
        self.spots.insert(spot.clone());
    }
}

/// The text of a cell that has to be a text: an id.
pub(super) fn text(row: &Row, key: &str) -> String {
    match row.content(key) {
        Some(Content::Text(text)) => match Value::read(Kind::Text, text) {
            Value::One(text) => text,
            Value::None | Value::Many(_) => String::new(),
        },
        _ => String::new(),
    }
}

/// Adds the key of a column.
pub(super) fn write<T>(toml: &mut Toml, column: &Column<T>, row: &Row, wrong: &mut Wrong) {
    let spot = row.spot(column.key);
    let value = value(column.kind, row.content(column.key), spot, wrong);
    let needed = !matches!(column.need, Need::When(_));
    match (column.kind, value) {
        (Kind::Law, Value::Many(lines)) => {
            let places = places(&lines, spot, wrong);
            if !places.is_empty() {
                toml.list(column.key, &places, true, spot);
            }
        }
        (kind, Value::Many(parts)) => {
            if needed || !parts.is_empty() {
                let parts: Vec<String> =
                    parts.iter().map(|part| quoted(&known(kind, part))).collect();
                let folded = matches!(kind, Kind::Phrases) && !parts.is_empty();
                toml.list(column.key, &parts, folded, spot);
            }
        }
        (Kind::YesNo, Value::One(text)) => match text.to_lowercase().as_str() {
            "ja" => toml.key(column.key, "true", spot),
            "nee" => {}
            _ => wrong.add(
                spot,
                format!("‘{}’ is ja of nee.", column.head()),
                "Schrijf ja, of maak de cel leeg.",
            ),
        },
        (Kind::Number, Value::One(text)) if is_number(&text) => toml.key(column.key, &text, spot),
        (kind, Value::One(text)) => toml.key(column.key, &quoted(&known(kind, &text)), spot),
        (_, Value::None) if needed => toml.key(column.key, "\"\"", spot),
        (_, Value::None) => {}
    }
}

/// The value of a cell; what cannot be a value is told and left empty.
fn value(kind: Kind, content: Option<&Content>, spot: &Spot, wrong: &mut Wrong) -> Value {
    let (message, advice) = match (content, kind) {
        (None, _) => return Value::read(kind, ""),
        (Some(Content::Text(text)), _) => return Value::read(kind, text),
        (Some(Content::Number(number)), Kind::Number) => {
            return Value::one(number.strip_suffix(".0").unwrap_or(number));
        }
        (Some(Content::Flag(flag)), Kind::YesNo) => {
            return Value::one(if *flag { "ja" } else { "nee" });
        }
        (Some(Content::Number(_)), _) => (
            "Hier staat een getal of een datum, geen tekst.".to_owned(),
            "Geef de cel de notatie Tekst en typ de inhoud opnieuw.",
        ),
        (Some(Content::Flag(_)), _) => (
            "Hier staat WAAR of ONWAAR, geen tekst.".to_owned(),
            "Geef de cel de notatie Tekst en typ de inhoud opnieuw.",
        ),
        (Some(Content::Refused(why)), _) => refused(*why),
    };
    wrong.add(spot, message, advice);
    Value::read(kind, "")
}

fn refused(why: Refusal) -> (String, &'static str) {
    match why {
        Refusal::Date => (
            "Hier staat een datum of tijd, geen tekst.".to_owned(),
            "Geef de cel de notatie Tekst en typ de inhoud opnieuw.",
        ),
        Refusal::Formula => {
            ("Hier staat een formule.".to_owned(), "Kopieer de cel en plak alleen de waarde.")
        }
        Refusal::Error => (
            "Hier staat een foutwaarde van het rekenblad.".to_owned(),
            "Typ de tekst die er hoort.",
        ),
        Refusal::Long => {
            (format!("Deze tekst heeft meer dan {} tekens.", limits::CELL), "Maak hem korter.")
        }
    }
}

/// A word as it is known, whatever its capitals.
fn known(kind: Kind, text: &str) -> String {
    let lower = text.to_lowercase();
    match kind {
        Kind::Word(words) | Kind::Words(words) if words().contains(&lower.as_str()) => lower,
        _ => text.to_owned(),
    }
}

fn is_number(text: &str) -> bool {
    (1..=3).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'))
}

/// The inline tables of places in law.
fn places(lines: &[String], spot: &Spot, wrong: &mut Wrong) -> Vec<String> {
    let mut places = Vec::new();
    for line in lines {
        match law::read(line) {
            Ok(pairs) => {
                let pairs: Vec<String> = pairs
                    .iter()
                    .map(|(key, value)| match value {
                        Some(value) => format!("{key} = {}", quoted(value)),
                        None => format!("{key} = true"),
                    })
                    .collect();
                places.push(format!("{{ {} }}", pairs.join(", ")));
            }
            Err(message) => {
                wrong.laws.insert(spot.row);
                wrong.add(
                    spot,
                    message,
                    "Schrijf bijvoorbeeld: WPO, artikel 8, lid 1, versie 2026-08-01, sector po.",
                );
            }
        }
    }
    places
}
