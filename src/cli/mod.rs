//! The native command line, for people who edit the norm or lay documents beside it.
//!
//! Exit codes: 0 all well, 1 something is wrong with the norm data or the sheet, 2 the command itself
//! was not understood or a file could not be read or written.

mod args;
mod diff;
mod evidence;
mod list;
mod norm;
pub mod pdf;
mod release;
mod sheet;

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use args::{ArgsError, Command};

use crate::norm::{Editions, Files, LoadError, Overlay, load_files, read_all, read_overlays};
use crate::words::Date;

const HELP: &str = "\
normwijzer: kijkt de normdata na, en zet ze om van en naar een rekenblad

Gebruik:
  normwijzer norm check [MAP] [--editie ID]         zoekt alle fouten, ook in overgangen,
                                                    vrijgaven en regionale lagen
  normwijzer norm list [MAP] [--json]               somt de edities en regionale lagen op
  normwijzer norm list [MAP] --editie ID [--json]   somt de onderdelen van een editie op
  normwijzer norm diff ID ID [MAP] [--json]         vertelt wat er tussen twee edities veranderde
  normwijzer norm release ID [MAP]                  geeft een editie vrij; daarna verandert zij niet meer
  normwijzer norm template [MAP] [--editie ID] [--gebied GEBIED] [--vorm xlsx|csv] [--out BESTAND]
                                                    schrijft een rekenblad: met de onderdelen van
                                                    de editie, of leeg zonder editie en gebied
  normwijzer norm import BESTAND [MAP] --editie ID [--gebied GEBIED] [--out MAP] [--json]
                                                    kijkt een rekenblad (xlsx, ods of csv) na en
                                                    schrijft het als TOML
  normwijzer norm slices [MAP] --out MAP [--editie ID]
                                                    schrijft de JSON-delen voor de browser
  normwijzer evidence BESTAND [MAP] --sector po|vo [--editie ID] [--laag BESTAND] [--json]
                                                    zoekt in een document van een school waar elk
                                                    onderdeel lijkt te staan; met een laag ook de
                                                    eigen regels van een samenwerkingsverband
  normwijzer evidence --evaluate SET [MAP] [--editie ID]
                                                    meet hoe goed dat zoeken gaat

