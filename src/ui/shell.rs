//! The document around every page: head, skip link, header, title block, main, footer.

use std::iter;

use yew::prelude::*;

use super::components::{EditionLine, Icon, IconName};
use super::pages::{Page, When};
use super::route::{CheckRoute, Part, Route};
use super::site::{Site, Slice};
use crate::norm::EditionHead;
use crate::words::soft_hyphens;

/// The name on every page.
pub const NAME: &str = "Normwijzer";

/// The whole document of a page, without its doctype.
pub fn document(site: &Site, page: &Page) -> Html {
    html! {
        <html lang="nl">
            { head(site, page) }
            <body>
                <a class="skip" href="#inhoud">{ "Naar de inhoud" }</a>
                { header(page) }
                <main class="frame">
                    { trail(page) }
                    <div
                        class={classes!("title", page.hero.then_some("hero"), page.tint.map(|_| "band"))}
                        data-tint={page.tint.map(|hue| hue.to_string())}
                    >
                        <h1 id="inhoud" tabindex="-1">{ soft_hyphens(&page.heading) }</h1>
                        <EditionLine head={page.edition.clone().unwrap_or_else(|| site.head.clone())} />
                    </div>
                    { page.body.clone() }
                </main>
                { footer(site) }
            </body>
        </html>
    }
}

fn head(site: &Site, page: &Page) -> Html {
    let assets = &site.assets;
    let check = matches!(page.program, When::AtOnce(_));
    let url = site.config.url(&page.route.path()).filter(|_| page.route.is_found());
    html! {
        <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{ page.document_title() }</title>
            <meta name="description" content={page.description.clone()} />
            <meta name="color-scheme" content="light dark" />
            <meta name="format-detection" content="telephone=no" />
            if let Some(url) = url {
                <link rel="canonical" href={url} />
            }
            if !page.route.is_found() {
                <meta name="robots" content="noindex" />
            }
            <link rel="stylesheet" href={assets.site_css.clone()} />
            // Who fills in a form has fields, also where no program draws them.
            if check || page.program == When::Editors {
                <link rel="stylesheet" href={assets.check_css.clone()} />
            }
            if page.program == When::School {
                <link rel="stylesheet" href={assets.school_css.clone()} />
            }
            <link rel="stylesheet" href={assets.print_css.clone()} media="print" />
            <link rel="icon" href="/icoon.svg" type="image/svg+xml" />
            <link rel="apple-touch-icon" href="/icoon-180.png" />
            <link rel="manifest" href="/normwijzer.webmanifest" />
            { program(site, page) }
            if page.school_word {
                <script type="module" src={assets.look_js.clone()}></script>
            }
        </head>
    }
}

/// The loader, the slices and, where the page is the program, the program itself ahead of time.
fn program(site: &Site, page: &Page) -> Html {
    let assets = &site.assets;
    let (program, when) = match page.program {
        When::Never => return Html::default(),
        When::Idle => (&assets.search, "idle"),
        When::OnTurn => (&assets.search, "turn"),
        When::AtOnce(part) => (assets.part(part), "now"),
        When::School => return alone(site, page, &assets.school_js),
        When::Editors => return alone(site, page, &assets.editors_js),
    };
    let at_once = matches!(page.program, When::AtOnce(_));
    // The program that may take over names its files too; nobody fetches them before that.
    let other = match page.program {
        When::AtOnce(part) => Some((part, part.other(), assets.part(part.other()))),
        _ => None,
    };
    let slices = page.slices.iter().map(|slice| slice_link(site, *slice, page.program));
    html! {
        <>
            if at_once {
                <link rel="modulepreload" href={program.glue.clone()} />
                <link
                    as="fetch"
                    rel="preload"
                    type="application/wasm"
                    crossorigin="anonymous"
                    href={program.wasm.clone()}
                />
            }
            { for slices }
            if at_once {
                { for assets.layers.iter().map(layer_link) }
            }
            <script
                type="module"
                src={assets.start_js.clone()}
                data-js={program.glue.clone()}
                data-wasm={program.wasm.clone()}
                data-when={when}
                data-part={other.map(|(part, ..)| part.slug())}
                data-other={other.map(|(_, other, _)| other.slug())}
                data-other-js={other.map(|(.., program)| program.glue.clone())}
                data-other-wasm={other.map(|(.., program)| program.wasm.clone())}
                data-edition={at_once.then(|| edition(site)).flatten()}
                data-editions={at_once.then(|| editions(site))}
                data-worker={at_once.then(|| assets.worker_js.clone())}
                data-reader={at_once.then(|| assets.reader_js.clone())}
                data-documents={at_once.then(|| assets.documents_js.clone())}
            ></script>
        </>
    }
}

/// A script without a program, with the addresses it passes to the worker.
fn alone(site: &Site, page: &Page, script: &str) -> Html {
    let slices = page.slices.iter().map(|slice| slice_link(site, *slice, page.program));
    html! {
        <>
            { for slices }
            <script
                type="module"
                src={script.to_owned()}
                data-worker={site.assets.worker_js.clone()}
            ></script>
        </>
    }
}

