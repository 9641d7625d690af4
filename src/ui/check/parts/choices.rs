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

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ChoicesProps {
    /// Name of the group, unique on the page.
    pub name: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// What the question is about, for those who do not see the heading above it.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// What is wrong.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The choices.
    pub choices: Vec<Choice>,
    /// Which one is chosen.
    pub chosen: Option<usize>,
    /// Under each other rather than side by side.
    #[prop_or_default]
    pub stacked: bool,
    /// Told which one is chosen.
    pub onchoose: Callback<usize>,
}

/// The group; the first button's id is the name of the group, for links from an error list.
#[component]
pub(crate) fn Choices(props: &ChoicesProps) -> Html {
    let error_id = format!("{}-fout", props.name);
    let buttons = props.choices.iter().enumerate().map(|(index, choice)| {
        let id =
            if index == 0 { props.name.to_string() } else { format!("{}-{index}", props.name) };
        let onchange = props.onchoose.reform(move |_: Event| index);
        html! {
            <label class="choice" key={index}>
                <input
                    {id}
                    type="radio"
                    name={props.name.clone()}
                    checked={props.chosen == Some(index)}
                    {onchange}
                />
                <span>
                    <span>{ &choice.label }</span>
                    if let Some(hint) = &choice.hint {
                        <span class="hint">{ hint }</span>
                    }
                </span>
            </label>
        }
    });
    html! {
        <fieldset
            class={classes!("answer", props.error.is_some().then_some("wrong"))}
            aria-describedby={props.error.is_some().then(|| error_id.clone())}
        >
            <legend>
                <span>{ &props.legend }</span>
                if let Some(about) = &props.about {
                    <span class="visually-hidden">{ format!(" {about}") }</span>
                }
            </legend>
            if let Some(error) = &props.error {
                <p class="field-error" id={error_id}>{ error }</p>
            }
            <div class={classes!("choices", props.stacked.then_some("stacked"))}>
                { for buttons }
            </div>
        </fieldset>
    }
}
