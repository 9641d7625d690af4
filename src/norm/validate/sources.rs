//! Sources: what they carry, and where they are cited.

use std::collections::BTreeSet;

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::{Authority, Finding, Reliability, Rule, Source};

/// Sites where people put documents of others: a name under any country, or one address. The
/// publisher is cited instead.
const MIRRORS: [&str; 28] = [
    "1library",
    "5dok",
    "adoc.pub",
    "adoc.tips",
    "coursehero",
    "docplayer",
    "docsity",
    "docslib",
    "documents.pub",
    "doczz",
    "dokumen.pub",
    "dokumen.tips",
    "fdocument",
    "fdocuments",
    "fliphtml5",
    "issuu",
    "kupdf",
    "nanopdf",
    "pdfcoffee",
    "pdfslide",
    "scribd",
    "silo.tips",
    "slideplayer",
    "slideshare",
    "studeersnel",
    "studocu",
    "studylib",
    "vdocuments",
];

pub(super) fn support(draft: &Draft, findings: &mut Findings) {
    for line in &draft.requirements {
        let finding = match (line.authority == Authority::Veld, line.support) {
            (true, None) => {
                Finding::new(line.at("gezag"), Rule::Support, "Bij gezag veld ontbreekt ‘steun’.")
                    .suggest("Kies ruim, gewoon of smal.")
            }
            (false, Some(_)) => {
                Finding::new(line.at("steun"), Rule::Support, "‘steun’ is alleen voor gezag veld.")
                    .suggest("Haal het weg.")
            }
            _ => continue,
        };
        findings.push(finding);
    }
}

/// At least one national source that is strong, or two middling ones of different publishers.
pub(super) fn ground(draft: &Draft, findings: &mut Findings) {
    for line in draft.requirements.iter().filter(|line| line.authority == Authority::Veld) {
        let Some(cited) = line.sources.iter().map(|id| find(draft, id)).collect::<Option<Vec<_>>>()
        else {
            // An unknown or broken source has been reported already.
            continue;
        };
        let national = || cited.iter().filter(|source| !source.local);
        let strong = national().any(|source| source.reliability == Reliability::Hoog);
        let middling: BTreeSet<&str> = national()
            .filter(|source| source.reliability == Reliability::Midden)
            .map(|source| source.publisher.as_str())
            .collect();
        if !strong && middling.len() < 2 {
            let message = "De bronnen dragen gezag veld niet: er is geen landelijke bron met hoog, en geen twee met midden.";
            findings.push(
                Finding::new(line.at("gezag"), Rule::Ground, message)
                    .suggest("Noem een bron die het draagt, of kies redactie."),
            );
        }
    }
}

pub(super) fn mirror(draft: &Draft, findings: &mut Findings) {
    for source in &draft.sources {
        let host = host(&source.url).unwrap_or_default();
        if MIRRORS.iter().any(|mirror| is_at(host, mirror)) {
            let message = format!("‘{host}’ deelt documenten van anderen.");
            findings.push(
                Finding::new(source.at("url"), Rule::Mirror, message)
                    .suggest("Geef het adres van de uitgever."),
            );
        }
    }
}

pub(super) fn url(draft: &Draft, findings: &mut Findings) {
    for source in draft.sources.iter().filter(|source| host(&source.url).is_none()) {
        let message = format!("‘{}’ is geen webadres.", source.url);
        findings.push(
            Finding::new(source.at("url"), Rule::Url, message)
                .suggest("Het begint met https:// en heeft geen spaties."),
        );
    }
}

fn find<'a>(draft: &'a Draft, id: &str) -> Option<&'a Source> {
    draft.sources.iter().find(|source| source.id == id).map(|source| &**source)
}

/// Whether a host belongs to a site, given as a name or as an address with a country.
fn is_at(host: &str, site: &str) -> bool {
    if site.contains('.') {
        host == site || host.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'))
    } else {
        // `studylibnl.com` is `studylib` in one language.
        host.split('.').any(|label| label == site || label.strip_suffix("nl") == Some(site))
    }
}

/// The host of a web address.
fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let right = host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
        && !url.contains(char::is_whitespace);
    right.then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors_are_known_by_name_or_address() {
        let is_mirror = |host: &str| MIRRORS.iter().any(|mirror| is_at(host, mirror));
        for host in ["docplayer.nl", "www.docplayer.net", "adoc.pub", "studylibnl.com", "5dok.net"]
        {
            assert!(is_mirror(host), "{host}");
        }
        for host in ["documents.uu.nl", "silo.nl", "adoc.nl", "rijksoverheid.nl"] {
            assert!(!is_mirror(host), "{host}");
        }
    }

    #[test]
    fn an_address_has_a_host() {
        assert_eq!(host("https://www.nji.nl/a?b#c"), Some("www.nji.nl"));
        assert_eq!(host("http://voorbeeld.nl"), Some("voorbeeld.nl"));
        for url in ["nji.nl", "ftp://nji.nl", "https://", "https://nji..nl", "https://a.nl/x y"] {
            assert_eq!(host(url), None, "{url}");
        }
    }
}
