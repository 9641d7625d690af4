//! Opening what a school publishes, and showing it beside the norm.

use normwijzer::exchange::open_publication;
use normwijzer::exchange::publication::preview;
use normwijzer::norm::{Catalogue, Scope};
use normwijzer::report::{html_file, parents as report, school, talk_sheet};

use crate::support::checks::{harmless, sentence, whole_publication};
use crate::support::{input, kept::keeping, parents, seeds, slice};

fn look(file: &[u8]) {
    let publication = match open_publication(file) {
        Ok(publication) => publication,
        Err(error) => return sentence(&error.to_string()),
    };
    whole_publication(&publication, file.len());
    assert!(!publication.display_name().is_empty());
    assert!(publication.is_same_school(&publication));
    harmless(&school(&publication, &parents()));
    harmless(&talk_sheet(&publication, &parents()));
    let said = &publication.school;
    let scope = Scope { sector: said.sector, areas: said.areas.clone(), depth: said.depth };
    let catalogue = Catalogue::new(&slice(), &scope);
    assert!(preview(&publication, &catalogue).iter().all(|part| !part.lines.is_empty()));
    let data = publication.to_json().expect("a file");
    let page = html_file(&report(&publication, &catalogue, &slice().head), Some(&data));
    harmless(&page);
    assert_eq!(open_publication(page.as_bytes()), Ok(publication));
}

#[test]
fn publication() {
    seeds::FILES.iter().for_each(|file| look(file));
    bolero::check!(name = "publication").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::PUBLICATIONS);
        keeping("publication", &[&file], || look(&file));
    });
}
