//! Follows the operators of a page and gathers the runs that they show.

use std::sync::Arc;

use hayro_font::hayro_cmap::BfString;
use hayro_font::hayro_syntax::content::TypedIter;
use hayro_font::hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_font::hayro_syntax::object::{Dict, Name, Number, Object, Stream};
use hayro_font::hayro_syntax::page::{Page as FilePage, Resources};
use hayro_font::kurbo::{Affine, Point};
use hayro_font::{CMapResolverFn, FontCache, FontGlyph, FontQuery, FontResolverFn};

use super::code::Codes;
use super::state::{Face, Pen, State};
use super::way::Way;
use crate::document::pdf::{Page, RUNS, Run};

/// How deep drawings may stand inside drawings.
const DEPTH: usize = 12;
/// How many operators of a page are followed.
const OPERATORS: usize = 2_000_000;
/// How many states `q` keeps.
const STATES: usize = 512;
/// Room between two letters, in sizes of the letters: from here on it is a space between words.
const SPACE: f64 = 0.102;
/// From here on it is the start of another run. Both as pdf.js has them.
const APART: f64 = 0.6;

/// Reads the pages of one document.
#[derive(Default)]
pub(super) struct Reader<'a> {
    cache: FontCache<'a>,
    /// The bytes of each font's description; its place is its number.
    fonts: Vec<&'a [u8]>,
}

/// What is gathered of one page.
struct Gathered {
    runs: Vec<Run>,
    operators: usize,
    /// Whether what is shown next may belong to the last run.
    open: bool,
    /// Which way its letters lie.
    way: Way,
}

impl<'a> Reader<'a> {
    pub(super) fn page(&mut self, page: &FilePage<'a>, number: u32) -> Page {
        let (width, height) = page.render_dimensions();
        let to_page = Affine::new(page.initial_transform(true).as_coeffs());
        let gathered = self.gather(page, to_page);
        match gathered.way.page() {
            // Text on its side was turned with the page, such as by scanning: it is read as one would.
            Some(quarter) => {
                let (turn, swaps) = quarter.turn(f64::from(width), f64::from(height));
                let runs = self.gather(page, turn * to_page).runs;
                let (width, height) = if swaps { (height, width) } else { (width, height) };
                Page { number, width, height, runs }
            }
            None => Page { number, width, height, runs: gathered.runs },
        }
    }

    fn gather(&mut self, page: &FilePage<'a>, to_page: Affine) -> Gathered {
        let mut gathered =
            Gathered { runs: Vec::new(), operators: 0, open: false, way: Way::default() };
        let content = page.page_stream().unwrap_or_default();
        self.content(content, page.resources(), to_page, &mut Vec::new(), &mut gathered);
        gathered
    }

