//! Small parts shared by the public pages and the self-check. One file each.

mod area_sign;
mod badge;
mod callout;
mod edition_line;
mod icon;
mod more;
mod sign;

pub use area_sign::AreaSign;
pub use badge::{AuthorityBadge, AuthorityWord};
pub use callout::{Callout, CalloutKind};
pub use edition_line::{EditionLine, in_words as edition_in_words};
pub use icon::{Icon, IconName};
pub use more::More;
pub use sign::{ConclusionSign, icon as conclusion_icon, slug as conclusion_slug};
