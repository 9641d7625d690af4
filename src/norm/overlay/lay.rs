//! Lays an overlay over a national edition: what applies in the region.

use super::RegionalText;
use super::{Agreement, National, NormLine, Overlay, OverlayFault, OverlayHead, Receipts};
use crate::norm::EditionHead;

/// One line with what the region says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaidLine<L> {
    /// The line. A national one is what it is in its edition.
    pub line: L,
    /// The samenwerkingsverband that added it; none when it is national.
    pub added_by: Option<String>,
    /// The samenwerkingsverband in which it was agreed, and where that stands.
    pub agreed: Option<(String, Agreement)>,
    /// The samenwerkingsverband that has words of its own beside it, and those words.
    pub beside: Option<(String, RegionalText)>,
}

/// An edition with one overlay on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laid<L> {
    /// The edition.
    pub edition: EditionHead,
    /// The overlay.
    pub overlay: OverlayHead,
    /// National lines in the order of the edition; then those of the region, by area and id.
    pub lines: Vec<LaidLine<L>>,
}

impl<L> Laid<L> {
    /// The receipts of both layers.
    pub fn receipts(&self) -> Receipts {
        Receipts::of(&self.edition, &self.overlay)
    }
}

impl Overlay {
    /// What applies in the region: everything national, untouched, with what the region adds.
    ///
    /// # Errors
    /// Every reason why it cannot be laid over this edition.
    pub fn lay_over<'a, L: NormLine + 'a>(
        &self,
        national: impl Into<National<'a, L>>,
    ) -> Result<Laid<L>, Vec<OverlayFault>> {
        let national = national.into();
        let faults = self.faults(&national);
        if !faults.is_empty() {
            return Err(faults);
        }
        let name = &self.head.name;
        let mut lines: Vec<LaidLine<L>> = Vec::new();
        for line in national.lines {
            let agreed = self.agreements.iter().find(|it| it.beside == line.id());
            let beside = self.texts.iter().find(|it| it.beside == line.id());
            lines.push(LaidLine {
                line: line.clone(),
                added_by: None,
                agreed: agreed.map(|it| (name.clone(), it.clone())),
                beside: beside.map(|it| (name.clone(), it.clone())),
            });
        }
        let place = |area: &str| national.areas.iter().position(|known| known.id == area);
        let mut added: Vec<_> = self.requirements.iter().collect();
        added.sort_by_key(|line| (place(&line.area), &line.id));
        lines.extend(added.into_iter().map(|line| LaidLine {
            line: L::of(line),
            added_by: Some(name.clone()),
            agreed: None,
            beside: None,
        }));
        Ok(Laid { edition: national.head.clone(), overlay: self.head.clone(), lines })
    }
}
