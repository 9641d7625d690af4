// Promise: the rooms beside the questions need no mouse either: documents, a layer, another edition and
// the page for editors, with the focus in sight all along.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DO_WE, chosen, open, openFlows } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { hands } from "./keyboard.mjs";
import { area, editionId } from "./norm.mjs";
import { openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const from = (place) => readFileSync(new URL(`../../${place}`, import.meta.url));
const now = editionId.split("/")[1];
const OLD = "landelijk/2025-01";
/** Of which the second edition asked more. */
const CHANGED = "ondersteuning-in-de-schoolgids";

/** Goes to a field for files and opens what the browser has for choosing one. */
async function chooseFile(page, keys, field, name, buffer) {
  await keys.to(field);
  const coming = page.waitForEvent("filechooser");
  // The browser has to know first that the test takes the place of its own window for files.
  await page.evaluate(() => undefined);
  await page.keyboard.press("Enter");
  await (await coming).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });
}

promise("a text is laid beside the norm, decided about, and read back in the document", async ({ page }) => {
  await openWorkFile(page, workFile({}, { school: { ...workFile().zelfcheck.school, omvang: "verdieping" } }));
  await open(page, "/zelfcheck/document/");
  const keys = hands(page);
  await keys.to(page.getByLabel("Of plak tekst"));
  await keys.type("In groep 3 tot en met 8 nemen wij twee keer per jaar de DMT en AVI af volgens onze toetskalender.");
  await keys.to(page.getByLabel("Waar komt die tekst uit?"));
  await keys.type("Zorgplan");
  await keys.use(page.getByRole("button", { name: "Leg naast de norm" }));
  await keys.at(page.locator("#documenten-kop"));

  const passage = page.locator("article.passage").filter({ visible: true }).first();
  await keys.use(page.locator(".judging").first().locator("xpath=preceding-sibling::summary"));
  await keys.to(passage);
  await keys.press("a");
  await page.locator('article.passage[data-stand="ja"]').first().waitFor();
  await keys.press("a");
  await page.locator('article.passage[data-stand="ja"]').waitFor({ state: "detached" });
  await keys.use(passage.locator("summary", { hasText: "Het citaat in uw zelfcheck" }));
  await keys.to(passage.getByRole("textbox"));
  await keys.press("End");
  await keys.type(" Elk jaar.");
  await keys.to(passage, "Shift+Tab");
  await keys.press("a");
  await page.locator('article.passage[data-stand="ja"]').first().waitFor();
  await saved(page);
  const [{ antwoorden }] = await records(page);
  assert.match(JSON.stringify(antwoorden), /Elk jaar\./);
  await keys.press("a");
  await page.locator('article.passage[data-stand="ja"]').waitFor({ state: "detached" });

  await keys.to(page.getByLabel("per onderdeel"), "Shift+Tab");
  await keys.press("ArrowRight");
  await keys.use(page.locator('.reading [data-rest="nee"]').first());
  await keys.use(page.locator(".told").getByRole("button"));
  await page.getByText("Teruggedraaid.").waitFor();
  await keys.use(page.locator(".margin a").filter({ visible: true }).first());
  await keys.at(page.locator(".by-line article.passage").filter({ visible: true }).first());
});

promise("a layer is laid over the check and taken away", async ({ page }) => {
  await openWorkFile(page, workFile());
  await open(page, "/zelfcheck/opzet/");
  const keys = hands(page);
  await keys.use(page.getByRole("button", { name: /^Leg de laag van / }));
  await keys.at(page.locator("#laag"));
  await keys.use(page.getByRole("button", { name: "Haal de laag weg" }));
  await keys.at(page.locator("#laag"));
});

promise("a check goes to the edition in force", async ({ page }) => {
  const old = workFile({ [CHANGED]: { praktijk: "ja", beschreven: "ja" } }, { editie: { id: OLD, ontvangstbewijs: "0".repeat(64) } });
  await open(page, "/zelfcheck/bewaren/");
  const keys = hands(page);
  await chooseFile(page, keys, page.getByLabel("Kies een werkbestand"), "w.json", JSON.stringify(old));
  await page.getByText("Geopend: De Wegwijzer").waitFor();
  await keys.leave(page.getByRole("link", { name: `Neem hem mee naar editie ${now}` }), "/zelfcheck/meenemen/");
  await page.waitForSelector("html[data-ready]");
  const look = page.locator("fieldset").filter({ has: page.locator(`input[name="neem-over-${CHANGED}"]`) });
  await look.waitFor();
  const words = await look.getByRole("radio").evaluateAll((all) => all.map((one) => one.labels[0].textContent.trim()));
  await keys.choose(look, words.find((word) => word.startsWith("Neem mijn antwoord over")));
  await keys.leave(page.getByRole("button", { name: `Maak de zelfcheck in editie ${now}` }), "/zelfcheck/overzicht/");
  await page.waitForSelector("html[data-ready]");
  await open(page, "/zelfcheck/algemeen/");
  assert.equal(await chosen(page, CHANGED, DO_WE), "Ja");
});

promise("an editor has a sheet looked at and takes a file along", async ({ page }) => {
  await page.goto("/redactie/");
  await page.waitForSelector("html[data-ready]");
  const keys = hands(page);
  await chooseFile(page, keys, page.getByLabel("Kies uw bestanden, of sleep ze hierheen"), "norm.xlsx", from(`dist/editie/${editionId.replace("/", "-")}.xlsx`));
  await page.getByText("norm.xlsx: alles klopt").waitFor({ timeout: 30_000 });
  await keys.at(page.locator("#redactie-kop"));
  await keys.to(page.getByRole("button", { name: /^Bewaar .*\.json$/ }));
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.equal(download.suggestedFilename(), `${editionId.replace("/", "-")}.json`);
});
