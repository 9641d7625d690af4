//! What a document of Word shows out of parts of its own.

use normwijzer::document::read;

use crate::made::{archive, p};

/// A document with this in its body, and another part by the id `rId5`.
fn with(body: &str, kind: &str, name: &str, part: &[u8]) -> Vec<u8> {
    let document = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    let relations = format!(
        "<Relationships><Relationship Id=\"rId5\" Type=\"http://x/{kind}\" Target=\"{name}\"/></Relationships>"
    );
    let place = format!("word/{name}");
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", document.as_bytes()),
        ("word/_rels/document.xml.rels", relations.as_bytes()),
        (&place, part),
    ])
}

fn texts(bytes: &[u8]) -> Vec<String> {
    let document = read("x.docx", bytes).expect("text");
    document.passages.into_iter().map(|passage| passage.text).collect()
}

#[test]
fn a_diagram_is_a_list_after_the_paragraph_that_it_stands_in() {
    let point =
        |text: &str| format!("<d:pt><d:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></d:t></d:pt>");
    let empty = "<d:pt type=\"sibTrans\"><d:t><a:p><a:endParaRPr/></a:p></d:t></d:pt>";
    let data = format!(
        "<d:dataModel><d:ptLst>{}{empty}{}</d:ptLst></d:dataModel>",
        point("Hulp in de groep"),
        point("Hulp buiten de groep")
    );
    let body = p("Wij kennen twee niveaus:")
        + "<w:p><w:r><w:drawing><d:relIds r:dm=\"rId5\" r:lo=\"rId6\"/></w:drawing></w:r></w:p>"
        + &p("Daarna volgt een gesprek met de ouders.");
    let bytes = with(&body, "diagramData", "diagrams/data1.xml", data.as_bytes());
    assert_eq!(
        texts(&bytes),
        [
            "Wij kennen twee niveaus: Hulp in de groep; Hulp buiten de groep.",
            "Daarna volgt een gesprek met de ouders."
        ]
    );
}

#[test]
fn a_page_that_word_takes_in_is_read_where_it_stands() {
    let page =
        b"<html><body><h1>Zorg</h1><p>Wij lezen elke dag, caf\xE9 of niet.</p></body></html>";
    let chunk = "<w:altChunk r:id=\"rId5\"><w:altChunkPr/></w:altChunk>";
    let bytes = with(&(chunk.to_owned() + &p("Tot slot.")), "aFChunk", "afchunk.htm", page);
    let document = read("x.docx", &bytes).expect("text");
    let [passage] = document.passages.as_slice() else { panic!("{:?}", document.passages) };
    assert_eq!(passage.text, "Wij lezen elke dag, café of niet. Tot slot.");
    assert_eq!(passage.headings, ["Zorg"]);
}

#[test]
fn a_part_that_is_damaged_takes_no_document_along() {
    let body = p("Wij lezen elke dag.") + "<w:p><w:r><d:relIds r:dm=\"rId5\"/></w:r></w:p>";
    let bytes = with(&body, "diagramData", "diagrams/data1.xml", b"<d:dataModel></x>");
    assert_eq!(texts(&bytes), ["Wij lezen elke dag."]);
}
