//! Which editions this site has, as a page tells the browser program.
//!
//! A page names the edition in force, with the addresses of its slices. For a record of another
//! edition the program puts the addresses of that one in their place, before it fetches anything:
//! from then on everything on the page is about that edition.
//!
//! What the list holds is passed on and not read, so it stays a value of the browser: reading it
//! with serde would make both programs some kilobytes heavier.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::fetch::{LoadError, attribute, value};

/// An edition in the list, as `src/site/slices.rs` writes it.
#[derive(Clone, Debug)]
pub(super) struct Listed(JsValue);

impl Listed {
    /// Its id.
    pub(super) fn id(&self) -> String {
        text(&self.head(), "id").unwrap_or_default()
    }

    /// The id of the edition before it; none for the first.
    pub(super) fn previous(&self) -> Option<String> {
        text(&self.head(), "previous")
    }

    /// The address of the slice for the self-check.
    pub(super) fn check(&self) -> String {
        text(&self.0, "check").unwrap_or_default()
    }

    /// The address of what became of the lines of the edition before it; none for the first.
    pub(super) fn mapping(&self) -> Option<String> {
        text(&self.0, "overgang")
    }

    fn head(&self) -> JsValue {
        get(&self.0, "head")
    }
}

fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(key)).unwrap_or_default()
}

fn text(value: &JsValue, key: &str) -> Option<String> {
    get(value, key).as_string()
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
    let list = value("edities").await?.dyn_into::<Array>().map_err(|_| LoadError::Damaged)?;
    Ok(list.iter().map(Listed).collect())
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
    let listed = list.iter().find(|listed| listed.id() == id).ok_or(LoadError::NotNamed)?;
    let head = JSON::stringify(&listed.head()).map_err(|_| LoadError::Damaged)?;
    for (selector, attribute, value) in [
        ("link[data-slice=\"check\"]", "href", listed.check()),
        ("link[data-slice=\"uitleg\"]", "href", text(&listed.0, "uitleg").unwrap_or_default()),
        ("[data-edition]", "data-edition", String::from(head)),
    ] {
        let element = gloo::utils::document().query_selector(selector).ok().flatten();
        let element = element.ok_or(LoadError::NotNamed)?;
        element.set_attribute(attribute, &value).map_err(|_| LoadError::NotNamed)?;
    }
    Ok(())
}

/// The id of the edition that the page names now.
fn named() -> Option<String> {
    text(&JSON::parse(&attribute("data-edition")?).ok()?, "id")
}