/// What the files of the self-check need to know of the edition: all but its texts and its lines.
fn edition(site: &Site) -> Option<String> {
    let head = EditionHead {
        title: String::new(),
        is: String::new(),
        is_not: String::new(),
        ..(*site.head).clone()
    };
    serde_json::to_string(&head).ok()
}

/// Ids of all editions: the one in force, then the others, newest first.
fn editions(site: &Site) -> String {
    let others = site.others.iter().rev().map(|norm| norm.edition.head.id.as_str());
    iter::once(site.head.id.as_str()).chain(others).collect::<Vec<_>>().join(" ")
}

/// Where the program finds a slice. Only what the questions start with is fetched ahead of time.
fn slice_link(site: &Site, slice: Slice, program: When) -> Html {
    let Some(href) = site.assets.slices.get(&slice).cloned() else { return Html::default() };
    if program == When::AtOnce(Part::Questions) && slice == Slice::Check {
        // `as` stands first: after a string the macro would read it as a cast.
        html! {
            <link
                as="fetch"
                rel="preload"
                crossorigin="anonymous"
                {href}
                data-slice={slice.slug()}
            />
        }
    } else {
        html! { <link rel="alternate" type="application/json" {href} data-slice={slice.slug()} /> }
    }
}

/// Where the program finds the layer of a samenwerkingsverband, and its name.
fn layer_link((name, href): &(String, String)) -> Html {
    html! {
        <link rel="alternate" type="application/json" href={href.clone()} data-laag={name.clone()} />
    }
}

fn header(page: &Page) -> Html {
    let doors = [
        (Route::Parents, "Ouders en leerlingen"),
        (Route::Check(CheckRoute::Begin), "School"),
        (Route::Partnership, "Samenwerkingsverband"),
        (Route::Search, "Zoeken"),
    ];
    let items = doors.into_iter().map(|(route, label)| {
        let here = page.route.path().starts_with(&route.path());
        let current = here.then_some(if page.route == route { "page" } else { "true" });
        html! { <li><a href={route.path()} aria-current={current}>{ label }</a></li> }
    });
    html! {
        <header class="site-header">
            <div class="frame">
                <div class="brand">
                    <a class="wordmark" href={Route::Start.path()}>
                        <Icon name={IconName::Mark} />
                        <span>{ NAME }</span>
                    </a>
                    <span class="small subtle">{ "geen overheidssite" }</span>
                </div>
                <nav class="site-nav" aria-label="Hoofdmenu">
                    <ul>{ for items }</ul>
                </nav>
            </div>
        </header>
    }
}

/// The way back up: every page above this one.
fn trail(page: &Page) -> Html {
    if page.trail.is_empty() {
        return Html::default();
    }
    let steps = page.trail.iter().enumerate().map(|(index, (route, label))| {
        html! {
            <>
                if index > 0 {
                    <span aria-hidden="true">{ " › " }</span>
                }
                <a href={route.path()}>{ label }</a>
            </>
        }
    });
    html! { <nav class="trail" aria-label="U bent hier">{ for steps }</nav> }
}

fn footer(site: &Site) -> Html {
    let pages = [
        (Route::About, "Over Normwijzer"),
        (Route::Method, "Hoe de onderdelen zijn gemaakt"),
        (Route::Edition, "Stand van de normdata"),
        (Route::Glossary, "Begrippen"),
        (Route::Stuck, "Lukt het niet op school?"),
        (Route::MySubject, "Mijn onderwerp staat er niet bij"),
        (Route::Privacy, "Privacy"),
        (Route::Accessibility, "Toegankelijkheid"),
    ];
    let items = pages
        .into_iter()
        .map(|(route, label)| html! { <li><a href={route.path()}>{ label }</a></li> });
    html! {
        <footer class="site-footer">
            <div class="frame">
                <nav aria-label="Over deze site">
                    <ul class="plain">{ for items }</ul>
                </nav>
                { contact(site) }
                <p>{ "Dit is geen site van de overheid. Wat u invult, blijft op uw apparaat." }</p>
                <p class="subtle">
                    { format!("{NAME} {}, gemaakt op {}.", env!("CARGO_PKG_VERSION"), site.built.in_words()) }
                </p>
            </div>
        </footer>
    }
}

/// Help stands in the same place on every page.
fn contact(site: &Site) -> Html {
    let config = &site.config;
    if config.contact.is_empty() {
        return html! {
            <p>{ "Dit is een proefopstelling. Er is nog geen adres voor vragen." }</p>
        };
    }
    html! {
        <p>
            { "Vraag, of een fout gezien? Mail " }
            <a href={format!("mailto:{}", config.contact)}>{ &config.contact }</a>
            if !config.owner.is_empty() {
                { format!(". {NAME} is van {}.", config.owner) }
            }
        </p>
    }
}
