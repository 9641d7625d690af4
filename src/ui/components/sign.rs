//! The sign of a conclusion: an icon and a word, never a colour alone.

use yew::prelude::*;

use super::{Icon, IconName};
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
    let label = props.conclusion.label();
    html! {
        <span class="sign" data-conclusie={slug(props.conclusion)}>
            <Icon name={icon(props.conclusion)} />
            <span key={label}>{ label }</span>
        </span>
    }
}

/// The drawing that goes with a conclusion everywhere.
pub fn icon(conclusion: Conclusion) -> IconName {
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

/// The word by which the style sheet knows it (`data-conclusie`); it sets `--sign-hue`.
pub fn slug(conclusion: Conclusion) -> &'static str {
    match conclusion {
        Conclusion::InOrder => "op-orde",
        Conclusion::WriteDown => "opschrijven",
        Conclusion::MakeTrue => "waarmaken",
        Conclusion::Develop => "ontwikkelen",
        Conclusion::FindOut => "uitzoeken",
        Conclusion::NotApplicable => "nvt",
        Conclusion::Open => "open",
    }
}
