//! The command line tells an editor what is wrong, and a script by its exit code.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use normwijzer::cli::execute;
use normwijzer::norm::{CheckSlice, SearchSlice, SourceSlice};

const VALID: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/norm/valid");

/// Exit code, output, errors.
fn run<const N: usize>(words: [&str; N]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = execute(words.map(OsString::from), &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (code, text(out), text(err))
}

/// A fresh folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old folder goes");
    }
    folder
}

#[test]
fn check_is_content_with_the_valid_folder() {
    let (code, out, err) = run(["norm", "check", VALID]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("landelijk/2026-08: 5 onderdelen, in orde. Kenmerk "), "{out}");
}

#[test]
fn check_tells_every_fault_and_counts_them() {
    let norm = folder("norm-with-faults");
    for file in ["edition", "algemeen", "lezen", "route", "later"] {
        let name = format!("landelijk/2026-08/{file}.toml");
        let text = fs::read_to_string(Path::new(VALID).join(&name)).expect("a fixture");
        let text = text.replace("tint = 1", "tint = 11").replace("\"lezen\"]", "\"lezen\", \"x\"]");
        let path = norm.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a copy");
    }
    for name in ["sources.toml", "glossary.toml"] {
        fs::copy(Path::new(VALID).join(name), norm.join(name)).expect("a copy");
    }
    let (code, out, err) = run(["norm", "check", norm.to_str().expect("text")]);
    assert_eq!((code, err.as_str()), (1, ""));
    assert_eq!(
        out,
        "landelijk/2026-08/edition.toml:9: Het gebied ‘x’ heeft geen bestand ‘x.toml’ in deze map. \
         [bestand-ontbreekt]\n\
         landelijk/2026-08/lezen.toml:8: Tint 11 bestaat niet. Kies 0 tot en met 7. [tint]\n\
         \n\
         2 fouten gevonden.\n"
    );
    let (code, _, err) = run(["norm", "list", norm.to_str().expect("text")]);
    assert_eq!(code, 1, "no list of data that is wrong");
    assert!(err.starts_with("De normdata kloppen niet:\n- landelijk/2026-08/edition.toml:9: "));
}

#[test]
fn what_cannot_be_done_is_told_with_another_code() {
    let (code, _, err) = run(["norm", "check", "bestaat-niet"]);
    assert_eq!(code, 2);
    assert!(err.starts_with("‘bestaat-niet’ is niet te lezen ("), "{err}");

    let (code, _, err) = run(["norm", "check", VALID, "--editie", "landelijk/1999-01"]);
    assert_eq!(code, 2);
    assert!(err.ends_with("staat geen editie ‘landelijk/1999-01’.\n"), "{err}");

    let (code, _, err) = run(["norm", "chek"]);
    assert_eq!(code, 2);
    assert!(err.contains("‘chek’ is hier onbekend"), "{err}");
    assert!(err.contains("--help"), "{err}");
}

#[test]
fn list_names_every_line_by_area() {
    let (code, out, _) = run(["norm", "list", VALID]);
    assert_eq!(code, 0);
    assert!(
        out.starts_with("Proefeditie (landelijk/2026-08)\n\nAlgemeen, 3 onderdelen\n"),
        "{out}"
    );
    let line = out.lines().find(|line| line.contains("toetskalender ")).expect("the line");
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(words, ["toetskalender", "po", "veld", "kern", "Een", "vaste", "toetskalender"]);
}

#[test]
fn slices_are_written_and_can_be_read() {
    let out = folder("slices");
    let (code, told, err) = run(["norm", "slices", VALID, "--out", out.to_str().expect("text")]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(told.lines().count(), 4);
    let text = |name| fs::read_to_string(out.join(name)).expect("a slice");
    let check: CheckSlice = serde_json::from_str(&text("check.json")).expect("a check slice");
    let sources: SourceSlice = serde_json::from_str(&text("bronnen.json")).expect("a source slice");
    serde_json::from_str::<SearchSlice>(&text("zoek.json")).expect("a search slice");
    assert_eq!(check.head.receipt, sources.receipt);
}

#[test]
fn help_names_every_command() {
    let (code, out, _) = run(["--help"]);
    assert_eq!(code, 0);
    for command in ["norm check", "norm list", "norm slices"] {
        assert!(out.contains(command), "{command}");
    }
    assert_eq!(run(["--version"]).0, 0);
}
