//! What of an edition applies to one school.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Area, AreaId, CheckItem, CheckSlice, Depth, Sector, Theme};

/// What a school checks: its sector, its areas, and how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Kind of school.
    pub sector: Sector,
    /// Chosen areas; general areas always apply.
    pub areas: BTreeSet<AreaId>,
    /// [`Depth::Kern`] for the short check, [`Depth::Verdieping`] for everything.
    pub depth: Depth,
}

/// The lines of one theme, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueTheme {
    /// The theme.
    pub theme: Theme,
    /// Its lines; never empty.
    pub items: Vec<Rc<CheckItem>>,
}

/// One area with the lines that are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueArea {
    /// The area.
    pub area: Area,
    /// Its themes in the edition's order; never empty.
    pub themes: Vec<CatalogueTheme>,
}

impl CatalogueArea {
    /// Its lines, in the order they are asked.
    pub fn items(&self) -> impl Iterator<Item = &Rc<CheckItem>> {
        self.themes.iter().flat_map(|theme| &theme.items)
    }

    /// How many lines are asked.
    pub fn len(&self) -> usize {
        self.items().count()
    }

    /// Whether nothing is asked; a catalogue never holds such an area.
    pub fn is_empty(&self) -> bool {
        self.themes.is_empty()
    }
}

/// The lines a school is asked, by area and theme, in the edition's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Areas in the edition's order; an area without lines is left out.
    pub areas: Vec<CatalogueArea>,
}

impl Catalogue {
    /// Selects what applies. Powers, definitions and duties of others are context, not asked.
    pub fn new(slice: &CheckSlice, scope: &Scope) -> Self {
        let in_scope = |item: &CheckItem| {
            item.is_asked()
                && item.is_for(scope.sector)
                && (item.depth == Depth::Kern || scope.depth == Depth::Verdieping)
        };
        let areas = slice
            .areas
            .iter()
            .filter(|area| area.general || scope.areas.contains(&area.id))
            .map(|area| CatalogueArea {
                area: area.clone(),
                themes: slice
                    .themes
                    .iter()
                    .map(|theme| CatalogueTheme {
                        theme: theme.clone(),
                        items: slice
                            .items
                            .iter()
                            .filter(|item| item.area == area.id && item.theme == theme.id)
                            .filter(|item| in_scope(item))
                            .map(|item| Rc::new(item.clone()))
                            .collect(),
                    })
                    .filter(|theme| !theme.items.is_empty())
                    .collect(),
            })
            .filter(|area| !area.is_empty())
            .collect();
        Self { areas }
    }

    /// Every line, in the order it is asked.
    pub fn items(&self) -> impl Iterator<Item = &Rc<CheckItem>> {
        self.areas.iter().flat_map(CatalogueArea::items)
    }

    /// The area with this id, when something of it is asked.
    pub fn area(&self, id: &str) -> Option<&CatalogueArea> {
        self.areas.iter().find(|area| area.area.id == id)
    }

    /// The line with this id, when it is asked.
    pub fn item(&self, id: &str) -> Option<&Rc<CheckItem>> {
        self.items().find(|item| item.id == id)
    }

    /// How many lines are asked.
    pub fn len(&self) -> usize {
        self.items().count()
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }
}
