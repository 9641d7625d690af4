// The werkbestand: out to the disk and in again, and everything that is none.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DO_WE, answer, begin, chosen, open, openFlows, question } from "./check.mjs";
import { unreadable } from "./check-states.mjs";
import { records, saved, stored } from "./device.mjs";
import { area, lines } from "./norm.mjs";
import { asUpload, downloaded, mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const [first] = lines(area.id);
const address = `/zelfcheck/${area.id}/`;
const choose = (page, file) => page.getByLabel("Kies een werkbestand").setInputFiles(file);
const save = (page) => page.getByRole("button", { name: "Bewaar als bestand" }).click();

promise("a werkbestand has a name that means something and opens on another device", async ({ page, context, origin }) => {
  await begin(page, { name: "’t Één & Ander" });
  await open(page, address);
  await answer(page, first, DO_WE, "Nee");
  await question(page, first).getByText("Toelichting, bewijs en actie").click();
  await question(page, first).getByLabel("Toelichting (niet verplicht)").fill("“Lezen” <is> leuk\n& meer 😀");
  await saved(page);
  await open(page, "/zelfcheck/bewaren/");
  const file = await downloaded(page, () => save(page));
  assert.match(file.name, /^normwijzer-t-een-ander-\d{4}-\d{4}-werkbestand-\d{4}-\d\d-\d\d\.json$/);
  await page.getByText(`Bewaard. Het bestand ${file.name} staat in uw map Downloads.`).waitFor();
  const [record] = await records(page);
  assert.deepEqual(JSON.parse(file.text).zelfcheck, record);

  const other = await context.browser().newContext({ baseURL: origin });
  const desk = await other.newPage();
  await openWorkFile(desk, file.text);
  assert.deepEqual(await records(desk), [record]);
  await open(desk, address);
  assert.equal(await chosen(desk, first, DO_WE), "Nee");
  await other.close();
});

const DOCX = readFileSync(new URL("../corpus/schoolgids.docx", import.meta.url));
const good = JSON.stringify(workFile({ [first]: { praktijk: "ja" } }), null, 2);
const REFUSED = [
  ["a PDF", Buffer.from("%PDF-1.7\n%\xE2\xE3\n1 0 obj", "latin1"), /van Normwijzer\. Het lijkt een PDF/],
  ["a Word document", DOCX, /Het lijkt een Word-document/],
  ["a file that breaks off", good.slice(0, good.length / 2), /beschadigd: bij regel \d+, teken \d+/],
  ["a file that somebody changed by hand", good.replace('"praktijk": "ja"', '"praktijk": "misschien"'), /bij regel \d+, teken \d+ iets wat Normwijzer niet kent/],
  ["a file of a later version", good.replace('"versie": 1', '"versie": 99'), /heeft versie 99\. Deze Normwijzer kent versie 3\./],
  ["JSON of another program", '{"soort":"lesrooster","versie":1}', /JSON van een ander programma/],
  ["a file with nothing in it", "", /een leeg bestand/],
  ["a web page", "<!DOCTYPE html><script>alert(1)</script>", /een webpagina/],
];

promise("what is no werkbestand ends in a sentence, and nothing changes", async ({ page }) => {
  await begin(page);
  await open(page, address);
  await answer(page, first, DO_WE, "Ja");
  await saved(page);
  await open(page, "/zelfcheck/bewaren/");
  const before = await stored(page);
  for (const [what, content, sentence] of REFUSED) {
    await choose(page, asUpload(content, "werkbestand.json"));
    const notice = page.locator("#bestand ~ [role=status]");
    await notice.getByText(sentence).waitFor().catch(() => assert.fail(`${what}: no sentence`));
    assert.match(await notice.innerText(), /Er is niets veranderd/, what);
    assert.deepEqual(await stored(page), before, what);
  }
  await open(page, address);
  assert.equal(await chosen(page, first, DO_WE), "Ja");
});

promise("a file of 200 MB is refused at once", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "normwijzer-"));
  const path = join(folder, "groot.json");
  writeFileSync(path, "{");
  truncateSync(path, 200 * 1024 * 1024);
  try {
    await begin(page);
    await open(page, "/zelfcheck/bewaren/");
    const before = await stored(page);
    await choose(page, path);
    await page.getByText("Dit bestand is te groot. Een werkbestand is hoogstens 10 MB.").waitFor();
    assert.deepEqual(await stored(page), before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

promise("the same file opened twice is one check", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await openWorkFile(page, workFile(mixedAnswers()));
  assert.equal((await records(page)).length, 1);
});

promise("answers to lines that this edition does not have stay in the file", async ({ page }) => {
  const answers = { "een-regel-van-vroeger": { praktijk: "ja", toelichting: "blijft bewaard" } };
  await openWorkFile(page, workFile(answers, { editie: { id: "landelijk/2019-01", ontvangstbewijs: "" } }));
  await page.getByText("Dit bestand is gemaakt met normdata landelijk/2019-01.").waitFor();
  const file = await downloaded(page, () => save(page));
  assert.deepEqual(JSON.parse(file.text).zelfcheck.antwoorden, answers);
  await open(page, "/zelfcheck/overzicht/");
  await page.getByText("een-regel-van-vroeger").waitFor();
});

promise("a record on the device that cannot be read can be taken off as it is", async ({ page }) => {
  await begin(page);
  await unreadable(page);
  await open(page, "/zelfcheck/");
  const item = page.getByRole("listitem").filter({ hasText: "Een zelfcheck die niet te lezen is" });
  await item.getByText(/beschadigd/).waitFor();
  const file = await downloaded(page, () => item.getByRole("button", { name: "Bewaar als bestand" }).click());
  assert.equal(file.text, '{"half');
  await page.getByRole("button", { name: "Ga verder met De Wegwijzer" }).waitFor();
});
