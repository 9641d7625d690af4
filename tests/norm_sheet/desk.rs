//! What the page for editors asks of its worker: an edition or a layer, looked at with the same rules
//! as on the command line.

use normwijzer::desk::{DeskError, Question, answer_editor};
use normwijzer::norm::{Files, OverlaySlice, load_files};
use serde_json::Value;

use crate::files::{Book, EDITION, Kind, folder};

/// A folder as the site publishes it.
fn published(files: &Files) -> String {
    let texts: std::collections::BTreeMap<_, _> =
        files.iter().filter(|(path, _)| !path.starts_with("regionaal/")).collect();
    serde_json::to_string(&texts).expect("JSON")
}

fn ask(job: &str, files: &Files, bytes: &[u8], papers: &[&str]) -> Result<Value, DeskError> {
    let papers: Vec<String> = papers.iter().map(|paper| (*paper).to_owned()).collect();
    let slice = published(files);
    let question = Question { job, bytes, papers: &papers, slice: &slice, now: "", utc: "" };
    answer_editor(&question).map(|bytes| serde_json::from_slice(&bytes).expect("JSON"))
}

fn real() -> Files {
    load_files(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("norm")).expect("the norm")
}

fn example() -> String {
    real().get("regionaal/voorbeeld/overlay.toml").expect("the example").to_owned()
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().expect("a list").iter().filter_map(Value::as_str).collect()
}

fn paths(proposal: &Value) -> Vec<&str> {
    let files = proposal["bestanden"].as_array().expect("a list").iter();
    files.map(|file| file[0].as_str().expect("a path")).collect()
}

#[test]
fn a_sheet_becomes_the_files_to_save_and_a_page_to_read() {
    let mut book = Book::of(&folder());
    book.put("toetskalender", "titel", "Een kalender met <b>toetsen</b>");
    let bytes = book.save(Kind::Xlsx);
    let proposal = ask("norm-editie", &folder(), &bytes, &[EDITION, ""]).expect("an answer");
    assert!(texts(&proposal["fouten"]).is_empty(), "{proposal:#}");
    assert_eq!(paths(&proposal), ["landelijk/2026-08/lezen.toml", "landelijk-2026-08.json"]);
    let shown = proposal["getoond"].as_str().expect("HTML");
    assert!(shown.contains("Een kalender met &lt;b&gt;toetsen&lt;/b&gt;"), "{shown}");
    let summary = texts(&proposal["samen"]).join("\n");
    assert!(summary.contains("veranderd: toetskalender"), "{summary}");
    assert!(summary.contains("1 nieuw of veranderd"), "{summary}");
}

#[test]
fn a_wrong_sheet_tells_every_fault_by_cell_and_gives_no_files() {
    let mut book = Book::of(&folder());
    book.put("toetskalender", "gezag", "wett").put("voorleessoftware", "thema", "x");
    let bytes = book.save(Kind::Ods);
    let proposal = ask("norm-editie", &folder(), &bytes, &[EDITION, ""]).expect("an answer");
    let faults = texts(&proposal["fouten"]);
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert!(faults.iter().all(|fault| fault.starts_with("Onderdelen!")), "{faults:#?}");
    assert!(paths(&proposal).is_empty());
}

