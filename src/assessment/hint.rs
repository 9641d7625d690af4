//! What stands out in the answers: things to check, never errors.

use super::{Assessment, Described, Practice};
use crate::norm::{Catalogue, CheckItem};
use crate::words::Date;

/// Something that does not quite fit in the answer to one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hint {
    /// A law line is answered with ja, and nothing shows it.
    YesWithoutEvidence,
    /// Described, without a place where it can be found.
    DescribedWithoutPlace,
    /// The date of the action has passed.
    ActionDatePassed(Date),
    /// An action without a date.
    ActionWithoutDate,
    /// An action without somebody to do it.
    ActionWithoutRole,
}

impl Hint {
    /// The hint as a Dutch sentence.
    pub fn in_words(self) -> String {
        match self {
            Self::YesWithoutEvidence => {
                "U antwoordt ja. Waaruit blijkt dat? Een verwijzing naar een stuk helpt.".to_owned()
            }
            Self::DescribedWithoutPlace => {
                "U zegt dat het beschreven staat. Vul in waar, dan vindt een ander het ook."
                    .to_owned()
            }
            Self::ActionDatePassed(date) => {
                format!("De datum van de actie is voorbij: {}.", date.in_words())
            }
            Self::ActionWithoutDate => "De actie heeft nog geen datum.".to_owned(),
            Self::ActionWithoutRole => {
                "Bij de actie staat nog niet wie het doet. Noem een rol, geen naam.".to_owned()
            }
        }
    }
}

/// The hints for every asked line on a day, in the catalogue's order.
pub fn hints<'a>(
    catalogue: &'a Catalogue,
    assessment: &Assessment,
    today: Date,
) -> Vec<(&'a CheckItem, Hint)> {
    let mut found = Vec::new();
    for item in catalogue.items() {
        let Some(answer) = assessment.answers.get(&item.id) else { continue };
        let described = matches!(answer.described, Some(Described::Yes | Described::Partly));
        let place_known = !answer.place.trim().is_empty();
        let evidence = answer.evidence.iter().any(|e| !e.title.trim().is_empty());
        let law = item.authority == crate::norm::Authority::Wet;
        if law && answer.practice == Some(Practice::Yes) && !evidence && !place_known {
            found.push((&**item, Hint::YesWithoutEvidence));
        }
        if described && !place_known {
            found.push((&**item, Hint::DescribedWithoutPlace));
        }
        let plan = &answer.plan;
        match plan.due {
            Some(due) if due < today => found.push((&**item, Hint::ActionDatePassed(due))),
            None if !plan.what.trim().is_empty() => found.push((&**item, Hint::ActionWithoutDate)),
            _ => {}
        }
        if !plan.what.trim().is_empty() && plan.role.trim().is_empty() {
            found.push((&**item, Hint::ActionWithoutRole));
        }
    }
    found
}
