//! Set-up, build, serve, test and measure.
//!
//! `cargo xtask` needs a Rust toolchain, Node and git; everything else it fetches itself, once,
//! into `.tools/` and `node_modules/`. Its messages are Dutch, like the rest of what people read.

mod args;
mod build;
mod check;
mod failure;
mod fuzz;
mod measure;
mod program;
mod project;
mod publish;
mod serve;
mod setup;
mod span;
mod suite;
mod test;
mod versions;

use std::process::ExitCode;

use args::Command;
use failure::Failure;
use project::Project;

fn main() -> ExitCode {
    match args::parse(std::env::args().skip(1)).and_then(|command| run(&command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<(), Failure> {
    let project = Project::here();
    match command {
        Command::Help => {
            print!("{}", args::HELP);
            Ok(())
        }
        Command::Build => build::run(&project),
        Command::Publish => publish::run(&project),
        Command::Serve(options) => serve::run(&project, options),
        Command::Check => check::run(&project),
        Command::Test => test::run(&project),
        Command::Fuzz(options) => fuzz::run(&project, options),
        Command::Measure => measure::run(&project),
        Command::Pictures => measure::pictures(&project),
    }
}
