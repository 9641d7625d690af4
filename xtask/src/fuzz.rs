//! Feeding everything that opens or compares a file whatever there is: briefly in every test, and
//! at length by hand. The targets are in `fuzz/`.

use std::fs;

use crate::check::{SEED, cargo};
use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;
use crate::suite::Suite;

/// Where the targets are, one file each.
const TARGETS: &str = "fuzz/src/targets";

/// How long each target runs in the tests, in milliseconds. Two run side by side.
const SHORT: &str = "3000";

/// What has LLVM count which code an input reaches, for libFuzzer. All of it is in the stable
/// compiler; `cargo bolero` gives it the same.
const FLAGS: &str = "--cfg fuzzing --cfg fuzzing_libfuzzer -Cpasses=sancov-module -Ccodegen-units=1 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Cllvm-args=-sanitizer-coverage-stack-depth";

/// Real files to begin with, seen from the folder of the targets.
const SEEDS: &str = "../tests/fixtures/werkbestand ../tests/fixtures/publicatie ../tests/fixtures/rapport ../tests/corpus";

/// What a person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// One target; otherwise all of them, in turn.
    pub(crate) target: Option<String>,
    /// For how long each.
    pub(crate) minutes: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { target: None, minutes: 1 }
    }
}

/// A cargo command on the targets: they are a workspace of their own. Everything that it builds
/// goes below `target/` as well.
pub(crate) fn targets(project: &Project, command: &str, folder: &str) -> Program {
    cargo(project, command).args("--manifest-path fuzz/Cargo.toml --target-dir").arg(folder)
}

/// Runs every target for a few seconds on chance alone, with the same files every time, after what
/// once went wrong here.
pub(crate) fn briefly(suite: &mut Suite, project: &Project) {
    let test = targets(project, "test --profile fuzz --lib", "target/fuzz");
    let test = test.args("-- --nocapture --test-threads 2").env("BOLERO_RANDOM_SEED", SEED);
    suite.step("Willekeurige bestanden", test.env("BOLERO_RANDOM_TEST_TIME_MS", SHORT));
}

/// Runs targets under libFuzzer, which learns from what code an input reaches.
pub(crate) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    let names = names(project)?;
    let chosen: Vec<&String> = match &options.target {
        None => names.iter().collect(),
        Some(name) => names.iter().filter(|known| *known == name).collect(),
    };
    if chosen.is_empty() {
        return Err(Failure::new(
            "Dit doel is er niet.",
            format!("Kies een van deze: {}.", names.join(", ")),
        ));
    }
    if project.find("c++").is_none() {
        return Err(Failure::new(
            "libFuzzer wordt gebouwd met een C++-compiler, en die staat hier niet.",
            "Op Debian: apt-get install g++",
        ));
    }
    let host = host(project)?;
    chosen.iter().try_for_each(|name| at_length(project, &host, name, options.minutes))
}

fn at_length(project: &Project, host: &str, name: &str, minutes: u32) -> Result<(), Failure> {
    println!("\n== {name}, {minutes} min");
    let below = |folder: &str| format!("src/targets/__fuzz__/{name}/{folder}");
    for folder in [below("corpus"), below("crashes")] {
        let place = project.path("fuzz").join(folder);
        fs::create_dir_all(&place).map_err(|error| {
            let what = format!("{} kan niet worden gemaakt ({error}).", place.display());
            Failure::new(what, "Kijk of u in de map van het project mag schrijven.")
        })?;
    }
    let (corpus, crashes) = (below("corpus"), below("crashes"));
    let seconds = minutes * 60;
    let arguments = format!(
        "{corpus} {crashes} {SEEDS} -artifact_prefix={crashes}/ -timeout=10 \
         -max_total_time={seconds} -verbosity=0 -print_funcs=0 -print_final_stats=1"
    );
    let status = targets(project, "test --profile fuzz --lib", "target/fuzz/libfuzzer")
        .args("--target")
        .arg(host)
        .arg("--")
        .arg(format!("targets::{name}::{name}"))
        .args("--exact --nocapture --test-threads 1")
        .env("RUSTFLAGS", FLAGS)
        .env("BOLERO_LIBFUZZER_ARGS", arguments)
        .show(|_| ())?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(
        format!("{name} vond iets."),
        format!(
            "De invoer staat in fuzz/{crashes}, de bestanden die ervan zijn gemaakt in \
             target/fuzz/failed/{name}. `cargo xtask test` draait die invoer voortaan eerst."
        ),
    ))
}

/// The targets, by name. None at all is a failure: nothing would be looked at.
fn names(project: &Project) -> Result<Vec<String>, Failure> {
    let listed = fs::read_dir(project.path(TARGETS)).into_iter().flatten().flatten();
    let files = listed.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = files
        .filter_map(|file| file.strip_suffix(".rs").map(str::to_owned))
        .filter(|name| name != "mod")
        .collect();
    names.sort();
    if names.is_empty() {
        return Err(Failure::new(
            format!("In {TARGETS} staat geen enkel doel."),
            format!("Haal de map terug met: git checkout {TARGETS}"),
        ));
    }
    Ok(names)
}

/// What the compiler calls this machine. Named, so that what runs while building is left alone by
/// the flags.
fn host(project: &Project) -> Result<String, Failure> {
    let said = Program::new(project, "rustc").args("-vV").text().unwrap_or_default();
    let host = said.lines().find_map(|line| line.strip_prefix("host: ").map(str::to_owned));
    host.ok_or_else(|| {
        Failure::new(
            "rustc zegt niet op welke machine het draait.",
            "Kijk wat rustc -vV antwoordt.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_a_target_is_one() {
        let names = names(&Project::here()).unwrap();
        assert!(names.len() >= 12 && !names.contains(&"mod".to_owned()), "{names:?}");
        let known = fs::read_to_string(Project::here().path(TARGETS).join("mod.rs")).unwrap();
        for name in names {
            assert!(known.contains(&format!("mod {name};")), "{name}");
            let file = Project::here().path(TARGETS).join(format!("{name}.rs"));
            let text = fs::read_to_string(file).unwrap();
            // By these names it is started, and finds what it has to run first.
            assert!(text.contains(&format!("fn {name}() {{")), "{name}");
            assert!(text.contains(&format!("check!(name = \"{name}\")")), "{name}");
        }
    }

    #[test]
    fn a_target_that_is_not_there_is_told() {
        let options = Options { target: Some("onzin".to_owned()), minutes: 1 };
        let failure = run(&Project::here(), &options).unwrap_err().to_string();
        assert!(failure.contains("any_file"), "{failure}");
    }
}
