//! Other programs, run from the project's folder.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::project::Project;
use crate::span::Span;

/// How often a long step says that it is still at work.
const SIGN_OF_LIFE: Duration = Duration::from_secs(30);

/// A program that is about to run.
pub(crate) struct Program {
    command: Command,
    name: String,
}

impl Program {
    /// `name` is looked up on `PATH`, the project's own tools first. No program gets a keyboard:
    /// a question that nobody sees would wait for ever.
    pub(crate) fn new(project: &Project, name: impl AsRef<OsStr>) -> Self {
        let found = name.as_ref().to_str().and_then(|name| project.find(name));
        let program = found.as_deref().map_or(name.as_ref(), Path::as_os_str);
        let mut command = Command::new(program);
        command.current_dir(project.root()).env("PATH", project.search_path()).stdin(Stdio::null());
        Self { command, name: name.as_ref().to_string_lossy().into_owned() }
    }

    /// Adds arguments, separated by spaces.
    pub(crate) fn args(mut self, words: &str) -> Self {
        self.command.args(words.split_whitespace());
        self
    }

    /// Adds one argument that may hold spaces.
    pub(crate) fn arg(mut self, word: impl AsRef<OsStr>) -> Self {
        self.command.arg(word);
        self
    }

    /// Sets a variable for this program.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// What it prints, when it runs and ends well. Shows nothing.
    pub(crate) fn text(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Runs in silence, says now and then that it is still at work, and shows everything it
    /// printed when it fails. `advice` says what to do then.
    pub(crate) fn run(mut self, what: &str, advice: &str) -> Result<(), Failure> {
        println!("{what}…");
        let begin = Instant::now();
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = self.start()?;
        let output = wait(child, begin).map_err(|error| self.broken(&error))?;
        if output.status.success() {
            println!("  klaar in {}", Span(begin.elapsed()));
            return Ok(());
        }
        eprint!("{}", String::from_utf8_lossy(&output.stdout));
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
        Err(Failure::new(format!("{what} ({}, {}).", self.name, output.status), advice))
    }

    /// Runs in full view, and gives every line of its standard output to `each` as well.
    pub(crate) fn show(mut self, mut each: impl FnMut(&str)) -> Result<ExitStatus, Failure> {
        self.command.stdout(Stdio::piped());
        let mut child = self.start()?;
        if let Some(stdout) = child.stdout.take() {
            // A line that is not UTF-8 is shown as well as it can be; it is no reason to stop.
            for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line);
                println!("{line}");
                each(&line);
            }
        }
        child.wait().map_err(|error| self.broken(&error))
    }

    fn start(&mut self) -> Result<Child, Failure> {
        self.command.spawn().map_err(|error| self.broken(&error))
    }

    fn broken(&self, error: &std::io::Error) -> Failure {
        Failure::new(
            format!("{} kon niet draaien ({error}).", self.name),
            format!("Kijk of {} op deze computer staat en probeer het opnieuw.", self.name),
        )
    }
}

fn wait(child: Child, begin: Instant) -> std::io::Result<Output> {
    let (done, ended) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            while ended.recv_timeout(SIGN_OF_LIFE) == Err(RecvTimeoutError::Timeout) {
                println!("  nog bezig, {}", Span(begin.elapsed()));
            }
        });
        let output = child.wait_with_output();
        // Dropping the sender wakes the other thread.
        drop::<mpsc::Sender<()>>(done);
        output
    })
}
