//! What the sheets of a workbook are called.

/// One row per line of the norm.
pub(super) const LINES: &str = "Onderdelen";
/// One row per area.
pub(super) const AREAS: &str = "Gebieden";
/// What each column means.
pub(super) const EXPLANATION: &str = "Uitleg";
/// The words of the drop-downs; hidden.
pub(super) const CHOICES: &str = "Keuzes";
