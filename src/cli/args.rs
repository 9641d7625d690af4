//! The words after `normwijzer`.

mod evidence;

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

pub(super) use evidence::Evidence;

use crate::words::Date;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Explain the commands.
    Help,
    /// Say the version.
    Version,
    /// Find every fault.
    Check(Target),
    /// List the editions, or the lines of one.
    List(Target, How),
    /// Tell what changed from one edition to another.
    Diff {
        /// The norm folder.
        folder: PathBuf,
        /// The older edition.
        from: String,
        /// The newer one.
        to: String,
        /// For whom.
        how: How,
    },
    /// Release an edition.
    Release {
        /// The norm folder.
        folder: PathBuf,
        /// The edition.
        edition: String,
        /// On which day; today when none is named.
        on: Option<Date>,
    },
    /// Write the slices to this folder.
    Slices(Target, PathBuf),
    /// Write a sheet.
    Template(Template),
    /// Read a sheet.
    Import(Import),
    /// Lay a document beside the norm.
    Evidence(Evidence),
    /// Measure that on documents of which is known what they cover: this folder.
    Evaluate(Target, PathBuf),
}

/// Which norm data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// The norm folder.
    pub(super) folder: PathBuf,
    /// One edition.
    pub(super) edition: Option<String>,
}

/// How something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct How {
    /// For a machine.
    pub(super) json: bool,
    /// What counts as today; the day of the clock when none is named.
    pub(super) on: Option<Date>,
}

/// Which sheet to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Template {
    /// With the lines of an edition; without one the sheet is empty.
    pub(super) target: Target,
    /// Only one area.
    pub(super) area: Option<String>,
    /// CSV instead of a workbook.
    pub(super) csv: bool,
    /// Where to.
    pub(super) out: Option<PathBuf>,
}

/// Which sheet to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Import {
    /// The sheet.
    pub(super) file: PathBuf,
    /// The norm folder.
    pub(super) folder: PathBuf,
    /// The edition that it is for.
    pub(super) edition: String,
    /// Only one area.
    pub(super) area: Option<String>,
    /// The norm folder to write to; without one nothing is written.
    pub(super) out: Option<PathBuf>,
    /// For a program to read.
    pub(super) json: bool,
}

/// A command line that is not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ArgsError {
    #[error("Zeg wat u wilt: norm {VERBS}; of evidence.")]
    Nothing,
    #[error("‘{0}’ is hier onbekend. Bedoelde u norm {VERBS}; of evidence?")]
    Unknown(String),
    #[error("Achter {0} staat een waarde.")]
    NoValue(&'static str),
    #[error("‘{0}’ is geen leesbare tekst.")]
    NotText(String),
    #[error("{0}")]
    Date(#[from] crate::words::DateError),
    #[error("Zeg met --out in welke map de delen komen.")]
    NoOut,
    #[error("Noem twee edities, de oudste eerst: norm diff landelijk/2025-08 landelijk/2026-08.")]
    NoTwo,
    #[error("Noem de editie die u vrijgeeft: norm release landelijk/2026-08.")]
    NoOne,
    #[error("{0} hoort niet bij norm {1}.")]
    NotHere(&'static str, &'static str),
    #[error("Zeg welk bestand u wilt inlezen: norm import BESTAND --editie landelijk/2026-08.")]
    NoFile,
    #[error("Zeg met --editie bij welke editie dit rekenblad hoort: --editie landelijk/2026-08.")]
    NoEdition,
    #[error("‘{0}’ kan niet. Kies --vorm xlsx of --vorm csv.")]
    Form(String),
    #[error("{0} hoort niet bij evidence.")]
    NotInEvidence(&'static str),
    #[error("Zeg welk document u wilt nakijken: evidence BESTAND --sector po.")]
    NoDocument,
    #[error("Zeg met --sector po of --sector vo voor welke school het document is.")]
    NoSector,
    #[error("‘{0}’ kan niet. Kies --sector po of --sector vo.")]
    Sector(String),
}

const VERBS: &str = "check, list, diff, release, template, import of slices";

/// The options, wherever they stood.
#[derive(Default)]
struct Options {
    wanted: Option<String>,
    area: Option<String>,
    form: Option<String>,
    out: Option<PathBuf>,
    json: bool,
    on: Option<Date>,
    for_sector: Option<String>,
    evaluate: Option<PathBuf>,
    layer: Option<PathBuf>,
}

/// Reads the words.
pub(super) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, ArgsError> {
    let mut parser = lexopt::Parser::from_args(args);
    let mut words: Vec<OsString> = Vec::new();
    let mut options = Options::default();
    while let Some(arg) = parser.next().map_err(|error| ArgsError::Unknown(error.to_string()))? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("editie" | "edition") => {
                let value = parser.value().map_err(|_| ArgsError::NoValue("--editie"))?;
                options.wanted = Some(edition(text(value)?));
            }
            Long("gebied" | "area") => {
                let value = parser.value().map_err(|_| ArgsError::NoValue("--gebied"))?;
                options.area = Some(text(value)?);
            }
            Long("vorm" | "format") => {
                let value = parser.value().map_err(|_| ArgsError::NoValue("--vorm"))?;
                options.form = Some(text(value)?);
            }
            Short('o') | Long("out") => options.out = Some(path(&mut parser, "--out")?),
            Long("datum") => {
                let value = parser.value().map_err(|_| ArgsError::NoValue("--datum"))?;
                options.on = Some(text(value)?.parse()?);
            }
            Long("sector") => {
                let value = parser.value().map_err(|_| ArgsError::NoValue("--sector"))?;
                options.for_sector = Some(text(value)?);
            }
            Long("evaluate") => options.evaluate = Some(path(&mut parser, "--evaluate")?),
            Long("laag" | "overlay") => options.layer = Some(path(&mut parser, "--laag")?),
            Long("json") => options.json = true,
            Value(word) => words.push(word),
            Short(c) => return Err(ArgsError::Unknown(format!("-{c}"))),
            Long(name) => return Err(ArgsError::Unknown(format!("--{name}"))),
        }
    }
    let mut words = words.into_iter();
    let subject = text(words.next().ok_or(ArgsError::Nothing)?)?;
    let command = match subject.as_str() {
        "norm" => {
            let verb = text(words.next().ok_or(ArgsError::Nothing)?)?;
            command(&verb, &mut words, options)?
        }
        "evidence" => evidence::command(&mut words, options)?,
        _ => return Err(ArgsError::Unknown(subject)),
    };
    match words.next() {
        Some(extra) => Err(ArgsError::Unknown(extra.to_string_lossy().into_owned())),
        None => Ok(command),
    }
}

