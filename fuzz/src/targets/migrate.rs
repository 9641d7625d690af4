//! Bringing a werkbestand of the first format to the present one.

use normwijzer::assessment::{GuideChoices, PublicTexts};
use normwijzer::exchange::{FORMAT_VERSION, open};
use serde_json::{Map, Value};

use crate::support::checks::{sentence, whole_work};
use crate::support::{input, kept::keeping, seeds};

fn look(file: &[u8]) {
    let work = match open(file) {
        Ok(work) => work,
        Err(error) => return sentence(&error.to_string()),
    };
    whole_work(&work, file.len());
    let written: Value =
        serde_json::from_str(&work.to_json().expect("a file")).expect("what was written");
    assert_eq!(written["versie"], FORMAT_VERSION, "nothing is left in an older format");
    let Ok(read) = serde_json::from_slice::<Value>(file) else { return };
    if read["versie"] != 1 {
        return;
    }
    // The first format knows nothing of what the second added, and nothing is made up for it.
    let record = &work.assessment;
    assert!(record.archived.is_none() && record.origin.is_none() && record.snapshots.is_empty());
    assert_eq!(record.guide, GuideChoices::default());
    assert_eq!(record.publication, PublicTexts::default());
    // And nothing that it does know is lost.
    let answers = |tree: &Value| tree["zelfcheck"]["antwoorden"].as_object().map_or(0, Map::len);
    assert_eq!(answers(&written), answers(&read));
    for field in ["id", "editie", "begonnen", "gewijzigd"] {
        assert_eq!(written["zelfcheck"][field], read["zelfcheck"][field], "{field}");
    }
}

#[test]
fn migrate() {
    seeds::WORK.iter().for_each(|file| look(file));
    bolero::check!(name = "migrate").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::FIRST);
        keeping("migrate", &[&file], || look(&file));
    });
}
