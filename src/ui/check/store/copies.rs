//! Safety copies in the database.

use idb::{Database, Query, TransactionMode};
use wasm_bindgen::JsValue;

use super::Trouble;
use super::connect::COPIES;
use super::database::Store;
use crate::keeping::{MOST_COPIES, SafetyCopy, Why};
use crate::ui::check::{clock, json, random_id};

impl Store {
    /// Keeps a copy of a text before something takes its place; the oldest makes room.
    pub(crate) async fn keep_copy(&self, text: String, why: Why) -> Result<(), Trouble> {
        let database = self.database()?;
        let copy = SafetyCopy { when: clock::now(), why, text };
        let value = json::write(&copy).ok_or(Trouble::Other)?;
        put(database, &value).await.map_err(|error| Trouble::of(&error))
    }

    /// The copies with their keys, the newest first; one that cannot be read is passed over.
    pub(crate) async fn copies(&self) -> Result<Vec<(String, SafetyCopy)>, Trouble> {
        read(self.database()?).await.map_err(|error| Trouble::of(&error))
    }

    /// Takes a copy away.
    pub(crate) async fn remove_copy(&self, key: &str) -> Result<(), Trouble> {
        remove(self.database()?, key).await.map_err(|error| Trouble::of(&error))
    }
}

async fn put(database: &Database, value: &str) -> Result<(), idb::Error> {
    let transaction = database.transaction(&[COPIES], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(COPIES)?;
    // In order of time, and two in one second do not meet.
    let key = format!("{}-{}", clock::now(), random_id());
    // First, so that a page that goes away now has handed it over.
    let added = store.put(&JsValue::from_str(value), Some(&JsValue::from_str(&key)))?;
    let keys = store.get_all_keys(None::<Query>, None)?.await?;
    for old in keys.iter().take(keys.len().saturating_sub(MOST_COPIES)) {
        store.delete(Query::Key(old.clone()))?.await?;
    }
    let outcome = transaction.commit()?.await;
    drop(added);
    outcome.map(drop)
}

async fn read(database: &Database) -> Result<Vec<(String, SafetyCopy)>, idb::Error> {
    let transaction = database.transaction(&[COPIES], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(COPIES)?;
    let keys = store.get_all_keys(None::<Query>, None)?.await?;
    let values = store.get_all(None::<Query>, None)?.await?;
    let mut copies: Vec<_> = keys
        .iter()
        .zip(values)
        .filter_map(|(key, value)| {
            let copy = json::read(&value.as_string()?)?;
            Some((key.as_string()?, copy))
        })
        .collect();
    copies.reverse();
    Ok(copies)
}

async fn remove(database: &Database, key: &str) -> Result<(), idb::Error> {
    let transaction = database.transaction(&[COPIES], TransactionMode::ReadWrite)?;
    let key = Query::Key(JsValue::from_str(key));
    transaction.object_store(COPIES)?.delete(key)?.await?;
    transaction.commit()?.await.map(drop)
}
