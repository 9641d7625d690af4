//! A samenwerkingsverband's own layer over a national edition.
//!
//! It adds lines, puts its own words beside a national line, or says that a national line has been
//! agreed in the region. It refers by id and copies nothing, and what is national stays what it is.

mod fault;
mod lay;
mod model;

pub use fault::{OverlayFault, OverlayFaultKind, OverlaySpot};
pub use lay::LaidLine;
pub use model::{Agreement, Overlay, OverlayHead, RegionalText};
