//! The commands that write and read a sheet.

use std::fs;
use std::path::PathBuf;

use crate::cli::{folder, run};
use crate::files::EDITION;

const VALID: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/norm/valid");

/// A sheet of the fixture in a fresh folder, as CSV so that a test can type in it.
fn sheet(name: &str) -> (PathBuf, PathBuf) {
    let folder = folder(name);
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("norm.csv");
    let out = file.to_str().expect("text");
    let asked = ["norm", "template", VALID, "--editie", EDITION, "--vorm", "csv", "--out", out];
    let (code, told, err) = run(&asked);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(told, format!("{out}: 5 onderdelen, voor landelijk/2026-08.\n"));
    (folder, file)
}

#[test]
fn a_template_never_takes_the_place_of_a_file() {
    let (_, file) = sheet("sheet-twice");
    fs::write(&file, "mijn werk").expect("a file");
    let out = file.to_str().expect("text");
    let (code, _, err) = run(&["norm", "template", VALID, "--out", out]);
    assert_eq!(code, 2);
    assert!(err.contains("bestaat al. Er is niets geschreven."), "{err}");
    assert_eq!(fs::read_to_string(&file).expect("a file"), "mijn werk");

    let (code, _, err) = run(&["norm", "template", VALID, "--gebied", "rekenen"]);
    assert_eq!(code, 2);
    assert!(err.contains("‘rekenen’ is er niet. Wel zijn er: algemeen en lezen."), "{err}");
}

#[test]
fn a_sheet_goes_out_and_comes_back_as_toml() {
    let (folder, file) = sheet("sheet-back");
    let text = fs::read_to_string(&file).expect("a sheet");
    fs::write(&file, text.replace("Een vaste toetskalender", "Een kalender voor lezen"))
        .expect("a sheet");
    let norm = folder.join("norm");
    let path = file.to_str().expect("text");
    let (code, out, err) = run(&["norm", "import", path, VALID, "--editie", EDITION]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("lezen: 2 onderdelen\n  veranderd: toetskalender\n"), "{out}");
    assert!(out.contains("algemeen: 3 onderdelen, niets veranderd\n"), "{out}");
    assert!(out.ends_with("Er is niets geschreven: zeg met --out in welke map.\n"), "{out}");
    assert!(!norm.exists());

    let to = norm.to_str().expect("text");
    let (code, out, _) = run(&["norm", "import", path, VALID, "--editie", EDITION, "-o", to]);
    assert_eq!(code, 0);
    assert!(out.contains("Geschreven: "), "{out}");
    let toml = fs::read_to_string(norm.join("landelijk/2026-08/lezen.toml")).expect("TOML");
    assert!(toml.contains("titel = \"Een kalender voor lezen\"\n"), "{toml}");
    assert!(!norm.join("landelijk/2026-08/algemeen.toml").exists(), "it did not change");
}

#[test]
fn faults_of_a_sheet_are_told_by_cell_to_people_and_programs() {
    let (_, file) = sheet("sheet-faults");
    let text = fs::read_to_string(&file).expect("a sheet");
    fs::write(&file, text.replacen(";veld;", ";vedl;", 1)).expect("a sheet");
    let path = file.to_str().expect("text");
    let (code, out, err) = run(&["norm", "import", path, VALID, "--editie", EDITION]);
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(out.starts_with("Onderdelen!F5: ‘gezag’ kan niet ‘vedl’ zijn."), "{out}");
    assert!(out.ends_with("\n\n1 fout gevonden. Er is niets geschreven.\n"), "{out}");

    let (code, out, _) = run(&["norm", "import", path, VALID, "--editie", EDITION, "--json"]);
    assert_eq!(code, 1);
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let fault = &json["fouten"][0];
    assert_eq!((&fault["blad"], &fault["cel"]), (&"Onderdelen".into(), &"F5".into()));
    assert_eq!(fault["regel"], "keuze-onbekend");
    assert_eq!(fault["advies"], "Bedoelde u ‘veld’?");

    let (code, _, err) = run(&["norm", "import", "bestaat-niet.xlsx", VALID, "--editie", EDITION]);
    assert_eq!(code, 2);
    assert!(err.starts_with("‘bestaat-niet.xlsx’ is niet te lezen ("), "{err}");
}
