//! The kinds of value an authored table can hold.

use toml::Spanned;
use toml::de::DeValue;

use super::reader::Reader;
use crate::norm::choice::Choice;
use crate::norm::{Finding, Rule};
use crate::words::{self, Date};

impl Reader<'_> {
    /// A text that has to be there.
    pub(super) fn text(&mut self, key: &'static str) -> String {
        self.value(key, true).map(|value| self.as_text(key, value)).unwrap_or_default()
    }

    /// A text that may be left out.
    pub(super) fn text_if_any(&mut self, key: &'static str) -> Option<String> {
        self.value(key, false).map(|value| self.as_text(key, value))
    }

    /// A list of texts that has to be there.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<String> {
        self.list(key, true).iter().map(|value| self.as_text(key, value)).collect()
    }

    /// A list of texts that may be left out.
    pub(super) fn texts_if_any(&mut self, key: &'static str) -> Vec<String> {
        self.list(key, false).iter().map(|value| self.as_text(key, value)).collect()
    }

    /// A choice that has to be made.
    pub(super) fn choice<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        let value = self.value(key, true)?;
        self.as_choice(key, value)
    }

    /// A choice that may be left out.
    pub(super) fn choice_if_any<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        let value = self.value(key, false)?;
        self.as_choice(key, value)
    }

    /// A list of choices that has to be there.
    pub(super) fn choices<T: Choice>(&mut self, key: &'static str) -> Vec<T> {
        self.list(key, true).iter().filter_map(|value| self.as_choice(key, value)).collect()
    }

    /// A date that has to be there.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.value(key, true)?;
        let text = self.as_text(key, value);
        match text.parse() {
            Ok(date) => Some(date),
            Err(_) if text.is_empty() => None,
            Err(error) => {
                self.report(self.line_of(value), Rule::Date, error.to_string());
                None
            }
        }
    }

    /// A small whole number that has to be there.
    pub(super) fn number(&mut self, key: &'static str) -> u8 {
        let Some(value) = self.value(key, true) else { return 0 };
        let number = match value.get_ref() {
            DeValue::Integer(integer) => u8::from_str_radix(integer.as_str(), integer.radix()).ok(),
            _ => None,
        };
        number.unwrap_or_else(|| {
            self.wrong_kind(key, self.line_of(value), "een getal van 0 tot en met 255");
            0
        })
    }

    /// A yes or no; no when it is left out.
    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        match self.value(key, false).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(flag))) => *flag,
            Some((value, _)) => {
                self.wrong_kind(key, self.line_of(value), "true of false, zonder aanhalingstekens");
                false
            }
        }
    }

    fn as_text(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> String {
        if let DeValue::String(text) = value.get_ref() {
            return text.clone().into_owned();
        }
        self.wrong_kind(key, self.line_of(value), "een tekst tussen aanhalingstekens");
        String::new()
    }

    fn as_choice<T: Choice>(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<T> {
        let DeValue::String(text) = value.get_ref() else {
            self.wrong_kind(key, self.line_of(value), "een tekst tussen aanhalingstekens");
            return None;
        };
        let found = T::WORDS.iter().find(|(word, _)| word == text);
        if found.is_none() {
            let known: Vec<&str> = T::WORDS.iter().map(|(word, _)| *word).collect();
            let message = format!("‘{key}’ kan niet ‘{text}’ zijn. Kies {}.", words::or(&known));
            let place = self.document().place(self.line_of(value));
            self.add(Finding::new(place, Rule::Choice, message).suggest_nearest(text, known));
        }
        found.map(|(_, choice)| *choice)
    }
}
