//! What the page of documents takes as JSON: what lines are recognised by, the layer of a record, and
//! what was decided before. It becomes a piece of HTML.

use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use normwijzer::assessment::DocumentDecisions;
use normwijzer::desk::documents::{Documents, LaidDocuments, LaidPage};
use normwijzer::exchange::open;
use serde_json::{Value, json};

use crate::support::checks::{foreign, harmless};
use crate::support::reach::rows;
use crate::support::{input, kept::keeping, recipe, seeds};

/// The elements of which the page is made.
const ELEMENTS: &str = "a article blockquote button dd details div dl dt fieldset h2 h3 input label \
    legend li mark p section span strong summary template textarea ul";

/// A document about the lines of the seeds; its title is that of one that was laid here before.
const TITLE: &str = "Schoolgids 2026-2027";
const TEXT: &str = "In januari en juni meten wij hoe elk kind leest. Dat staat in de toetskalender.\n\n\
    De school werkt met de <b>leescoach</b> van de streek.\n\n\
    Wij zoeken samen met ouders wat Sem uit groep 5 nodig heeft.";

/// What a page gives the worker, in the order of its own function.
#[derive(Debug)]
struct Asked {
    slice: String,
    layer: String,
    decided: String,
    title: String,
    text: String,
    sector: &'static str,
    depth: &'static str,
}

/// The layer of the newest record among the seeds, with its line in an area of theirs, and what was
/// decided in it.
static RECORD: LazyLock<[String; 2]> = LazyLock::new(|| {
    let files = seeds::WORK.iter().filter_map(|file| open(file).ok());
    let mut records = files.map(|file| file.assessment).filter(|record| record.overlay.is_some());
    let record = records.next().expect("a record with a layer");
    let mut layer = json!(record.overlay);
    layer["regels"][1][0] = json!("gebied-b");
    [layer.to_string(), json!(DocumentDecisions::from(&record)).to_string()]
});

impl Asked {
    /// What a page gives when nothing is wrong.
    fn plain() -> Self {
        let slice = String::from_utf8(seeds::EVIDENCE.clone()).expect("text");
        let [layer, decided] = RECORD.clone();
        let (title, text) = (TITLE.to_owned(), TEXT.to_owned());
        Self { slice, layer, decided, title, text, sector: "po", depth: "kern" }
    }

    /// The same with markup in every text, also where a page has it in an attribute.
    fn marked_up() -> Self {
        let plain = Self::plain();
        let all = |text: &str| {
            text.replace("proef-", "proef-<b>'")
                .replace("gebied-", "gebied-\\\"<b>'")
                .replace("De school", "De <b>school</b>")
                .replace("Streek", "<b title=\\\"x\\\">Streek</b>")
                .replace("Lezen", "<b>Lezen</b>")
                .replace("gids", "<b>gids")
        };
        Self {
            slice: all(&plain.slice),
            layer: all(&plain.layer),
            decided: all(&plain.decided),
            title: plain.title.replace("gids", "<b>gids"),
            ..plain
        }
    }

    fn made(choice: &mut Unstructured) -> Result<Self> {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let mut asked = if choice.ratio(1, 8)? { Self::marked_up() } else { Self::plain() };
        for part in [&mut asked.slice, &mut asked.layer, &mut asked.decided] {
            if choice.ratio(1, 2)? {
                *part = text(recipe::changed(choice, part.as_bytes().to_vec())?);
            }
        }
        for part in [&mut asked.title, &mut asked.text] {
            if choice.ratio(1, 4)? {
                part.push_str(choice.choose(&recipe::HOSTILE)?);
            }
        }
        asked.sector = choice.choose(&["po", "po", "po", "vo", "mbo"])?;
        asked.depth = choice.choose(&["kern", "verdieping", ""])?;
        Ok(asked)
    }

    /// Any bytes at all, taken apart at each `FF`.
    fn raw(bytes: &[u8]) -> Self {
        let mut parts = bytes.split(|byte| *byte == 0xFF);
        let mut text = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
        let (slice, layer, decided, title, text) = (text(), text(), text(), text(), text());
        Self { slice, layer, decided, title, text, sector: "po", depth: "kern" }
    }

    /// What the page shows; nothing where one of the texts is not what it should be.
    fn look(&self) -> Option<String> {
        let mut documents = Documents::default();
        let layered = documents.layer(&self.layer);
        documents.add_pasted(&self.title, &self.text);
        let laid = documents.lay(&self.slice, self.sector)?;
        serde_json::from_str::<LaidDocuments>(&laid).expect("what the page reads");
        // Every area, so that all lines are asked: the ids are the first column.
        let areas = serde_json::from_str(&self.slice).map(|slice: Value| slice["areas"][0].clone());
        let areas: Vec<String> = areas.ok().and_then(|ids| serde_json::from_value(ids).ok())?;
        let page = documents.page(&self.slice, self.sector, (&areas, self.depth), &self.decided)?;
        let page: LaidPage = serde_json::from_str(&page).expect("what the page reads");
        assert_eq!(foreign(&page.shown, ELEMENTS), None);
        harmless(&page.shown);
        layered.then_some(page.shown)
    }
}

#[test]
fn documents() {
    let shown = Asked::plain().look().expect("a page");
    for part in ["match-proef-a", "match-streek-leescoach", "Wat er anders is", "voegde dit toe"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let shown = Asked::marked_up().look().expect("a page");
    for part in [
        "proef-&lt;b&gt;",
        "gebied-&quot;",
        "De &lt;b&gt;s",
        "x&quot;&gt;S",
        "Wat er anders is in ‘School&lt;b&gt;gids",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    bolero::check!(name = "documents").for_each(|bytes: &[u8]| {
        let made = input::choices(bytes).and_then(|mut choice| Asked::made(&mut choice).ok());
        let asked = made.unwrap_or_else(|| Asked::raw(bytes));
        let parts = [&asked.slice, &asked.layer, &asked.decided, &asked.title, &asked.text];
        keeping("documents", &parts.map(String::as_bytes), || asked.look());
    });
}

#[test]
fn about_as_much_is_shown_as_is_refused() {
    let shown = rows(400).filter_map(|row| {
        let asked = Asked::made(&mut input::choices(&row)?).ok()?;
        asked.look()
    });
    let count = shown.count();
    assert!((40..=360).contains(&count), "{count} of 400");
}
