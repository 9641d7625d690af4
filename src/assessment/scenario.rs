//! Worked schools with the expected conclusion per line, readable by a policy adviser.
//!
//! They live in `norm/scenarios/*.toml`, run as tests, and one of them is the worked example that
//! the site offers.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Answer, Assessment, Conclusion, EditionRef, Profile, PupilVoice};
use crate::norm::RequirementId;
use crate::words::Moment;

/// One worked school.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What it shows, in a sentence.
    #[serde(rename = "titel")]
    pub title: String,
    /// Why it is worth a look.
    #[serde(rename = "uitleg")]
    pub explanation: String,
    /// The edition it was written under.
    #[serde(rename = "editie")]
    pub edition: String,
    /// Whether the site offers it as the worked example.
    #[serde(rename = "voorbeeld", default)]
    pub example: bool,
    /// The school.
    #[serde(rename = "school")]
    pub profile: Profile,
    /// The pupils' views.
    #[serde(rename = "leerlingen", default)]
    pub pupils: PupilVoice,
    /// Its answers.
    #[serde(rename = "antwoorden", default)]
    pub answers: BTreeMap<RequirementId, Answer>,
    /// The expected conclusion per line. A line that is asked and not named is expected open.
    #[serde(rename = "verwacht", default)]
    pub expected: BTreeMap<RequirementId, Conclusion>,
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Errors
    /// What TOML or the shape refuses, with its line.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The scenario as a record of a school that does not exist.
    pub fn assessment(&self, edition: EditionRef, moment: Moment) -> Assessment {
        let mut record = Assessment::new("voorbeeld".to_owned(), edition, moment);
        record.example = true;
        record.profile = self.profile.clone();
        record.pupils = self.pupils.clone();
        record.answers = self.answers.clone();
        record
    }
}
