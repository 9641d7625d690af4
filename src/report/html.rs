//! A report as HTML, for copying into a text editor.

use std::fmt;

use super::{Block, Document, Table};

/// The report as an HTML fragment. Every text is escaped; `level` is the level of the title.
pub fn to_html(document: &Document, level: u8) -> String {
    let mut html = String::new();
    element(&mut html, &heading(level), &document.title);
    for block in &document.blocks {
        match block {
            Block::Heading(depth, text) => {
                element(&mut html, &heading(level.saturating_add(*depth)), text);
            }
            Block::Paragraph(text) => element(&mut html, "p", text),
            Block::List(items) => {
                html.push_str("<ul>");
                for item in items {
                    element(&mut html, "li", item);
                }
                html.push_str("</ul>");
            }
            Block::Table(content) => table(&mut html, content),
            Block::ToFill(text) => {
                html.push_str("<p class=\"to-fill\"><em>");
                escape(&mut html, &format!("[Vul in: {text}]"));
                html.push_str("</em></p>");
            }
            Block::Link { words, address } => {
                html.push_str("<p>");
                escape(&mut html, words);
                html.push_str(" <a href=\"");
                escape(&mut html, address);
                html.push_str("\">");
                escape(&mut html, address);
                html.push_str("</a></p>");
            }
            Block::Receipt(text) => {
                html.push_str("<p><small>");
                escape(&mut html, text);
                html.push_str("</small></p>");
            }
        }
    }
    html
}

fn table(html: &mut String, table: &Table) {
    html.push_str("<table>");
    element(html, "caption", &table.caption);
    html.push_str("<thead><tr>");
    for word in &table.header {
        html.push_str("<th scope=\"col\">");
        escape(html, word);
        html.push_str("</th>");
    }
    html.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        html.push_str("<tr>");
        for cell in row {
            element(html, "td", cell);
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table>");
}

fn heading(level: u8) -> String {
    format!("h{}", level.clamp(1, 6))
}

fn element(html: &mut String, name: &str, text: &str) {
    html.push('<');
    html.push_str(name);
    html.push('>');
    escape(html, text);
    html.push_str("</");
    html.push_str(name);
    html.push('>');
}

/// A text that becomes text in HTML, between tags and in attributes in double quotes alike.
pub(crate) struct Safe<'a>(pub(crate) &'a str);

impl fmt::Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut html = String::new();
        escape(&mut html, self.0);
        f.write_str(&html)
    }
}

/// Escapes for text and for attributes in double quotes alike.
pub(super) fn escape(html: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// One of each block, every text of it this one.
    fn of(text: &str) -> Document {
        let text = || text.to_owned();
        Document {
            title: text(),
            blocks: vec![
                Block::Heading(1, text()),
                Block::Paragraph(text()),
                Block::List(vec![text()]),
                Block::Table(Table {
                    caption: text(),
                    header: vec![text()],
                    rows: vec![vec![text()]],
                }),
                Block::ToFill(text()),
                Block::Link { words: text(), address: format!("https://{}", text()) },
                Block::Receipt(text()),
            ],
        }
    }

    #[test]
    fn a_table_has_a_caption_and_says_which_cells_are_its_head() {
        let html = to_html(&of("A & B"), 2);
        assert!(
            html.contains(
                "<table><caption>A &amp; B</caption>\
                 <thead><tr><th scope=\"col\">A &amp; B</th></tr></thead>\
                 <tbody><tr><td>A &amp; B</td></tr></tbody></table>"
            ),
            "{html}"
        );
    }

    proptest! {
        #[test]
        fn no_text_ever_becomes_markup(text in "\\PC{0,60}") {
            let (html, empty) = (to_html(&of(&text), 2), to_html(&of(""), 2));
            for sign in ['<', '>', '"'] {
                prop_assert_eq!(html.matches(sign).count(), empty.matches(sign).count());
            }
        }
    }
}
