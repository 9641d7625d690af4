//! Lists in running text: `a, b en c`.

/// Joins with commas and a final `en`.
pub fn and<S: AsRef<str>>(items: &[S]) -> String {
    join(items, "en")
}

/// Joins with commas and a final `of`.
pub fn or<S: AsRef<str>>(items: &[S]) -> String {
    join(items, "of")
}

fn join<S: AsRef<str>>(items: &[S], last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [head @ .., tail] => {
            let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
            format!("{} {last} {}", head.join(", "), tail.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_dutch() {
        assert_eq!(and::<&str>(&[]), "");
        assert_eq!(and(&["po"]), "po");
        assert_eq!(and(&["po", "vo"]), "po en vo");
        assert_eq!(or(&["ja", "deels", "nee"]), "ja, deels of nee");
    }
}
