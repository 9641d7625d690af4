//! The words after `normwijzer`.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Explain the commands.
    Help,
    /// Say the version.
    Version,
    /// Find every fault.
    Check(Target),
    /// List the lines.
    List(Target),
    /// Write the slices to this folder.
    Slices(Target, PathBuf),
}

/// Which norm data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// The norm folder.
    pub(super) folder: PathBuf,
    /// One edition.
    pub(super) edition: Option<String>,
}

/// A command line that is not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ArgsError {
    #[error("Zeg wat u wilt: norm check, norm list of norm slices.")]
    Nothing,
    #[error("‘{0}’ is hier onbekend. Bedoelde u norm check, norm list of norm slices?")]
    Unknown(String),
    #[error("Achter {0} staat een waarde.")]
    NoValue(&'static str),
    #[error("‘{0}’ is geen leesbare tekst.")]
    NotText(String),
    #[error("Zeg met --out in welke map de delen komen.")]
    NoOut,
    #[error("--out is alleen voor norm slices.")]
    OutHere,
}

/// Reads the words.
pub(super) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, ArgsError> {
    let mut parser = lexopt::Parser::from_args(args);
    let mut words: Vec<OsString> = Vec::new();
    let (mut edition, mut out) = (None, None);
    while let Some(arg) = parser.next().map_err(|error| ArgsError::Unknown(error.to_string()))? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("editie") => {
                let value = parser.value().map_err(|_| ArgsError::NoValue("--editie"))?;
                edition = Some(text(value)?);
            }
            Long("out") => {
                out = Some(PathBuf::from(parser.value().map_err(|_| ArgsError::NoValue("--out"))?));
            }
            Value(word) => words.push(word),
            Short(c) => return Err(ArgsError::Unknown(format!("-{c}"))),
            Long(name) => return Err(ArgsError::Unknown(format!("--{name}"))),
        }
    }
    let mut words = words.into_iter();
    let subject = text(words.next().ok_or(ArgsError::Nothing)?)?;
    if subject != "norm" {
        return Err(ArgsError::Unknown(subject));
    }
    let verb = text(words.next().ok_or(ArgsError::Nothing)?)?;
    let folder = words.next().map_or_else(|| PathBuf::from("norm"), PathBuf::from);
    if let Some(extra) = words.next() {
        return Err(ArgsError::Unknown(extra.to_string_lossy().into_owned()));
    }
    let target = Target { folder, edition };
    match (verb.as_str(), out) {
        ("slices", Some(out)) => Ok(Command::Slices(target, out)),
        ("slices", None) => Err(ArgsError::NoOut),
        ("check" | "list", Some(_)) => Err(ArgsError::OutHere),
        ("check", None) => Ok(Command::Check(target)),
        ("list", None) => Ok(Command::List(target)),
        _ => Err(ArgsError::Unknown(verb)),
    }
}

fn text(word: OsString) -> Result<String, ArgsError> {
    word.into_string().map_err(|word| ArgsError::NotText(word.to_string_lossy().into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Command, ArgsError> {
        parse(line.split_whitespace().map(OsString::from))
    }

    fn target(folder: &str, edition: Option<&str>) -> Target {
        Target { folder: folder.into(), edition: edition.map(str::to_owned) }
    }

    #[test]
    fn commands_are_understood() {
        assert_eq!(of("--help"), Ok(Command::Help));
        assert_eq!(of("norm check"), Ok(Command::Check(target("norm", None))));
        assert_eq!(
            of("norm list elders --editie landelijk/2026-08"),
            Ok(Command::List(target("elders", Some("landelijk/2026-08"))))
        );
        assert_eq!(
            of("norm slices --out uit"),
            Ok(Command::Slices(target("norm", None), "uit".into()))
        );
    }

    #[test]
    fn what_is_not_understood_is_told() {
        assert_eq!(of(""), Err(ArgsError::Nothing));
        assert_eq!(of("norm"), Err(ArgsError::Nothing));
        assert_eq!(of("norm chek"), Err(ArgsError::Unknown("chek".into())));
        assert_eq!(of("noorm check"), Err(ArgsError::Unknown("noorm".into())));
        assert_eq!(of("norm check a b"), Err(ArgsError::Unknown("b".into())));
        assert_eq!(of("norm check --uit x"), Err(ArgsError::Unknown("--uit".into())));
        assert_eq!(of("norm check --editie"), Err(ArgsError::NoValue("--editie")));
        assert_eq!(of("norm slices"), Err(ArgsError::NoOut));
        assert_eq!(of("norm check --out x"), Err(ArgsError::OutHere));
    }
}
