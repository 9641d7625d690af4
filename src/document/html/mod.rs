//! A web page, as a site sends it or as Word saves it.
//!
//! Of a page of a site the menu, the head and the foot are left out. Pages differ, so it is tried in
//! three ways, and the first that gives text counts: only what the page calls its main part; all but
//! what it calls navigation, head and foot; all that is visible.

mod element;
mod page;
mod region;

use html5gum::{DefaultEmitter, Token, Tokenizer};

use self::element::Element;
use self::page::Page;
use super::flow::Flow;
use super::reading::Reading;

/// How much of a page is taken for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// The part that the page calls its main one.
    Main,
    /// All but navigation, head and foot.
    Landmarks,
    /// All that is visible.
    All,
}

/// Reads a page.
pub(super) fn read(text: &str) -> Reading {
    let mut title = None;
    for scope in [Scope::Main, Scope::Landmarks, Scope::All] {
        let (found, flow) = look(text, scope);
        title = title.or(found);
        if let Some(flow) = flow {
            return Reading { title, flow };
        }
    }
    Reading { title, flow: Flow::default() }
}

/// The title, and what is read in this way; `None` when that is nothing, or when a part that is left
/// out has no end, so that it may hide what matters.
fn look(text: &str, scope: Scope) -> (Option<String>, Option<Flow>) {
    let mut emitter = DefaultEmitter::default();
    // Scripts and styles are no tags.
    emitter.naively_switch_states(true);
    let mut page = Page::new(scope);
    for token in Tokenizer::new_with_emitter(text, emitter).flatten() {
        match token {
            Token::StartTag(tag) => page.start(&Element::new(&tag)),
            Token::EndTag(tag) => page.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => page.take(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
        if page.is_full() {
            break;
        }
    }
    page.finish()
}
