//! A report as one HTML file that needs nothing else: no script, no network, no other file.
//!
//! It reads in any browser, prints, and carries the data it was made from, so that opening the
//! report in the tool opens that data again.

use super::html::escape;
use super::{Document, to_html};
use crate::exchange::carrier;

/// How it looks on screen, in the dark and on paper.
const STYLE: &str = include_str!("file.css");

/// The report as a whole page; `data` is the text of the file that it carries.
pub fn html_file(document: &Document, data: Option<&str>) -> String {
    let mut title = String::new();
    escape(&mut title, &document.title);
    let body = to_html(document, 1);
    let (reopen, carried) = match data {
        Some(data) => (
            "De gegevens zitten in dit bestand. Open het in Normwijzer om ermee verder te gaan.",
            carrier::embed(data.as_bytes()),
        ),
        None => ("In dit bestand zitten geen gegevens om verder mee te werken.", String::new()),
    };
    // The data stands last: below everything that a person typed.
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"nl\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n\
         <style>\n{STYLE}</style>\n\
         </head>\n\
         <body>\n\
         <header><p>Rapport van Normwijzer</p></header>\n\
         <main>\n{body}\n</main>\n\
         <footer><p>{reopen}</p></footer>\n\
         {carried}</body>\n\
         </html>\n"
    )
}
