//! What the shared parts look like as markup. A change here is a change on every page.

use yew::prelude::*;

use super::*;
use crate::assessment::Conclusion;
use crate::norm::{Authority, LegalNature};
use crate::site::{fixture, fragment};

/// One part per line of the snapshot.
fn lines(parts: impl IntoIterator<Item = Html>) -> String {
    let lines: Vec<String> =
        parts.into_iter().map(|part| fragment(part).expect("markup")).collect();
    lines.join("\n")
}

#[test]
fn badges() {
    insta::assert_snapshot!(lines(
        Authority::ALL.map(|authority| html! { <AuthorityWord {authority} /> })
    ));
    insta::assert_snapshot!(lines([
        html! { <AuthorityBadge authority={Authority::Veld} /> },
        html! { <AuthorityBadge authority={Authority::Wet} nature={LegalNature::Bevoegdheid} /> },
    ]));
}

#[test]
fn conclusions() {
    insta::assert_snapshot!(lines(
        Conclusion::ALL.map(|conclusion| html! { <ConclusionSign {conclusion} /> })
    ));
}

#[test]
fn edition_line() {
    insta::assert_snapshot!(lines([html! { <EditionLine head={fixture::site().head} /> }]));
}

#[test]
fn set_apart() {
    insta::assert_snapshot!(lines([
        html! { <Callout><p>{ "Goed om te weten." }</p></Callout> },
        html! { <Callout kind={CalloutKind::Caution}><p>{ "Let op." }</p></Callout> },
        html! { <Callout kind={CalloutKind::Error}><p>{ "Dit ging mis." }</p></Callout> },
        html! { <More title="Wat kunt u vragen?"><p>{ "Vraag dit." }</p></More> },
        html! { <More title="Waar komt dit vandaan?" aside=true open=true><p>{ "Hiervandaan." }</p></More> },
    ]));
}

#[test]
fn every_area_sign_is_different() {
    let signs = (0..8).map(|hue| html! { <AreaSign {hue} /> });
    let signs = lines(signs);
    let different: std::collections::BTreeSet<&str> = signs.lines().collect();
    assert_eq!(different.len(), 8);
}
