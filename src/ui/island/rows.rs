//! What was found, of every kind, in one order.

use yew::prelude::*;

use crate::norm::{Found, Hit, SearchItem, SearchLater, SearchPage, SearchTerm};
use crate::ui::components::AuthorityWord;
use crate::ui::route::Route;
use crate::words;

/// One row of the list.
pub(super) struct Row {
    /// Whether it fits every word that counts.
    pub(super) complete: bool,
    score: u32,
    /// The row itself.
    pub(super) html: Html,
}

/// The rows, best first. As long as something fits every word, what does not is left out.
pub(super) fn fitting(found: &Found<'_>) -> Vec<Row> {
    let items = found.items.iter().map(|hit| row(hit, item));
    let later = found.later.iter().map(|hit| row(hit, later));
    let terms = found.terms.iter().map(|hit| row(hit, term));
    let pages = found.pages.iter().map(|hit| row(hit, page));
    let mut rows: Vec<Row> = later.chain(items).chain(terms).chain(pages).collect();
    // Equal scores keep the order of the kinds; the sort is stable.
    rows.sort_by_key(|row| std::cmp::Reverse((row.complete, row.score)));
    if rows.first().is_some_and(|best| best.complete) {
        rows.retain(|row| row.complete);
    }
    rows
}

fn row<T>(hit: &Hit<'_, T>, draw: impl Fn(&T) -> Html) -> Row {
    Row { complete: hit.complete, score: hit.score, html: draw(hit.entry) }
}

fn item(item: &SearchItem) -> Html {
    let schools: Vec<&str> = item.sectors.iter().map(|sector| sector.label()).collect();
    html! {
        <li key={format!("eis-{}", item.id)}>
            <a href={Route::Requirement(item.id.clone()).path()}>{ &item.title }</a>
            <p>{ &item.parents }</p>
            <p class="small">
                <AuthorityWord authority={item.authority} />
                <span class="subtle">{ format!(" {}", words::and(&schools)) }</span>
            </p>
        </li>
    }
}

fn later(subject: &SearchLater) -> Html {
    html! {
        <li key={format!("later-{}", subject.id)}>
            <a href={format!("{}#{}", Route::MySubject.path(), subject.id)}>{ &subject.name }</a>
            <p>{ "Dit onderwerp heeft nog geen eigen deel in de normdata. Lees waar u nu terechtkunt." }</p>
        </li>
    }
}

fn term(term: &SearchTerm) -> Html {
    html! {
        <li key={format!("begrip-{}", term.id)}>
            <a href={format!("{}#{}", Route::Glossary.path(), term.id)}>
                { format!("Wat is: {}?", term.word) }
            </a>
            <p>{ &term.explanation }</p>
        </li>
    }
}

fn page(page: &SearchPage) -> Html {
    html! {
        <li key={page.path.clone()}>
            <a href={page.path.clone()}>{ &page.title }</a>
            <p>{ &page.description }</p>
        </li>
    }
}
