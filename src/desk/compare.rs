//! Two werkbestanden beside each other.

use std::collections::BTreeMap;

use super::answer::{DeskError, Room};
use super::note::Difference;
use crate::assessment::Assessment;
use crate::compare::merge::{Key, Value};
use crate::compare::{Merge, Moments, Side};
use crate::norm::Catalogue;
use crate::report::{self, Document};
use crate::words::Moment;

/// What a place says where nothing was filled in.
const NOTHING: &str = "niet ingevuld";

/// The report of two moments, under what applies to the later one.
pub(super) fn compared(
    room: &Room,
    before: &Assessment,
    after: &Assessment,
    names: (&str, &str),
) -> Result<Document, DeskError> {
    let catalogue = room.catalogue(after);
    let moments = moments(&catalogue, before, after)?;
    Ok(report::moments(&moments, &catalogue, names, &room.slice.head, room.now))
}

/// The report for the team; with what changed since an earlier moment when one is given, with the
/// name of that moment and of this one.
pub(super) fn team(
    room: &Room,
    record: &Assessment,
    earlier: Option<(Assessment, &str, &str)>,
) -> Result<Document, DeskError> {
    let catalogue = room.catalogue(record);
    let report = |earlier| report::team(&catalogue, record, earlier, &room.slice.head, room.now);
    let Some((before, before_name, name)) = earlier else { return Ok(report(None)) };
    let compared = moments(&catalogue, &before, record)?;
    Ok(report(Some((&compared, (before_name, name)))))
}

/// Two moments of one edition.
fn moments(
    catalogue: &Catalogue,
    before: &Assessment,
    after: &Assessment,
) -> Result<Moments, DeskError> {
    Moments::comparable(&before.edition, &after.edition)?;
    Ok(Moments::new(catalogue, &before.answers, &after.answers))
}

/// Every difference, in words.
pub(super) fn differences(
    room: &Room,
    first: &Assessment,
    second: &Assessment,
) -> Result<Vec<Difference>, DeskError> {
    let merge = Merge::new(first, second)?;
    let words = |value: Option<&Value>| value.map_or_else(|| NOTHING.to_owned(), Value::in_words);
    Ok(merge
        .items
        .iter()
        .map(|item| Difference {
            about: about(room, &item.key),
            field: item.key.label().to_owned(),
            first: words(item.a.as_ref()),
            second: words(item.b.as_ref()),
            second_proposed: item.proposed == Side::B,
        })
        .collect())
}

/// The two made into one: for each difference, whether the second file is chosen.
pub(super) fn merged(
    first: &Assessment,
    second: &Assessment,
    chosen: &[bool],
    now: Moment,
) -> Result<Assessment, DeskError> {
    let merge = Merge::new(first, second)?;
    // Another list of differences than the one that was shown: nobody chose for these.
    if chosen.len() != merge.items.len() {
        return Err(DeskError::Unknown);
    }
    let side = |second: bool| if second { Side::B } else { Side::A };
    let chosen: BTreeMap<Key, Side> = merge
        .items
        .iter()
        .zip(chosen)
        .map(|(item, second)| (item.key.clone(), side(*second)))
        .collect();
    Ok(merge.result(&chosen, now))
}

/// The title of the line or the name of the area, or else the part of the record.
fn about(room: &Room, key: &Key) -> String {
    let line = |id: &String| {
        let item = room.slice.items.iter().find(|item| item.id == *id);
        item.map_or_else(|| id.clone(), |item| item.title.clone())
    };
    match key {
        Key::Answer(id, _) | Key::PublicLine(id) => line(id),
        Key::GuideText(id) => {
            let area = room.slice.areas.iter().find(|area| area.id == *id);
            area.map_or_else(|| id.clone(), |area| area.name.clone())
        }
        Key::School(_) => "De school".to_owned(),
        Key::Pupils(_) => "Wat vinden leerlingen?".to_owned(),
        Key::Guide(_) => "Tekst voor de schoolgids".to_owned(),
        Key::PublicMessage | Key::PublicPupils => "Publicatie".to_owned(),
        Key::Overlay | Key::Archived | Key::Origin | Key::Example => "Dit werkbestand".to_owned(),
    }
}
