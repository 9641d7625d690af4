//! Promise: the largest file that is read costs bounded time and memory, however it was made.
//!
//! One test, so that the memory that the system saw belongs to it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::time::{Duration, Instant};

use normwijzer::exchange::{MAX_BYTES, OpenError, open, open_any, open_publication};

const HEAD: &str = r#"{"soort":"normwijzer-werkbestand","versie":2,"gereedschap":"","bewaard":"2026-11-24T14:02:31","zelfcheck":{"id":"","editie":{"id":"","ontvangstbewijs":""},"begonnen":"2026-11-24T14:02:31","gewijzigd":"2026-11-24T14:02:31","#;

/// As many bytes as are read: a start, one piece again and again, and an end.
fn full(start: &str, piece: &str, end: &str) -> Vec<u8> {
    let room = MAX_BYTES as usize - start.len() - end.len();
    [start, &piece.repeat(room / piece.len()), end].concat().into_bytes()
}

/// The most memory this process ever had, in megabytes; Linux tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? / 1024)
}

#[test]
fn the_largest_file_costs_bounded_time_and_memory() {
    let answers = |piece: &str, end: &str| full(&format!("{HEAD}\"antwoorden\":{{"), piece, end);
    let mut number = 0;
    let many: String = std::iter::from_fn(|| {
        number += 1;
        Some(format!("\"{number}\":{{}},"))
    })
    .take(700_000)
    .collect();
    let evidence = format!("{HEAD}\"antwoorden\":{{\"a\":{{\"bewijs\":[{{}}");
    let files: [(&str, Vec<u8>); 12] = [
        ("nested lists", full("", "[", "")),
        ("nested lists in a head", full("{\"soort\":", "[", "")),
        ("nested objects", full("", "{\"a\":", "")),
        ("a wide list in a head", full("{\"soort\":[0", ",[]", "]}")),
        ("a wide list beside the head", full("{\"x\":[0", ",[]", "]}")),
        ("many answers", answers(&many[..many.len().min(9_000_000)], "\"z\":{}}}}")),
        ("one answer again and again", answers("\"a\":{},", "\"z\":{}}}}")),
        ("many references", full(&evidence, ",{}", "]}}}}")),
        ("a long text", full(&format!("{HEAD}\"x\":\""), "a", "\"}}")),
        ("a long number", full("{\"versie\":", "9", "}")),
        ("an archive that would unpack to more", full("PK\u{3}\u{4}", "word/", "")),
        ("a page with half a mark", full("<p>", "NORMWIJZER-GEGEVENS;1;9;", "")),
    ];
    for (name, bytes) in files {
        assert!(bytes.len() <= MAX_BYTES as usize, "{name}");
        let started = Instant::now();
        let opened = [open(&bytes).err(), open_publication(&bytes).err(), open_any(&bytes).err()];
        let took = started.elapsed() / 3;
        println!("{name}: {took:?}, {} MB", peak().unwrap_or_default());
        assert!(opened.iter().flatten().all(|error| *error != OpenError::TooLarge), "it was read");
        // A second in the program people get; this one is built without care for speed.
        assert!(took < Duration::from_secs(10), "{name}: {took:?}");
    }
    assert!(peak().is_none_or(|peak| peak < 800), "{peak:?} MB", peak = peak());
}
