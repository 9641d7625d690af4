//! What can go wrong while the site is written, in sentences that say where and what to do.

use std::io;
use std::path::PathBuf;

/// The site could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A file cannot be read.
    #[error("‘{path}’ is niet te lezen ({source}). Kijk of het bestand er staat.")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("‘{path}’ is niet te schrijven ({source}). Kijk naar de schijf en de rechten.")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// `site.toml` has an unknown key or a wrong value.
    #[error("‘{path}’ klopt niet: {message}")]
    Config {
        /// The file.
        path: PathBuf,
        /// What the reader says, with the line.
        message: String,
    },
    /// The norm data cannot be read or is not right.
    #[error("{0}")]
    Norm(#[from] crate::norm::LoadError),
    /// An edition does not fit in a sheet.
    #[error("{0}")]
    Sheet(#[from] crate::norm::sheet::DoesNotFit),
    /// A workbook cannot be made.
    #[error("{0}")]
    Workbook(#[from] crate::export::ExportError),
    /// Of all editions none holds on the day of the build.
    #[error("Op {day} geldt nog geen enkele editie van de norm. Kijk naar ‘geldig_vanaf’ en ‘status’.", day = .0.in_words())]
    NothingInForce(crate::words::Date),
    /// Trunk's page does not name the program.
    #[error(
        "‘{path}’ noemt het programma niet. Bouw met Trunk: `trunk build` of `cargo xtask build`."
    )]
    Program {
        /// Trunk's page.
        path: PathBuf,
    },
    /// A script has no place for the address of what it loads.
    #[error("In ‘{path}’ staat ‘{mark}’ niet: de plaats van een adres. Zet het terug.")]
    Mark {
        /// The script.
        path: PathBuf,
        /// What marks the place.
        mark: String,
    },
    /// The bridges cannot be made smaller.
    #[error(
        "De brug tussen browser en programma is niet te verkleinen ({message}). \
         Haal de npm-pakketten op met `npm ci`, of bouw met `cargo xtask build`."
    )]
    Minify {
        /// What the system or the program says.
        message: String,
    },
    /// A style sheet is not closed somewhere.
    #[error("‘{path}’ heeft een accolade, aanhalingsteken of opmerking die niet sluit.")]
    Style {
        /// The style sheet.
        path: PathBuf,
    },
    /// A slice cannot be written as JSON.
    #[error("De normdata zijn niet als JSON te schrijven: {0}")]
    Json(serde_json::Error),
    /// The renderer could not start.
    #[error("De bladzijden zijn niet te maken: {0}")]
    Render(io::Error),
}
