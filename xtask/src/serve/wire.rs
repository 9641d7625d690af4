//! One question and one reply over a connection, which then closes.
//!
//! Small on purpose: no keep-alive means no connection that waits while another has work, which
//! is what made a browser with six of them stand still.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use super::site::{Question, Reply, Site};

/// More than any browser sends for a page.
const LONGEST_QUESTION: usize = 32 * 1024;
const HEADERS: usize = 64;
const PATIENCE: Duration = Duration::from_secs(10);

/// Reads the question, answers it, and closes. Fails when the other side went away.
pub(super) fn answer(site: &Site, mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    // The end of a small file does not wait for a sign from the browser.
    stream.set_nodelay(true)?;
    let Some(text) = read_head(&mut stream)? else { return Ok(()) };
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let parsed = request.parse(&text).is_ok();
    let (true, Some(method), Some(target)) = (parsed, request.method, request.path) else {
        return send(&mut stream, &Reply { status: 400, ..Reply::default() }, false);
    };
    let accept_encoding = request
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("accept-encoding"))
        .and_then(|header| std::str::from_utf8(header.value).ok())
        .unwrap_or_default();
    let reply = site.answer(&Question { method, target, accept_encoding });
    send(&mut stream, &reply, method == "HEAD")
}

/// The bytes up to and including the empty line; nothing when the other side sent none.
fn read_head(stream: &mut TcpStream) -> io::Result<Option<Vec<u8>>> {
    let mut text = Vec::new();
    let mut part = [0; 4096];
    while !text.windows(4).any(|end| end == b"\r\n\r\n") && text.len() < LONGEST_QUESTION {
        match stream.read(&mut part)? {
            0 => break,
            length => text.extend_from_slice(part.get(..length).unwrap_or_default()),
        }
    }
    Ok((!text.is_empty()).then_some(text))
}

fn send(stream: &mut TcpStream, reply: &Reply, head_only: bool) -> io::Result<()> {
    let file = reply.file.as_deref().map(File::open).transpose()?;
    let length = file.as_ref().map_or(Ok(0), |file| file.metadata().map(|about| about.len()))?;
    let mut head = format!("HTTP/1.1 {} {}\r\n", reply.status, reason(reply.status));
    for (name, value) in &reply.headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let _ = write!(head, "Content-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    if let (Some(mut file), false) = (file, head_only) {
        io::copy(&mut file, stream)?;
    }
    stream.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "",
    }
}
