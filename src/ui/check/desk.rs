//! Asking the workers that handle files: loaded when they are needed, ended when they answered.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::{clock, download, json};
use crate::assessment::Assessment;
use crate::desk::Job;
use crate::exchange::file_name;
use crate::ui::fetch::{address, attribute};

/// No answer: the worker did not come, or broke.
const FAILED: &str = "Dit is niet gelukt. Kijk of u verbinding hebt en probeer het opnieuw. \
                      Uw antwoorden zijn niet weg.";

/// Asks for a job on a file from outside.
///
/// # Errors
/// The sentence that says why not.
pub(super) async fn ask_file(job: Job, bytes: &Uint8Array) -> Result<Uint8Array, String> {
    post(job, bytes, &[]).await
}

/// Asks for a job on texts of this tool and gives the text that comes out.
///
/// # Errors
/// The sentence that says why not.
pub(super) async fn ask(job: Job, papers: &[String]) -> Result<String, String> {
    text(&post(job, &Uint8Array::new_with_length(0), papers).await?)
}

/// The text in what a worker answered.
///
/// # Errors
/// Never for what our own worker answers.
pub(super) fn text(bytes: &Uint8Array) -> Result<String, String> {
    String::from_utf8(bytes.to_vec()).map_err(|_| FAILED.to_owned())
}

/// Makes a file of a record and what else the job asks for, and offers it. Gives the sentence that
/// says so.
///
/// # Errors
/// The sentence that says why there is no file.
pub(super) async fn save(job: Job, record: &Assessment, more: &[String]) -> Result<String, String> {
    let kind = job.file().ok_or(FAILED)?;
    let mut papers = vec![json::work_file(record).ok_or(FAILED)?];
    papers.extend_from_slice(more);
    let bytes = post(job, &Uint8Array::new_with_length(0), &papers).await?;
    let name = file_name(record, kind.sort, clock::today(), kind.extension);
    download::save_bytes(&name, kind.mime, &bytes)
        .ok_or("Bewaren als bestand lukt niet in deze browser.")?;
    Ok(format!("Bewaard. Het bestand {name} staat in uw map Downloads."))
}

async fn post(job: Job, bytes: &Uint8Array, papers: &[String]) -> Result<Uint8Array, String> {
    let answer = question(job, bytes, papers).await.ok_or(FAILED)?;
    match answer.as_string() {
        Some(sentence) => Err(sentence),
        None => answer.dyn_into::<Uint8Array>().map_err(|_| FAILED.to_owned()),
    }
}

/// What the worker answers; nothing when it did not come.
async fn question(job: Job, bytes: &Uint8Array, papers: &[String]) -> Option<JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&attribute("data-worker")?, &options).ok()?;
    let program = job.program();
    let papers: Array = papers.iter().map(|paper| JsValue::from_str(paper)).collect();
    let message = Array::of4(&program.name().into(), &job.word().into(), bytes, &papers);
    // The worker fetches the norm for itself: the browser has it already.
    message.push(&address(program.slice())?.into());
    message.push(&clock::now().to_string().into());
    // Whichever event comes first is the answer; only a message has one in it.
    let event = JsFuture::from(Promise::new(&mut |resolve, _| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&resolve));
        // A message of texts and bytes can always be sent.
        drop(worker.post_message(&message));
    }))
    .await;
    worker.terminate();
    Some(event.ok()?.dyn_into::<MessageEvent>().ok()?.data())
}
