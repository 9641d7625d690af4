//! The browser of the tests.

use std::env;
use std::path::PathBuf;

use super::apt;
use crate::failure::Failure;
use crate::project::Project;

/// Names under which Chromium goes.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds Chromium, or installs it with apt-get where that is allowed.
pub(crate) fn browser(project: &Project) -> Result<PathBuf, Failure> {
    if let Some(path) = find(project) {
        return Ok(path);
    }
    // A machine without any font draws empty boxes.
    let packages = "chromium fonts-liberation";
    let what = "Chromium installeren, eenmalig, ongeveer een halve minuut";
    apt::install(project, packages, what, missing, ADVICE)?;
    find(project).ok_or_else(missing)
}

fn find(project: &Project) -> Option<PathBuf> {
    let named = env::var_os("CHROME_PATH").map(PathBuf::from).filter(|path| path.is_file());
    named.or_else(|| NAMES.iter().find_map(|name| project.find(name)))
}

const ADVICE: &str = "Installeer Chromium zelf (Debian: apt-get install chromium) of wijs het aan met de variabele CHROME_PATH.";

fn missing() -> Failure {
    Failure::new("Er staat geen Chromium op deze computer.", ADVICE)
}
