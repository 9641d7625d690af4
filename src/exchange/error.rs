//! Why a file cannot be opened: one sentence that says what it is, what is wrong and where.

use super::kind::Kind;
use super::open::TOO_LARGE;

/// The files that are opened somewhere: what was asked for, or what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileSort {
    /// The school's own file: everything.
    Work,
    /// What a school publishes.
    Publication,
    /// Either of the two.
    Any,
}

impl FileSort {
    /// `werkbestand`.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Work => "werkbestand",
            Self::Publication => "publicatiebestand",
            Self::Any => "werkbestand of publicatiebestand",
        }
    }
}

impl std::fmt::Display for FileSort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.in_words())
    }
}

/// Why a file cannot be opened. What was open stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Larger than [`MAX_BYTES`](super::MAX_BYTES).
    #[error("{TOO_LARGE}")]
    TooLarge,
    /// Something else that is known; first what was asked for.
    #[error(
        "Dit bestand is geen {0} van Normwijzer. Het lijkt {words}. Er is niets veranderd.",
        words = .1.in_words()
    )]
    OtherKind(FileSort, Kind),
    /// Not in UTF-8 but in this.
    #[error(
        "De tekens in dit bestand zijn niet te lezen: het is {0}. Waarschijnlijk heeft een ander \
         programma het bewaard. Open het bestand dat Normwijzer zelf heeft bewaard. \
         Er is niets veranderd."
    )]
    Encoding(&'static str),
    /// JSON that breaks off or is damaged; line and column count from 1.
    #[error(
        "Dit bestand is beschadigd: bij regel {0}, teken {1} klopt het niet meer. \
         Probeer een eerder bewaard bestand. Er is niets veranderd."
    )]
    Damaged(usize, usize),
    /// A report of ours in which the data is not complete any more.
    #[error(
        "Dit is een rapport van Normwijzer, maar de gegevens erin zijn niet meer compleet. \
         Lezen kan nog wel. Openen kan met het rapport zoals het is bewaard, of met het \
         werkbestand. Er is niets veranderd."
    )]
    ReportDamaged,
    /// JSON of another program; with what was asked for.
    #[error(
        "Dit bestand is geen {0} van Normwijzer. Het is JSON van een ander programma. \
         Er is niets veranderd."
    )]
    ForeignJson(FileSort),
    /// Another file of ours that does not belong here; first what was asked for.
    #[error(
        "Dit bestand is van Normwijzer, maar het is geen {0}. Het is een {1}. {2}Er is niets veranderd."
    )]
    OtherSort(FileSort, String, &'static str),
    /// Written by a later version of the tool: sort, its version, and the one that is known here.
    #[error(
        "Dit {0} heeft versie {1}. Deze Normwijzer kent versie {2}. \
         Laad de site opnieuw en probeer het nog eens. Er is niets veranderd."
    )]
    Newer(FileSort, u64, u32),
    /// A file of ours whose content is not what it should be; line and column count from 1.
    #[error(
        "In dit {0} staat bij regel {1}, teken {2} iets wat Normwijzer niet kent. \
         Misschien is het met de hand veranderd. Er is niets veranderd op dit apparaat."
    )]
    Content(FileSort, usize, usize),
}
