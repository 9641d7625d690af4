//! The action plan: what a school is going to do, by date and role, and what still has no action.

use std::cmp::Ordering;

use crate::assessment::{Assessment, Conclusion, Finding, Plan, area_findings};
use crate::norm::{Authority, Catalogue, EditionHead, RequirementId};
use crate::words::{Date, Moment};

/// One line of the norm with what the school will do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLine {
    /// The requirement.
    pub id: RequirementId,
    /// The name of its area.
    pub area: String,
    /// Its title.
    pub title: String,
    /// What follows from the answer.
    pub conclusion: Conclusion,
    /// How firm the line is.
    pub authority: Authority,
    /// The same in words, with the samenwerkingsverband of a line of its own.
    pub authority_words: String,
    /// What will be done; empty when only a role or a date was given.
    pub what: String,
    /// The role that does it; may be empty.
    pub role: String,
    /// When it is to be done.
    pub due: Option<Date>,
}

/// The actions of one check, ready for any rendering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionPlan {
    /// The id of the check; calendar entries are recognised by it.
    pub check: String,
    /// The name of the school as it stands on files.
    pub school: String,
    /// The school year; empty while it is not known.
    pub year: String,
    /// The edition that the answers are about.
    pub head: EditionHead,
    /// The local moment at which the plan was made.
    pub made: Moment,
    /// Actions by date, then by role, then in the order of the check; those without a date last.
    pub actions: Vec<ActionLine>,
    /// Lines that ask for an action and have none, in the order of the check.
    pub without: Vec<ActionLine>,
}

/// The words above the columns of [`ActionLine::cells`].
pub const ACTION_HEADER: [&str; 7] =
    ["Wanneer", "Wie", "Wat", "Gebied", "Onderdeel", "Conclusie", "Gezag"];

/// Gathers the actions of every line that is asked, and the lines that ask for one.
pub fn action_plan(
    catalogue: &Catalogue,
    assessment: &Assessment,
    head: &EditionHead,
    now: Moment,
) -> ActionPlan {
    let (mut actions, mut without) = (Vec::new(), Vec::new());
    for area in &catalogue.areas {
        for finding in area_findings(area, assessment) {
            let plan = assessment.answers.get(&finding.item.id).map(|answer| &answer.plan);
            let line = ActionLine::new(&area.area.name, &finding, plan);
            if line.is_action() {
                actions.push(line);
            } else if asks_for_action(finding.conclusion) {
                without.push(line);
            }
        }
    }
    // The sort is stable, so that equals stay in the order of the check.
    actions.sort_by(ActionLine::by_date_and_role);
    ActionPlan {
        check: assessment.id.clone(),
        school: assessment.profile.display_name(),
        year: assessment.profile.year.map(|year| year.to_string()).unwrap_or_default(),
        head: head.clone(),
        made: now,
        actions,
        without,
    }
}

/// Whether something is left to do; a line that is not answered yet asks for an answer first.
fn asks_for_action(conclusion: Conclusion) -> bool {
    conclusion != Conclusion::Open && conclusion.next_step().is_some()
}

impl ActionLine {
    fn new(area: &str, finding: &Finding, plan: Option<&Plan>) -> Self {
        let text = |part: fn(&Plan) -> &str| plan.map_or("", part).trim().to_owned();
        Self {
            id: finding.item.id.clone(),
            area: area.to_owned(),
            title: finding.item.title.clone(),
            conclusion: finding.conclusion,
            authority: finding.item.authority,
            authority_words: finding.item.authority_in_words(),
            what: text(|plan| &plan.what),
            role: text(|plan| &plan.role),
            due: plan.and_then(|plan| plan.due),
        }
    }

    fn is_action(&self) -> bool {
        self.due.is_some() || !self.what.is_empty() || !self.role.is_empty()
    }

    fn by_date_and_role(&self, other: &Self) -> Ordering {
        let dated = |line: &Self| (line.due.is_none(), line.due);
        let role = |line: &Self| line.role.to_ascii_lowercase();
        dated(self).cmp(&dated(other)).then_with(|| role(self).cmp(&role(other)))
    }

    /// The cells under [`ACTION_HEADER`]; a date as `2027-02-01`.
    pub fn cells(&self) -> [String; ACTION_HEADER.len()] {
        [
            self.due.map(|due| due.to_string()).unwrap_or_default(),
            self.role.clone(),
            self.what.clone(),
            self.area.clone(),
            self.title.clone(),
            self.conclusion.label().to_owned(),
            self.authority_words.clone(),
        ]
    }
}

impl ActionPlan {
    /// Whether there is nothing in it at all.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty() && self.without.is_empty()
    }

    /// Where the plan came from, in one line: every file of it says so.
    pub fn receipt(&self) -> String {
        format!(
            "Gemaakt met Normwijzer {} op {}. Normdata {}, {}, ontvangstbewijs {}.",
            env!("CARGO_PKG_VERSION"),
            self.made.in_words(),
            self.head.id,
            self.head.status_in_words(),
            self.head.receipts(),
        )
    }
}
