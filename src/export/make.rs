//! From a werkbestand and the norm to a file.

#[cfg(feature = "sheet")]
use super::to_xlsx;
use super::{ExportError, Metadata, to_docx, to_odt};
use crate::assessment::Assessment;
use crate::norm::{Catalogue, CheckSlice};
use crate::report::{ActionPlan, Output, action_plan, guide, to_calendar, to_csv};
use crate::words::Moment;

/// Makes a file of this kind from a record. `now` is the moment in local time, `utc` the same
/// moment for formats that ask for that. A workbook is `make_sheet`'s, which is heavy.
///
/// # Errors
/// A sentence for the person who asked for it.
pub fn make(
    kind: Output,
    record: &Assessment,
    slice: &CheckSlice,
    now: Moment,
    utc: Moment,
) -> Result<Vec<u8>, ExportError> {
    let catalogue = applies(record, slice);
    let metadata = Metadata { creator: record.profile.display_name(), made: utc };
    let section = || guide(&catalogue, record, &slice.head, now);
    let plan = || action_plan(&catalogue, record, &slice.head, now);
    match kind {
        Output::GuideDocx => to_docx(&section(), &metadata),
        Output::GuideOdt => to_odt(&section(), &metadata),
        Output::ActionsXlsx => Err(ExportError::Kind),
        Output::ActionsCsv => Ok(to_csv(&filled(plan())?).into_bytes()),
        Output::ActionsCalendar => {
            to_calendar(&plan(), utc).map(String::into_bytes).ok_or(ExportError::NoDates)
        }
    }
}

/// Makes the workbook of the action plan.
///
/// # Errors
/// A sentence for the person who asked for it.
#[cfg(feature = "sheet")]
pub fn make_sheet(
    record: &Assessment,
    slice: &CheckSlice,
    now: Moment,
    utc: Moment,
) -> Result<Vec<u8>, ExportError> {
    let plan = action_plan(&applies(record, slice), record, &slice.head, now);
    let metadata = Metadata { creator: record.profile.display_name(), made: utc };
    to_xlsx(&filled(plan)?, &metadata)
}

/// What of the norm applies. Without a kind of school nothing does yet; the section then has its
/// places to fill.
fn applies(record: &Assessment, slice: &CheckSlice) -> Catalogue {
    record.profile.scope().map(|scope| Catalogue::new(slice, &scope)).unwrap_or_default()
}

fn filled(plan: ActionPlan) -> Result<ActionPlan, ExportError> {
    if plan.is_empty() { Err(ExportError::NoActions) } else { Ok(plan) }
}
