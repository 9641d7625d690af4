//! A report as HTML, for copying into a text editor.

use super::{Block, Document};

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
            Block::ToFill(text) => {
                html.push_str("<p><em>");
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

/// Escapes for text and for attributes in double quotes alike.
fn escape(html: &mut String, text: &str) {
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

    proptest! {
        #[test]
        fn no_text_ever_becomes_markup(text in "\\PC{0,60}") {
            let document = Document {
                title: text.clone(),
                blocks: vec![
                    Block::Heading(1, text.clone()),
                    Block::List(vec![text.clone()]),
                    Block::ToFill(text.clone()),
                    Block::Link { words: text.clone(), address: format!("https://{text}") },
                    Block::Receipt(text),
                ],
            };
            let empty = to_html(&Document { title: String::new(), blocks: vec![
                Block::Heading(1, String::new()), Block::List(vec![String::new()]),
                Block::ToFill(String::new()),
                Block::Link { words: String::new(), address: String::new() },
                Block::Receipt(String::new()),
            ] }, 2);
            let html = to_html(&document, 2);
            for sign in ['<', '>', '"'] {
                prop_assert_eq!(html.matches(sign).count(), empty.matches(sign).count());
            }
        }
    }
}
