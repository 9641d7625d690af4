//! The quick checks: everything that needs neither the built site nor a browser.

use crate::failure::Failure;
use crate::fuzz;
use crate::program::Program;
use crate::project::Project;
use crate::setup;
use crate::suite::Suite;
use crate::versions::WASM;

/// What chance begins with, in everything that tries cases by chance. With the same beginning the
/// same revision gives the same answer; other cases are for hunting (CONTRIBUTING.md).
pub(crate) const SEED: &str = "20260801";

/// Sets up what is missing and runs the quick checks.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    setup::for_check(project)?;
    let mut suite = Suite::new();
    format(&mut suite, project);
    lint(&mut suite, project);
    suite.step("Tests van de kern", tests(project, "--workspace"));
    suite.step("Tests van normgegevens en opdrachtregel", tests(project, "--features cli"));
    suite.step(
        "Tests van bestanden voor andere programma’s",
        tests(project, "--features sheet --lib --test export"),
    );
    suite.step(
        "Tests van documenten van een school",
        tests(project, "--features document --lib --test document"),
    );
    norm(&mut suite, project);
    suite.finish()
}

/// The norm data itself, with the command that editors use.
pub(crate) fn norm(suite: &mut Suite, project: &Project) {
    let check = cargo(project, "run --quiet --features cli --bin normwijzer -- norm check");
    suite.step("Normgegevens nakijken", check);
}

/// Formatting.
pub(crate) fn format(suite: &mut Suite, project: &Project) {
    suite.step("Opmaak van de code", Program::new(project, "cargo").args("fmt --all --check"));
    let fuzz = Program::new(project, "cargo").args("fmt --manifest-path fuzz/Cargo.toml --check");
    suite.step("Opmaak van de code in fuzz/", fuzz);
}

/// Clippy for each set of features that is built on its own, so that none leans on another.
pub(crate) fn lint(suite: &mut Suite, project: &Project) {
    let browser =
        format!("--features app --target {WASM} --lib --bin app --bin bestanden --bin zoek");
    let worker = format!("--features werker --target {WASM} --lib --bin werker");
    let sheet = format!("--features rekenblad --target {WASM} --lib --bin rekenblad");
    let editors = format!("--features redactie --target {WASM} --lib --bin redactie");
    let reader = format!("--features lezer --target {WASM} --lib --bin lezer");
    let document = format!("--features document --target {WASM} --lib");
    let evidence = format!("--features evidence --target {WASM} --lib");
    let sets = [
        ("de kern en het gereedschap", "--workspace --all-targets"),
        ("author", "--features author --all-targets"),
        ("evidence", "--features evidence --lib"),
        ("cli", "--features cli --all-targets"),
        ("ui", "--features ui --lib"),
        ("prerender", "--features prerender --all-targets"),
        ("export", "--features export --lib"),
        ("document", "--features document --all-targets"),
        ("sheet", "--features sheet,author --all-targets"),
        ("norm-sheet", "--features norm-sheet --all-targets"),
        ("app, in WebAssembly", browser.as_str()),
        ("werker, in WebAssembly", worker.as_str()),
        ("rekenblad, in WebAssembly", sheet.as_str()),
        ("redactie, in WebAssembly", editors.as_str()),
        ("lezer, in WebAssembly", reader.as_str()),
        ("document, in WebAssembly", document.as_str()),
        ("evidence, in WebAssembly", evidence.as_str()),
    ];
    for (name, words) in sets {
        let clippy = cargo(project, "clippy").args(words).args("-- -D warnings");
        suite.step(&format!("Lint: {name}"), clippy);
    }
    let clippy = fuzz::targets(project, "clippy --all-targets", "target/fuzz");
    suite.step("Lint: fuzz", clippy.args("-- -D warnings"));
}

/// Tests of cargo. The cases that proptest makes up are the same every time.
pub(crate) fn tests(project: &Project, words: &str) -> Program {
    cargo(project, "test").args(words).env("PROPTEST_RNG_SEED", SEED)
}

/// A cargo command that may not touch the lock file.
pub(crate) fn cargo(project: &Project, words: &str) -> Program {
    let (command, rest) = words.split_once(' ').unwrap_or((words, ""));
    Program::new(project, "cargo").arg(command).arg("--locked").args(rest)
}
