//! A place in Dutch law, and the two addresses derived from it.

use serde::{Deserialize, Serialize};

use super::Sector;
use crate::words::Date;

/// One article in one version of a law: BWB id, article, lid, letter, version date.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
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
    /// `andere_versie`: what was read is not the version that held on the edition's day. That the
    /// law said the same on that day was not read.
    #[serde(rename = "andere_versie", default, skip_serializing_if = "std::ops::Not::not")]
    pub other_version: bool,
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
    /// The BWB ids that have a name here.
    pub fn known() -> impl Iterator<Item = &'static str> {
        LAWS.iter().map(|(id, ..)| *id)
    }

    /// The laws that have a name here: BWB id and short name.
    pub fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
        LAWS.iter().map(|(id, short, _)| (*id, *short))
    }

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

    /// Whether both name the same spot in the law, in whatever version it was read.
    pub fn same_spot(&self, other: &Self) -> bool {
        let spot = |law: &Self| {
            (law.bwb.clone(), law.artikel.clone(), law.lid.clone(), law.letter.clone(), law.sector)
        };
        spot(self) == spot(other)
    }

    /// The article on wetten.overheid.nl, in the version that was read.
    ///
    /// The address is the Juriconnect reference of the whole article: the site itself finds the
    /// chapter and section that its page anchors are made of. A reader sees the lid in context.
    pub fn url(&self) -> String {
        format!("https://wetten.overheid.nl/{}{}", self.article(), self.dates())
    }

    /// The Juriconnect reference (jci 1.3) to the consolidated text.
    ///
    /// Form: `jci1.3:c:BWBR0003420&artikel=13&lid=1&o=c&z=2026-08-01&g=2026-08-01`; `o` is the
    /// letter, `z` the day whose text is looked at, `g` the day on which it is valid. The site
    /// needs both days to find the article.
    pub fn jci(&self) -> String {
        let part = |name: &str, value: &Option<String>| {
            value.as_ref().map(|value| format!("&{name}={value}")).unwrap_or_default()
        };
        let (lid, letter) = (part("lid", &self.lid), part("o", &self.letter));
        format!("{}{lid}{letter}{}", self.article(), self.dates())
    }

    fn article(&self) -> String {
        format!("jci1.3:c:{}&artikel={}", self.bwb, self.artikel)
    }

    fn dates(&self) -> String {
        format!("&z={day}&g={day}", day = self.versie)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(bwb: &str, artikel: &str, lid: Option<&str>, letter: Option<&str>) -> LawRef {
        LawRef {
            bwb: bwb.to_owned(),
            artikel: artikel.to_owned(),
            lid: lid.map(str::to_owned),
            letter: letter.map(str::to_owned),
            versie: "2026-08-01".parse().expect("a date"),
            other_version: false,
            sector: None,
        }
    }

    #[test]
    fn a_place_names_its_law_article_lid_and_letter() {
        let law = place("BWBR0003420", "13", Some("1"), Some("c"));
        assert_eq!(law.in_words(), "WPO, artikel 13, lid 1, onder c");
        assert_eq!(law.full_name(), "Wet op het primair onderwijs");
        assert_eq!(
            law.jci(),
            "jci1.3:c:BWBR0003420&artikel=13&lid=1&o=c&z=2026-08-01&g=2026-08-01"
        );
    }

    #[test]
    fn the_address_is_of_the_whole_article_with_both_days() {
        let law = place("BWBR0044212", "2.92a", Some("3"), None);
        assert_eq!(
            law.url(),
            "https://wetten.overheid.nl/jci1.3:c:BWBR0044212&artikel=2.92a&z=2026-08-01&g=2026-08-01"
        );
    }

    #[test]
    fn a_letter_without_a_lid_keeps_its_place() {
        let law = place("BWBR0044212", "2.91", None, Some("a"));
        assert_eq!(law.jci(), "jci1.3:c:BWBR0044212&artikel=2.91&o=a&z=2026-08-01&g=2026-08-01");
    }

    #[test]
    fn an_unknown_law_keeps_its_id() {
        let law = place("BWBR0000001", "1", None, None);
        assert_eq!(law.in_words(), "BWBR0000001, artikel 1");
    }
}
