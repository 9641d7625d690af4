//! Writes the static site into the folder that Trunk is about to publish.
//!
//! Trunk says where through `TRUNK_SOURCE_DIR` (the folder `www`) and `TRUNK_STAGING_DIR`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use normwijzer::site;
use normwijzer::words::Date;

fn main() -> ExitCode {
    let out = folder("TRUNK_STAGING_DIR", "dist");
    let www = folder("TRUNK_SOURCE_DIR", "www");
    let root = www.parent().map_or_else(|| PathBuf::from("."), Path::to_owned);
    match site::build(&root, &out, today()) {
        Ok(summary) => {
            println!("{} bladzijden, {} bestanden geschreven.", summary.pages, summary.files);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn folder(variable: &str, otherwise: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| PathBuf::from(otherwise), PathBuf::from)
}

/// The day of the build in UTC; `SOURCE_DATE_EPOCH` makes a build repeatable.
fn today() -> Date {
    let seconds = std::env::var("SOURCE_DATE_EPOCH")
        .ok()
        .and_then(|text| text.parse::<u64>().ok())
        .or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|time| time.as_secs()))
        .unwrap_or_default();
    Date::from_unix_days(seconds / 86_400)
}
