//! The section for the schoolgids: the pupils' views to fill in, the text to read, print and copy.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::assessment::{Action, Conclusion, Summary, VoiceChange, findings};
use crate::desk::Job;
use crate::report::{Block, Document, Output, guide, to_html, to_text};
use crate::ui::check::context::{Check, act};
use crate::ui::check::parts::{FieldKind, TextField, file_button};
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::{clipboard, clock};
use crate::words::count;

/// The page.
pub(super) fn page(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let document = guide(check.catalogue(), record, &check.slice().head, clock::now());
    let open = Summary::of(&findings(check.catalogue(), record)).all.of(Conclusion::Open);
    let oncopy = {
        let (document, screen) = (document.clone(), check.screen.setter());
        Callback::from(move |_: MouseEvent| {
            let (html, text, screen) = (to_html(&document, 1), to_text(&document), screen.clone());
            spawn_local(async move {
                let outcome = clipboard::copy(&html, &text)
                    .await
                    .map(|()| "Gekopieerd. Plak de tekst in uw schoolgids.")
                    .map_err(|_| {
                        "Kopiëren lukt niet in deze browser. \
                         Selecteer de tekst hieronder en kopieer die zelf."
                    });
                say(&screen, Place::Copy, outcome);
            });
        })
    };
    html! {
        <>
            <div class="no-print">
                <p class="lead">
                    { "Uit uw antwoorden komt een tekst voor de schoolgids. Lees hem na en maak hem van uzelf: \
                       hoe concreter, hoe meer ouders eraan hebben." }
                </p>
                if open > 0 {
                    <p>{ format!("{} nog open en dus niet in de tekst.", count(open, "onderdeel is", "onderdelen zijn")) }</p>
                }
                { pupils(check) }
                <h2>{ "De tekst" }</h2>
                <p class="buttons">
                    <button type="button" class="button" onclick={oncopy}>{ "Kopieer met opmaak" }</button>
                    <button type="button" class="button secondary" onclick={Callback::from(|_: MouseEvent| drop(gloo::utils::window().print()))}>{ "Print" }</button>
                    { file_button(check, Job::Make(Output::GuideDocx), "Bewaar voor Word") }
                    { file_button(check, Job::Make(Output::GuideOdt), "Bewaar voor LibreOffice") }
                </p>
                { notice(&check.screen, Place::Copy) }
                { notice(&check.screen, Place::Export) }
            </div>
            <article class="paper" key={to_text(&document)}>{ rendered(&document) }</article>
        </>
    }
}

fn pupils(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let voice = &record.pupils;
    let change = |make: fn(String) -> VoiceChange| {
        let dispatch = check.dispatch();
        Callback::from(move |text| act(&dispatch, Action::Pupils(make(text))))
    };
    html! {
        <>
            <h2>{ "Wat vinden leerlingen?" }</h2>
            <p>
                { "De school moet leerlingen eerst vragen wat zij van de ondersteuning vinden. \
                   In de schoolgids moet in grote lijnen staan wat zij zeiden en wat daarmee is gedaan. \
                   Deze tekst komt in de schoolgids." }
            </p>
            { TextField {
                id: "leerlingen-gevraagd".into(),
                label: "Hoe en wanneer vroeg u het?".into(),
                kind: FieldKind::Area,
                free: true,
                value: voice.asked.clone().into(),
                oninput: change(VoiceChange::Asked),
                ..TextField::default()
            }.html() }
            { TextField {
                id: "leerlingen-gezegd".into(),
                label: "Wat zeiden leerlingen?".into(),
                kind: FieldKind::Area,
                free: true,
                value: voice.said.clone().into(),
                oninput: change(VoiceChange::Said),
                ..TextField::default()
            }.html() }
            { TextField {
                id: "leerlingen-gedaan".into(),
                label: "Wat deed u ermee, en wat kon niet?".into(),
                kind: FieldKind::Area,
                free: true,
                value: voice.done.clone().into(),
                oninput: change(VoiceChange::Done),
                ..TextField::default()
            }.html() }
        </>
    }
}

/// The report in the page; headings continue from the page's own.
fn rendered(document: &Document) -> Html {
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Heading(1, text) => html! { <h3>{ text }</h3> },
        Block::Heading(_, text) => html! { <h4>{ text }</h4> },
        Block::Paragraph(text) => html! { <p>{ text }</p> },
        Block::List(items) => html! { <ul>{ for items.iter().map(|i| html! { <li>{ i }</li> }) }</ul> },
        Block::Table(table) => html! {
            <table>
                <caption>{ &table.caption }</caption>
                <thead><tr>{ for table.header.iter().map(|word| html! { <th scope="col">{ word }</th> }) }</tr></thead>
                <tbody>{ for table.rows.iter().map(|row| html! { <tr>{ for row.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }) }</tbody>
            </table>
        },
        Block::ToFill(text) => html! { <p class="to-fill">{ format!("[Vul in: {text}]") }</p> },
        Block::Link { words, address } => html! {
            <p><span>{ format!("{words} ") }</span><a href={address.clone()} rel="noreferrer">{ address }</a></p>
        },
        Block::Receipt(text) => html! { <p class="small subtle">{ text }</p> },
    });
    html! {
        <>
            <h2>{ &document.title }</h2>
            { for blocks }
        </>
    }
}
