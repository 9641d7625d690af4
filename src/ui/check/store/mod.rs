//! This device: records in IndexedDB, and which of them is open in this tab.
//!
//! A record is kept as the text of a werkbestand, so that what was stored by an earlier version
//! opens through the same door as a file. The browser may wipe it; the file is the record.

mod connect;
mod copies;
mod database;
mod tab;
mod trouble;

pub(super) use database::{How, Record, Store, Written};
pub(super) use tab::{notice_in_tab, open_in_tab, page_id, remember_in_tab, tell_after_reload};
pub(super) use trouble::Trouble;
