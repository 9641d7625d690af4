// Every page of the self-check has its address, and goes where it says: by link, back button, reload and line.
import assert from "node:assert/strict";
import { DO_WE, answer, arrived, begin, open, openFlows, question } from "./check.mjs";
import { saved } from "./device.mjs";
import { area, areas, lines } from "./norm.mjs";
import { checkRoutes } from "./routes.mjs";
import { mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const address = `/zelfcheck/${area.id}/`;
const onTop = (page) => page.evaluate(() => scrollY === 0);
const focus = (page) => page.evaluate(() => document.activeElement.matches("main h1"));
const menu = (page, name) => page.getByRole("navigation", { name: "Zelfcheck" }).getByRole("link", { name });
/** The words above the page and on the tab, which belong together. */
async function heading(page) {
  const words = await page.getByRole("heading", { level: 1 }).innerText();
  assert.ok((await page.title()).startsWith(words), `${await page.title()}: ${words}`);
  return words;
}

promise("every page has an address, a title and a heading of its own, also once the program is there", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  const headings = [];
  for (const route of checkRoutes) {
    await page.goto(route);
    const written = await page.title();
    await page.waitForSelector("html[data-ready]");
    headings.push(await heading(page));
    assert.equal(await page.title(), written, route);
    assert.equal(new URL(page.url()).pathname, route);
  }
  assert.ok(headings.length > areas.length);
  assert.equal(new Set(headings).size, headings.length, headings.join(", "));
});

promise("a first load leaves the reader where the browser put him", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, address);
  assert.equal(await focus(page), false);
  assert.equal(await onTop(page), true);
});

promise("another page begins at its heading, by link, back and forward", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, address);
  const arrive = async (path, words) => {
    await arrived(page, path);
    await page.getByRole("heading", { level: 1, name: words }).waitFor();
    await page.waitForFunction(() => document.activeElement.matches("main h1"));
    await page.waitForFunction(() => scrollY === 0);
    assert.equal(await heading(page), words);
  };
  const low = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await low();
  await page.getByRole("link", { name: "Terug naar het overzicht" }).click();
  await arrive("/zelfcheck/overzicht/", "Overzicht");
  await low();
  await menu(page, "Resultaat").click();
  await arrive("/zelfcheck/resultaat/", "Resultaat");
  await low();
  await page.goBack();
  await arrive("/zelfcheck/overzicht/", "Overzicht");
  await page.goBack();
  await arrive(address, area.name);
  await page.goForward();
  await arrive("/zelfcheck/overzicht/", "Overzicht");
  assert.equal(await menu(page, "Overzicht").getAttribute("aria-current"), "page");
});

promise("a reload stays on the page", async ({ page }) => {
  await begin(page);
  await menu(page, "Bewaren").click();
  await arrived(page, "/zelfcheck/bewaren/");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await heading(page), "Bewaren en openen");
});

/** The whole title of a line is in the window, and nothing lies over it. */
async function lineInSight(page, id) {
  const title = question(page, id).getByRole("heading", { level: 3 });
  await page.waitForFunction((line) => line === document.activeElement, await title.elementHandle(), { timeout: 3000 });
  const free = await title.evaluate((line) => {
    const { left, top, bottom } = line.getBoundingClientRect();
    return [top + 2, bottom - 2].every((y) => line.contains(document.elementFromPoint(left + 4, y)));
  });
  assert.ok(free, `${id} is out of sight`);
}

promise("‘Wijzig’ leads to the line, and Tab goes on from there", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, "/zelfcheck/controleren/");
  const id = lines(area.id).at(-1);
  await page.evaluate(() => (globalThis.same = true));
  await page.locator(`td a[href="${address}#${id}"]`).click();
  await arrived(page, `${address}#${id}`);
  await lineInSight(page, id);
  assert.ok(await page.evaluate(() => globalThis.same), "without loading the page again");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest("article").id), id);

  // The same address from outside, and back again.
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await lineInSight(page, id);
  await page.goBack();
  await arrived(page, "/zelfcheck/controleren/");
  await page.getByRole("heading", { level: 1, name: "Controleer uw antwoorden" }).waitFor();
});

promise("a browser that keeps nothing loses nothing on the way to a line", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  const id = lines(area.id)[0];
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await page.getByLabel("Basisschool").check();
  await menu(page, "Overzicht").click();
  await page.getByRole("link", { name: new RegExp(`^${area.name}`) }).click();
  await answer(page, id, DO_WE, "Nee");
  await menu(page, "Controleren").click();
  await page.locator(`td a[href="${address}#${id}"]`).click();
  await lineInSight(page, id);
  await question(page, id).getByRole("radio", { name: "Nee" }).first().and(page.locator(":checked")).waitFor();
});

promise("an address that does not exist says so, and shows the way", { expected: /404/ }, async ({ page }) => {
  for (const path of ["/zelfcheck/een-gebied-van-vroeger/", "/zelfcheck/opzet/meer/", "/bestaat-niet/"]) {
    const response = await page.goto(path);
    assert.equal(response.status(), 404, path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.match(await page.locator("main").innerText(), /bestaat niet|is er niet/i, path);
    assert.ok((await page.locator("main a").count()) > 0, path);
  }
});

promise("an area that was not chosen says so, and shows where to choose", async ({ page }) => {
  const file = workFile({}, {});
  file.zelfcheck.school.gebieden = [];
  await openWorkFile(page, file);
  await open(page, address);
  await page.getByText("Dit gebied hoort niet bij wat u voor uw school hebt gekozen.").waitFor();
  await page.getByRole("link", { name: "Kies gebieden" }).click();
  await arrived(page, "/zelfcheck/opzet/");
  await page.getByLabel(area.name).check();
  await saved(page);
  await page.goBack();
  await arrived(page, address);
  assert.equal(await page.locator("article.question").count(), lines(area.id).length);
});

promise("without a record every page says so, and leads to one", async ({ page }) => {
  const free = ["/zelfcheck/", "/zelfcheck/bewaren/"];
  for (const route of checkRoutes.filter((route) => !free.includes(route))) {
    await open(page, route);
    await page.getByText("Er is in dit tabblad nog geen zelfcheck open.").waitFor();
    await page.getByRole("link", { name: "Begin een zelfcheck, of ga verder" }).click();
    await arrived(page, "/zelfcheck/");
    await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).waitFor();
  }
});
