//! LibreOffice, which opens in the tests what the site makes for other programs.

use std::path::PathBuf;

use super::apt;
use crate::failure::Failure;
use crate::project::Project;

/// Names under which LibreOffice goes.
const NAMES: [&str; 2] = ["soffice", "libreoffice"];

/// The parts that read texts and sheets, without a screen. Debian pins their version.
const PACKAGES: &str = "libreoffice-writer-nogui libreoffice-calc-nogui";

/// Finds LibreOffice, or installs it with apt-get where that is allowed.
pub(crate) fn office(project: &Project) -> Result<PathBuf, Failure> {
    if let Some(path) = find(project) {
        return Ok(path);
    }
    let what = "LibreOffice installeren, eenmalig, ongeveer 20 seconden";
    apt::install(project, PACKAGES, what, missing, ADVICE)?;
    find(project).ok_or_else(missing)
}

fn find(project: &Project) -> Option<PathBuf> {
    NAMES.iter().find_map(|name| project.find(name))
}

const ADVICE: &str = "Installeer LibreOffice zelf (Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui).";

fn missing() -> Failure {
    Failure::new("Er staat geen LibreOffice op deze computer.", ADVICE)
}
