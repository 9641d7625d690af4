//! Makes the names of imports compress well.
//!
//! Every import is named by what it does and a hash of sixteen hexadecimal digits, once in the program
//! and once in its bridge. Chance does not compress, and 250 names in words take their kilobytes too. A
//! number of the same length in place of each name says as much, and no length in the program changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// How each of these names starts.
const START: &[u8] = b"__wbg_";
/// How many digits a hash has.
const DIGITS: usize = 16;

/// Names with the numbers in their place, of the same length.
type Numbers = BTreeMap<Vec<u8>, Vec<u8>>;

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

/// Whether a hash ends here: digits after an underscore.
fn is_hash(bytes: &[u8]) -> bool {
    let digits = bytes.strip_prefix(b"_").and_then(|rest| rest.get(..DIGITS));
    digits.is_some_and(|it| it.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
}

/// The name that ends with the hash whose underscore stands at this place: where it starts and ends.
fn name_at(bytes: &[u8], place: usize) -> Option<(usize, usize)> {
    if !bytes.get(place..).is_some_and(is_hash) {
        return None;
    }
    let before = bytes.get(..place)?;
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"_$".contains(byte);
    let run = before.iter().rev().take_while(|byte| letter(byte)).count();
    let first = place - run;
    // In the program the length of the name stands before it, and may look like a letter.
    let start = before.get(first..)?.windows(START.len()).rposition(|part| part == START)?;
    Some((first + start, place + 1 + DIGITS))
}

/// Each name in a bridge with its number, in the order in which they come.
fn numbers(script: &[u8]) -> Numbers {
    let mut numbers = Numbers::new();
    for place in 0..script.len() {
        let name = name_at(script, place).and_then(|(start, end)| script.get(start..end));
        let Some(name) = name else { continue };
        let width = name.len() - START.len();
        let number = format!("{:0width$}", numbers.len() + 1);
        numbers.entry(name.to_vec()).or_insert_with(|| [START, number.as_bytes()].concat());
    }
    numbers
}

/// Puts the numbers in the place of the names.
fn replace(bytes: &mut [u8], numbers: &Numbers) {
    for place in 0..bytes.len() {
        let Some((start, end)) = name_at(bytes, place) else { continue };
        if let Some(name) = bytes.get_mut(start..end)
            && let Some(number) = numbers.get(&*name)
        {
            name.copy_from_slice(number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_the_same_number_on_both_sides() {
        let mut script =
            b"__wbg_get_d7176cfb76d71114: f, __wbg_set_45e63ad2e48de8d7: g, d7176cfb76d71114"
                .to_vec();
        // The length of a name may look like a letter, and like the start of one.
        let mut code = b"8__wbg_set_45e63ad2e48de8d7\0a__wbg_get_d7176cfb76d71114".to_vec();
        let numbers = numbers(&script);
        replace(&mut script, &numbers);
        replace(&mut code, &numbers);
        assert_eq!(
            script,
            b"__wbg_00000000000000000001: f, __wbg_00000000000000000002: g, d7176cfb76d71114"
        );
        assert_eq!(code, b"8__wbg_00000000000000000002\0a__wbg_00000000000000000001");
    }

    #[test]
    fn what_has_another_name_stays() {
        let script = b"__wbindgen_cast_0000000000000001, a_b, _123, x_d7176cfb76d71114".to_vec();
        assert!(numbers(&script).is_empty());
    }
}
