//! Records in IndexedDB, through the `idb` crate.

use idb::{
    Database, DatabaseEvent, Factory, ObjectStoreParams, Query, TransactionMode, TransactionResult,
};
use wasm_bindgen::JsValue;

use super::Trouble;
use crate::assessment::Assessment;
use crate::exchange::{OpenError, WorkFile, open};
use crate::ui::check::clock;

const DATABASE: &str = "normwijzer";
const RECORDS: &str = "zelfchecks";

/// One stored record: readable, or kept as it is with the reason why it cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    /// Its id.
    pub id: String,
    /// The text as it is stored.
    pub text: String,
    /// What it holds.
    pub content: Result<Assessment, OpenError>,
}

/// The records of this device; works without keeping anything when the browser refuses.
pub(crate) struct Store {
    database: Result<Database, Trouble>,
}

impl Store {
    /// Opens the database; what goes wrong is remembered and told at the first save.
    pub(crate) async fn open() -> Self {
        // Whatever keeps the door shut, a setting or a broken profile: there is nothing behind it.
        Self { database: connect().await.map_err(|_| Trouble::Refused) }
    }

    /// Why nothing is kept, when that is so.
    pub(crate) fn trouble(&self) -> Option<Trouble> {
        self.database.as_ref().err().copied()
    }

    /// Every stored record, the last changed first; those that cannot be read come last.
    pub(crate) async fn records(&self) -> Result<Vec<Record>, Trouble> {
        let database = self.database.as_ref().map_err(|trouble| *trouble)?;
        let read = read_all(database).await.map_err(|error| Trouble::of(&error))?;
        let changed = |record: &Record| record.content.as_ref().ok().map(|a| a.changed);
        // A handful of records: inserting each at its place is less program than a sort.
        let mut records: Vec<Record> = Vec::with_capacity(read.len());
        for record in read {
            let at = records.iter().position(|other| changed(other) < changed(&record));
            records.insert(at.unwrap_or(records.len()), record);
        }
        Ok(records)
    }

    /// Keeps a record, in place of the one with the same id.
    pub(crate) async fn put(&self, record: &Assessment) -> Result<(), Trouble> {
        let database = self.database.as_ref().map_err(|trouble| *trouble)?;
        let text =
            WorkFile::new(record.clone(), clock::now()).to_json().map_err(|_| Trouble::Other)?;
        match write(database, &record.id, &text).await {
            Ok(TransactionResult::Committed) => Ok(()),
            // What is taken back after it was accepted did not fit.
            Ok(TransactionResult::Aborted) => Err(Trouble::Full),
            Err(error) => Err(Trouble::of(&error)),
        }
    }

    /// Takes one record away.
    pub(crate) async fn remove(&self, id: &str) -> Result<(), Trouble> {
        let database = self.database.as_ref().map_err(|trouble| *trouble)?;
        delete(database, id).await.map_err(|error| Trouble::of(&error))
    }

    /// Takes everything away that this site keeps on the device.
    pub(crate) async fn wipe(&self) -> Result<(), Trouble> {
        super::remember_in_tab(None);
        let Ok(database) = &self.database else { return Ok(()) };
        clear(database).await.map_err(|error| Trouble::of(&error))
    }
}

async fn connect() -> Result<Database, idb::Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // A failure shows itself at the first transaction, as a store that is not there.
            drop(database.create_object_store(RECORDS, ObjectStoreParams::new()));
        }
    });
    request.await
}

async fn read_all(database: &Database) -> Result<Vec<Record>, idb::Error> {
    let transaction = database.transaction(&[RECORDS], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(RECORDS)?;
    let keys = store.get_all_keys(None::<Query>, None)?.await?;
    let values = store.get_all(None::<Query>, None)?.await?;
    Ok(keys
        .iter()
        .zip(values)
        .filter_map(|(key, value)| {
            let (id, text) = (key.as_string()?, value.as_string()?);
            let content = open(text.as_bytes()).map(|file| file.assessment);
            Some(Record { id, text, content })
        })
        .collect())
}

async fn write(database: &Database, id: &str, text: &str) -> Result<TransactionResult, idb::Error> {
    let transaction = database.transaction(&[RECORDS], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(RECORDS)?;
    let put = store.put(&JsValue::from_str(text), Some(&JsValue::from_str(id)))?;
    // Committed before the answer is there: a page that goes away now has handed everything over.
    let outcome = transaction.commit()?.await;
    // A request that is taken back with its transaction may never answer, so nobody waits for it.
    // It lives until here because its events come before the end of the transaction.
    drop(put);
    outcome
}

async fn delete(database: &Database, id: &str) -> Result<(), idb::Error> {
    let transaction = database.transaction(&[RECORDS], TransactionMode::ReadWrite)?;
    transaction.object_store(RECORDS)?.delete(Query::Key(JsValue::from_str(id)))?.await?;
    transaction.commit()?.await?;
    Ok(())
}

async fn clear(database: &Database) -> Result<(), idb::Error> {
    let transaction = database.transaction(&[RECORDS], TransactionMode::ReadWrite)?;
    transaction.object_store(RECORDS)?.clear()?.await?;
    transaction.commit()?.await?;
    Ok(())
}
