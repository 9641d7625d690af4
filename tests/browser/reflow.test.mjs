// Small screens, wide spacing and thick fingers: nothing scrolls sideways, nothing is cut off, and
// everything that one taps is large enough. Over all pages, with a filled self-check.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openFolds } from "./check-states.mjs";
import { cut, sideways, small } from "./layout.mjs";
import { checkRoutes, publicRoutes } from "./routes.mjs";
import { none, open, openSite, visitAll } from "./site.mjs";
import { mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const site = await openSite();
after(() => site.close());

// What WCAG 1.4.12 asks a page to survive.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

// The requirement pages are one template: a small phone sees them all, the others every tenth.
const all = [...publicRoutes, ...checkRoutes];
const requirement = all.filter((route) => route.startsWith("/eis/"));
const left = new Set(requirement.filter((_, index) => index % 10 !== 0));
const sample = all.filter((route) => !left.has(route));

/** A visitor who has a filled self-check open, and every page with its folds open before `look`. */
async function everyPage(options, look, routes = sample) {
  // The style of a reader comes from outside the page; as a test puts it in, the CSP would refuse.
  const context = await site.visitor({ bypassCSP: true, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await openWorkFile(page, workFile(mixedAnswers()));
  await page.close();
  const found = await visitAll(context, routes, async (page, route) => {
    await open(page, route);
    if (checkRoutes.includes(route)) await page.waitForSelector("html[data-ready]");
    await openFolds(page);
    return look(page);
  });
  await context.close();
  return found;
}

const both = async (page) => [...(await sideways(page)), ...(await small(page))];

test("on a small phone nothing sticks out, and what one taps is large enough", async () => {
  none(await everyPage({ viewport: { width: 320, height: 640 } }, both, all));
});

// As many CSS pixels as the small phone, four dots in each, and a very low screen.
test("the same on 1280 pixels at 400 %", async () => {
  none(await everyPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, both));
});

for (const width of [320, 1280]) {
  test(`with the spacing of WCAG 1.4.12 at ${width} pixels nothing is cut off or sticks out`, async () => {
    const look = async (page) => {
      await page.addStyleTag({ content: SPACING });
      return [...(await sideways(page)), ...(await cut(page))];
    };
    none(await everyPage({ viewport: { width, height: 800 } }, look));
  });
}

// The guards are guarded.
const FAULTS = [
  ["something that sticks out", sideways, `<p style="width:400px">Breed</p>`],
  ["text that is cut off", cut, `<p style="height:1em;overflow:hidden">Een<br>twee<br>drie</p>`],
  ["a button that is too small", small, `<button class="button" style="height:30px">Ja</button>`],
  ["a link that is too small", small, `<ul><li><a href="/" style="font-size:10px;padding:0">Ja</a></li></ul>`],
];
for (const [what, guard, body] of FAULTS) {
  test(`${what} is found`, async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.setContent(`<!DOCTYPE html><title>Proef</title><body style="margin:0">${body}`);
    assert.notDeepEqual(await guard(page), []);
    await page.close();
  });
}
