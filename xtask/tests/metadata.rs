//! What the project says about itself in several places is the same everywhere.

#![allow(clippy::panic, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;

/// An address that cannot exist, while the real one is not known.
const UNKNOWN_ADDRESS: &str = "https://normwijzer.invalid/";
const UNKNOWN_OWNER: &str = "nog niet bekend";

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The value of a key in `site.toml`, empty when it is not known yet.
fn site(key: &str) -> String {
    let text = read("site.toml");
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
    line.unwrap_or_else(|| panic!("site.toml heeft geen {key}")).trim_matches('"').to_owned()
}

/// The value of the only line in `publiccode.yml` that starts so.
fn publiccode(start: &str) -> Option<String> {
    let text = read("publiccode.yml");
    let mut found = text.lines().filter_map(|line| line.strip_prefix(start));
    let value = found.next().map(|value| value.trim().trim_matches('"').to_owned());
    assert_eq!(found.next(), None, "publiccode.yml: {start} twice");
    value
}

fn known(value: String) -> Option<String> {
    (!value.is_empty()).then_some(value)
}

#[test]
fn publiccode_names_the_owner_contact_and_addresses_of_the_site() {
    let owner = known(site("owner")).unwrap_or_else(|| UNKNOWN_OWNER.to_owned());
    assert_eq!(publiccode("    - name: "), Some(owner));
    assert_eq!(publiccode("      email: "), known(site("contact")));
    let repository = known(site("repository")).unwrap_or_else(|| UNKNOWN_ADDRESS.to_owned());
    assert_eq!(publiccode("url: "), Some(repository));
    let home = known(site("domain")).map(|domain| format!("https://{domain}/"));
    assert_eq!(publiccode("landingURL: "), home);
}

#[test]
fn one_licence_everywhere() {
    assert_eq!(read("LICENSE"), read("LICENSES/EUPL-1.2.txt"));
    assert_eq!(publiccode("  license: ").as_deref(), Some("EUPL-1.2"));
    assert!(read("Cargo.toml").contains("license = \"EUPL-1.2\""));
    assert!(read("package.json").contains("\"license\": \"EUPL-1.2\""));
    assert!(read("REUSE.toml").contains("SPDX-License-Identifier = \"EUPL-1.2\""));
}

#[test]
fn no_lock_file_names_the_host_it_was_made_with() {
    let npm = read("package-lock.json");
    assert!(!npm.contains("\"resolved\""));
    for lock in ["Cargo.lock", "fuzz/Cargo.lock"] {
        let lock = read(lock);
        for line in lock.lines().filter(|line| line.starts_with("source = ")) {
            assert_eq!(line, "source = \"registry+https://github.com/rust-lang/crates.io-index\"");
        }
    }
}

/// Their pins exclude one another, so the fuzz targets have a workspace of their own.
#[test]
fn yew_and_bolero_are_in_two_lock_files() {
    let holds = |lock: &str, name: &str| read(lock).contains(&format!("name = \"{name}\"\n"));
    assert!(holds("Cargo.lock", "yew") && !holds("Cargo.lock", "bolero"));
    assert!(holds("fuzz/Cargo.lock", "bolero") && !holds("fuzz/Cargo.lock", "yew"));
}

#[test]
fn npm_packages_are_pinned_to_one_version() {
    let package = read("package.json");
    let pinned: Vec<_> = package
        .lines()
        .skip_while(|line| !line.contains("\"dependencies\""))
        .filter_map(|line| line.trim().trim_end_matches(',').split_once(": "))
        .filter(|(_, version)| !version.contains('{'))
        .collect();
    assert!(pinned.len() >= 6, "{pinned:?}");
    for (name, version) in pinned {
        let version = version.trim_matches('"');
        assert!(version.chars().all(|c| c.is_ascii_digit() || c == '.'), "{name}: {version}");
    }
}
