//! What happens to each line of a check that goes to a later edition, as a piece of HTML with the
//! choices in it: a radio group per line that asks to be looked at. Its name is [`CHOICE`] and the
//! id of the new line, its value the id of the old line whose answer is taken over, or nothing.

use std::fmt::Write as _;

use super::html::Safe;
use super::written::written;
use crate::assessment::{Answer, Described, Practice};
use crate::compare::carry::{CarryItem, CarryPlan, OldLine, Treatment};
use crate::words::count;

/// How the name of each group of choices starts.
pub const CHOICE: &str = "neem-over-";

/// The whole report, before anything is made.
pub fn carry(plan: &CarryPlan) -> String {
    let mut html = String::new();
    if plan.other_state {
        html.push_str(
            "<p class=\"callout\">Deze zelfcheck is begonnen met een eerdere stand van dezelfde \
             editie. Lees de oude teksten daarom goed na.</p>",
        );
    }
    html.push_str("<ul>");
    for treatment in Treatment::ALL {
        let number = told(plan, treatment).count();
        if number > 0 {
            let lines = count(number, "onderdeel", "onderdelen");
            let _ = write!(html, "<li>{}: {lines}</li>", treatment.label());
        }
    }
    html.push_str("</ul>");
    for treatment in Treatment::ALL {
        part(&mut html, plan, treatment);
    }
    html
}

/// The lines of a treatment that are told: what this school is asked, and everything it answered.
fn told(plan: &CarryPlan, treatment: Treatment) -> impl Iterator<Item = &CarryItem> {
    plan.treated(treatment).filter(|item| item.asked || item.offered().next().is_some())
}

fn part(html: &mut String, plan: &CarryPlan, treatment: Treatment) {
    let mut items = told(plan, treatment).peekable();
    if items.peek().is_none() {
        return;
    }
    let _ = write!(html, "<h2>{}</h2><p>{}</p>", treatment.label(), treatment.explanation());
    match treatment {
        Treatment::LookAgain => items.for_each(|item| look_again(html, item)),
        Treatment::Kept | Treatment::Regional | Treatment::Unknown => {
            items.for_each(|item| kept(html, item));
        }
        Treatment::Open | Treatment::Carried => {
            html.push_str("<details class=\"more\"><summary>Welke onderdelen?</summary><ul>");
            for item in items {
                let _ = write!(html, "<li>{}</li>", Safe(title(item)));
            }
            html.push_str("</ul></details>");
        }
    }
}

fn title(item: &CarryItem) -> &str {
    match &item.new {
        Some(new) => &new.title,
        None => item.old.first().map_or("", old_title),
    }
}

fn old_title(line: &OldLine) -> &str {
    line.text.as_ref().map_or(&line.id, |text| &text.title)
}

/// Why, both texts, and the old answers to choose from.
fn look_again(html: &mut String, item: &CarryItem) {
    let Some(new) = &item.new else { return };
    let _ = write!(html, "<fieldset class=\"look-again\"><legend>{}</legend>", Safe(&new.title));
    for step in &item.steps {
        let _ = write!(
            html,
            "<p><strong>{}.</strong> {}</p>",
            step.relation.label(),
            Safe(&step.reason)
        );
    }
    html.push_str("<dl class=\"pairs\">");
    for line in &item.old {
        if let Some(text) = &line.text {
            let _ = write!(html, "<dt>Eerst</dt><dd>{}</dd>", Safe(&text.school));
        }
    }
    let _ = write!(html, "<dt>Nu</dt><dd>{}</dd></dl>", Safe(&new.school));
    let name = format!("{CHOICE}{}", new.id);
    let several = item.old.len() > 1;
    for (line, answer) in item.offered() {
        let whose = if several { format!(" bij ‘{}’", old_title(line)) } else { String::new() };
        let words = format!("Neem mijn antwoord{whose} over: {}", in_words(answer));
        choice(html, &name, &line.id, &words, false);
    }
    if item.offered().next().is_some() {
        choice(html, &name, "", "Laat open: ik kijk straks zelf", true);
    } else {
        html.push_str("<p>Hier had u nog geen antwoord.</p>");
    }
    html.push_str("</fieldset>");
}

fn choice(html: &mut String, name: &str, value: &str, words: &str, checked: bool) {
    let checked = if checked { " checked" } else { "" };
    let _ = write!(
        html,
        "<label class=\"choice\"><input type=\"radio\" name=\"{}\" value=\"{}\"{checked}>\
         <span>{}</span></label>",
        Safe(name),
        Safe(value),
        Safe(words)
    );
}

/// A line that is there no more, with its answer.
fn kept(html: &mut String, item: &CarryItem) {
    for (line, answer) in item.offered() {
        let _ = write!(html, "<h3>{}</h3>", Safe(old_title(line)));
        for step in &item.steps {
            let _ = write!(html, "<p>{}</p>", Safe(&step.reason));
        }
        let _ = write!(html, "<p>{}</p>", Safe(&in_words(answer)));
    }
}

/// `Doen we dit? Ja. Staat het beschreven? Deels. Toelichting: …`.
fn in_words(answer: &Answer) -> String {
    let practice = answer.practice.map_or("–", Practice::label);
    let mut words = vec![format!("Doen we dit? {practice}.")];
    if let Some(described) = answer.described {
        words.push(format!("Staat het beschreven? {}.", Described::label(described)));
    }
    // What a school wrote may end in a full stop of its own.
    let end = |line: &str| if line.ends_with(['.', '?', '!']) { "" } else { "." };
    words.extend(written(answer).into_iter().map(|line| format!("{line}{}", end(&line))));
    words.join(" ")
}
