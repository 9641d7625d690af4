// Promise: a samenwerkingsverband's layer lies over a check with the swv's name on every line of it;
// it comes from the site or from a file, goes along in the werkbestand, and takes nothing away.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DO_WE, answer, begin, chosen, open, openFlows, question } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { examineOpen } from "./engines.mjs";
import { focused } from "./focus.mjs";
import { editionId } from "./norm.mjs";
import { none } from "./site.mjs";
import { asUpload, downloaded, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const TOML = readFileSync(new URL("../../norm/regionaal/voorbeeld/overlay.toml", import.meta.url), "utf8");
const NAME = TOML.match(/^naam = "(.*)"$/m)[1];
const OWN = "voorbeeld-leesloket";
const BESIDE = TOML.match(/\[\[tekst\]\]\s+bij = "([^"]+)"\s+school = "([^"]+)"/);
const AGREED = TOML.match(/\[\[afspraak\]\]\s+bij = "([^"]+)"/)[1];
const AREA = "/zelfcheck/lezen-spelling/";
const SETUP = "/zelfcheck/opzet/";

const fully = () => workFile({}, { school: { ...workFile().zelfcheck.school, omvang: "verdieping" } });

async function lay(page) {
  await open(page, SETUP);
  await page.getByRole("button", { name: `Leg de laag van ${NAME} erover` }).click();
  await page.getByText("ligt nu over uw zelfcheck.").waitFor();
  await saved(page);
}

async function choose(page, name, text) {
  await open(page, "/zelfcheck/bewaren/");
  await page.getByLabel("Kies een werkbestand").setInputFiles(asUpload(text, name));
}

promise("a layer of this site lies over the check, and its name stands on every line of it", async ({ page }) => {
  await openWorkFile(page, fully());
  await lay(page);
  assert.match(await page.locator(".edition-line").textContent(), new RegExp(`met de laag regionaal/voorbeeld/2026-08 van ${NAME.replace(/[()]/g, "\\$&")}`));
  await open(page, AREA);
  const own = question(page, OWN);
  for (const part of [NAME, "voegde dit toe", "Bron: Ondersteuningsplan Voorbeeldstreek"]) await own.getByText(part).first().waitFor();
  assert.equal(await own.getByRole("link", { name: "Waarom deze vraag" }).count(), 0, "it has no page of its own");
  const national = question(page, BESIDE[1]);
  await national.getByText(BESIDE[2]).waitFor();
  await national.getByText(NAME).waitFor();
  await question(page, AGREED).getByText("sprak dit af.").waitFor();
  assert.equal(await page.locator(".regional").count(), 3, "and on no other line");
  none(await examineOpen(page, "with a layer"));
  await answer(page, OWN, DO_WE, "Deels");
  await saved(page);
  await open(page, "/zelfcheck/resultaat/");
  await page.getByText(NAME).first().waitFor();
  for (const receipt of [editionId, "(editie)", "(laag)"]) assert.ok((await page.locator("footer.receipt").textContent()).includes(receipt), receipt);
});

promise("the werkbestand takes the layer along, and parents' publication does not", async ({ page, context }) => {
  await openWorkFile(page, fully());
  await lay(page);
  await open(page, AREA);
  await answer(page, OWN, DO_WE, "Ja");
  await saved(page);
  await open(page, "/zelfcheck/bewaren/");
  const file = await downloaded(page, () => page.getByRole("button", { name: "Bewaar als bestand" }).click());
  const written = JSON.parse(file.text);
  assert.equal(written.zelfcheck.laag.naam, NAME);
  assert.match(written.zelfcheck.laag.ontvangstbewijs, /^[0-9a-f]{64}$/);
  await open(page, "/zelfcheck/publicatie/");
  const publication = await downloaded(page, () => page.getByRole("button", { name: "Bewaar het publicatiebestand" }).click());
  for (const part of [OWN, "regionaal/"]) assert.ok(!publication.text.includes(part), part);
  // On a device that never saw the layer.
  const other = await (await context.browser().newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await openWorkFile(other, written);
  await open(other, AREA);
  assert.equal(await chosen(other, OWN, DO_WE), "Ja");
  await question(other, OWN).getByText(NAME).first().waitFor();
  await other.context().close();
});

promise("a layer opens from its file, in TOML and in JSON, beside the answers that are there", async ({ page }) => {
  await openWorkFile(page, fully());
  await choose(page, "overlay.toml", TOML);
  await page.getByText("ligt nu over uw zelfcheck.").waitFor();
  await saved(page);
  const [first] = await records(page);
  assert.equal(first.laag.naam, NAME);
  const json = readFileSync(new URL("../../dist/laag/voorbeeld.json", import.meta.url), "utf8");
  await choose(page, "laag.json", json);
  await page.getByText("ligt nu over uw zelfcheck.").waitFor();
  await saved(page);
  const [second] = await records(page);
  assert.deepEqual(second.laag, first.laag);
});

promise("taken away, the national lines are as they were and the answers stay", async ({ page }) => {
  await openWorkFile(page, fully());
  await open(page, AREA);
  const before = await page.locator("article.question").evaluateAll((all) => all.map(({ id }) => id));
  await lay(page);
  await open(page, AREA);
  await answer(page, OWN, DO_WE, "Ja");
  await saved(page);
  await open(page, SETUP);
  await page.getByRole("button", { name: "Haal de laag weg" }).click();
  await page.getByText("Uw antwoorden bij haar regels blijven bewaard.").waitFor();
  await focused(page.locator("#laag"));
  await saved(page);
  await open(page, AREA);
  assert.deepEqual(await page.locator("article.question").evaluateAll((all) => all.map(({ id }) => id)), before);
  assert.equal(await page.locator(".regional").count(), 0);
  await lay(page);
  await open(page, AREA);
  assert.equal(await chosen(page, OWN, DO_WE), "Ja", "it was kept");
});

promise("what is no layer for this check ends in a sentence, and nothing changes", async ({ page }) => {
  await choose(page, "overlay.toml", TOML);
  await page.getByText("Begin eerst een zelfcheck, of open er een.").waitFor();
  await begin(page);
  for (const [text, words] of [
    [TOML.replace('gezag = "swv"', 'gezag = "wet"'), /Deze laag klopt niet\. .*Een eigen regel heeft gezag swv, niet wet/],
    [TOML.replace('bij = "leesdossier"', 'bij = "bestaat-niet"'), /‘bestaat-niet’ staat niet in landelijk/],
    [TOML.replace("[[afspraak]]", 'vervallen = ["leesdossier"]\n[[afspraak]]'), /haalt geen landelijke regel weg/],
    [TOML.replace("[[eis]]", "[[eis"), /Deze laag klopt niet\. regionaal\/voorbeeld\/overlay\.toml:\d+/],
  ]) {
    await choose(page, "overlay.toml", text);
    await page.getByText(words).waitFor();
  }
  await saved(page);
  const [record] = await records(page);
  assert.equal(record.laag, undefined);
});
