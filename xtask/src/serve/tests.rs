//! The server's promises, on a small site of its own.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use tempfile::TempDir;

use super::site::{Question, Reply, Site};
use super::{listen, work};

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, content) in [
        ("_headers", "/*\n  X-Site: ja\n/404.html\n  X-Page: weg\n/app-*\n  Cache-Control: lang\n"),
        ("index.html", "start"),
        ("404.html", "niet gevonden"),
        ("app-1.js", "programma"),
        ("app-1.js.br", "ingepakt"),
        ("ouders/index.html", "ouders"),
        ("leeg/tekst.txt", "tekst"),
        (".well-known/security.txt", "contact"),
        (".stage/geheim.html", "geheim"),
    ] {
        let path = root(&folder).join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

/// One below the temporary folder, so that there is something outside it.
fn root(folder: &TempDir) -> PathBuf {
    folder.path().join("dist")
}

fn ask(folder: &TempDir, method: &str, target: &str, accept_encoding: &str) -> Reply {
    let site = Site::open(&root(folder)).unwrap();
    site.answer(&Question { method, target, accept_encoding })
}

fn get(folder: &TempDir, target: &str) -> Reply {
    ask(folder, "GET", target, "")
}

fn body(reply: &Reply) -> String {
    fs::read_to_string(reply.file.as_deref().unwrap()).unwrap()
}

fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
    reply.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

#[test]
fn a_folder_shows_its_page_with_the_headers_of_the_site() {
    let folder = folder();
    let reply = get(&folder, "/ouders/?van=start");
    assert_eq!((reply.status, body(&reply).as_str()), (200, "ouders"));
    assert_eq!(header(&reply, "X-Site"), Some("ja"));
    assert_eq!(header(&reply, "Content-Type"), Some("text/html; charset=utf-8"));
}

#[test]
fn a_folder_without_a_slash_leads_to_the_one_with() {
    let reply = get(&folder(), "/ouders?van=start");
    assert_eq!((reply.status, header(&reply, "Location")), (308, Some("/ouders/?van=start")));
    assert_eq!(header(&reply, "X-Site"), Some("ja"));
}

#[test]
fn an_unknown_address_shows_the_page_for_that() {
    let folder = folder();
    for target in ["/onbekend", "/onbekend/", "/leeg/", "/leeg", "/app-2.js", "/ouders/index.html/"]
    {
        let reply = get(&folder, target);
        assert_eq!((reply.status, body(&reply).as_str()), (404, "niet gevonden"), "{target}");
        // The rules of the missing page, not those of the address: nobody may keep it for long.
        assert_eq!(header(&reply, "X-Page"), Some("weg"));
        assert_eq!(header(&reply, "Cache-Control"), None, "{target}");
    }
}

#[test]
fn no_address_leads_out_of_the_folder_or_to_what_is_not_published() {
    let folder = folder();
    let outside = folder.path().join("buiten-de-site.txt");
    fs::write(&outside, "buiten").unwrap();
    std::os::unix::fs::symlink(&outside, root(&folder).join("link.txt")).unwrap();
    for target in [
        "/../buiten-de-site.txt",
        "/ouders/../../buiten-de-site.txt",
        "/%2e%2e/buiten-de-site.txt",
        "/..%2fbuiten-de-site.txt",
        "/..%5cbuiten-de-site.txt",
        "/link.txt",
        "//ouders",
        "/./ouders/",
        "/ouders/%00",
        "/%ff",
        "/.stage/geheim.html",
        "/_headers",
        "/app-1.js.br",
        "buiten",
        "",
    ] {
        assert_eq!(get(&folder, target).status, 404, "{target}");
    }
    assert_eq!(get(&folder, "/.well-known/security.txt").status, 200);
}

#[test]
fn the_compressed_copy_goes_to_who_can_unpack_it() {
    let folder = folder();
    let packed = ask(&folder, "GET", "/app-1.js", "gzip, br");
    assert_eq!(body(&packed), "ingepakt");
    assert_eq!(header(&packed, "Content-Encoding"), Some("br"));
    assert_eq!(header(&packed, "Content-Type"), Some("text/javascript; charset=utf-8"));
    let plain = ask(&folder, "GET", "/app-1.js", "gzip");
    assert_eq!(body(&plain), "programma");
    assert_eq!(header(&plain, "Content-Encoding"), None);
    for reply in [packed, plain] {
        assert_eq!(header(&reply, "Vary"), Some("Accept-Encoding"));
        assert_eq!(header(&reply, "Cache-Control"), Some("lang"));
    }
}

#[test]
fn only_reading_is_allowed() {
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let reply = ask(&folder(), method, "/", "");
        assert_eq!((reply.status, header(&reply, "Allow")), (405, Some("GET, HEAD")));
    }
}

#[test]
fn a_folder_without_a_site_is_refused_with_advice() {
    let empty = TempDir::new().unwrap();
    assert!(Site::open(empty.path()).unwrap_err().to_string().contains("cargo xtask build"));
    fs::write(empty.path().join("index.html"), "").unwrap();
    assert!(Site::open(empty.path()).unwrap_err().to_string().contains("_headers"));
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = listen(Some(0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let failure = listen(Some(port)).err().unwrap().to_string();
    assert!(failure.contains(&port.to_string()), "{failure}");
}

/// Serves the small site until the test ends.
fn serve() -> (TempDir, SocketAddr) {
    let folder = folder();
    let site = Arc::new(Site::open(&root(&folder)).unwrap());
    let server = listen(Some(0)).unwrap();
    let address = server.local_addr().unwrap();
    thread::spawn(move || work(&server, &site));
    (folder, address)
}

fn say(address: SocketAddr, words: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(words.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn over_the_wire_head_has_the_headers_and_no_body() {
    let (_folder, address) = serve();
    let get = say(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    let head = say(address, "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    for answer in [&get, &head] {
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        assert!(
            answer.contains("X-Site: ja\r\n") && answer.contains("Content-Length: 5\r\n"),
            "{answer}"
        );
    }
    assert!(get.ends_with("\r\n\r\nstart"), "{get}");
    assert!(head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn connections_that_wait_keep_nobody_from_an_answer() {
    let (_folder, address) = serve();
    let _waiting: Vec<TcpStream> = (0..12).map(|_| TcpStream::connect(address).unwrap()).collect();
    let answer = say(address, "GET /app-1.js HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(answer.ends_with("programma"), "{answer}");
}

#[test]
fn what_is_no_question_gets_no_page() {
    let (_folder, address) = serve();
    assert!(say(address, "\u{1}\u{2}\r\n\r\n").starts_with("HTTP/1.1 400 "));
}
