//! The native command line for norm editors.

use std::process::ExitCode;

fn main() -> ExitCode {
    normwijzer::cli::run(std::env::args_os().skip(1))
}
