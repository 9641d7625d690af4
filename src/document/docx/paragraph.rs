//! A paragraph while it is read.

use super::super::block::{Block, BlockKind};
use super::super::flow::Flow;
use super::styles::{Role, Styles};

/// What is known of a paragraph so far.
#[derive(Default)]
pub(super) struct Paragraph {
    /// Its text, with line breaks.
    pub(super) text: String,
    /// Its style.
    pub(super) style: String,
    /// Its own level among headings, from 0; 9 is none.
    pub(super) outline: Option<u8>,
    /// Whether it says itself that it is in a list, or is not.
    pub(super) listed: Option<bool>,
    /// Its level in that list.
    pub(super) level: u8,
    /// Letters of its text that are not bold.
    pub(super) light: usize,
    /// What comes after it: notes and text boxes.
    pub(super) after: Vec<String>,
    /// The diagrams in it, by the ids of their parts.
    pub(super) diagrams: Vec<String>,
    /// Text boxes that stand at it.
    pub(super) beside: Option<Flow>,
}

impl Paragraph {
    /// Takes text.
    pub(super) fn push(&mut self, text: &str, bold: bool) {
        self.text.push_str(text);
        if !bold {
            self.light += text.chars().filter(|c| c.is_alphanumeric()).count();
        }
    }

    /// Whether it is a heading by its style.
    pub(super) fn is_heading(&self, styles: &Styles) -> bool {
        matches!(styles.role(&self.style), Some(Role::Heading(_)))
    }

    /// Puts it in the flow; gives its text back when it is the title of the document. A next title is a
    /// chapter of a document that has one already.
    pub(super) fn end(self, styles: &Styles, flow: &mut Flow, titled: bool) -> Option<String> {
        let role = match (styles.role(&self.style), self.outline) {
            (Some(Role::Contents), _) => Some(Role::Contents),
            (_, Some(level @ 0..=8)) => Some(Role::Heading(level + 1)),
            (role, _) => role,
        };
        let listed = self.listed.unwrap_or_else(|| styles.is_item(&self.style));
        let mut title = None;
        let kind = match role {
            Some(Role::Title) if titled => Some(BlockKind::Heading(1)),
            Some(Role::Title) => {
                title = Some(self.text.replace('\n', " ")).filter(|title| !title.trim().is_empty());
                None
            }
            Some(Role::Contents) => None,
            Some(Role::Heading(level)) => Some(BlockKind::Heading(level)),
            None if listed => Some(BlockKind::Item(self.level)),
            None => Some(BlockKind::Paragraph),
        };
        if let Some(kind) = kind {
            let bold = self.light == 0;
            flow.push(Block { bold, ..Block::new(kind, self.text) });
        }
        for note in self.after {
            flow.note(note);
        }
        if let Some(beside) = self.beside {
            flow.join(beside);
        }
        title
    }
}
