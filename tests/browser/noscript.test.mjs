// With JavaScript off, every public page is complete: text, links and what folds open.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { drawAll } from "./layout.mjs";
import { checkRoutes, html, publicRoutes } from "./routes.mjs";
import { none, openSite, visitAll } from "./site.mjs";

const site = await openSite();
after(() => site.close());

test("every public page is complete without JavaScript: text, links, and what folds opens", async () => {
  const context = await site.visitor({ javaScriptEnabled: false });
  const look = async (page, route) => {
    await page.goto(route);
    await drawAll(page);
    const problems = await page.evaluate(() => {
      const main = document.querySelector("main");
      const text = (element) => element.innerText.trim();
      const shown = (selector) =>
        [...main.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      const problems = [];
      if (shown("h1").length !== 1) problems.push(`${shown("h1").length} headings`);
      if (text(main).length < 120) problems.push(`only ${text(main).length} characters of text`);
      // A sentence that says the page is loading would stay for ever.
      for (const element of shown("[data-loading]")) problems.push(`waits: ${text(element)}`);
      for (const link of shown("a[href]"))
        if (!text(link)) problems.push(`a link without words: ${link.href}`);
      return problems;
    });
    const fold = page.locator("main details:not([open]) > summary").first();
    if ((await fold.count()) > 0 && (await fold.isVisible())) {
      const before = (await page.locator("main").innerText()).length;
      await fold.click();
      const after = (await page.locator("main").innerText()).length;
      if (after <= before) problems.push("a fold does not open");
    }
    return problems;
  };
  none(await visitAll(context, publicRoutes, look));
});

test("there are folds to open, or this file looks at nothing", () => {
  assert.ok(publicRoutes.some((route) => html(route).includes("<details")));
});

test("every page of the self-check says without JavaScript what it needs, and what else there is", async () => {
  const context = await site.visitor({ javaScriptEnabled: false });
  const look = async (page, route) => {
    await page.goto(route);
    const text = await page.locator("main").innerText();
    const problems = [];
    if (!text.includes("heeft JavaScript nodig")) problems.push("does not say what it needs");
    for (const sector of ["po", "vo"])
      if (!(await page.locator(`main a[href="/formulier/${sector}/"]`).isVisible()))
        problems.push(`no way to the ${sector} form on paper`);
    return problems;
  };
  none(await visitAll(context, checkRoutes, look));
});
