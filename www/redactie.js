// The page for who makes norm data (src/ui/pages/editors.rs). It reads nothing of a file itself: the
// worker checks it, escapes every text and answers with a piece of HTML and with files to save.
// Nothing leaves the browser and nothing is remembered.
const part = (id) => document.getElementById(`redactie-${id}`);
const worker = document.querySelector("script[data-worker]").dataset.worker;
const norm = document.querySelector('link[data-slice="normmap"]').href;
const FAILED = "Dit is niet gelukt. Kijk of u verbinding hebt en probeer het opnieuw.";
// Only what was chosen last counts; its bytes stay for another edition or area.
let turn = 0;
let chosen = [];

// As in school.js: shared, it would be one request more on a page of parents, for fewer bytes here.
function ask(job, bytes, papers) {
  return new Promise((resolve, reject) => {
    const desk = new Worker(worker, { type: "module" });
    desk.onmessage = ({ data }) => {
      desk.terminate();
      data instanceof Uint8Array ? resolve(JSON.parse(new TextDecoder().decode(data))) : reject(data ?? FAILED);
    };
    desk.onerror = () => {
      desk.terminate();
      reject(FAILED);
    };
    desk.postMessage(["redactie", job, bytes, papers, norm, ""]);
  });
}

function say(sentence, trouble = false) {
  const place = part("melding");
  place.textContent = "";
  if (!sentence) return;
  const block = document.createElement("p");
  if (trouble) block.className = "callout error";
  block.textContent = sentence;
  place.append(block);
}

const items = (place, texts) =>
  place.replaceChildren(
    ...texts.map((text) => Object.assign(document.createElement("li"), { textContent: text })),
  );

function save(name, content) {
  const address = URL.createObjectURL(new Blob([content], { type: "text/plain;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

// A button per file; its name is the last part of the path, which is told beside it.
function saving([path, content]) {
  const name = path.split("/").at(-1);
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button secondary", textContent: `Bewaar ${name}` });
  button.addEventListener("click", () => save(name, content));
  const line = document.createElement("p");
  line.append(button);
  if (path !== name) {
    const place = Object.assign(document.createElement("code"), { textContent: path });
    line.append(" komt in de normmap als ", place);
  }
  return line;
}

function show({ fouten, samen, getoond, bestanden }) {
  const wrong = fouten.length;
  const names = chosen.map(({ name }) => name).join(", ");
  part("kop").textContent = wrong === 0 ? `${names}: alles klopt` : `${names}: ${wrong === 1 ? "1 fout" : `${wrong} fouten`}`;
  items(part("fouten"), fouten);
  items(part("samen"), samen);
  part("bewaar").replaceChildren(...bestanden.map(saving));
  part("stuk").innerHTML = getoond;
  part("uitkomst").hidden = false;
  part("kop").focus();
}

const text = (bytes) => new TextDecoder().decode(bytes);
const isToml = ({ name }) => /\.toml$/i.test(name);
// A layer says so by its own id; it is looked at alone.
const isLayer = (file) => /\.(toml|json)$/i.test(file.name) && text(file.bytes).includes("regionaal/");

// The question for the worker: a layer, or an edition with at most one sheet and any files in TOML.
function question() {
  const layer = chosen.find(isLayer);
  if (layer) {
    if (chosen.length > 1) throw "Kies een regionale laag apart, zonder andere bestanden.";
    return ["norm-laag", layer.bytes, []];
  }
  const sheets = chosen.filter((file) => !isToml(file));
  if (sheets.length > 1) throw "Kies hoogstens één rekenblad tegelijk.";
  const texts = chosen.filter(isToml).flatMap(({ name, bytes }) => [name, text(bytes)]);
  return ["norm-editie", sheets[0]?.bytes ?? new Uint8Array(), [part("editie").value, part("gebied").value, ...texts]];
}

async function look() {
  if (chosen.length === 0) return;
  const mine = ++turn;
  say("Het wordt nagekeken.");
  part("uitkomst").hidden = true;
  try {
    const answer = await ask(...question());
    if (mine !== turn) return;
    say("");
    show(answer);
  } catch (sentence) {
    if (mine === turn) say(typeof sentence === "string" ? sentence : FAILED, true);
  }
}

async function take(files) {
  if (files.length === 0) return;
  turn += 1;
  chosen = [];
  part("uitkomst").hidden = true;
  const most = Number(part("bestand").dataset.most);
  const large = files.find(({ size }) => size > most);
  if (large) return say(`${large.name} is te groot. Een bestand is hoogstens ${Math.round(most / 1024 / 1024)} MB.`, true);
  try {
    chosen = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  } catch {
    return say("Dit bestand kon niet worden gelezen. Staat het nog op dezelfde plek?", true);
  }
  return look();
}

part("bestand").multiple = true;
part("bestand").addEventListener("change", ({ target }) => {
  const files = [...target.files];
  // So that choosing the same file again is a change as well.
  target.value = "";
  take(files);
});
for (const id of ["editie", "gebied"]) part(id).addEventListener("change", look);

// A file that is dropped beside the field would open in the browser, in place of this page.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  take([...(event.dataTransfer?.files ?? [])]);
});

// The files of the norm folder that no sheet can hold, as they are now.
for (const button of document.querySelectorAll("[data-normbestand]"))
  button.addEventListener("click", async () => {
    const path = button.dataset.normbestand;
    try {
      const answer = await fetch(norm);
      const texts = await answer.json();
      save(path.split("/").at(-1), texts[path]);
    } catch {
      say(FAILED, true);
    }
  });
document.documentElement.dataset.ready = "";
