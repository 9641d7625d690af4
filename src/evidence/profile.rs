//! What each line of the norm is recognised by: phrases, and loose words.

use std::collections::BTreeMap;

use super::spread::{Words, of_area, rarity};
use super::vocabulary::{Concept, Seen, Vocabulary};
use super::weights::Weights;
use crate::norm::{EvidenceLine, EvidenceSlice, RequirementId, SaidWords, Sector};

/// Where a word of the norm stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In the title of the line.
    Title,
    /// Among its search terms.
    Term,
    /// Among the phrases that schools use for it.
    Phrase,
    /// Among the examples of what a passage shows.
    Example,
    /// In its texts for schools or parents, or where it says when an answer is yes.
    Text,
    /// In sentences by which schools may describe it.
    Said,
    /// Among the names of its area.
    Area,
}

/// A phrase of a line.
#[derive(Debug)]
pub(super) struct Cue {
    pub(super) line: usize,
    pub(super) source: Source,
    pub(super) weight: f64,
    /// As it stands in the norm.
    pub(super) text: String,
    /// What its words stand for, each once.
    pub(super) concepts: Vec<Concept>,
    /// How much its words say together.
    pub(super) total: f64,
}

/// A loose word of a line.
#[derive(Debug)]
pub(super) struct Loose {
    pub(super) line: usize,
    pub(super) source: Source,
    pub(super) weight: f64,
    /// How much of the line it is, from 0 to 1.
    pub(super) share: f64,
    /// As it stands in the norm.
    pub(super) text: String,
}

/// All lines, and what they are recognised by.
pub(super) struct Profiles {
    /// Ids, in the order of the edition.
    pub(super) ids: Vec<RequirementId>,
    /// Per line the place of its area; none for an area that is general.
    pub(super) areas: Vec<Option<usize>>,
    pub(super) cues: Vec<Cue>,
    /// Per line the words it needs: what each stands for together.
    pub(super) needs: Vec<Vec<Vec<Concept>>>,
    /// Per concept the cues it stands in.
    pub(super) in_cues: Vec<Vec<usize>>,
    /// Per concept the lines that have it as a loose word.
    pub(super) loose: Vec<Vec<Loose>>,
    /// Per concept how much it says about which line, from 0 to 1, by where the norm and its phrases
    /// have it.
    pub(super) says: Vec<f64>,
    /// The same for words of sentences by which schools may describe a line, by where those have it too.
    pub(super) said_says: Vec<f64>,
    /// Per concept how much it belongs to each area, from 0 to 1.
    pub(super) of_area: Vec<Vec<f64>>,
    /// Per line the others of its group: lines that schools mostly describe in one passage.
    pub(super) together: Vec<Vec<usize>>,
}

impl Profiles {
    /// The lines of a sector.
    pub(super) fn new(
        slice: &EvidenceSlice,
        sector: Sector,
        vocabulary: &mut Vocabulary,
        weights: &Weights,
    ) -> Self {
        let mut made = Builder {
            vocabulary,
            weights,
            seen: Seen::default(),
            cues: Vec::new(),
            loose: Vec::new(),
        };
        let (mut ids, mut areas, mut needs) = (Vec::new(), Vec::new(), Vec::new());
        let mut groups = Vec::new();
        for line in slice.lines.iter().filter(|line| line.sectors.contains(&sector)) {
            let at = slice.areas.iter().position(|area| area.id == line.area);
            let area = at.and_then(|at| slice.areas.get(at)).filter(|area| !area.general);
            made.line(ids.len(), line, area.map_or(&[], |area| area.names.as_slice()));
            needs.push(line.needs.iter().flat_map(|text| made.ways(text)).collect());
            ids.push(line.id.clone());
            areas.push(area.and(at));
            groups.push(line.together);
        }
        let Builder { mut cues, loose, .. } = made;
        let mut by_concept: Vec<Vec<Loose>> = Vec::new();
        by_concept.resize_with(vocabulary.len(), Vec::new);
        for (concept, word) in loose {
            if let Some(words) = by_concept.get_mut(concept) {
                words.push(word);
            }
        }
        let mut in_cues: Vec<Vec<usize>> = vec![Vec::new(); vocabulary.len()];
        for (at, cue) in cues.iter().enumerate() {
            for concept in &cue.concepts {
                if let Some(places) = in_cues.get_mut(*concept) {
                    places.push(at);
                }
            }
        }
        let words = Words { lines: ids.len(), loose: &by_concept, in_cues: &in_cues, cues: &cues };
        let (mut says, mut said_says, mut of_areas) = (Vec::new(), Vec::new(), Vec::new());
        for concept in 0..vocabulary.len() {
            let common = if vocabulary.is_common(concept) { weights.common } else { 1.0 };
            let mut spread = words.spread(concept);
            says.push(common * rarity(&spread));
            words.add_said(concept, &mut spread);
            said_says.push(common * rarity(&spread));
            of_areas.push(of_area(&spread, &areas, slice.areas.len()));
        }
        for cue in &mut cues {
            let says = cue.concepts.iter().filter_map(|it| says.get(*it));
            cue.total = says.map(|says| says.max(weights.least_of_word)).sum();
        }
        let together = together(&groups);
        let (loose, of_area) = (by_concept, of_areas);
        Self { ids, areas, cues, needs, in_cues, loose, says, said_says, of_area, together }
    }
}

/// Per line the others of its group.
fn together(groups: &[Option<u32>]) -> Vec<Vec<usize>> {
    let others = |(at, group): (usize, &Option<u32>)| {
        let same = |other: &usize| *other != at && groups.get(*other) == Some(group);
        group.map(|_| (0..groups.len()).filter(same).collect()).unwrap_or_default()
    };
    groups.iter().enumerate().map(others).collect()
}

