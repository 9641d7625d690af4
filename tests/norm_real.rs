//! The data that ships is in order, and as large and as small as was promised.
#![cfg(feature = "author")]
#![allow(clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::path::Path;

use normwijzer::norm::{Authority, Depth, Norm, Sector, load};

fn norm() -> Norm {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    load(&folder, None).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_edition_is_in_order() {
    let norm = norm();
    let edition = &norm.edition;
    assert!(edition.requirements.len() >= 125, "{} lines", edition.requirements.len());
    assert_eq!(edition.areas.iter().filter(|area| area.general).count(), 1);
    let used: BTreeSet<&str> = edition.requirements.iter().map(|it| it.theme.as_str()).collect();
    let themes: BTreeSet<&str> = edition.themes.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(used, themes, "every theme has lines");
}

#[test]
fn every_area_has_a_short_check_for_both_sectors() {
    let norm = norm();
    for area in &norm.edition.areas {
        for sector in Sector::ALL {
            let lines = norm.edition.requirements.iter().filter(|line| {
                line.area == area.id
                    && line.depth == Depth::Kern
                    && line.is_asked()
                    && line.is_for(sector)
            });
            let number = lines.count();
            assert!(number >= 3, "{} has {number} lines for {sector:?}", area.id);
        }
    }
}

#[test]
fn a_national_edition_holds_no_regional_agreements() {
    let regional = |line: &&normwijzer::norm::Requirement| line.authority == Authority::Swv;
    assert_eq!(norm().edition.requirements.iter().find(regional), None);
}

#[cfg(feature = "prerender")]
#[test]
fn the_check_slice_is_at_most_twenty_kilobytes() {
    use std::io::Write as _;

    let json = serde_json::to_vec(&norm().check_slice()).unwrap_or_default();
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 65536, 11, 22);
    assert!(writer.write_all(&json).is_ok());
    drop(writer);
    assert!((5_000..=20_000).contains(&packed.len()), "{} bytes", packed.len());
}
