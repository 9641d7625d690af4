//! A record taken apart into places with a value, and one place carried from record to record.

use std::collections::BTreeMap;

use super::key::{AnswerField, GuideField, Key, PupilField, SchoolField};
use super::value::Value;
use crate::assessment::{
    Answer, Assessment, GuideChoices, Partnership, Plan, Profile, PublicTexts, PupilVoice,
};

/// Everything that is filled in, by place. What identifies the record (id, edition, moments of
/// start and change), its snapshots and its documents are not places: see [`Merge`](super::Merge).
pub fn parts(record: &Assessment) -> BTreeMap<Key, Value> {
    // Without `..` everywhere: a field that is added does not compile until it stands here.
    let Assessment {
        id: _,
        edition: _,
        overlay,
        created: _,
        changed: _,
        example,
        archived,
        origin,
        profile,
        answers,
        pupils,
        guide,
        publication,
        documents: _,
        snapshots: _,
    } = record;
    let mut parts = Parts::default();
    parts.profile(profile);
    for (id, answer) in answers {
        parts.answer(id, answer);
    }
    let PupilVoice { asked, said, done } = pupils;
    parts.text(Key::Pupils(PupilField::Asked), asked);
    parts.text(Key::Pupils(PupilField::Said), said);
    parts.text(Key::Pupils(PupilField::Done), done);
    let GuideChoices { tone, length, hidden, texts } = guide;
    parts.put(Key::Guide(GuideField::Tone), Value::Tone(*tone));
    parts.put(Key::Guide(GuideField::Length), Value::Length(*length));
    parts.put(Key::Guide(GuideField::Hidden), Value::Ids(hidden.clone()));
    for (area, own) in texts {
        parts.put(Key::GuideText(area.clone()), Value::GuideText(own.clone()));
    }
    let PublicTexts { message, pupils, lines } = publication;
    parts.text(Key::PublicMessage, message);
    parts.put(Key::PublicPupils, Value::Flag(*pupils));
    for (id, text) in lines {
        parts.put(Key::PublicLine(id.clone()), Value::Text(text.clone()));
    }
    parts.maybe(Key::Overlay, overlay.clone().map(Value::Overlay));
    parts.maybe(Key::Archived, archived.map(Value::Moment));
    parts.maybe(Key::Origin, origin.clone().map(Value::Origin));
    parts.put(Key::Example, Value::Flag(*example));
    parts.0
}

#[derive(Default)]
struct Parts(BTreeMap<Key, Value>);

impl Parts {
    fn put(&mut self, key: Key, value: Value) {
        self.0.insert(key, value);
    }

