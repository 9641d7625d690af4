//! One area of the section: the text from the answers, or the school's own.

use std::rc::Rc;

use super::typed;
use super::voice::{Voice, in_voice};
use crate::assessment::{Answer, Assessment, Described, Length, Practice};
use crate::norm::{CatalogueArea, CheckItem, Describing};
use crate::report::Block;
use crate::report::text::plain;

/// The text that the answers give for an area under the school's choices, as a person may edit it:
/// a blank line between paragraphs, `- ` before what stands in a list. Empty when there is nothing
/// to tell. The school's own text for the area makes no difference to it.
pub fn guide_text(area: &CatalogueArea, assessment: &Assessment) -> String {
    plain(&generated(area, assessment))
}

/// The lines of an area that the section can tell about, in order; also those that the school hides.
pub fn guide_lines<'a>(
    area: &'a CatalogueArea,
    assessment: &'a Assessment,
) -> impl Iterator<Item = &'a Rc<CheckItem>> {
    told(area, assessment).map(|(item, _, _)| item)
}

/// Heading and text; nothing when there is nothing to tell, or when the school's own text is empty.
pub(super) fn section(area: &CatalogueArea, assessment: &Assessment) -> Vec<Block> {
    let own = assessment.guide.texts.get(&area.area.id);
    let text = own.map_or_else(|| generated(area, assessment), |own| typed::blocks(&own.text));
    if text.is_empty() {
        return text;
    }
    // A reader of the schoolgids does not know our areas; the general one has no name of its own.
    let heading = if area.area.general { "Voor elk onderwerp" } else { &area.area.name };
    let mut blocks = vec![Block::Heading(2, heading.to_owned())];
    blocks.extend(text);
    blocks
}

fn told<'a>(
    area: &'a CatalogueArea,
    assessment: &'a Assessment,
) -> impl Iterator<Item = (&'a Rc<CheckItem>, &'a Answer, Practice)> {
    area.items().filter(|item| item.describing != Describing::Nvt).filter_map(|item| {
        let answer = assessment.answers.get(&item.id)?;
        let practice = answer.practice?;
        matches!(practice, Practice::Yes | Practice::Partly).then_some((item, answer, practice))
    })
}

fn generated(area: &CatalogueArea, assessment: &Assessment) -> Vec<Block> {
    let choices = &assessment.guide;
    let voice = Voice::of(choices.tone);
    let list = |wanted: Practice| -> Vec<String> {
        told(area, assessment)
            .filter(|(item, _, practice)| *practice == wanted && !choices.hidden.contains(&item.id))
            .map(|(item, answer, _)| match choices.length {
                Length::Kort => item.title.clone(),
                Length::Volledig => full(&in_voice(choices.tone, &item.school), answer),
            })
            .collect()
    };
    let parts = [(voice.done, list(Practice::Yes)), (voice.partly, list(Practice::Partly))];
    parts
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .flat_map(|(words, list)| [Block::Paragraph(words.to_owned()), Block::List(list)])
        .collect()
}

/// The line, and where a reader finds more.
fn full(sentence: &str, answer: &Answer) -> String {
    let written = matches!(answer.described, Some(Described::Yes | Described::Partly));
    let place = answer.place.split_whitespace().collect::<Vec<_>>().join(" ");
    if written && !place.is_empty() {
        format!("{sentence} (Meer hierover: {place})")
    } else {
        sentence.to_owned()
    }
}
