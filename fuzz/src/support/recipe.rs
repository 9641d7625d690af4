//! A damaged file, made as the bytes of a fuzzer say.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use serde_json::{Value, json};

use super::damage::{Edit, PIECES, edited, odd, odd_values};
use super::seeds;

/// Texts that would mean something on a page.
pub(crate) const HOSTILE: [&str; 3] =
    ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]><!--&#0;\u{202e}\u{1}"];

/// Values that fit nowhere, or just so.
static ODD: LazyLock<Vec<Value>> =
    LazyLock::new(|| odd_values().into_iter().chain(HOSTILE.map(|text| json!(text))).collect());

/// What stands under each name in a file of ours: to put under that name elsewhere, so that the
/// file still opens and says something else.
static KNOWN: LazyLock<BTreeMap<String, Vec<Value>>> = LazyLock::new(|| {
    let mut known = BTreeMap::new();
    for file in seeds::FILES.iter().chain(&*seeds::SLICES) {
        if let Ok(tree) = serde_json::from_slice(file) {
            collect(&tree, &mut known);
        }
    }
    known
});

fn collect(tree: &Value, known: &mut BTreeMap<String, Vec<Value>>) {
    for item in tree.as_array().into_iter().flatten() {
        collect(item, known);
    }
    for (name, value) in tree.as_object().into_iter().flatten() {
        let values = known.entry(name.clone()).or_default();
        if !values.contains(value) {
            values.push(value.clone());
        }
        collect(value, known);
    }
}

/// A file: one of these, with other values in its tree, and now and then with other bytes.
pub(crate) fn file(choice: &mut Unstructured, starts: &[Vec<u8>]) -> Result<Vec<u8>> {
    let start = choice.choose(starts)?.clone();
    changed(choice, start)
}

/// Two files, mostly made from the same one: only those can be compared.
pub(crate) fn pair(choice: &mut Unstructured, starts: &[Vec<u8>]) -> Result<(Vec<u8>, Vec<u8>)> {
    let start = choice.choose(starts)?;
    let one = if choice.ratio(1, 2)? { start.clone() } else { changed(choice, start.clone())? };
    let other = if choice.ratio(7, 8)? { start } else { choice.choose(starts)? };
    Ok((one, changed(choice, other.clone())?))
}

/// This file with other values in its tree, and now and then with other bytes.
pub(crate) fn changed(choice: &mut Unstructured, start: Vec<u8>) -> Result<Vec<u8>> {
    let mut bytes = start;
    if let Ok(mut tree) = serde_json::from_slice::<Value>(&bytes) {
        for _ in 0..choice.int_in_range(0..=3)? {
            if choice.ratio(1, 8)? {
                let path: [u8; 6] = choice.arbitrary()?;
                let path = path.map(usize::from);
                let path = &path[..choice.int_in_range(0..=path.len())?];
                odd(&mut tree, path, choice.choose(&ODD)?.clone(), choice.ratio(1, 4)?);
            } else {
                likely(choice, &mut tree)?;
            }
        }
        bytes = tree.to_string().into_bytes();
    }
    if choice.ratio(1, 8)? {
        bytes = edited(bytes, &edits(choice)?);
    }
    Ok(bytes)
}

/// A change somewhere in a tree after which the file may well open: another value that is known
/// under this name, any text for a text, or a field that is gone.
fn likely(choice: &mut Unstructured, tree: &mut Value) -> Result<()> {
    let mut left = choice.int_in_range(0..=size(tree).saturating_sub(1))?;
    let Some((name, place)) = pick(tree, "", &mut left) else { return Ok(()) };
    match place {
        Value::Object(fields) if !fields.is_empty() && choice.ratio(1, 4)? => {
            let at = choice.int_in_range(0..=fields.len() - 1)?;
            let name = fields.keys().nth(at).cloned().unwrap_or_default();
            fields.remove(&name);
        }
        Value::String(text) if choice.ratio(1, 4)? => {
            (*choice.choose(&HOSTILE)?).clone_into(text);
        }
        _ => {
            if let Some(values) = KNOWN.get(name) {
                *place = choice.choose(values)?.clone();
            }
        }
    }
    Ok(())
}

/// How many values there are in a tree.
fn size(tree: &Value) -> usize {
    match tree {
        Value::Object(fields) => fields.values().map(size).sum::<usize>() + 1,
        Value::Array(items) => items.iter().map(size).sum::<usize>() + 1,
        _ => 1,
    }
}

/// The value with this number, and the name under which it or its list stands.
fn pick<'a>(
    tree: &'a mut Value,
    name: &'a str,
    left: &mut usize,
) -> Option<(&'a str, &'a mut Value)> {
    if *left == 0 {
        return Some((name, tree));
    }
    *left -= 1;
    match tree {
        Value::Object(fields) => {
            fields.iter_mut().find_map(|(name, value)| pick(value, name, left))
        }
        Value::Array(items) => items.iter_mut().find_map(|item| pick(item, name, left)),
        _ => None,
    }
}

/// Changes to bytes.
pub(crate) fn edits(choice: &mut Unstructured) -> Result<Vec<Edit>> {
    let mut edits = Vec::new();
    for _ in 0..choice.int_in_range(0..=4)? {
        let at = usize::from(choice.arbitrary::<u16>()?);
        edits.push(match choice.int_in_range(0..=3)? {
            0 => Edit::Set(at, choice.arbitrary()?),
            1 => Edit::Cut(at, choice.int_in_range(0..=200)?),
            2 => Edit::Insert(at, choice.choose(&PIECES)?),
            _ => Edit::Repeat(at, choice.int_in_range(1..=80)?, choice.int_in_range(1..=6)?),
        });
    }
    Ok(edits)
}
