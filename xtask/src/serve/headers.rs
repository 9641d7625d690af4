//! Reads `_headers`: the file from which hosts, and this server, take the response headers.
//!
//! A line that starts at the margin is a path, with at most one `*`; the indented lines under it
//! are headers. <https://developers.cloudflare.com/pages/configuration/headers/>

use crate::failure::Failure;

/// The headers of the whole site.
#[derive(Debug, Default)]
pub(super) struct Rules(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

impl Rules {
    /// Reads the file. Fails with the number of the line that is not understood.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        let mut rules: Vec<Rule> = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let refuse = |why: &str| {
                Failure::new(
                    format!("_headers, regel {number}: {why}"),
                    "Verbeter www/_headers: een pad aan het begin van de regel, daaronder ingesprongen “Naam: waarde”.",
                )
            };
            if !line.starts_with([' ', '\t']) {
                if !content.starts_with('/') || content.matches('*').count() > 1 {
                    return Err(refuse("een pad begint met / en heeft hoogstens één sterretje."));
                }
                rules.push(Rule { path: content.to_owned(), headers: Vec::new() });
                continue;
            }
            let header = content.split_once(':').filter(|(name, _)| !name.contains(' '));
            match (rules.last_mut(), header) {
                (Some(rule), Some((name, value))) => {
                    rule.headers.push((name.to_owned(), value.trim().to_owned()));
                }
                (None, _) => return Err(refuse("er staat nog geen pad boven deze regel.")),
                (_, None) => return Err(refuse("dit is geen “Naam: waarde”.")),
            }
        }
        Ok(Self(rules))
    }

    /// The headers of one path. A header that two rules set is joined with a comma, as hosts do.
    pub(super) fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        let rules = self.0.iter().filter(|rule| fits(&rule.path, path));
        for (name, value) in rules.flat_map(|rule| &rule.headers) {
            match found.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
                Some((_, values)) => {
                    values.push_str(", ");
                    values.push_str(value);
                }
                None => found.push((name.clone(), value.clone())),
            }
        }
        found
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, end)) => path.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_gets_the_headers_of_every_rule_that_fits() {
        let rules =
            Rules::parse("# uitleg\n/*\n  X-A: een\n\n/site-*\n\tX-B: twee: drie\n").unwrap();
        assert_eq!(rules.of("/ouders/"), [("X-A".to_owned(), "een".to_owned())]);
        assert_eq!(rules.of("/site-1.css").len(), 2);
        assert_eq!(rules.of("/site-1.css")[1].1, "twee: drie");
    }

    #[test]
    fn a_header_that_is_set_twice_is_joined() {
        let rules = Rules::parse("/*\n  X-A: een\n/a\n  x-a: twee\n").unwrap();
        assert_eq!(rules.of("/a"), [("X-A".to_owned(), "een, twee".to_owned())]);
    }

    #[test]
    fn a_star_stands_for_anything_and_the_rest_must_fit() {
        assert!(fits("/*", "/"));
        assert!(fits("/*.css", "/a/b.css"));
        assert!(!fits("/ouders/*", "/ouders"));
        assert!(!fits("/", "/ouders/"));
        assert!(!fits("/aba*aba", "/aba"));
    }

    #[test]
    fn a_line_that_is_not_understood_is_named() {
        for (text, line) in [
            ("  X-A: een\n", "regel 1"),
            ("/*\n  onzin\n", "regel 2"),
            ("/*\n\nouders/*\n", "regel 3"),
            ("/*/a/*\n", "regel 1"),
            ("/*\n  ! X-A: een\n", "regel 2"),
        ] {
            let failure = Rules::parse(text).unwrap_err().to_string();
            assert!(failure.contains(line), "{text:?}: {failure}");
        }
    }
}
