// The page where a school lays its own documents beside its check (src/ui/check/pages/documents.rs).
// www/start.js brings it when somebody presses the button. It hands what was chosen to the worker, tells
// how far that is, and puts in the piece of HTML that comes back. What is decided goes to the program,
// which keeps the record; a document is kept nowhere.
const page = document.querySelector("script[data-reader]").dataset;
const slice = () => document.querySelector('link[data-slice="bewijs"]').href;
const part = (id) => document.getElementById(`documenten-${id}`);
const FAILED = "Dit is niet gelukt. Kijk of u verbinding hebt en probeer het opnieuw. Uw antwoorden zijn niet weg.";
const PASSAGE = "[data-kenmerk]:not([data-was])";

document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "{document.css}" }));

let worker = null;
// Only what was asked last counts.
let turn = 0;

const tell = (...detail) => dispatchEvent(new CustomEvent("normwijzer:document", { detail }));

function say(sentence, trouble = false) {
  const line = Object.assign(document.createElement("p"), { textContent: sentence, className: trouble ? "callout error" : "" });
  part("status").replaceChildren(...(sentence ? [line] : []));
}

function stop() {
  turn += 1;
  worker?.terminate();
  worker = null;
  const button = part("stop");
  if (button) button.hidden = true;
}

function show({ stuk, documenten }) {
  for (const { titel, bladzijden, getoond, eerder } of documenten) tell("gelezen", titel, bladzijden, getoond.join(" "), eerder);
  const outcome = part("uitkomst");
  outcome.hidden = false;
  part("stuk").innerHTML = stuk;
  decisions.observe(part("stuk"), { subtree: true, attributeFilter: ["data-stand"] });
  tell("getoond");
  part("kop").focus();
}

/** What was chosen and pasted, beside the lines that the button names. */
export async function lay(button) {
  stop();
  const mine = turn;
  const chosen = [...part("bestanden").files];
  const pasted = part("geplakt").value.trim();
  part("uitkomst").hidden = true;
  if (chosen.length === 0 && !pasted) return say("Kies eerst een document, of plak tekst.", true);
  // What is too large is not read at all.
  const most = Number(part("bestanden").dataset.most);
  const large = chosen.find(({ size }) => size > most);
  if (large) return say(`‘${large.name}’ is groter dan ${Math.round(most / 1024 / 1024)} MB. Haal afbeeldingen weg of deel het op, en kies het opnieuw.`, true);
  say("Het lezen begint.");
  const files = [];
  for (const file of chosen) {
    try {
      files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return say(`‘${file.name}’ kon niet worden gelezen. Staat het nog op dezelfde plek?`, true);
    }
  }
  if (mine !== turn) return;
  worker = new Worker(page.reader, { type: "module" });
  part("stop").hidden = false;
  const done = (sentence) => {
    stop();
    say(sentence, Boolean(sentence));
  };
  worker.onerror = () => done(FAILED);
  worker.onmessage = ({ data: { voortgang, klaar, mislukt } }) => {
    // Somebody may have gone to another page meanwhile.
    if (!part("status")) return stop();
    if (voortgang) {
      const { naam, bladzijde, bladzijden } = voortgang;
      return say(`Ik lees ‘${naam}’${bladzijde ? `, bladzijde ${bladzijde} van ${bladzijden}` : ""}.`);
    }
    done(klaar ? "" : (mislukt ?? FAILED));
    if (klaar) show(JSON.parse(klaar));
  };
  tell("begin", [button]);
  const { sector, gebieden, omvang, besloten, laag } = button.dataset;
  // Without a name of its own the next one would be taken for a new version of it.
  const moment = new Date().toLocaleString("nl-NL", { dateStyle: "long", timeStyle: "medium" });
  const title = part("titel").value.trim() || `Geplakte tekst van ${moment}`;
  const titled = pasted ? [{ title, text: pasted }] : [];
  worker.postMessage({ files, pasted: titled, slice: slice(), sector, scope: [gebieden.split(" ").filter(Boolean), omvang, besloten], layer: laag }, files.map(({ bytes }) => bytes.buffer));
}

// The program writes on a passage what was decided; buttons and the count follow from that.
function follow() {
  const all = [...document.querySelectorAll(PASSAGE)];
  for (const passage of all)
    for (const button of passage.querySelectorAll("[data-besluit]")) button.ariaPressed = String(button.dataset.besluit === passage.dataset.stand);
  // The same passage stands in the margin of its document as well.
  const articles = all.filter(({ tagName }) => tagName === "ARTICLE");
  const open = articles.filter(({ dataset }) => dataset.stand === "open").length;
  const told = open ? `Nog ${open} van de ${articles.length} stukken te beslissen.` : "U hebt over alle stukken besloten.";
  part("stand").textContent = articles.length ? told : "";
}