/// The head of an edition after the one that ships.
fn next_head(files: &Files) -> String {
    let head = files.get("landelijk/2026-08/edition.toml").expect("a head");
    [
        ("id = \"landelijk/2026-08\"", "id = \"landelijk/2027-08\""),
        ("vorige = \"landelijk/2025-08\"", "vorige = \"landelijk/2026-08\""),
        ("geldig_vanaf = \"2026-08-01\"", "geldig_vanaf = \"2027-08-01\""),
        ("herzien_voor = \"2027-02-01\"", "herzien_voor = \"2028-02-01\""),
    ]
    .iter()
    .fold(head.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

/// The words are invented here; the official text itself is nowhere in this project.
#[test]
fn the_official_text_comes_in_as_a_new_edition_without_the_command_line() {
    const NOW: &str = "landelijk/2026-08";
    let files = real();
    let head = next_head(&files);
    let source = "\n[[bron]]\nid = \"bijlage-3\"\ntitel = \"Advies landelijke norm\"\n\
        uitgever = \"Verzonnen\"\ndatum = \"2027\"\nurl = \"https://advies.example/\"\n\
        steunt = \"De hele tekst.\"\ngelezen = \"geheel\"\ngeraadpleegd = \"2027-05-01\"\n\
        betrouwbaar = \"hoog\"\nhergebruik = \"verzonnen\"\ndossier = \"S1\"\n";
    let sources = format!("{}{source}", files.get("sources.toml").expect("sources"));
    // In the sheet every field line of one area gets the authority and the source of the advice.
    let mut book = Book::of(&files);
    let norm = crate::files::norm(&files);
    let field = |line: &&normwijzer::norm::Requirement| {
        line.area == "lezen-spelling" && line.authority == normwijzer::norm::Authority::Veld
    };
    let ids: Vec<&str> =
        norm.edition.requirements.iter().filter(field).map(|line| line.id.as_str()).collect();
    for id in &ids {
        book.put(id, "gezag", "advies").put(id, "steun", "").put(id, "bronnen", "bijlage-3");
    }
    let sheet = book.save(Kind::Xlsx);
    let named = ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ");
    let mapping = format!(
        "klasse = \"major\"\n\n[[overgang]]\nrelatie = \"nauwer\"\nonderdelen = [{named}]\n\
         reden = \"Dit staat nu in het advies, en was een aanbeveling uit het veld.\"\n"
    );
    let texts = ["edition.toml", &head, "sources.toml", &sources, "mapping.toml", &mapping];
    let papers: Vec<&str> = [NOW, ""].into_iter().chain(texts).collect();
    let proposal = ask("norm-editie", &files, &sheet, &papers).expect("an answer");
    assert!(self::texts(&proposal["fouten"]).is_empty(), "{proposal:#}");
    let saved = paths(&proposal);
    for path in [
        "landelijk/2027-08/edition.toml",
        "landelijk/2027-08/mapping.toml",
        "landelijk/2027-08/lezen-spelling.toml",
        "landelijk/2027-08/begaafdheid.toml",
        "sources.toml",
        "landelijk-2027-08.json",
    ] {
        assert!(saved.contains(&path), "{path}: {saved:?}");
    }
    assert!(!saved.iter().any(|path| path.contains("2026-08")), "the old edition stays: {saved:?}");

    // Without its mapping, or without the source that its lines name, it is not whole.
    let without = |name: &str| {
        let kept: Vec<&str> = [NOW, ""]
            .into_iter()
            .chain(texts.chunks(2).filter(|pair| pair[0] != name).flatten().copied())
            .collect();
        let proposal = ask("norm-editie", &files, &sheet, &kept).expect("an answer");
        self::texts(&proposal["fouten"]).join("\n")
    };
    assert!(without("mapping.toml").contains("mapping.toml"));
    assert!(without("sources.toml").contains("bijlage-3"));
}

#[test]
fn the_example_of_a_layer_holds_and_becomes_what_a_record_carries() {
    let proposal = ask("norm-laag", &real(), example().as_bytes(), &[]).expect("an answer");
    assert!(texts(&proposal["fouten"]).is_empty(), "{proposal:#}");
    assert_eq!(paths(&proposal), ["regionaal/voorbeeld/overlay.toml", "laag-voorbeeld.json"]);
    let as_json = proposal["bestanden"][1][1].as_str().expect("JSON").to_owned();
    let layer = |text: &str| -> OverlaySlice {
        serde_json::from_value(ask("laag", &real(), &[], &[text]).expect("a layer")).expect("it")
    };
    assert_eq!(layer(&example()).name, "Samenwerkingsverband Voorbeeldstreek (bestaat niet)");
    assert_eq!(layer(&as_json), layer(&example()), "in JSON it is the same layer");
}

#[test]
fn a_layer_that_removes_or_claims_is_refused_with_the_reason() {
    for (from, to, reason) in [
        (
            "bij = \"leesdossier\"",
            "bij = \"bestaat-niet\"",
            "‘bestaat-niet’ staat niet in landelijk/2026-08",
        ),
        ("gezag = \"swv\"", "gezag = \"wet\"", "Een eigen regel heeft gezag swv, niet wet"),
        (
            "[[afspraak]]",
            "vervallen = [\"leesdossier\"]\n[[afspraak]]",
            "haalt geen landelijke regel weg",
        ),
        ("status = \"concept\"", "status = ", "overlay.toml"),
    ] {
        let text = example().replacen(from, to, 1);
        assert_ne!(text, example());
        let proposal = ask("norm-laag", &real(), text.as_bytes(), &[]).expect("an answer");
        let faults = texts(&proposal["fouten"]).join("\n");
        assert!(faults.contains(reason), "{reason}: {faults}");
        let refused = ask("laag", &real(), &[], &[&text]).expect_err("a sentence").to_string();
        assert!(
            refused.starts_with("Deze laag klopt niet.")
                && refused.ends_with("Er is niets veranderd.")
        );
    }
    let refused = ask("norm-laag", &real(), &[0xFF, 0xFE], &[]).expect("an answer");
    assert!(texts(&refused["fouten"])[0].contains("UTF-8"));
}

#[test]
fn a_norm_that_did_not_arrive_is_a_sentence() {
    let papers = [String::new()];
    for job in ["laag", "norm-editie", "norm-laag", "openen", "wat"] {
        let question = Question { job, bytes: &[], papers: &papers, slice: "{", now: "", utc: "" };
        assert!(answer_editor(&question).expect_err("no answer").to_string().ends_with('.'));
    }
}