    fn maybe(&mut self, key: Key, value: Option<Value>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    fn text(&mut self, key: Key, text: &str) {
        self.maybe(key, (!text.is_empty()).then(|| Value::Text(text.to_owned())));
    }

    fn profile(&mut self, profile: &Profile) {
        let Profile { name, location, brin, sector, areas, depth, year, partnership } = profile;
        let Partnership { name: partnership, plan_url } = partnership;
        self.text(Key::School(SchoolField::Name), name);
        self.text(Key::School(SchoolField::Location), location);
        self.text(Key::School(SchoolField::Brin), brin);
        self.maybe(Key::School(SchoolField::Sector), sector.map(Value::Sector));
        self.maybe(Key::School(SchoolField::Year), year.map(Value::Year));
        self.put(Key::School(SchoolField::Areas), Value::Ids(areas.clone()));
        self.put(Key::School(SchoolField::Depth), Value::Depth(*depth));
        self.text(Key::School(SchoolField::PartnershipName), partnership);
        self.text(Key::School(SchoolField::PartnershipPlan), plan_url);
    }

    fn answer(&mut self, id: &str, answer: &Answer) {
        let Answer { practice, described, place, reason, note, evidence, plan } = answer;
        let Plan { what, role, due } = plan;
        let key = |field| Key::Answer(id.to_owned(), field);
        self.maybe(key(AnswerField::Practice), practice.map(Value::Practice));
        self.maybe(key(AnswerField::Described), described.map(Value::Described));
        self.text(key(AnswerField::Place), place);
        self.text(key(AnswerField::Reason), reason);
        self.text(key(AnswerField::Note), note);
        let listed = (!evidence.is_empty()).then(|| Value::Evidence(evidence.clone()));
        self.maybe(key(AnswerField::Evidence), listed);
        self.text(key(AnswerField::PlanWhat), what);
        self.text(key(AnswerField::PlanRole), role);
        self.maybe(key(AnswerField::PlanDue), due.map(Value::Date));
    }
}

/// Makes one place of a record what it is in another, also when that is empty there.
pub(super) fn carry(key: &Key, from: &Assessment, to: &mut Assessment) {
    match key {
        Key::School(field) => carry_school(*field, &from.profile, &mut to.profile),
        Key::Answer(id, field) => {
            let nothing = Answer::default();
            let theirs = from.answers.get(id).unwrap_or(&nothing);
            to.with_answer(id.clone(), |mine| carry_answer(*field, theirs, mine));
        }
        Key::Pupils(PupilField::Asked) => to.pupils.asked.clone_from(&from.pupils.asked),
        Key::Pupils(PupilField::Said) => to.pupils.said.clone_from(&from.pupils.said),
        Key::Pupils(PupilField::Done) => to.pupils.done.clone_from(&from.pupils.done),
        Key::Guide(GuideField::Tone) => to.guide.tone = from.guide.tone,
        Key::Guide(GuideField::Length) => to.guide.length = from.guide.length,
        Key::Guide(GuideField::Hidden) => to.guide.hidden.clone_from(&from.guide.hidden),
        Key::GuideText(area) => carry_entry(area, &from.guide.texts, &mut to.guide.texts),
        Key::PublicMessage => to.publication.message.clone_from(&from.publication.message),
        Key::PublicPupils => to.publication.pupils = from.publication.pupils,
        Key::PublicLine(id) => {
            carry_entry(id, &from.publication.lines, &mut to.publication.lines);
        }
        Key::Overlay => to.overlay.clone_from(&from.overlay),
        Key::Archived => to.archived = from.archived,
        Key::Origin => to.origin.clone_from(&from.origin),
        Key::Example => to.example = from.example,
    }
}

fn carry_entry<T: Clone>(key: &str, from: &BTreeMap<String, T>, to: &mut BTreeMap<String, T>) {
    match from.get(key) {
        Some(value) => to.insert(key.to_owned(), value.clone()),
        None => to.remove(key),
    };
}

fn carry_school(field: SchoolField, from: &Profile, to: &mut Profile) {
    match field {
        SchoolField::Name => to.name.clone_from(&from.name),
        SchoolField::Location => to.location.clone_from(&from.location),
        SchoolField::Brin => to.brin.clone_from(&from.brin),
        SchoolField::Sector => to.sector = from.sector,
        SchoolField::Year => to.year = from.year,
        SchoolField::Areas => to.areas.clone_from(&from.areas),
        SchoolField::Depth => to.depth = from.depth,
        SchoolField::PartnershipName => to.partnership.name.clone_from(&from.partnership.name),
        SchoolField::PartnershipPlan => {
            to.partnership.plan_url.clone_from(&from.partnership.plan_url);
        }
    }
}

fn carry_answer(field: AnswerField, from: &Answer, to: &mut Answer) {
    match field {
        AnswerField::Practice => to.practice = from.practice,
        AnswerField::Described => to.described = from.described,
        AnswerField::Place => to.place.clone_from(&from.place),
        AnswerField::Reason => to.reason.clone_from(&from.reason),
        AnswerField::Note => to.note.clone_from(&from.note),
        AnswerField::Evidence => to.evidence.clone_from(&from.evidence),
        AnswerField::PlanWhat => to.plan.what.clone_from(&from.plan.what),
        AnswerField::PlanRole => to.plan.role.clone_from(&from.plan.role),
        AnswerField::PlanDue => to.plan.due = from.plan.due,
    }
}
