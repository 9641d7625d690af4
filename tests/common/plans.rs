//! Records with actions, and texts that break what is not careful.
#![allow(dead_code, clippy::expect_used, reason = "each test file uses its own part")]

use std::collections::BTreeSet;

use normwijzer::assessment::{Assessment, Described, EditionRef, Plan, Practice, SchoolYear};
use normwijzer::norm::{Catalogue, Depth, Sector};
use normwijzer::report::{ActionPlan, action_plan};
use proptest::prelude::*;

use super::common::{now, slice};

/// A school under the invented edition, with nothing answered.
pub(crate) fn record() -> Assessment {
    let edition = EditionRef::from(&slice().head);
    let mut record = Assessment::new("proef".into(), edition, now());
    record.profile.name = "De Wegwijzer".into();
    record.profile.sector = Some(Sector::Po);
    record.profile.areas = BTreeSet::from(["b".to_owned(), "c".to_owned()]);
    record.profile.depth = Depth::Kern;
    record.profile.year = SchoolYear::starting(2026);
    record
}

/// The plan of a record, made on 24 November 2026.
pub(crate) fn plan_of(record: &Assessment) -> ActionPlan {
    let slice = slice();
    let catalogue = Catalogue::new(&slice, &record.profile.scope().expect("a scope"));
    action_plan(&catalogue, record, &slice.head, now())
}

/// Gives a line an action.
pub(crate) fn with_plan(
    record: &mut Assessment,
    id: &str,
    what: &str,
    role: &str,
    due: Option<&str>,
) {
    let due = due.map(|due| due.parse().expect("a date"));
    let plan = Plan { what: what.to_owned(), role: role.to_owned(), due };
    record.answers.entry(id.to_owned()).or_default().plan = plan;
}

/// Gives a line an answer.
pub(crate) fn answered(
    record: &mut Assessment,
    id: &str,
    practice: Practice,
    described: Option<Described>,
) {
    let answer = record.answers.entry(id.to_owned()).or_default();
    (answer.practice, answer.described) = (Some(practice), described);
}

/// Any text, and often one with signs that mean something to a format: control characters,
/// separators, the beginnings of formulas, escapes of XML and Excel, characters XML refuses.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<char>().prop_map(String::from),
        2 => (0_u32..0x20).prop_map(|code| char::from_u32(code).expect("a sign").to_string()),
        3 => proptest::sample::select(vec![
            ";", ",", "\"", "'", "=", "+", "-", "@", "\r\n", "\n", "\r", "\t", "  ", "\\n", "\\",
            "&", "<", ">", "]]>", "<!--", "&amp;", "&#0;", "_x0041_", "_x005F_", "\u{feff}",
            "\u{fffe}", "\u{ffff}", "\u{202e}", "\u{0}", "é", "😀", "END:VCALENDAR", "{school}",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}
