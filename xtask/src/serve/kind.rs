//! Content types, by the end of a file name.

use std::path::Path;

/// The kinds of files a site has. Anything else is bytes, which a browser will not run.
const KINDS: [(&str, &str); 14] = [
    ("css", "text/css; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/vnd.microsoft.icon"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("woff2", "font/woff2"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
];

/// The content type of a file.
pub(super) fn of(path: &Path) -> &'static str {
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
    KINDS
        .iter()
        .find_map(|(kind, content_type)| (*kind == end).then_some(*content_type))
        .unwrap_or("application/octet-stream")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_compiles_wasm_only_under_its_own_type() {
        assert_eq!(of(Path::new("app_bg.wasm")), "application/wasm");
    }

    #[test]
    fn an_unknown_file_is_bytes() {
        assert_eq!(of(Path::new("LICENSE")), "application/octet-stream");
    }
}
