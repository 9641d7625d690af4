//! The action plan as CSV.

use super::ActionPlan;
use super::action_plan::ACTION_HEADER;
use crate::words::csv;

/// The plan as CSV: actions first, then the lines without one, whose first three cells are empty.
pub fn to_csv(plan: &ActionPlan) -> String {
    let mut text = String::from(csv::MARK);
    let receipt = plan.receipt();
    csv::row(&mut text, ACTION_HEADER.into_iter().chain(["Herkomst"]));
    for line in plan.actions.iter().chain(&plan.without) {
        let cells = line.cells();
        csv::row(&mut text, cells.iter().map(String::as_str).chain([receipt.as_str()]));
    }
    text
}
