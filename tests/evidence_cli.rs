//! The command line lays a document beside the norm, for a person and for a program.
#![cfg(feature = "cli")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "common/command.rs"]
mod command;

use std::fs;
use std::path::{Path, PathBuf};

use command::{folder, run};
use normwijzer::norm::{Sector, load_all};
use serde_json::Value;

const NORM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/norm");

/// Each long enough to be a passage of its own, however it is read.
const PASSAGES: [&str; 3] = [
    "Gym is op maandag en donderdag in de sporthal achter het zwembad. Neem gymschoenen met een lichte \
     zool mee, en een handdoek voor na het douchen. Wie zijn spullen vergeet, leent iets uit de mand bij \
     de deur en brengt dat na afloop gewassen terug.",
    "Twee keer per jaar nemen wij de DMT en AVI af. In de toetskalender staat wanneer dat is, zodat \
     iedereen het op tijd weet. De leestoetsen zijn in januari en in juni, steeds in de ochtend. Na een \
     week is de uitslag bekend en krijgen de ouders bericht.",
    "De leesspecialist helpt kinderen met leesproblemen drie keer per week twintig minuten, alleen of met \
     twee anderen. Dat gebeurt buiten de klas, in de kamer naast de bibliotheek. Zij kiest samen met de \
     leraar wat er wordt geoefend en schrijft op hoe het gaat.",
];

fn file(name: &str, text: &str) -> PathBuf {
    let folder = folder(&format!("evidence-{}", name.replace('.', "-")));
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    fs::write(&path, text).expect("a file");
    path
}

fn json(path: &Path) -> Value {
    let path = path.to_str().expect("text");
    let words =
        ["evidence", "--edition", "landelijk/2026-08", "--sector", "po", path, NORM, "--json"];
    let (code, out, err) = run(&words);
    assert_eq!((code, err.as_str()), (0, ""));
    serde_json::from_str(&out).expect("JSON")
}

#[test]
fn a_program_reads_the_ranked_passages_of_every_line() {
    let text = serde_json::json!({ "passages": PASSAGES }).to_string();
    let read = json(&file("gids.json", &text));
    assert_eq!((&read["sector"], &read["passages"]), (&"po".into(), &3.into()));
    let requirements = read["requirements"].as_array().expect("lines");
    assert!(requirements.len() > 90, "{}", requirements.len());
    let line = requirements.iter().find(|it| it["requirement"] == "toetskalender-lezen");
    let line = line.expect("the line");
    assert!(line["dossier"].as_array().is_some_and(|ids| !ids.is_empty()));
    let first = &line["ranked"][0];
    assert_eq!((&first["passage"], &first["shown"]), (&1.into(), &true.into()));
    assert!(first["score"].as_f64().is_some_and(|score| score > 0.0 && score < 1.0));
    let matched = first["matched"].as_array().expect("reasons");
    assert!(
        matched.iter().any(|it| it["term"] == "toetskalender" && it["means"] == "word"),
        "{matched:?}"
    );
    let shown = |passage: u64| {
        requirements.iter().any(|line| {
            let ranked = line["ranked"].as_array().into_iter().flatten();
            ranked.into_iter().any(|it| it["passage"] == passage && it["shown"] == true)
        })
    };
    assert!(!shown(0) && shown(2));
}

