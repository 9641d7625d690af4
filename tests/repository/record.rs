//! A school's record changes in one room of the house, and nowhere else.

use crate::core::{find, sources};
use crate::files::read;
use crate::none;

/// The rooms above the record. Those below it do not know that it exists, which the next test says.
const ABOVE: [&str; 9] = [
    "src/exchange/",
    "src/keeping/",
    "src/report/",
    "src/export/",
    "src/desk/",
    "src/site/",
    "src/cli/",
    "src/ui/",
    "src/bin/",
];

/// Where the shapes of a record stand. Those of its smaller parts have fields with names that others
/// have as well; whoever changes one in its place goes by a field of these.
const SHAPES: [&str; 3] =
    ["src/assessment/state.rs", "src/assessment/answer.rs", "src/assessment/profile.rs"];

/// What changes a value in its place.
const CHANGES: [&str; 12] = [
    "append", "clear", "entry", "extend", "get_mut", "insert", "iter_mut", "pop", "push",
    "push_str", "remove", "retain",
];

/// The public fields and the names of the shapes of a record.
fn shapes() -> (Vec<String>, Vec<String>) {
    let (mut fields, mut names) = (Vec::new(), Vec::new());
    for line in
        SHAPES.iter().flat_map(|place| read(place).lines().map(str::to_owned).collect::<Vec<_>>())
    {
        if let Some(rest) = line.strip_prefix("pub struct ") {
            names.extend(rest.split_whitespace().next().map(str::to_owned));
        } else if let Some((field, _)) =
            line.strip_prefix("    pub ").and_then(|rest| rest.split_once(':'))
            && !field.contains(' ')
        {
            fields.push(field.to_owned());
        }
    }
    (fields, names)
}

/// What in a line of code goes round the reducer: a field that is given another value or changed
/// in its place, a record that may be changed by whoever holds it, a record put together by hand.
fn goes_round(line: &str, fields: &[String], names: &[String]) -> Option<String> {
    let changed = fields.iter().find(|field| {
        line.match_indices(&format!(".{field}")).any(|(at, found)| {
            let rest = line.get(at + found.len()..).unwrap_or_default();
            let assigned = [" = ", " += "].iter().any(|sign| rest.starts_with(sign));
            let method = rest.strip_prefix('.').and_then(|rest| rest.split('(').next());
            assigned || method.is_some_and(|method| CHANGES.contains(&method))
        })
    });
    let held = names.iter().find(|name| line.contains(&format!("&mut {name}")));
    // To take a record apart is to read it.
    let by_hand = line.contains(" Assessment {")
        && !["-> ", "impl ", "let Assessment {"].iter().any(|fine| line.contains(fine));
    if by_hand {
        return Some(format!("Assessment in: {}", line.trim()));
    }
    changed.or(held).map(|name| format!("{name} in: {}", line.trim()))
}

#[test]
fn nothing_changes_a_record_but_the_reducer() {
    let (fields, names) = shapes();
    assert!(fields.len() > 30 && fields.iter().any(|field| field == "practice"), "{fields:?}");
    assert!(names.iter().any(|name| name == "Assessment"), "{names:?}");
    let round = |line: &str| goes_round(line, &fields, &names);
    for fault in [
        "record.profile.name = text;",
        "    answer.evidence.push(Evidence::default());",
        "let Some(a) = record.answers.get_mut(&id)",
        "fn touch(record: &mut Assessment) {",
        "    let other = Assessment { id, ..record };",
    ] {
        assert!(round(fault).is_some(), "{fault}");
    }
    for fine in [
        "if record.profile.name == text {",
        "let name = &record.profile.name;",
        "fn fresh(slice: &CheckSlice) -> Assessment {",
        "record.answers.get(&id)",
        "let Assessment { id, .. } = record;",
    ] {
        assert!(round(fine).is_none(), "{fine}");
    }
    let places = sources(&ABOVE);
    assert!(places.len() > 80, "{} files", places.len());
    none(&find(&places, round));
}

#[test]
fn what_lies_below_the_record_does_not_know_it() {
    let knows = |line: &str| line.contains("assessment::").then(|| line.trim().to_owned());
    assert!(knows("use crate::assessment::Assessment;").is_some());
    none(&find(&sources(&["src/words/", "src/norm/"]), knows));
}
