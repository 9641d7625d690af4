//! What an overlay is refused for, once it can be read.
//!
//! One list of reasons for an editor's file and for a file that somebody opens: the rules in
//! `validate` only add the place.

use std::collections::BTreeSet;

use super::Overlay;
use crate::norm::{Authority, Edition, Norm, Requirement, RequirementId};

/// The part of an overlay that is not right; numbers count from 0, in the order of the overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverlaySpot {
    /// What it says of itself.
    Head,
    /// A line of its own.
    Line(usize),
    /// A text beside a national line.
    Text(usize),
    /// An agreement.
    Agreement(usize),
}

/// Why it is refused, in a Dutch sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OverlayFaultKind {
    /// It lies on another edition.
    #[error("Deze laag ligt op ‘{wanted}’, niet op ‘{given}’.")]
    OtherEdition {
        /// The edition it names.
        wanted: String,
        /// The edition it was held against.
        given: String,
    },
    /// The edition holds lines of one authority only.
    #[error("‘{0}’ heeft alleen regels met gezag wet. Daar ligt geen regionale laag op.")]
    PartialEdition(String),
    /// A line takes the id of a national one.
    #[error("‘{0}’ is een landelijke regel. Een regionale laag verandert die niet.")]
    NationalId(RequirementId),
    /// An id that another region could take as well.
    #[error("Het id ‘{id}’ begint niet met ‘{region}-’.")]
    Prefix {
        /// The id.
        id: RequirementId,
        /// The region.
        region: String,
    },
    /// A line that claims another authority.
    #[error("Een eigen regel heeft gezag swv, niet {}.", .0.slug())]
    Authority(Authority),
    /// A line for an area that is not there.
    #[error("Het gebied ‘{area}’ staat niet in {edition}.")]
    Area {
        /// The area.
        area: String,
        /// The edition.
        edition: String,
    },
    /// A line for a theme that is not there.
    #[error("Het thema ‘{theme}’ staat niet in {edition}.")]
    Theme {
        /// The theme.
        theme: String,
        /// The edition.
        edition: String,
    },
    /// There is no such national line.
    #[error("‘{id}’ staat niet in {edition}.")]
    Unknown {
        /// The id.
        id: RequirementId,
        /// The edition.
        edition: String,
    },
    /// The line is of the region itself.
    #[error("‘{0}’ is een eigen regel van deze laag.")]
    Own(RequirementId),
    /// What the law says needs no agreement.
    #[error("‘{0}’ is wet. Wat in de wet staat, hoeft niet te worden afgesproken.")]
    Law(RequirementId),
    /// A national line has two texts, or two agreements.
    #[error("‘{0}’ staat hier twee keer.")]
    Twice(RequirementId),
    /// Nothing says where the region agreed it.
    #[error("De lijst ‘bronnen’ is leeg: niet te zien is waar dit staat.")]
    NoSource,
}

impl OverlayFaultKind {
    /// What somebody can do, in a Dutch sentence.
    pub fn advice(&self) -> String {
        match self {
            Self::OtherEdition { wanted, .. } => format!("Kies de editie ‘{wanted}’."),
            Self::PartialEdition(_) => "Noem bij ‘editie’ een hele editie.".into(),
            Self::NationalId(_) => {
                "Zet uw woorden ernaast met [[tekst]], of noem de regel onder [[afspraak]].".into()
            }
            Self::Prefix { id, region } => format!("Schrijf bijvoorbeeld ‘{region}-{id}’."),
            Self::Authority(_) => "Schrijf gezag = \"swv\".".into(),
            Self::Area { .. } => "Kies een gebied van die editie.".into(),
            Self::Theme { .. } => "Kies een thema van die editie.".into(),
            Self::Unknown { .. } => "Noem bij ‘bij’ het id van een landelijke regel.".into(),
            Self::Own(_) => "Zet de tekst in die regel zelf.".into(),
            Self::Law(_) => "Haal deze [[afspraak]] weg.".into(),
            Self::Twice(_) => "Maak er één van.".into(),
            Self::NoSource => "Noem een bron die onder [[bron]] staat.".into(),
        }
    }
}

