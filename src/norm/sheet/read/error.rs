//! Why a file as a whole cannot be read.

use super::super::spot::Spot;
use super::limits;
use crate::office::PartError;

/// What is wrong with the file, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(in crate::norm::sheet) enum ReadError {
    #[error("Dit bestand is leeg.")]
    Empty,
    #[error(
        "Dit bestand is groter dan {} MB. Haal plaatjes en andere bladen weg en probeer het opnieuw.",
        limits::FILE / 1024 / 1024
    )]
    Large,
    #[error(
        "Uitgepakt is dit bestand groter dan {} MB. Kopieer de cellen naar een nieuw rekenblad.",
        limits::UNPACKED / 1024 / 1024
    )]
    Unpacked,
    #[error(
        "Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Sla het zonder wachtwoord op als .xlsx."
    )]
    OldOrLocked,
    #[error("Dit is geen rekenblad. Geef een bestand dat eindigt op .xlsx, .ods of .csv.")]
    Unknown,
    #[error("Dit bestand is beschadigd: ‘{0}’ is niet te lezen. Sla het opnieuw op als .xlsx.")]
    Damaged(String),
    #[error(
        "Dit bestand is geen tekst in UTF-8. Sla het in Excel op als ‘CSV UTF-8 (door lijstscheidingsteken gescheiden)’."
    )]
    NotUtf8,
    #[error(
        "Er is geen blad ‘{wanted}’. De bladen heten nu: {found}. Geef het blad met de onderdelen die naam."
    )]
    NoSheet { wanted: &'static str, found: String },
    #[error(
        "Zo ver kan een cel met inhoud niet staan: hoogstens {} rijen en {} kolommen. Maak de cel leeg of zet de inhoud dichterbij.",
        limits::ROWS,
        limits::COLUMNS
    )]
    Far(Spot),
    #[error(
        "In de cellen staat meer dan {} MB tekst. Verdeel het over een bestand per gebied.",
        limits::TEXT / 1024 / 1024
    )]
    Text,
}

impl From<PartError> for ReadError {
    fn from(error: PartError) -> Self {
        match error {
            PartError::Damaged(part) => Self::Damaged(part),
            PartError::Unpacked => Self::Unpacked,
            PartError::Locked => Self::OldOrLocked,
        }
    }
}
