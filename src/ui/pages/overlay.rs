//! The layer of a samenwerkingsverband that stands in the norm folder of this site.

use yew::prelude::*;

use super::Page;
use crate::norm::{Norm, Overlay, Requirement, Source};
use crate::ui::components::{AuthorityBadge, Callout, CalloutKind, More};
use crate::ui::route::{CheckRoute, Route};
use crate::ui::site::{Site, overlay_file};

/// `/laag/voorbeeld/`; nothing for a layer on an edition that the site does not have.
pub(super) fn page(site: &Site, overlay: &Overlay) -> Option<Page> {
    let norm = site.edition(&overlay.head.edition)?;
    let head = &overlay.head;
    let body = html! {
        <>
            if head.example {
                <Callout kind={CalloutKind::Caution}>
                    <p>{ "Dit is een voorbeeld. Het samenwerkingsverband bestaat niet en niemand sprak dit af." }</p>
                </Callout>
            }
            <p class="lead">{ &head.is }</p>
            <p>{ &head.is_not }</p>
            <dl class="pairs">
                <dt>{ "Laag" }</dt><dd>{ &head.id }</dd>
                <dt>{ "Ligt op editie" }</dt><dd>{ &head.edition }</dd>
                <dt>{ "Status" }</dt><dd>{ head.status.label() }</dd>
                <dt>{ "Geldig per" }</dt><dd>{ head.valid_from.in_words() }</dd>
                <dt>{ "Ontvangstbewijs (SHA-256)" }</dt><dd><code class="receipt">{ &head.receipt }</code></dd>
            </dl>
            <h2>{ "Wat het samenwerkingsverband toevoegt" }</h2>
            { for overlay.requirements.iter().map(|line| own(overlay, line)) }
            if overlay.requirements.is_empty() {
                <p>{ "Er zijn geen eigen regels." }</p>
            }
            { beside(norm, overlay) }
            <h2>{ "Gebruik deze laag" }</h2>
            <p>
                { "Een school legt de laag over haar zelfcheck bij " }
                <a href={Route::Check(CheckRoute::Setup).path()}>{ "‘Over uw school’" }</a>
                { ". Of neem het bestand: " }
                <a href={overlay_file(head.region())}>{ "de laag als JSON" }</a>
                { "." }
            </p>
        </>
    };
    Some(Page {
        route: Route::Overlay(head.region().to_owned()),
        heading: head.name.clone(),
        title: Some(format!("Laag van {}", head.name)),
        description: head.is.clone(),
        trail: vec![(Route::Partnership, "Samenwerkingsverband".into())],
        body,
        ..Page::default()
    })
}

/// A line of its own.
fn own(overlay: &Overlay, line: &Requirement) -> Html {
    html! {
        <article>
            <h3>{ &line.title }</h3>
            <AuthorityBadge authority={line.authority} nature={line.legal_nature} />
            <p><strong>{ &overlay.head.name }</strong></p>
            <p>{ &line.school }</p>
            <p>{ format!("Voor ouders: {}", line.parents) }</p>
            <More title="Wanneer is het ja, deels of nee?" about={line.title.clone()}>
                <dl class="pairs">
                    <dt>{ "Ja" }</dt><dd>{ &line.judging.ja }</dd>
                    <dt>{ "Deels" }</dt><dd>{ &line.judging.deels }</dd>
                    <dt>{ "Nee" }</dt><dd>{ &line.judging.nee }</dd>
                </dl>
            </More>
            { sources(overlay, &line.sources) }
        </article>
    }
}

/// What it says at national lines.
fn beside(norm: &Norm, overlay: &Overlay) -> Html {
    let link = |id: &str| {
        let line = norm.edition.requirements.iter().find(|line| line.id == id);
        let title = line.map_or_else(|| id.to_owned(), |line| line.title.clone());
        html! { <a href={Route::Requirement(id.to_owned()).path()}>{ title }</a> }
    };
    let texts = overlay.texts.iter().map(|text| {
        html! {
            <article>
                <h3>{ link(&text.beside) }</h3>
                <p><strong>{ &overlay.head.name }</strong>{ format!(": {}", text.school) }</p>
                <p>{ format!("Voor ouders: {}", text.parents) }</p>
                { sources(overlay, &text.sources) }
            </article>
        }
    });
    let agreements = overlay.agreements.iter().map(|agreement| {
        html! {
            <li>
                { link(&agreement.beside) }
                { format!(", afgesproken in {}", overlay.head.name) }
                { sources(overlay, &agreement.sources) }
            </li>
        }
    });
    html! {
        <>
            if !overlay.texts.is_empty() {
                <h2>{ "Eigen woorden naast een landelijke regel" }</h2>
                { for texts }
            }
            if !overlay.agreements.is_empty() {
                <h2>{ "Landelijke regels die zijn afgesproken" }</h2>
                <ul>{ for agreements }</ul>
            }
        </>
    }
}

fn sources(overlay: &Overlay, ids: &[String]) -> Html {
    let known = |id: &String| overlay.sources.iter().find(|source| source.id == *id);
    let words = |source: &Source| {
        // An invented plan has an address that leads nowhere.
        let title = format!("{} ({})", source.title, source.date);
        if overlay.head.example {
            html! { <li>{ format!("Bron: {title}") }</li> }
        } else {
            html! { <li>{ "Bron: " }<a href={source.url.clone()}>{ title }</a></li> }
        }
    };
    html! { <ul class="small">{ for ids.iter().filter_map(known).map(words) }</ul> }
}
