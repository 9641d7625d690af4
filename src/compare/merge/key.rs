//! The places in a record where two files can differ.

use crate::norm::{AreaId, RequirementId};

/// One place in a record. In the order in which they are listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// Something about the school.
    School(SchoolField),
    /// Something about the answer to one line.
    Answer(RequirementId, AnswerField),
    /// Something about the pupils' views.
    Pupils(PupilField),
    /// Something about the section for the schoolgids.
    Guide(GuideField),
    /// The school's own text for an area in that section.
    GuideText(AreaId),
    /// The message to parents.
    PublicMessage,
    /// Whether pupils' views are published.
    PublicPupils,
    /// The text for parents at one line.
    PublicLine(RequirementId),
    /// The layer of a samenwerkingsverband.
    Overlay,
    /// Since when it is put away.
    Archived,
    /// The check it was made from.
    Origin,
    /// Whether it is an example.
    Example,
}

/// A field of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of that name")]
pub enum SchoolField {
    Name,
    Location,
    Brin,
    Sector,
    Year,
    Areas,
    Depth,
    PartnershipName,
    PartnershipPlan,
}

/// A field of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of that name")]
pub enum AnswerField {
    Practice,
    Described,
    Place,
    Reason,
    Note,
    Evidence,
    PlanWhat,
    PlanRole,
    PlanDue,
}

/// A field of the pupils' views.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of that name")]
pub enum PupilField {
    Asked,
    Said,
    Done,
}

/// A choice for the section of the schoolgids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of that name")]
pub enum GuideField {
    Tone,
    Length,
    Hidden,
}

impl Key {
    /// What stands there, in Dutch; the line or area itself is named by the screen.
    pub fn label(&self) -> &'static str {
        match self {
            Self::School(field) => field.label(),
            Self::Answer(_, field) => field.label(),
            Self::Pupils(PupilField::Asked) => "Leerlingen: hoe gevraagd",
            Self::Pupils(PupilField::Said) => "Leerlingen: wat zij zeiden",
            Self::Pupils(PupilField::Done) => "Leerlingen: wat ermee is gedaan",
            Self::Guide(GuideField::Tone) => "Schoolgids: toon",
            Self::Guide(GuideField::Length) => "Schoolgids: lengte",
            Self::Guide(GuideField::Hidden) => "Schoolgids: weggelaten onderdelen",
            Self::GuideText(_) => "Schoolgids: eigen tekst",
            Self::PublicMessage => "Boodschap aan ouders",
            Self::PublicPupils => "Mening van leerlingen publiceren",
            Self::PublicLine(_) => "Tekst voor ouders",
            Self::Overlay => "Laag van het samenwerkingsverband",
            Self::Archived => "Gearchiveerd",
            Self::Origin => "Gemaakt uit een andere zelfcheck",
            Self::Example => "Voorbeeld",
        }
    }
}

impl SchoolField {
    fn label(self) -> &'static str {
        match self {
            Self::Name => "Naam van de school",
            Self::Location => "Vestiging",
            Self::Brin => "BRIN",
            Self::Sector => "Soort school",
            Self::Year => "Schooljaar",
            Self::Areas => "Gebieden",
            Self::Depth => "Omvang",
            Self::PartnershipName => "Samenwerkingsverband",
            Self::PartnershipPlan => "Adres van het ondersteuningsplan",
        }
    }
}

impl AnswerField {
    fn label(self) -> &'static str {
        match self {
            Self::Practice => "Doen we dit?",
            Self::Described => "Staat het beschreven?",
            Self::Place => "Waar het staat",
            Self::Reason => "Reden bij n.v.t.",
            Self::Note => "Toelichting",
            Self::Evidence => "Bewijs",
            Self::PlanWhat => "Actie: wat",
            Self::PlanRole => "Actie: wie",
            Self::PlanDue => "Actie: wanneer",
        }
    }
}
