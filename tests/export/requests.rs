//! What the page asks of the workers: texts and bytes in, bytes or a sentence out.

use normwijzer::assessment::{Assessment, GuideText, Practice};
use normwijzer::desk::{
    Difference, GuideSection, Job, OpenedFile, Program, Question, SchoolPage, Sort, answer,
    answer_sheet,
};
use normwijzer::exchange::{Kind, WorkFile, detect, open};
use normwijzer::norm::{Named, ParentsItem, ParentsSlice};
use normwijzer::report::Output;

use super::common::{now, slice};
use super::plans::{answered, record, with_plan};

const UTC: &str = "2026-11-24T13:02:00";

/// A question with everything in its place.
pub(crate) struct Asked {
    job: &'static str,
    pub(crate) bytes: Vec<u8>,
    papers: Vec<String>,
    slice: String,
    utc: &'static str,
}

impl Asked {
    pub(crate) fn new(job: Job, papers: Vec<String>) -> Self {
        let slice = serde_json::to_string(&slice()).expect("a slice");
        Self { job: job.word(), bytes: Vec::new(), papers, slice, utc: UTC }
    }

    fn answer(&self) -> Result<Vec<u8>, String> {
        let now = now().to_string();
        let question = Question {
            job: self.job,
            bytes: &self.bytes,
            papers: &self.papers,
            slice: &self.slice,
            now: &now,
            utc: self.utc,
        };
        let sheet = Job::of_word(self.job).is_some_and(|job| job.program() == Program::Sheet);
        let answered = if sheet { answer_sheet(&question) } else { answer(&question) };
        answered.map_err(|error| error.to_string())
    }

    pub(crate) fn sentence(&self) -> String {
        self.answer().expect_err("a sentence")
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.answer().expect("an answer")).expect("UTF-8")
    }
}

pub(crate) fn file(record: &Assessment) -> String {
    WorkFile::new(record.clone(), now()).to_json().expect("a file")
}

fn school() -> Assessment {
    let mut record = record();
    answered(&mut record, "b1", Practice::Yes, None);
    with_plan(&mut record, "b1", "Een kalender maken", "team", Some("2027-02-01"));
    record
}

#[test]
fn every_kind_of_file_is_what_it_says() {
    for kind in Output::ALL {
        let made = Asked::new(Job::Make(kind), vec![file(&school())]).answer().expect("a file");
        let expected = match kind {
            Output::GuideDocx => Kind::Word,
            Output::GuideOdt => Kind::OpenText,
            Output::ActionsXlsx => Kind::Excel,
            Output::ActionsCsv => Kind::ActionList,
            Output::ActionsCalendar => Kind::Calendar,
        };
        assert_eq!(detect(&made), expected, "{kind:?}");
    }
    let calendar = Asked::new(Job::Make(Output::ActionsCalendar), vec![file(&school())]).text();
    assert!(calendar.contains("DTSTAMP:20261124T130200Z"), "in UTC");
    assert!(calendar.contains("om 14:02"), "and for people as their clock said");
}

