//! Why a file could not be made, in a sentence.

/// Why a file could not be made. What is on the device stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// The page asks for a kind that this program does not make.
    #[error(
        "Deze bladzijde is van een andere versie dan het programma. Laad de bladzijde opnieuw."
    )]
    Kind,
    /// The norm did not arrive whole.
    #[error("De normdata zijn beschadigd aangekomen. Laad de bladzijde opnieuw.")]
    Norm,
    /// The page gave no moment.
    #[error(
        "De klok van dit apparaat geeft geen tijd. Zet datum en tijd goed en probeer het opnieuw."
    )]
    Clock,
    /// No action, and nothing that asks for one.
    #[error(
        "Er is nog geen actie, en geen onderdeel vraagt erom. Vul eerst bij een onderdeel een actie in."
    )]
    NoActions,
    /// No action has a date.
    #[error(
        "Nog geen actie heeft een datum. Vul eerst bij een actie in wanneer die klaar moet zijn."
    )]
    NoDates,
    /// The writer of the format refused; what it said.
    #[error(
        "Dit bestand kon niet worden gemaakt ({0}). Kopieer of print de tekst in plaats daarvan."
    )]
    Written(String),
}

impl ExportError {
    /// What a library says that could not write.
    pub(super) fn written(error: impl std::fmt::Display) -> Self {
        Self::Written(error.to_string())
    }
}
