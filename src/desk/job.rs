//! What can be asked.

use crate::report::Output;

/// One thing that can be asked of a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Job {
    /// Open a file from outside: bytes in, an [`OpenedFile`](super::OpenedFile) as JSON out.
    Open,
    /// Make a file of another program from a werkbestand.
    Make(Output),
    /// The report for the team, as one HTML file with the werkbestand in it. With an earlier
    /// werkbestand and the names of both moments: with what changed since.
    TeamReport,
    /// The form as it was filled in, as one HTML file with the werkbestand in it.
    FilledForm,
    /// The section for the schoolgids as an HTML page for the school's own site.
    GuidePage,
    /// The publicatiebestand of a werkbestand.
    Publication,
    /// The report for parents, as one HTML file with the publicatiebestand in it.
    ParentsReport,
    /// What stands in the publication of a werkbestand, as a piece of HTML.
    PublicationPreview,
    /// Two moments side by side, as a piece of HTML. Two werkbestanden and their two names in.
    Moments,
    /// The same as one HTML file.
    MomentsReport,
    /// Where two werkbestanden differ: a list of [`Difference`](super::Difference) as JSON.
    Differences,
    /// The section for the schoolgids of a werkbestand: a [`GuideSection`](super::GuideSection) as
    /// JSON.
    GuideSection,
    /// Two werkbestanden made into one. The third text says for each difference whether the second
    /// file is chosen, as a JSON list of booleans.
    Merge,
    /// What happens to a check that goes to a later edition, as a piece of HTML. A werkbestand, the
    /// slice of the later edition, and the mappings to it, oldest first.
    CarryPlan,
    /// That check in the later edition, as a werkbestand. A werkbestand, an id for the new one, the
    /// choices as JSON, and the rest as above.
    Carry,
    /// A publication beside the norm: the bytes of a file in, or the text of a publication, a
    /// [`SchoolPage`](super::SchoolPage) as JSON out.
    SchoolPage,
    /// The layer of a samenwerkingsverband, as a record carries it: the text of an editor's file in,
    /// an [`OverlaySlice`](crate::norm::OverlaySlice) as JSON out.
    Overlay,
    /// What a sheet and files in TOML would make of an edition: the bytes of the sheet in, none when
    /// there is none; the id of the edition, the id of an area when only that counts, and names and
    /// texts of files in turn. A [`Proposal`](super::Proposal) as JSON out.
    NormEdition,
    /// What a layer would be: the bytes of a file in, a [`Proposal`](super::Proposal) as JSON out.
    NormOverlay,
    /// What changed between the publication whose text is given and the one in the bytes, as a
    /// piece of HTML.
    SchoolChanges,
}

/// A kind of file that can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileKind {
    /// What it is about, as the name of the file says it.
    pub sort: &'static str,
    /// The end of the name.
    pub extension: &'static str,
    /// The media type.
    pub mime: &'static str,
}

/// The jobs that are not about a file of another program, with their words.
const OWN: [(Job, &str); 19] = [
    (Job::Open, "openen"),
    (Job::TeamReport, "rapport"),
    (Job::FilledForm, "formulier"),
    (Job::GuidePage, "schoolgids-pagina"),
    (Job::Publication, "publicatie"),
    (Job::ParentsReport, "rapport-ouders"),
    (Job::PublicationPreview, "publicatie-vooraf"),
    (Job::Moments, "momenten"),
    (Job::MomentsReport, "momenten-rapport"),
    (Job::Differences, "verschillen"),
    (Job::GuideSection, "schoolgids"),
    (Job::Merge, "samenvoegen"),
    (Job::CarryPlan, "meenemen"),
    (Job::Carry, "meegenomen"),
    (Job::SchoolPage, "school"),
    (Job::SchoolChanges, "school-veranderd"),
    (Job::Overlay, "laag"),
    (Job::NormEdition, "norm-editie"),
    (Job::NormOverlay, "norm-laag"),
];

/// A program that runs in the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Program {
    /// Opens, compares, publishes and makes files.
    Files,
    /// Makes workbooks.
    Sheet,
    /// Reads norm data as its editors write it.
    Editor,
}

impl Program {
    /// The name by which a page asks for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Files => "werker",
            Self::Sheet => "rekenblad",
            Self::Editor => "redactie",
        }
    }

    /// The slice it works with, as a page names it.
    pub fn slice(self) -> &'static str {
        match self {
            Self::Files | Self::Sheet => "check",
            Self::Editor => "normmap",
        }
    }
}

impl Job {
    /// The word by which it is asked.
    pub fn word(self) -> &'static str {
        match self {
            Self::Make(output) => output.extension(),
            other => OWN.iter().find(|(job, _)| *job == other).map_or("", |(_, word)| word),
        }
    }

    /// The job with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        let own = OWN.iter().find(|(_, other)| *other == word).map(|(job, _)| *job);
        own.or_else(|| Output::of_extension(word).map(Self::Make))
    }

    /// The program that does it. What is heavy is a program of its own.
    pub fn program(self) -> Program {
        match self {
            Self::Make(Output::ActionsXlsx) => Program::Sheet,
            Self::Overlay | Self::NormEdition | Self::NormOverlay => Program::Editor,
            _ => Program::Files,
        }
    }

    /// Whether its outcome is for parents, who read the national norm: a region's layer stays out.
    pub fn is_for_parents(self) -> bool {
        matches!(self, Self::Publication | Self::ParentsReport | Self::PublicationPreview)
    }

    /// The file that comes out; nothing for what is only shown or read on.
    pub fn file(self) -> Option<FileKind> {
        let html = |sort| FileKind { sort, extension: "html", mime: "text/html;charset=utf-8" };
        Some(match self {
            Self::Make(output) => {
                FileKind { sort: output.sort(), extension: output.extension(), mime: output.mime() }
            }
            Self::TeamReport => html("rapport"),
            Self::FilledForm => html("formulier"),
            Self::GuidePage => html("schoolgids"),
            Self::ParentsReport => html("rapport-ouders"),
            Self::MomentsReport => html("vergelijking"),
            Self::Publication => {
                FileKind { sort: "publicatie", extension: "json", mime: "application/json" }
            }
            Self::Open
            | Self::PublicationPreview
            | Self::Moments
            | Self::Differences
            | Self::GuideSection
            | Self::Merge
            | Self::CarryPlan
            | Self::Carry
            | Self::SchoolPage
            | Self::SchoolChanges
            | Self::Overlay
            | Self::NormEdition
            | Self::NormOverlay => {
                return None;
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_is_known_by_its_word() {
        let made = Output::ALL.map(Job::Make);
        for job in OWN.iter().map(|(job, _)| *job).chain(made) {
            assert_eq!(Job::of_word(job.word()), Some(job));
        }
        assert_eq!(Job::of_word("exe"), None);
    }

    #[test]
    fn of_the_files_only_the_workbook_is_for_a_heavy_program() {
        let heavy: Vec<_> = Output::ALL
            .into_iter()
            .filter(|kind| Job::Make(*kind).program() != Program::Files)
            .collect();
        assert_eq!(heavy, [Output::ActionsXlsx]);
    }
}
