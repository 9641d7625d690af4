// The self-check is two programs on one page. A person notices nothing of that.
import assert from "node:assert/strict";
import { DO_WE, answer, arrived, begin, chosen, open, openFlows, question } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { focused } from "./focus.mjs";
import { area, lines } from "./norm.mjs";

const promise = await openFlows();
const [first] = lines(area.id);
const address = `/zelfcheck/${area.id}/`;
const keep = (page) => page.getByRole("link", { name: "Bewaren", exact: true });
const overview = (page) => page.getByRole("link", { name: "Overzicht", exact: true });
/** A mark that is gone after a page load. */
const mark = (page) => page.evaluate(() => (globalThis.samePage = true));
const same = (page) => page.evaluate(() => globalThis.samePage === true);

/** Keeps the program of the files on its way until what this gives is called. */
async function hold(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/bestanden_bg-*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

promise("from questions to files and back is one page, with the reader at its heading", async ({ page }) => {
  await begin(page);
  await open(page, address);
  await mark(page);
  await answer(page, first, DO_WE, "Deels");
  await keep(page).click();
  await page.getByRole("heading", { name: "Wis dit apparaat" }).waitFor();
  assert.ok(page.url().endsWith("/zelfcheck/bewaren/"));
  assert.equal(await page.title(), "Bewaren en openen – Zelfcheck – Normwijzer");
  await focused(page.getByRole("heading", { name: "Bewaren en openen", level: 1 }));
  assert.equal(await page.locator("article.question").count(), 0);

  await page.goBack();
  await question(page, first).waitFor();
  assert.equal(await chosen(page, first, DO_WE), "Deels");
  await page.goForward();
  await page.getByRole("heading", { name: "Wis dit apparaat" }).waitFor();
  await overview(page).click();
  await page.locator("ol.tasks").waitFor();
  assert.ok(await same(page), "the page was loaded again");
  await saved(page);
  assert.equal((await records(page))[0].antwoorden[first].praktijk, "deels");
});

promise("what was changed while the other program was on its way goes along", async ({ page }) => {
  await begin(page);
  await open(page, address);
  const release = await hold(page);
  await keep(page).click();
  await arrived(page, "/zelfcheck/bewaren/");
  await answer(page, first, DO_WE, "Nee");
  release();
  await page.getByRole("heading", { name: "Wis dit apparaat" }).waitFor();
  await page.goBack();
  assert.equal(await chosen(page, first, DO_WE), "Nee");
});

promise("who turns back before the other program came stays where he is", async ({ page }) => {
  await begin(page);
  await open(page, address);
  const release = await hold(page);
  await keep(page).click();
  await page.goBack();
  release();
  await page.waitForTimeout(500);
  await answer(page, first, DO_WE, "Ja");
  assert.equal(await chosen(page, first, DO_WE), "Ja");
  await keep(page).click();
  await page.getByRole("heading", { name: "Wis dit apparaat" }).waitFor();
});

const missing = /Failed to load|Failed to fetch|dynamically imported|ERR_FAILED/i;
promise("the other program does not come: a sentence, and the work goes on", { expected: missing }, async ({ page }) => {
  await begin(page);
  await open(page, address);
  await page.route("**/bestanden*", (route) => route.abort());
  await keep(page).click();
  await page.getByRole("alert").getByText("Die bladzijde kon niet laden. Uw werk is er nog.").waitFor();
  await page.waitForURL(`**${address}`);
  await answer(page, first, DO_WE, "Ja");
  await page.unroute("**/bestanden*");
  await overview(page).click();
  await page.getByText("Die bladzijde kon niet laden.").waitFor({ state: "detached" });
});

promise("a first page of files lets the questions in", async ({ page }) => {
  await begin(page);
  await open(page, "/zelfcheck/bewaren/");
  await mark(page);
  await page.getByRole("link", { name: "Over uw school" }).click();
  await page.getByLabel("Vestiging", { exact: true }).fill("Noord");
  await saved(page);
  assert.ok(await same(page));
  assert.equal((await records(page))[0].school.vestiging, "Noord");
});
