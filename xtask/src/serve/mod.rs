//! Shows the built site on this machine, with the headers a real host sends.

mod encoding;
mod headers;
mod kind;
mod locate;
mod site;
#[cfg(test)]
mod tests;
mod wire;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use crate::build;
use crate::failure::Failure;
use crate::project::Project;
use site::Site;

/// The first port to try, and how many more.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// A port; 0 means any free one.
    pub(crate) port: Option<u16>,
    /// Whether to build first.
    pub(crate) build: bool,
    /// Another folder than `dist/`, seen from the root of the project.
    pub(crate) folder: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: None, build: true, folder: None }
    }
}

/// Builds if asked, then serves until the process ends.
pub(crate) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    if options.build {
        build::run(project)?;
    }
    let site = Site::open(&project.path(options.folder.as_deref().unwrap_or("dist")))?;
    let server = listen(options.port)?;
    if let Ok(address) = server.local_addr() {
        println!("\nDe site staat op http://{address}/  (stoppen: Ctrl+C)");
    }
    work(&server, &Arc::new(site));
    Ok(())
}

fn listen(port: Option<u16>) -> Result<TcpListener, Failure> {
    let open = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
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

/// Answers until the process ends; every connection has a thread of its own.
fn work(server: &TcpListener, site: &Arc<Site>) {
    for stream in server.incoming().flatten() {
        let site = Arc::clone(site);
        // A browser that went away is no news.
        thread::spawn(move || drop(wire::answer(&site, stream)));
    }
}
