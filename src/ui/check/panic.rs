//! When the program itself breaks: a sentence a person can use, and the stored work untouched.

use std::panic::PanicHookInfo;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Shows the sentence on a panic. The program cannot go on after one; the page can.
pub(super) fn install() {
    std::panic::set_hook(Box::new(|info| {
        show();
        log(info);
    }));
}

/// Uses the browser only, nothing of the program that just broke.
fn show() {
    let document = gloo::utils::document();
    let (Ok(Some(main)), Ok(sign)) =
        (document.query_selector("main"), document.create_element("p"))
    else {
        return;
    };
    sign.set_class_name("callout error");
    drop(sign.set_attribute("role", "alert"));
    sign.set_text_content(Some(
        "Er ging iets mis in het programma. Wat bewaard was, staat nog op dit apparaat. \
         Laad de bladzijde opnieuw om verder te gaan.",
    ));
    drop(main.insert_before(&sign, main.first_child().as_ref()));
    if let Ok(sign) = sign.dyn_into::<HtmlElement>() {
        sign.scroll_into_view();
    }
}

/// For whoever looks into the fault: where it was. Nothing that was typed is in it.
fn log(info: &PanicHookInfo<'_>) {
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    gloo::console::error!("Normwijzer:", place);
}