const decisions = new MutationObserver(follow);

const inSight = (element) => element.getClientRects().length > 0;
const passages = () => [...document.querySelectorAll(PASSAGE)].filter(inSight);
/** Whether two are one passage beside one line, each in its own view. */
const isSame = ({ dataset: one }, { dataset: other }) => ["eis", "kenmerk", "titel"].every((name) => one[name] === other[name]);

/** Decides, or takes the same decision back. Where what is decided goes out of sight, the focus goes on. */
function decide(passage, word) {
  const all = passages();
  const next = all[all.indexOf(passage) + 1] ?? all[all.indexOf(passage) - 1];
  tell("besluit", [passage], passage.dataset.stand === word ? "open" : word);
  const hides = document.querySelector('[name="alleen-open"]');
  if (hides.checked) (next ?? hides).focus();
}

/** Decides about everything in a document that is open, but what has a warning is not taken over. */
function decideRest(button) {
  const part = button.closest(".reading");
  const open = [...part.querySelectorAll('[data-stand="open"]')];
  const word = button.dataset.rest;
  const chosen = open.filter(({ dataset }) => word === "nee" || !("letOp" in dataset));
  part.querySelector(".told")?.remove();
  const many = chosen.length === 1 ? "1 stuk" : `${chosen.length} stukken`;
  const left = open.length - chosen.length;
  const sentence = `${many} ${word === "ja" ? "overgenomen" : "afgewezen"}.${left ? ` ${left} met een waarschuwing ${left === 1 ? "staat" : "staan"} nog open.` : ""}`;
  const told = Object.assign(document.createElement("p"), { className: "told", textContent: sentence, tabIndex: -1 });
  button.parentElement.after(told);
  if (chosen.length > 0) {
    tell("besluit", chosen, word);
    const back = Object.assign(document.createElement("button"), { type: "button", className: "link-button", textContent: "Draai dit terug" });
    back.addEventListener("click", () => {
      tell("terug", chosen);
      told.textContent = "Teruggedraaid.";
      told.focus();
    });
    told.append(" ", back);
  }
  told.focus();
}

/** Takes over what became of references in a new version. The focus stays with what was done. */
function renew(all, word) {
  tell("wissel", all, word);
  all[0].focus();
}

const pressed = {
  besluit: (button, word) => decide(button.closest(PASSAGE), word),
  rest: decideRest,
  wissel: (button, word) => renew([button.closest("[data-was]")], word),
  alleBij: (button) => renew([...button.parentElement.nextElementSibling.querySelectorAll('[data-stand="open"]')], "bij"),
};

addEventListener("click", (event) => {
  const { target } = event;
  if (target.id === "documenten-stop") {
    stop();
    say("");
    part("bestanden").focus();
  }
  const button = target.closest?.("#documenten-stuk button");
  for (const [name, value] of Object.entries(button?.dataset ?? {})) pressed[name]?.(button, value);
  // A line in the margin of a document leads to that line: in the other view, and the focus goes along.
  const here = target.closest?.(".margin a")?.closest(PASSAGE);
  if (here) {
    event.preventDefault();
    document.querySelector('[name="weergave"]').checked = true;
    passages().find((other) => isSame(other, here)).focus();
  }
});

// The field for a quote comes when somebody opens it.
addEventListener("toggle", ({ target }) => {
  const field = target.matches("#documenten-stuk details[open]") && target.querySelector("template");
  if (field) field.replaceWith(field.content);
}, true);

// A quote is the same wherever its passage stands; what was taken over already is taken over as it is now.
addEventListener("input", ({ target }) => {
  const passage = target.closest("#documenten-stuk textarea")?.closest(PASSAGE);
  if (!passage) return;
  for (const other of document.querySelectorAll(PASSAGE)) if (isSame(other, passage)) other.dataset.citaat = target.value;
});
addEventListener("change", ({ target }) => {
  const passage = target.closest("#documenten-stuk textarea")?.closest(PASSAGE);
  if (passage?.dataset.stand !== "ja") return;
  tell("besluit", [passage], "open");
  tell("besluit", [passage], "ja");
});

// One key decides about the passage that has the focus, or goes to another.
addEventListener("keydown", (event) => {
  const passage = event.target.closest?.(PASSAGE);
  if (!passage || event.target.matches("textarea") || event.ctrlKey || event.altKey || event.metaKey) return;
  const all = passages();
  const go = (by) => all[all.indexOf(passage) + by]?.focus();
  const keys = { a: () => decide(passage, "ja"), n: () => decide(passage, "nee"), j: () => go(1), k: () => go(-1) };
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
