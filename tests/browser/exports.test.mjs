// Files of other programs: each is what it says, the page goes on meanwhile, and nobody pays for
// them who does not ask for one.
import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { open, openFlows } from "./check.mjs";
import { written } from "./guide.mjs";
import { area, lines } from "./norm.mjs";
import { mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const [first] = lines(area.id);
const REPORT = "/zelfcheck/rapport/";
const GUIDE = "/zelfcheck/schoolgids/";

/** The download that a button causes, as name and bytes. */
async function download(page, button) {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** The parts of a zip by name, read from its central directory. */
function unzip(bytes) {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const parts = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, size] = [bytes.readUInt16LE(at + 10) === 8, bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + size);
    parts.set(name, (packed ? inflateRawSync(content) : content).toString("utf8"));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** A school with something of everything, and a name that is markup. */
async function school(page) {
  const file = workFile(mixedAnswers());
  file.zelfcheck.school.naam = "De <Wegwijzer> & zo";
  await openWorkFile(page, file);
}

const named = (sort, extension) =>
  new RegExp(`^normwijzer-de-wegwijzer-zo-2026-2027-${sort}-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`);

promise("the section for the schoolgids comes as Word and as OpenDocument", async ({ page }) => {
  await school(page);
  await open(page, GUIDE);
  const word = await download(page, "Bewaar voor Word");
  assert.match(word.name, named("schoolgids", "docx"));
  await page.getByText(`Bewaard. Het bestand ${word.name} staat in uw map Downloads.`).waitFor();
  const docx = unzip(word.bytes);
  assert.match(docx.get("word/document.xml"), /<w:pStyle w:val="Heading1"\/>.*Basisondersteuning/s);
  assert.match(docx.get("word/styles.xml"), /<w:lang w:val="nl-NL"/);
  assert.match(docx.get("docProps/core.xml"), /<dc:creator>De &lt;Wegwijzer&gt; &amp; zo</);

  const office = await download(page, "Bewaar voor LibreOffice");
  assert.match(office.name, named("schoolgids", "odt"));
  const odt = unzip(office.bytes);
  assert.deepEqual([...odt][0], ["mimetype", "application/vnd.oasis.opendocument.text"]);
  assert.match(odt.get("content.xml"), /text:outline-level="1">Basisondersteuning</);
});

promise("the section comes as a page, and the form with what was filled in", async ({ page }) => {
  await school(page);
  await open(page, GUIDE);
  const section = await download(page, "Bewaar als webpagina");
  assert.match(section.name, named("schoolgids", "html"));
  const html = section.bytes.toString("utf8");
  assert.match(html, /<h2>Basisondersteuning<\/h2>/);
  assert.doesNotMatch(html, /Rapport van Normwijzer|NORMWIJZER-GEGEVENS/);

  await open(page, REPORT);
  const form = await download(page, "Bewaar het formulier");
  assert.match(form.name, named("formulier", "html"));
  assert.match(form.bytes.toString("utf8"), /Doen wij dit\? [☒☐] Ja/);
  assert.match(form.bytes.toString("utf8"), /De &lt;Wegwijzer&gt; &amp; zo/);
});

promise("the actions come as a workbook, as CSV and as a calendar", async ({ page }) => {
  await school(page);
  await open(page, REPORT);
  const workbook = await download(page, "Bewaar voor Excel");
  assert.match(workbook.name, named("actielijst", "xlsx"));
  const xlsx = unzip(workbook.bytes);
  assert.match(xlsx.get("xl/workbook.xml"), /name="Actielijst".*name="Nog zonder actie".*name="Uitleg"/s);
  assert.match(xlsx.get("xl/sharedStrings.xml"), /Een kalender maken/);

  const cells = await download(page, "Bewaar als CSV");
  assert.match(cells.name, named("actielijst", "csv"));
  const csv = cells.bytes.toString("utf8");
  assert.ok(csv.startsWith("\ufeffWanneer;Wie;Wat;"), csv.slice(0, 40));
  assert.match(csv, /\r\n2027-02-01;intern begeleider;Een kalender maken;/);

  const dates = await download(page, "Bewaar voor uw agenda");
  assert.match(dates.name, named("agenda", "ics"));
  const ics = dates.bytes.toString("utf8");
  assert.match(ics, /^BEGIN:VCALENDAR\r\n/);
  assert.match(ics, /\r\nDTSTART;VALUE=DATE:20270201\r\n/);
  const stamp = ics.match(/DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/).slice(1).map(Number);
  const away = Math.abs(Date.UTC(stamp[0], stamp[1] - 1, ...stamp.slice(2)) - Date.now());
  assert.ok(away < 60_000, `stamped ${away} ms from now, in UTC`);
});

promise("without an action there is a sentence and no file", async ({ page }) => {
  await openWorkFile(page, workFile({ [first]: { praktijk: "ja", beschreven: "ja" } }));
  await open(page, REPORT);
  await page.getByRole("button", { name: "Bewaar voor Excel" }).click();
  await page.getByText("Er is nog geen actie, en geen onderdeel vraagt erom.").waitFor();
  await page.getByRole("button", { name: "Bewaar voor uw agenda" }).click();
  await page.getByText("Nog geen actie heeft een datum.").waitFor();
});

/** The worker and its programs. */
const OURS = /^\/(werk|werker|werker_bg|rekenblad|rekenblad_bg)-/;

promise("nothing of it is loaded before somebody asks", async ({ page }) => {
  await school(page);
  const asked = [];
  page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  const ours = () => asked.filter((path) => OURS.test(path));
  await open(page, REPORT);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(ours(), []);
  await download(page, "Bewaar als CSV");
  assert.equal(ours().length, 3, "worker, bridge, program");
  // The page of the schoolgids asks at once, for its text; never for the heavy program.
  await open(page, GUIDE);
  await written(page);
  assert.deepEqual(asked.filter((path) => path.startsWith("/rekenblad")), []);
});

/** What the browser says about what is made to fail here. */
const FAILS = { expected: /Failed to load resource|ERR_FAILED|Failed to fetch|dynamically imported/ };

for (const [what, pattern] of [
  ["the worker", "**/werk-*.js"],
  ["its bridge", "**/werker-*.js"],
  ["its program", "**/werker_bg-*.wasm"],
]) {
  promise(`when ${what} does not arrive there is a sentence, and a second try works`, FAILS, async ({ page, context }) => {
    await school(page);
    await open(page, GUIDE);
    await written(page);
    await context.route(pattern, (route) => route.abort());
    await page.getByRole("button", { name: "Bewaar voor Word" }).click();
    await page.getByText(/^Dit is niet gelukt\. Kijk of u verbinding hebt/).waitFor();
    await context.unroute(pattern);
    const word = await download(page, "Bewaar voor Word");
    assert.ok(unzip(word.bytes).has("word/document.xml"));
  });
}
