// A browser's translation changes every text under the program, which goes on all the same: no
// error, and after every change the words of now, never those of before.
import assert from "node:assert/strict";
import { arrived, open, openFlows, question } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { written } from "./guide.mjs";
import { drawAll } from "./layout.mjs";
import { area, lines } from "./norm.mjs";
import { translate } from "./translate.mjs";
import { mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const address = `/zelfcheck/${area.id}/`;
const [first, second] = lines(area.id);

/** What the program shows, apart from the moment at which it kept something. */
async function text(page) {
  await drawAll(page);
  return page.evaluate(() => {
    const saved = document.querySelector(".saved");
    const all = `${document.querySelector("main h1").innerText}\n${document.querySelector("#app").innerText}`;
    return all.replace(saved?.innerText ?? "", "").replace(/\s+/g, " ").toUpperCase().trim();
  });
}

/** Fails unless the page says what a fresh load of the same address says. */
async function asFresh(page) {
  await saved(page);
  const fresh = await page.context().newPage();
  await open(fresh, new URL(page.url()).pathname);
  if (page.url().endsWith("/schoolgids/")) for (const tab of [page, fresh]) await written(tab);
  const wanted = await text(fresh);
  await fresh.close();
  assert.equal(await text(page), wanted);
}

/** The buttons of one side: the names are in another language by now. */
function button(page, id, side, at) {
  return page.locator(`input[name="${id}-${side}"]`).nth(at);
}
const fold = (page, id) => question(page, id).locator("details > summary").last();

promise("answers and the filter go on", async ({ page }) => {
  await openWorkFile(page, workFile({ [first]: { praktijk: "ja", beschreven: "ja" } }));
  await open(page, address);
  const steps = [
    () => button(page, first, "praktijk", 2).check(),
    () => button(page, first, "beschreven", 2).check(),
    () => button(page, second, "praktijk", 3).check(),
    () => button(page, second, "praktijk", 0).check(),
    () => button(page, second, "beschreven", 1).check(),
    () => page.locator(`[id="${second}-plaats"]`).fill("schoolgids, bladzijde 3"),
    () => page.locator("#filter").selectOption({ index: 1 }),
    () => page.locator("#filter").selectOption({ index: 0 }),
    () => button(page, first, "praktijk", 4).check(),
    () => page.locator(`[id="${first}-reden"]`).fill("Wij hebben geen kleuters."),
    () => question(page, second).locator("button.link-button").click(),
  ];
  for (const step of steps) {
    await translate(page);
    await step();
  }
  await asFresh(page);
  const [{ antwoorden }] = await records(page);
  assert.equal(antwoorden[first].reden, "Wij hebben geen kleuters.");
  assert.equal(antwoorden[second].praktijk, undefined);
});

promise("note, evidence and action go on", async ({ page }) => {
  await openWorkFile(page, workFile());
  await open(page, address);
  await fold(page, first).click();
  const add = page.locator(`[id="${first}-stuk-erbij"]`);
  const field = (name) => page.locator(`[id="${first}-${name}"]`);
  const steps = [
    () => field("toelichting").fill("“Lezen” <is> leuk"),
    () => add.click(),
    () => field("stuk-1-titel").fill("Toetskalender"),
    () => add.click(),
    () => field("stuk-2-titel").fill("Leesplan"),
    () => question(page, first).locator("fieldset.evidence button").first().click(),
    () => field("wat").fill("Ook in groep 1"),
    () => fold(page, first).click(),
  ];
  for (const step of steps) {
    await translate(page);
    await step();
  }
  await asFresh(page);
  const [{ antwoorden }] = await records(page);
  assert.deepEqual(antwoorden[first].bewijs.map(({ titel }) => titel), ["Leesplan"]);
});

promise("another page shows its own words", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, address);
  for (const path of ["overzicht", "controleren", "resultaat", "schoolgids", "opzet", "bewaren"]) {
    await translate(page);
    await page.locator(`.check-menu a[href="/zelfcheck/${path}/"]`).click();
    await arrived(page, `/zelfcheck/${path}/`);
    await page.waitForFunction(() => document.activeElement.matches("main h1"));
    await asFresh(page);
  }
  await page.goBack();
  await arrived(page, "/zelfcheck/opzet/");
  await asFresh(page);
});

promise("the set-up says what is wrong now, not what was wrong", async ({ page }) => {
  const file = workFile();
  delete file.zelfcheck.school.sector;
  file.zelfcheck.school.brin = "12AB";
  await openWorkFile(page, file);
  await open(page, "/zelfcheck/opzet/");
  const onward = page.locator("#app .button").last();
  const faults = () => page.getByRole("alert").getByRole("link").allInnerTexts();
  await onward.click();
  assert.equal((await faults()).length, 2);
  await translate(page);
  await page.locator("#sector").check();
  const [half, ...rest] = await faults();
  assert.match(half, /BRIN/i);
  assert.deepEqual(rest, []);
  await translate(page);
  await page.locator("#brin").fill("ZZ");
  const [wrong] = await faults();
  assert.match(wrong, /BRIN/i);
  assert.notEqual(wrong.toUpperCase(), half.toUpperCase());
  await translate(page);
  await page.locator("#brin").fill("12AB00");
  await page.getByRole("alert").waitFor({ state: "detached" });
  await page.locator("fieldset input[type=checkbox]").first().uncheck();
  await asFresh(page);
});

promise("the text for the schoolgids follows what is typed", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, "/zelfcheck/schoolgids/");
  for (const words of ["Wij willen een rustige plek.", "Wij willen twee rustige plekken.", "", "Een plek."]) {
    await translate(page);
    await page.locator("#leerlingen-gezegd").fill(words);
    await page.locator("article.paper", { hasText: words || "wat leerlingen in grote lijnen zeiden" }).waitFor();
  }
  await asFresh(page);
});
