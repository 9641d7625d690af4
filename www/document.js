// The page where a school lays its own documents beside its check (src/ui/check/pages/documents.rs).
// www/start.js brings it when somebody presses the button. It hands what was chosen to the worker, tells
// how far that is, and puts in the piece of HTML that comes back. What is decided goes to the program,
// which keeps the record; a document is kept nowhere.
const page = document.querySelector("script[data-reader]").dataset;
const slice = () => document.querySelector('link[data-slice="bewijs"]').href;
const part = (id) => document.getElementById(`documenten-${id}`);
const FAILED = "Dit is niet gelukt. Kijk of u verbinding hebt en probeer het opnieuw. Uw antwoorden zijn niet weg.";
const PASSAGE = "[data-kenmerk]";

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
  for (const { titel, bladzijden } of documenten) tell("gelezen", titel, bladzijden);
  const outcome = part("uitkomst");
  outcome.hidden = false;
  part("stuk").innerHTML = stuk;
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
  const { sector, gebieden, omvang } = button.dataset;
  const titled = pasted ? [{ title: "Geplakte tekst", text: pasted }] : [];
  worker.postMessage({ files, pasted: titled, slice: slice(), sector, scope: [gebieden.split(" ").filter(Boolean), omvang] });
}

addEventListener("click", ({ target }) => {
  if (target.id === "documenten-stop") {
    stop();
    say("");
    part("bestanden").focus();
  }
  const word = target.closest?.("[data-besluit]")?.dataset.besluit;
  if (word) tell("besluit", target.closest(PASSAGE), word);
});

// One key decides about the passage that has the focus, or goes to another.
addEventListener("keydown", (event) => {
  const passage = event.target.closest?.(PASSAGE);
  if (!passage || event.ctrlKey || event.altKey || event.metaKey) return;
  const all = [...document.querySelectorAll(PASSAGE)];
  const go = (by) => all[all.indexOf(passage) + by]?.focus();
  const keys = { a: () => tell("besluit", passage, "ja"), n: () => tell("besluit", passage, "nee"), j: () => go(1), k: () => go(-1) };
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
