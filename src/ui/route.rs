//! Every page of the site and its address. A page that is not here does not exist.

use crate::norm::{AreaId, RequirementId, Sector};

/// A page of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// The three doors.
    #[default]
    Start,
    /// What parents and pupils find here, and the five kinds of gezag.
    Parents,
    /// The areas for one kind of school.
    ParentsSector(Sector),
    /// The lines of one area for one kind of school.
    ParentsArea(Sector, AreaId),
    /// The lines that hold for every area.
    ParentsGeneral,
    /// Where parents open what a school publishes.
    ParentsSchool,
    /// One line of the norm, complete.
    Requirement(RequirementId),
    /// All terms.
    Glossary,
    /// The way when it stalls at school.
    Stuck,
    /// Subjects that are not in the norm yet.
    MySubject,
    /// What a samenwerkingsverband or board can do with it now.
    Partnership,
    /// Search, and the list of all lines.
    Search,
    /// Who makes this and why.
    About,
    /// How the lines were made.
    Method,
    /// What is and is not kept.
    Privacy,
    /// The accessibility statement.
    Accessibility,
    /// Status, receipt, counts and sources of the edition in force, and the list of all.
    Edition,
    /// An older edition, complete: its id.
    OlderEdition(String),
    /// What an edition, by its id, changed compared to the one before it.
    Changes(String),
    /// The same for one of its areas.
    AreaChanges(String, AreaId),
    /// For who makes norm data.
    Editors,
    /// The layer of a region: the name of its folder.
    Overlay(String),
    /// The blank form to print.
    Form(Sector),
    /// A page of the self-check.
    Check(CheckRoute),
    /// The page that is not there.
    NotFound,
}

/// A page of the self-check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckRoute {
    /// Begin, continue, open a file, look at the example.
    Begin,
    /// Set-up: which school, which part.
    Setup,
    /// The task list.
    Overview,
    /// The questions of one area.
    Area(AreaId),
    /// Check your answers.
    Review,
    /// What follows from the answers.
    Result,
    /// The school's own documents beside the norm.
    Documents,
    /// The section for the schoolgids.
    Guide,
    /// The report for the team and the list of actions.
    Report,
    /// What parents and the samenwerkingsverband get.
    Publish,
    /// Snapshots, and two moments side by side.
    Moments,
    /// Two files made into one.
    Merge,
    /// From an older edition to the one in force.
    Carry,
    /// Save, open and wipe.
    Keep,
}

/// The two programs of the self-check. Each draws its own pages, so that somebody who answers
/// questions does not wait for what opens, compares and writes files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Set-up, questions and what follows from the answers.
    Questions,
    /// Everything that reads or writes a file or a text.
    Files,
}

impl Part {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Questions, Self::Files];

    /// The word in markup and in the events by which one program makes room for the other.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Questions => "vragen",
            Self::Files => "bestanden",
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Questions => Self::Files,
            Self::Files => Self::Questions,
        }
    }
}

impl CheckRoute {
    /// The pages that are there whatever the norm holds.
    pub const FIXED: [Self; 13] = [
        Self::Begin,
        Self::Setup,
        Self::Overview,
        Self::Review,
        Self::Result,
        Self::Documents,
        Self::Guide,
        Self::Report,
        Self::Publish,
        Self::Moments,
        Self::Merge,
        Self::Carry,
        Self::Keep,
    ];

    /// Which program draws it.
    pub fn part(&self) -> Part {
        match self {
            Self::Documents
            | Self::Guide
            | Self::Report
            | Self::Publish
            | Self::Moments
            | Self::Merge
            | Self::Carry
            | Self::Keep => Part::Files,
            Self::Begin
            | Self::Setup
            | Self::Overview
            | Self::Area(_)
            | Self::Review
            | Self::Result => Part::Questions,
        }
    }

    /// The last part of the address; empty for the first page.
    pub fn slug(&self) -> &str {
        match self {
            Self::Begin => "",
            Self::Setup => "opzet",
            Self::Overview => "overzicht",
            Self::Area(area) => area,
            Self::Review => "controleren",
            Self::Result => "resultaat",
            Self::Documents => "document",
            Self::Guide => "schoolgids",
            Self::Report => "rapport",
            Self::Publish => "publicatie",
            Self::Moments => "momenten",
            Self::Merge => "samenvoegen",
            Self::Carry => "meenemen",
            Self::Keep => "bewaren",
        }
    }

    /// The heading; the page of an area is named by the data.
    pub fn heading(&self) -> Option<&'static str> {
        match self {
            Self::Begin => Some("Zelfcheck voor scholen"),
            Self::Setup => Some("Over uw school"),
            Self::Overview => Some("Overzicht"),
            Self::Area(_) => None,
            Self::Review => Some("Controleer uw antwoorden"),
            Self::Result => Some("Resultaat"),
            Self::Documents => Some("Leg uw schoolgids ernaast"),
            Self::Guide => Some("Tekst voor de schoolgids"),
            Self::Report => Some("Rapport en acties"),
            Self::Publish => Some("Publicatie voor ouders"),
            Self::Moments => Some("Momenten"),
            Self::Merge => Some("Bestanden samenvoegen"),
            Self::Carry => Some("Meenemen naar de nieuwe editie"),
            Self::Keep => Some("Bewaren en openen"),
        }
    }
}