/// One reason to refuse an overlay, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} {}", .kind.advice())]
pub struct OverlayFault {
    /// Where.
    pub spot: OverlaySpot,
    /// Why.
    pub kind: OverlayFaultKind,
}

impl Overlay {
    /// Everything for which it cannot be laid over an edition, in the order of the overlay.
    pub fn faults(&self, norm: &Norm) -> Vec<OverlayFault> {
        let national = &norm.edition;
        let edition = &national.head.id;
        if self.head.edition != *edition {
            let (wanted, given) = (self.head.edition.clone(), edition.clone());
            let kind = OverlayFaultKind::OtherEdition { wanted, given };
            return vec![OverlayFault { spot: OverlaySpot::Head, kind }];
        }
        let mut faults = Vec::new();
        let mut add = |spot, kind| faults.push(OverlayFault { spot, kind });
        if national.head.only.is_some() {
            add(OverlaySpot::Head, OverlayFaultKind::PartialEdition(edition.clone()));
        }
        let mut seen = BTreeSet::new();
        for (index, line) in self.requirements.iter().enumerate() {
            let mut add = |kind| add(OverlaySpot::Line(index), kind);
            let region = self.head.region();
            if line_of(national, &line.id).is_some() {
                add(OverlayFaultKind::NationalId(line.id.clone()));
            } else if !line.id.strip_prefix(region).is_some_and(|rest| rest.starts_with('-')) {
                let (id, region) = (line.id.clone(), region.to_owned());
                add(OverlayFaultKind::Prefix { id, region });
            } else if !seen.insert(&line.id) {
                add(OverlayFaultKind::Twice(line.id.clone()));
            }
            if line.authority != Authority::Swv {
                add(OverlayFaultKind::Authority(line.authority));
            }
            if !national.areas.iter().any(|area| area.id == line.area) {
                let (area, edition) = (line.area.clone(), edition.clone());
                add(OverlayFaultKind::Area { area, edition });
            }
            if !national.themes.iter().any(|theme| theme.id == line.theme) {
                let (theme, edition) = (line.theme.clone(), edition.clone());
                add(OverlayFaultKind::Theme { theme, edition });
            }
            if line.sources.is_empty() {
                add(OverlayFaultKind::NoSource);
            }
        }
        let texts = self
            .texts
            .iter()
            .enumerate()
            .map(|(index, text)| (OverlaySpot::Text(index), &text.beside, &text.sources));
        self.beside(texts, national, &mut add);
        let agreements = self.agreements.iter().enumerate().map(|(index, agreement)| {
            (OverlaySpot::Agreement(index), &agreement.beside, &agreement.sources)
        });
        self.beside(agreements, national, &mut add);
        for (index, agreement) in self.agreements.iter().enumerate() {
            let line = line_of(national, &agreement.beside);
            if line.is_some_and(|line| line.authority == Authority::Wet) {
                let kind = OverlayFaultKind::Law(agreement.beside.clone());
                add(OverlaySpot::Agreement(index), kind);
            }
        }
        faults
    }

    /// What is wrong with entries that name a national line.
    fn beside<'a>(
        &self,
        entries: impl Iterator<Item = (OverlaySpot, &'a RequirementId, &'a Vec<String>)>,
        national: &Edition,
        add: &mut impl FnMut(OverlaySpot, OverlayFaultKind),
    ) {
        let mut seen = BTreeSet::new();
        for (spot, id, sources) in entries {
            if !seen.insert(id) {
                add(spot, OverlayFaultKind::Twice(id.clone()));
            } else if line_of(national, id).is_some() {
                // As it should be; a line of its own under that id is told by itself.
            } else if self.requirements.iter().any(|line| line.id == *id) {
                add(spot, OverlayFaultKind::Own(id.clone()));
            } else {
                let (id, edition) = (id.clone(), national.head.id.clone());
                add(spot, OverlayFaultKind::Unknown { id, edition });
            }
            if sources.is_empty() {
                add(spot, OverlayFaultKind::NoSource);
            }
        }
    }
}

fn line_of<'a>(edition: &'a Edition, id: &str) -> Option<&'a Requirement> {
    edition.requirements.iter().find(|line| line.id == id)
}
