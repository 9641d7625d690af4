//! What an edition changed compared to the one before it: all in all, and per area, in words for
//! schools and for parents.

use std::rc::Rc;

use yew::prelude::*;

use super::Page;
use crate::norm::{Area, Link, Mapping, Norm, Relation, Requirement};
use crate::ui::components::{AuthorityWord, Callout, More};
use crate::ui::route::Route;
use crate::ui::site::Site;
use crate::words;

/// The overview and a page per area, for an edition that has one before it.
pub(super) fn pages(site: &Site, norm: &Norm) -> Vec<Page> {
    let head = &norm.edition.head;
    let Some(mapping) = site.mapping_to(&head.id) else { return Vec::new() };
    let Some(before) = site.edition(&mapping.from) else { return Vec::new() };
    let both = Both { site, before, after: norm, mapping };
    let areas = both.areas();
    let mut pages = vec![both.overview(&areas)];
    pages.extend(areas.iter().map(|area| both.area(area)));
    pages
}

/// Two editions and what became of each line between them.
struct Both<'a> {
    site: &'a Site,
    before: &'a Norm,
    after: &'a Norm,
    mapping: &'a Mapping,
}

impl<'a> Both<'a> {
    /// The areas of the newer edition, then those that are there no more.
    fn areas(&self) -> Vec<&'a Area> {
        let now = &self.after.edition.areas;
        let gone = self.before.edition.areas.iter();
        let gone = gone.filter(|old| now.iter().all(|area| area.id != old.id));
        now.iter().chain(gone).collect()
    }

    /// The old and the new lines of a link.
    fn lines(&self, link: &Link) -> (Vec<&'a Requirement>, Vec<&'a Requirement>) {
        (of(self.before, &link.old), of(self.after, &link.new))
    }

    /// The links that are about an area, on either side.
    fn about<'b>(&'b self, area: &'b Area, relation: Relation) -> impl Iterator<Item = &'a Link> {
        self.mapping.links.iter().filter(move |link| {
            let (old, new) = self.lines(link);
            link.relation == relation && old.iter().chain(&new).any(|line| line.area == area.id)
        })
    }

    /// How many lines of an area stand in a relation: the new ones, or else the old.
    fn count(&self, area: &Area, relation: Relation) -> usize {
        let number = |link: &Link| {
            let (old, new) = self.lines(link);
            let side = if new.is_empty() { old } else { new };
            side.iter().filter(|line| line.area == area.id).count()
        };
        self.about(area, relation).map(number).sum()
    }

    fn title(&self) -> String {
        format!("Wat editie {} veranderde", self.after.edition.head.short())
    }

    fn page(&self, route: Route, heading: String, body: Html) -> Page {
        let head = &self.after.edition.head;
        Page {
            route,
            description: format!(
                "Wat er in editie {} veranderde sinds editie {}, per onderdeel en met de reden.",
                head.short(),
                self.before.edition.head.short(),
            ),
            heading,
            trail: vec![(Route::Edition, "Stand van de normdata".into())],
            edition: Some(Rc::new(head.clone())),
            body,
            ..Page::default()
        }
    }

    fn overview(&self, areas: &[&Area]) -> Page {
        let head = &self.after.edition.head;
        // Nine columns are too many for a telephone; most changes take a few.
        let relations: Vec<Relation> = Relation::ALL
            .into_iter()
            .filter(|relation| self.mapping.count(*relation) > 0)
            .collect();
        let rows = areas.iter().map(|area| self.row(area, &relations));
        let columns = relations.iter().map(|relation| {
            html! { <th scope="col" class="number">{ relation.label() }</th> }
        });
        let body = html! {
            <>
                <p class="lead">
                    { format!(
                        "Vergeleken met editie {}. {}",
                        self.before.edition.head.short(),
                        self.mapping.class.explanation(),
                    ) }
                </p>
                <p>
                    { "Hebt u een zelfcheck in de vorige editie? Dan kunt u hem meenemen. Wat gelijk bleef, gaat mee. \
                       Bij de rest ziet u de oude en de nieuwe tekst, en kiest u zelf. De oude zelfcheck blijft zoals hij is." }
                </p>
                <section class="scroll" tabindex="0" aria-labelledby="telling">
                    <table>
                        <caption id="telling">{ "Aantal onderdelen per onderwerp" }</caption>
                        <thead><tr><th scope="col">{ "Onderwerp" }</th>{ for columns }</tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </section>
                { self.other_subjects() }
            </>
        };
        self.page(Route::Changes(head.id.clone()), self.title(), body)
    }

    fn row(&self, area: &Area, relations: &[Relation]) -> Html {
        let route = Route::AreaChanges(self.after.edition.head.id.clone(), area.id.clone());
        let cells = relations.iter().map(|relation| {
            html! { <td class="number">{ self.count(area, *relation) }</td> }
        });
        html! {
            <tr>
                <th scope="row"><a href={route.path()}>{ &area.name }</a></th>
                { for cells }
            </tr>
        }
    }

    /// Numbers of articles that were given to something else: who only looks at the number takes
    /// one subject for the other.
    fn other_subjects(&self) -> Html {
        if self.mapping.other_subjects.is_empty() {
            return Html::default();
        }
        let items = self.mapping.other_subjects.iter().map(|other| {
            html! { <li><strong>{ other.law.in_words() }</strong>{ format!(". {}", other.reason) }</li> }
        });
        html! {
            <>
                <h2>{ "Zelfde nummer in de wet, ander onderwerp" }</h2>
                <ul>{ for items }</ul>
            </>
        }
    }

    fn area(&self, area: &Area) -> Page {
        let groups = Relation::ALL.into_iter().map(|relation| self.group(area, relation));
        let body = html! {
            <>
                <p class="lead">
                    { format!("{}, vergeleken met editie {}.", area.name, self.before.edition.head.short()) }
                </p>
                { for groups }
                <p>
                    <a href={Route::Changes(self.after.edition.head.id.clone()).path()}>
                        { "Alle onderwerpen" }
                    </a>
                </p>
            </>
        };
        let head = &self.after.edition.head;
        let route = Route::AreaChanges(head.id.clone(), area.id.clone());
        let heading = format!("{}: {}", area.name, self.title().to_lowercase());
        Page { tint: Some(area.hue), ..self.page(route, heading, body) }
    }

    fn group(&self, area: &Area, relation: Relation) -> Html {
        let links: Vec<&Link> = self.about(area, relation).collect();
        if links.is_empty() {
            return Html::default();
        }
        let number = self.count(area, relation);
        let items = links.iter().map(|link| self.link(area, link));
        let heading =
            format!("{} ({})", relation.label(), words::count(number, "onderdeel", "onderdelen"));
        html! {
            <section class="theme">
                <h2>{ heading }</h2>
                if relation == Relation::Gelijk {
                    <More title="Welke onderdelen?">
                        <ul>{ for links.iter().flat_map(|link| self.lines(link).1).map(|line| html! {
                            <li>{ self.title_of(line, true) }</li>
                        }) }</ul>
                    </More>
                } else {
                    { for items }
                }
            </section>
        }
    }

    fn link(&self, area: &Area, link: &Link) -> Html {
        let (old, new) = self.lines(link);
        let here = |line: &&&Requirement| line.area == area.id;
        match link.relation {
            Relation::Nieuw => self.list(link, new.iter().filter(here).copied(), true),
            Relation::Vervallen => self.list(link, old.iter().filter(here).copied(), false),
            _ => html! {
                <div class="line">
                    <h3>{ for new.iter().enumerate().map(|(place, line)| html! {
                        <>if place > 0 { { " · " } }{ self.title_of(line, true) }</>
                    }) }</h3>
                    <p>{ &link.reason }</p>
                    if let Some(line) = new.first() {
                        <div class="authority"><AuthorityWord authority={line.authority} /></div>
                    }
                    <More title="Voor ouders: eerst en nu" about={new.first().map(|line| line.title.clone())}>
                        { beside(&old, &new, |line| &line.parents) }
                    </More>
                    <More title="Voor scholen: eerst en nu" about={new.first().map(|line| line.title.clone())}>
                        { beside(&old, &new, |line| &line.school) }
                    </More>
                </div>
            },
        }
    }

    /// Lines that stand on one side only, under the reason that they share.
    fn list(&self, link: &Link, lines: impl Iterator<Item = &'a Requirement>, now: bool) -> Html {
        html! {
            <>
                <Callout><p>{ &link.reason }</p></Callout>
                { for lines.map(|line| html! {
                    <div class="line">
                        <h3>{ self.title_of(line, now) }</h3>
                        <p>{ &line.parents }</p>
                        <div class="authority"><AuthorityWord authority={line.authority} /></div>
                        <More title="Voor scholen" about={line.title.clone()}><p>{ &line.school }</p></More>
                    </div>
                }) }
            </>
        }
    }

    /// The title of a line of the newer or the older edition, with its address.
    fn title_of(&self, line: &Requirement, now: bool) -> Html {
        let norm = if now { self.after } else { self.before };
        let id = &norm.edition.head.id;
        let path = if *id == self.site.head.id {
            Route::Requirement(line.id.clone()).path()
        } else {
            format!("{}#{}", Route::OlderEdition(id.clone()).path(), line.id)
        };
        html! { <a href={path}>{ &line.title }</a> }
    }
}

/// The lines of an edition with these ids, in that order.
fn of<'a>(norm: &'a Norm, ids: &[String]) -> Vec<&'a Requirement> {
    let find = |id: &String| norm.edition.requirements.iter().find(|line| line.id == *id);
    ids.iter().filter_map(find).collect()
}

/// What it said and what it says.
fn beside(old: &[&Requirement], new: &[&Requirement], text: fn(&Requirement) -> &String) -> Html {
    let said = |lines: &[&Requirement]| {
        lines.iter().map(|line| html! { <p>{ text(line) }</p> }).collect::<Html>()
    };
    if old.iter().map(|line| text(line)).eq(new.iter().map(|line| text(line))) {
        return html! { <><p>{ "Deze tekst is gelijk gebleven:" }</p>{ said(new) }</> };
    }
    html! {
        <dl class="pairs">
            <dt>{ "Eerst" }</dt>
            <dd>{ said(old) }</dd>
            <dt>{ "Nu" }</dt>
            <dd>{ said(new) }</dd>
        </dl>
    }
}
