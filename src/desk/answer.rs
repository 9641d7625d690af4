//! Doing what is asked.

use super::carry;
use super::compare::{compared, differences, merged, team};
use super::guide::section;
use super::note::{OpenedFile, Sort};
use super::publish::publication;
use super::school;
use super::{Job, Program};
use crate::assessment::Assessment;
use crate::compare::{CarryError, MergeError, MomentsError, PublicationsError};
use crate::exchange::publication::preview;
use crate::exchange::{
    Kind, OpenError, Opened, StoredError, WorkFile, detect, open_any, open_stored,
};
use crate::export::{self, ExportError};
use crate::norm::{Catalogue, CheckSlice};
use crate::report::{self, Block, Document, Output, html_file, html_page, to_html};
use crate::words::Moment;

/// A question, as it comes from a page.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The word of the job.
    pub job: &'a str,
    /// A file from outside, for the jobs that open one.
    pub bytes: &'a [u8],
    /// Texts: files of this tool, and what else the job asks for.
    pub papers: &'a [String],
    /// The slice of the norm: that of the self-check, or that of parents for what they ask. Not
    /// looked at by [`Job::Open`].
    pub slice: &'a str,
    /// Now, in local time, as `2026-11-24T14:02:31`.
    pub now: &'a str,
    /// The same moment in UTC.
    pub utc: &'a str,
}

