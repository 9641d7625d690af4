//! A place in Dutch law, and the two addresses derived from it.

use serde::{Deserialize, Serialize};

use super::Sector;
use crate::words::Date;

/// One article in one version of a law: BWB id, article, lid, letter, version date.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawRef {
    /// Id in the Basiswettenbestand, such as `BWBR0003420`.
    pub bwb: String,
    /// Article, such as `13` or `2.92a`.
    pub artikel: String,
    /// Lid, such as `1`; absent when the article has none or all of it is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lid: Option<String>,
    /// Letter or onderdeel, such as `c`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// The version that was read.
    pub versie: Date,
    /// The sector this place is about, when a line cites one law per sector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
}

/// The laws the norm cites: BWB id, short name, full name.
const LAWS: [(&str, &str, &str); 5] = [
    ("BWBR0003420", "WPO", "Wet op het primair onderwijs"),
    ("BWBR0044212", "WVO 2020", "Wet voortgezet onderwijs 2020"),
    ("BWBR0045787", "Uitvoeringsbesluit WVO 2020", "Uitvoeringsbesluit WVO 2020"),
    ("BWBR0020685", "WMS", "Wet medezeggenschap op scholen"),
    (
        "BWBR0014915",
        "Wgbh/cz",
        "Wet gelijke behandeling op grond van handicap of chronische ziekte",
    ),
];

impl LawRef {
    /// The short name of the law, or its BWB id when it is not a known one.
    pub fn short_name(&self) -> &str {
        LAWS.iter().find(|(id, ..)| *id == self.bwb).map_or(&self.bwb, |(_, short, _)| short)
    }

    /// The full name of the law, or its BWB id when it is not a known one.
    pub fn full_name(&self) -> &str {
        LAWS.iter().find(|(id, ..)| *id == self.bwb).map_or(&self.bwb, |(.., full)| full)
    }

    /// On screen: `WPO, artikel 13, lid 1, onder c`.
    pub fn in_words(&self) -> String {
        let mut text = format!("{}, artikel {}", self.short_name(), self.artikel);
        if let Some(lid) = &self.lid {
            text.push_str(", lid ");
            text.push_str(lid);
        }
        if let Some(letter) = &self.letter {
            text.push_str(", onder ");
            text.push_str(letter);
        }
        text
    }

    /// The article on wetten.overheid.nl, in the version that was read.
    pub fn url(&self) -> String {
        format!("https://wetten.overheid.nl/{}/{}#Artikel{}", self.bwb, self.versie, self.artikel)
    }

    /// The Juriconnect reference (jci 1.3), consolidated text valid on the version date.
    ///
    /// Form: `jci1.3:c:BWBR0003420&artikel=13&lid=1&g=2026-08-01`; `g` is the date of validity.
    pub fn jci(&self) -> String {
        let mut jci = format!("jci1.3:c:{}&artikel={}", self.bwb, self.artikel);
        if let Some(lid) = &self.lid {
            jci.push_str("&lid=");
            jci.push_str(lid);
        }
        if let Some(letter) = &self.letter {
            jci.push_str("&o=");
            jci.push_str(letter);
        }
        format!("{jci}&g={}", self.versie)
    }
}
