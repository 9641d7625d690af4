//! All checks and tests, in order.

use std::path::{Path, PathBuf};

use crate::build;
use crate::check::{cargo, format, lint, norm, tests};
use crate::failure::Failure;
use crate::fuzz;
use crate::program::Program;
use crate::project::Project;
use crate::setup::{self, chromium, libreoffice};
use crate::suite::Suite;
use crate::versions::WASM;

/// The browser tests; each file is one promise of the site.
const BROWSER: &str = "Tests in de browser";

/// Sets up what is missing and runs everything. Goes on after a failure, so that one run tells all.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    setup::for_test(project)?;
    let mut suite = Suite::new();
    format(&mut suite, project);
    lint(&mut suite, project);
    // Advisories are left out: they need a database from the network, which a build machine
    // may not reach. `cargo deny check advisories` is for people.
    suite.step(
        "Licenties, bronnen en dubbelen van pakketten",
        Program::new(project, "cargo-deny").args("--locked --offline check bans licenses sources"),
    );
    suite.step(
        "Licenties, bronnen en dubbelen van de pakketten in fuzz/",
        Program::new(project, "cargo-deny")
            .args("--locked --offline --manifest-path fuzz/Cargo.toml --config fuzz/deny.toml")
            .args("check bans licenses sources"),
    );
    suite.step("Tests van de kern en het gereedschap", tests(project, "--workspace"));
    suite.step("Tests van normgegevens en opdrachtregel", tests(project, "--features cli"));
    norm(&mut suite, project);
    fuzz::briefly(&mut suite, project);
    suite.step(
        "Tests van bestanden voor Word, LibreOffice en Excel",
        tests(project, "--features norm-sheet --lib --test export --test office")
            .env("NORMWIJZER_SOFFICE", libreoffice::office(project)?),
    );
    suite.step(
        "Tests van documenten van een school",
        tests(project, "--features document --lib --test document"),
    );
    suite.step("Tests van de bladzijden", tests(project, "--features prerender"));
    document(&mut suite, project);
    browser(&mut suite, project)?;
    suite.finish()
}

fn document(suite: &mut Suite, project: &Project) {
    let strict = |words: &str| cargo(project, words).env("RUSTDOCFLAGS", "-D warnings");
    suite.step(
        "Documentatie van de code",
        strict(
            "doc --no-deps --document-private-items --features prerender,cli,export,document --lib",
        ),
    );
    suite.step(
        "Documentatie van het browserprogramma",
        strict("doc --no-deps --document-private-items --features app --lib")
            .args("--target")
            .arg(WASM),
    );
}

fn browser(suite: &mut Suite, project: &Project) -> Result<(), Failure> {
    if !suite.task("De site bouwen", || build::run(project)) {
        suite.leave_out(BROWSER);
        return Ok(());
    }
    let mut flows = node(project)?;
    flows = flows.args("--test --test-reporter=spec --test-concurrency=2 --test-timeout=600000");
    for file in files(&project.path("tests/browser"), ".test.mjs")? {
        flows = flows.arg(file);
    }
    suite.step(BROWSER, flows);
    Ok(())
}

/// The files of a folder whose names end so, in order. None at all is a failure: a test command
/// without tests looks like one whose tests are good.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>, Failure> {
    let listed = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> = listed
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(end))
        .collect();
    found.sort();
    if found.is_empty() {
        return Err(Failure::new(
            format!("In {} staat geen enkel bestand dat eindigt op {end}.", folder.display()),
            "Haal de map terug met: git checkout tests/browser",
        ));
    }
    Ok(found)
}

/// Node with the place of the browser and of the server in its environment.
pub(crate) fn node(project: &Project) -> Result<Program, Failure> {
    let server = std::env::current_exe().unwrap_or_else(|_| project.path("target/debug/xtask"));
    Ok(Program::new(project, "node")
        .env("NORMWIJZER_CHROMIUM", chromium::browser(project)?)
        .env("NORMWIJZER_SERVER", server)
        // The closing lines are counted, and colours would hide them.
        .env("FORCE_COLOR", "0"))
}
