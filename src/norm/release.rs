//! Which editions have been released, and with what content.

use crate::words::Date;

/// An edition that has been released: from then on it stays what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Id of the edition.
    pub edition: String,
    /// Its receipt at that moment.
    pub receipt: String,
    /// The receipt of the mapping from the edition before; absent for the first.
    pub mapping: Option<String>,
    /// The day.
    pub on: Date,
}

impl Release {
    /// The file that records them, within the norm folder.
    pub const FILE: &str = "released.toml";

    /// How it stands in [`Self::FILE`].
    pub fn to_toml(&self) -> String {
        let mapping =
            self.mapping.as_ref().map(|it| format!("overgang = \"{it}\"\n")).unwrap_or_default();
        format!(
            "[[editie]]\nid = \"{}\"\nkenmerk = \"{}\"\n{mapping}vrijgegeven = \"{}\"\n",
            self.edition, self.receipt, self.on
        )
    }
}