fn command(
    verb: &str,
    words: &mut impl Iterator<Item = OsString>,
    options: Options,
) -> Result<Command, ArgsError> {
    let how = How { json: options.json, on: options.on };
    match verb {
        "check" => {
            options.only("check", &["--editie"])?;
            Ok(Command::Check(Target { folder: folder(words), edition: options.wanted }))
        }
        "list" => {
            options.only("list", &["--editie", "--json", "--datum"])?;
            Ok(Command::List(Target { folder: folder(words), edition: options.wanted }, how))
        }
        "slices" => {
            options.only("slices", &["--editie", "--out"])?;
            let target = Target { folder: folder(words), edition: options.wanted };
            Ok(Command::Slices(target, options.out.ok_or(ArgsError::NoOut)?))
        }
        "diff" => {
            options.only("diff", &["--json"])?;
            let from = edition(text(words.next().ok_or(ArgsError::NoTwo)?)?);
            let to = edition(text(words.next().ok_or(ArgsError::NoTwo)?)?);
            Ok(Command::Diff { folder: folder(words), from, to, how })
        }
        "release" => {
            options.only("release", &["--datum"])?;
            let edition = edition(text(words.next().ok_or(ArgsError::NoOne)?)?);
            Ok(Command::Release { folder: folder(words), edition, on: options.on })
        }
        "template" => {
            options.only("template", &["--editie", "--gebied", "--vorm", "--out"])?;
            let csv = match options.form.as_deref() {
                // The name of the file says it too.
                None => {
                    options.out.as_ref().is_some_and(|out| out.extension() == Some("csv".as_ref()))
                }
                Some("xlsx") => false,
                Some("csv") => true,
                Some(other) => return Err(ArgsError::Form(other.to_owned())),
            };
            let target = Target { folder: folder(words), edition: options.wanted };
            Ok(Command::Template(Template { target, area: options.area, csv, out: options.out }))
        }
        "import" => {
            options.only("import", &["--editie", "--gebied", "--out", "--json"])?;
            let file = PathBuf::from(words.next().ok_or(ArgsError::NoFile)?);
            let (folder, edition) = (folder(words), options.wanted.ok_or(ArgsError::NoEdition)?);
            let Options { area, out, json, .. } = options;
            Ok(Command::Import(Import { file, folder, edition, area, out, json }))
        }
        _ => Err(ArgsError::Unknown(verb.to_owned())),
    }
}

