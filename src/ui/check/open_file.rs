//! Opening a file from the person's own disk, and the example; nothing on the device is replaced.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::context::Check;
use super::random_id;
use super::{clock, desk, json};
use crate::assessment::{
    Action, Assessment, EditionRef, ProfileChange, SchoolYear, reduce_but_documents,
};
use crate::desk::{Job, OpenedFile, Sort};
use crate::exchange::{MAX_BYTES, TOO_LARGE};
use crate::norm::{CheckSlice, OverlaySlice};
use crate::ui::editions;

/// What a file turned out to be.
pub(super) enum Arrived {
    /// A school's own file.
    Record(Box<Assessment>),
    /// The layer of a samenwerkingsverband.
    Layer(OverlaySlice),
}

/// What opening a file came to.
pub(super) struct Opened {
    /// The record, stored beside what was there already.
    pub record: Assessment,
    /// What the person should know.
    pub notice: String,
}

/// Reads a chosen file, in a worker. A file that is too large is refused before it is read.
///
/// # Errors
/// One Dutch sentence.
pub(super) async fn read(file: &File) -> Result<Arrived, String> {
    // JavaScript counts bytes in a double.
    if file.size() > f64::from(MAX_BYTES) {
        return Err(TOO_LARGE.to_owned());
    }
    let content = JsFuture::from(file.array_buffer()).await.map_err(|_| {
        "Dit bestand kon niet worden gelezen. Staat het nog op dezelfde plek?".to_owned()
    })?;
    let answer = desk::ask_file(Job::Open, &Uint8Array::new(&content)).await?;
    let opened: OpenedFile = json::read(&desk::text(&answer)?).ok_or_else(unexpected)?;
    match opened.sort {
        Sort::Work => match json::record(&opened.text) {
            Ok(record) => Ok(Arrived::Record(Box::new(record))),
            Err(error) => Err(error.to_string()),
        },
        Sort::Overlay => {
            let layer = desk::ask(Job::Overlay, &[opened.text]).await?;
            json::read(&layer).map(Arrived::Layer).ok_or_else(unexpected)
        }
        Sort::Publication => {
            Err("Dit is een publicatiebestand van een school. Ouders openen het naast de norm. \
                                  Hier opent u een werkbestand. Er is niets veranderd."
                .to_owned())
        }
    }
}

fn unexpected() -> String {
    "Dit bestand kon niet worden geopend. Er is niets veranderd.".to_owned()
}

/// Puts an opened record beside the others. One with the same id stays; the new one gets its own.
pub(super) async fn keep_beside(check: &Check, mut record: Assessment) -> Opened {
    let stored = check.store.records().await.unwrap_or_default();
    let mut notice = vec![format!("Geopend: {}.", record.profile.display_name())];
    let twin = stored.iter().find(|other| other.id == record.id);
    if twin.is_some_and(|twin| twin.content.as_ref() != Ok(&record)) {
        record = record.under(random_id());
        notice.push("De versie die al op dit apparaat stond, blijft ernaast staan.".to_owned());
    }
    if !editions::ids().contains(&record.edition.id) {
        notice.push(format!(
            "Dit bestand is gemaakt met normdata {}. Deze site gebruikt {}. \
             Antwoorden die hier geen plek hebben, blijven bewaard.",
            record.edition.id,
            check.slice().head.id
        ));
    }
    match twin.filter(|twin| twin.id == record.id) {
        Some(twin) => {
            check.store.saw(twin);
            check.saver.note(twin.kept.clone());
        }
        // A refusal shows itself in the saved line; the record is open all the same.
        None => check.saver.write(Rc::new(record.clone())),
    }
    Opened { record, notice: notice.join(" ") }
}

/// A new, empty record for this school year in an edition, with all of its areas chosen.
pub(super) fn fresh(slice: &CheckSlice) -> Assessment {
    let now = clock::now();
    let year = ProfileChange::Year(Some(SchoolYear::of(now.date)));
    let areas = slice.areas.iter().filter(|area| !area.general);
    let changes = areas.map(|area| ProfileChange::Area(area.id.clone(), true)).chain([year]);
    let empty = Assessment::new(random_id(), EditionRef::from(&slice.head), now);
    changes.fold(empty, |record, change| reduce_but_documents(record, Action::Profile(change), now))
}
