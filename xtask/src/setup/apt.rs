//! Packages of Debian, where they may be installed.

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;

/// Installs packages with apt-get. Without apt-get or without the right to use it the failure is
/// `missing`; when apt-get itself fails, the advice of `missing` is given.
pub(super) fn install(
    project: &Project,
    packages: &str,
    what: &str,
    missing: fn() -> Failure,
    advice: &str,
) -> Result<(), Failure> {
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
    apt("update -qq").run("Pakketlijst van Debian verversen", advice)?;
    apt(&format!("install -y --no-install-recommends {packages}")).run(what, advice)
}
