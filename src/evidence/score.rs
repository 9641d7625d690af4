//! How well a passage fits each line.
//!
//! BM25F (Robertson, Zaragoza and Taylor 2004) with the lines of the norm as the collection: how rare
//! a word is follows from the number of lines that have it, and not from the document. So how well a
//! passage fits does not depend on the passages around it; how sure that is does ([`super::judge`]).

use super::profile::{Cue, Profiles, Source};
use super::reading::{Kind, Occurrence, Reading};
use super::vocabulary::Concept;
use super::weights::Weights;
use crate::words::sort;

/// Less of a phrase than this says nothing.
const LEAST_OF_A_PHRASE: f64 = 0.3;
/// What a word says at least, to be looked at: less stands in almost every line.
const LEAST_TOLD: f64 = 0.03;
/// What words of a phrase count for, however far apart they stand.
const LEAST_NEAR: f64 = 0.35;
/// How many other words may stand between those of a phrase.
const ROOM: usize = 3;

/// A word of a line that a passage has.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Match {
    pub(super) concept: Concept,
    /// What it adds to the raw score.
    pub(super) adds: f64,
    pub(super) source: Source,
    /// The phrase it belongs to; none for a loose word.
    pub(super) cue: Option<usize>,
}

/// What a line has in a passage.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Fit {
    /// How well it fits by its words, from 0.
    pub(super) raw: f64,
    /// The line of its group that makes it surer, and how many times that made `raw` what it is.
    pub(super) lifted_by: Option<(usize, f64)>,
    /// The odds that it is described, before other passages are looked at ([`super::judge`]).
    pub(super) odds: f64,
    /// How sure it is that it is described, from 0 to below 1.
    pub(super) score: f64,
    /// By what; each concept once, in the order of concepts.
    pub(super) matches: Vec<Match>,
}

/// What every line has in a passage, in their order.
pub(super) fn fits(reading: &Reading, profiles: &Profiles, weights: &Weights) -> Vec<Fit> {
    let mut found: Vec<Vec<Match>> = vec![Vec::new(); profiles.ids.len()];
    loose(reading, profiles, &mut found);
    phrases(reading, profiles, weights, &mut found);
    let areas = areas(reading, profiles, weights);
    found
        .into_iter()
        .zip(&profiles.areas)
        .zip(&profiles.needs)
        .map(|((matches, area), needs)| {
            let mut fit = fit(matches, reading, profiles, weights);
            if !needs.is_empty() && !needs.iter().any(|need| has(need, reading, weights)) {
                fit.raw *= weights.unmet;
            }
            let share = area.and_then(|area| areas.get(area)).copied().unwrap_or(1.0);
            fit.raw *= 1.0 - weights.other_area * (1.0 - share);
            fit
        })
        .collect()
}

/// Whether a passage has what a line needs. Words that only say it together have to stand near each
/// other; one in a heading is near the whole text below it.
fn has(need: &[Concept], reading: &Reading, weights: &Weights) -> bool {
    let there = need.iter().filter_map(|concept| reading.concepts.get(concept));
    let there: Vec<&Vec<Occurrence>> = there.collect();
    if there.len() < need.len() {
        return false;
    }
    let in_text = there.into_iter().filter(|it| it.iter().all(|it| it.heading.is_none()));
    let in_text: Vec<&Vec<Occurrence>> = in_text.collect();
    let kinds = in_text.len();
    kinds < 2 || span(&in_text) <= kinds + weights.need_room
}

/// To four digits: what comes after differs between processors and means nothing.
pub(super) fn rounded(score: f64) -> f64 {
    (score * 10_000.0).round() / 10_000.0
}

/// A count to reckon with.
pub(super) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What stands in a passage and not in nearly every line.
fn telling(reading: &Reading, profiles: &Profiles) -> impl Iterator<Item = Concept> {
    let concepts = reading.concepts.keys().copied();
    concepts.filter(|concept| profiles.says.get(*concept).is_some_and(|says| *says > LEAST_TOLD))
}

fn loose(reading: &Reading, profiles: &Profiles, found: &mut [Vec<Match>]) {
    for concept in telling(reading, profiles) {
        for word in profiles.loose.get(concept).into_iter().flatten() {
            if let Some(matches) = found.get_mut(word.line) {
                let (adds, source) = (word.weight, word.source);
                matches.push(Match { concept, adds, source, cue: None });
            }
        }
    }
}

fn phrases(reading: &Reading, profiles: &Profiles, weights: &Weights, found: &mut [Vec<Match>]) {
    let mut mass = vec![0.0; profiles.cues.len()];
    let mut touched = Vec::new();
    for concept in telling(reading, profiles) {
        let says = profiles.says.get(concept).copied().unwrap_or_default();
        for cue in profiles.in_cues.get(concept).into_iter().flatten() {
            if let Some(mass) = mass.get_mut(*cue) {
                if *mass == 0.0 {
                    touched.push(*cue);
                }
                *mass += says.max(weights.least_of_word);
            }
        }
    }
    for at in touched {
        let Some((cue, mass)) = profiles.cues.get(at).zip(mass.get(at)) else { continue };
        let share = if cue.total > 0.0 { mass / cue.total } else { 0.0 };
        if share < LEAST_OF_A_PHRASE {
            continue;
        }
        let context = context(cue, share, reading);
        let Some(matches) = found.get_mut(cue.line) else { continue };
        for concept in cue.concepts.iter().copied() {
            let told = profiles.says.get(concept).is_some_and(|says| *says > LEAST_TOLD);
            if told && reading.concepts.contains_key(&concept) {
                let (adds, source) = (cue.weight * context, cue.source);
                matches.push(Match { concept, adds, source, cue: Some(at) });
            }
        }
    }
}

