//! What a record publishes.

use super::answer::{DeskError, Room};
use crate::assessment::Assessment;
use crate::exchange::publication::Publication;

/// The publication of a record at this moment.
pub(super) fn publication(room: &Room, record: &Assessment) -> Result<Publication, DeskError> {
    Publication::new(&room.catalogue(record), &room.slice.head, record, room.now)
        .ok_or(DeskError::NoSector)
}
