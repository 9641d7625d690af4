//! The words after `normwijzer evidence`.

use std::ffi::OsString;
use std::path::PathBuf;

use super::{ArgsError, Command, Options, Target, folder};
use crate::norm::Sector;

/// Which document to lay beside which norm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Evidence {
    /// The document.
    pub(in crate::cli) file: PathBuf,
    /// The norm; the newest national edition when none is named.
    pub(in crate::cli) target: Target,
    /// The layer of a samenwerkingsverband, whose own lines are looked for too.
    pub(in crate::cli) layer: Option<PathBuf>,
    /// For which kind of school.
    pub(in crate::cli) sector: Sector,
    /// For a program to read.
    pub(in crate::cli) json: bool,
}

/// Reads the words; the first is the document, unless the matcher itself is measured.
pub(super) fn command(
    words: &mut impl Iterator<Item = OsString>,
    options: Options,
) -> Result<Command, ArgsError> {
    let Options { wanted: edition, area, form, out, json, on, for_sector, evaluate, layer } =
        options;
    let refused = [
        ("--gebied", area.is_some()),
        ("--vorm", form.is_some()),
        ("--out", out.is_some()),
        ("--datum", on.is_some()),
        ("--sector", evaluate.is_some() && for_sector.is_some()),
        ("--json", evaluate.is_some() && json),
        ("--laag", evaluate.is_some() && layer.is_some()),
    ];
    if let Some((name, _)) = refused.into_iter().find(|(_, given)| *given) {
        return Err(ArgsError::NotInEvidence(name));
    }
    if let Some(set) = evaluate {
        return Ok(Command::Evaluate(Target { folder: folder(words), edition }, set));
    }
    let file = PathBuf::from(words.next().ok_or(ArgsError::NoDocument)?);
    let sector = match for_sector.as_deref() {
        None => return Err(ArgsError::NoSector),
        Some("po") => Sector::Po,
        Some("vo") => Sector::Vo,
        Some(other) => return Err(ArgsError::Sector(other.to_owned())),
    };
    let target = Target { folder: folder(words), edition };
    Ok(Command::Evidence(Evidence { file, target, layer, sector, json }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::parse;

    fn of(line: &str) -> Result<Command, ArgsError> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_document_is_asked_for_with_its_sector() {
        let asked = |folder: &str, edition: Option<&str>, layer: Option<&str>, json| {
            Ok(Command::Evidence(Evidence {
                file: "gids.json".into(),
                target: Target { folder: folder.into(), edition: edition.map(str::to_owned) },
                layer: layer.map(PathBuf::from),
                sector: Sector::Vo,
                json,
            }))
        };
        let words = "evidence --edition landelijk/2026-08 --sector vo gids.json --json";
        assert_eq!(of(words), asked("norm", Some("landelijk/2026-08"), None, true));
        assert_eq!(of("evidence gids.json elders --sector vo"), asked("elders", None, None, false));
        let words = "evidence gids.json --sector vo --laag streek.toml";
        assert_eq!(of(words), asked("norm", None, Some("streek.toml"), false));
        let target = Target { folder: "norm".into(), edition: None };
        let evaluate = Command::Evaluate(target, "tests/evaluation".into());
        assert_eq!(of("evidence --evaluate tests/evaluation"), Ok(evaluate));
    }

    #[test]
    fn what_is_not_understood_is_told() {
        for (words, error) in [
            ("evidence --sector po", ArgsError::NoDocument),
            ("evidence gids.json", ArgsError::NoSector),
            ("evidence gids.json --sector mbo", ArgsError::Sector("mbo".into())),
            ("evidence gids.json --sector po --out x", ArgsError::NotInEvidence("--out")),
            ("evidence --evaluate x --json", ArgsError::NotInEvidence("--json")),
            ("evidence --evaluate x --laag y", ArgsError::NotInEvidence("--laag")),
            ("norm check --laag y", ArgsError::NotHere("--laag", "check")),
            ("norm check --sector po", ArgsError::NotHere("--sector", "check")),
        ] {
            assert_eq!(of(words), Err(error), "{words}");
        }
    }
}
