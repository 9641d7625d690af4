//! Promise: every page is sound HTML that one can find, read and walk through without script.

// A test stops at the first thing that is not as it should be.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "markup/document.rs"]
mod document;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use document::Document;
use normwijzer::words::Date;

fn documents() -> Vec<(String, Document)> {
    let built = Date::new(2026, 11, 24).expect("a date");
    normwijzer::site::documents(Path::new(env!("CARGO_MANIFEST_DIR")), built)
        .expect("the site renders")
        .into_iter()
        .map(|(path, html)| (path, Document::read(&html)))
        .collect()
}

#[test]
fn every_page_has_one_heading_a_title_and_a_description() {
    let mut titles = BTreeMap::new();
    for (path, page) in documents() {
        assert_eq!(page.all("h1").count(), 1, "{path} has one h1");
        let title = page.all("title").next().expect("a title").text.clone();
        assert!(title.chars().count() <= 65, "{path}: the title is too long: {title}");
        if let Some(other) = titles.insert(title.clone(), path.clone()) {
            panic!("{path} and {other} have the same title: {title}");
        }
        let description = page
            .all("meta")
            .find(|meta| meta.get("name") == Some("description"))
            .and_then(|meta| meta.get("content"))
            .expect("a description");
        assert!(description.chars().count() >= 40, "{path}: {description}");
    }
}

#[test]
fn the_example_of_a_region_never_passes_for_an_agreement() {
    let layer = include_str!("../norm/regionaal/voorbeeld/overlay.toml");
    let name = layer.lines().find_map(|line| line.strip_prefix("naam = \"")).expect("a name");
    let name = name.split(" (").next().expect("a name without what follows").to_owned();
    assert!(name.starts_with("Samenwerkingsverband "), "{name}");
    // Its own page, and the two that say what a layer is; nowhere else, and never without a word
    // that says so. The self-check offers it under its whole name.
    let shown = ["/laag/voorbeeld/", "/redactie/", "/samenwerkingsverband/"];
    let built = Date::new(2026, 11, 24).expect("a date");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, html) in normwijzer::site::documents(folder, built).expect("the site renders") {
        let times = html.matches(&name).count();
        let told = html.matches(&format!("{name} (bestaat niet)")).count();
        assert_eq!(times, told, "{path}");
        assert!(times == 0 || shown.contains(&path.as_str()), "{path}");
    }
}

#[test]
fn headings_do_not_skip_a_level() {
    for (path, page) in documents() {
        let mut level = 0;
        for heading in page.elements.iter().filter(|it| document::heading(&it.name).is_some()) {
            let next = document::heading(&heading.name).expect("a heading");
            assert!(next <= level + 1, "{path}: h{level} is followed by h{next}: {}", heading.text);
            level = next;
        }
    }
}

#[test]
fn ids_are_unique_and_references_hit() {
    for (path, page) in documents() {
        let mut ids = BTreeSet::new();
        for id in page.elements.iter().filter_map(|element| element.get("id")) {
            assert!(ids.insert(id), "{path}: id {id} is there twice");
        }
        for element in &page.elements {
            for name in ["for", "aria-labelledby", "aria-describedby"] {
                for id in element.get(name).into_iter().flat_map(str::split_whitespace) {
                    assert!(ids.contains(id), "{path}: {name}={id} points at nothing");
                }
            }
        }
    }
}

#[test]
fn links_inside_the_site_arrive() {
    let documents = documents();
    let ids: BTreeMap<&str, BTreeSet<&str>> = documents
        .iter()
        .map(|(path, page)| {
            (path.as_str(), page.elements.iter().filter_map(|it| it.get("id")).collect())
        })
        .collect();
    for (path, page) in &documents {
        for href in page.all("a").filter_map(|link| link.get("href")) {
            if ["https://", "http://", "mailto:"].iter().any(|start| href.starts_with(start)) {
                continue;
            }
            let (target, anchor) = href.split_once('#').unwrap_or((href, ""));
            let target = if target.is_empty() { path.as_str() } else { target };
            // Files: `tests/browser/links.test.mjs` looks whether they are there.
            let data = ["/norm/", "/schema/", "/editie/", "/laag/", "/licentie/"]
                .iter()
                .any(|it| target.starts_with(it));
            if data && !target.ends_with('/') {
                continue;
            }
            let there = ids.get(target).unwrap_or_else(|| panic!("{path}: {href} is no page"));
            assert!(
                anchor.is_empty() || there.contains(anchor),
                "{path}: {href} has no such place"
            );
        }
    }
}

