//! Which editions this site has, as a page tells the browser program.
//!
//! A page names the edition in force, with the addresses of its slices. For a record of another
//! edition the program puts the addresses of that one in their place, before it fetches anything:
//! from then on everything on the page is about that edition.

use serde::Deserialize;

use super::fetch::{LoadError, slice};
use crate::norm::EditionHead;

/// Where an edition is to be found.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Listed {
    /// What it says of itself.
    pub head: EditionHead,
    /// The address of the slice for the self-check.
    check: String,
    /// The address of examples and cautions.
    #[serde(rename = "uitleg")]
    guidance: String,
    /// The address of what became of the lines of the edition before it; none for the first.
    #[serde(rename = "overgang")]
    pub mapping: Option<String>,
}

impl Listed {
    /// The address of the slice for the self-check.
    pub(super) fn check(&self) -> &str {
        &self.check
    }
}

/// Ids of all editions of this site: first the one in force, then the others, newest first.
pub(super) fn ids() -> Vec<String> {
    let named = attribute("data-editions").unwrap_or_default();
    named.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

/// All editions of this site with their addresses, in the order of [`ids`].
///
/// # Errors
/// A sentence for each way in which fetching can fail.
pub(super) async fn list() -> Result<Vec<Listed>, LoadError> {
    slice("edities").await
}

/// Has the page name this edition, when it names another one and the site has this one.
///
/// # Errors
/// A sentence for each way in which fetching can fail.
pub(super) async fn turn_to(id: &str) -> Result<(), LoadError> {
    if named().as_deref() == Some(id) || !ids().iter().any(|other| other == id) {
        return Ok(());
    }
    let list = list().await?;
    let listed = list.iter().find(|listed| listed.head.id == id).ok_or(LoadError::NotNamed)?;
    let head = js_sys::JSON::stringify(
        &serde_wasm_bindgen::to_value(&listed.head).map_err(|_| LoadError::Damaged)?,
    )
    .map_err(|_| LoadError::Damaged)?;
    for (selector, attribute, value) in [
        ("link[data-slice=\"check\"]", "href", listed.check.as_str()),
        ("link[data-slice=\"uitleg\"]", "href", listed.guidance.as_str()),
        ("[data-edition]", "data-edition", String::from(head).as_str()),
    ] {
        let element = gloo::utils::document().query_selector(selector).ok().flatten();
        let element = element.ok_or(LoadError::NotNamed)?;
        element.set_attribute(attribute, value).map_err(|_| LoadError::NotNamed)?;
    }
    Ok(())
}

/// The id of the edition that the page names now.
fn named() -> Option<String> {
    super::fetch::edition().ok().map(|head| head.id)
}

fn attribute(name: &str) -> Option<String> {
    let element = gloo::utils::document().query_selector(&format!("[{name}]")).ok()??;
    element.get_attribute(name)
}
