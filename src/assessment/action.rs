//! Everything a person can change.

use super::{
    Described, DocumentChange, GuideChange, Practice, PublicChange, SchoolYear, SnapshotChange,
};
use crate::norm::{AreaId, Depth, OverlaySlice, RequirementId, Sector};
use crate::words::Date;

/// One change to the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Something about the school.
    Profile(ProfileChange),
    /// Lays a region's layer over the edition, in place of the one that is there; or takes it away.
    /// Answers to its lines stay.
    Overlay(Option<OverlaySlice>),
    /// Something about one answer.
    Answer(RequirementId, AnswerChange),
    /// Something about the pupils' views.
    Pupils(VoiceChange),
    /// Puts the record away (`true`) or takes it back (`false`). Nothing is lost by it.
    Archive(bool),
    /// Something about its snapshots.
    Snapshot(SnapshotChange),
    /// Something about the section for the schoolgids.
    Guide(GuideChange),
    /// Something about what is written for publication.
    Publication(PublicChange),
    /// Something about the school's own documents beside the norm.
    Document(DocumentChange),
}

/// A change to the [`Profile`](super::Profile).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileChange {
    /// Name of the school.
    Name(String),
    /// Name of the vestiging.
    Location(String),
    /// BRIN as typed.
    Brin(String),
    /// Kind of school.
    Sector(Option<Sector>),
    /// An area in (`true`) or out (`false`).
    Area(AreaId, bool),
    /// Short check or all of it.
    Depth(Depth),
    /// School year.
    Year(Option<SchoolYear>),
    /// Name of the samenwerkingsverband.
    PartnershipName(String),
    /// Address of its plan as typed.
    PartnershipPlan(String),
}

/// A change to one [`Answer`](super::Answer).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerChange {
    /// Does the school do it?
    Practice(Option<Practice>),
    /// Is it written down?
    Described(Option<Described>),
    /// Where it is written down.
    Place(String),
    /// Why it does not apply.
    Reason(String),
    /// Note.
    Note(String),
    /// One more, empty, reference.
    AddEvidence,
    /// A change to the reference at this place; ignored when there is none.
    Evidence(usize, EvidenceChange),
    /// Takes the reference at this place away; ignored when there is none.
    RemoveEvidence(usize),
    /// A change to the plan.
    Plan(PlanChange),
}

/// A change by hand to one [`Evidence`](super::Evidence), which is the person's own from then on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceChange {
    /// Title.
    Title(String),
    /// Date as written.
    Date(String),
    /// Where it is kept.
    Place(String),
    /// What stands there; what is longer than a quote may be is left off.
    Quote(String),
}

/// A change to the [`Plan`](super::Plan).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanChange {
    /// What will be done.
    What(String),
    /// Which role does it.
    Role(String),
    /// By when.
    Due(Option<Date>),
}

/// A change to the [`PupilVoice`](super::PupilVoice).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoiceChange {
    /// How pupils were asked.
    Asked(String),
    /// What they said.
    Said(String),
    /// What was done with it.
    Done(String),
}
