//! Making a publication: from what the registry lets through, for the lines that are asked.

use std::collections::BTreeMap;

use super::registry::{Leaving, leaving};
use super::{FORMAT_VERSION, Offer, PublicEdition, PublicLine, PublicSchool, Publication, SORT};
use crate::assessment::Assessment;
use crate::norm::{Catalogue, CheckItem, Describing, EditionHead, RequirementId};
use crate::words::Moment;

impl Publication {
    /// The publication of this record, made now by this version of the tool.
    ///
    /// `head` is the edition that the catalogue is from. Nothing when the kind of school was not
    /// chosen yet: then no line is asked.
    pub fn new(
        catalogue: &Catalogue,
        head: &EditionHead,
        record: &Assessment,
        now: Moment,
    ) -> Option<Self> {
        let leaving = leaving(record);
        let lines = lines(catalogue, &leaving);
        Some(Self {
            sort: SORT.to_owned(),
            version: FORMAT_VERSION,
            tool: env!("CARGO_PKG_VERSION").to_owned(),
            made: now,
            edition: PublicEdition {
                id: head.id.clone(),
                status: head.status,
                receipt: head.receipt.clone(),
            },
            example: leaving.example,
            school: PublicSchool {
                name: leaving.name.trim().to_owned(),
                location: leaving.location.trim().to_owned(),
                brin: leaving.brin.trim().to_owned(),
                sector: leaving.sector?,
                areas: leaving.areas.clone(),
                depth: leaving.depth,
                year: leaving.year,
                partnership: leaving.partnership,
            },
            message: leaving.message.trim().to_owned(),
            lines,
            pupils: leaving.pupils.cloned(),
        })
    }
}

fn lines(catalogue: &Catalogue, leaving: &Leaving) -> BTreeMap<RequirementId, PublicLine> {
    // What a region asks is between the school and its samenwerkingsverband.
    let national = catalogue.items().filter(|item| item.is_national());
    let lines = national.map(|item| (item.id.clone(), line(item, leaving)));
    lines.filter(|(_, line)| *line != PublicLine::default()).collect()
}

fn line(item: &CheckItem, leaving: &Leaving) -> PublicLine {
    let answer = leaving.answers.get(item.id.as_str());
    let offer = answer.and_then(|answer| answer.practice).and_then(Offer::of);
    // Whether it is written down says something only beside an offer, and only where it is asked.
    let asked = item.describing != Describing::Nvt
        && offer.is_some_and(|offer| offer != Offer::NotApplicable);
    PublicLine {
        offer,
        described: answer.and_then(|answer| answer.described).filter(|_| asked),
        text: leaving.texts.get(&item.id).map(|text| text.trim().to_owned()).unwrap_or_default(),
    }
}
