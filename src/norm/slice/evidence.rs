//! The slice with what tells the lines apart in a school's own document.

use serde::{Deserialize, Serialize};

use super::evidence_wire::EvidenceWire;
use super::overlay::FoundBy;
use super::{CheckItem, OverlaySlice};
use crate::norm::{
    Area, AreaId, Depth, Norm, Phrases, Requirement, RequirementId, SaidWords, Sector,
};

/// A line, as far as finding it in a document needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceLine {
    /// Stable slug.
    pub id: RequirementId,
    /// Its area.
    pub area: AreaId,
    /// Kinds of school it is for.
    pub sectors: Vec<Sector>,
    /// Whether a school is asked about it, and in which check: none for what is no duty of hers.
    pub asked: Option<Depth>,
    /// A few words that name it.
    pub title: String,
    /// Words that occur in school documents.
    pub terms: Vec<String>,
    /// What schools write when they describe it.
    pub phrases: Vec<String>,
    /// The words of sentences by which schools may describe it.
    pub said: SaidWords,
    /// Words of which a text has at least one when it is about the line; none when any text may be.
    pub needs: Vec<String>,
    /// The number of its group of lines that schools mostly describe in one passage.
    pub together: Option<u32>,
    /// Examples of what a passage shows.
    pub examples: Vec<String>,
    /// The statement for schools.
    pub school: String,
    /// When an answer is yes.
    pub yes: String,
    /// When it is partly; like [`no`](Self::no) it is read by who decides, and finds nothing.
    pub partly: String,
    /// When it is no.
    pub no: String,
    /// The line for parents.
    pub parents: String,
    /// Name of the samenwerkingsverband whose layer added the line. It does not travel with the slice:
    /// [`EvidenceSlice::under`] says it.
    pub regional: Option<String>,
}

/// An area, with the names that documents give it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceArea {
    /// Slug.
    pub id: AreaId,
    /// Whether its lines hold for every subject.
    pub general: bool,
    /// Its name and the other names.
    pub names: Vec<String>,
}

/// Every line, also one that is not asked, in the words by which a document is recognised.
///
/// A group of words is one text with commas, as in [`crate::norm::Lexicon`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "EvidenceWire", try_from = "EvidenceWire")]
pub struct EvidenceSlice {
    /// Id of the edition.
    pub edition: String,
    /// Areas, in order.
    pub areas: Vec<EvidenceArea>,
    /// Lines, in the edition's order.
    pub lines: Vec<EvidenceLine>,
    /// Words that say nothing.
    pub empty: Vec<String>,
    /// Words that say little.
    pub common: Vec<String>,
    /// Groups of forms of one word.
    pub forms: Vec<String>,
    /// Groups of words and names that stand for the same, also those of the glossary.
    pub same: Vec<String>,
    /// Parts of compounds.
    pub parts: Vec<String>,
    /// Words that say that something is not so.
    pub negations: Vec<String>,
    /// Phrases that say that something is not so yet.
    pub plans: Vec<String>,
}

impl EvidenceSlice {
    /// This slice under a layer, when there is one: the lines that it adds come last, for the rest
    /// nothing changes.
    ///
    /// The layer may come from a file that somebody wrote by hand: of its lines only those are added
    /// that take no id that is there, are gezag swv, and belong to an area that is there. A layer on
    /// another edition adds none.
    #[must_use]
    pub fn under(mut self, overlay: Option<&OverlaySlice>) -> Self {
        let Some(overlay) = overlay else { return self };
        for (item, found_by) in overlay.own_lines(&self.edition) {
            let fits = self.areas.iter().any(|area| area.id == item.area)
                && !self.lines.iter().any(|line| line.id == item.id);
            if fits {
                self.lines.push(regional_line(item, found_by, &overlay.name));
            }
        }
        self
    }
}

/// A line that a layer added.
fn regional_line(item: CheckItem, found_by: FoundBy, name: &str) -> EvidenceLine {
    EvidenceLine {
        asked: item.is_asked().then_some(item.depth),
        id: item.id,
        area: item.area,
        sectors: item.sectors,
        title: item.title,
        terms: found_by.terms,
        phrases: Vec::new(),
        said: SaidWords::default(),
        needs: Vec::new(),
        together: None,
        examples: found_by.examples,
        school: item.school,
        yes: item.judging.ja,
        partly: item.judging.deels,
        no: item.judging.nee,
        parents: found_by.parents,
        regional: Some(name.to_owned()),
    }
}

impl Norm {
    /// What lines are recognised by in a school's own document.
    pub fn evidence_slice(&self) -> EvidenceSlice {
        let Self { edition, glossary, lexicon, .. } = self;
        let names = glossary
            .iter()
            .filter(|term| !term.also.is_empty() && !lexicon.no_terms.contains(&term.id))
            .map(|term| format!("{}, {}", term.word, term.also.join(", ")));
        EvidenceSlice {
            edition: edition.head.id.clone(),
            areas: edition.areas.iter().map(area).collect(),
            lines: edition.requirements.iter().map(|line| self.evidence_line(line)).collect(),
            empty: lexicon.empty.clone(),
            common: lexicon.common.clone(),
            forms: lexicon.forms.clone(),
            same: lexicon.same.iter().cloned().chain(names).collect(),
            parts: lexicon.parts.clone(),
            negations: lexicon.negations.clone(),
            plans: lexicon.plans.clone(),
        }
    }

    fn evidence_line(&self, line: &Requirement) -> EvidenceLine {
        let of_line = |phrases: &&Phrases| phrases.line == line.id;
        let phrases: Vec<&Phrases> = self.lexicon.phrases.iter().filter(of_line).collect();
        let sentences = self.lexicon.sentences.iter().find(|it| it.line == line.id);
        let mut groups = (1..).zip(&self.lexicon.together);
        let together = groups.find(|(_, group)| group.contains(&line.id)).map(|(number, _)| number);
        EvidenceLine {
            id: line.id.clone(),
            area: line.area.clone(),
            sectors: line.sectors.clone(),
            asked: line.is_asked().then_some(line.depth),
            title: line.title.clone(),
            terms: line.search_terms.clone(),
            phrases: phrases.iter().flat_map(|phrases| phrases.said.iter().cloned()).collect(),
            said: sentences.map(|it| it.words(&self.lexicon.empty)).unwrap_or_default(),
            needs: phrases.iter().flat_map(|phrases| phrases.needs.iter().cloned()).collect(),
            together,
            examples: line.evidence.clone(),
            school: line.school.clone(),
            yes: line.judging.ja.clone(),
            partly: line.judging.deels.clone(),
            no: line.judging.nee.clone(),
            parents: line.parents.clone(),
            regional: None,
        }
    }
}

fn area(area: &Area) -> EvidenceArea {
    let names = std::iter::once(&area.name).chain(&area.also).cloned().collect();
    EvidenceArea { id: area.id.clone(), general: area.general, names }
}
