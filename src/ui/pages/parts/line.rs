//! One line of the norm in a list for parents.

use yew::prelude::*;

use super::{Terms, origin};
use crate::norm::{Depth, Requirement, Sector};
use crate::ui::components::{AuthorityBadge, More};
use crate::ui::route::Route;
use crate::ui::site::Site;

/// Lines grouped by theme, in the order of the edition; themes without lines are left out.
pub(crate) fn themed(
    site: &Site,
    terms: &mut Terms<'_>,
    lines: &[&Requirement],
    sector: Option<Sector>,
) -> Html {
    site.norm
        .edition
        .themes
        .iter()
        .filter_map(|theme| {
            let own: Vec<_> = lines.iter().filter(|line| line.theme == theme.id).collect();
            if own.is_empty() {
                return None;
            }
            let items: Vec<Html> = own.iter().map(|item| line(site, terms, item, sector)).collect();
            Some(html! {
                <section class="theme" aria-labelledby={format!("thema-{}", theme.id)}>
                    <h2 id={format!("thema-{}", theme.id)}>{ &theme.name }</h2>
                    <p class="subtle">{ &theme.for_parents }</p>
                    { for items }
                </section>
            })
        })
        .collect()
}

/// A line: what it says, how firm it is, what to ask, where it comes from.
fn line(site: &Site, terms: &mut Terms<'_>, item: &Requirement, sector: Option<Sector>) -> Html {
    let depth = match item.depth {
        Depth::Kern => "kern",
        Depth::Verdieping => "verdieping",
    };
    html! {
        <div class="line" id={item.id.clone()} data-gezag={item.authority.slug()} data-omvang={depth}>
            <h3>
                <a href={Route::Requirement(item.id.clone()).path()}>{ &item.title }</a>
            </h3>
            <p>{ terms.mark(&item.parents) }</p>
            <AuthorityBadge authority={item.authority} nature={item.legal_nature} />
            <More title="Wat kunt u vragen?" about={item.title.clone()}>
                { terms.p(&item.ask) }
            </More>
            <More title="Waar komt dit vandaan?" about={item.title.clone()} aside=true>
                { origin(site, item, sector, false) }
            </More>
        </div>
    }
}
