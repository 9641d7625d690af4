//! The browser of the tests.

use std::env;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;

/// Names under which Chromium goes.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds Chromium, or installs it with apt-get where that is allowed.
pub(crate) fn browser(project: &Project) -> Result<PathBuf, Failure> {
    if let Some(path) = find(project) {
        return Ok(path);
    }
    install(project)?;
    find(project).ok_or_else(missing)
}

fn find(project: &Project) -> Option<PathBuf> {
    let named = env::var_os("CHROME_PATH").map(PathBuf::from).filter(|path| path.is_file());
    named.or_else(|| NAMES.iter().find_map(|name| project.find(name)))
}

fn install(project: &Project) -> Result<(), Failure> {
    let sudo = match Program::new(project, "id").args("-u").text().as_deref() {
        Some("0") => "",
        _ if Program::new(project, "sudo").args("-n true").text().is_some() => "sudo -n",
        _ => return Err(missing()),
    };
    if project.find("apt-get").is_none() {
        return Err(missing());
    }
    let apt = |words: &str| {
        let words = format!("{sudo} env DEBIAN_FRONTEND=noninteractive apt-get {words}");
        let (name, rest) = words.trim_start().split_once(' ').unwrap_or((&words, ""));
        Program::new(project, name).args(rest)
    };
    apt("update -qq").run("Pakketlijst van Debian verversen", ADVICE)?;
    // A machine without any font draws empty boxes.
    apt("install -y --no-install-recommends chromium fonts-liberation")
        .run("Chromium installeren, eenmalig, ongeveer een halve minuut", ADVICE)
}

const ADVICE: &str = "Installeer Chromium zelf (Debian: apt-get install chromium) of wijs het aan met de variabele CHROME_PATH.";

fn missing() -> Failure {
    Failure::new("Er staat geen Chromium op deze computer.", ADVICE)
}
