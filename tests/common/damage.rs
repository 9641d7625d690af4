//! Damage to files that means something. Without chance in it: whoever damages says where.
#![allow(dead_code, clippy::indexing_slicing, reason = "each program uses its own part")]

use serde_json::{Value, json};

/// Text that means something to one of the readers.
pub(crate) const PIECES: [&str; 28] = [
    "\u{0}",
    "\\ud800",
    "\\u0000",
    "1e999",
    "-",
    "99999999999999999999",
    "[[[[[[[[",
    "{{{{",
    "]}",
    "\u{feff}",
    "null",
    "true",
    "\"\"",
    ",",
    ":",
    "\"__proto__\":{},",
    "\"constructor\":1,",
    "\"soort\":\"normwijzer-werkbestand\",",
    "\"versie\":3,",
    "\"antwoorden\":{},",
    "<",
    "<!--",
    "</pre>",
    "=",
    "=\r\n",
    "NORMWIJZER-GEGEVENS;1;",
    ";",
    "\u{fffd}",
];

/// A change to the bytes of a file. Places count on from the start when they are past the end.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// Another byte at a place.
    Set(usize, u8),
    /// So many bytes gone from a place.
    Cut(usize, usize),
    /// A text put in at a place.
    Insert(usize, &'static str),
    /// So many bytes from a place on, so many times more.
    Repeat(usize, usize, usize),
}

/// The bytes with each change made to them.
pub(crate) fn edited(mut bytes: Vec<u8>, edits: &[Edit]) -> Vec<u8> {
    for edit in edits {
        if bytes.is_empty() {
            break;
        }
        let size = bytes.len();
        match *edit {
            Edit::Set(at, byte) => bytes[at % size] = byte,
            Edit::Cut(at, length) => {
                let at = at % size;
                bytes.drain(at..(at + length).min(size));
            }
            Edit::Insert(at, piece) => {
                let at = at % size;
                bytes.splice(at..at, piece.bytes());
            }
            Edit::Repeat(at, length, times) => {
                let at = at % size;
                let part = bytes[at..(at + length).min(size)].repeat(times);
                bytes.splice(at..at, part);
            }
        }
    }
    bytes
}

/// Values that may stand where another is expected.
pub(crate) fn odd_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(0),
        json!(3),
        json!(1e300),
        json!(""),
        json!("x".repeat(5000)),
        json!([]),
        json!([[], {}, null]),
        json!({}),
        json!({"__proto__": {"praktijk": "ja"}}),
        json!("2026-02-30"),
        json!("9999/10000"),
    ]
}

/// Puts a value, or a key too many, at one place of a tree. Each step of the path is the number of
/// a field or an entry, counting round.
pub(crate) fn odd(tree: &mut Value, path: &[usize], odd: Value, extra: bool) {
    let Some((step, rest)) = path.split_first() else {
        match tree {
            Value::Object(fields) if extra => {
                fields.insert("constructor".to_owned(), odd);
            }
            _ => *tree = odd,
        }
        return;
    };
    match tree {
        Value::Object(fields) if !fields.is_empty() => {
            let at = step % fields.len();
            if let Some(value) = fields.values_mut().nth(at) {
                self::odd(value, rest, odd, extra);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = step % items.len();
            self::odd(&mut items[at], rest, odd, extra);
        }
        _ => *tree = odd,
    }
}
