//! Records in IndexedDB, through the `idb` crate, each with a note beside it.

use std::cell::RefCell;

use idb::{Database, ObjectStore, Query, TransactionMode, TransactionResult};
use wasm_bindgen::JsValue;

use super::Trouble;
use super::connect::{COPIES, NOTES, RECORDS, connect};
use crate::assessment::Assessment;
use crate::exchange::StoredError;
use crate::keeping::Kept;
use crate::ui::check::{clock, json};

/// One stored record: readable, or kept as it is with the reason why it cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    /// Its id.
    pub id: String,
    /// The text as it is stored.
    pub text: String,
    /// What it holds.
    pub content: Result<Assessment, StoredError>,
    /// What this device remembers about it.
    pub kept: Kept,
}

/// How a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// Only when no other tab wrote what this one did not see.
    Carefully,
    /// In one go, without looking: the page goes away, or a person chose this version.
    AtOnce,
}

/// What came of a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// It is kept, with this note.
    Kept(Kept),
    /// Another tab wrote something that this one did not see; nothing was replaced.
    Behind,
}

/// The records of this device; works without keeping anything when the browser refuses.
pub(crate) struct Store {
    database: Result<Database, Trouble>,
    /// The page that writes; both programs of the self-check are on one page.
    writer: String,
    /// The note of each record when this page last saw it: a handful, so a list is less program.
    seen: RefCell<Vec<(String, Kept)>>,
}

impl Store {
    /// Opens the database; what goes wrong is remembered and told at the first save.
    pub(crate) async fn open() -> Self {
        // Whatever keeps the door shut, a setting or a broken profile: there is nothing behind it.
        let database = connect().await.map_err(|_| Trouble::Refused);
        Self { database, writer: super::page_id(), seen: RefCell::default() }
    }

    /// Why nothing is kept, when that is so.
    pub(crate) fn trouble(&self) -> Option<Trouble> {
        self.database.as_ref().err().copied()
    }

    pub(super) fn database(&self) -> Result<&Database, Trouble> {
        self.database.as_ref().map_err(|trouble| *trouble)
    }

    /// Every stored record, the last changed first; those that cannot be read come last.
    pub(crate) async fn records(&self) -> Result<Vec<Record>, Trouble> {
        let read = read_all(self.database()?).await.map_err(|error| Trouble::of(&error))?;
        let changed = |record: &Record| record.content.as_ref().ok().map(|a| a.changed);
        // A handful of records: inserting each at its place is less program than a sort.
        let mut records: Vec<Record> = Vec::with_capacity(read.len());
        for record in read {
            let at = records.iter().position(|other| changed(other) < changed(&record));
            records.insert(at.unwrap_or(records.len()), record);
        }
        Ok(records)
    }

    /// One stored record, as it is now.
    pub(crate) async fn read(&self, id: &str) -> Result<Option<Record>, Trouble> {
        Ok(self.records().await?.into_iter().find(|record| record.id == id))
    }

    /// This page goes on with a record as it was read: what others write after this is news.
    pub(crate) fn saw(&self, record: &Record) {
        self.see(&record.id, record.kept.clone());
    }

    fn see(&self, id: &str, kept: Kept) {
        let mut seen = self.seen.borrow_mut();
        seen.retain(|(other, _)| other != id);
        seen.push((id.to_owned(), kept));
    }

    fn seen(&self, id: &str) -> Option<Kept> {
        self.seen.borrow().iter().find(|(other, _)| other == id).map(|(_, kept)| kept.clone())
    }

    /// Whether another tab wrote a record after this page saw it.
    pub(crate) fn is_behind(&self, record: &Record) -> bool {
        let seen = self.seen(&record.id).as_ref().map(Kept::stamp);
        record.kept.is_behind(&self.writer, seen.as_ref())
    }

    /// Keeps a record, in place of the one with the same id.
    pub(crate) async fn put(&self, record: &Assessment, how: How) -> Result<Written, Trouble> {
        let database = self.database()?;
        let text = json::work_file(record).ok_or(Trouble::Other)?;
        match self.write(database, &record.id, &text, how).await {
            Ok(Some((kept, TransactionResult::Committed))) => {
                self.see(&record.id, kept.clone());
                Ok(Written::Kept(kept))
            }
            // What is taken back after it was accepted did not fit.
            Ok(Some((_, TransactionResult::Aborted))) => Err(Trouble::Full),
            Ok(None) => Ok(Written::Behind),
            Err(error) => Err(Trouble::of(&error)),
        }
    }

