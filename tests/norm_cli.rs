//! The command line tells an editor what is wrong, and a script by its exit code.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "common/command.rs"]
mod command;

use std::fs;
use std::path::{Path, PathBuf};

use command::folder;
use normwijzer::norm::{CheckSlice, EvidenceSlice, SearchSlice, SourceSlice, load_files};

const VALID: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/norm/valid");

const EDITION: &str = "landelijk/2026-08";

const SEVERAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/norm/edities");

/// Exit code, output, errors.
fn run<const N: usize>(words: [&str; N]) -> (u8, String, String) {
    command::run(&words)
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
    let norm = norm.to_str().expect("text");
    let edition = EDITION;
    for words in [
        vec!["norm", "list", norm],
        vec!["norm", "list", norm, "--editie", edition],
        vec!["norm", "diff", edition, edition, norm],
        vec!["norm", "release", edition, norm],
    ] {
        let (code, _, err) = command::run(&words);
        assert_eq!(code, 1, "nothing is told of data that is wrong: {words:?}");
        assert!(err.starts_with("De normdata kloppen niet:\n- landelijk/2026-08/edition.toml:9: "));
    }
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
fn list_names_every_edition_and_says_which_holds_today() {
    let (code, out, err) = run(["norm", "list", SEVERAL, "--datum", "2027-07-31"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(
        lines[0],
        "landelijk/2026-08: werkversie, vanaf 1 augustus 2026, 2 onderdelen, alleen wet, \
         niet vrijgegeven"
    );
    assert_eq!(
        lines[1],
        "landelijk/2027-01: werkversie, vanaf 1 januari 2027, 12 onderdelen, niet vrijgegeven, \
         geldt nu"
    );
    assert_eq!(lines.len(), 5);

    let (_, out, _) = run(["norm", "list", SEVERAL, "--json", "--datum", "2028-01-01"]);
    let rows: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(rows[0]["alleen"], "wet");
    assert_eq!(rows[4]["id"], "landelijk/2028-01.1");
    assert_eq!((&rows[3]["geldt_nu"], &rows[4]["geldt_nu"]), (&false.into(), &true.into()));
}

/// A copy of the valid folder, in which the layer of a region is not right.
fn copy_with_a_wrong_layer(name: &str) -> PathBuf {
    let copy = folder(name);
    for (path, text) in load_files(Path::new(VALID)).expect("the fixture").iter() {
        let text = text.replace("bij = \"toetskalender\"", "bij = \"toetskalendr\"");
        let path = copy.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a copy");
    }
    copy
}

#[test]
fn the_layer_of_a_region_is_checked_and_listed() {
    let parts = "2 eigen onderdelen, 2 regionale teksten en 2 regionale afspraken";
    let (_, out, _) = run(["norm", "check", VALID]);
    let told = format!("regionaal/streek/2026-09 op landelijk/2026-08: {parts}, in orde. Kenmerk ");
    assert!(out.lines().last().is_some_and(|line| line.starts_with(&told)), "{out}");

    let (_, out, _) = run(["norm", "list", VALID]);
    let told = format!(
        "regionaal/streek/2026-09: Samenwerkingsverband Streek, werkversie, vanaf \
         1 september 2026, op landelijk/2026-08, {parts}"
    );
    assert_eq!(out.lines().last(), Some(told.as_str()));

    let (_, out, _) = run(["norm", "list", VALID, "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(rows[1]["naam"], "Samenwerkingsverband Streek");
    assert_eq!(rows[1]["ligt_op"], rows[0]["id"]);
    assert_eq!((&rows[1]["afspraken"], &rows[1]["voorbeeld"]), (&2.into(), &false.into()));
}

#[test]
fn a_fault_in_the_layer_of_a_region_stands_in_the_way_of_that_layer_only() {
    let copy = copy_with_a_wrong_layer("wrong-layer");
    let norm = copy.to_str().expect("text");
    let (code, out, _) = run(["norm", "check", norm]);
    assert_eq!(code, 1);
    assert!(out.starts_with("landelijk/2026-08: 5 onderdelen, in orde."), "{out}");
    assert!(out.contains("Bedoelde u ‘toetskalender’? [laag-onbekend]\n"), "{out}");
    assert!(!out.contains("regionaal/streek/2026-09 op"), "{out}");
    let (code, _, err) = run(["norm", "list", norm]);
    assert_eq!(code, 1, "nothing is told of data that is wrong");
    assert!(err.contains("[laag-onbekend]"), "{err}");
    for words in [
        vec!["norm", "check", norm, "--editie", "2026-08"],
        vec!["norm", "list", norm, "--editie", "2026-08"],
        vec!["norm", "diff", "2026-08", "2026-08", norm],
        vec!["norm", "release", "2026-08", norm, "--datum", "2027-02-01"],
    ] {
        let (code, _, err) = command::run(&words);
        assert_eq!((code, err.as_str()), (0, ""), "{words:?}");
    }
}

#[test]
fn diff_tells_each_step_with_the_texts_of_both_and_the_reason() {
    let (code, out, err) = run(["norm", "diff", "2027-01", "2028-01.1", SEVERAL]);
    assert_eq!((code, err.as_str()), (0, ""));
    for told in [
        "Van landelijk/2027-01 naar landelijk/2027-08\n",
        "Van landelijk/2028-01 naar landelijk/2028-01.1\nAlleen woorden zijn anders.",
        "    school, was: De school heeft een leesplan.\n",
        "    school, nu:  De school heeft een leesplan en bekijkt dat elk jaar.\n",
        "    reden: Het plan wordt nu elk jaar bekeken.\n",
        "  luisterboek → audioboek (",
        "  was: hulp-in-de-klas: De leraar geeft in de klas extra uitleg.\n",
        "  WPO, artikel 40a, lid 6: Lid 6 ging over de inhoud",
    ] {
        assert!(out.contains(told), "{told}\n\n{out}");
    }

    let (code, out, _) = run(["norm", "diff", "2027-01", "2027-08", SEVERAL, "--json"]);
    assert_eq!(code, 0);
    let diff: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(diff["stappen"][0]["klasse"], "major");
    let changes = diff["stappen"][0]["overgangen"].as_array().expect("a list");
    let merged = changes.iter().find(|change| change["relatie"] == "samengevoegd").expect("one");
    assert_eq!(merged["oud"].as_array().map(Vec::len), Some(2));
    assert_eq!(merged["nieuw"][0]["id"], "hulp-bij-lezen");
    assert_eq!(merged["reden"], "Twee onderdelen over hetzelfde zijn er één geworden.");
    let words: std::collections::BTreeSet<&str> =
        changes.iter().filter_map(|change| change["relatie"].as_str()).collect();
    assert_eq!(words.len(), 9, "every relation is in the fixture");
}

#[test]
fn diff_goes_forward_only() {
    let (code, _, err) = run(["norm", "diff", "2027-08", "2027-01", SEVERAL]);
    assert_eq!(code, 2);
    assert!(err.starts_with("Van ‘landelijk/2027-08’ leidt geen overgang naar"), "{err}");
    let (code, _, err) = run(["norm", "diff", "2027-08", "2031-01", SEVERAL]);
    assert_eq!(code, 2);
    assert!(err.ends_with("staat geen editie ‘landelijk/2031-01’.\n"), "{err}");
    let (code, out, _) = run(["norm", "diff", "2027-08", "2027-08", SEVERAL]);
    assert_eq!(
        (code, out.as_str()),
        (0, "landelijk/2027-08 en landelijk/2027-08 zijn dezelfde editie.\n")
    );
}

/// A copy of the folder of editions that a test may write in.
fn copy_of_several(name: &str) -> PathBuf {
    let copy = folder(name);
    for (path, text) in load_files(Path::new(SEVERAL)).expect("the fixture").iter() {
        let path = copy.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a copy");
    }
    copy
}

#[test]
fn what_is_released_stays_what_it_is() {
    let copy = copy_of_several("release");
    let norm = copy.to_str().expect("text");
    let release = |edition| run(["norm", "release", edition, norm, "--datum", "2027-02-01"]);

    let (code, _, err) = release("2027-01");
    assert_eq!(code, 2);
    assert_eq!(
        err,
        "Geef eerst ‘landelijk/2026-08’ vrij, de editie ervoor. Er is niets veranderd.\n"
    );
    for edition in ["2026-08", "2027-01"] {
        let (code, out, err) = release(edition);
        assert_eq!((code, err.as_str()), (0, ""), "{edition}");
        assert!(out.contains("is vrijgegeven op 1 februari 2027. Kenmerk "), "{out}");
        assert_eq!(run(["norm", "check", norm]).0, 0);
    }
    let (code, _, err) = release("2027-01");
    assert_eq!(code, 2);
    assert!(err.starts_with("‘landelijk/2027-01’ is al vrijgegeven, op 1 februari 2027."), "{err}");
    let (_, out, _) = run(["norm", "list", norm]);
    assert_eq!(out.matches("vrijgegeven op 1 februari 2027").count(), 2);

    // A word in a line, and a reason in the mapping: both are told, with what to do instead.
    for (file, from, to, key) in [
        ("lezen.toml", "De school heeft een leesplan.", "De school kent een leesplan.", "kenmerk"),
        ("mapping.toml", "niet per se", "misschien niet", "overgang"),
    ] {
        let path = copy.join("landelijk/2027-01").join(file);
        let text = fs::read_to_string(&path).expect("a text");
        assert!(text.contains(from));
        fs::write(&path, text.replace(from, to)).expect("written");
        let (code, out, _) = run(["norm", "check", norm]);
        assert_eq!(code, 1, "{key}: {out}");
        assert!(out.contains("[vrijgave-veranderd]"), "{out}");
        assert!(out.contains("Kopieer daarna de map ‘landelijk/2027-01’ naar een nieuwe"), "{out}");
        fs::write(&path, text).expect("put back");
        assert_eq!(run(["norm", "check", norm]).0, 0, "put back, all is well");
    }
}

#[test]
fn a_concept_is_not_released() {
    let copy = copy_of_several("release-concept");
    let path = copy.join("landelijk/2026-08/edition.toml");
    let text = fs::read_to_string(&path).expect("a text").replace("werkversie", "concept");
    fs::write(&path, text).expect("written");
    let (code, _, err) = run(["norm", "release", "2026-08", copy.to_str().expect("text")]);
    assert_eq!(code, 2);
    assert!(err.starts_with("‘landelijk/2026-08’ heeft de status concept."), "{err}");
    assert!(
        !fs::read_to_string(copy.join("released.toml")).expect("a text").contains("[[editie]]")
    );
}

#[test]
fn check_of_one_edition_leaves_the_faults_of_others_out() {
    let copy = copy_of_several("one-of-several");
    fs::write(copy.join("landelijk/2028-01/mapping.toml"), "klasse = \"klein\"\n")
        .expect("written");
    let norm = copy.to_str().expect("text");
    assert_eq!(run(["norm", "check", norm]).0, 1);
    assert_eq!(run(["norm", "check", norm, "--editie", "2027-08"]).0, 0);
    assert_eq!(run(["norm", "check", norm, "--editie", "2028-01"]).0, 1);
}

#[test]
fn list_names_every_line_by_area() {
    let (code, out, _) = run(["norm", "list", VALID, "--editie", "2026-08"]);
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
fn a_whole_edition_can_be_had_for_use_elsewhere() {
    let (code, out, err) = run(["norm", "list", VALID, "--editie", "2026-08", "--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let file: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&file["soort"], &file["id"]), (&"normwijzer-editie".into(), &EDITION.into()));
    let lines = |area: &serde_json::Value| area["eis"].as_array().map_or(0, Vec::len);
    let areas = file["gebieden"].as_array().expect("areas");
    assert_eq!(areas.iter().map(lines).collect::<Vec<_>>(), [3, 2]);
}

#[test]
fn slices_are_written_and_can_be_read() {
    let out = folder("slices");
    let (code, told, err) = run(["norm", "slices", VALID, "--out", out.to_str().expect("text")]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(told.lines().count(), 5);
    let text = |name| fs::read_to_string(out.join(name)).expect("a slice");
    let check: CheckSlice = serde_json::from_str(&text("check.json")).expect("a check slice");
    let sources: SourceSlice = serde_json::from_str(&text("bronnen.json")).expect("a source slice");
    serde_json::from_str::<EvidenceSlice>(&text("bewijs.json")).expect("an evidence slice");
    serde_json::from_str::<SearchSlice>(&text("zoek.json")).expect("a search slice");
    assert_eq!(check.head.receipt, sources.receipt);
}

#[test]
fn help_names_every_command() {
    let (code, out, _) = run(["--help"]);
    assert_eq!(code, 0);
    for command in ["check", "list", "diff", "release", "template", "import", "slices"] {
        assert!(out.contains(&format!("  normwijzer norm {command} ")), "{command}");
    }
    assert_eq!(run(["--version"]).0, 0);
}
