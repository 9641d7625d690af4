//! Brotli copies beside the files, so that a host need not compress while it serves.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io, thread};

use super::SiteError;

/// Kinds of files that are worth compressing.
const KINDS: [&str; 8] = ["html", "css", "js", "json", "wasm", "svg", "xml", "webmanifest"];

/// Writes a `.br` beside every file that is worth it, on all cores.
pub(super) fn all(root: &Path) -> Result<(), SiteError> {
    let mut files = Vec::new();
    collect(root, &mut files)?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(share)
            .map(|chunk| scope.spawn(move || chunk.iter().try_for_each(|path| one(path))))
            .collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), SiteError> {
    let unreadable = |source| SiteError::Read { path: folder.to_owned(), source };
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|kind| KINDS.iter().any(|known| kind == *known)) {
            files.push(path);
        }
    }
    Ok(())
}

fn one(path: &Path) -> Result<(), SiteError> {
    let content =
        fs::read(path).map_err(|source| SiteError::Read { path: path.to_owned(), source })?;
    let mut target = path.as_os_str().to_owned();
    target.push(".br");
    let target = PathBuf::from(target);
    let write = || -> io::Result<()> {
        let mut compressed = Vec::new();
        {
            let mut writer = brotli::CompressorWriter::new(&mut compressed, 65536, 11, 22);
            writer.write_all(&content)?;
            writer.flush()?;
        }
        fs::write(&target, compressed)
    };
    write().map_err(|source| SiteError::Write { path: target.clone(), source })
}
