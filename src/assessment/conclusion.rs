//! From the two sides of an answer to a conclusion, with the reason in words.
//!
//! The table stands in `norm/scenarios/README.md`; *deels* counts as not yet.

use serde::{Deserialize, Serialize};

use super::{Answer, Described, Practice};
use crate::norm::Describing;

/// `conclusie`: what follows for one requirement. A fact about the answers, never a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Conclusion {
    /// Done and, where asked, described.
    #[serde(rename = "op orde")]
    InOrder,
    /// Done, not (fully) described.
    #[serde(rename = "opschrijven")]
    WriteDown,
    /// Described, not (fully) done.
    #[serde(rename = "waarmaken")]
    MakeTrue,
    /// Neither done nor described.
    #[serde(rename = "ontwikkelen")]
    Develop,
    /// The school does not know.
    #[serde(rename = "uitzoeken")]
    FindOut,
    /// Not applicable, with a reason; outside the count.
    #[serde(rename = "n.v.t.")]
    NotApplicable,
    /// Not (fully) answered yet; this is not "nee".
    #[serde(rename = "open")]
    Open,
}

impl Conclusion {
    /// All, in the order they are listed.
    pub const ALL: [Self; 7] = [
        Self::InOrder,
        Self::WriteDown,
        Self::MakeTrue,
        Self::Develop,
        Self::FindOut,
        Self::NotApplicable,
        Self::Open,
    ];

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::InOrder => "Op orde",
            Self::WriteDown => "Opschrijven",
            Self::MakeTrue => "Waarmaken",
            Self::Develop => "Ontwikkelen",
            Self::FindOut => "Uitzoeken",
            Self::NotApplicable => "N.v.t.",
            Self::Open => "Nog open",
        }
    }

    /// The slug used in markup and style sheets.
    pub fn slug(self) -> &'static str {
        match self {
            Self::InOrder => "op-orde",
            Self::WriteDown => "opschrijven",
            Self::MakeTrue => "waarmaken",
            Self::Develop => "ontwikkelen",
            Self::FindOut => "uitzoeken",
            Self::NotApplicable => "nvt",
            Self::Open => "open",
        }
    }

    /// The sign that always stands beside the word, never instead of it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::InOrder => "●",
            Self::WriteDown => "✎",
            Self::MakeTrue => "◐",
            Self::Develop => "○",
            Self::FindOut => "?",
            Self::NotApplicable => "–",
            Self::Open => "…",
        }
    }

    /// What the word means, in one sentence.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::InOrder => "U doet het, en waar dat gevraagd wordt staat het beschreven.",
            Self::WriteDown => "U doet het, maar het staat niet of maar deels beschreven.",
            Self::MakeTrue => "Het staat beschreven, maar u doet het niet of maar deels.",
            Self::Develop => "U doet het niet of maar deels, en het staat niet goed beschreven.",
            Self::FindOut => "U weet nog niet of u dit doet.",
            Self::NotApplicable => "Dit geldt niet voor uw school. U gaf daarvoor een reden.",
            Self::Open => "U hebt dit nog niet (helemaal) beantwoord.",
        }
    }

    /// What to do next, in one sentence; nothing when there is nothing to do.
    pub fn next_step(self) -> Option<&'static str> {
        match self {
            Self::InOrder | Self::NotApplicable => None,
            Self::WriteDown => Some("Zet in de schoolgids of uw beleid wat u doet."),
            Self::MakeTrue => {
                Some("Spreek af wie ervoor zorgt dat het ook gebeurt, of pas de tekst aan.")
            }
            Self::Develop => Some("Spreek af wat u gaat doen, wie dat doet en wanneer."),
            Self::FindOut => Some("Vraag na wie dit weet, en vul het antwoord daarna in."),
            Self::Open => Some("Vul het antwoord aan."),
        }
    }
}

/// Why a conclusion was drawn: the answers behind it, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Nothing was said about the practice.
    Unanswered,
    /// The practice is known; whether it is described is not.
    DescriptionMissing,
    /// Not applicable was chosen without a reason.
    ReasonMissing,
    /// The school does not know.
    Unknown,
    /// Not applicable, with a reason.
    NotApplicable,
    /// Only the practice is asked.
    PracticeOnly(Practice),
    /// Both sides were given.
    Both(Practice, Described),
}

impl Reason {
    /// The reason as one or two Dutch sentences.
    pub fn in_words(self) -> String {
        match self {
            Self::Unanswered => "U hebt nog niet aangegeven of u dit doet.".to_owned(),
            Self::DescriptionMissing => {
                "U hebt nog niet aangegeven of dit beschreven staat.".to_owned()
            }
            Self::ReasonMissing => {
                "U koos n.v.t. Geef aan waarom dit niet voor uw school geldt.".to_owned()
            }
            Self::Unknown => "U weet nog niet of u dit doet.".to_owned(),
            Self::NotApplicable => "Dit geldt niet voor uw school.".to_owned(),
            Self::PracticeOnly(practice) => practice_words(practice).to_owned(),
            Self::Both(practice, described) => {
                // The table of `both` read aloud: "en" where the two sides agree.
                let link = match (practice, described) {
                    (Practice::Yes, Described::Yes)
                    | (Practice::Partly, Described::Partly | Described::No)
                    | (Practice::No, Described::No) => "en",
                    _ => "maar",
                };
                let done = practice_words(practice).trim_end_matches('.');
                format!("{done}, {link} {}", described_words(described))
            }
        }
    }
}

fn practice_words(practice: Practice) -> &'static str {
    match practice {
        Practice::Yes => "U doet dit.",
        Practice::Partly => "U doet dit deels.",
        Practice::No => "U doet dit niet.",
        Practice::Unknown => "U weet nog niet of u dit doet.",
        Practice::NotApplicable => "Dit geldt niet voor uw school.",
    }
}

fn described_words(described: Described) -> &'static str {
    match described {
        Described::Yes => "het staat beschreven.",
        Described::Partly => "het staat deels beschreven.",
        Described::No => "het staat niet beschreven.",
    }
}

/// The conclusion for one requirement. Depends on that requirement's answer and nothing else.
pub fn conclude(describing: Describing, answer: Option<&Answer>) -> (Conclusion, Reason) {
    let Some((answer, practice)) = answer.and_then(|a| a.practice.map(|p| (a, p))) else {
        return (Conclusion::Open, Reason::Unanswered);
    };
    match practice {
        Practice::Unknown => (Conclusion::FindOut, Reason::Unknown),
        Practice::NotApplicable if answer.reason.trim().is_empty() => {
            (Conclusion::Open, Reason::ReasonMissing)
        }
        Practice::NotApplicable => (Conclusion::NotApplicable, Reason::NotApplicable),
        _ if describing == Describing::Nvt => {
            let conclusion =
                if practice == Practice::Yes { Conclusion::InOrder } else { Conclusion::Develop };
            (conclusion, Reason::PracticeOnly(practice))
        }
        _ => match answer.described {
            None => (Conclusion::Open, Reason::DescriptionMissing),
            Some(described) => (both(practice, described), Reason::Both(practice, described)),
        },
    }
}

/// The part of the table where both sides were given.
fn both(practice: Practice, described: Described) -> Conclusion {
    match (practice, described) {
        (Practice::Yes, Described::Yes) => Conclusion::InOrder,
        (Practice::Yes, Described::Partly | Described::No) => Conclusion::WriteDown,
        (Practice::Partly, Described::Yes) | (Practice::No, Described::Yes | Described::Partly) => {
            Conclusion::MakeTrue
        }
        _ => Conclusion::Develop,
    }
}
