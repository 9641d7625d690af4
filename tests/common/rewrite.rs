//! Writes a TOML file anew: other order of keys, other layout, comments in between.
#![allow(clippy::expect_used, reason = "a test stops at once")]

use toml::{Table, Value};

/// Small and repeatable chance.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below `most`.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % most.max(1)
    }

    fn shuffled<T>(&mut self, mut items: Vec<T>) -> Vec<T> {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
        items
    }
}

/// The same data, written differently. The order of the tables with these names may change.
pub(crate) fn rewrite(text: &str, chance: &mut Chance, free: &[&str]) -> String {
    let table: Table = toml::from_str(text).expect("valid TOML");
    let mut out = String::from("# opnieuw geschreven\n\n");
    let (tables, plain): (Vec<_>, Vec<_>) =
        table.into_iter().partition(|(_, value)| is_table(value));
    write_keys(&mut out, plain, chance);
    for (name, value) in chance.shuffled(tables) {
        match value {
            Value::Table(inner) => write_table(&mut out, &format!("[{name}]"), inner, chance),
            Value::Array(inner) => {
                let inner =
                    if free.contains(&name.as_str()) { chance.shuffled(inner) } else { inner };
                for value in inner {
                    let Value::Table(inner) = value else { continue };
                    write_table(&mut out, &format!("[[{name}]]"), inner, chance);
                }
            }
            _ => {}
        }
    }
    out
}

fn is_table(value: &Value) -> bool {
    match value {
        Value::Table(_) => true,
        Value::Array(entries) => entries.first().is_some_and(Value::is_table),
        _ => false,
    }
}

fn write_table(out: &mut String, head: &str, table: Table, chance: &mut Chance) {
    out.push_str(head);
    out.push_str("   # kop\n");
    write_keys(out, table.into_iter().collect(), chance);
    out.push('\n');
}

fn write_keys(out: &mut String, keys: Vec<(String, Value)>, chance: &mut Chance) {
    for (key, value) in chance.shuffled(keys) {
        if chance.below(3) == 0 {
            out.push_str("# een opmerking\n");
        }
        let value = inline(&value, chance);
        out.push_str(&[&key, " = ", &value, "\n"].concat());
    }
}

fn inline(value: &Value, chance: &mut Chance) -> String {
    match value {
        Value::Array(entries) => {
            let (open, between) = if chance.below(2) == 0 { ("[", ", ") } else { ("[\n", ",\n  ") };
            let entries: Vec<String> = entries.iter().map(|entry| inline(entry, chance)).collect();
            format!("{open}{}]", entries.join(between))
        }
        Value::Table(table) => {
            let keys = chance.shuffled(table.iter().collect());
            let keys: Vec<String> =
                keys.iter().map(|(key, value)| format!("{key} = {value}")).collect();
            format!("{{ {} }}", keys.join(", "))
        }
        plain => plain.to_string(),
    }
}
