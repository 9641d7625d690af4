//! What stands at one place of a record.

use std::collections::BTreeSet;

use crate::assessment::{
    Described, Evidence, GuideText, Length, Origin, Practice, SchoolYear, Tone,
};
use crate::norm::{Depth, OverlaySlice, Sector};
use crate::words::{Date, Moment, and};

/// One value; a place where nothing was filled in has none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each holds the type of that name")]
pub enum Value {
    Text(String),
    Flag(bool),
    Ids(BTreeSet<String>),
    Date(Date),
    Moment(Moment),
    Year(SchoolYear),
    Sector(Sector),
    Depth(Depth),
    Practice(Practice),
    Described(Described),
    Evidence(Vec<Evidence>),
    Tone(Tone),
    Length(Length),
    GuideText(GuideText),
    Origin(Origin),
    Overlay(OverlaySlice),
}

impl Value {
    /// Whether nothing is lost when this stands where the other stood: they are the same, or the same
    /// layer, of which this one holds more.
    pub fn includes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Overlay(mine), Self::Overlay(theirs)) => mine.includes(theirs),
            _ => self == other,
        }
    }

    /// The value as text on screen.
    pub fn in_words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Flag(true) => "Ja".to_owned(),
            Self::Flag(false) => "Nee".to_owned(),
            Self::Ids(ids) if ids.is_empty() => "Geen".to_owned(),
            Self::Ids(ids) => and(&ids.iter().collect::<Vec<_>>()),
            Self::Date(date) => date.in_words(),
            Self::Moment(moment) => moment.in_words(),
            Self::Year(year) => year.to_string(),
            Self::Sector(sector) => sector.label().to_owned(),
            Self::Depth(Depth::Kern) => "Kern".to_owned(),
            Self::Depth(Depth::Verdieping) => "Volledig".to_owned(),
            Self::Practice(practice) => practice.label().to_owned(),
            Self::Described(described) => described.label().to_owned(),
            Self::Evidence(evidence) => {
                evidence.iter().map(Evidence::in_words).collect::<Vec<_>>().join("; ")
            }
            Self::Tone(tone) => tone.label().to_owned(),
            Self::Length(length) => length.label().to_owned(),
            Self::GuideText(own) => own.text.clone(),
            Self::Overlay(overlay) => overlay.in_words(),
            Self::Origin(origin) => match origin.year {
                Some(year) => format!("{} ({year})", origin.id),
                None => origin.id.clone(),
            },
        }
    }
}
