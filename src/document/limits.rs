//! How much of a document from outside is taken in, whatever the file says of itself.
//!
//! A school guide of 80 pages has some 300,000 characters in 2,000 paragraphs; the limits leave room
//! for ten of them. Pictures are never unpacked, so a file may be much larger than its text.

/// Bytes of the file as it is.
pub const FILE: usize = 50 * 1024 * 1024;
/// Bytes that the parts of a packed file that hold text may become together.
pub const UNPACKED: u64 = 48 * 1024 * 1024;
/// Characters of text that are read; the rest is left, and a note says so.
pub const CHARACTERS: usize = 3_000_000;
/// Blocks that are read, rows of tables among them; the rest is left, and a note says so.
pub const BLOCKS: usize = 20_000;
/// The most characters that a passage holds.
pub const PASSAGE: usize = 1_000;
