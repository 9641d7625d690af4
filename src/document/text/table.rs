//! Tables in text: with bars, as in Markdown, or with tabs, as pasted from a table.

use super::super::block::{Block, BlockKind, Row};
use super::inline::plain;

/// The table that lines start with, and how many lines it takes; `None` when they start otherwise.
pub(super) fn table(lines: &[&str]) -> Option<(Block, usize)> {
    let (first, rest) = lines.split_first()?;
    let sign = if first.contains('\t') { '\t' } else { '|' };
    let width = cells(first, sign)?.len();
    let ruled = sign == '|' && rest.first().is_some_and(|line| is_rule(line));
    if sign == '|' && !ruled {
        return None;
    }
    let rows = lines.iter().map_while(|line| cells(line, sign));
    // With tabs only lines with equally many cells are a table.
    let rows: Vec<Vec<&str>> = rows.take_while(|row| sign == '|' || row.len() == width).collect();
    if rows.len() < 2 {
        return None;
    }
    let taken = rows.len();
    let named = ruled.then_some(0);
    let rows = rows.into_iter().enumerate().filter(|(at, _)| !(ruled && *at == 1));
    let rows = rows.map(|(at, cells)| Row {
        cells: cells.into_iter().map(|cell| plain(cell).0).collect(),
        header: named == Some(at),
    });
    Some((Block::new(BlockKind::Table(rows.collect()), ""), taken))
}

/// `|---|:--:|`.
fn is_rule(line: &str) -> bool {
    line.contains('-') && line.trim().chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

fn cells(line: &str, sign: char) -> Option<Vec<&str>> {
    let line = if sign == '|' { line.trim() } else { line };
    // A tab at the start is only an indent.
    if !line.contains(sign) || (sign == '\t' && line.starts_with('\t')) {
        return None;
    }
    let inside = if sign == '|' { line.trim_matches('|') } else { line };
    let cells: Vec<&str> = inside.split(sign).map(str::trim).collect();
    (cells.len() > 1 || (sign == '|' && line.starts_with('|'))).then_some(cells)
}
