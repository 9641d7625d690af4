//! Keeps the files on which a target failed, for a person to look at.

use std::path::Path;

/// Where they are kept.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/fuzz/failed");

/// Looks at files, and writes them to a folder of the target when that panics. The last that failed
/// stay: the smallest that bolero found.
pub(crate) fn keeping<T>(target: &str, files: &[&[u8]], look: impl FnOnce() -> T) -> T {
    let _kept = Kept { target, files };
    look()
}

struct Kept<'a> {
    target: &'a str,
    files: &'a [&'a [u8]],
}

impl Drop for Kept<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            return;
        }
        let folder = Path::new(FOLDER).join(self.target);
        // A disk that is full must not hide what went wrong.
        let _ = std::fs::create_dir_all(&folder);
        for (number, file) in self.files.iter().enumerate() {
            let _ = std::fs::write(folder.join((number + 1).to_string()), file);
        }
    }
}
