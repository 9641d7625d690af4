//! What will happen when a werkbestand is opened, before it does.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::assessment::Assessment;
use crate::norm::RequirementId;
use crate::words::count;

/// How a file relates to what is on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arrival {
    /// No record here has its id.
    New,
    /// The record here is exactly the same.
    Same,
    /// The record here is older.
    Newer,
    /// The record here is newer.
    Older,
    /// Both were last changed at the same moment, and they differ.
    Beside,
}

/// What will happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// How the file relates to what is here.
    pub arrival: Arrival,
    /// Answers in the file.
    pub answers: usize,
    /// Lines whose answers differ; none when the record is new here.
    pub differing: usize,
    /// The file in words.
    incoming: String,
    /// The record here in words, when there is one with the same id.
    here: Option<String>,
}

impl Preview {
    /// Looks at a file beside the record with the same id, when the device has one.
    pub fn new(incoming: &Assessment, here: Option<&Assessment>) -> Self {
        let arrival = here.map_or(Arrival::New, |here| {
            if here == incoming {
                return Arrival::Same;
            }
            match incoming.changed.cmp(&here.changed) {
                Ordering::Greater => Arrival::Newer,
                Ordering::Less => Arrival::Older,
                Ordering::Equal => Arrival::Beside,
            }
        });
        Self {
            arrival,
            answers: incoming.answers.len(),
            differing: here.map_or(0, |here| differing(incoming, here)),
            incoming: in_words(incoming),
            here: here.map(in_words),
        }
    }

    /// Whether something here would be replaced, so that a safety copy comes first.
    pub fn replaces(&self) -> bool {
        matches!(self.arrival, Arrival::Newer | Arrival::Older | Arrival::Beside)
    }

    /// What will happen, sentence by sentence.
    pub fn in_words(&self) -> Vec<String> {
        let answers = count(self.answers, "onderdeel", "onderdelen");
        let mut lines =
            vec![format!("In het bestand: {}, met antwoorden bij {answers}.", self.incoming)];
        let Some(here) = &self.here else {
            lines.push("Deze zelfcheck staat nog niet op dit apparaat. Hij komt erbij.".to_owned());
            return lines;
        };
        if self.arrival == Arrival::Same {
            lines.push(
                "Precies deze zelfcheck staat al op dit apparaat. Er verandert niets.".to_owned(),
            );
            return lines;
        }
        lines.push(format!("Op dit apparaat: {here}."));
        lines.push(match self.arrival {
            Arrival::Newer => "Het bestand is nieuwer dan wat hier staat.".to_owned(),
            Arrival::Older => "Let op: het bestand is ouder dan wat hier staat.".to_owned(),
            _ => "Beide zijn op hetzelfde moment veranderd, maar zij zijn niet gelijk.".to_owned(),
        });
        lines.push(match self.differing {
            0 => "De antwoorden zijn gelijk; er is iets anders veranderd.".to_owned(),
            number => {
                format!("Bij {} verschilt het antwoord.", count(number, "onderdeel", "onderdelen"))
            }
        });
        lines.push("Wat hier staat, blijft als veiligheidskopie bewaard.".to_owned());
        lines
    }
}

fn in_words(record: &Assessment) -> String {
    let year = record.profile.year.map(|year| format!(" ({year})")).unwrap_or_default();
    format!(
        "{}{year}, laatst veranderd op {}",
        record.profile.display_name(),
        record.changed.in_words()
    )
}

/// Lines of which the answers are not the same in both.
fn differing(one: &Assessment, other: &Assessment) -> usize {
    let ids: BTreeSet<&RequirementId> = one.answers.keys().chain(other.answers.keys()).collect();
    ids.into_iter().filter(|id| one.answers.get(*id) != other.answers.get(*id)).count()
}
