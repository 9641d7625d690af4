//! Why a part of an office file cannot be read.

/// What is wrong; who reads says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PartError {
    /// A part that is not there or not whole: its name in the archive, or `zip` for the archive itself.
    Damaged(String),
    /// Unpacked, the parts are more than may be taken in.
    Unpacked,
    /// A part with a password.
    Locked,
}
