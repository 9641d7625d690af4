//! The norm that ships with an invented edition after it: a copy of the newest, and one area more.
//!
//! It is made as an editor would: the folder of the edition is copied, its head says what it is, a
//! file with the area is added and named in `gebieden`, and the mapping says that its lines are new.
#![allow(dead_code, clippy::expect_used, reason = "each program uses its own part")]

use std::path::{Path, PathBuf};

use normwijzer::norm::{Editions, Files, load_files, read_all};

/// The newest edition that ships.
pub(crate) const OLD: &str = "landelijk/2026-08";
/// The invented one after it.
pub(crate) const NEW: &str = "landelijk/2027-08";
/// Its new area.
pub(crate) const AREA: &str = "rekenen-dyscalculie";
/// The subject that it no longer is for later.
const SUBJECT: &str = "rekenproblemen-en-dyscalculie";

/// The project folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn fixture(name: &str) -> String {
    let path = root().join("tests/fixtures/norm/gebied").join(name);
    std::fs::read_to_string(path).expect("a fixture")
}

/// The norm folder as it ships.
pub(crate) fn real() -> Files {
    load_files(&root().join("norm")).expect("the norm folder")
}

/// The norm folder with the invented edition in it.
pub(crate) fn with_area() -> Files {
    let mut files = without_area();
    let path = format!("{NEW}/edition.toml");
    let head = files.get(&path).expect("a head").to_owned();
    let list = head.lines().find(|line| line.starts_with("gebieden = ")).expect("the areas");
    let longer = list.replace(']', &format!(", \"{AREA}\"]"));
    files.insert(path, head.replace(list, &longer));
    files.insert(format!("{NEW}/{AREA}.toml"), fixture("rekenen-dyscalculie.toml"));
    add_mapping(&mut files);
    files
}

/// Adds what became of each line of the edition before.
pub(crate) fn add_mapping(files: &mut Files) {
    files.insert(format!("{NEW}/mapping.toml"), fixture("mapping.toml"));
}

/// The norm folder with an invented edition that is a copy of the one before, without a mapping.
pub(crate) fn without_area() -> Files {
    let mut files = real();
    let copies: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| Path::new(path).starts_with(OLD) && !path.ends_with("/mapping.toml"))
        .map(|(path, text)| (path.replace(OLD, NEW), text.to_owned()))
        .collect();
    for (path, text) in copies {
        let text = match path.rsplit('/').next() {
            Some("edition.toml") => head(&text),
            Some("later.toml") => without_subject(&text),
            _ => text,
        };
        files.insert(path, text);
    }
    let sources = files.get("sources.toml").expect("sources").to_owned();
    files.insert("sources.toml", sources + &fixture("bron.toml"));
    files.insert("dossier/rekenen-dyscalculie.md", fixture("dossier.md"));
    files
}

/// The head of the invented edition.
fn head(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split(" = ").next() {
        Some("id") if line.contains(OLD) => format!("id = \"{NEW}\""),
        Some("titel") => "titel = \"Verzonnen editie, om te proberen\"".to_owned(),
        Some("is") => "is = \"Deze editie is verzonnen, om te proberen.\"".to_owned(),
        Some("is_niet") => "is_niet = \"Dit is geen norm en geen werkversie.\"".to_owned(),
        Some("opgesteld") => "opgesteld = \"2027-06-01\"".to_owned(),
        Some("geldig_vanaf") => "geldig_vanaf = \"2027-08-01\"".to_owned(),
        Some("vorige") => format!("vorige = \"{OLD}\""),
        Some("herzien_voor") => "herzien_voor = \"2028-02-01\"".to_owned(),
        _ => line.to_owned(),
    });
    lines.map(|line| line + "\n").collect()
}

/// The subjects for later without the one that has an area now.
fn without_subject(text: &str) -> String {
    let is_it = |block: &&str| block.contains(&format!("id = \"{SUBJECT}\""));
    let blocks: Vec<&str> = text.split("[[onderwerp]]").collect();
    assert_eq!(blocks.iter().filter(|block| is_it(block)).count(), 1, "the subject is for later");
    let kept: Vec<&str> = blocks.into_iter().filter(|block| !is_it(block)).collect();
    kept.join("[[onderwerp]]")
}

/// All editions of the folder with the area, in which nothing is wrong.
pub(crate) fn editions() -> Editions {
    let (editions, findings) = read_all(&with_area());
    assert!(findings.is_empty(), "{findings:#?}");
    editions
}

/// Writes the folder with the area, and who owns the site, where a site can be made from it.
pub(crate) fn write(folder: &Path) {
    if folder.exists() {
        std::fs::remove_dir_all(folder).expect("an old folder goes");
    }
    for (path, text) in with_area().iter() {
        let path = folder.join("norm").join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a copy");
    }
    std::fs::copy(root().join("site.toml"), folder.join("site.toml")).expect("a copy");
}