    async fn write(
        &self,
        database: &Database,
        id: &str,
        text: &str,
        how: How,
    ) -> Result<Option<(Kept, TransactionResult)>, idb::Error> {
        let transaction = database.transaction(&[RECORDS, NOTES], TransactionMode::ReadWrite)?;
        let notes = transaction.object_store(NOTES)?;
        let seen = self.seen(id);
        let kept = match how {
            // Nothing is waited for: a page that goes away now has handed everything over.
            How::AtOnce => seen.unwrap_or_default(),
            How::Carefully => {
                let kept = note(&notes, id).await?;
                if kept.is_behind(&self.writer, seen.as_ref().map(Kept::stamp).as_ref()) {
                    return Ok(None);
                }
                kept
            }
        };
        let kept = kept.after_write(&self.writer, clock::now());
        let note = put_note(&notes, id, &kept)?;
        let records = transaction.object_store(RECORDS)?;
        let put = records.put(&JsValue::from_str(text), Some(&JsValue::from_str(id)))?;
        let outcome = transaction.commit()?.await;
        // A request that is taken back with its transaction may never answer, so nobody waits for it.
        // They live until here because their events come before the end of the transaction.
        drop((note, put));
        Ok(Some((kept, outcome?)))
    }

    /// Remembers that a record left as a file, now.
    pub(crate) async fn filed(&self, id: &str) -> Result<Kept, Trouble> {
        let filed = file(self.database()?, id).await.map_err(|error| Trouble::of(&error))?;
        self.see(id, filed.clone());
        Ok(filed)
    }

    /// Takes one record away.
    pub(crate) async fn remove(&self, id: &str) -> Result<(), Trouble> {
        delete(self.database()?, id).await.map_err(|error| Trouble::of(&error))
    }

    /// Takes everything away that this site keeps on the device.
    pub(crate) async fn wipe(&self) -> Result<(), Trouble> {
        super::remember_in_tab(None);
        let Ok(database) = &self.database else { return Ok(()) };
        clear(database).await.map_err(|error| Trouble::of(&error))
    }
}

async fn read_all(database: &Database) -> Result<Vec<Record>, idb::Error> {
    let transaction = database.transaction(&[RECORDS, NOTES], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(RECORDS)?;
    let keys = store.get_all_keys(None::<Query>, None)?.await?;
    let values = store.get_all(None::<Query>, None)?.await?;
    let notes = transaction.object_store(NOTES)?;
    let mut read = Vec::with_capacity(keys.len());
    for (key, value) in keys.iter().zip(values) {
        let (Some(id), Some(text)) = (key.as_string(), value.as_string()) else { continue };
        let content = json::record(&text);
        let kept = note(&notes, &id).await?;
        read.push(Record { id, text, content, kept });
    }
    Ok(read)
}

/// The note of a record; an empty one where there is none, or none that can be read.
async fn note(notes: &ObjectStore, id: &str) -> Result<Kept, idb::Error> {
    let stored = notes.get(Query::Key(JsValue::from_str(id)))?.await?;
    let text = stored.and_then(|value| value.as_string());
    Ok(text.and_then(|text| json::read(&text)).unwrap_or_default())
}

fn put_note(
    notes: &ObjectStore,
    id: &str,
    kept: &Kept,
) -> Result<idb::request::PutStoreRequest, idb::Error> {
    // Text and numbers only: this always succeeds.
    let text = json::write(kept).unwrap_or_default();
    notes.put(&JsValue::from_str(&text), Some(&JsValue::from_str(id)))
}

async fn file(database: &Database, id: &str) -> Result<Kept, idb::Error> {
    let transaction = database.transaction(&[NOTES], TransactionMode::ReadWrite)?;
    let notes = transaction.object_store(NOTES)?;
    let kept = note(&notes, id).await?.after_file(clock::now());
    put_note(&notes, id, &kept)?.await?;
    transaction.commit()?.await?;
    Ok(kept)
}

async fn delete(database: &Database, id: &str) -> Result<(), idb::Error> {
    let transaction = database.transaction(&[RECORDS, NOTES], TransactionMode::ReadWrite)?;
    for store in [RECORDS, NOTES] {
        transaction.object_store(store)?.delete(Query::Key(JsValue::from_str(id)))?.await?;
    }
    transaction.commit()?.await?;
    Ok(())
}

async fn clear(database: &Database) -> Result<(), idb::Error> {
    let stores = [RECORDS, NOTES, COPIES];
    let transaction = database.transaction(&stores, TransactionMode::ReadWrite)?;
    for store in stores {
        transaction.object_store(store)?.clear()?.await?;
    }
    transaction.commit()?.await?;
    Ok(())
}
