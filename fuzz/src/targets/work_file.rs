//! Opening a werkbestand, of whatever version.

use normwijzer::exchange::{Preview, file_name, open};

use crate::support::checks::{sentence, whole_work};
use crate::support::{input, kept::keeping, now, seeds};

fn look(file: &[u8]) {
    match open(file) {
        Ok(work) => {
            whole_work(&work, file.len());
            for here in [None, Some(&work.assessment)] {
                let words = Preview::new(&work.assessment, here).in_words();
                assert!(!words.is_empty() && words.iter().all(|line| line.ends_with('.')));
            }
            let name = file_name(&work.assessment, "werkbestand", now().date, "json");
            assert!(name.len() < 200, "{name}");
            assert_eq!(name.rsplit_once('.').map(|(_, end)| end), Some("json"));
        }
        Err(error) => sentence(&error.to_string()),
    }
}

#[test]
fn work_file() {
    seeds::FILES.iter().for_each(|file| look(file));
    bolero::check!(name = "work_file").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::WORK);
        keeping("work_file", &[&file], || look(&file));
    });
}
