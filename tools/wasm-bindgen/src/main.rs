//! The part of the `wasm-bindgen` command line that Trunk uses.
//!
//! The official tool brings along a test runner and its downloads; this one builds in half a
//! minute on the same library, gives imports names that compress (`names.rs`), and its version is that of the `wasm-bindgen` crate by construction.

mod names;

use std::path::Path;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--version" || argument == "-V") {
        // Trunk reads the second word.
        println!("wasm-bindgen {}", wasm_bindgen_shared::version());
        return ExitCode::SUCCESS;
    }
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("wasm-bindgen: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    let (mut input, mut out, mut name_out) = (None, None, None);
    for argument in arguments {
        let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
        match name {
            "--target" => target(&mut bindgen, value)?,
            "--out-dir" => out = Some(value.to_owned()),
            "--out-name" => {
                bindgen.out_name(value);
                name_out = Some(value.to_owned());
            }
            "--keep-debug" => drop(bindgen.keep_debug(true)),
            "--no-demangle" => drop(bindgen.demangle(false)),
            "--no-typescript" => drop(bindgen.typescript(false)),
            "--remove-producers-section" => drop(bindgen.remove_producers_section(true)),
            "--remove-name-section" => drop(bindgen.remove_name_section(true)),
            // The module's own target features decide about these nowadays.
            "--reference-types" | "--weak-refs" => {}
            _ if !name.starts_with('-') => input = Some(argument.clone()),
            unknown => return Err(format!("unknown option {unknown}")),
        }
    }
    let (Some(input), Some(out)) = (input, out) else {
        return Err("usage: wasm-bindgen --target=web --out-dir=FOLDER INPUT.wasm".to_owned());
    };
    bindgen.input_path(input).generate(&out).map_err(|error| format!("{error:?}"))?;
    // Without a name of its own nothing is known of the files; then they stay as they are.
    name_out.map_or(Ok(()), |name| names::shorten(Path::new(&out), &name))
}

fn target(bindgen: &mut Bindgen, name: &str) -> Result<(), String> {
    match name {
        "web" => bindgen.web(true),
        "no-modules" => bindgen.no_modules(true),
        "bundler" => bindgen.bundler(true),
        other => return Err(format!("unknown target {other}")),
    }
    .map(drop)
    .map_err(|error| format!("{error:?}"))
}
