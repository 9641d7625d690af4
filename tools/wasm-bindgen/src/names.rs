//! Makes the names of imports compress well.
//!
//! Every import is named with a hash of sixteen hexadecimal digits, once in the program and once in
//! its bridge. Chance does not compress: some 250 names are close to two kilobytes in each. A number
//! of the same length in place of each hash says as much, and no length in the program changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// How many digits a hash has.
const DIGITS: usize = 16;

/// Numbers the imports in a program and in its bridge: `<name>_bg.wasm` and `<name>.js`.
///
/// # Errors
/// What could not be read or written, and why.
pub(crate) fn shorten(folder: &Path, name: &str) -> Result<(), String> {
    let (bridge, program) =
        (folder.join(format!("{name}.js")), folder.join(format!("{name}_bg.wasm")));
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let write = |path: &Path, bytes: &[u8]| {
        fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
    };
    let (mut script, mut code) = (read(&bridge)?, read(&program)?);
    let numbers = numbers(&script);
    replace(&mut script, &numbers);
    replace(&mut code, &numbers);
    write(&bridge, &script)?;
    write(&program, &code)
}

/// A hash at the start of these bytes: digits after an underscore, and no letter after them.
fn hash(bytes: &[u8]) -> Option<[u8; DIGITS]> {
    let digits: [u8; DIGITS] = bytes.strip_prefix(b"_")?.get(..DIGITS)?.try_into().ok()?;
    let hex = digits.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    // wasm-bindgen numbers its own casts already.
    (hex && !digits.starts_with(b"00000000")).then_some(digits)
}

/// Each hash in a bridge with its number, in the order in which they come.
fn numbers(script: &[u8]) -> BTreeMap<[u8; DIGITS], [u8; DIGITS]> {
    let mut numbers = BTreeMap::new();
    for place in 0..script.len() {
        let Some(found) = script.get(place..).and_then(hash) else { continue };
        let number = format!("{:016}", numbers.len() + 1);
        if let Ok(number) = number.into_bytes().try_into() {
            numbers.entry(found).or_insert(number);
        }
    }
    numbers
}

/// Puts the numbers in the place of the hashes.
fn replace(bytes: &mut [u8], numbers: &BTreeMap<[u8; DIGITS], [u8; DIGITS]>) {
    for place in 0..bytes.len() {
        let Some(number) = bytes.get(place..).and_then(hash).and_then(|it| numbers.get(&it)) else {
            continue;
        };
        if let Some(digits) = bytes.get_mut(place + 1..=place + DIGITS) {
            digits.copy_from_slice(number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_becomes_the_same_number_on_both_sides() {
        let mut script =
            b"__wbg_get_d7176cfb76d71114: f, __wbg_put_45e63ad2e48de8d7: g, d7176cfb76d71114"
                .to_vec();
        let mut code = b"\x1a__wbg_put_45e63ad2e48de8d7\0\x1a__wbg_get_d7176cfb76d71114".to_vec();
        let numbers = numbers(&script);
        replace(&mut script, &numbers);
        replace(&mut code, &numbers);
        assert_eq!(
            script,
            b"__wbg_get_0000000000000001: f, __wbg_put_0000000000000002: g, d7176cfb76d71114"
        );
        assert_eq!(code, b"\x1a__wbg_put_0000000000000002\0\x1a__wbg_get_0000000000000001");
    }

    #[test]
    fn what_is_numbered_already_or_only_looks_alike_stays() {
        let script = b"__wbindgen_cast_0000000000000001, a_b, _123, _D7176CFB76D71114".to_vec();
        assert!(numbers(&script).is_empty());
    }
}
