//! Everything that a page can ask of the worker, with whatever it brings along.

use std::collections::BTreeMap;

use arbitrary::{Result, Unstructured};
use normwijzer::compare::Merge;
use normwijzer::desk::{Job, Question, answer};
use normwijzer::exchange::{open, open_publication, open_stored};

use crate::support::checks::{harmless, sentence_on};
use crate::support::reach::rows;
use crate::support::{input, kept::keeping, recipe, seeds};

/// Every word that is known, and one that is not.
const WORDS: [&str; 22] = [
    "openen",
    "rapport",
    "publicatie",
    "rapport-ouders",
    "publicatie-vooraf",
    "momenten",
    "momenten-rapport",
    "verschillen",
    "schoolgids",
    "schoolgids-pagina",
    "formulier",
    "samenvoegen",
    "meenemen",
    "meegenomen",
    "school",
    "school-veranderd",
    "docx",
    "odt",
    "xlsx",
    "csv",
    "ics",
    "onzin",
];

/// A question that owns what it asks.
struct Asked {
    job: String,
    bytes: Vec<u8>,
    papers: Vec<String>,
    slice: String,
    now: String,
    utc: String,
}

impl Asked {
    /// A question that can mean something: files of ours, mostly whole.
    fn made(choice: &mut Unstructured) -> Result<Self> {
        let job = (*choice.choose(&WORDS)?).to_owned();
        let parents = matches!(job.as_str(), "school" | "school-veranderd");
        let starts = if parents { &*seeds::PUBLICATIONS } else { &*seeds::WORK };
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let (one, other) = recipe::pair(choice, starts)?;
        let chosen = match places(&one, &other) {
            Some(number) if choice.ratio(3, 4)? => number,
            _ => choice.int_in_range(0..=40)?,
        };
        let chosen: Vec<bool> = (0..chosen).map(|at| at % 3 == 0).collect();
        let bytes = other.clone();
        let mut papers = vec![text(one), text(other), format!("{chosen:?}")];
        papers.push((*choice.choose(&recipe::HOSTILE)?).to_owned());
        if job.starts_with("mee") {
            papers.truncate(1);
            if job == "meegenomen" {
                papers.extend(["nieuw".to_owned(), r#"{"b1":"b1","c1":"a1"}"#.to_owned()]);
            }
            for paper in seeds::LATER.clone() {
                let hostile = choice.ratio(1, 8)?;
                let paper = paper.into_bytes();
                papers.push(text(if hostile { recipe::changed(choice, paper)? } else { paper }));
            }
        }
        if choice.ratio(1, 8)? {
            papers.truncate(choice.int_in_range(0..=3)?);
        }
        let slice = seeds::SLICES[usize::from(parents)].clone();
        let slice = if choice.ratio(1, 8)? { recipe::changed(choice, slice)? } else { slice };
        let now = if choice.ratio(1, 16)? { "9999-12-31T24:00:61" } else { "2026-11-24T14:02:31" };
        Ok(Self { job, bytes, papers, slice: text(slice), now: now.into(), utc: now.into() })
    }

    /// Any bytes at all, taken apart at each `FF`.
    fn raw(bytes: &[u8]) -> Self {
        let mut parts = bytes.split(|byte| *byte == 0xFF);
        let mut text = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
        let (job, now, utc, slice, file) = (text(), text(), text(), text(), text());
        let papers = parts.map(|part| String::from_utf8_lossy(part).into_owned()).collect();
        Self { job, bytes: file.into_bytes(), papers, slice, now, utc }
    }

    fn question(&self) -> Question<'_> {
        Question {
            job: &self.job,
            bytes: &self.bytes,
            papers: &self.papers,
            slice: &self.slice,
            now: &self.now,
            utc: &self.utc,
        }
    }

    fn look(&self) {
        let input = self.bytes.len() + self.slice.len() + self.papers.concat().len();
        let answer = match answer(&self.question()) {
            Ok(answer) => answer,
            Err(error) => return sentence_on(&error.to_string(), input),
        };
        // A report says a thing in several places, a workbook or text has a frame of its own.
        assert!(answer.len() <= input * 64 + 65_536, "{} bytes out of {input}", answer.len());
        holds(Job::of_word(&self.job).expect("a job that was done"), &answer);
    }
}

/// In how many places two files differ, when they can be merged.
fn places(one: &[u8], other: &[u8]) -> Option<usize> {
    let (one, other) = (open(one).ok()?, open(other).ok()?);
    Merge::new(&one.assessment, &other.assessment).ok().map(|merge| merge.items.len())
}

/// What is promised of each answer.
fn holds(job: Job, answer: &[u8]) {
    let text = || std::str::from_utf8(answer).expect("text");
    match job {
        Job::Open | Job::Differences | Job::GuideSection | Job::SchoolPage => {
            serde_json::from_slice::<serde_json::Value>(answer).expect("JSON");
        }
        Job::TeamReport | Job::FilledForm => {
            harmless(text());
            open(answer).expect("the report opens again");
        }
        Job::ParentsReport => {
            harmless(text());
            open_publication(answer).expect("the report opens again");
        }
        Job::Publication => drop(open_publication(answer).expect("the publication opens")),
        Job::Merge | Job::Carry => drop(open_stored(text()).expect("what was merged opens")),
        Job::PublicationPreview
        | Job::GuidePage
        | Job::CarryPlan
        | Job::Moments
        | Job::MomentsReport
        | Job::SchoolChanges => {
            harmless(text());
        }
        Job::Overlay | Job::NormEdition | Job::NormOverlay => {
            panic!("another program does that")
        }
        Job::Make(kind) => match kind.extension() {
            "docx" | "odt" => assert!(answer.starts_with(b"PK"), "an archive"),
            _ => assert!(!text().is_empty()),
        },
    }
}

#[test]
fn desk() {
    for word in WORDS {
        assert_eq!(Job::of_word(word).is_none(), word == "onzin", "{word}");
    }
    bolero::check!(name = "desk").for_each(|bytes: &[u8]| {
        let made = input::choices(bytes).and_then(|mut choice| Asked::made(&mut choice).ok());
        let asked = made.unwrap_or_else(|| Asked::raw(bytes));
        let papers = asked.papers.iter().map(String::as_bytes);
        let head = [asked.job.as_bytes(), &asked.bytes, asked.slice.as_bytes()].into_iter();
        keeping("desk", &head.chain(papers).collect::<Vec<_>>(), || asked.look());
    });
}

#[test]
fn every_job_is_done_and_is_refused() {
    let mut counts: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    for row in rows(4000) {
        let mut choice = input::choices(&row).expect("choices");
        let Ok(asked) = Asked::made(&mut choice) else { continue };
        let refused = usize::from(answer(&asked.question()).is_err());
        counts.entry(asked.job.clone()).or_default()[refused] += 1;
    }
    for word in WORDS {
        let [done, refused] = counts[word];
        let never = matches!(word, "xlsx" | "onzin");
        assert!(refused > 2 && (done > 20) != never, "{word}: {done} done, {refused} refused");
    }
}
