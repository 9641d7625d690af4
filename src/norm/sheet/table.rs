//! A sheet out: the cells of an edition's lines and areas, for any kind of file.

use super::column::{Column, Kind};
use super::columns::{AREAS, LINES};
use super::names;
use crate::norm::Edition;
use crate::words::csv;

/// How many lines an edition can have in a sheet, with those that an editor adds.
pub const MOST_ROWS: u32 = super::read::limits::ROWS;

/// The sheets of a workbook, as cells of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    /// One row per line of the norm.
    pub lines: Table,
    /// One row per area.
    pub areas: Table,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What stands above its columns.
    pub heads: Vec<Head>,
    /// Its cells.
    pub rows: Vec<Vec<String>>,
}

/// What stands above a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its name.
    pub name: String,
    /// Width in digits of the ordinary font.
    pub width: u16,
    /// What a cell can be chosen from.
    pub choices: Option<Choices>,
}

/// What a cell can be chosen from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The texts.
    pub texts: Vec<String>,
    /// Whether something else can be right too: a new area.
    pub open: bool,
}

/// A line that no sheet can hold as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "‘{column}’ van ‘{id}’ past niet in een cel: er staat een regeleinde, een scheidingsteken of wit aan een rand waar dat niet kan, of de tekst is te lang. Verander dit in de TOML."
)]
pub struct DoesNotFit {
    /// Id of the line or area.
    pub id: String,
    /// Name of the column.
    pub column: String,
}

/// The sheets of an edition: with its lines, or empty; of one area or of all.
///
/// # Errors
/// The first value that would not come back the same.
pub fn tables(edition: &Edition, filled: bool, only: Option<&str>) -> Result<Tables, DoesNotFit> {
    let wanted = |id: &str| filled && only.is_none_or(|only| only == id);
    let lines = edition.requirements.iter().filter(|line| wanted(&line.area));
    let areas = edition.areas.iter().filter(|area| wanted(&area.id));
    Ok(Tables {
        lines: Table {
            name: names::LINES,
            heads: heads(LINES, edition),
            rows: lines.map(|line| row(LINES, line, &line.id)).collect::<Result<_, _>>()?,
        },
        areas: Table {
            name: names::AREAS,
            heads: heads(AREAS, edition),
            rows: areas.map(|area| row(AREAS, area, &area.id)).collect::<Result<_, _>>()?,
        },
    })
}

/// The lines as CSV, which has one sheet only: areas keep what the edition says of them.
pub fn to_csv(tables: &Tables) -> String {
    let mut text = String::from(csv::MARK);
    csv::row(&mut text, tables.lines.heads.iter().map(|head| head.name.as_str()));
    for row in &tables.lines.rows {
        csv::row(&mut text, row.iter().map(String::as_str));
    }
    text
}

fn row<T>(columns: &[Column<T>], record: &T, id: &str) -> Result<Vec<String>, DoesNotFit> {
    let cell = |column: &Column<T>| {
        let cell = (column.get)(record).written(column.kind);
        cell.ok_or_else(|| DoesNotFit { id: id.to_owned(), column: column.head() })
    };
    columns.iter().map(cell).collect()
}

fn heads<T>(columns: &[Column<T>], edition: &Edition) -> Vec<Head> {
    let head = |column: &Column<T>| Head {
        name: column.head(),
        width: column.width,
        choices: choices(column.kind, edition),
    };
    columns.iter().map(head).collect()
}

fn choices(kind: Kind, edition: &Edition) -> Option<Choices> {
    let owned = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let (texts, open) = match kind {
        Kind::Word(words) => (owned(words()), false),
        Kind::Words(words) => {
            let mut texts = owned(words());
            // With two words there is one way to choose both.
            texts.push(words().join(kind.separator().unwrap_or_default()));
            (texts, false)
        }
        Kind::Theme => (edition.themes.iter().map(|theme| theme.id.clone()).collect(), false),
        Kind::Area => (edition.areas.iter().map(|area| area.id.clone()).collect(), true),
        Kind::YesNo => (owned(vec!["ja", "nee"]), false),
        Kind::Number => ((0..=7).map(|hue: u8| hue.to_string()).collect(), false),
        Kind::Text | Kind::Terms | Kind::Ids | Kind::Phrases | Kind::Law => return None,
    };
    Some(Choices { texts, open })
}
