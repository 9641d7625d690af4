//! What a PDF is called.

/// Titles that programs give when nobody gave one, in lower case.
const NONE: [&str; 5] = ["untitled", "(anonymous)", "naamloos", "naamloos document", "document"];
/// What printing from Word puts before the name of the file.
const PRINTED: [&str; 3] =
    ["Microsoft Word - ", "Microsoft PowerPoint - ", "Microsoft Publisher - "];
/// Endings of files that such a title is made from.
const ENDINGS: [&str; 10] =
    [".docx", ".doc", ".odt", ".pdf", ".html", ".htm", ".indd", ".pub", ".pptx", ".rtf"];

/// The title that the file gives itself; the name where that is none.
pub fn title<'a>(own: &'a str, name: &'a str) -> &'a str {
    let own = own.trim();
    let own = PRINTED.iter().find_map(|printed| own.strip_prefix(printed)).unwrap_or(own);
    let title = without_ending(own);
    let given =
        title.chars().any(char::is_alphanumeric) && !NONE.contains(&own.to_lowercase().as_str());
    // A web page that was printed has its address as title, a text its file.
    if given && !own.contains("://") && (title == own || title.contains(' ')) {
        title
    } else {
        without_ending(name)
    }
}

fn without_ending(name: &str) -> &str {
    let lower = name.to_lowercase();
    let ending = ENDINGS.iter().find(|ending| lower.ends_with(*ending));
    ending
        .and_then(|ending| name.get(..name.len() - ending.len()))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_nobody_gave_is_none() {
        for (own, name, is) in [
            ("Schoolgids 2026", "gids.pdf", "Schoolgids 2026"),
            ("Microsoft Word - Schoolgids 2026.docx", "gids.pdf", "Schoolgids 2026"),
            ("Microsoft Word - sg26def.docx", "Schoolgids.pdf", "Schoolgids"),
            ("untitled", "SOP.PDF", "SOP"),
            ("page.html", "gids.pdf", "gids"),
            ("https://school.example/gids", "gids.pdf", "gids"),
            ("", "gids", "gids"),
            (" - ", "gids.pdf", "gids"),
        ] {
            assert_eq!(title(own, name), is);
        }
    }
}
