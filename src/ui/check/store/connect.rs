//! The database of this site on this device.

use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams};

const DATABASE: &str = "normwijzer";

/// 1 had the records only.
const VERSION: u32 = 2;

/// Records: the text of a werkbestand by its id.
pub(super) const RECORDS: &str = "zelfchecks";
/// Notes: what the device remembers about a record, by the same id.
pub(super) const NOTES: &str = "stand";
/// Safety copies, by the moment they were made.
pub(super) const COPIES: &str = "kopieen";

/// Opens the database; makes what is not there yet and keeps what is.
pub(super) async fn connect() -> Result<Database, idb::Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            let there = database.store_names();
            for name in [RECORDS, NOTES, COPIES] {
                if !there.iter().any(|other| other == name) {
                    // A failure shows itself at the first transaction, as a store that is not there.
                    drop(database.create_object_store(name, ObjectStoreParams::new()));
                }
            }
        }
    });
    let mut database = request.await?;
    // A later version of this site in another tab must not have to wait for this one.
    database.on_version_change(|event| {
        if let Ok(database) = event.database() {
            database.close();
        }
    });
    Ok(database)
}
