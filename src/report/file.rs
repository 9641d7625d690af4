//! A report as one HTML file that needs nothing else: no script, no network, no other file.
//!
//! It reads in any browser and prints. A report carries the data it was made from, so that opening
//! it in the tool opens that data again; a page for a school's own site carries nothing.

use super::html::escape;
use super::{Document, to_html};
use crate::exchange::carrier;

/// How it looks on screen, in the dark and on paper.
const STYLE: &str = include_str!("file.css");

/// The report as a whole page; `data` is the text of the file that it carries.
pub fn html_file(document: &Document, data: Option<&str>) -> String {
    let (reopen, carried) = match data {
        Some(data) => (
            "De gegevens zitten in dit bestand. Open het in Normwijzer om ermee verder te gaan.",
            carrier::embed(data.as_bytes()),
        ),
        None => ("In dit bestand zitten geen gegevens om verder mee te werken.", String::new()),
    };
    // The data stands last: below everything that a person typed.
    let after = format!("<footer><p>{reopen}</p></footer>\n{carried}");
    let before = "<header><p>Rapport van Normwijzer</p></header>\n";
    page(document, "<meta name=\"robots\" content=\"noindex\">\n", before, &after)
}

/// A text that a school gives out in its own name, as a whole page: nothing around it, no data in
/// it, and search engines may find it.
pub fn html_page(document: &Document) -> String {
    page(document, "", "", "")
}

fn page(document: &Document, head: &str, before: &str, after: &str) -> String {
    let mut title = String::new();
    escape(&mut title, &document.title);
    let body = to_html(document, 1);
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"nl\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
         {head}<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n\
         </head>\n\
         <body>\n\
         {before}<main>\n{body}\n</main>\n\
         {after}</body>\n\
         </html>\n"
    )
}
