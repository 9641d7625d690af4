//! The zip archive that an office file is, unpacked part by part and never beyond a limit.

#[cfg(feature = "document")]
use std::borrow::Cow;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::error::PartError;

/// An archive from outside.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still be unpacked. What the archive says of its sizes is not believed.
    left: u64,
}

impl<'a> Archive<'a> {
    /// Opens an archive of which at most so many bytes are unpacked, all parts together.
    pub(crate) fn open(bytes: &'a [u8], limit: u64) -> Result<Self, PartError> {
        let zip = ZipArchive::new(Cursor::new(bytes))
            .map_err(|_| PartError::Damaged("zip".to_owned()))?;
        Ok(Self { zip, left: limit })
    }

    /// Whether there is such a part.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The names of all parts, in the order of the file.
    #[cfg(feature = "document")]
    pub(crate) fn names(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.zip.file_names().flatten()
    }

    /// A part as text; `None` when there is none.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<String>, PartError> {
        let Some(bytes) = self.bytes(name)? else { return Ok(None) };
        String::from_utf8(bytes).map(Some).map_err(|_| PartError::Damaged(name.to_owned()))
    }

    /// A part as it is; `None` when there is none.
    pub(crate) fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, PartError> {
        let damaged = || PartError::Damaged(name.to_owned());
        let part = match self.zip.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(PartError::Locked);
            }
            Err(_) => return Err(damaged()),
        };
        let mut bytes = Vec::new();
        part.take(self.left.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| damaged())?;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(length).ok_or(PartError::Unpacked)?;
        Ok(Some(bytes))
    }

    /// A part that has to be there.
    pub(crate) fn needed(&mut self, name: &str) -> Result<String, PartError> {
        self.part(name)?.ok_or_else(|| PartError::Damaged(name.to_owned()))
    }
}
