//! How much of a file from outside is taken in, whatever the file says of itself.
//!
//! The largest edition so far is a file of some 100 kB; the limits leave room for ten of them.

/// Bytes of the file as it is.
pub(in crate::norm::sheet) const FILE: usize = 8 * 1024 * 1024;
/// Bytes that its packed parts may become together.
pub(super) const UNPACKED: u64 = 48 * 1024 * 1024;
/// Rows of a sheet.
pub(in crate::norm::sheet) const ROWS: u32 = 5_000;
/// Columns of a sheet.
pub(in crate::norm::sheet) const COLUMNS: u32 = 100;
/// Bytes of text in all cells together.
pub(in crate::norm::sheet) const TEXT: usize = 16 * 1024 * 1024;
/// The most a cell may hold, in units of UTF-16: Excel's own limit.
pub(in crate::norm::sheet) const CELL: usize = 32_767;
/// Sheets that are looked at to find ours.
pub(super) const SHEETS: usize = 200;
