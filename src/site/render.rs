//! From a page to the text of its file.

use yew::prelude::*;

use super::SiteError;
use crate::ui::pages::Page;
use crate::ui::shell;
use crate::ui::site::Site;

#[derive(Clone, PartialEq, Properties)]
struct WholeProps {
    html: Html,
}

#[component]
fn Whole(props: &WholeProps) -> Html {
    props.html.clone()
}

/// The complete document of a page.
pub(super) fn page(site: &Site, page: &Page) -> Result<String, SiteError> {
    let html = fragment(shell::document(site, page))?;
    Ok(format!("<!DOCTYPE html>\n{html}\n"))
}

/// Markup as text, without marks for hydration.
pub(crate) fn fragment(html: Html) -> Result<String, SiteError> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(SiteError::Render)?;
    let local = tokio::task::LocalSet::new();
    let renderer = yew::LocalServerRenderer::<Whole>::with_props(WholeProps { html });
    Ok(local.block_on(&runtime, renderer.hydratable(false).render()))
}
