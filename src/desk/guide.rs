//! The section for the schoolgids, with what a page needs to let a school choose and edit.

use super::answer::Room;
use super::note::{GuideArea, GuideLine, GuideSection};
use crate::assessment::{Assessment, Conclusion, Summary, findings};
use crate::report::{guide, guide_lines, guide_text, to_html, to_text};
use crate::words::count;

/// The section of a record at this moment.
pub(super) fn section(room: &Room, record: &Assessment) -> GuideSection {
    let catalogue = room.catalogue(record);
    let document = guide(&catalogue, record, &room.slice.head, room.now);
    let open = Summary::of(&findings(&catalogue, record)).all.of(Conclusion::Open);
    let areas = catalogue.areas.iter().map(|area| GuideArea {
        id: area.area.id.clone(),
        name: area.area.name.clone(),
        text: guide_text(area, record),
        lines: guide_lines(area, record)
            .map(|line| GuideLine { id: line.id.clone(), title: line.title.clone() })
            .collect(),
    });
    GuideSection {
        shown: to_html(&document, 2),
        formatted: to_html(&document, 1),
        plain: to_text(&document),
        open: if open == 0 { String::new() } else { still_open(open) },
        areas: areas.collect(),
    }
}

fn still_open(open: usize) -> String {
    let lines = count(open, "onderdeel is", "onderdelen zijn");
    format!("{lines} nog open en dus niet in de tekst.")
}
