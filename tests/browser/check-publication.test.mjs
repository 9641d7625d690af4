// What leaves the school: the screen shows exactly what goes in, and nothing else goes in.
import assert from "node:assert/strict";
import { open, openFlows } from "./check.mjs";
import { saved } from "./device.mjs";
import { area, lines } from "./norm.mjs";
import { downloaded, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const [first, second] = lines(area.id);
const PUBLISH = "/zelfcheck/publicatie/";
/** A school with a mark in every text that is its own business. */
const secret = "GEHEIM";
const answers = {
  [first]: {
    praktijk: "ja",
    beschreven: "deels",
    plaats: `${secret} plaats`,
    toelichting: `${secret} toelichting`,
    bewijs: [{ titel: `${secret} titel`, datum: `${secret} datum`, plaats: `${secret} kast` }],
    actie: { wat: `${secret} wat`, rol: `${secret} rol`, wanneer: "2027-02-01" },
  },
  [second]: { praktijk: "n.v.t.", reden: `${secret} reden` },
};
const pupils = { gevraagd: "in de kinderraad", gezegd: "meer rust", gedaan: "een stilteplek" };

promise("what is shown is what is saved, and nothing of the team's own goes along", async ({ page }) => {
  await openWorkFile(page, workFile(answers, { leerlingen: pupils }));
  await open(page, PUBLISH);
  await page.getByLabel("Boodschap aan ouders (niet verplicht)").fill("Welkom <b>op school</b>.");
  const shown = page.locator(".paper");
  await shown.getByText("Welkom <b>op school</b>.").waitFor();
  assert.doesNotMatch(await shown.innerText(), /GEHEIM|kinderraad/);
  assert.match(await shown.innerText(), /niet vermeld/i);
  await page.getByLabel(/^Neem op wat leerlingen vinden/).check();
  await shown.getByText(/in de kinderraad/).waitFor();
  await saved(page);

  const file = await downloaded(page, () => page.getByRole("button", { name: "Bewaar het publicatiebestand" }).click());
  assert.match(file.name, /^normwijzer-de-wegwijzer-2026-2027-publicatie-\d{4}-\d\d-\d\d\.json$/);
  assert.doesNotMatch(file.text, /GEHEIM/);
  const publication = JSON.parse(file.text);
  assert.equal(publication.soort, "normwijzer-publicatie");
  assert.equal(publication.boodschap, "Welkom <b>op school</b>.");
  assert.deepEqual(Object.keys(publication.onderdelen).sort(), [first, second].sort());

  const report = await downloaded(page, () => page.getByRole("button", { name: "Bewaar de bladzijde voor ouders" }).click());
  assert.match(report.name, /-rapport-ouders-\d{4}-\d\d-\d\d\.html$/);
  assert.doesNotMatch(report.text, /GEHEIM|<script/);
});

promise("the report for the team holds everything, and opens again", async ({ page, context, origin }) => {
  await openWorkFile(page, workFile(answers, { leerlingen: pupils }));
  await open(page, "/zelfcheck/rapport/");
  const report = await downloaded(page, () => page.getByRole("button", { name: "Bewaar het rapport" }).click());
  assert.match(report.name, /^normwijzer-de-wegwijzer-2026-2027-rapport-\d{4}-\d\d-\d\d\.html$/);
  for (const what of ["toelichting", "titel", "wat", "reden"]) assert.match(report.text, new RegExp(`GEHEIM ${what}`));

  const other = await context.browser().newContext({ baseURL: origin });
  const desk = await other.newPage();
  await open(desk, "/zelfcheck/bewaren/");
  await desk.getByLabel("Kies een werkbestand").setInputFiles({ name: "rapport.html", mimeType: "text/html", buffer: Buffer.from(report.text) });
  await desk.getByText("Geopend: De Wegwijzer.").waitFor();
  await desk.getByRole("link", { name: "Resultaat" }).click();
  await desk.getByText("Dit volgt uit de antwoorden van De Wegwijzer.").waitFor();
  await other.close();
});

promise("without a kind of school there is a sentence instead of a publication", async ({ page }) => {
  const file = workFile();
  delete file.zelfcheck.school.sector;
  await openWorkFile(page, file);
  await open(page, PUBLISH);
  await page.getByText("Kies eerst bij ‘Over uw school’ wat voor school het is.").waitFor();
});
