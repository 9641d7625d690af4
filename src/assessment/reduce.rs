//! The one place where state changes.

use super::candidate::QUOTE;
use super::document_change::change_documents;
use super::snapshot::change_snapshots;
use super::{
    Action, Answer, AnswerChange, Assessment, DocumentChange, Evidence, EvidenceChange, Plan,
    PlanChange, Profile, ProfileChange, PupilVoice, VoiceChange,
};
use crate::words::Moment;

/// The state after an action at a moment. Total: every action on every state gives a state.
#[must_use]
pub fn reduce(state: Assessment, action: Action, now: Moment) -> Assessment {
    reduce_with(change_documents, state, action, now)
}

/// As [`reduce`], for a program in which nobody decides about documents: what does that is not in it, and
/// such an action changes nothing but the moment.
#[must_use]
pub fn reduce_but_documents(state: Assessment, action: Action, now: Moment) -> Assessment {
    reduce_with(|_, _, _| {}, state, action, now)
}

fn reduce_with(
    change_documents: fn(&mut Assessment, DocumentChange, Moment),
    mut state: Assessment,
    action: Action,
    now: Moment,
) -> Assessment {
    match action {
        Action::Profile(change) => change_profile(&mut state.profile, change),
        Action::Overlay(overlay) => state.overlay = overlay,
        Action::Pupils(change) => change_pupils(&mut state.pupils, change),
        Action::Archive(away) => state.archived = away.then_some(now),
        Action::Snapshot(change) => change_snapshots(&mut state, change, now),
        Action::Guide(change) => state.guide.change(change),
        Action::Publication(change) => state.publication.change(change),
        Action::Document(change) => change_documents(&mut state, change, now),
        Action::Answer(id, change) => {
            state.with_answer(id, |answer| change_answer(answer, change));
        }
    }
    state.changed = now;
    state
}

fn change_profile(profile: &mut Profile, change: ProfileChange) {
    match change {
        ProfileChange::Name(text) => profile.name = text,
        ProfileChange::Location(text) => profile.location = text,
        ProfileChange::Brin(text) => profile.brin = text,
        ProfileChange::Sector(sector) => profile.sector = sector,
        ProfileChange::Area(id, true) => {
            profile.areas.insert(id);
        }
        ProfileChange::Area(id, false) => {
            profile.areas.remove(&id);
        }
        ProfileChange::Depth(depth) => profile.depth = depth,
        ProfileChange::Year(year) => profile.year = year,
        ProfileChange::PartnershipName(text) => profile.partnership.name = text,
        ProfileChange::PartnershipPlan(text) => profile.partnership.plan_url = text,
    }
}

fn change_pupils(pupils: &mut PupilVoice, change: VoiceChange) {
    match change {
        VoiceChange::Asked(text) => pupils.asked = text,
        VoiceChange::Said(text) => pupils.said = text,
        VoiceChange::Done(text) => pupils.done = text,
    }
}

fn change_answer(answer: &mut Answer, change: AnswerChange) {
    match change {
        // The other side, the place and the reason stay: choosing again brings them back.
        AnswerChange::Practice(practice) => answer.practice = practice,
        AnswerChange::Described(described) => answer.described = described,
        AnswerChange::Place(text) => answer.place = text,
        AnswerChange::Reason(text) => answer.reason = text,
        AnswerChange::Note(text) => answer.note = text,
        AnswerChange::AddEvidence => answer.evidence.push(Evidence::default()),
        AnswerChange::Evidence(index, change) => {
            if let Some(evidence) = answer.evidence.get_mut(index) {
                change_evidence(evidence, change);
            }
        }
        AnswerChange::RemoveEvidence(index) => {
            if index < answer.evidence.len() {
                answer.evidence.remove(index);
            }
        }
        AnswerChange::Plan(change) => change_plan(&mut answer.plan, change),
    }
}

fn change_evidence(evidence: &mut Evidence, change: EvidenceChange) {
    evidence.mark.clear();
    match change {
        EvidenceChange::Title(text) => evidence.title = text,
        EvidenceChange::Date(text) => evidence.date = text,
        EvidenceChange::Place(text) => evidence.place = text,
        EvidenceChange::Quote(text) => evidence.quote = text.chars().take(QUOTE).collect(),
    }
}

fn change_plan(plan: &mut Plan, change: PlanChange) {
    match change {
        PlanChange::What(text) => plan.what = text,
        PlanChange::Role(text) => plan.role = text,
        PlanChange::Due(due) => plan.due = due,
    }
}
