//! Nothing leaves the browser: every place that can make a request or a file is on one list, and a
//! new one fails until it is there, with what goes out.

use crate::files::texts;
use crate::none;

/// What can take something out of the page: to a network, to another program, or to the disk.
const DOORS: [&str; 18] = [
    "fetch(",
    "Request::",
    "XmlHttp",
    "XMLHttp",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "send_beacon",
    "new Image",
    "import(",
    "Worker(",
    "Worker::new",
    "BroadcastChannel::new",
    "location().assign",
    "location().reload",
    "ObjectUrl::from",
    "createObjectURL",
    "clipboard()",
];

/// The places, and what goes through.
const KNOWN: [(&str, &str, &str); 20] = [
    ("src/ui/fetch.rs", "Request::", "an address of this site that the page names; nothing typed"),
    ("src/ui/check/desk.rs", "Worker::new", "the worker of this site, in this browser"),
    (
        "src/ui/check/tabs.rs",
        "BroadcastChannel::new",
        "the id of a record, to other tabs of this site",
    ),
    (
        "src/ui/check/router.rs",
        "location().assign",
        "the address of a page; answers are in no address",
    ),
    ("src/ui/check/context.rs", "location().reload", "the page once more, about another edition"),
    (
        "src/ui/check/download.rs",
        "ObjectUrl::from",
        "a file, to the person's own disk, on a press of a button",
    ),
    ("src/ui/check/clipboard.rs", "clipboard()", "the text of the section, on a press of a button"),
    ("www/start.js", "import(", "a program of this site"),
    ("www/start.js", "fetch(", "another edition, from this site"),
    ("www/werker.js", "import(", "a program of this site"),
    ("www/werker.js", "fetch(", "the norm, from this site"),
    ("www/document.js", "Worker(", "the worker of this site, in this browser"),
    ("www/lezer.js", "import(", "a program of this site"),
    ("www/lezer.js", "fetch(", "the norm, from this site"),
    ("www/lezer-pdf.js", "import(", "the reader of PDFs, from this site"),
    ("www/school.js", "Worker(", "the worker of this site, in this browser"),
    ("www/redactie.js", "Worker(", "the worker of this site, in this browser"),
    ("www/redactie.js", "fetch(", "the norm folder, from this site"),
    (
        "www/redactie.js",
        "createObjectURL",
        "a file of norm data, to the person's own disk, on a press of a button",
    ),
    ("www/school-look.js", "import(", "a script of this site"),
];

/// The doors in a line that is not a comment.
fn doors(line: &str) -> Vec<&'static str> {
    let code = line.trim_start();
    if code.starts_with("//") || code.starts_with('*') || code.starts_with("use ") {
        return Vec::new();
    }
    DOORS.into_iter().filter(|door| code.contains(door)).collect()
}

#[test]
fn every_way_out_is_known() {
    let product = |place: &str| {
        let code = matches!(place.rsplit('.').next(), Some("rs" | "js"));
        let ours = place.starts_with("src/") || place.starts_with("www/");
        // The site's writer and the command line run on a computer that builds, not in a browser.
        code && ours && !place.starts_with("src/site/") && !place.starts_with("src/cli/")
    };
    let mut unknown = Vec::new();
    let mut used = Vec::new();
    for (place, text) in texts().iter().filter(|(place, _)| product(place)) {
        for (number, line) in text.lines().enumerate() {
            // In Rust that is a function of the house and no way out.
            let script = place.rsplit('.').next() == Some("js");
            for door in doors(line).into_iter().filter(|door| script || *door != "import(") {
                match KNOWN.iter().find(|known| known.0 == place && known.1 == door) {
                    Some(known) => used.push(*known),
                    None => unknown.push(format!("{place}:{}: {door} is on no list", number + 1)),
                }
            }
        }
    }
    none(&unknown);
    let gone = KNOWN.iter().filter(|known| !used.contains(known));
    none(
        &gone.map(|known| format!("{}: {} is there no more", known.0, known.1)).collect::<Vec<_>>(),
    );
}

#[test]
fn a_new_way_out_is_seen() {
    assert_eq!(doors("    navigator.sendBeacon(address, answers);"), ["sendBeacon"]);
    assert_eq!(doors("    // fetch( in a comment"), Vec::<&str>::new());
    assert_eq!(doors("let answer = await fetch(address);"), ["fetch("]);
}