#[test]
fn a_document_is_laid_beside_any_edition() {
    let text = "De schoolgids wordt elk jaar opnieuw vastgesteld en aan de ouders gegeven, vóór het nieuwe \
                schooljaar begint.";
    let path = file("elk-jaar.json", &serde_json::json!({ "passages": [text] }).to_string());
    let path = path.to_str().expect("text");
    let editions = load_all(Path::new(NORM)).expect("the norm").0.norms;
    assert!(editions.len() > 1);
    for norm in editions {
        let edition = &norm.edition;
        let id = edition.head.id.as_str();
        let (code, out, err) =
            run(&["evidence", path, NORM, "--edition", id, "--sector", "vo", "--json"]);
        assert_eq!((code, err.as_str()), (0, ""), "{id}");
        let read: Value = serde_json::from_str(&out).expect("JSON");
        assert_eq!(
            (&read["edition"], &read["receipt"]),
            (&id.into(), &edition.head.receipt.as_str().into())
        );
        let lines = read["requirements"].as_array().expect("lines");
        let of_edition = edition.requirements.iter().filter(|line| line.is_for(Sector::Vo));
        let ids: Vec<&str> = of_edition.map(|line| line.id.as_str()).collect();
        let told: Vec<&str> =
            lines.iter().filter_map(|line| line["requirement"].as_str()).collect();
        assert_eq!(told, ids, "{id}: the lines of this edition and no other");
        let line = lines.iter().find(|line| line["requirement"] == "schoolgids-elk-jaar");
        assert_eq!(line.expect("the line")["ranked"][0]["shown"], true, "{id}");
    }
    let (code, out, err) = run(&["evidence", path, NORM, "--edition", "2020-01", "--sector", "vo"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("geen editie ‘landelijk/2020-01’"), "{err}");
}

#[test]
fn lines_of_a_layer_are_looked_for_too() {
    // Another layer than the one in the norm folder, which comes before it by name.
    let written = fs::read_to_string(Path::new(NORM).join("regionaal/voorbeeld/overlay.toml"));
    let written = written.expect("the example").replace("voorbeeld-", "zee-");
    let written = written.replace("regionaal/voorbeeld/", "regionaal/zee/");
    let written =
        written.replace("Samenwerkingsverband Voorbeeldstreek", "Samenwerkingsverband Zee");
    let as_json = toml::from_str::<toml::Table>(&written).expect("TOML");
    let as_json = serde_json::to_string(&as_json).expect("JSON");
    let ask = "Heeft een leraar een vraag over lezen, dan belt zij het leesloket van de streek. Alle leraren \
               weten van het leesloket en hoe u het belt.";
    let path = file("leesloket.json", &serde_json::json!({ "passages": [ask] }).to_string());
    let path = path.to_str().expect("text");
    let (layer, json_layer) = (file("laag.toml", &written), file("laag.json", &as_json));
    let words = ["evidence", path, NORM, "--sector", "po", "--json"];
    let national: Value = serde_json::from_str(&run(&words).1).expect("JSON");
    for layer in [&layer, &json_layer] {
        let layer = layer.to_str().expect("text");
        let (code, out, err) = run(&[&words[..], &["--laag", layer]].concat());
        assert_eq!((code, err.as_str()), (0, ""));
        let mut read: Value = serde_json::from_str(&out).expect("JSON");
        let lines = read["requirements"].as_array_mut().expect("lines");
        let own = lines.pop().expect("a line");
        assert_eq!(own["requirement"], "zee-leesloket");
        assert_eq!(own["regional"], "Samenwerkingsverband Zee (bestaat niet)");
        assert_eq!(own["ranked"][0]["shown"], true, "{own}");
        assert_eq!(read, national, "what is national stays");
    }
    let layer = layer.to_str().expect("text");
    let (_, out, _) = run(&["evidence", path, NORM, "--sector", "po", "--laag", layer]);
    assert!(
        out.contains("naast landelijk/2026-08 met de laag regionaal/zee/2026-08 van "),
        "{out}"
    );
    assert!(
        out.contains("(zee-leesloket), van Samenwerkingsverband Zee (bestaat niet)\n"),
        "{out}"
    );
}

#[test]
fn a_layer_that_does_not_fit_is_told() {
    let path = file("laag-gids.json", &serde_json::json!({ "passages": PASSAGES }).to_string());
    let told = |layer: &str, edition: &str| {
        let path = path.to_str().expect("text");
        let words = ["--sector", "po", "--editie", edition, "--laag", layer];
        let (code, out, err) = run(&[&["evidence", path, NORM][..], &words].concat());
        assert_eq!(out, "", "{err}");
        (code, err)
    };
    let example = format!("{NORM}/regionaal/voorbeeld/overlay.toml");
    let (code, err) = told(&example, "2025-08");
    assert_eq!(code, 2);
    assert!(err.contains("ligt op landelijk/2026-08, en niet op landelijk/2025-08"), "{err}");
    let (code, err) = told("bestaat-niet.toml", "2026-08");
    assert_eq!(code, 2);
    assert!(err.starts_with("‘bestaat-niet.toml’ is niet te lezen ("), "{err}");
    let wrong = fs::read_to_string(&example).expect("the example").replace("\"swv\"", "\"wet\"");
    let (code, err) = told(file("fout.toml", &wrong).to_str().expect("text"), "2026-08");
    assert_eq!(code, 1);
    assert!(
        err.contains("regionaal/voorbeeld/overlay.toml:") && err.contains("[laag-gezag]"),
        "{err}"
    );
    let (code, err) = told(file("geen-laag.json", "{").to_str().expect("text"), "2026-08");
    assert_eq!((code, err.is_empty()), (1, false));
}

#[test]
fn text_is_read_as_the_same_passages() {
    let text = PASSAGES.join("\n\n");
    let of_json =
        json(&file("zelfde.json", &serde_json::json!({ "passages": PASSAGES }).to_string()));
    for name in ["zelfde.txt", "zelfde.md"] {
        assert_eq!(json(&file(name, &text)), of_json, "{name}");
    }
}

#[test]
fn a_person_reads_where_lines_seem_to_stand() {
    let path = file("gids.txt", &PASSAGES.join("\n\n"));
    let (code, out, err) = run(&["evidence", path.to_str().expect("text"), NORM, "--sector", "po"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("gids: 3 passages, naast landelijk/2026-08.\n"), "{out}");
    assert!(out.contains("(toetskalender-lezen)\n  passage 1 ("), "{out}");
    assert!(out.trim_end().ends_with("Kijk zelf of het er echt staat."), "{out}");
}

#[test]
fn what_cannot_be_read_is_told() {
    let told = |path: &str| {
        let (code, out, err) = run(&["evidence", path, NORM, "--sector", "po"]);
        assert_eq!((code, out.as_str()), (2, ""), "{path}");
        err
    };
    assert!(told("bestaat-niet.json").starts_with("‘bestaat-niet.json’ is niet te lezen ("));
    let path = file("kapot.json", "{\"passages\": 3}");
    assert!(told(path.to_str().expect("text")).contains("staat niet {\"passages\": [\"…\"]}: "));
    let bytes = |name: &str, bytes: &[u8]| {
        let path = file(name, "");
        fs::write(&path, bytes).expect("a file");
        told(path.to_str().expect("text"))
    };
    assert!(bytes("foto.jpg", b"\xff\xd8\xff\xe0jpg").contains("geen document met lopende tekst"));
    assert!(bytes("kapot.json", &[0xff, 0xfe]).contains("is geen leesbare tekst"));
}