/// What the words of a phrase count for: how many are there, and how near to each other.
fn context(cue: &Cue, share: f64, reading: &Reading) -> f64 {
    if cue.concepts.len() < 2 {
        return 1.0;
    }
    share * share * nearness(cue, reading)
}

/// 1 when the words of a phrase that are there stand together, less the further they are apart.
fn nearness(cue: &Cue, reading: &Reading) -> f64 {
    let there: Vec<&Vec<Occurrence>> =
        cue.concepts.iter().filter_map(|concept| reading.concepts.get(concept)).collect();
    let kinds = there.len();
    if kinds < 2 {
        return 1.0;
    }
    let span = span(&there);
    let room = kinds + ROOM;
    if span <= room {
        return 1.0;
    }
    (number(room) / number(span)).sqrt().max(LEAST_NEAR)
}

/// The shortest stretch that has one occurrence of each of these.
fn span(there: &[&Vec<Occurrence>]) -> usize {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (kind, occurrences) in there.iter().enumerate() {
        places.extend(occurrences.iter().map(|it| (it.place, kind)));
    }
    places.sort_unstable();
    shortest_span(&places, there.len())
}

/// The shortest stretch that has one of every kind.
fn shortest_span(places: &[(usize, usize)], kinds: usize) -> usize {
    let mut last: Vec<Option<usize>> = vec![None; kinds];
    let mut shortest = usize::MAX;
    for (place, kind) in places {
        if let Some(slot) = last.get_mut(*kind) {
            *slot = Some(*place);
        }
        let first = last.iter().copied().try_fold(usize::MAX, |first, it| Some(first.min(it?)));
        if let Some(first) = first {
            shortest = shortest.min(place - first + 1);
        }
    }
    shortest
}

/// Puts the matches of a line together: each concept once, at its best.
fn fit(mut matches: Vec<Match>, reading: &Reading, profiles: &Profiles, weights: &Weights) -> Fit {
    sort(&mut matches, |a, b| {
        a.concept
            .cmp(&b.concept)
            .then(b.adds.total_cmp(&a.adds))
            .then(a.source.cmp(&b.source))
            .then(a.cue.cmp(&b.cue))
    });
    matches.dedup_by_key(|it| it.concept);
    let has: Vec<Concept> = matches.iter().map(|it| it.concept).collect();
    for it in &mut matches {
        let occurrences = reading.concepts.get(&it.concept).map_or(&[][..], Vec::as_slice);
        let often: f64 =
            occurrences.iter().map(|occurrence| counts(occurrence, &has, weights)).sum();
        let says = if it.source == Source::Said { &profiles.said_says } else { &profiles.says };
        let says = says.get(it.concept).copied().unwrap_or_default();
        it.adds *= says * saturated(often, weights);
    }
    matches.retain(|it| it.adds > 0.0);
    let most = matches.iter().map(|it| it.adds).fold(0.0, f64::max);
    let said = matches.iter().filter(|it| it.source == Source::Said).map(|it| it.adds);
    let chance = said.sum::<f64>().min(weights.said_alone);
    let all = matches.iter().map(|it| it.adds).sum::<f64>();
    let raw = (all - weights.alone * most - chance).max(0.0);
    Fit { raw, matches, ..Fit::default() }
}

/// What one occurrence counts for. A part counts for nothing where the line has the whole word.
fn counts(occurrence: &Occurrence, has: &[Concept], weights: &Weights) -> f64 {
    let place = if occurrence.heading.is_some() { weights.heading } else { 1.0 };
    match occurrence.kind {
        Kind::Whole => place,
        Kind::Part(Some(whole)) if has.binary_search(&whole).is_ok() => 0.0,
        Kind::Part(_) => place * weights.part,
    }
}

/// The saturation of BM25: the first time counts for most. A long passage is not held against a line:
/// with `b` of BM25 above zero fewer lines were found.
fn saturated(often: f64, weights: &Weights) -> f64 {
    often * (weights.k1 + 1.0) / (often + weights.k1)
}

/// Per area how much the passage is about it, beside the area it is most about.
fn areas(reading: &Reading, profiles: &Profiles, weights: &Weights) -> Vec<f64> {
    let mut sums = vec![0.0; profiles.of_area.iter().map(Vec::len).max().unwrap_or_default()];
    for (concept, occurrences) in &reading.concepts {
        let says = profiles.says.get(*concept).copied().unwrap_or_default();
        let often: f64 = occurrences.iter().map(|it| counts(it, &[], weights)).sum();
        let shares = profiles.of_area.get(*concept).into_iter().flatten();
        for (sum, share) in sums.iter_mut().zip(shares) {
            *sum += says * share * share * saturated(often, weights);
        }
    }
    let most = sums.iter().copied().fold(0.0, f64::max);
    sums.iter().map(|sum| if most > 0.0 { sum / most } else { 1.0 }).collect()
}
