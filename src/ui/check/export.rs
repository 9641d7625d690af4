//! Files of other programs: asked of a worker, which is loaded for it, and offered to the person.

use js_sys::{Array, JsString, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::{clock, download, json};
use crate::assessment::Assessment;
use crate::exchange::file_name;
use crate::report::Output;

/// Makes the file and offers it. Gives the sentence that says so.
///
/// # Errors
/// The sentence that says why there is no file.
pub(super) async fn save(kind: Output, record: &Assessment) -> Result<String, String> {
    const FAILED: &str = "Dit bestand kon niet worden gemaakt. Kijk of u verbinding hebt en probeer het opnieuw. \
                          Uw antwoorden zijn niet weg.";
    let now = clock::now();
    let file = json::work_file(record).ok_or(FAILED)?;
    let answer = ask(kind, &file).await.ok_or(FAILED)?;
    if let Some(sentence) = answer.as_string() {
        return Err(sentence);
    }
    let bytes = answer.dyn_into::<Uint8Array>().map_err(|_| FAILED)?;
    let name = file_name(record, kind.sort(), now.date, kind.extension());
    download::save_bytes(&name, kind.mime(), &bytes)
        .ok_or("Bewaren als bestand lukt niet in deze browser.")?;
    Ok(format!("Bewaard. Het bestand {name} staat in uw map Downloads."))
}

/// What the worker answers; nothing when it did not come.
async fn ask(kind: Output, file: &str) -> Option<JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&named("data-export")?, &options).ok()?;
    let question: Array = [kind.extension(), file, &slice()?].map(JsString::from).iter().collect();
    // Whichever event comes first is the answer; only a message has one in it.
    let event = JsFuture::from(Promise::new(&mut |resolve, _| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&resolve));
        // A message of texts can always be sent.
        drop(worker.post_message(&question));
    }))
    .await;
    worker.terminate();
    Some(event.ok()?.dyn_into::<MessageEvent>().ok()?.data())
}

/// What the page says in an attribute of the loader.
fn named(attribute: &str) -> Option<String> {
    let element = gloo::utils::document().query_selector(&format!("[{attribute}]")).ok()??;
    element.get_attribute(attribute)
}

/// The address of the norm, which the worker fetches for itself: the browser has it already.
fn slice() -> Option<String> {
    let selector = "link[data-slice=\"check\"]";
    gloo::utils::document().query_selector(selector).ok()??.get_attribute("href")
}
