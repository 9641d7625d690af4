//! The sign of a conclusion: an icon and a word, never a colour alone.

use yew::prelude::*;

use super::icon::{IconName, icon};
use crate::assessment::Conclusion;

/// Properties of [`ConclusionSign`].
#[derive(Clone, PartialEq, Properties)]
pub struct ConclusionSignProps {
    /// What followed from the answers.
    pub conclusion: Conclusion,
}

/// `● Op orde`, `✎ Opschrijven`, `◐ Waarmaken` and so on.
#[component]
pub fn ConclusionSign(props: &ConclusionSignProps) -> Html {
    conclusion_sign(props.conclusion)
}

/// The same as a function, for the browser program.
pub fn conclusion_sign(conclusion: Conclusion) -> Html {
    let label = conclusion.label();
    html! {
        <span class="sign" data-conclusie={conclusion.slug()}>
            { icon(drawing(conclusion)) }
            <span key={label}>{ label }</span>
        </span>
    }
}

/// The drawing that goes with a conclusion everywhere.
fn drawing(conclusion: Conclusion) -> IconName {
    match conclusion {
        Conclusion::InOrder => IconName::Full,
        Conclusion::WriteDown => IconName::Pencil,
        Conclusion::MakeTrue => IconName::Half,
        Conclusion::Develop => IconName::Empty,
        Conclusion::FindOut => IconName::Question,
        Conclusion::NotApplicable => IconName::Dash,
        Conclusion::Open => IconName::Dots,
    }
}
