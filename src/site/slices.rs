//! The edition as the browser gets it: one JSON file per use, named by its content.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::folder::{Folder, hash8};
use super::{SiteError, files};
use crate::assessment::{EditionRef, Scenario};
use crate::exchange::WorkFile;
use crate::norm::{EditionHead, Files, Norm, SearchPage};
use crate::ui::pages;
use crate::ui::site::{Site, Slice};
use crate::words::Moment;

/// Writes the slices and says where they are.
///
/// `scenarios` is the folder of worked schools; the one marked as example becomes a werkbestand
/// that anybody can open.
pub(super) fn write(
    site: &Site,
    norm_folder: &Files,
    scenarios: &Path,
    folder: &mut Folder,
) -> Result<BTreeMap<Slice, String>, SiteError> {
    let norm = &site.norm;
    let id = &norm.edition.head.id;
    let mut addresses = BTreeMap::new();
    let mut add = |slice: Slice, json: String| -> Result<(), SiteError> {
        addresses.insert(slice, put(folder, id, slice.slug(), &json)?);
        Ok(())
    };
    add(Slice::Check, json(&norm.check_slice())?)?;
    add(Slice::Guidance, json(&norm.guidance_slice())?)?;
    add(Slice::Sources, json(&norm.source_slice())?)?;
    add(Slice::Parents, json(&norm.parents_slice())?)?;
    add(Slice::Search, json(&norm.search_slice(other_pages(site)))?)?;
    add(Slice::Evidence, json(&norm.evidence_slice())?)?;
    add(Slice::Folder, json(&national(norm_folder))?)?;
    if let Some(example) = example(norm, scenarios)? {
        add(Slice::Example, example)?;
    }
    let listed = editions(site, &addresses, folder)?;
    addresses.insert(Slice::Editions, listed);
    Ok(addresses)
}

/// Adds a file, named by its edition, what it is and its content.
pub(super) fn put(
    folder: &mut Folder,
    id: &str,
    what: &str,
    json: &str,
) -> Result<String, SiteError> {
    let name = format!("norm/{}.{what}.{}.json", id.replace('/', "-"), hash8(json.as_bytes()));
    folder.add(&name, json.as_bytes())?;
    Ok(format!("/{name}"))
}

/// An edition in the list of all, as `www/start.js` reads it.
#[derive(Serialize)]
struct Listed<'a> {
    head: &'a EditionHead,
    check: String,
    #[serde(rename = "uitleg")]
    guidance: String,
    #[serde(rename = "bewijs")]
    evidence: String,
    #[serde(rename = "overgang")]
    mapping: Option<String>,
}

/// Writes the slices of the other editions, the mappings, and the list that leads to all of them:
/// the edition in force first, then the others, newest first.
fn editions(
    site: &Site,
    current: &BTreeMap<Slice, String>,
    folder: &mut Folder,
) -> Result<String, SiteError> {
    let mut list = Vec::new();
    for norm in std::iter::once(&site.norm).chain(site.others.iter().rev()) {
        let head = &norm.edition.head;
        let mut written = |slice: Slice, text: String| match current.get(&slice) {
            Some(address) if head.id == site.head.id => Ok(address.clone()),
            _ => put(folder, &head.id, slice.slug(), &text),
        };
        let check = written(Slice::Check, json(&norm.check_slice())?)?;
        let guidance = written(Slice::Guidance, json(&norm.guidance_slice())?)?;
        let evidence = written(Slice::Evidence, json(&norm.evidence_slice())?)?;
        let mapping = match site.mapping_to(&head.id) {
            Some(mapping) => Some(put(folder, &head.id, "overgang", &json(mapping)?)?),
            None => None,
        };
        list.push(Listed { head, check, guidance, evidence, mapping });
    }
    put(folder, "alle", Slice::Editions.slug(), &json(&list)?)
}

/// Texts of the norm folder by path, for who works on an edition: layers of regions stay out, and so
/// do the sentences of schools, which are long and in which an edition has no part.
fn national(files: &Files) -> BTreeMap<&str, &str> {
    let apart = |path: &str| path.starts_with("regionaal/") || path.starts_with("sentences/");
    files.iter().filter(|(path, _)| !apart(path)).collect()
}

pub(super) fn json<T: Serialize>(value: &T) -> Result<String, SiteError> {
    serde_json::to_string(value).map_err(SiteError::Json)
}

/// The pages that are no line, term or subject, as far as searching needs them.
fn other_pages(site: &Site) -> Vec<SearchPage> {
    let pages = pages::fixed(site).into_iter();
    pages
        .map(|page| SearchPage {
            path: page.route.path(),
            title: page.heading,
            description: page.description,
        })
        .collect()
}

/// The worked example as a werkbestand, saved at noon of the day the edition was compiled: the
/// same data always gives the same file, so that opening it again never looks like a change.
fn example(norm: &Norm, scenarios: &Path) -> Result<Option<String>, SiteError> {
    let head = &norm.edition.head;
    let Some(noon) = Moment::new(head.compiled, 12, 0, 0) else { return Ok(None) };
    for path in files::list(scenarios, "toml")? {
        let scenario = Scenario::parse(&files::read(&path)?)
            .map_err(|error| SiteError::Config { path, message: error.to_string() })?;
        if scenario.example && scenario.edition == head.id {
            let record = scenario.assessment(EditionRef::from(head), noon);
            return WorkFile::new(record, noon).to_json().map(Some).map_err(SiteError::Json);
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::open;
    use crate::norm::EvidenceSlice;
    use crate::ui::site::Assets;

    #[test]
    fn the_site_offers_the_worked_example_as_a_werkbestand() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
        let norm = crate::norm::load(&folder, None).expect("the norm");
        let json =
            example(&norm, &folder.join("scenarios")).expect("readable").expect("an example");
        let record = open(json.as_bytes()).expect("a werkbestand").assessment;
        assert!(record.example);
        assert_eq!(record.edition, EditionRef::from(&norm.edition.head));
        assert_eq!(record.changed.date, norm.edition.head.compiled);
        assert!(record.profile.name.ends_with("(bestaat niet)"));
    }

    #[test]
    fn every_edition_has_the_slice_that_documents_are_laid_beside() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let built = "2026-11-24".parse().expect("a date");
        let (site, files) = crate::site::load(root, Assets::default(), built).expect("a site");
        let out = root.join("target/tmp/slices-of-editions");
        std::fs::create_dir_all(&out).expect("a folder");
        let mut folder = Folder::new(&out);
        let none = root.join("norm/none");
        let written = write(&site, &files, &none, &mut folder).expect("slices");
        let read = |address: &str| {
            std::fs::read_to_string(out.join(address.trim_start_matches('/'))).expect(address)
        };
        let list: Vec<serde_json::Value> =
            serde_json::from_str(&read(&written[&Slice::Editions])).expect("the list of editions");
        assert_eq!(list.len(), 1 + site.others.len());
        assert!(list.len() > 1, "older editions are there");
        assert_eq!(list[0]["bewijs"], written[&Slice::Evidence].as_str());
        for edition in list {
            let slice = read(edition["bewijs"].as_str().expect("an address"));
            let slice: EvidenceSlice = serde_json::from_str(&slice).expect("a slice");
            assert_eq!(slice.edition, edition["head"]["id"]);
            let norm = site.edition(&slice.edition).expect("an edition of the site");
            assert_eq!(slice, norm.evidence_slice());
        }
    }

    #[test]
    fn without_a_worked_school_there_is_no_example() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
        let norm = crate::norm::load(&folder, None).expect("the norm");
        assert!(example(&norm, &folder.join("none")).expect("readable").is_none());
    }
}
