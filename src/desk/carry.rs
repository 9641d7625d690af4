//! A check to a later edition: what will happen, and the check that comes of it.

use std::collections::BTreeMap;

use super::answer::{DeskError, Room};
use crate::assessment::Assessment;
use crate::compare::CarryPlan;
use crate::exchange::WorkFile;
use crate::export::ExportError;
use crate::norm::{CheckSlice, Mapping};
use crate::report;

/// What happens to each line, as a piece of HTML. `editions` are the slice of the later edition and
/// the mappings that lead to it, oldest first.
pub(super) fn plan(
    room: &Room,
    record: &Assessment,
    editions: &[String],
) -> Result<String, DeskError> {
    Ok(report::carry(&planned(room, record, editions)?))
}

/// The check in the later edition, as a werkbestand. `papers` are its id, the choices as JSON (new
/// line to old line) and what [`plan`] is given.
pub(super) fn carried(
    room: &Room,
    record: &Assessment,
    papers: &[String],
) -> Result<WorkFile, DeskError> {
    let [id, choices, editions @ ..] = papers else { return Err(DeskError::Unknown) };
    let choices: BTreeMap<String, String> =
        serde_json::from_str(choices).map_err(|_| DeskError::Unknown)?;
    let plan = planned(room, record, editions)?;
    Ok(WorkFile::new(plan.carry(record, &choices, id.clone(), room.now), room.now))
}

fn planned(room: &Room, record: &Assessment, editions: &[String]) -> Result<CarryPlan, DeskError> {
    let [slice, mappings @ ..] = editions else { return Err(DeskError::Unknown) };
    let new: CheckSlice = serde_json::from_str(slice).map_err(|_| ExportError::Norm)?;
    let chain: Result<Vec<Mapping>, _> =
        mappings.iter().map(|mapping| serde_json::from_str(mapping)).collect();
    let chain = chain.map_err(|_| ExportError::Norm)?;
    Ok(CarryPlan::new(record, &room.slice, &chain, &new)?)
}
