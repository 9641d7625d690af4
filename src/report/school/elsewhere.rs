//! What the school says on the other pages for parents: beside each line, and at the top who says it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::head::other_norm;
use super::line::{THE_SCHOOL, said, text};
use super::{AreaLines, Beside, EXAMPLE, Safe, day};
use crate::exchange::publication::Publication;
use crate::norm::{ParentsSlice, RequirementId};

/// To the page where it is open, with everything the school says.
const PAGE: &str = "<a href=\"/ouders/school/\">";

/// Pieces of HTML for the pages with lines of the norm, while the publication is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// For the top of a page.
    #[serde(rename = "kop")]
    pub heads: Heads,
    /// What the school says, for every line that it was asked.
    #[serde(rename = "regels")]
    pub lines: BTreeMap<RequirementId, String>,
}

/// The top of a page: whose publication it is, of when, and the way out. Which of the three, follows
/// from how many lines of the page the school was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heads {
    /// All of them.
    #[serde(rename = "alles")]
    pub all: String,
    /// Some of them: then it says what it means that nothing stands beside a line.
    #[serde(rename = "deels")]
    pub some: String,
    /// None of them.
    #[serde(rename = "niets")]
    pub none: String,
}

/// The pieces of a publication.
pub fn school_elsewhere(publication: &Publication, slice: &ParentsSlice) -> Elsewhere {
    let beside = Beside { publication, slice };
    let name = publication.display_name();
    let who = if publication.is_named() { name.as_str() } else { THE_SCHOOL };
    let mut lines = BTreeMap::new();
    for area in &beside.areas() {
        for line in AreaLines::lines(area) {
            let mut html = said(&line.said, who);
            text(&mut html, &line.said);
            lines.insert(line.item.id.clone(), html);
        }
    }
    let year = publication.school.year.map(|year| format!(", over schooljaar {year}"));
    let (who, made, year) = (Safe(who), day(publication.made), year.unwrap_or_default());
    let says = format!(
        "Hier staat ook wat <strong>{who}</strong> zelf zegt in haar {PAGE}publicatie van {made}</a>\
         {year}. Normwijzer controleert dat niet. ‘Niet vermeld’ is geen ‘nee’."
    );
    let silent = format!(
        "De {PAGE}publicatie van <strong>{who}</strong></a> is open. Zij is van {made}{year}. Wat op \
         deze bladzijde staat, is deze school niet gevraagd."
    );
    let heads = Heads {
        all: head(beside, &says),
        some: head(
            beside,
            &format!(
                "{says} Staat er bij een onderdeel niets? Dan is het deze school niet gevraagd."
            ),
        ),
        none: head(beside, &silent),
    };
    Elsewhere { heads, lines }
}

/// Sentences that are HTML already, what has to be said of every publication, and the way out.
fn head(beside: Beside, sentences: &str) -> String {
    let mut html = format!("<p>{sentences}</p>");
    if beside.publication.example {
        html.push_str(EXAMPLE);
    }
    if let Some(sentence) = other_norm(beside) {
        let _ = write!(html, "<p>{sentence}</p>");
    }
    html.push_str(
        "<p class=\"buttons\"><button class=\"button secondary\" type=\"button\">\
         Sluit de publicatie van deze school</button></p>",
    );
    html
}
