//! Where sources are cited: at their publishers, by a web address.

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::{Finding, Rule};

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
