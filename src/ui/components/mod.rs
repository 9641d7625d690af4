//! Small parts shared by the public pages and the self-check. One file each.

mod area_sign;
mod badge;
mod callout;
mod edition_line;
mod icon;
mod more;
mod sign;

pub use area_sign::{AreaSign, area_sign};
pub use badge::{AuthorityBadge, AuthorityWord, authority_badge, authority_word};
pub use callout::{Callout, CalloutKind};
pub use edition_line::{EditionLine, in_words as edition_in_words};
pub use icon::{Icon, IconName, icon, symbols};
pub use more::{More, more};
pub use sign::{ConclusionSign, conclusion_sign};

#[cfg(test)]
#[cfg(feature = "prerender")]
mod snapshots_test;
