//! Which school this is about, and how much of the norm it checks.

use std::collections::BTreeSet;

use serde::Serialize;

use super::SchoolYear;
use crate::norm::{AreaId, Depth, Scope, Sector};
use crate::words::object;

/// The samenwerkingsverband and its plan: today's legal yardstick for the basis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Partnership {
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// Where its ondersteuningsplan can be read, as typed.
    #[serde(rename = "plan")]
    pub plan_url: String,
}

object!(Partnership {
    may name = "naam",
    may plan_url = "plan",
});

impl Partnership {
    /// The address of the plan when it is safe to link to: `http` or `https`, nothing else.
    pub fn plan_link(&self) -> Option<&str> {
        let address = self.plan_url.trim();
        let lower = address.to_ascii_lowercase();
        let safe = lower.starts_with("https://") || lower.starts_with("http://");
        (safe && !address.contains(char::is_whitespace)).then_some(address)
    }
}

/// What a school says about itself at set-up. Texts are kept as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Profile {
    /// Name of the school.
    #[serde(rename = "naam")]
    pub name: String,
    /// Name of the vestiging.
    #[serde(rename = "vestiging")]
    pub location: String,
    /// BRIN with vestigingsnummer, as typed; its form is checked apart.
    pub brin: String,
    /// Kind of school; absent until chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// Chosen areas; the general lines always apply.
    #[serde(rename = "gebieden")]
    pub areas: BTreeSet<AreaId>,
    /// Short check or all of it.
    #[serde(rename = "omvang")]
    pub depth: Depth,
    /// School year.
    #[serde(rename = "schooljaar", skip_serializing_if = "Option::is_none")]
    pub year: Option<SchoolYear>,
    /// Samenwerkingsverband.
    #[serde(rename = "samenwerkingsverband")]
    pub partnership: Partnership,
}

object!(Profile {
    may name = "naam",
    may location = "vestiging",
    may brin = "brin",
    may sector = "sector",
    may areas = "gebieden",
    may depth = "omvang",
    may year = "schooljaar",
    may partnership = "samenwerkingsverband",
});

impl Profile {
    /// What of the norm applies; absent until the sector is chosen.
    pub fn scope(&self) -> Option<Scope> {
        let sector = self.sector?;
        Some(Scope { sector, areas: self.areas.clone(), depth: self.depth })
    }

    /// The name on screens and files: the school, with the vestiging when there is one.
    pub fn display_name(&self) -> String {
        match (self.name.trim(), self.location.trim()) {
            ("", "") => "Uw school".to_owned(),
            (name, "") => name.to_owned(),
            ("", location) => location.to_owned(),
            (name, location) => format!("{name}, {location}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        let link = |plan_url: &str| {
            Partnership { plan_url: plan_url.into(), ..Partnership::default() }
                .plan_link()
                .map(str::to_owned)
        };
        assert_eq!(link(" https://swv.example/plan "), Some("https://swv.example/plan".to_owned()));
        for unsafe_link in ["javascript:alert(1)", "data:text/html,x", "swv.example", "https://a b"]
        {
            assert_eq!(link(unsafe_link), None, "{unsafe_link}");
        }
    }
}
