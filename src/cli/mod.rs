//! The native command line, for people who edit the norm.
//!
//! Exit codes: 0 all well, 1 something is wrong with the norm data, 2 the command itself was not
//! understood or a file could not be read or written.

mod args;
mod norm;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use args::{ArgsError, Command};

const HELP: &str = "\
normwijzer: kijkt de normdata na

Gebruik:
  normwijzer norm check [MAP] [--editie ID]         zoekt alle fouten
  normwijzer norm list [MAP] [--editie ID]          somt de onderdelen op
  normwijzer norm slices [MAP] --out MAP [--editie ID]
                                                    schrijft de JSON-delen voor de browser

MAP is de map met normdata; zonder MAP is dat ‘norm’.
ID is een editie zoals ‘landelijk/2026-08’. Zonder ID kijkt check alle edities na;
list en slices nemen dan de nieuwste landelijke.

Uitkomst: 0 alles in orde, 1 de normdata kloppen niet, 2 de opdracht kon niet worden uitgevoerd.
";

/// What can go wrong outside the norm data.
#[derive(Debug, thiserror::Error)]
enum CliError {
    #[error("{0}\nTyp ‘normwijzer --help’ voor uitleg.")]
    Args(#[from] ArgsError),
    #[error("{0}")]
    Load(#[from] crate::norm::LoadError),
    #[error("‘{path}’ is niet te schrijven ({source}). Kijk naar de schijf en de rechten.")]
    Write { path: std::path::PathBuf, source: std::io::Error },
    #[error("De uitvoer is niet te schrijven ({0}).")]
    Output(#[from] std::io::Error),
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
            if matches!(error, CliError::Load(crate::norm::LoadError::Wrong(_))) { 1 } else { 2 }
        }
    }
}

fn command(args: impl IntoIterator<Item = OsString>, out: &mut impl Write) -> Result<u8, CliError> {
    match args::parse(args)? {
        Command::Help => write!(out, "{HELP}")?,
        Command::Version => writeln!(out, "normwijzer {}", env!("CARGO_PKG_VERSION"))?,
        Command::Check(target) => return norm::check(&target, out),
        Command::List(target) => norm::list(&target, out)?,
        Command::Slices(target, folder) => norm::slices(&target, &folder, out)?,
    }
    Ok(0)
}
