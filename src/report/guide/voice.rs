//! The two voices of the section.

use crate::assessment::Tone;

/// The words around what the answers give.
pub(super) struct Voice {
    /// Title of the section; the school year follows.
    pub(super) title: &'static str,
    /// What basisondersteuning is.
    pub(super) intro: &'static str,
    /// What follows below that, by area.
    pub(super) below: &'static str,
    /// Before what the school does.
    pub(super) done: &'static str,
    /// Before what it does in part.
    pub(super) partly: &'static str,
    /// Heading of the ondersteuningsaanbod.
    pub(super) offer: &'static str,
    /// Heading of the samenwerkingsverband.
    pub(super) partnership: &'static str,
    /// How it calls the school, at the start of a sentence.
    pub(super) school: &'static str,
}

const ZAKELIJK: Voice = Voice {
    title: "Ondersteuning op school",
    intro: "Basisondersteuning is de hulp die elke vestiging heeft voor leerlingen die iets extra’s \
            nodig hebben. Het samenwerkingsverband legt vast welke hulp dat in elk geval is.",
    below: "Hieronder staat per onderwerp wat de school volgens haar eigen antwoorden doet.",
    done: "Dit kunnen leerlingen en ouders verwachten:",
    partly: "Dit doet de school nog niet helemaal:",
    offer: "Aanbod voor leerlingen die extra ondersteuning nodig hebben",
    partnership: "Het samenwerkingsverband",
    school: "De school",
};

const WARM: Voice = Voice {
    title: "Ondersteuning op onze school",
    intro: "Heeft uw kind iets extra’s nodig? Basisondersteuning is de hulp die elke vestiging \
            daarvoor heeft. Ons samenwerkingsverband legt vast welke hulp dat in elk geval is.",
    below: "Hieronder leest u per onderwerp wat wij doen.",
    done: "Dit kunt u van ons verwachten:",
    partly: "Dit doen wij nog niet helemaal:",
    offer: "Ons aanbod voor leerlingen die extra ondersteuning nodig hebben",
    partnership: "Ons samenwerkingsverband",
    school: "Onze school",
};

impl Voice {
    /// The voice of a tone.
    pub(super) fn of(tone: Tone) -> &'static Self {
        match tone {
            Tone::Zakelijk => &ZAKELIJK,
            Tone::Warm => &WARM,
        }
    }
}

/// A line of the norm in this voice. In the warm one `de school` is `onze school`, which fits
/// wherever the other does; nothing else changes, so a line never says more than the school did.
pub(super) fn in_voice(tone: Tone, line: &str) -> String {
    if tone == Tone::Zakelijk {
        return line.to_owned();
    }
    let mut told = String::with_capacity(line.len());
    let mut words = line.split(' ').peekable();
    while let Some(word) = words.next() {
        let school = words.peek().is_some_and(|next| is_school(next));
        told.push_str(match word {
            "De" if school => "Onze",
            "de" if school => "onze",
            other => other,
        });
        if words.peek().is_some() {
            told.push(' ');
        }
    }
    told
}

/// The word itself, whatever stands behind it; no longer word that begins with it.
fn is_school(word: &str) -> bool {
    word.strip_prefix("school").is_some_and(|rest| {
        rest.chars().next().is_none_or(|sign| !sign.is_alphanumeric() && sign != '-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_school_itself_is_ours() {
        let line = "De school van nu: in de schoolgids, met hulp van de school. Een andere school \
                    en de school-app niet.";
        let warm = "Onze school van nu: in de schoolgids, met hulp van onze school. Een andere \
                    school en de school-app niet.";
        assert_eq!(in_voice(Tone::Warm, line), warm);
        assert_eq!(in_voice(Tone::Zakelijk, line), line);
    }
}
