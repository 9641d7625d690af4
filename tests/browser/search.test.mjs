// Search and filter answer while one types, lose nothing, tell nobody, and survive what a browser does to a page.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { focused } from "./focus.mjs";
import { parentRoutes } from "./weigh.mjs";
import { openSite } from "./site.mjs";
import { translate } from "./translate.mjs";

const site = await openSite();
after(() => site.close());

const results = ".results > li";
const areaRoute = parentRoutes.find((route) => /^\/ouders\/(po|vo)\/[^/]+\/$/.test(route));

/** A page that fails the test on any error of its own. */
async function visit(route, prepare = async () => {}) {
  const context = await site.visitor();
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await prepare(page);
  await page.goto(route);
  return { page, errors, requests, close: () => context.close() };
}

test("what was typed before the program came is answered, and the field stays the same field", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const { page, errors, close } = await visit("/", (page) =>
    page.route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.locator("#zoekveld").fill("voorleessoftware");
  await page.evaluate(() => (window.before = document.querySelector("#zoekveld")));
  assert.equal(await page.locator(results).count(), 0);
  release();
  await page.locator(results).first().waitFor();
  assert.ok(await page.evaluate(() => window.before === document.querySelector("#zoekveld")));
  assert.equal(await page.locator("#zoekveld").inputValue(), "voorleessoftware");
  assert.match(await page.locator(results).first().innerText(), /voorleessoftware/i);
  assert.deepEqual(errors, []);
  await close();
});

test("a typed word is in no address and in no request", async () => {
  const { page, requests, close } = await visit("/zoeken/");
  await page.locator("#zoekveld").pressSequentially("dyslexie");
  await page.locator(results).first().waitFor();
  await page.keyboard.press("Enter");
  await focused(page.locator("#zoekgevonden"));
  assert.ok(page.url().endsWith("/zoeken/"), page.url());
  assert.deepEqual(requests.filter((url) => /dys/i.test(url)), []);
  await close();
});

test("how much was found is said, also when that is nothing", async () => {
  const { page, close } = await visit("/zoeken/");
  const status = page.locator("#zoekuitslag [role=status]");
  await page.locator("#zoekveld").fill("autisme");
  await page.locator(results).first().waitFor();
  assert.match(await status.innerText(), /^\d+ uitkomst/);
  await page.locator("#zoekveld").fill("xyzzyplugh");
  await page.getByText("Niets gevonden").waitFor();
  assert.equal(await page.locator(results).count(), 0);
  await close();
});

test("without the data or without the program there is a sentence and a way on", async () => {
  for (const blocked of ["**/norm/*.zoek.*", "**/zoek_bg-*.wasm"]) {
    const { page, close } = await visit("/", (page) => page.route(blocked, (route) => route.abort()));
    await page.locator("#zoekveld").fill("toets");
    const way = page.locator("#zoek a[href='/zoeken/']:visible");
    await way.waitFor();
    assert.ok((await page.locator("#zoek").innerText()).match(/lukt nu niet|konden niet/), blocked);
    await close();
  }
});

test("a page that was translated goes on searching", async () => {
  const { page, errors, close } = await visit("/zoeken/");
  await page.locator("#zoekveld").fill("toets");
  await page.locator(results).first().waitFor();
  for (const word of ["dyslexie", "toets", "zzzz", "hulp"]) {
    await translate(page);
    await page.locator("#zoekveld").fill(word);
    await page.waitForTimeout(100);
  }
  await page.locator(results).first().waitFor();
  assert.match(await page.locator("#zoekuitslag [role=status]").innerText(), /^\d+ uitkomsten/);
  assert.deepEqual(errors, []);
  await close();
});

test("the filter of an area leaves what fits, says how much, and gives everything back", async () => {
  const { page, errors, close } = await visit(areaRoute);
  const shown = () => page.locator(".line:visible").count();
  const all = await shown();
  await page.locator(".filter > summary").click();
  await translate(page);
  const title = (await page.locator(".line h3").last().textContent()).toLowerCase();
  await page.locator("#filterveld").fill(title);
  await page.getByText(/^\d+ van \d+ onderdelen op deze bladzijde\.$/).waitFor();
  const left = await shown();
  assert.ok(left >= 1 && left < all, `${left} of ${all} for ‘${title}’`);
  assert.equal(await page.locator(".theme:visible").count() <= left, true);
  await page.locator("#filterveld").fill("xyzzyplugh");
  await page.locator(".none-left").waitFor();
  assert.equal(await shown(), 0);
  await page.locator("#filterveld").fill("");
  await page.locator(".none-left").waitFor({ state: "hidden" });
  assert.equal(await shown(), all);
  assert.deepEqual(errors, []);
  await close();
});