struct Builder<'a> {
    vocabulary: &'a mut Vocabulary,
    weights: &'a Weights,
    seen: Seen,
    cues: Vec<Cue>,
    loose: Vec<(Concept, Loose)>,
}

impl Builder<'_> {
    fn line(&mut self, line: usize, texts: &EvidenceLine, area: &[String]) {
        let weights = self.weights;
        self.cue(line, Source::Title, weights.title, &texts.title);
        for term in &texts.terms {
            self.cue(line, Source::Term, weights.term, term);
        }
        for phrase in &texts.phrases {
            self.cue(line, Source::Phrase, weights.phrase, phrase);
        }
        for example in &texts.examples {
            self.cue(line, Source::Example, weights.example, example);
            self.loose(line, Source::Example, weights.text, example);
        }
        for text in [&texts.title, &texts.school, &texts.yes, &texts.parents] {
            self.loose(line, Source::Text, weights.text, text);
        }
        self.said(line, &texts.said);
        for name in area {
            self.area(line, weights.area, name);
        }
    }

    /// A name of an area: one word, or words that stand for one thing. Other words of a name say too
    /// little about the area by themselves.
    fn area(&mut self, line: usize, weight: f64, name: &str) {
        let words = self.seen.words(name, self.vocabulary);
        let stems: Vec<&str> = words.iter().map(|word| word.stem.as_str()).collect();
        if stems.len() == 1 {
            self.loose(line, Source::Area, weight, name);
        } else if let Some((concept, taken)) = self.vocabulary.names(&stems).first().copied()
            && taken == stems.len()
        {
            self.add_loose(concept, line, Source::Area, weight, name);
        }
    }

    /// A phrase, and the same phrase with its compounds taken apart.
    fn cue(&mut self, line: usize, source: Source, weight: f64, text: &str) {
        let mut weight = weight;
        for concepts in self.ways(text) {
            self.add_cue(line, source, weight, text, concepts);
            weight *= 0.8;
        }
    }

    /// What the words of a phrase stand for, and the same with its compounds taken apart; each
    /// concept once.
    fn ways(&mut self, text: &str) -> Vec<Vec<Concept>> {
        let words = self.seen.words(text, self.vocabulary);
        let mut concepts = Vec::new();
        let mut apart = Vec::new();
        let mut rest = words.as_slice();
        while let Some((word, later)) = rest.split_first() {
            let stems: Vec<&str> = rest.iter().map(|word| word.stem.as_str()).collect();
            if let Some((concept, taken)) = self.vocabulary.names(&stems).first().copied() {
                concepts.push(concept);
                apart.push(concept);
                rest = rest.get(taken..).unwrap_or_default();
                continue;
            }
            rest = later;
            let concept = self.vocabulary.add(&word.stem);
            concepts.push(concept);
            if word.parts.is_empty() {
                apart.push(concept);
            }
            for part in &word.parts {
                apart.push(self.vocabulary.add(part));
            }
        }
        let mut ways = vec![concepts, apart];
        ways.dedup();
        for concepts in &mut ways {
            concepts.sort_unstable();
            concepts.dedup();
        }
        ways.retain(|concepts| !concepts.is_empty());
        ways
    }

    fn add_cue(
        &mut self,
        line: usize,
        source: Source,
        weight: f64,
        text: &str,
        concepts: Vec<Concept>,
    ) {
        let text = text.to_owned();
        self.cues.push(Cue { line, source, weight, text, concepts, total: 0.0 });
    }

    /// The words of sentences by which schools may describe a line, each by itself. A word that more of
    /// them have counts for more, by the square root: a second sentence adds less than the first.
    fn said(&mut self, line: usize, said: &SaidWords) {
        let mut found: BTreeMap<Concept, (f64, &str)> = BTreeMap::new();
        for (plain, count) in &said.words {
            let Some(word) = self.seen.word(plain, self.vocabulary) else { continue };
            let count = f64::from(*count);
            let whole = (word.stem, count);
            let parts = word.parts.into_iter().map(|part| (part, count * self.weights.part));
            for (stem, count) in std::iter::once(whole).chain(parts) {
                let concept = self.vocabulary.add(&stem);
                found.entry(concept).or_insert((0.0, plain)).0 += count;
            }
        }
        for (concept, (count, plain)) in found {
            // Two forms of a word may stand in one sentence.
            let share = (count / f64::from(said.of)).min(1.0);
            let common = self.vocabulary.is_common(concept);
            let common = if common { self.weights.said_common } else { 1.0 };
            let weight = self.weights.said * common * share.sqrt();
            let share = (share / self.weights.said_whole).min(1.0);
            let (source, text) = (Source::Said, plain.to_owned());
            self.loose.push((concept, Loose { line, source, weight, share, text }));
        }
    }

    /// The words of a text, each by itself.
    fn loose(&mut self, line: usize, source: Source, weight: f64, text: &str) {
        for word in self.seen.words(text, self.vocabulary) {
            let concept = self.vocabulary.add(&word.stem);
            self.add_loose(concept, line, source, weight, &word.plain);
            for part in &word.parts {
                let concept = self.vocabulary.add(part);
                self.add_loose(concept, line, source, weight * self.weights.part, &word.plain);
            }
        }
    }

    fn add_loose(
        &mut self,
        concept: Concept,
        line: usize,
        source: Source,
        weight: f64,
        text: &str,
    ) {
        let text = text.to_owned();
        self.loose.push((concept, Loose { line, source, weight, share: 0.5, text }));
    }
}
