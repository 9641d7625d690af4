//! Counts tests from what a test program prints.

use std::fmt;

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    passed: usize,
    failed: usize,
    ignored: usize,
}

impl Tally {
    /// Takes the counts from a closing line of `cargo test` or `node --test`, if this is one.
    pub(super) fn read(&mut self, line: &str) {
        if let Some(counts) = line.strip_prefix("test result: ") {
            for part in counts.split([';', '.']) {
                self.count(part);
            }
        } else if let Some(count) = line.strip_prefix("ℹ ") {
            // Node writes the word first.
            if let Some((word, number)) = count.split_once(' ') {
                self.count(&format!("{number} {word}"));
            }
        }
    }

    /// Makes the count true for a whole step: one without tests is one check, and a step that
    /// failed has failed, also when no test of it got to say so.
    pub(super) fn close(&mut self, good: bool) {
        if good && *self == Self::default() {
            self.passed = 1;
        }
        if !good && self.failed == 0 {
            self.failed = 1;
        }
    }

    /// Adds another count to this one.
    pub(super) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }

    fn count(&mut self, part: &str) {
        let mut words = part.split_whitespace();
        let (Some(number), Some(word), None) = (words.next(), words.next(), words.next()) else {
            return;
        };
        let Ok(number) = number.parse::<usize>() else { return };
        match word {
            "passed" | "pass" => self.passed += number,
            "failed" | "fail" | "cancelled" => self.failed += number,
            "ignored" | "skipped" | "todo" => self.ignored += number,
            _ => {}
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.ignored > 0 {
            write!(f, ", {} ignored", self.ignored)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(lines: &[&str], good: bool) -> String {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        tally.close(good);
        tally.to_string()
    }

    #[test]
    fn cargo_tests_are_added_up() {
        let lines = [
            "test a ... ok",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.52s",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ];
        assert_eq!(tally(&lines, false), "14 passed, 1 failed, 1 ignored");
    }

    #[test]
    fn node_tests_are_added_up() {
        let lines = [
            "ℹ tests 5",
            "ℹ suites 0",
            "ℹ pass 3",
            "ℹ fail 1",
            "ℹ cancelled 1",
            "ℹ skipped 0",
            "ℹ todo 0",
            "ℹ duration_ms 95.1",
        ];
        assert_eq!(tally(&lines, false), "3 passed, 2 failed");
    }

    #[test]
    fn a_step_without_tests_is_one_check() {
        assert_eq!(tally(&["Finished"], true), "1 passed, 0 failed");
        assert_eq!(tally(&[], false), "0 passed, 1 failed");
    }

    #[test]
    fn a_step_that_broke_off_has_failed() {
        let lines = [
            "test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.52s",
        ];
        assert_eq!(tally(&lines, false), "4 passed, 1 failed");
    }

    #[test]
    fn a_step_whose_tests_were_all_left_out_has_passed_none() {
        let lines = [
            "test result: ok. 0 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ];
        assert_eq!(tally(&lines, true), "0 passed, 0 failed, 2 ignored");
    }
}
