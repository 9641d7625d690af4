//! When the program itself breaks: a sentence a person can use, and the stored work untouched.
//!
//! What broke does not draw or keep anything any more, but its fields would still take what is
//! typed. So they are closed, and the person is brought to the sentence.

use std::panic::PanicHookInfo;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Id of the sentence.
const SIGN: &str = "gebroken";

/// Shows the sentence on a panic. The program cannot go on after one; the page can.
pub(super) fn install() {
    // Through Yew, which otherwise puts a hook of its own in place of ours when it starts.
    yew::set_custom_panic_hook(Box::new(|info| {
        show();
        log(info);
    }));
}

/// Uses the browser only, nothing of the program that just broke. Only the first time: a timer or
/// the back button can break it again, and then there is nothing new to say.
fn show() {
    let document = gloo::utils::document();
    if document.get_element_by_id(SIGN).is_some() {
        return;
    }
    let (Ok(Some(main)), Ok(sign)) =
        (document.query_selector("main"), document.create_element("p"))
    else {
        return;
    };
    if let Some(app) = document.get_element_by_id("app") {
        drop(app.set_attribute("inert", ""));
    }
    sign.set_id(SIGN);
    sign.set_class_name("callout error");
    drop(sign.set_attribute("role", "alert"));
    drop(sign.set_attribute("tabindex", "-1"));
    sign.set_text_content(Some(
        "Er ging iets mis in het programma. Wat bewaard was, staat nog op dit apparaat. \
         Laad de bladzijde opnieuw om verder te gaan.",
    ));
    drop(main.insert_before(&sign, main.first_child().as_ref()));
    if let Ok(sign) = sign.dyn_into::<HtmlElement>() {
        sign.scroll_into_view();
        drop(sign.focus());
    }
}

/// For whoever looks into the fault: where it was. Nothing that was typed is in it.
fn log(info: &PanicHookInfo<'_>) {
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    gloo::console::error!("Normwijzer:", place);
}
