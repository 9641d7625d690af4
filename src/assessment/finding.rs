//! What follows from the answers, per requirement.

use std::rc::Rc;

use super::{Assessment, Conclusion, Reason, conclude};
use crate::norm::{Catalogue, CatalogueArea, CheckItem};

/// The conclusion for one line, with the reason behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line.
    pub item: Rc<CheckItem>,
    /// What follows.
    pub conclusion: Conclusion,
    /// Why.
    pub reason: Reason,
}

/// The findings for every asked line, in the catalogue's order.
pub fn findings(catalogue: &Catalogue, assessment: &Assessment) -> Vec<Finding> {
    catalogue.items().map(|item| finding(item, assessment)).collect()
}

/// The findings for one area, in the catalogue's order.
pub fn area_findings(area: &CatalogueArea, assessment: &Assessment) -> Vec<Finding> {
    area.items().map(|item| finding(item, assessment)).collect()
}

fn finding(item: &Rc<CheckItem>, assessment: &Assessment) -> Finding {
    let (conclusion, reason) = conclude(item.describing, assessment.answers.get(&item.id));
    Finding { item: Rc::clone(item), conclusion, reason }
}
