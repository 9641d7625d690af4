//! Opening whatever of ours it is.

use normwijzer::exchange::{Opened, open, open_any, open_publication};

use crate::support::checks::{sentence, whole_publication, whole_work};
use crate::support::{input, kept::keeping, seeds};

fn look(file: &[u8]) {
    match open_any(file) {
        Ok(Opened::Work(work)) => {
            whole_work(&work, file.len());
            assert_eq!(open(file), Ok(*work));
            sentence(&open_publication(file).expect_err("a werkbestand").to_string());
        }
        Ok(Opened::Publication(publication)) => {
            whole_publication(&publication, file.len());
            assert_eq!(open_publication(file), Ok(*publication));
            sentence(&open(file).expect_err("a publicatiebestand").to_string());
        }
        Err(error) => {
            sentence(&error.to_string());
            assert!(open(file).is_err() && open_publication(file).is_err());
        }
    }
}

#[test]
fn any_file() {
    seeds::FILES.iter().for_each(|file| look(file));
    bolero::check!(name = "any_file").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::FILES);
        keeping("any_file", &[&file], || look(&file));
    });
}