#[test]
fn what_is_wrong_ends_in_a_sentence() {
    let whole = file(&school());
    let good = || Asked::new(Job::Make(Output::GuideDocx), vec![whole.clone()]);
    for (asked, words) in [
        (Asked { job: "exe", ..good() }, "van een andere versie"),
        (Asked { job: "xlsx", ..Asked::new(Job::Open, vec![]) }, "van een andere versie"),
        (Asked { papers: vec![], ..good() }, "van een andere versie"),
        (Asked { papers: vec![String::new()], ..good() }, "beschadigd"),
        (Asked { papers: vec!["{\"soort\":".into()], ..good() }, "beschadigd"),
        (Asked { slice: "{}".into(), ..good() }, "normdata zijn beschadigd"),
        (Asked { utc: "gisteren", ..good() }, "klok van dit apparaat"),
        (
            Asked { bytes: b"%PDF-1.7".to_vec(), ..Asked::new(Job::Open, vec![]) },
            "Het lijkt een PDF",
        ),
    ] {
        let said = asked.sentence();
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn a_list_of_nothing_is_not_made() {
    let mut record = record();
    let ask = |kind, record: &Assessment| Asked::new(Job::Make(kind), vec![file(record)]);
    for kind in [Output::ActionsXlsx, Output::ActionsCsv] {
        assert!(ask(kind, &record).sentence().starts_with("Er is nog geen actie"));
    }
    with_plan(&mut record, "b1", "Ooit", "team", None);
    assert!(ask(Output::ActionsCsv, &record).answer().is_ok());
    assert!(ask(Output::ActionsCalendar, &record).sentence().contains("heeft een datum"));
    // Before a school says what it is, the section has its places to fill and nothing else.
    record.profile.sector = None;
    assert!(ask(Output::GuideDocx, &record).answer().is_ok());
    assert!(
        Asked::new(Job::Publication, vec![file(&record)]).sentence().contains("wat voor school")
    );
}

#[test]
fn what_a_report_carries_opens_again() {
    let work = file(&school());
    let opened = |job| {
        let report = Asked::new(job, vec![work.clone()]).answer().expect("a report");
        assert_eq!(detect(&report), Kind::Html);
        let asked = Asked { bytes: report, ..Asked::new(Job::Open, vec![]) };
        serde_json::from_str::<OpenedFile>(&asked.text()).expect("what was opened")
    };
    let team = opened(Job::TeamReport);
    assert_eq!(team.sort, Sort::Work);
    assert_eq!(open(team.text.as_bytes()).expect("a file").assessment, school());
    assert_eq!(opened(Job::ParentsReport).sort, Sort::Publication);
    let publication = Asked::new(Job::Publication, vec![work]).text();
    assert!(!publication.contains("Een kalender maken"), "{publication}");
}

#[test]
fn two_moments_come_as_a_piece_of_a_page_and_as_a_page() {
    let (before, mut after) = (school(), school());
    answered(&mut after, "b1", Practice::No, None);
    let names = ["toen <b>".to_owned(), "nu".to_owned()];
    let papers = [file(&before), file(&after)].into_iter().chain(names).collect::<Vec<_>>();
    let piece = Asked::new(Job::Moments, papers.clone()).text();
    assert!(piece.contains("toen &lt;b&gt;"), "{piece}");
    assert!(!piece.contains("<html"));
    let page = Asked::new(Job::MomentsReport, papers).text();
    assert!(page.starts_with("<!DOCTYPE html>"));

    let names = ["toen <b>".to_owned(), "nu".to_owned()];
    let papers = [file(&after), file(&before)].into_iter().chain(names).collect::<Vec<_>>();
    let report = Asked::new(Job::TeamReport, papers.clone()).text();
    assert!(report.contains("Eerst: toen &lt;b&gt;. Daarna: nu."), "{report}");
    // Without names there is nothing to call them by.
    Asked::new(Job::TeamReport, papers[..2].to_vec()).sentence();
    let mut other = before.clone();
    other.edition.id = "landelijk/ander".into();
    let papers = [file(&after), file(&other)].into_iter().chain(papers[2..].to_vec()).collect();
    assert!(Asked::new(Job::TeamReport, papers).sentence().contains("landelijk/ander"));
}

#[test]
fn the_section_for_the_schoolgids_comes_with_what_its_page_needs() {
    let mut record = school();
    let ask = |record: &Assessment| -> GuideSection {
        let text = Asked::new(Job::GuideSection, vec![file(record)]).text();
        serde_json::from_str(&text).expect("a section")
    };
    let section = ask(&record);
    assert!(section.shown.starts_with("<h2>") && section.formatted.starts_with("<h1>"));
    for form in [&section.shown, &section.formatted, &section.plain] {
        assert!(form.contains("De school doet b1."), "{form}");
    }
    let text = &section.areas.iter().find(|area| area.id == "b").expect("the area").text;
    assert!(text.ends_with("- De school doet b1."), "{text}");
    assert!(section.open.ends_with("nog open en dus niet in de tekst."), "{}", section.open);

    let ours = GuideText { text: "Van ons <b>zelf</b>.".into(), based_on: text.clone() };
    record.guide.texts.insert("b".into(), ours);
    let edited = ask(&record);
    assert!(edited.shown.contains("Van ons &lt;b&gt;zelf"), "{}", edited.shown);
    assert!(!edited.plain.contains("De school doet b1."));
    assert_eq!(edited.areas, section.areas, "what the answers give stays beside it");
}

#[test]
fn two_files_become_one_as_was_chosen() {
    let (mine, mut theirs) = (school(), school());
    answered(&mut theirs, "b1", Practice::No, None);
    theirs.profile.location = "Noord".into();
    let papers = vec![file(&mine), file(&theirs)];
    let list = Asked::new(Job::Differences, papers.clone()).text();
    let list: Vec<Difference> = serde_json::from_str(&list).expect("a list");
    assert_eq!(list.len(), 2, "{list:?}");
    assert!(
        list.iter().any(|difference| difference.second == "Noord" && difference.second_proposed)
    );
    let choose = |second: bool| {
        let choices = serde_json::to_string(&vec![second; list.len()]).expect("choices");
        let papers = papers.iter().cloned().chain([choices]).collect();
        let merged = Asked::new(Job::Merge, papers).text();
        open(merged.as_bytes()).expect("a file").assessment
    };
    assert_eq!(choose(false).answers, mine.answers);
    assert_eq!(choose(true).answers, theirs.answers);
    assert_eq!(choose(true).profile.location, "Noord");
    // Choices for another list than this one are nobody's choices.
    let papers = papers.iter().cloned().chain(["[true]".to_owned()]).collect();
    assert!(Asked::new(Job::Merge, papers).sentence().contains("andere versie"));
}

/// The words for parents of two lines; the norm data of what a parent asks.
fn parents() -> String {
    let slice = slice();
    let named = |id: &str, general| Named { id: id.into(), name: format!("Het {id}"), general };
    let item = |id: &str| {
        let item = slice.items.iter().find(|item| item.id == id).expect("a line");
        ParentsItem {
            id: item.id.clone(),
            area: item.area.clone(),
            theme: item.theme.clone(),
            sectors: item.sectors.clone(),
            authority: item.authority,
            depth: item.depth,
            title: item.title.clone(),
            parents: "Dit leest een ouder.".into(),
            ask: "Vraag ernaar.".into(),
        }
    };
    let slice = ParentsSlice {
        edition: slice.head.id.clone(),
        receipt: slice.head.receipt.clone(),
        areas: vec![named("a", true), named("b", false)],
        themes: vec![named("signaleren", false)],
        items: vec![item("a1"), item("b1")],
    };
    serde_json::to_string(&slice).expect("a slice")
}

fn by_parent(job: Job, bytes: &str, papers: Vec<String>) -> Asked {
    Asked { bytes: bytes.as_bytes().to_vec(), slice: parents(), ..Asked::new(job, papers) }
}

#[test]
fn a_parent_opens_a_publication_and_finds_it_again() {
    let first = Asked::new(Job::Publication, vec![file(&school())]).text();
    let opened = by_parent(Job::SchoolPage, &first, Vec::new()).text();
    let page: SchoolPage = serde_json::from_str(&opened).expect("a page");
    assert!(page.page.contains("Dit leest een ouder.") && page.page.contains("biedt dit"));
    assert!(page.sheet.contains("Vraag ernaar."));
    assert!(page.elsewhere.contains("Normwijzer controleert dat niet."));
    assert!(page.elsewhere.contains("data-regel=\"b1\"") && page.elsewhere.contains("biedt dit"));
    assert_eq!(page.text, first);
    let again = by_parent(Job::SchoolPage, "", vec![page.text.clone()]).text();
    assert_eq!(serde_json::from_str::<SchoolPage>(&again).expect("a page"), page);

    let mut changed = school();
    answered(&mut changed, "b1", Practice::No, None);
    let other = Asked::new(Job::Publication, vec![file(&changed)]).text();
    let told = by_parent(Job::SchoolChanges, &other, vec![first.clone()]).text();
    assert!(told.contains("biedt dit niet"), "{told}");
    changed.profile.name = "Een andere".into();
    changed.profile.brin.clear();
    let stranger = Asked::new(Job::Publication, vec![file(&changed)]).text();
    let refused = by_parent(Job::SchoolChanges, &stranger, vec![first.clone()]).sentence();
    assert!(refused.contains("verschillende scholen"), "{refused}");
    assert!(by_parent(Job::SchoolChanges, &other, Vec::new()).sentence().contains("andere versie"));
}

#[test]
fn a_parent_does_not_see_a_werkbestand() {
    let work = file(&school());
    for (job, papers) in [
        (Job::SchoolPage, Vec::new()),
        (Job::SchoolChanges, vec![Asked::new(Job::Publication, vec![work.clone()]).text()]),
    ] {
        let refused = by_parent(job, &work, papers).sentence();
        assert!(refused.starts_with("Dit is het eigen werkbestand van een school."), "{refused}");
    }
    let report = Asked::new(Job::TeamReport, vec![work]).text();
    let refused = by_parent(Job::SchoolPage, &report, Vec::new()).sentence();
    assert!(refused.starts_with("Dit is het eigen werkbestand van een school."), "{refused}");
    let letter = by_parent(Job::SchoolPage, "Een brief.", Vec::new()).sentence();
    assert!(letter.contains("geen publicatiebestand"), "{letter}");
    let damaged = Asked { slice: "{}".into(), ..by_parent(Job::SchoolPage, "{}", Vec::new()) };
    assert!(damaged.sentence().contains("normdata"), "{}", damaged.sentence());
}