    fn content(
        &mut self,
        content: &[u8],
        resources: &Resources<'a>,
        to_page: Affine,
        inside: &mut Vec<Stream<'a>>,
        gathered: &mut Gathered,
    ) {
        let mut state = State::new(to_page);
        let mut kept: Vec<State<'a>> = Vec::new();
        let mut pen = Pen::default();
        let mut operators = TypedIter::new(content);
        while let Some(operator) = operators.next() {
            gathered.operators += 1;
            if gathered.operators > OPERATORS || gathered.runs.len() >= RUNS {
                return;
            }
            match operator {
                Op::SaveState(_) if kept.len() < STATES => kept.push(state.clone()),
                Op::RestoreState(_) => state = kept.pop().unwrap_or(state),
                Op::Transform(m) => state.to_page *= matrix([m.0, m.1, m.2, m.3, m.4, m.5]),
                Op::BeginText(_) => pen = Pen::default(),
                Op::CharacterSpacing(space) => state.letter_space = space.0.as_f64(),
                Op::WordSpacing(space) => state.word_space = space.0.as_f64(),
                Op::HorizontalScaling(scale) => state.scale = scale.0.as_f64() / 100.0,
                Op::TextLeading(leading) => state.leading = leading.0.as_f64(),
                Op::TextRise(rise) => state.rise = rise.0.as_f64(),
                Op::TextFont(font) => {
                    state.face = self.face(resources, font.0);
                    state.size = font.1.as_f64();
                }
                Op::NextLine(by) => pen.next_line(by.0.as_f64(), by.1.as_f64()),
                Op::NextLineAndSetLeading(by) => {
                    state.leading = -by.1.as_f64();
                    pen.next_line(by.0.as_f64(), by.1.as_f64());
                }
                Op::NextLineUsingLeading(_) => pen.next_line(0.0, -state.leading),
                Op::SetTextMatrix(m) => pen.set(matrix([m.0, m.1, m.2, m.3, m.4, m.5])),
                Op::ShowText(text) => {
                    show(&state, &mut pen, &[Part::Text(text.0.as_bytes())], gathered);
                }
                Op::NextLineAndShowText(text) => {
                    pen.next_line(0.0, -state.leading);
                    show(&state, &mut pen, &[Part::Text(text.0.as_bytes())], gathered);
                }
                Op::ShowTextWithParameters(text) => {
                    (state.word_space, state.letter_space) = (text.0.as_f64(), text.1.as_f64());
                    pen.next_line(0.0, -state.leading);
                    show(&state, &mut pen, &[Part::Text(text.2.as_bytes())], gathered);
                }
                Op::ShowTexts(array) => {
                    let objects: Vec<Object<'_>> = array.0.iter::<Object<'_>>().collect();
                    let parts = objects.iter().filter_map(|object| match object {
                        Object::String(text) => Some(Part::Text(text.as_bytes())),
                        Object::Number(number) => Some(Part::Back(number.as_f64())),
                        _ => None,
                    });
                    show(&state, &mut pen, &parts.collect::<Vec<_>>(), gathered);
                }
                Op::BeginMarkedContent(_)
                | Op::BeginMarkedContentWithProperties(_)
                | Op::EndMarkedContent(_) => gathered.open = false,
                Op::XObject(name) => {
                    self.drawing(resources, name.0, state.to_page, inside, gathered);
                }
                _ => {}
            }
        }
    }

    /// A drawing that the page takes in; one that takes in itself is followed once.
    fn drawing(
        &mut self,
        resources: &Resources<'a>,
        name: &Name<'_>,
        to_page: Affine,
        inside: &mut Vec<Stream<'a>>,
        gathered: &mut Gathered,
    ) {
        let Some(stream) = resources.get_x_object(name) else { return };
        let is_form =
            stream.dict().get::<Name<'_>>("Subtype").is_some_and(|sort| sort.as_ref() == b"Form");
        if !is_form
            || inside.len() >= DEPTH
            || inside.iter().any(|outer| outer.obj_id() == stream.obj_id())
        {
            return;
        }
        let Ok(content) = stream.decoded_data() else { return };
        let own = stream.dict().get::<Dict<'a>>("Resources").map(Resources::new);
        let placed = stream.dict().get::<[f64; 6]>("Matrix").map_or(Affine::IDENTITY, Affine::new);
        inside.push(stream.clone());
        self.content(
            &content,
            own.as_ref().unwrap_or(resources),
            to_page * placed,
            inside,
            gathered,
        );
        inside.pop();
    }

    fn face(&mut self, resources: &Resources<'a>, name: &Name<'_>) -> Option<Face<'a>> {
        let dict = resources.get_font(name)?;
        // A font that is not in the file: one of the fourteen that every reader has, for its widths.
        let standard: FontResolverFn = Arc::new(|query| match query {
            FontQuery::Standard(font) => Some(font.get_font_data()),
            FontQuery::Fallback(font) => Some(font.pick_standard_font().get_font_data()),
        });
        let no_tables: CMapResolverFn = Arc::new(|_| None);
        let font = self.cache.font(&dict, &standard, &no_tables)?;
        let known = self.fonts.iter().position(|data| *data == dict.data());
        let number = known.unwrap_or_else(|| {
            self.fonts.push(dict.data());
            self.fonts.len() - 1
        });
        let codes = Codes::of(&dict);
        Some(Face { font, codes, number: u32::try_from(number).unwrap_or(u32::MAX) })
    }
}

fn matrix(numbers: [Number; 6]) -> Affine {
    Affine::new(numbers.map(|number| number.as_f64()))
}

