//! Fetching a slice of the norm that the page named for the program.

use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use crate::norm::EditionHead;

/// Why a slice did not come. The work on this device is untouched by any of them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum LoadError {
    /// The page names no such slice: the page and the program are of different versions.
    #[error(
        "Deze bladzijde is van een andere versie dan het programma. Laad de bladzijde opnieuw."
    )]
    NotNamed,
    /// No answer: no connection, or the server is away.
    #[error(
        "De normdata konden niet worden opgehaald. Kijk of u verbinding hebt en laad de bladzijde opnieuw."
    )]
    NoConnection,
    /// An answer, but not with the data; the HTTP status.
    #[error("De normdata zijn er niet (antwoord {0}). Laad de bladzijde later opnieuw.")]
    Missing(u16),
    /// Data that cannot be read or is not complete.
    #[error("De normdata zijn beschadigd aangekomen. Laad de bladzijde opnieuw.")]
    Damaged,
}

/// Fetches the slice with this name, from the address that the page gives for it.
///
/// # Errors
/// A sentence for each way in which it can fail.
pub(super) async fn slice<T: DeserializeOwned>(name: &str) -> Result<T, LoadError> {
    from(&address(name).ok_or(LoadError::NotNamed)?).await
}

/// Fetches a slice from an address of this site.
///
/// # Errors
/// A sentence for each way in which it can fail.
pub(super) async fn from<T: DeserializeOwned>(address: &str) -> Result<T, LoadError> {
    let response = response(address).await?;
    // The browser's own JSON reader is faster than ours and is there already.
    let json = web_sys::Response::from(response).json().map_err(|_| LoadError::Damaged)?;
    let value = JsFuture::from(json).await.map_err(|_| LoadError::Damaged)?;
    serde_wasm_bindgen::from_value(value).map_err(|_| LoadError::Damaged)
}

/// Fetches the text of a file that the page names in the same way, such as the worked example.
///
/// # Errors
/// A sentence for each way in which it can fail.
pub(super) async fn text(name: &str) -> Result<String, LoadError> {
    let address = address(name).ok_or(LoadError::NotNamed)?;
    response(&address).await?.text().await.map_err(|_| LoadError::Damaged)
}

/// What the page says of the edition.
///
/// # Errors
/// When the page and the program are of different versions.
pub(super) fn edition() -> Result<EditionHead, LoadError> {
    let text = attribute("data-edition").ok_or(LoadError::NotNamed)?;
    let value = js_sys::JSON::parse(&text).map_err(|_| LoadError::NotNamed)?;
    serde_wasm_bindgen::from_value(value).map_err(|_| LoadError::NotNamed)
}

/// What the page says in an attribute of this name, which one element has.
pub(super) fn attribute(name: &str) -> Option<String> {
    let element = gloo::utils::document().query_selector(&format!("[{name}]")).ok()??;
    element.get_attribute(name)
}

/// Where the page says that a slice is.
pub(super) fn address(name: &str) -> Option<String> {
    let selector = format!("link[data-slice=\"{name}\"]");
    gloo::utils::document().query_selector(&selector).ok()??.get_attribute("href")
}

/// The layers of regions that this site has: names and addresses.
pub(super) fn layers() -> Vec<(String, String)> {
    let Ok(links) = gloo::utils::document().query_selector_all("link[data-laag]") else {
        return Vec::new();
    };
    let links =
        (0..links.length()).filter_map(|place| links.get(place)?.dyn_into::<Element>().ok());
    links
        .filter_map(|link| Some((link.get_attribute("data-laag")?, link.get_attribute("href")?)))
        .collect()
}

async fn response(address: &str) -> Result<gloo::net::http::Response, LoadError> {
    let response =
        gloo::net::http::Request::get(address).send().await.map_err(|_| LoadError::NoConnection)?;
    if response.ok() { Ok(response) } else { Err(LoadError::Missing(response.status())) }
}
