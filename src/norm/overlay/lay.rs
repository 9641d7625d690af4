//! Lays an overlay over a national edition: what applies in the region.

use super::RegionalText;
use super::{Agreement, Overlay, OverlayFault};
use crate::norm::{Norm, Requirement};

/// One line with what the region says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaidLine {
    /// The line. A national one is what it is in its edition.
    pub line: Requirement,
    /// The samenwerkingsverband that added it; none when it is national.
    pub added_by: Option<String>,
    /// The samenwerkingsverband in which it was agreed, and where that stands.
    pub agreed: Option<(String, Agreement)>,
    /// The samenwerkingsverband that has words of its own beside it, and those words.
    pub beside: Option<(String, RegionalText)>,
}

impl Overlay {
    /// What applies in the region: everything national, untouched and in the order of the edition;
    /// then the lines of the region, by area and id.
    ///
    /// # Errors
    /// Every reason why it cannot be laid over this edition.
    pub fn lay_over(&self, norm: &Norm) -> Result<Vec<LaidLine>, Vec<OverlayFault>> {
        let faults = self.faults(norm);
        if !faults.is_empty() {
            return Err(faults);
        }
        let name = &self.head.name;
        let mut lines: Vec<LaidLine> = Vec::new();
        for line in &norm.edition.requirements {
            let agreed = self.agreements.iter().find(|it| it.beside == line.id);
            let beside = self.texts.iter().find(|it| it.beside == line.id);
            lines.push(LaidLine {
                line: line.clone(),
                added_by: None,
                agreed: agreed.map(|it| (name.clone(), it.clone())),
                beside: beside.map(|it| (name.clone(), it.clone())),
            });
        }
        let place = |area: &str| norm.edition.areas.iter().position(|known| known.id == area);
        let mut added: Vec<_> = self.requirements.iter().collect();
        added.sort_by_key(|line| (place(&line.area), &line.id));
        lines.extend(added.into_iter().map(|line| LaidLine {
            line: line.clone(),
            added_by: Some(name.clone()),
            agreed: None,
            beside: None,
        }));
        Ok(lines)
    }
}
