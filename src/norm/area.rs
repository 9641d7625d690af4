//! An ondersteuningsgebied: one data file, no code.

use serde::{Deserialize, Serialize};

use super::AreaId;

/// The `[gebied]` table at the top of an area's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Area {
    /// Slug; equals the file's name.
    pub id: AreaId,
    /// Name on screen.
    #[serde(rename = "naam")]
    pub name: String,
    /// Other names people look for.
    #[serde(rename = "ook")]
    pub also: Vec<String>,
    /// What it is about, for schools.
    #[serde(rename = "school")]
    pub for_schools: String,
    /// What it is about, for parents (B1).
    #[serde(rename = "ouders")]
    pub for_parents: String,
    /// Who at school best fills it in.
    #[serde(rename = "wie")]
    pub who: String,
    /// Number of its quiet hue in the style sheet, 0 to 7; 0 is neutral.
    #[serde(rename = "tint")]
    #[cfg_attr(feature = "author", schemars(range(max = 7)))]
    pub hue: u8,
    /// The general lines that hold for every area.
    #[serde(rename = "algemeen", default)]
    pub general: bool,
}
