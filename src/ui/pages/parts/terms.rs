//! Terms of art: a link at the first use on a page, the explanation at the foot of the same page.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::norm::{Authority, Term};

/// Word endings under which a term is still the same term: plurals and `-e`.
const ENDINGS: [&str; 6] = ["", "en", "s", "e", "n", "'s"];

/// Finds terms in the texts of one page and remembers which were met.
pub(crate) struct Terms<'a> {
    /// Every wording of every term, longest first.
    wordings: Vec<Wording<'a>>,
    met: BTreeSet<&'a str>,
    order: Vec<&'a Term>,
}

struct Wording<'a> {
    text: &'a str,
    /// An abbreviation such as `OPP` is only meant when it is written so.
    exact: bool,
    term: &'a Term,
}

impl<'a> Terms<'a> {
    /// Starts a page. Words of the tool itself (those with a name in the code) explain themselves
    /// where they stand.
    pub(crate) fn new(glossary: &'a [Term]) -> Self {
        let mut wordings: Vec<Wording<'a>> = glossary
            .iter()
            .filter(|term| term.code.is_none() && !is_badge(term))
            .flat_map(|term| {
                std::iter::once(&term.word)
                    .chain(term.also.iter().filter(|text| !is_loose(text)))
                    .map(move |text| Wording { text, exact: is_abbreviation(text), term })
            })
            .collect();
        wordings.sort_by(|a, b| b.text.len().cmp(&a.text.len()).then(a.text.cmp(b.text)));
        Self { wordings, met: BTreeSet::new(), order: Vec::new() }
    }

    /// The text with a link at every term that was not met before on this page.
    pub(crate) fn mark(&mut self, text: &str) -> Html {
        let mut pieces: Vec<Html> = Vec::new();
        let mut plain_from = 0;
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            if starts_word(text, at)
                && let Some((length, term)) = self.find(rest)
                && self.met.insert(&term.id)
            {
                self.order.push(term);
                pieces.push(html! { text.get(plain_from..at).unwrap_or_default() });
                pieces.push(link(term, rest.get(..length).unwrap_or_default()));
                at += length;
                plain_from = at;
            } else {
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
        pieces.push(html! { text.get(plain_from..).unwrap_or_default() });
        pieces.into_iter().collect()
    }

    /// A paragraph of marked text.
    pub(crate) fn p(&mut self, text: &str) -> Html {
        html! { <p>{ self.mark(text) }</p> }
    }

    /// The explanations of the terms that were met, for the foot of the page.
    pub(crate) fn list(&self) -> Html {
        if self.order.is_empty() {
            return Html::default();
        }
        let mut terms = self.order.clone();
        terms.sort_by_key(|term| term.word.to_lowercase());
        let items = terms.into_iter().map(|term| {
            html! {
                <div id={anchor(term)}>
                    <dt>{ &term.word }</dt>
                    <dd>{ &term.explanation }</dd>
                </div>
            }
        });
        html! {
            <section class="words">
                <h2 id="woorden">{ "Woorden op deze bladzijde" }</h2>
                <dl>{ for items }</dl>
            </section>
        }
    }

    /// The longest wording at the start of the text, with the length that belongs to the link.
    fn find(&self, rest: &str) -> Option<(usize, &'a Term)> {
        self.wordings.iter().find_map(|wording| {
            let head = rest.get(..wording.text.len())?;
            let same = if wording.exact {
                head == wording.text
            } else {
                head.to_lowercase() == wording.text.to_lowercase()
            };
            if !same {
                return None;
            }
            let tail = rest.get(wording.text.len()..)?;
            let ending: &str = tail.split(|c: char| !is_word(c)).next().unwrap_or_default();
            ENDINGS.contains(&ending).then(|| (wording.text.len() + ending.len(), wording.term))
        })
    }
}

fn anchor(term: &Term) -> String {
    format!("woord-{}", term.id)
}

fn link(term: &Term, text: &str) -> Html {
    html! { <a class="term" href={format!("#{}", anchor(term))}>{ text.to_owned() }</a> }
}

/// The word on a badge is explained by the badge.
fn is_badge(term: &Term) -> bool {
    Authority::ALL.iter().any(|authority| authority.label().eq_ignore_ascii_case(&term.word))
}

/// `het College` may be the start of another name.
fn is_loose(text: &str) -> bool {
    ["het ", "de "].iter().any(|article| text.starts_with(article))
}

fn is_abbreviation(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
        && (text.len() <= 3 || text.chars().filter(|c| c.is_uppercase()).count() > 1)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '\''
}

fn starts_word(text: &str, at: usize) -> bool {
    !text.get(..at).and_then(|before| before.chars().next_back()).is_some_and(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::fragment;

    fn glossary() -> Vec<Term> {
        let term = |id: &str, word: &str, also: &[&str]| Term {
            id: id.into(),
            word: word.into(),
            explanation: format!("Uitleg van {id}."),
            also: also.iter().map(|&word| word.into()).collect(),
            code: None,
        };
        vec![
            term("opp", "ontwikkelingsperspectief", &["OPP"]),
            term("dyslexie", "dyslexie", &["het woord"]),
            term("dyslexieverklaring", "dyslexieverklaring", &[]),
            term("voorstel", "voorstel", &["idee"]),
            Term { code: Some("source".into()), ..term("bron", "bron", &[]) },
        ]
    }

    fn marked(text: &str) -> String {
        let glossary = glossary();
        fragment(Terms::new(&glossary).mark(text)).expect("markup")
    }

    #[test]
    fn the_first_use_is_linked_and_no_other() {
        assert_eq!(
            marked("Een OPP is een ontwikkelingsperspectief."),
            r##"Een <a href="#woord-opp" class="term">OPP</a> is een ontwikkelingsperspectief."##
        );
    }

    #[test]
    fn the_longest_word_wins_and_plurals_count() {
        assert_eq!(
            marked("Dyslexieverklaringen, é"),
            r##"<a href="#woord-dyslexieverklaring" class="term">Dyslexieverklaringen</a>, é"##
        );
    }

    #[test]
    fn parts_of_words_and_words_of_the_tool_are_left_alone() {
        for text in [
            "dyslexiebeleid",
            "niet-dyslexie",
            "oppassen is opp",
            "een bron",
            "het woord",
            "een voorstel",
        ] {
            assert_eq!(marked(text), text);
        }
    }

    #[test]
    fn the_list_holds_what_was_met() {
        let glossary = glossary();
        let mut terms = Terms::new(&glossary);
        assert_eq!(fragment(terms.list()).expect("markup"), "");
        let _ = terms.mark("dyslexie en OPP");
        let list = fragment(terms.list()).expect("markup");
        assert!(list.find("woord-dyslexie").expect("one") < list.find("woord-opp").expect("two"));
        assert!(!list.contains("woord-bron"));
    }
}
