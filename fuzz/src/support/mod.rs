//! What the targets share: files to start from, damage, and what has to hold of whatever comes out.

pub(crate) mod checks;
pub(crate) mod input;
pub(crate) mod kept;
pub(crate) mod reach;
pub(crate) mod recipe;
pub(crate) mod seeds;

#[path = "../../../tests/common/damage.rs"]
pub(crate) mod damage;
#[path = "../../../tests/common/edition.rs"]
pub(crate) mod edition;
#[path = "../../../tests/common/marked.rs"]
pub(crate) mod marked;
#[path = "../../../tests/common/ways.rs"]
pub(crate) mod ways;

pub(crate) use edition::{now, parents, slice};
