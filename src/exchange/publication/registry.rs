//! What may leave in a publication: a register that fails closed.
//!
//! Two guards stand behind it. Every type of a record is taken apart here without `..`, so a field
//! that is added does not compile until it stands here. And the table in [`declared`] is compared
//! by a test with a record in which everything is filled in.

use std::collections::{BTreeMap, BTreeSet};

use crate::assessment::{
    Answer, Assessment, Described, Evidence, Partnership, Plan, Practice, Profile, PublicTexts,
    PupilVoice, SchoolYear,
};
use crate::norm::{AreaId, Depth, RequirementId, Sector};

/// Whether a field leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// In every publication.
    Always,
    /// When the school chose so.
    WhenChosen,
    /// In none.
    Never,
}

/// One declared field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Its place in a werkbestand; `*` stands for any id or number.
    pub field: &'static str,
    /// Whether it leaves.
    pub leaves: Leaves,
    /// What it is, in Dutch, to name it on screen.
    pub words: &'static str,
}

/// Every field of a record, in the order of the werkbestand.
pub fn declared() -> &'static [Declared] {
    use Leaves::{Always, Never, WhenChosen};
    const fn field(field: &'static str, leaves: Leaves, words: &'static str) -> Declared {
        Declared { field, leaves, words }
    }
    const TABLE: &[Declared] = &[
        field("id", Never, "het kenmerk van de zelfcheck"),
        field("editie", Never, "de editie waaronder is begonnen"),
        field(
            "laag",
            Never,
            "de laag van uw samenwerkingsverband, en de antwoorden bij haar regels",
        ),
        field("begonnen", Never, "wanneer u begon"),
        field("gewijzigd", Never, "wanneer u het laatst iets veranderde"),
        field("voorbeeld", Always, "of dit een verzonnen voorbeeld is"),
        field("gearchiveerd", Never, "of de zelfcheck is gearchiveerd"),
        field("afkomstig", Never, "uit welke zelfcheck deze is gemaakt"),
        field("school.naam", Always, "de naam van de school"),
        field("school.vestiging", Always, "de vestiging"),
        field("school.brin", Always, "het BRIN-nummer"),
        field("school.sector", Always, "de soort school"),
        field("school.gebieden", Always, "de gebieden"),
        field("school.omvang", Always, "kort of volledig"),
        field("school.schooljaar", Always, "het schooljaar"),
        field("school.samenwerkingsverband.naam", Always, "het samenwerkingsverband"),
        field("school.samenwerkingsverband.plan", Always, "het adres van het ondersteuningsplan"),
        field("antwoorden.*.praktijk", Always, "of u het doet"),
        field("antwoorden.*.beschreven", Always, "of het beschreven staat"),
        field("antwoorden.*.plaats", Never, "waar het beschreven staat"),
        field("antwoorden.*.reden", Never, "uw redenen bij n.v.t."),
        field("antwoorden.*.toelichting", Never, "uw toelichtingen"),
        field("antwoorden.*.bewijs", Never, "uw bewijs"),
        field("antwoorden.*.actie", Never, "uw acties"),
        field("leerlingen", WhenChosen, "wat leerlingen ervan vinden"),
        field("schoolgids", Never, "uw keuzes en teksten voor de schoolgids"),
        field("publicatie.boodschap", Always, "uw boodschap aan ouders"),
        field("publicatie.leerlingen", Never, "uw keuze over de mening van leerlingen"),
        field("publicatie.teksten", Always, "uw teksten voor ouders bij een onderdeel"),
        field("documenten", Never, "welke documenten u naast de norm legde"),
        field("momenten", Never, "uw bewaarde momenten"),
    ];
    TABLE
}

/// What leaves of one answer.
pub(super) struct LeavingAnswer {
    /// What was answered; n.v.t. only with a reason, without the reason itself.
    pub(super) practice: Option<Practice>,
    /// Whether it is written down.
    pub(super) described: Option<Described>,
}

/// What leaves of a record, and nothing else: whoever builds a publication sees only this.
pub(super) struct Leaving<'a> {
    pub(super) example: bool,
    pub(super) name: &'a str,
    pub(super) location: &'a str,
    pub(super) brin: &'a str,
    pub(super) sector: Option<Sector>,
    pub(super) areas: &'a BTreeSet<AreaId>,
    pub(super) depth: Depth,
    pub(super) year: Option<SchoolYear>,
    pub(super) partnership: Partnership,
    pub(super) answers: BTreeMap<&'a str, LeavingAnswer>,
    pub(super) message: &'a str,
    pub(super) texts: &'a BTreeMap<RequirementId, String>,
    pub(super) pupils: Option<&'a PupilVoice>,
}

/// Takes a record apart. Every field is named; what is bound to `_` stays.
pub(super) fn leaving(record: &Assessment) -> Leaving<'_> {
    let Assessment {
        id: _,
        edition: _,
        overlay: _,
        created: _,
        changed: _,
        example,
        archived: _,
        origin: _,
        profile,
        answers,
        pupils,
        guide: _,
        publication,
        documents: _,
        snapshots: _,
    } = record;
    let Profile { name, location, brin, sector, areas, depth, year, partnership } = profile;
    let PublicTexts { message, pupils: pupils_along, lines } = publication;
    // Pupils' views leave as a whole or not at all.
    let PupilVoice { asked: _, said: _, done: _ } = pupils;
    Leaving {
        example: *example,
        name,
        location,
        brin,
        sector: *sector,
        areas,
        depth: *depth,
        year: *year,
        partnership: leaving_partnership(partnership),
        answers: answers.iter().map(|(id, answer)| (id.as_str(), leaving_answer(answer))).collect(),
        message,
        texts: lines,
        pupils: pupils_along.then_some(pupils),
    }
}

fn leaving_partnership(partnership: &Partnership) -> Partnership {
    // Not the address as typed: only one that is safe to link to.
    let Partnership { name, plan_url: _ } = partnership;
    let plan_url = partnership.plan_link().unwrap_or_default().to_owned();
    Partnership { name: name.trim().to_owned(), plan_url }
}

fn leaving_answer(answer: &Answer) -> LeavingAnswer {
    let Answer { practice, described, place: _, reason, note: _, evidence, plan } = answer;
    for Evidence { title: _, date: _, place: _, quote: _, mark: _ } in evidence {}
    let Plan { what: _, role: _, due: _ } = plan;
    // Without a reason n.v.t. is still open, and open says nothing.
    let open = *practice == Some(Practice::NotApplicable) && reason.trim().is_empty();
    LeavingAnswer { practice: practice.filter(|_| !open), described: *described }
}
