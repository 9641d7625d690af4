//! Names for saved files that mean something and are safe on every system.

use crate::assessment::Assessment;
use crate::words::Date;

/// `normwijzer-de-wegwijzer-2026-2027-werkbestand-2026-11-24.json`.
///
/// Only a–z, 0–9 and `-`: no character that any file system or mail system stumbles over.
pub fn file_name(assessment: &Assessment, sort: &str, day: Date, extension: &str) -> String {
    let school = slug(&assessment.profile.display_name());
    let year = assessment.profile.year.map(|year| slug(&year.to_string()));
    let mut parts = vec!["normwijzer".to_owned(), school];
    parts.extend(year);
    parts.extend([slug(sort), day.to_string()]);
    parts.retain(|part| !part.is_empty());
    format!("{}.{extension}", parts.join("-"))
}

/// Lower case, without accents, everything else a dash; at most 40 signs.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for sign in text.chars().map(|sign| sign.to_ascii_lowercase()) {
        match plain(sign) {
            Some(letters) => slug.push_str(letters),
            None if sign.is_ascii_alphanumeric() => slug.push(sign),
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
        if slug.len() >= 40 {
            break;
        }
    }
    slug.truncate(40);
    slug.trim_end_matches('-').to_owned()
}

/// The plain letters for the accented ones that occur in Dutch names.
fn plain(sign: char) -> Option<&'static str> {
    Some(match sign {
        'á' | 'Á' | 'à' | 'À' | 'â' | 'Â' | 'ä' | 'Ä' | 'ã' | 'Ã' | 'å' | 'Å' => "a",
        'é' | 'É' | 'è' | 'È' | 'ê' | 'Ê' | 'ë' | 'Ë' => "e",
        'í' | 'Í' | 'ì' | 'Ì' | 'î' | 'Î' | 'ï' | 'Ï' => "i",
        'ó' | 'Ó' | 'ò' | 'Ò' | 'ô' | 'Ô' | 'ö' | 'Ö' | 'õ' | 'Õ' | 'ø' | 'Ø' => "o",
        'ú' | 'Ú' | 'ù' | 'Ù' | 'û' | 'Û' | 'ü' | 'Ü' => "u",
        'ç' | 'Ç' => "c",
        'ñ' | 'Ñ' => "n",
        'ÿ' | 'Ÿ' | 'ý' | 'Ý' => "y",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ĳ' | 'Ĳ' => "ij",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::assessment::{EditionRef, SchoolYear};
    use crate::words::Moment;

    fn named(name: &str) -> String {
        let day = Date::new(2026, 11, 24).expect("a date");
        let now = Moment::new(day, 14, 2, 0).expect("a moment");
        let edition = EditionRef { id: "landelijk/2026-08".into(), receipt: String::new() };
        let mut assessment = Assessment::new("a".into(), edition, now);
        assessment.profile.name = name.into();
        assessment.profile.year = SchoolYear::starting(2026);
        file_name(&assessment, "werkbestand", day, "json")
    }

    #[test]
    fn the_name_says_school_year_sort_and_day() {
        assert_eq!(
            named("Basisschool ’t Één & Ander"),
            "normwijzer-basisschool-t-een-ander-2026-2027-werkbestand-2026-11-24.json"
        );
        assert_eq!(named(""), "normwijzer-uw-school-2026-2027-werkbestand-2026-11-24.json");
    }

    proptest! {
        #[test]
        fn any_school_name_gives_a_safe_file_name(name in "\\PC{0,80}") {
            let file = named(&name);
            prop_assert!(file.len() < 120);
            prop_assert!(file.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)), "{}", file);
            prop_assert_eq!(file.matches('.').count(), 1);
        }
    }
}
