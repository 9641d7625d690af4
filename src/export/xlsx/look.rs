//! How the cells look. Colours are those of the site; none says anything that no word says.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const GREEN: Color = Color::RGB(0x000d_5546);
const LINE: Color = Color::RGB(0x00d8_d4c6);

/// The formats of a workbook.
pub(super) struct Look {
    /// The head of a column.
    pub(super) head: Format,
    /// A text that may take several lines.
    pub(super) text: Format,
    /// A date; `d mmm yyyy` with Dutch names of months.
    pub(super) date: Format,
    /// The title of the explanation.
    pub(super) title: Format,
    /// A heading within it.
    pub(super) heading: Format,
    /// The word that is explained.
    pub(super) word: Format,
}

impl Look {
    pub(super) fn new() -> Self {
        let line = || {
            Format::new()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(LINE)
        };
        let text = line().set_text_wrap();
        Self {
            head: Format::new()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(GREEN)
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap(),
            // 413 is Dutch: names of months follow the reader of the list, not his Excel.
            date: line().set_num_format("[$-413]d mmm yyyy").set_align(FormatAlign::Left),
            title: Format::new().set_bold().set_font_size(16).set_font_color(GREEN),
            heading: Format::new().set_bold().set_font_size(12).set_font_color(GREEN),
            word: text.clone().set_bold(),
            text,
        }
    }
}
