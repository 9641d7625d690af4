//! Opening a report in HTML that carries its data, whatever it went through on its way.

use arbitrary::{Result, Unstructured};
use normwijzer::exchange::carrier::{Found, embed, extract};
use normwijzer::exchange::{Kind, detect as kind, open_any};
use normwijzer::report::{Block, Document, html_file};

use crate::support::checks::{any_whole, sentence};
use crate::support::damage::edited;
use crate::support::{input, kept::keeping, recipe, seeds, ways::WAYS};

/// Any page at all.
fn look(page: &[u8]) {
    let _ = extract(page);
    match open_any(page) {
        Ok(opened) => any_whole(&opened, page.len()),
        Err(error) => sentence(&error.to_string()),
    }
}

/// A page as it leaves here, with this data in it, after what mail systems do to it.
fn sent(data: &[u8], typed: &str, way: fn(&str) -> Vec<u8>) -> Vec<u8> {
    let Ok(data) = std::str::from_utf8(data) else { return embed(data).into_bytes() };
    let blocks = vec![Block::Paragraph(typed.to_owned())];
    way(&html_file(&Document { title: "Rapport".into(), blocks }, Some(data)))
}

/// What is inside comes out as it went in, and is looked at as any other file.
fn arrives(data: &[u8], page: &[u8]) {
    assert_eq!(extract(page), Found::Data(data.to_vec()));
    // A mark in front of a file is passed over, and a page in a page is not looked for.
    if kind(data) == Kind::Json && !data.starts_with("\u{feff}".as_bytes()) {
        assert_eq!(open_any(data).ok(), open_any(page).ok());
    }
}

/// Data, the page that carries it, and that page after damage.
fn made(choice: &mut Unstructured) -> Result<[Vec<u8>; 3]> {
    let data = recipe::file(choice, &seeds::FILES)?;
    let typed = choice.choose(&recipe::HOSTILE)?;
    let page = sent(&data, typed, choice.choose(&WAYS)?.1);
    let damaged = edited(page.clone(), &recipe::edits(choice)?);
    Ok([data, page, damaged])
}

#[test]
fn report() {
    seeds::FILES.iter().for_each(|file| look(file));
    bolero::check!(name = "report").for_each(|bytes: &[u8]| {
        match input::choices(bytes).and_then(|mut choice| made(&mut choice).ok()) {
            Some([data, page, damaged]) => keeping("report", &[&data, &page, &damaged], || {
                arrives(&data, &page);
                look(&damaged);
            }),
            None => keeping("report", &[bytes], || look(bytes)),
        }
    });
}