/// A part of what one operator shows.
enum Part<'t> {
    Text(&'t [u8]),
    /// A step back, in thousandths of the size.
    Back(f64),
}

impl Gathered {
    /// The last run with where it ends, when the next letter may belong to it: some programs show each
    /// letter by itself.
    fn last(&mut self, font: u32) -> Option<(Run, Point)> {
        let last = self.runs.pop_if(|run| self.open && run.font == font && !run.turned)?;
        let end = Point::new(f64::from(last.left + last.width), f64::from(last.base));
        Some((last, end))
    }
}

/// Shows text: gives one run, or more where room is left between words.
fn show(state: &State<'_>, pen: &mut Pen, parts: &[Part<'_>], gathered: &mut Gathered) {
    let Some(face) = &state.face else { return };
    let mut run = gathered.last(face.number);
    let mut spaced = false;
    for part in parts {
        let bytes = match part {
            Part::Back(back) => {
                pen.advance(-back / 1000.0 * state.size * state.scale);
                continue;
            }
            Part::Text(bytes) => *bytes,
        };
        let mut at = 0;
        while at < bytes.len() {
            let (code, length) = face.font.read_code(bytes, at);
            at += length.max(1);
            let letter = state.letter(pen.text);
            let wide = face.font.code_advance(code).x / 1000.0;
            let word = if code == 32 && length == 1 { state.word_space } else { 0.0 };
            pen.advance((wide * state.size + state.letter_space + word) * state.scale);
            let text = unicode(face, code);
            if text.trim().is_empty() {
                spaced = true;
                continue;
            }
            gathered.way.take(&letter);
            let (start, end) = (letter * Point::ORIGIN, letter * Point::new(wide, 0.0));
            let fresh = new_run(&letter, start, end, text, face.number);
            run = Some(match run.take() {
                Some((run, last)) if belongs(&run, last, &fresh, start) => {
                    (longer(run, last, &fresh, start, spaced), end)
                }
                before => {
                    gathered.runs.extend(before.map(|(run, _)| run));
                    (fresh, end)
                }
            });
            spaced = false;
        }
    }
    gathered.open = true;
    gathered.runs.extend(run.map(|(run, _)| run));
}

fn unicode(face: &Face<'_>, code: u32) -> String {
    let text = match face.font.glyph(face.font.map_code(code), code) {
        FontGlyph::Outline(glyph) => glyph.as_unicode(),
        FontGlyph::Type3(glyph) => glyph.as_unicode(),
    };
    match text {
        Some(BfString::Char(sign)) => sign.to_string(),
        Some(BfString::String(text)) => text,
        // A sign without a meaning in words, such as the mark of a list: in the private part of Unicode.
        None => {
            let sign = || char::from_u32(0xf000 + code % 0x100);
            face.codes.letter(code).or_else(sign).unwrap_or(char::REPLACEMENT_CHARACTER).to_string()
        }
    }
}

fn belongs(run: &Run, last: Point, fresh: &Run, start: Point) -> bool {
    let size = f64::from(run.size);
    let room = if run.turned { start.distance(last) } else { start.x - last.x };
    let level = (start.y - last.y).abs() <= 0.25 * size;
    let same = (fresh.size - run.size).abs() < 0.01 * run.size && fresh.turned == run.turned;
    same && room <= APART * size && room >= -0.2 * size && (run.turned || level)
}

fn longer(mut run: Run, last: Point, fresh: &Run, start: Point, spaced: bool) -> Run {
    if spaced || start.x - last.x > SPACE * f64::from(run.size) {
        run.text.push(' ');
    }
    run.text.push_str(&fresh.text);
    run.width = fresh.left + fresh.width - run.left;
    run
}

fn new_run(letter: &Affine, start: Point, end: Point, text: String, font: u32) -> Run {
    let [a, b, c, d, ..] = letter.as_coeffs();
    Run {
        text,
        left: points(start.x),
        base: points(start.y),
        width: points(end.x - start.x),
        size: points(c.hypot(d)),
        font,
        turned: b.abs() >= a.abs() / 50.0 || a <= 0.0,
    }
}

#[allow(clippy::cast_possible_truncation, reason = "places on a page need no more")]
fn points(at: f64) -> f32 {
    at as f32
}