#[test]
fn every_page_can_be_reached_from_the_start() {
    let documents: BTreeMap<String, Document> = documents().into_iter().collect();
    let mut reached = BTreeSet::new();
    let mut queue = vec!["/".to_owned()];
    while let Some(path) = queue.pop() {
        let Some(page) = documents.get(&path) else { continue };
        if reached.insert(path) {
            let links = page.all("a").filter_map(|link| link.get("href"));
            queue.extend(links.filter_map(|href| href.split('#').next()).map(str::to_owned));
        }
    }
    for path in documents.keys() {
        let inside_the_check = path.starts_with("/zelfcheck/") && path != "/zelfcheck/";
        assert!(
            reached.contains(path) || path == "/404.html" || inside_the_check,
            "no way leads to {path}"
        );
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    for (path, page) in documents() {
        for element in &page.elements {
            assert_eq!(element.get("style"), None, "{path}: inline style");
            assert!(
                !element.attributes.iter().any(|(name, _)| name.starts_with("on")),
                "{path}: inline handler"
            );
            assert_ne!(element.name, "style", "{path}: inline style sheet");
            if element.name == "script" {
                assert!(element.get("src").is_some() && element.text.is_empty(), "{path}: script");
            }
            let loaded = match element.name.as_str() {
                "a" => None,
                _ => element.get("src").or(element.get("href")),
            };
            assert!(!loaded.unwrap_or("/").contains("//"), "{path}: {loaded:?} is elsewhere");
        }
    }
}

/// Whether a script says what else it loads, as the one that loads a program does.
fn names_more(script: &document::Element) -> bool {
    script.attributes.iter().any(|(name, _)| name.starts_with("data-"))
}

#[test]
fn only_pages_with_lines_for_parents_look_for_the_word_of_a_school() {
    let mut pages = 0;
    for (path, page) in documents() {
        let looks = page.all("script").filter(|script| !names_more(script)).count();
        let lines = page.elements.iter().any(|element| element.get("class") == Some("line"));
        let wanted = path.starts_with("/eis/") || (path.starts_with("/ouders/") && lines);
        assert_eq!(looks, usize::from(wanted), "{path}");
        pages += looks;
    }
    assert!(pages > 20, "{pages} pages look");
}

#[test]
fn only_the_check_and_pages_that_search_load_a_program() {
    for (path, page) in documents() {
        let has_program = page.all("script").any(names_more);
        let has_room = page.elements.iter().any(|element| {
            element.get("data-island").is_some() || element.get("id") == Some("app")
        });
        assert_eq!(has_program, has_room, "{path}");
    }
}

#[test]
fn pages_have_the_landmarks_and_say_whose_they_are() {
    for (path, page) in documents() {
        for name in ["header", "main", "footer"] {
            assert_eq!(page.all(name).count(), 1, "{path}: {name}");
        }
        assert_eq!(page.all("html").next().and_then(|html| html.get("lang")), Some("nl"));
        assert!(page.text().contains("geen overheidssite"), "{path}");
        let line = page.elements.iter().find(|it| it.get("class") == Some("edition-line"));
        assert!(line.expect("an edition line").text.starts_with("Normdata "), "{path}");
    }
}

#[test]
fn our_own_sentences_are_short_and_say_u() {
    const OURS: [&str; 12] = [
        "/redactie/",
        "/",
        "/ouders/",
        "/ouders/school/",
        "/samenwerkingsverband/",
        "/zoeken/",
        "/over/",
        "/werkwijze/",
        "/privacy/",
        "/toegankelijkheid/",
        "/zelfcheck/",
        "/404.html",
    ];
    for (path, page) in documents().into_iter().filter(|(path, _)| OURS.contains(&path.as_str())) {
        for block in page.elements.iter().filter(|it| matches!(it.name.as_str(), "p" | "li" | "dd"))
        {
            for sentence in block.text.split_inclusive(['.', '?', '!', ':']) {
                let words = sentence.split_whitespace().count();
                // What the edition says of itself is data and has its own validator.
                if !block.text.contains("werkversie") && !block.text.contains("officiële tekst") {
                    assert!(words <= 22, "{path}: {words} words: {sentence}");
                }
                for word in sentence.split(|c: char| !c.is_alphanumeric()) {
                    let lower = word.to_lowercase();
                    assert!(
                        !["je", "jij", "jouw", "jullie", "opgeslagen"].contains(&lower.as_str()),
                        "{path}: ‘{word}’ in: {sentence}"
                    );
                }
            }
            for phrase in ["de norm zegt", "de norm vraagt", "de norm eist", "volgens de norm"] {
                assert!(!block.text.to_lowercase().contains(phrase), "{path}: {}", block.text);
            }
        }
    }
}
