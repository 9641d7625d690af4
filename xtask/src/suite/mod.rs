//! A row of steps, each with a heading, its time and its count, and one true line at the end.

mod tally;

use std::time::Instant;

use crate::failure::Failure;
use crate::program::Program;
use crate::span::Span;
use tally::Tally;

/// Runs steps one after the other and remembers how they ended.
pub(crate) struct Suite {
    begin: Instant,
    steps: usize,
    total: Tally,
    failed: Vec<String>,
    not_run: Vec<String>,
}

impl Suite {
    /// No step has run.
    pub(crate) fn new() -> Self {
        Self {
            begin: Instant::now(),
            steps: 0,
            total: Tally::default(),
            failed: Vec::new(),
            not_run: Vec::new(),
        }
    }

    /// Runs a program. Its own tests are counted; a step without tests counts as one.
    pub(crate) fn step(&mut self, title: &str, program: Program) -> bool {
        self.heading(title);
        let begin = Instant::now();
        let mut tally = Tally::default();
        let good = match program.show(|line| tally.read(line)) {
            Ok(status) => status.success(),
            Err(failure) => {
                eprintln!("{failure}");
                false
            }
        };
        tally.close(good);
        self.end(title, begin, tally, good)
    }

    /// Runs a step that is not one program.
    pub(crate) fn task(&mut self, title: &str, task: impl FnOnce() -> Result<(), Failure>) -> bool {
        self.heading(title);
        let begin = Instant::now();
        let result = task();
        if let Err(failure) = &result {
            eprintln!("{failure}");
        }
        let mut tally = Tally::default();
        tally.close(result.is_ok());
        self.end(title, begin, tally, result.is_ok())
    }

    /// Notes a step that cannot run because an earlier one failed.
    pub(crate) fn leave_out(&mut self, title: &str) {
        self.not_run.push(title.to_owned());
    }

    /// Prints the last line. Fails when a step failed or could not run.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let good = self.failed.is_empty() && self.not_run.is_empty();
        if !self.failed.is_empty() {
            println!("\nNiet goed: {}.", self.failed.join("; "));
        }
        if !self.not_run.is_empty() {
            println!("\nNiet gedraaid: {}.", self.not_run.join("; "));
        }
        println!("\n{} stappen in {}: {}", self.steps, Span(self.begin.elapsed()), self.total);
        if good {
            return Ok(());
        }
        Err(Failure::new(
            "niet alle controles zijn goed.",
            "Lees de melding bij de eerste stap die niet goed was, en draai de opdracht daarna opnieuw.",
        ))
    }

    fn heading(&mut self, title: &str) {
        self.steps += 1;
        println!("\n== {}. {title}", self.steps);
    }

    fn end(&mut self, title: &str, begin: Instant, tally: Tally, good: bool) -> bool {
        let word = if good { "goed" } else { "NIET GOED" };
        println!("-- {word} in {}: {tally}", Span(begin.elapsed()));
        if !good {
            self.failed.push(title.to_owned());
        }
        self.total.add(tally);
        good
    }
}
