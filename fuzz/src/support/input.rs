//! What the bytes of a fuzzer stand for.
//!
//! From 128 on the first byte says that the rest are choices: a file of ours, damaged as they say.
//! Below it the bytes are the file itself, so that a real file can be a seed of an engine that
//! learns. No file of ours starts so high.

use arbitrary::Unstructured;

use super::recipe;

/// From here on a first byte announces choices.
const CHOICES: u8 = 128;

/// What stands between two files; it occurs in no UTF-8.
const BETWEEN: u8 = 0xFF;

/// The choices in these bytes, when that is what they are.
pub(crate) fn choices(bytes: &[u8]) -> Option<Unstructured<'_>> {
    let (first, rest) = bytes.split_first()?;
    (*first >= CHOICES).then(|| Unstructured::new(rest))
}

/// One file.
pub(crate) fn file(bytes: &[u8], starts: &[Vec<u8>]) -> Vec<u8> {
    let made = choices(bytes).and_then(|mut choice| recipe::file(&mut choice, starts).ok());
    made.unwrap_or_else(|| bytes.to_vec())
}

/// Two files.
pub(crate) fn pair(bytes: &[u8], starts: &[Vec<u8>]) -> (Vec<u8>, Vec<u8>) {
    let made = choices(bytes).and_then(|mut choice| recipe::pair(&mut choice, starts).ok());
    made.unwrap_or_else(|| {
        let mut files = bytes.splitn(2, |byte| *byte == BETWEEN).map(<[u8]>::to_vec);
        (files.next().unwrap_or_default(), files.next().unwrap_or_default())
    })
}