/// Why there is no answer, in a sentence. Nothing on the device was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeskError {
    /// The page asks what this program does not know, or gives too little with it.
    #[error(
        "Deze bladzijde is van een andere versie dan het programma. Laad de bladzijde opnieuw."
    )]
    Unknown,
    /// The file cannot be opened.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// A record of this device cannot be read.
    #[error("{0}")]
    Stored(#[from] StoredError),
    /// The file cannot be made.
    #[error("{0}")]
    Export(#[from] ExportError),
    /// Without a kind of school there is nothing to publish.
    #[error("Kies eerst bij ‘Over uw school’ wat voor school het is.")]
    NoSector,
    /// Two moments cannot be compared.
    #[error("{0}")]
    Moments(#[from] MomentsError),
    /// Two files cannot be merged.
    #[error("{0}")]
    Merge(#[from] MergeError),
    /// A check cannot be taken to a later edition.
    #[error("{0}")]
    Carry(#[from] CarryError),
    /// Two publications cannot be compared.
    #[error("{0}")]
    Publications(#[from] PublicationsError),
    /// A layer of a samenwerkingsverband does not hold: the first fault, and how many more.
    #[error("Deze laag klopt niet. {0} Er is niets veranderd.")]
    Layer(String),
    /// A werkbestand where a publication was asked for.
    #[error(
        "Dit is het eigen werkbestand van een school. Het is niet voor ouders en wordt hier niet \
         getoond. Vraag de school om haar publicatie."
    )]
    OwnFile,
}

/// The norm and the clock, for every job but opening.
pub(super) struct Room {
    /// The norm: under the layer of the record that the job is about, once that is known.
    pub(super) slice: CheckSlice,
    pub(super) now: Moment,
    utc: Moment,
}

impl Room {
    fn new(question: &Question) -> Result<Self, DeskError> {
        let moment = |text: &str| text.parse().map_err(|_| ExportError::Clock);
        Ok(Self {
            slice: serde_json::from_str(question.slice).map_err(|_| ExportError::Norm)?,
            now: moment(question.now)?,
            utc: moment(question.utc)?,
        })
    }

    /// Lays the layer of a record over the norm.
    fn under(mut self, record: &Assessment) -> Self {
        self.slice = self.slice.under(record.overlay.as_ref());
        self
    }

    /// What of the norm applies; without a kind of school nothing does yet.
    pub(super) fn catalogue(&self, record: &Assessment) -> Catalogue {
        let scope = record.profile.scope();
        scope.map(|scope| Catalogue::new(&self.slice, &scope)).unwrap_or_default()
    }

    fn make(&self, kind: Output, record: &Assessment) -> Result<Vec<u8>, ExportError> {
        export::make(kind, record, &self.slice, self.now, self.utc)
    }
}

/// Does a job.
///
/// # Errors
/// One sentence for the person who asked.
pub fn answer(question: &Question) -> Result<Vec<u8>, DeskError> {
    let job = Job::of_word(question.job)
        .filter(|job| job.program() == Program::Files)
        .ok_or(DeskError::Unknown)?;
    match job {
        Job::Open => return json(&opened(question.bytes)?),
        Job::SchoolPage => return json(&school::page(question)?),
        Job::SchoolChanges => return Ok(school::changes(question)?.into_bytes()),
        _ => {}
    }
    let room = Room::new(question)?;
    let paper = |place: usize| question.papers.get(place).ok_or(DeskError::Unknown);
    let text = paper(0)?;
    let record = open_stored(text.as_str())?.assessment;
    let room = if job.is_for_parents() { room } else { room.under(&record) };
    let other = || Ok::<_, DeskError>(open_stored(paper(1)?.as_str())?.assessment);
    let rest = question.papers.get(1..).unwrap_or_default();
    let document = |document: &Document| to_html(document, 3).into_bytes();
    Ok(match job {
        Job::Open
        | Job::SchoolPage
        | Job::SchoolChanges
        | Job::Overlay
        | Job::NormEdition
        | Job::NormOverlay => return Err(DeskError::Unknown),
        Job::Make(kind) => room.make(kind, &record)?,
        Job::TeamReport => {
            let earlier = match question.papers.get(1) {
                Some(_) => Some((other()?, paper(2)?.as_str(), paper(3)?.as_str())),
                None => None,
            };
            html_file(&team(&room, &record, earlier)?, Some(text)).into_bytes()
        }
        Job::FilledForm => {
            let form = report::form(&room.catalogue(&record), &record, &room.slice.head, room.now);
            html_file(&form, Some(text)).into_bytes()
        }
        Job::GuidePage => {
            let catalogue = room.catalogue(&record);
            html_page(&report::guide(&catalogue, &record, &room.slice.head, room.now)).into_bytes()
        }
        Job::Publication => json(&publication(&room, &record)?)?,
        Job::ParentsReport => {
            let publication = publication(&room, &record)?;
            let data = publication.to_json().map_err(|_| DeskError::Unknown)?;
            let catalogue = room.catalogue(&record);
            html_file(&report::parents(&publication, &catalogue, &room.slice.head), Some(&data))
                .into_bytes()
        }
        Job::PublicationPreview => {
            let publication = publication(&room, &record)?;
            let parts = preview(&publication, &room.catalogue(&record));
            let blocks = parts
                .into_iter()
                .flat_map(|part| [Block::Heading(1, part.title), Block::List(part.lines)])
                .collect();
            let title = format!("Publicatie van {}", publication.display_name());
            document(&Document { title, blocks })
        }
        Job::Moments | Job::MomentsReport => {
            let names = (paper(2)?.as_str(), paper(3)?.as_str());
            let report = compared(&room, &record, &other()?, names)?;
            if job == Job::Moments {
                document(&report)
            } else {
                html_file(&report, None).into_bytes()
            }
        }
        Job::CarryPlan => carry::plan(&room, &record, rest)?.into_bytes(),
        Job::Carry => json(&carry::carried(&room, &record, rest)?)?,
        Job::Differences => json(&differences(&room, &record, &other()?)?)?,
        Job::GuideSection => json(&section(&room, &record))?,
        Job::Merge => {
            let chosen: Vec<bool> =
                serde_json::from_str(paper(2)?).map_err(|_| DeskError::Unknown)?;
            json(&WorkFile::new(merged(&record, &other()?, &chosen, room.now)?, room.now))?
        }
    })
}

/// Makes a workbook, the one job of the heavy worker.
///
/// # Errors
/// One sentence for the person who asked.
#[cfg(feature = "sheet")]
pub fn answer_sheet(question: &Question) -> Result<Vec<u8>, DeskError> {
    let room = Room::new(question)?;
    let record =
        open_stored(question.papers.first().ok_or(DeskError::Unknown)?.as_str())?.assessment;
    let room = room.under(&record);
    Ok(export::make_sheet(&record, &room.slice, room.now, room.utc)?)
}

fn opened(bytes: &[u8]) -> Result<OpenedFile, DeskError> {
    if let Some(text) = overlay_text(bytes) {
        return Ok(OpenedFile { sort: Sort::Overlay, text });
    }
    let (sort, text) = match open_any(bytes)? {
        Opened::Work(file) => (Sort::Work, file.to_json()),
        Opened::Publication(publication) => (Sort::Publication, publication.to_json()),
    };
    Ok(OpenedFile { sort, text: text.map_err(|_| DeskError::Unknown)? })
}

/// The text of a layer as its editors write it; nothing for any other file.
fn overlay_text(bytes: &[u8]) -> Option<String> {
    let text = str::from_utf8(bytes).ok().filter(|_| detect(bytes) == Kind::Overlay)?;
    Some(text.trim_start_matches('\u{feff}').to_owned())
}

/// Text, numbers and lists only: this always succeeds.
pub(super) fn json(value: &impl serde::Serialize) -> Result<Vec<u8>, DeskError> {
    let text = serde_json::to_string_pretty(value).map_err(|_| DeskError::Unknown)?;
    Ok((text + "\n").into_bytes())
}
