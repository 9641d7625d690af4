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
const text = (name, content) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
const fully = () => workFile({}, { school: { ...workFile().zelfcheck.school, omvang: "verdieping" } });

const TESTS = "In groep 3 tot en met 8 nemen wij twee keer per jaar de DMT en AVI af volgens onze toetskalender.";
const GYM = "De gymlessen zijn op dinsdag en donderdag in de sporthal aan de overkant van het plein.";
const OPEN = '[data-stand="open"]';

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
  await page.getByText("Staat dit er echt?").first().click();
  for (const answer of ["Ja", "Deels", "Nee"]) await page.locator(".judging dt", { hasText: answer }).first().waitFor();
  none(await examineOpen(page, "documents beside the norm"));
  await page.getByLabel("per document").check();
  await page.locator(".reading .found a").first().waitFor();
  assert.ok(!(await first.isVisible()), "one view at a time");
  none(await examineOpen(page, "documents with their lines in the margin"));
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
  await page.getByLabel("Of plak tekst").fill(TESTS);
  await page.getByLabel("Waar komt die tekst uit?").fill("Zorgplan 2026/2027");
  await page.getByLabel("Kies een of meer documenten").setInputFiles([corpus("zorgplan.docx"), corpus("pdf/scan.pdf"), corpus("pdf/afgekapt.pdf")]);
  await page.getByRole("button", { name: "Leg naast de norm" }).click();
  await page.getByRole("heading", { name: "Wat er lijkt te staan" }).waitFor({ timeout: 30_000 });
  await page.locator(".documents").getByText("Waarschijnlijk is het een scan").waitFor();
  await page.locator(".documents").getByText("beschadigd").waitFor();
  await page.locator('article.passage[data-titel="Zorgplan 2026/2027"]').first().waitFor();
  await page.locator('article.passage:not([data-titel="Zorgplan 2026/2027"])').first().waitFor();
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

