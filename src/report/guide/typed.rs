//! What a school typed for an area, as blocks.

use crate::report::Block;

/// A blank line begins a new paragraph, `- ` a point of a list. Any other line goes on where the
/// one above it stopped. Every word that was typed is in it; a dash alone is no word yet.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut fresh = true;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            fresh = true;
            continue;
        }
        if line == "-" {
            continue;
        }
        match (line.strip_prefix("- "), blocks.last_mut()) {
            (Some(point), Some(Block::List(points))) => points.push(point.trim().to_owned()),
            (Some(point), _) => blocks.push(Block::List(vec![point.trim().to_owned()])),
            (None, Some(Block::Paragraph(before))) if !fresh => go_on(before, line),
            (None, Some(Block::List(points))) if !fresh => {
                if let Some(before) = points.last_mut() {
                    go_on(before, line);
                }
            }
            (None, _) => blocks.push(Block::Paragraph(line.to_owned())),
        }
        fresh = false;
    }
    blocks
}

fn go_on(before: &mut String, line: &str) {
    before.push(' ');
    before.push_str(line);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::text::plain;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(text.into())
    }

    fn list(points: &[&str]) -> Block {
        Block::List(points.iter().map(|point| (*point).to_owned()).collect())
    }

    #[test]
    fn a_blank_line_begins_a_paragraph_and_a_dash_a_point() {
        let text =
            "Een\r\nzin.\n\n  \nNog een.\n- punt\n-  tweede\n   loopt door\n\n- derde\n\n-los";
        let wanted = [
            paragraph("Een zin."),
            paragraph("Nog een."),
            list(&["punt", "tweede loopt door", "derde"]),
            paragraph("-los"),
        ];
        assert_eq!(blocks(text), wanted);
    }

    #[test]
    fn nothing_typed_is_nothing() {
        assert_eq!(blocks(" \n\t\n\r\n"), []);
    }

    proptest! {
        #[test]
        fn every_word_that_was_typed_is_in_it(text in "(\\PC|\n|- |  ){0,80}") {
            let words = |text: &str| -> Vec<String> {
                text.split_whitespace().filter(|word| *word != "-").map(str::to_owned).collect()
            };
            prop_assert_eq!(words(&plain(&blocks(&text))), words(&text));
        }

        #[test]
        fn blocks_written_out_are_read_as_the_same_blocks(text in "(\\PC|\n|- |  ){0,80}") {
            let first = blocks(&text);
            prop_assert_eq!(blocks(&plain(&first)), first);
        }
    }
}
