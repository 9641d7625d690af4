//! Reading back what was stored on the device.

use normwijzer::exchange::open_stored;

use crate::support::checks::{sentence, whole_work};
use crate::support::{input, kept::keeping, seeds};

fn look(stored: &str) {
    match open_stored(stored) {
        Ok(file) => whole_work(&file, stored.len()),
        Err(error) => sentence(&error.to_string()),
    }
}

#[test]
fn stored() {
    seeds::WORK.iter().for_each(|file| look(&String::from_utf8_lossy(file)));
    bolero::check!(name = "stored").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::WORK);
        keeping("stored", &[&file], || look(&String::from_utf8_lossy(&file)));
    });
}
