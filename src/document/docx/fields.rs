//! Fields: what Word works out itself. The outcome of most is text, of some it is not.

/// Fields whose outcome is a list of places, not text.
const LEFT_OUT: [&str; 3] = ["TOC", "INDEX", "TOA"];

/// The fields that have started and not ended, the outermost first.
#[derive(Default)]
pub(super) struct Fields(Vec<Field>);

#[derive(Default)]
struct Field {
    code: String,
    outcome: bool,
}

/// Whether the outcome of a field with this code is text.
pub(super) fn is_text(code: &str) -> bool {
    let name = code.split_whitespace().next().unwrap_or_default().to_uppercase();
    !LEFT_OUT.contains(&name.as_str())
}

impl Fields {
    /// A field starts, goes on to its outcome, or ends: `begin`, `separate`, `end`.
    pub(super) fn step(&mut self, kind: &str) {
        match kind {
            "begin" => self.0.push(Field::default()),
            "separate" => {
                if let Some(field) = self.0.last_mut() {
                    field.outcome = true;
                }
            }
            _ => {
                self.0.pop();
            }
        }
    }

    /// Takes a part of the code of a field.
    pub(super) fn code(&mut self, code: &str) {
        // A few letters are enough to tell.
        const ENOUGH: usize = 64;
        if let Some(field) = self.0.last_mut().filter(|field| field.code.len() < ENOUGH) {
            field.code.push_str(code);
        }
    }

    /// Whether text is now text of the document.
    pub(super) fn is_text(&self) -> bool {
        self.0.iter().all(|field| field.outcome && is_text(&field.code))
    }

    /// All fields end: one that was cut off would hide all that follows.
    pub(super) fn end_all(&mut self) {
        self.0.clear();
    }
}
