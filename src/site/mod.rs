//! Writes the whole static site: pages, style sheets, slices, compressed copies.
//!
//! It runs as Trunk's last step, in Trunk's staging folder, after the browser program is there.

mod addresses;
mod compress;
mod error;
mod files;
#[cfg(test)]
pub(crate) mod fixture;
mod folder;
mod minify;
mod named;
mod overlays;
mod program;
mod render;
mod reuse;
mod school;
mod sheets;
mod slices;
mod styles;

use std::path::Path;
use std::rc::Rc;

pub use error::SiteError;
#[cfg(test)]
pub(crate) use render::fragment;

use crate::norm::{self, Editions, Files, in_force};
use crate::ui::pages;
use crate::ui::site::{Assets, Config, Site};
use crate::words::Date;
use folder::Folder;
use named::named;

/// What was written, for the line at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Number of pages.
    pub pages: usize,
    /// Number of files, compressed copies not counted.
    pub files: usize,
}

/// Writes the site.
///
/// `root` is the project folder, `out` the folder that Trunk is about to publish, `built` the day
/// of the build. Fails with a Dutch sentence when a file is missing or cannot be read or written.
pub fn build(root: &Path, out: &Path, built: Date) -> Result<Summary, SiteError> {
    let mut folder = Folder::new(out);
    minify::bridges(root, out)?;
    let questions = program::questions(out, &mut folder)?;
    let files = program::beside(&mut folder, "bestanden")?;
    let search = program::beside(&mut folder, "zoek")?;
    let worker_js = program::worker(&root.join("www"), &mut folder)?;
    let reader_js = program::reader(root, &mut folder)?;
    let styles = root.join("www/styles");
    let document_css = folder.add_hashed("document", "css", &styles::document(&styles)?)?;
    let documents_js =
        named(&root.join("www"), &mut folder, "document", ("{document.css}", &document_css))?;
    let editors_js =
        folder.add_hashed("redactie", "js", &minify::script(&root.join("www"), "redactie.js")?)?;
    let school = school::write(&root.join("www"), &mut folder)?;
    let assets = Assets {
        site_css: folder.add_hashed("site", "css", &styles::site(&styles)?)?,
        check_css: folder.add_hashed("check", "css", &styles::check(&styles)?)?,
        school_css: school.css,
        print_css: folder.add_hashed("print", "css", &styles::print(&styles)?)?,
        start_js: folder.add_hashed(
            "start",
            "js",
            &minify::script(&root.join("www"), "start.js")?,
        )?,
        school_js: school.page,
        look_js: school.look,
        editors_js,
        questions,
        files,
        search,
        worker_js,
        reader_js,
        documents_js,
        ..Assets::default()
    };
    let (mut site, norm_folder) = load(root, assets, built)?;
    let scenarios = root.join("norm/scenarios");
    site.assets.slices = slices::write(&site, &norm_folder, &scenarios, &mut folder)?;
    site.assets.layers = overlays::layers(&site, &mut folder)?;
    let pages = pages::all(&site);
    for page in &pages {
        folder.add(&files::page_file(&page.route), render::page(&site, page)?.as_bytes())?;
    }
    addresses::write(&site, &pages, &mut folder)?;
    reuse::write(&site, &mut folder)?;
    sheets::write(&site, &mut folder)?;
    overlays::write(&site, &mut folder)?;
    files::copy_public(root, &mut folder)?;
    files::copy_schemas(root, &mut folder)?;
    let files = folder.len();
    compress::all(out)?;
    Ok(Summary { pages: pages.len(), files })
}

/// Every document of the site, by its address, without writing anything: for tests.
///
/// Fails when the norm or the configuration cannot be read.
pub fn documents(root: &Path, built: Date) -> Result<Vec<(String, String)>, SiteError> {
    let (site, _) = load(root, Assets::default(), built)?;
    pages::all(&site)
        .iter()
        .map(|page| Ok((page.route.path(), render::page(&site, page)?)))
        .collect()
}

/// What the pages are made of, and the norm folder it was read from.
fn load(root: &Path, assets: Assets, built: Date) -> Result<(Site, Files), SiteError> {
    let config = read_config(&root.join("site.toml"))?;
    let (editions, norm_folder) = norm::load_all(&root.join("norm"))?;
    // What is wrong with a layer is told by `norm check`, and never keeps the site from being made.
    let (overlays, _) = norm::read_overlays(&norm_folder, &editions);
    let Editions { mut norms, mappings, .. } = editions;
    let heads = norms.iter().map(|norm| &norm.edition.head);
    let current = in_force(heads, built).ok_or(SiteError::NothingInForce(built))?.id.clone();
    let place = norms.iter().position(|norm| norm.edition.head.id == current);
    let norm = norms.remove(place.ok_or(SiteError::NothingInForce(built))?);
    // Every page and every file about an older edition says which one holds now.
    let from = norm.edition.head.valid_from;
    for older in norms.iter_mut().filter(|other| other.edition.head.valid_from <= from) {
        older.edition.head.newer = Some(current.clone());
    }
    let head = Rc::new(norm.edition.head.clone());
    let site = Site { head, norm, others: norms, mappings, overlays, config, assets, built };
    Ok((site, norm_folder))
}

fn read_config(path: &Path) -> Result<Config, SiteError> {
    let text = files::read(path)?;
    toml::from_str(&text)
        .map_err(|error| SiteError::Config { path: path.to_owned(), message: error.to_string() })
}
