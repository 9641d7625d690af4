//! A group of radio buttons, with nothing chosen until somebody chooses.

use yew::prelude::*;

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The word.
    pub label: AttrValue,
    /// What it means, when the word is not enough.
    pub hint: Option<AttrValue>,
}

impl Choice {
    /// A choice whose word is enough.
    pub(crate) fn plain(label: &'static str) -> Self {
        Self { label: AttrValue::Static(label), hint: None }
    }
}

/// A group, ready to be drawn.
#[derive(Default)]
pub(crate) struct Choices {
    /// Name of the group, unique on the page.
    pub name: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// What the question is about, for those who do not see the heading above it.
    pub about: Option<AttrValue>,
    /// What is wrong.
    pub error: Option<AttrValue>,
    /// The choices.
    pub options: Vec<Choice>,
    /// Which one is chosen.
    pub chosen: Option<usize>,
    /// Under each other rather than side by side.
    pub stacked: bool,
    /// Told which one is chosen.
    pub onchoose: Callback<usize>,
}

impl Choices {
    /// The group; the first button's id is the name of the group, for links from an error list.
    pub(crate) fn html(&self) -> Html {
        let error_id = format!("{}-fout", self.name);
        let buttons = self.options.iter().enumerate().map(|(index, choice)| {
            let id =
                if index == 0 { self.name.to_string() } else { format!("{}-{index}", self.name) };
            let onchange = self.onchoose.reform(move |_: Event| index);
            html! {
                <label class="choice" key={index}>
                    <input
                        {id}
                        type="radio"
                        name={self.name.clone()}
                        checked={self.chosen == Some(index)}
                        {onchange}
                    />
                    <span>
                        <span>{ &choice.label }</span>
                        if let Some(hint) = &choice.hint {
                            <span class="hint" key={hint.as_str()}>{ hint }</span>
                        }
                    </span>
                </label>
            }
        });
        html! {
            <fieldset
                class={classes!("answer", self.error.is_some().then_some("wrong"))}
                aria-describedby={self.error.is_some().then(|| error_id.clone())}
            >
                <legend>
                    <span>{ &self.legend }</span>
                    if let Some(about) = &self.about {
                        <span class="visually-hidden">{ format!(" {about}") }</span>
                    }
                </legend>
                if let Some(error) = &self.error {
                    <p class="field-error" id={error_id}>{ error }</p>
                }
                <div class={classes!("choices", self.stacked.then_some("stacked"))}>
                    { for buttons }
                </div>
            </fieldset>
        }
    }
}
