//! From a werkbestand and the norm to a file.

use super::{ExportError, Metadata, to_docx, to_odt, to_xlsx};
use crate::exchange::{WorkFile, open_stored};
use crate::norm::{Catalogue, CheckSlice};
use crate::report::{ActionPlan, Output, action_plan, guide, to_calendar, to_csv};
use crate::words::Moment;

/// Makes a file of this kind. What it says about its moment is when the werkbestand was written,
/// in local time; `utc` is that same moment in UTC, for formats that ask for it.
///
/// # Errors
/// A sentence for the person who asked for it.
pub fn make(
    kind: Output,
    file: &WorkFile,
    slice: &CheckSlice,
    utc: Moment,
) -> Result<Vec<u8>, ExportError> {
    let record = &file.assessment;
    // Without a kind of school nothing applies yet; the section then has its places to fill.
    let catalogue =
        record.profile.scope().map(|scope| Catalogue::new(slice, &scope)).unwrap_or_default();
    let metadata = Metadata { creator: record.profile.display_name(), made: utc };
    let section = || guide(&catalogue, record, &slice.head, file.saved);
    let plan = || action_plan(&catalogue, record, &slice.head, file.saved);
    match kind {
        Output::GuideDocx => to_docx(&section(), &metadata),
        Output::GuideOdt => to_odt(&section(), &metadata),
        Output::ActionsXlsx => to_xlsx(&filled(plan())?, &metadata),
        Output::ActionsCsv => Ok(to_csv(&filled(plan())?).into_bytes()),
        Output::ActionsCalendar => {
            to_calendar(&plan(), utc).map(String::into_bytes).ok_or(ExportError::NoDates)
        }
    }
}

fn filled(plan: ActionPlan) -> Result<ActionPlan, ExportError> {
    if plan.is_empty() { Err(ExportError::NoActions) } else { Ok(plan) }
}

/// The same from text alone, as it comes from a page: the extension of the kind, a werkbestand,
/// the slice of the self-check, and the moment in UTC as `2026-11-24T13:02:31`.
///
/// # Errors
/// A sentence when one of them is not what it should be, or when [`make`] has one.
pub fn make_from_text(
    kind: &str,
    file: &str,
    slice: &str,
    utc: &str,
) -> Result<Vec<u8>, ExportError> {
    let kind = Output::of_extension(kind).ok_or(ExportError::Kind)?;
    let file = open_stored(file)?;
    let slice: CheckSlice = serde_json::from_str(slice).map_err(|_| ExportError::Norm)?;
    let utc = utc.parse().map_err(|_| ExportError::Clock)?;
    make(kind, &file, &slice, utc)
}