MAP is de map met normdata; zonder MAP is dat ‘norm’.
ID is een editie zoals ‘landelijk/2026-08’; ‘2026-08’ mag ook. Zonder ID kijkt check alles na;
met ID alleen die editie, zonder regionale lagen. slices neemt zonder ID de nieuwste landelijke.
Bij diff staat de oudste editie voorop.
Met --datum 2026-12-01 geldt bij list en release die dag als vandaag.
Een document is JSON ({\"passages\": [\"…\"]}), platte tekst (.txt) of Markdown (.md).
GEBIED is het id van een gebied. Dan gaat het alleen om dat gebied.

template schrijft nooit over een bestand dat er al is.
import schrijft niets zonder --out. Met ‘--out norm’ komen de bestanden op hun plaats in ‘norm’;
wat daar stond, wordt vervangen. Een fout noemt blad en cel, zoals ‘Onderdelen!F12’.
Met --json is de uitvoer voor een programma. Bij list met --editie is dat de hele editie, zoals de
site haar publiceert.

Uitkomst: 0 gelukt of alles in orde, 1 de normdata of het rekenblad kloppen niet, 2 de opdracht kon
niet worden uitgevoerd: niet begrepen, of een bestand was niet te lezen of te schrijven. Dat er tussen twee edities iets veranderde, is geen fout: diff geeft dan 0.
";

/// What can go wrong outside the norm data.
#[derive(Debug, thiserror::Error)]
enum CliError {
    #[error("{0}\nTyp ‘normwijzer --help’ voor uitleg.")]
    Args(#[from] ArgsError),
    #[error("{0}")]
    Load(#[from] LoadError),
    #[error("‘{path}’ is niet te schrijven ({source}). Kijk naar de schijf en de rechten.")]
    Write { path: std::path::PathBuf, source: std::io::Error },
    #[error("Van ‘{0}’ leidt geen overgang naar ‘{1}’. Noem de oudste editie eerst.")]
    NoWay(String, String),
    #[error("{0} Er is niets veranderd.")]
    NoRelease(String),
    #[error("De datum van vandaag is niet bekend. Noem hem met --datum.")]
    NoClock,
    #[error("‘{path}’ is niet te lezen ({source}). Kijk of het bestand er is.")]
    Read { path: std::path::PathBuf, source: std::io::Error },
    #[error("‘{0}’ bestaat al. Er is niets geschreven. Kies met --out een andere naam.")]
    Exists(std::path::PathBuf),
    #[error("Het gebied ‘{area}’ is er niet. Wel zijn er: {known}.")]
    NoArea { area: String, known: String },
    #[error("{0}")]
    DoesNotFit(#[from] crate::norm::sheet::DoesNotFit),
    #[error("{0}")]
    Export(#[from] crate::export::ExportError),
    #[error("De uitvoer is niet te schrijven ({0}).")]
    Output(#[from] std::io::Error),
    #[error("{0}")]
    Document(#[from] evidence::Unread),
    #[error("{0}")]
    Set(#[from] crate::evidence::evaluation::SetError),
    #[error("De JSON is niet te maken ({0}).")]
    Json(#[from] serde_json::Error),
}

/// Runs a command line, without the name of the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    ExitCode::from(execute(args, &mut std::io::stdout(), &mut std::io::stderr()))
}

/// Runs a command line with these outputs; gives the exit code.
pub fn execute(
    args: impl IntoIterator<Item = OsString>,
    out: &mut impl Write,
    err: &mut impl Write,
) -> u8 {
    match command(args, out) {
        Ok(code) => code,
        Err(error) => {
            // When even this cannot be said, the exit code is all that is left.
            let _ = writeln!(err, "{error}");
            if matches!(error, CliError::Load(LoadError::Wrong(_))) { 1 } else { 2 }
        }
    }
}

/// All editions of a folder in which nothing is wrong.
fn editions(folder: &Path) -> Result<Editions, CliError> {
    of_files(folder, &load_files(folder)?)
}

/// The same with all overlays; nothing when something is wrong with either.
fn editions_and_overlays(folder: &Path) -> Result<(Editions, Vec<Overlay>), CliError> {
    let files = load_files(folder)?;
    let editions = of_files(folder, &files)?;
    let (overlays, findings) = read_overlays(&files, &editions);
    if findings.is_empty() {
        Ok((editions, overlays))
    } else {
        Err(LoadError::Wrong(findings).into())
    }
}

fn of_files(folder: &Path, files: &Files) -> Result<Editions, CliError> {
    let (editions, findings) = read_all(files);
    if !findings.is_empty() {
        return Err(LoadError::Wrong(findings).into());
    }
    if editions.norms.is_empty() {
        let folder = folder.to_owned();
        return Err(LoadError::NoEdition { folder, edition: None }.into());
    }
    Ok(editions)
}

/// The day of the clock in UTC; nothing when the clock cannot be read.
fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Some(Date::from_unix_days(since.as_secs() / 86_400))
}

fn command(args: impl IntoIterator<Item = OsString>, out: &mut impl Write) -> Result<u8, CliError> {
    match args::parse(args)? {
        Command::Help => write!(out, "{HELP}")?,
        Command::Version => writeln!(out, "normwijzer {}", env!("CARGO_PKG_VERSION"))?,
        Command::Check(target) => return norm::check(&target, out),
        Command::List(target, how) => list::list(&target, how, out)?,
        Command::Diff { folder, from, to, how } => diff::diff(&folder, &from, &to, how, out)?,
        Command::Release { folder, edition, on } => {
            release::release(&folder, &edition, on, out)?;
        }
        Command::Slices(target, folder) => norm::slices(&target, &folder, out)?,
        Command::Template(asked) => sheet::template(&asked, out)?,
        Command::Import(asked) => return sheet::import(&asked, out),
        Command::Evidence(asked) => evidence::evidence(&asked, out)?,
        Command::Evaluate(target, set) => evidence::evaluate(&target, &set, out)?,
    }
    Ok(0)
}
