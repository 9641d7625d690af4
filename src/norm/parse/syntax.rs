//! The TOML reader's messages in Dutch.

/// What is wrong, said to somebody who edits texts and does not program.
pub(super) fn in_dutch(message: &str, word: &str) -> String {
    let known = [
        ("duplicate key", "Deze naam staat hier voor de tweede keer."),
        ("string values must be quoted", "Achter = staat een tekst tussen aanhalingstekens."),
        ("invalid basic string", "Deze tekst heeft geen aanhalingsteken aan het eind."),
        ("invalid multi-line", "Deze tekst heeft geen drie aanhalingstekens aan het eind."),
        ("invalid literal string", "Deze tekst heeft geen aanhalingsteken aan het eind."),
        ("missing escaped value", "Schrijf \\\\ voor een schuine streep naar links."),
        ("missing comma", "Tussen twee onderdelen van een lijst staat een komma."),
        ("unclosed array table", "Een kop als [[eis]] sluit met twee haken."),
        ("unclosed table", "Een kop als [gebied] sluit met een haak."),
        ("unclosed array", "Deze lijst sluit niet: er mist een ]."),
        ("unclosed inline table", "Hier mist een }."),
        ("key with no value", "Achter deze naam staat geen = met een waarde."),
        ("invalid unquoted key", "Een naam bestaat uit letters zonder accent, cijfers, - en _."),
        ("unquoted keys cannot be empty", "Voor = staat een naam."),
        ("unexpected key or value", "Achter deze waarde staat nog iets. Begin een nieuwe regel."),
    ];
    match known.iter().find(|(start, _)| message.starts_with(start)) {
        Some((_, dutch)) if word.trim().is_empty() => (*dutch).to_owned(),
        Some((_, dutch)) => format!("{dutch} Het gaat om ‘{}’.", word.trim()),
        None => format!("Dit is geen geldige TOML. De lezer meldt: {message}."),
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;

    #[test]
    fn common_slips_are_told_in_dutch() {
        for (slip, expected) in [
            (
                "a = \"x\"\na = \"y\"\n",
                "Deze naam staat hier voor de tweede keer. Het gaat om ‘a’.",
            ),
            ("a = veld\n", "Achter = staat een tekst tussen aanhalingstekens. Het gaat om ‘veld’."),
            ("a = \"x\n", "Deze tekst heeft geen aanhalingsteken aan het eind."),
            ("a = [\"x\" \"y\"]\n", "Tussen twee onderdelen van een lijst staat een komma."),
            ("a = [\"x\"\n", "Deze lijst sluit niet: er mist een ]."),
            ("[[eis]\n", "Een kop als [[eis]] sluit met twee haken."),
            ("[eis\n", "Een kop als [gebied] sluit met een haak."),
            ("a = { b = 1\n", "Hier mist een }."),
            ("a\n", "Achter deze naam staat geen = met een waarde."),
            ("= 1\n", "Voor = staat een naam."),
            ("a = \"x\" y\n", "Achter deze waarde staat nog iets. Begin een nieuwe regel."),
        ] {
            let (_, errors) = DeTable::parse_recoverable(slip);
            let told: Vec<String> = errors
                .iter()
                .map(|error| {
                    let span = error.span().unwrap_or_default();
                    in_dutch(error.message(), slip.get(span).unwrap_or_default())
                })
                .collect();
            assert!(told.iter().any(|message| message == expected), "{slip:?}: {told:?}");
        }
    }
}
