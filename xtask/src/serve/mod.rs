//! Shows the built site on this machine, with the headers a real host sends.

mod encoding;
mod headers;
mod kind;
mod locate;
mod site;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Request, Response, Server, StatusCode};

use crate::build;
use crate::failure::Failure;
use crate::project::Project;
use site::{Question, Site};

/// The first port to try, and how many more.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// A browser opens several connections at once.
const WORKERS: usize = 4;

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// A port; 0 means any free one.
    pub(crate) port: Option<u16>,
    /// Whether to build first.
    pub(crate) build: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: None, build: true }
    }
}

/// Builds if asked, then serves until the process ends.
pub(crate) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    if options.build {
        build::run(project)?;
    }
    let site = Site::open(&project.path("dist"))?;
    let server = listen(options.port)?;
    if let Some(address) = server.server_addr().to_ip() {
        println!("\nDe site staat op http://{address}/  (stoppen: Ctrl+C)");
    }
    work(&Arc::new(server), &Arc::new(site));
    Ok(())
}

fn listen(port: Option<u16>) -> Result<Server, Failure> {
    let open = |port| Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match port {
        Some(port) => open(port).map_err(|error| {
            Failure::new(
                format!("Poort {port} kan niet worden gebruikt ({error})."),
                "Kies een andere poort: cargo xtask serve --port 0 neemt een vrije.",
            )
        }),
        None => PORTS.into_iter().find_map(|port| open(port).ok()).ok_or_else(|| {
            Failure::new(
                format!("De poorten {} tot en met {} zijn bezet.", PORTS.start, PORTS.end - 1),
                "Stop een ander programma of kies zelf: cargo xtask serve --port 0",
            )
        }),
    }
}

/// Answers until the server is told to stop.
fn work(server: &Arc<Server>, site: &Arc<Site>) {
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, site) = (Arc::clone(server), Arc::clone(site));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    answer(&site, request);
                }
            })
        })
        .collect();
    for worker in workers {
        // A worker that broke down takes no other worker with it.
        let _ = worker.join();
    }
}

fn answer(site: &Site, request: Request) {
    let reply = site.answer(&Question {
        method: request.method().as_str(),
        target: request.url(),
        accept_encoding: request
            .headers()
            .iter()
            .find(|header| header.field.equiv("Accept-Encoding"))
            .map_or("", |header| header.value.as_str()),
    });
    let headers = reply
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .collect();
    // A browser that went away is no news.
    let _ = match reply.file.as_deref().and_then(open) {
        Some((file, length)) => {
            let response =
                Response::new(StatusCode(reply.status), headers, file, Some(length), None);
            // One length in the header, as a host does, instead of pieces.
            request.respond(response.with_chunked_threshold(usize::MAX))
        }
        None => request.respond(Response::new(
            StatusCode(reply.status),
            headers,
            std::io::empty(),
            Some(0),
            None,
        )),
    };
}

fn open(path: &Path) -> Option<(File, usize)> {
    let file = File::open(path).ok()?;
    let length = file.metadata().ok()?.len();
    Some((file, usize::try_from(length).ok()?))
}
