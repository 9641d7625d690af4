//! The files that a report can be saved as.

/// A kind of file that is made of a werkbestand and the norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Output {
    /// The section for the schoolgids, for Word.
    GuideDocx,
    /// The section for the schoolgids, for LibreOffice.
    GuideOdt,
    /// The action plan as a workbook.
    ActionsXlsx,
    /// The action plan as plain cells.
    ActionsCsv,
    /// The dates of the actions for a calendar.
    ActionsCalendar,
}

impl Output {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::GuideDocx,
        Self::GuideOdt,
        Self::ActionsXlsx,
        Self::ActionsCsv,
        Self::ActionsCalendar,
    ];

    /// What it is about, as the name of the file says it.
    pub fn sort(self) -> &'static str {
        match self {
            Self::GuideDocx | Self::GuideOdt => "schoolgids",
            Self::ActionsXlsx | Self::ActionsCsv => "actielijst",
            Self::ActionsCalendar => "agenda",
        }
    }

    /// The end of the file's name; also the name of the kind itself, as no two share it.
    pub fn extension(self) -> &'static str {
        match self {
            Self::GuideDocx => "docx",
            Self::GuideOdt => "odt",
            Self::ActionsXlsx => "xlsx",
            Self::ActionsCsv => "csv",
            Self::ActionsCalendar => "ics",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::GuideDocx => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            Self::GuideOdt => "application/vnd.oasis.opendocument.text",
            Self::ActionsXlsx => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Self::ActionsCsv => "text/csv;charset=utf-8",
            Self::ActionsCalendar => "text/calendar;charset=utf-8",
        }
    }

    /// The kind with this extension.
    pub fn of_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.extension() == extension)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_known_by_its_extension() {
        for kind in Output::ALL {
            assert_eq!(Output::of_extension(kind.extension()), Some(kind));
        }
        assert_eq!(Output::of_extension("exe"), None);
    }
}
