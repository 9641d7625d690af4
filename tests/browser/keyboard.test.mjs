// The public pages without a mouse: everything one can use is reached with Tab, and seen.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examine } from "./keyboard.mjs";
import { publicRoutes } from "./routes.mjs";
import { none, open, openSite } from "./site.mjs";

const site = await openSite();
after(() => site.close());

const areaRoute = publicRoutes.find((route) => /^\/ouders\/(po|vo)\/[^/]+\/$/.test(route));
const ROUTES = ["/", areaRoute, "/zoeken/"];

/** Runs in the page. Numbers what one can use; of radio buttons that belong together the chosen one. */
function number() {
  const usable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
    .filter((element) => element.type !== "radio" || element.checked);
  usable.forEach((element, at) => (element.dataset.stop = at));
  return usable.map((element) => `${element.tagName} ${element.textContent.trim()}`);
}

/** Presses Tab from the top of the page to its end, and says what is wrong on the way. */
async function walk(page) {
  const names = await page.evaluate(number);
  const missed = new Map(names.entries());
  const problems = [];
  for (let steps = 0; steps < names.length + 50; steps += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => document.activeElement.dataset.stop ?? "");
    // Past the last link the focus leaves the page.
    if (stop === "" && (await page.evaluate(() => document.activeElement === document.body))) break;
    const fault = await page.evaluate(examine);
    if (fault) problems.push(fault);
    missed.delete(Number(stop));
  }
  return [...problems, ...[...missed.values()].map((name) => `not reached: ${name}`)];
}

for (const [device, viewport] of [["a desk", { width: 1280, height: 720 }], ["a phone", { width: 320, height: 640 }]]) {
  for (const route of ROUTES) {
    test(`${route} at ${device}: all that one can use is reached with Tab, and seen`, async () => {
      const context = await site.visitor({ viewport });
      const page = await context.newPage();
      await open(page, route);
      const problems = await walk(page);
      // And once more with everything open that folds.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
        document.activeElement.blur();
        getSelection().collapse(document.body, 0);
      });
      problems.push(...(await walk(page)));
      none(problems);
      await context.close();
    });
  }
}

test("the skip link comes first, is seen, and leads past the header", async () => {
  const context = await site.visitor();
  const page = await context.newPage();
  for (const route of ROUTES) {
    await open(page, route);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Naar de inhoud", route);
    assert.equal(await page.evaluate(examine), undefined);
    await page.keyboard.press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.matches("main h1")), route);
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("main")), route);
  }
  await context.close();
});

test("a choice of the filter is made with the arrows, and a fold opens with Enter", async () => {
  const context = await site.visitor();
  const page = await context.newPage();
  await open(page, areaRoute);
  const fold = page.locator(".filter > summary");
  await fold.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "gezag-alles");
  const all = await page.locator(".line:visible").count();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(examine), undefined);
  const left = await page.locator(".line:visible").count();
  assert.ok(left > 0 && left < all, `${left} of ${all}`);
  await context.close();
});
