//! The words that stand in the data for each closed choice.

use super::{
    Authority, ChangeClass, Depth, Describing, LegalNature, Relation, Reliability, Sector, Status,
    Support,
};

/// A choice from a few fixed words.
pub(super) trait Choice: Copy + 'static {
    /// Every word with its value, in the order in which they are listed.
    const WORDS: &'static [(&'static str, Self)];

    /// The word in the data.
    fn word(self) -> &'static str;
}

macro_rules! choices {
    ($($type:ident { $($variant:ident = $word:literal,)+ })+) => {
        $(impl Choice for $type {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)+];

            fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        })+

        #[cfg(test)]
        mod tests {
            use super::*;

            #[test]
            fn the_words_are_those_of_every_file() {
                $(for (word, value) in $type::WORDS {
                    let json = serde_json::to_value(value).expect("a word");
                    assert_eq!(json, serde_json::Value::from(*word));
                    assert_eq!(value.word(), *word);
                })+
            }
        }
    };
}

choices! {
    Status { Concept = "concept", Werkversie = "werkversie", Vastgesteld = "vastgesteld", }
    Sector { Po = "po", Vo = "vo", }
    Authority {
        Wet = "wet",
        Swv = "swv",
        Advies = "advies",
        Veld = "veld",
        Redactie = "redactie",
    }
    LegalNature {
        Plicht = "plicht",
        Bevoegdheid = "bevoegdheid",
        Begrip = "begrip",
        Ander = "ander",
    }
    Support { Ruim = "ruim", Gewoon = "gewoon", Smal = "smal", }
    Depth { Kern = "kern", Verdieping = "verdieping", }
    Describing { Wet = "wet", Nuttig = "nuttig", Nvt = "n.v.t.", }
    ChangeClass { Patch = "patch", Minor = "minor", Major = "major", }
    Relation {
        Gelijk = "gelijk",
        Redactioneel = "redactioneel",
        Nauwer = "nauwer",
        Ruimer = "ruimer",
        Gesplitst = "gesplitst",
        Samengevoegd = "samengevoegd",
        Verplaatst = "verplaatst",
        Vervallen = "vervallen",
        Nieuw = "nieuw",
    }
    Reliability { Hoog = "hoog", Midden = "midden", Laag = "laag", }
}
