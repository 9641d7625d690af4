//! Any runs at all: nothing breaks, nothing grows, no word is lost.

use std::time::{Duration, Instant};

use normwijzer::document::pdf::{Page, Run, blocks};
use normwijzer::document::{Block, BlockKind};
use proptest::prelude::*;

/// Every text of the blocks.
fn texts(blocks: &[Block]) -> String {
    let cells = |block: &Block| match &block.kind {
        BlockKind::Table(rows) => {
            rows.iter().flat_map(|row| row.cells.clone()).collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    };
    let each = blocks.iter().flat_map(|block| [block.text.clone(), cells(block)]);
    each.collect::<Vec<_>>().join(" ")
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

prop_compose! {
    fn wild()(
        text in "\\PC{0,12}",
        left in any::<f32>(), base in any::<f32>(), width in any::<f32>(), size in any::<f32>(),
        font in 0_u32..4, turned in any::<bool>(),
    ) -> Run {
        Run { text, left, base, width, size, font, turned }
    }
}

prop_compose! {
    /// A word somewhere in the middle of a page, in one of a few sizes.
    fn placed()(
        word in "[a-z]{4,9}", column in 0_u16..5, line in 0_u16..40, size in 9_u16..13, font in 0_u32..2,
    ) -> Run {
        Run {
            text: word,
            left: 60.0 + 95.0 * f32::from(column),
            base: 150.0 + 13.0 * f32::from(line),
            width: 60.0,
            size: f32::from(size),
            font,
            turned: false,
        }
    }
}

fn page(number: u32, runs: Vec<Run>) -> Page {
    Page { number, width: 595.0, height: 842.0, runs }
}

proptest! {
    #[test]
    fn wild_runs_break_nothing(runs in prop::collection::vec(wild(), 0..60), more in prop::collection::vec(wild(), 0..20)) {
        let given: usize = runs.iter().chain(&more).map(|run| run.text.len()).sum();
        let blocks = blocks(vec![page(1, runs), page(2, more)]);
        // Signs of lists and notes go, ligatures become letters, a space comes between words.
        prop_assert!(texts(&blocks).len() <= 4 * given + 8 * blocks.len());
    }

    #[test]
    fn every_word_is_read_once(runs in prop::collection::vec(placed(), 1..120)) {
        // One word at a place: what is printed twice at one place is one word.
        let mut runs = runs;
        runs.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.left.total_cmp(&b.left)));
        runs.dedup_by(|a, b| (a.base - b.base).abs() < 1.0 && (a.left - b.left).abs() < 1.0);
        let mut given: Vec<char> = runs.iter().flat_map(|run| run.text.chars()).collect();
        let blocks = blocks(vec![page(1, runs)]);
        let mut read: Vec<char> = letters(&texts(&blocks)).chars().collect();
        given.sort_unstable();
        read.sort_unstable();
        prop_assert_eq!(read, given);
    }

    #[test]
    fn the_same_runs_give_the_same_blocks(runs in prop::collection::vec(placed(), 1..60)) {
        prop_assert_eq!(blocks(vec![page(1, runs.clone())]), blocks(vec![page(1, runs)]));
    }
}

#[test]
fn a_page_full_of_specks_is_read_within_seconds() {
    let specks = |number: u32| {
        let at = |n: u16| Run {
            text: "ab".into(),
            left: f32::from(n % 141) * 4.1,
            base: f32::from(n / 141) * 5.3 + 20.0,
            width: 1.5,
            size: 3.0,
            ..Run::default()
        };
        page(number, (0..20_000).map(at).collect())
    };
    let start = Instant::now();
    let blocks = blocks((1..=15).map(specks).collect());
    assert!(!blocks.is_empty());
    assert!(start.elapsed() < Duration::from_mins(1), "{:?}", start.elapsed());
}

#[test]
fn three_hundred_pages_keep_their_numbers() {
    let line = |page: u32, n: u16| Run {
        text: format!("Op bladzijde {page} staat regel {n} van een lang verhaal zonder einde."),
        left: 70.0,
        base: 140.0 + 14.0 * f32::from(n),
        width: 400.0,
        size: 10.5,
        ..Run::default()
    };
    let pages = (1..=300).map(|number| page(number, (0..40).map(|n| line(number, n)).collect()));
    let blocks = blocks(pages.collect());
    assert_eq!(blocks.last().and_then(|block| block.page), Some(300));
    assert!(
        blocks
            .iter()
            .all(|block| block.text.contains(&format!("bladzijde {} ", block.page.unwrap_or(0))))
    );
}
