//! Labelled documents, from TOML.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::document::{Document, Passage};
use crate::norm::{RequirementId, Sector};

/// Which part of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// To tune on.
    Dev,
    /// To measure by only.
    Test,
    /// To measure by only: documents that go round the words of the norm on purpose. No school writes
    /// so; they tell how far words reach.
    Roundabout,
}

impl Part {
    /// All parts; a set has the first, and may do without the others.
    pub const ALL: [Self; 3] = [Self::Dev, Self::Test, Self::Roundabout];

    /// The name of its folder.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Test => "test",
            Self::Roundabout => "omschreven",
        }
    }
}

/// A document of which is known what it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    /// The name of its file, without the ending.
    pub name: String,
    /// For which kind of school it is.
    pub sector: Sector,
    /// The document.
    pub document: Document,
    /// Per passage the lines it covers.
    pub covers: Vec<Vec<RequirementId>>,
    /// Per passage the lines it touches without covering them.
    pub touches: Vec<Vec<RequirementId>>,
}

impl Labelled {
    /// Whether no passage covers or touches anything.
    pub fn is_beside_it(&self) -> bool {
        self.covers.iter().chain(&self.touches).all(Vec::is_empty)
    }

    /// The same document without headings, as a program may hand it over.
    #[must_use]
    pub fn without_headings(&self) -> Self {
        let mut bare = self.clone();
        for passage in &mut bare.document.passages {
            passage.headings.clear();
        }
        bare
    }
}

/// A set that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// A file or folder cannot be read.
    #[error("‘{path}’ is niet te lezen ({source}). Kijk of het er staat.")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file is no labelled document.
    #[error("‘{path}’ is geen document met oordelen: {message}")]
    Form {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    titel: String,
    sector: Sector,
    #[allow(dead_code, reason = "tells a reader whose voice it is")]
    stem: String,
    #[serde(rename = "passage")]
    passages: Vec<PassageFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PassageFile {
    kop: Option<String>,
    tekst: String,
    #[serde(default)]
    dekt: Vec<RequirementId>,
    #[serde(default)]
    raakt: Vec<RequirementId>,
}

/// The documents of a part, by the name of their file.
///
/// # Errors
/// The first file that cannot be read or is no labelled document.
pub fn read_part(folder: &Path, part: Part) -> Result<Vec<Labelled>, SetError> {
    let folder = folder.join(part.folder());
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| SetError::Read { path, source }
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed(&folder))? {
        let path = entry.map_err(failed(&folder))?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    paths
        .iter()
        .map(|path| labelled(path, &fs::read_to_string(path).map_err(failed(path))?))
        .collect()
}

fn labelled(path: &Path, text: &str) -> Result<Labelled, SetError> {
    let file: DocumentFile = toml::from_str(text)
        .map_err(|error| SetError::Form { path: path.to_owned(), message: error.to_string() })?;
    let mut labelled = Labelled {
        name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        sector: file.sector,
        document: Document { title: file.titel, ..Document::default() },
        covers: Vec::new(),
        touches: Vec::new(),
    };
    for passage in file.passages {
        labelled.document.passages.push(Passage {
            text: passage.tekst.trim().to_owned(),
            headings: passage.kop.into_iter().collect(),
            page: None,
        });
        labelled.covers.push(passage.dekt);
        labelled.touches.push(passage.raakt);
    }
    Ok(labelled)
}
