// Promise: a school lays its own documents beside its check; it sees which passages seem to cover which
// line and why, decides with a button or one key, and nothing of a document stays but what it took over.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { open, openFlows } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { examineOpen } from "./engines.mjs";
import { focused } from "./focus.mjs";
import { sideways } from "./layout.mjs";
import { none } from "./site.mjs";
import { openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const corpus = (name) => ({ name: name.split("/").at(-1), mimeType: "application/octet-stream", buffer: readFileSync(new URL(`../corpus/${name}`, import.meta.url)) });
const PAGE = "/zelfcheck/document/";
const fully = () => workFile({}, { school: { ...workFile().zelfcheck.school, omvang: "verdieping" } });

async function lay(page, ...files) {
  await open(page, PAGE);
  await page.getByLabel("Kies een of meer documenten").setInputFiles(files);
  await page.getByRole("button", { name: "Leg naast de norm" }).click();
  await page.getByRole("heading", { name: "Wat er lijkt te staan" }).waitFor({ timeout: 30_000 });
}

promise("passages of a PDF stand beside their lines, with page, marked words and why", async ({ page }) => {
  await openWorkFile(page, fully());
  await lay(page, corpus("pdf/schoolgids-libreoffice.pdf"));
  await focused(page.locator("#documenten-kop"));
  const first = page.locator("article.passage").first();
  assert.ok((await first.locator("mark").count()) > 0, "words are marked");
  assert.match(await first.locator("p.small").first().textContent(), /bladzijde \d+/);
  await first.getByText("Waarom dit stuk?").click();
  assert.ok((await first.locator("details li").count()) > 0);
  await page.getByText(/^Lees ‘.*’ met in de kantlijn/).click();
  await page.locator(".reading .found a").first().waitFor();
  none(await examineOpen(page, "documents beside the norm"));
  await page.setViewportSize({ width: 320, height: 700 });
  none(await sideways(page));
});

promise("taken over, a passage is evidence with its place and quote; rejected, it stays rejected", async ({ page }) => {
  await openWorkFile(page, fully());
  await lay(page, corpus("pdf/schoolgids-libreoffice.pdf"));
  const first = page.locator("article.passage").first();
  const line = await first.getAttribute("data-eis");
  const [title, quote, bladzijde] = await Promise.all(["titel", "citaat", "bladzijde"].map((name) => first.getAttribute(`data-${name}`)));
  await first.getByRole("button", { name: "Ja, dit staat er" }).click();
  await page.locator('article.passage [aria-pressed="true"]').first().waitFor();
  await saved(page);
  let [record] = await records(page);
  const [evidence] = record.antwoorden[line].bewijs;
  assert.deepEqual([evidence.titel, evidence.plaats, evidence.citaat], [title, `bladzijde ${bladzijde}`, quote]);
  assert.ok(quote.length <= 300);
  assert.equal(record.antwoorden[line].beschreven, "ja");
  assert.equal(record.documenten[0].titel, title);
  // With one key: away again, and rejected.
  await first.focus();
  await page.keyboard.press("n");
  await first.locator('[data-besluit="nee"][aria-pressed="true"]').waitFor();
  await saved(page);
  [record] = await records(page);
  assert.equal(record.antwoorden[line].bewijs, undefined);
  await page.keyboard.press("j");
  await focused(page.locator("article.passage").nth(1));
  await page.keyboard.press("a");
  await page.locator("article.passage").nth(1).locator('[data-besluit="ja"][aria-pressed="true"]').waitFor();
  await saved(page);
  await lay(page, corpus("pdf/schoolgids-libreoffice.pdf"));
  await page.locator("article.passage").first().locator('[data-besluit="nee"][aria-pressed="true"]').waitFor();
  await page.locator("article.passage").nth(1).locator('[data-besluit="ja"][aria-pressed="true"]').waitFor();
  // Nothing of the document is kept but that one quote.
  const kept = JSON.stringify(await records(page));
  const other = await page.locator(".reading p").last().textContent();
  assert.ok(!kept.includes(other), "no other text of the document");
});

promise("several documents and pasted text at once; what cannot be read says why and stops nothing", async ({ page }) => {
  await openWorkFile(page, fully());
  await open(page, PAGE);
  await page.getByRole("button", { name: "Leg naast de norm" }).click();
  await page.getByText("Kies eerst een document, of plak tekst.").waitFor();
  await page.getByLabel("Of plak tekst").fill("In groep 3 tot en met 8 nemen wij twee keer per jaar de DMT en AVI af volgens onze toetskalender.");
  await page.getByLabel("Kies een of meer documenten").setInputFiles([corpus("zorgplan.docx"), corpus("pdf/scan.pdf"), corpus("pdf/afgekapt.pdf")]);
  await page.getByRole("button", { name: "Leg naast de norm" }).click();
  await page.getByRole("heading", { name: "Wat er lijkt te staan" }).waitFor({ timeout: 30_000 });
  await page.locator(".documents").getByText("Waarschijnlijk is het een scan").waitFor();
  await page.locator(".documents").getByText("beschadigd").waitFor();
  await page.locator('article.passage[data-titel="Geplakte tekst"]').first().waitFor();
  await page.locator('article.passage:not([data-titel="Geplakte tekst"])').first().waitFor();
});

promise("what is too large is not read, and says so", async ({ page }) => {
  await openWorkFile(page, fully());
  await open(page, PAGE);
  // A file of the size that the field allows is too much for a test; the field says the size.
  await page.locator("#documenten-bestanden").evaluate((field) => (field.dataset.most = "1000"));
  await page.getByLabel("Kies een of meer documenten").setInputFiles(corpus("zorgplan.docx"));
  await page.getByRole("button", { name: "Leg naast de norm" }).click();
  await page.getByText(/^‘zorgplan\.docx’ is groter dan \d+ MB\./).waitFor();
  assert.equal(await page.getByRole("button", { name: "Stop" }).count(), 0);
});

promise("an older edition says that documents wait for the one in force", async ({ page }) => {
  const older = { editie: { id: "landelijk/2025-01", ontvangstbewijs: "0".repeat(64) } };
  await openWorkFile(page, workFile({}, older));
  await open(page, PAGE);
  await page.getByText("kan alleen bij de editie die nu geldt").waitFor();
});

promise("reading can be stopped, and the page goes on", async ({ page }) => {
  await openWorkFile(page, fully());
  await open(page, PAGE);
  await page.getByLabel("Kies een of meer documenten").setInputFiles(Array(6).fill(corpus("pdf/profiel-typst-kolommen.pdf")));
  await page.getByRole("button", { name: "Leg naast de norm" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("button", { name: "Stop" }).waitFor({ state: "detached" });
  assert.equal(await page.getByRole("heading", { name: "Wat er lijkt te staan" }).count(), 0);
  await lay(page, corpus("zorgplan.docx"));
});
