//! What a report goes through between being saved and being opened.
#![allow(dead_code, clippy::expect_used, reason = "each program uses its own part")]

/// What happens to a page on its way.
pub(crate) type Way = fn(&str) -> Vec<u8>;

/// What mail systems and browsers do to a page. Each leaves what a person reads as it was.
pub(crate) const WAYS: [(&str, Way); 12] = [
    ("as it was", |page| page.as_bytes().to_vec()),
    ("Windows line ends", |page| page.replace('\n', "\r\n").into_bytes()),
    ("a mark of UTF-8 in front", |page| format!("\u{feff}{page}").into_bytes()),
    ("UTF-16, as an old editor saves it", utf16),
    ("saved from Chromium", |page| {
        let top =
            "<!DOCTYPE html>\n<!-- saved from url=(0031)file:///C:/Downloads/rapport.html -->\n";
        let page = page.replace("<!DOCTYPE html>\n", top);
        page.replace(
            "<meta charset=\"utf-8\">",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">",
        )
        .into_bytes()
    }),
    ("tags in capitals, as old writers do", |page| {
        let page = page.replace("<div hidden class=", "<DIV HIDDEN=\"\" CLASS=");
        page.replace("<pre>", "<PRE>").replace("</pre>", "</PRE>").into_bytes()
    }),
    ("attributes turned round, other quotes, or gone", |page| {
        page.replace(
            "<div hidden class=\"normwijzer-gegevens\">",
            "<div class='x_normwijzer-gegevens' data-x=1>",
        )
        .into_bytes()
    }),
    ("indented by a tidy writer", |page| page.replace('\n', "\n        ").into_bytes()),
    ("all on one line", |page| page.replace('\n', " ").into_bytes()),
    ("a break for each line", |page| page.replace('\n', "<br>\n").into_bytes()),
    ("quoted-printable, with its headers", quoted_printable),
    ("as the text of a letter", |page| {
        let from = page.rfind("<pre>").expect("the data");
        format!("Beste collega,\n\n{}", page.get(from + 5..).expect("text")).into_bytes()
    }),
];

fn utf16(page: &str) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(page.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// As a page saved as one letter (MHTML): `=` and bytes above 127 coded, lines of 76 at most.
fn quoted_printable(page: &str) -> Vec<u8> {
    let mut out = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\
        Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        .to_vec();
    for line in page.split('\n') {
        let mut length = 0;
        for byte in line.bytes() {
            let plain = (b' '..=b'~').contains(&byte) && byte != b'=';
            let sign = if plain { char::from(byte).to_string() } else { format!("={byte:02X}") };
            // Shorter than need be, so that breaks fall inside the data as well.
            if length + sign.len() > 40 {
                out.extend(b"=\r\n");
                length = 0;
            }
            length += sign.len();
            out.extend(sign.as_bytes());
        }
        out.extend(b"\r\n");
    }
    out
}
