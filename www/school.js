// The page where parents open what a school publishes (src/ui/pages/school.rs). It reads nothing of
// a file itself: the worker opens it, escapes every text and answers with pieces of HTML. Nothing
// leaves the browser; what is open is remembered in this tab only.
const part = (id) => document.getElementById(`school-${id}`);
const worker = document.querySelector("script[data-worker]").dataset.worker;
const norm = document.querySelector('link[data-slice="ouders"]').href;
const { most, tooLarge } = part("bestand").dataset;
const FAILED = "Dit is niet gelukt. Kijk of u verbinding hebt en probeer het opnieuw.";
const NOTHING = new Uint8Array();

// What is open: the text of a publication, the lines on the talk sheet, and what stands on the other
// pages for parents (www/school-word.js, which closes the publication too). A full or closed store
// is no reason to stop: then it is only not there after coming back.
const store = {
  read(key) {
    try { return sessionStorage.getItem(key); } catch { return null; }
  },
  write(key, value) {
    try { value === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, value); } catch { /* see above */ }
  },
};
const TEXT = "normwijzer-publicatie";
const CHOSEN = "normwijzer-gesprek";
const WORD = "normwijzer-elders";
let publication = null;
// Only the last file that was chosen counts.
let turn = 0;

function ask(job, bytes, papers) {
  return new Promise((resolve, reject) => {
    const desk = new Worker(worker, { type: "module" });
    desk.onmessage = ({ data }) => {
      desk.terminate();
      data instanceof Uint8Array ? resolve(new TextDecoder().decode(data)) : reject(data ?? FAILED);
    };
    desk.onerror = () => {
      desk.terminate();
      reject(FAILED);
    };
    desk.postMessage(["werker", job, bytes, papers, norm, ""]);
  });
}

function say(place, sentence, trouble = false) {
  place.textContent = "";
  if (!sentence) return;
  const block = document.createElement(place.localName === "p" ? "span" : "p");
  if (trouble) block.className = "callout error";
  block.textContent = sentence;
  place.append(block);
}

// Does a job, with words under the field while it lasts and when it fails.
async function work(place, job) {
  const mine = ++turn;
  say(place, "Het bestand wordt geopend.");
  try {
    const answer = await job();
    if (mine !== turn) return undefined;
    say(place, "");
    return answer;
  } catch (sentence) {
    if (mine === turn) say(place, typeof sentence === "string" ? sentence : FAILED, true);
    return undefined;
  }
}

async function bytesOf(file) {
  if (file.size > Number(most)) throw tooLarge;
  return new Uint8Array(await file.arrayBuffer());
}

const boxes = () => [...part("stuk").querySelectorAll("input[type=checkbox]")];

// The talk sheet has every line on it; only those that are chosen show.
function sheet() {
  const chosen = new Set(boxes().filter((box) => box.checked).map((box) => box.value));
  for (const line of part("blad").querySelectorAll("[data-regel]")) line.hidden = !chosen.has(line.dataset.regel);
  part("blad").hidden = chosen.size === 0;
  say(part("blad-melding"), chosen.size === 0 ? "Er staat nog niets op het blad." : "");
  store.write(CHOSEN, JSON.stringify([...chosen]));
}

function choose(wanted) {
  for (const box of boxes()) box.checked = wanted(box);
  sheet();
}

function show({ tekst, stuk, blad, elders }, chosen) {
  publication = tekst;
  store.write(TEXT, tekst);
  store.write(WORD, elders + part("tekens").outerHTML);
  part("stuk").innerHTML = stuk;
  part("blad").innerHTML = blad;
  part("kies").hidden = true;
  part("open").hidden = false;
  choose((box) => chosen.includes(box.value));
}

function close() {
  turn += 1;
  publication = null;
  for (const key of [TEXT, CHOSEN, WORD]) store.write(key, null);
  for (const id of ["stuk", "blad", "verschillen", "melding", "eerder-melding"]) part(id).textContent = "";
  part("open").hidden = true;
  part("kies").hidden = false;
  part("bestand").focus();
}

// So that choosing the same file again is a change as well.
function taken(field) {
  const [file] = field.files;
  field.value = "";
  return file;
}

part("bestand").addEventListener("change", async ({ target }) => {
  const file = taken(target);
  if (!file) return;
  const answer = await work(part("melding"), async () => ask("school", await bytesOf(file), []));
  if (!answer) return;
  show(JSON.parse(answer), []);
  part("naam").focus();
});

part("eerder").addEventListener("change", async ({ target }) => {
  const file = taken(target);
  if (!file) return;
  part("verschillen").textContent = "";
  const answer = await work(part("eerder-melding"), async () => ask("school-veranderd", await bytesOf(file), [publication]));
  if (!answer) return;
  part("verschillen").innerHTML = answer;
  part("verschil").focus();
});

part("stuk").addEventListener("change", ({ target }) => {
  if (target.type === "checkbox") return sheet();
  if (target.name !== "aanbod") return;
  for (const line of part("stuk").querySelectorAll(".line"))
    line.hidden = target.value !== "alles" && line.dataset.aanbod !== target.value;
});

const OPEN_QUESTIONS = ["deels", "niet", "niet-vermeld"];
part("vul").addEventListener("click", () => choose((box) => OPEN_QUESTIONS.includes(box.closest(".line").dataset.aanbod)));
part("leeg").addEventListener("click", () => choose(() => false));
part("print").addEventListener("click", () => {
  if (part("blad").hidden) return say(part("blad-melding"), "Kies eerst een onderdeel voor het blad.", true);
  document.documentElement.dataset.print = "blad";
  print();
});
addEventListener("afterprint", () => delete document.documentElement.dataset.print);
part("sluit").addEventListener("click", close);
// A page that the browser kept comes back as it was; on another page it may have been closed.
addEventListener("pageshow", ({ persisted }) => persisted && publication !== null && store.read(TEXT) === null && close());

// Back in this tab: what was open is open again.
const remembered = store.read(TEXT);
if (remembered !== null) {
  const chosen = JSON.parse(store.read(CHOSEN) ?? "[]");
  const answer = await work(part("melding"), () => ask("school", NOTHING, [remembered]));
  if (answer) show(JSON.parse(answer), chosen);
}
document.documentElement.dataset.ready = "";
