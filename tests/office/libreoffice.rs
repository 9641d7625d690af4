//! LibreOffice as a command.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::{env, fs};

/// One LibreOffice at a time: a second one would hand its work to the first and be gone.
static ALONE: Mutex<()> = Mutex::new(());

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("office")
}

/// Puts a file where LibreOffice finds it.
pub(crate) fn write(name: &str, content: &[u8]) -> PathBuf {
    let path = folder().join(name);
    fs::create_dir_all(folder()).expect("a folder");
    fs::write(&path, content).expect("a file");
    path
}

/// Opens the files and saves each as text of another kind; fails on any complaint.
pub(crate) fn convert(files: &[PathBuf], extension: &str, filter: &str) -> Vec<String> {
    let made = convert_to_bytes(files, extension, filter);
    made.into_iter().map(|bytes| String::from_utf8(bytes).expect("UTF-8")).collect()
}

/// Opens the files and saves each as another kind; fails on any complaint.
pub(crate) fn convert_to_bytes(files: &[PathBuf], extension: &str, filter: &str) -> Vec<Vec<u8>> {
    // A test that failed leaves nothing half done behind.
    let alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let names = files.iter().map(|file| {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        // A sheet goes into a file of its own, with its name after a dash.
        let sheet = if extension.contains('.') { "-" } else { "." };
        folder().join(format!("{name}{sheet}{extension}"))
    });
    let made: Vec<PathBuf> = names.collect();
    for old in &made {
        // What an earlier run left is no proof.
        drop(fs::remove_file(old));
    }
    let program = env::var_os("NORMWIJZER_SOFFICE").unwrap_or_else(|| "soffice".into());
    let output = Command::new(&program)
        // A profile of its own, so that nobody's settings matter.
        .arg(format!("-env:UserInstallation=file://{}", folder().join("profiel").display()))
        .args(["--headless", "--norestore", "--convert-to", filter, "--outdir"])
        .arg(folder())
        .args(files)
        .output()
        .unwrap_or_else(|error| {
            panic!("{}: {error}. `cargo xtask test` installs LibreOffice.", program.display())
        });
    drop(alone);
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.to_lowercase().contains("error"), "{said}");
    let read =
        |path: &PathBuf| fs::read(path).unwrap_or_else(|_| panic!("{}: {said}", path.display()));
    made.iter().map(read).collect()
}
