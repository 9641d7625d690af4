//! The zip archive that office files are.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::ExportError;

/// An archive while it is filled. The same parts give the same bytes: every part carries the
/// first moment that zip knows, 1 January 1980.
pub(super) struct Archive(ZipWriter<Cursor<Vec<u8>>>);

impl Archive {
    /// An empty archive.
    pub(super) fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// Adds a part that is not compressed: a reader may want to see it without unpacking.
    pub(super) fn store(&mut self, name: &str, content: &[u8]) -> Result<(), ExportError> {
        self.add(name, content, CompressionMethod::Stored)
    }

    /// Adds a compressed part.
    pub(super) fn pack(&mut self, name: &str, content: &[u8]) -> Result<(), ExportError> {
        self.add(name, content, CompressionMethod::Deflated)
    }

    /// The finished bytes.
    pub(super) fn finish(self) -> Result<Vec<u8>, ExportError> {
        Ok(self.0.finish().map_err(ExportError::written)?.into_inner())
    }

    fn add(
        &mut self,
        name: &str,
        content: &[u8],
        method: CompressionMethod,
    ) -> Result<(), ExportError> {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        self.0.start_file(name, options).map_err(ExportError::written)?;
        self.0.write_all(content).map_err(ExportError::written)
    }
}
