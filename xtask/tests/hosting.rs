//! The two descriptions of the same headers, for two kinds of hosts, say the same.

#![allow(clippy::panic, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The indented lines under one path of `_headers`.
fn headers_of(text: &str, path: &str) -> Vec<(String, String)> {
    text.lines()
        .skip_while(|line| *line != path)
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .filter_map(|line| line.trim().split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn caddy_sends_the_headers_of_the_site() {
    let (headers, caddy) = (read("www/_headers"), read("www/Caddyfile.example"));
    let site = headers_of(&headers, "/*");
    assert!(site.len() >= 7, "{site:?}");
    for (name, value) in site {
        assert!(caddy.contains(&format!("\t\t{name} \"{value}\"\n")), "{name}: {value}");
    }
}

#[test]
fn caddy_keeps_the_same_files_for_ever() {
    let (headers, caddy) = (read("www/_headers"), read("www/Caddyfile.example"));
    let hashed: Vec<_> = headers
        .lines()
        .filter(|line| {
            headers_of(&headers, line).iter().any(|(_, value)| value.contains("immutable"))
        })
        .collect();
    assert!(!hashed.is_empty());
    for rule in ["@hashed path", "@page not path"] {
        assert!(caddy.contains(&format!("{rule} {}\n", hashed.join(" "))), "{rule}: {hashed:?}");
    }
}