promise("a check in an older edition is laid beside the lines of that edition", async ({ page }) => {
  const older = { editie: { id: "landelijk/2025-01", ontvangstbewijs: "0".repeat(64) } };
  await openWorkFile(page, workFile({}, older));
  await lay(page, text("profiel.md", "# Profiel\n\n## Vierjarig\n\nWij stellen ons schoolondersteuningsprofiel elke vier jaar opnieuw vast, na advies van de medezeggenschapsraad."));
  await page.locator('article.passage[data-eis="schoolondersteuningsprofiel-vier-jaar"]').first().waitFor();
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

promise("a new version says what stays, changes and goes; what is decided about that is kept", async ({ page }) => {
  const version = (year, heading, sentence) => text("gids.md", `# Schoolgids ${year}\n\n## ${heading}\n\n${sentence}\n\n## Sport\n\n${GYM}\n`);
  await openWorkFile(page, fully());
  await lay(page, version("2025-2026", "Lezen", TESTS));
  const first = page.locator("article.passage").first();
  const line = await first.getAttribute("data-eis");
  await first.getByRole("button", { name: "Ja, dit staat er" }).click();
  await page.locator('article.passage[data-stand="ja"]').first().waitFor();
  await saved(page);
  assert.equal(await page.locator(".changes").count(), 0, "it was not here before");
  const kept = async () => (await records(page))[0].antwoorden[line];

  // Under another title, and under another heading.
  await lay(page, version("2026-2027", "Taal", TESTS));
  const changes = page.locator(".changes");
  await changes.getByText("Dit lijkt een nieuwe versie van ‘Schoolgids 2025-2026’.").waitFor();
  await changes.getByText("Eerst: onder ‘Lezen’. Nu: onder ‘Taal’.").waitFor();
  none(await examineOpen(page, "what is not as it was"));
  await changes.getByRole("button", { name: /^Werk de verwijzing bij/ }).click();
  await changes.getByText("Gedaan.").waitFor();
  await saved(page);
  let [evidence] = (await kept()).bewijs;
  assert.deepEqual([evidence.titel, evidence.plaats], ["Schoolgids 2026-2027", "onder ‘Taal’"]);
  assert.equal((await kept()).plaats, "Schoolgids 2026-2027, onder ‘Taal’");

  await lay(page, version("2026-2027", "Taal", TESTS.replace("twee keer per jaar", "drie keer per jaar")));
  await changes.getByText("1 stuk is veranderd").waitFor();
  await changes.getByRole("button", { name: /^Neem de nieuwe tekst over/ }).click();
  await changes.getByText("Gedaan.").waitFor();
  await saved(page);
  [evidence] = (await kept()).bewijs;
  assert.match(evidence.citaat, /drie keer per jaar/);

  await lay(page, version("2026-2027", "Taal", "Wij zijn een school met een groot plein en veel bomen."));
  await changes.getByText("1 stuk is niet meer gevonden").waitFor();
  await changes.getByRole("button", { name: /^Haal dit citaat weg/ }).click();
  await changes.getByText("Gedaan.").waitFor();
  await saved(page);
  assert.equal((await kept()).bewijs, undefined);
  assert.equal((await kept()).beschreven, "ja", "the answer is the person's");
});

promise("a whole document is decided about at once, and that can be taken back without a trace", async ({ page }) => {
  await openWorkFile(page, fully());
  await lay(page, corpus("pdf/schoolgids-libreoffice.pdf"));
  await saved(page);
  const before = (await records(page))[0].antwoorden;
  await page.getByLabel("per document").check();
  const part = page.locator(".reading");
  const careful = await part.locator("[data-let-op]").count();
  const all = await part.locator(".margin > li").count();
  await part.getByRole("button", { name: "Neem alles over wat open is" }).click();
  await part.getByText(new RegExp(`^${all - careful} stukken overgenomen`)).waitFor();
  await focused(part.locator(".told"));
  assert.equal(await part.locator(OPEN).count(), careful, "what has a warning waits for a person");
  await saved(page);
  const accepted = Object.values((await records(page))[0].antwoorden).flatMap(({ bewijs = [] }) => bewijs);
  assert.equal(accepted.length, all - careful);
  await part.getByRole("button", { name: "Draai dit terug" }).click();
  await part.getByText("Teruggedraaid.").waitFor();
  await page.waitForFunction(([open, all]) => document.querySelectorAll(`.reading ${open}`).length === all, [OPEN, all]);
  await saved(page);
  assert.deepEqual((await records(page))[0].antwoorden, before);
  await part.getByRole("button", { name: "Wijs alles af wat open is" }).click();
  await part.getByText(`${all} stukken afgewezen.`).waitFor();
  await page.getByText("U hebt over alle stukken besloten.").waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  none(await sideways(page));
});

promise("what is decided can be left out of sight, and the focus goes on; only some of the text can be read", async ({ page }) => {
  await openWorkFile(page, fully());
  await lay(page, corpus("pdf/schoolgids-libreoffice.pdf"));
  await page.getByLabel("alleen wat nog open is").check();
  const [first, second] = [page.locator("article.passage").first(), page.locator("article.passage").nth(1)];
  await first.focus();
  await page.keyboard.press("n");
  await first.waitFor({ state: "hidden" });
  await focused(second);
  await page.getByText(/^Nog \d+ van de \d+ stukken te beslissen\.$/).waitFor();
  await page.getByLabel("per document").check();
  await page.getByLabel("waar niets bij past").check();
  assert.equal(await page.locator(".reading .found").filter({ visible: true }).count(), 0);
  assert.ok((await page.locator(".reading > div").filter({ visible: true }).count()) > 0);
  await page.getByLabel("wat ergens bij hoort").check();
  const link = page.locator(".margin > li a").filter({ visible: true }).first();
  const id = (await link.getAttribute("href")).slice(1);
  const mark = await link.locator("xpath=ancestor::li").getAttribute("data-kenmerk");
  await link.click();
  await page.locator(`#${id}`).filter({ visible: true }).waitFor();
  await focused(page.locator(`#${id} article.passage[data-kenmerk="${mark}"]`).first());
});

promise("a quote is changed before it is taken over, and after", async ({ page }) => {
  await openWorkFile(page, fully());
  await lay(page, text("gids.md", `# Gids\n\n## Lezen\n\n${TESTS.replace("wij", "wij bij Sanne de Vries uit groep 6")}\n`));
  const first = page.locator("article.passage").first();
  const line = await first.getAttribute("data-eis");
  // The field is open where the quote may name a pupil.
  await first.getByText(/Haal dat weg voordat u het overneemt/).waitFor();
  await first.getByLabel("Citaat").fill(TESTS);
  await first.getByRole("button", { name: "Ja, dit staat er" }).click();
  await page.locator('article.passage[data-stand="ja"]').first().waitFor();
  await saved(page);
  const quote = async () => (await records(page))[0].antwoorden[line].bewijs.map(({ citaat }) => citaat);
  assert.deepEqual(await quote(), [TESTS]);
  await first.getByLabel("Citaat").fill("Wij toetsen twee keer per jaar.");
  await first.getByLabel("Citaat").blur();
  await page.locator('article.passage[data-stand="ja"]').first().waitFor();
  await saved(page);
  assert.deepEqual(await quote(), ["Wij toetsen twee keer per jaar."]);
});

promise("the field for a quote comes when it is opened, and not for every passage at once", async ({ page }) => {
  await openWorkFile(page, fully());
  await lay(page, corpus("pdf/schoolgids-libreoffice.pdf"));
  const first = page.locator("article.passage").first();
  const line = await first.getAttribute("data-eis");
  assert.equal(await page.locator("#documenten-stuk textarea").count(), 0);
  await first.getByText("Het citaat in uw zelfcheck").click();
  assert.equal(await first.getByLabel("Citaat").inputValue(), await first.getAttribute("data-citaat"));
  await first.getByLabel("Citaat").fill("Zo doen wij dat.");
  await first.getByRole("button", { name: "Ja, dit staat er" }).click();
  await page.locator('article.passage[data-stand="ja"]').first().waitFor();
  await saved(page);
  assert.equal((await records(page))[0].antwoorden[line].bewijs[0].citaat, "Zo doen wij dat.");
});