impl Options {
    /// Refuses an option that this command does not know.
    fn only(&self, verb: &'static str, known: &[&str]) -> Result<(), ArgsError> {
        let given = [
            ("--editie", self.wanted.is_some()),
            ("--gebied", self.area.is_some()),
            ("--vorm", self.form.is_some()),
            ("--out", self.out.is_some()),
            ("--json", self.json),
            ("--datum", self.on.is_some()),
            ("--sector", self.for_sector.is_some()),
            ("--evaluate", self.evaluate.is_some()),
            ("--laag", self.layer.is_some()),
        ];
        match given.into_iter().find(|(name, given)| *given && !known.contains(name)) {
            Some((name, _)) => Err(ArgsError::NotHere(name, verb)),
            None => Ok(()),
        }
    }
}

/// The file or folder behind an option.
fn path(parser: &mut lexopt::Parser, option: &'static str) -> Result<PathBuf, ArgsError> {
    parser.value().map(PathBuf::from).map_err(|_| ArgsError::NoValue(option))
}

fn folder(words: &mut impl Iterator<Item = OsString>) -> PathBuf {
    words.next().map_or_else(|| PathBuf::from("norm"), PathBuf::from)
}

/// An edition by its full id; without a layer it is a national one.
fn edition(name: String) -> String {
    if name.contains('/') { name } else { format!("landelijk/{name}") }
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

    const TOLD: How = How { json: false, on: None };

    #[test]
    fn commands_are_understood() {
        assert_eq!(of("--help"), Ok(Command::Help));
        assert_eq!(of("norm check"), Ok(Command::Check(target("norm", None))));
        assert_eq!(
            of("norm list elders --editie landelijk/2026-08"),
            Ok(Command::List(target("elders", Some("landelijk/2026-08")), TOLD))
        );
        assert_eq!(
            of("norm slices --out uit"),
            Ok(Command::Slices(target("norm", None), "uit".into()))
        );
        let (from, to) = ("landelijk/2025-01".to_owned(), "landelijk/2026-08".to_owned());
        let how = How { json: true, on: None };
        assert_eq!(
            of("norm diff 2025-01 --json landelijk/2026-08 elders"),
            Ok(Command::Diff { folder: "elders".into(), from, to, how })
        );
        let on = "2026-12-01".parse().ok();
        assert_eq!(
            of("norm release 2026-08 --datum 2026-12-01"),
            Ok(Command::Release { folder: "norm".into(), edition: "landelijk/2026-08".into(), on })
        );
    }

    #[test]
    fn sheets_are_asked_for_in_dutch_or_english() {
        let template = Template {
            target: target("norm", Some("landelijk/2026-08")),
            area: Some("lezen".into()),
            csv: true,
            out: Some("x.csv".into()),
        };
        for words in [
            "--editie landelijk/2026-08 --gebied lezen --vorm csv",
            "--edition 2026-08 --area lezen --format csv",
            "--editie 2026-08 --gebied lezen",
        ] {
            let line = format!("norm template {words} -o x.csv");
            assert_eq!(of(&line), Ok(Command::Template(template.clone())));
        }
        assert_eq!(
            of("norm import x.ods elders --editie 2027-01 --json"),
            Ok(Command::Import(Import {
                file: "x.ods".into(),
                folder: "elders".into(),
                edition: "landelijk/2027-01".into(),
                area: None,
                out: None,
                json: true,
            }))
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
        assert_eq!(of("norm check --out x"), Err(ArgsError::NotHere("--out", "check")));
        assert_eq!(of("norm slices --json"), Err(ArgsError::NotHere("--json", "slices")));
        assert_eq!(of("norm diff 2025-01"), Err(ArgsError::NoTwo));
        assert_eq!(of("norm release"), Err(ArgsError::NoOne));
        assert!(matches!(of("norm release x --datum morgen"), Err(ArgsError::Date(_))));
        assert_eq!(of("norm template --json"), Err(ArgsError::NotHere("--json", "template")));
        assert_eq!(of("norm import x --vorm csv"), Err(ArgsError::NotHere("--vorm", "import")));
        assert_eq!(of("norm import"), Err(ArgsError::NoFile));
        assert_eq!(of("norm import x.xlsx"), Err(ArgsError::NoEdition));
        assert_eq!(of("norm template --vorm ods"), Err(ArgsError::Form("ods".into())));
    }
}
