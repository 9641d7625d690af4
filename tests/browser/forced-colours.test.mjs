// Forced colours, as in Windows' contrast themes: what colour or a fill says elsewhere still shows.
import { openFlows, open } from "./check.mjs";
import { drawAll } from "./layout.mjs";
import { area } from "./norm.mjs";
import { none } from "./site.mjs";
import { mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const forced = { forcedColors: "active", reducedMotion: "reduce" };

/**
 * Words that cannot be told from their ground, borders that are gone, and drawings without a line.
 * In this mode the browser paints with a handful of system colours; computed styles name them.
 */
async function unseen(page, selectors) {
  await drawAll(page);
  return page.evaluate(({ words, borders, drawings }) => {
    const clear = (colour) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!clear(backgroundColor)) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const lacks = (selector, test) => {
      const found = [...document.querySelectorAll(selector)];
      if (found.length === 0) return [`${selector}: nothing on this page`];
      return found.filter((element) => !test(element)).map((element) => `${selector}: ${element.outerHTML.slice(0, 100)}`);
    };
    const style = getComputedStyle;
    return [
      ...words.flatMap((s) => lacks(s, (e) => style(e).color !== ground(e) && e.innerText.trim() !== "")),
      ...borders.flatMap((s) => lacks(s, (e) => parseFloat(style(e).borderTopWidth) > 0 && style(e).borderTopColor !== ground(e.parentElement))),
      ...drawings.flatMap((s) => lacks(s, (e) => [style(e).fill, style(e).stroke].some((c) => c !== "none" && c !== ground(e)))),
    ];
  }, selectors);
}

const PAGES = [
  [`/ouders/po/${area.id}/`, { words: [".badge", ".site-nav a[aria-current]"], borders: [".badge"], drawings: [".wordmark svg"] }],
  ["/zelfcheck/overzicht/", { words: [".status", ".saved"], borders: [".status", ".saved"], drawings: [".area-sign", ".go svg"] }],
  [`/zelfcheck/${area.id}/`, { words: [".sign", ".badge"], borders: [".answer .choice", "#filter"], drawings: [".sign svg"] }],
  ["/zelfcheck/resultaat/", { words: [".sign", ".badge"], borders: [".badge", ".button"], drawings: [".sign svg", ".chart rect"] }],
];

promise("words, borders and drawings are all there", forced, async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  const found = [];
  for (const [route, selectors] of PAGES) {
    if (route.startsWith("/zelfcheck/")) await open(page, route);
    else await page.goto(route);
    found.push(...(await unseen(page, selectors)).map((finding) => `${route}: ${finding}`));
  }
  none(found);
});

promise("a chosen answer has an outline of its own", forced, async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, `/zelfcheck/${area.id}/`);
  const outlines = (selector) =>
    page.locator(selector).evaluateAll((all) => all.map((e) => getComputedStyle(e).outlineStyle));
  const chosen = await outlines(".answer .choice:has(:checked)");
  const others = await outlines(".answer .choice:not(:has(:checked))");
  none(chosen.length > 0 && chosen.every((line) => line === "solid") ? [] : ["a chosen answer without an outline"]);
  none(others.every((line) => line === "none") ? [] : ["an outline round what is not chosen"]);
});

promise("what is painted in its own ground is found", forced, async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    document.querySelector("h1").outerHTML = "<h1 class='gone'>Weg</h1>";
    document.styleSheets[0].insertRule(".gone { forced-color-adjust: none; color: Canvas; border: 0 }");
  });
  const found = await unseen(page, { words: [".gone"], borders: [".gone"], drawings: [] });
  none(found.length === 2 ? [] : [`2 expected, ${found.length} found`]);
});