impl Route {
    /// The address: a folder, so with a slash at the end.
    pub fn path(&self) -> String {
        match self {
            Self::Start => "/".into(),
            Self::Parents => "/ouders/".into(),
            Self::ParentsSector(sector) => format!("/ouders/{}/", sector.slug()),
            Self::ParentsArea(sector, area) => format!("/ouders/{}/{area}/", sector.slug()),
            Self::ParentsGeneral => "/ouders/algemeen/".into(),
            Self::ParentsSchool => "/ouders/school/".into(),
            Self::Requirement(id) => format!("/eis/{id}/"),
            Self::Glossary => "/begrippen/".into(),
            Self::Stuck => "/lukt-het-niet/".into(),
            Self::MySubject => "/mijn-onderwerp/".into(),
            Self::Partnership => "/samenwerkingsverband/".into(),
            Self::Search => "/zoeken/".into(),
            Self::About => "/over/".into(),
            Self::Method => "/werkwijze/".into(),
            Self::Privacy => "/privacy/".into(),
            Self::Accessibility => "/toegankelijkheid/".into(),
            Self::Edition => "/editie/".into(),
            Self::OlderEdition(id) => format!("/editie/{id}/"),
            Self::Changes(id) => format!("/editie/{id}/veranderd/"),
            Self::AreaChanges(id, area) => format!("/editie/{id}/veranderd/{area}/"),
            Self::Editors => "/redactie/".into(),
            Self::Overlay(region) => format!("/laag/{region}/"),
            Self::Form(sector) => format!("/formulier/{}/", sector.slug()),
            Self::Check(CheckRoute::Begin) => "/zelfcheck/".into(),
            Self::Check(page) => format!("/zelfcheck/{}/", page.slug()),
            Self::NotFound => "/404.html".into(),
        }
    }

    /// Whether one may arrive here from outside: in a sitemap, in search results. Inside the
    /// self-check only its first page makes sense to somebody who has not begun.
    pub fn is_found(&self) -> bool {
        match self {
            Self::NotFound => false,
            Self::Check(page) => *page == CheckRoute::Begin,
            _ => true,
        }
    }

    /// The page at an address. Whether an area or a line exists is for the data to say.
    pub fn from_path(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match *parts.as_slice() {
            [] => Self::Start,
            ["ouders"] => Self::Parents,
            ["ouders", "algemeen"] => Self::ParentsGeneral,
            ["ouders", "school"] => Self::ParentsSchool,
            ["ouders", sector] => sector_of(sector).map_or(Self::NotFound, Self::ParentsSector),
            ["ouders", sector, area] => sector_of(sector)
                .map_or(Self::NotFound, |sector| Self::ParentsArea(sector, area.into())),
            ["eis", id] => Self::Requirement(id.into()),
            ["begrippen"] => Self::Glossary,
            ["lukt-het-niet"] => Self::Stuck,
            ["mijn-onderwerp"] => Self::MySubject,
            ["samenwerkingsverband"] => Self::Partnership,
            ["zoeken"] => Self::Search,
            ["over"] => Self::About,
            ["werkwijze"] => Self::Method,
            ["privacy"] => Self::Privacy,
            ["toegankelijkheid"] => Self::Accessibility,
            ["editie"] => Self::Edition,
            ["editie", layer, name] => Self::OlderEdition(format!("{layer}/{name}")),
            ["editie", layer, name, "veranderd"] => Self::Changes(format!("{layer}/{name}")),
            ["editie", layer, name, "veranderd", area] => {
                Self::AreaChanges(format!("{layer}/{name}"), area.into())
            }
            ["redactie"] => Self::Editors,
            ["laag", region] => Self::Overlay(region.into()),
            ["formulier", sector] => sector_of(sector).map_or(Self::NotFound, Self::Form),
            ["zelfcheck"] => Self::Check(CheckRoute::Begin),
            ["zelfcheck", page] => Self::Check(check_page(page)),
            _ => Self::NotFound,
        }
    }
}

fn sector_of(slug: &str) -> Option<Sector> {
    Sector::ALL.into_iter().find(|sector| sector.slug() == slug)
}

fn check_page(slug: &str) -> CheckRoute {
    CheckRoute::FIXED
        .into_iter()
        .find(|page| page.slug() == slug)
        .unwrap_or_else(|| CheckRoute::Area(slug.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_page() {
        let mut pages = vec![
            Route::Start,
            Route::Parents,
            Route::ParentsGeneral,
            Route::ParentsSchool,
            Route::Requirement("toetskalender-lezen".into()),
            Route::Glossary,
            Route::Stuck,
            Route::MySubject,
            Route::Partnership,
            Route::Search,
            Route::About,
            Route::Method,
            Route::Privacy,
            Route::Accessibility,
            Route::Edition,
            Route::OlderEdition("landelijk/2025-01".into()),
            Route::Changes("landelijk/2026-08".into()),
            Route::AreaChanges("landelijk/2026-08".into(), "algemeen".into()),
            Route::Editors,
            Route::Overlay("voorbeeld".into()),
            Route::Check(CheckRoute::Area("lezen-spelling".into())),
        ];
        for sector in Sector::ALL {
            pages.push(Route::ParentsSector(sector));
            pages.push(Route::ParentsArea(sector, "begaafdheid".into()));
            pages.push(Route::Form(sector));
        }
        pages.extend(CheckRoute::FIXED.map(Route::Check));
        for page in pages {
            assert_eq!(Route::from_path(&page.path()), page);
            assert!(page.path().ends_with('/'));
        }
    }

    #[test]
    fn what_is_no_address_is_not_found() {
        for path in
            ["/ouders/so/", "/formulier/", "/formulier/mbo/", "/eis/", "/a/b/c/d/", "/404.html"]
        {
            assert_eq!(Route::from_path(path), Route::NotFound, "{path}");
        }
    }
}
