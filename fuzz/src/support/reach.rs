//! That what the targets are given gets far: through the front door, and also not.

use arbitrary::Unstructured;
use normwijzer::compare::{Merge, Publications};
use normwijzer::exchange::{open, open_any, open_publication};

use super::{input, seeds};

/// So many times the same row of bytes, each other ones, that announce choices.
pub(crate) fn rows(times: u64) -> impl Iterator<Item = Vec<u8>> {
    (1..=times).map(|row| {
        let mut state = row.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut next = || {
            // Xorshift of Marsaglia, to spread the number of the row.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[2]
        };
        std::iter::once(0xFF).chain((0..200).map(|_| next())).collect()
    })
}

/// Of a thousand, between a tenth and nine tenths.
#[track_caller]
fn both(name: &str, good: impl Fn(&[u8]) -> bool) {
    let count = rows(1000).filter(|bytes| good(bytes)).count();
    assert!((100..=900).contains(&count), "{name}: {count} of 1000");
}

#[test]
fn about_as_much_opens_as_is_refused() {
    both("work", |bytes| open(&input::file(bytes, &seeds::WORK)).is_ok());
    both("publication", |bytes| {
        open_publication(&input::file(bytes, &seeds::PUBLICATIONS)).is_ok()
    });
    both("any", |bytes| open_any(&input::file(bytes, &seeds::FILES)).is_ok());
}

#[test]
fn two_files_are_often_of_one_school() {
    both("merge", |bytes| {
        let (one, other) = input::pair(bytes, &seeds::WORK);
        let (Ok(one), Ok(other)) = (open(&one), open(&other)) else { return false };
        Merge::new(&one.assessment, &other.assessment).is_ok_and(|merge| !merge.items.is_empty())
    });
    both("publications", |bytes| {
        let (one, other) = input::pair(bytes, &seeds::PUBLICATIONS);
        let (Ok(one), Ok(other)) = (open_publication(&one), open_publication(&other)) else {
            return false;
        };
        Publications::new(&one, &other).is_ok()
    });
}

#[test]
fn a_file_itself_is_taken_as_it_is() {
    for file in &*seeds::FILES {
        assert_eq!(input::file(file, &seeds::WORK), *file);
        let both = [&file[..], &[0xFF], &file[..]].concat();
        assert_eq!(input::pair(&both, &seeds::WORK), (file.clone(), file.clone()));
    }
    assert!(input::choices(b"{}").is_none() && input::choices(b"").is_none());
    let mut choices: Unstructured = input::choices(&[0x80, 7]).expect("choices");
    assert_eq!(choices.arbitrary::<u8>(), Ok(7));
}
