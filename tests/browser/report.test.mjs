// Promise: a saved report reads, prints and stands on its own, without script and without network.
// The reports are those of tests/reports.rs, which keeps them fresh.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { launch } from "./browser.mjs";
import { examineOpen } from "./engines.mjs";
import { none } from "./site.mjs";

const folder = new URL("../fixtures/rapport/", import.meta.url);
const names = readdirSync(folder);
const browser = await launch();
after(() => browser.close());

/** The report in a browser, as a file from disk. */
async function opened(name, options = {}) {
  const context = await browser.newContext({ javaScriptEnabled: true, ...options });
  const page = await context.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(new URL(name, folder).href);
  return { page, requests, close: () => context.close() };
}

test("there are reports", () => assert.ok(names.length >= 2));

for (const name of names) {
  test(`${name} is valid HTML`, async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      rules: {
        "no-trailing-whitespace": "off",
        "long-title": "off",
        // A report is one file: its style has to be in it.
        "no-inline-style": "off",
      },
    });
    const report = await validator.validateString(readFileSync(new URL(name, folder), "utf8"), name);
    none(report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`)));
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`${name}, in ${colorScheme}: no engine has anything to report`, async () => {
      // The engines are put into the page, which its own CSP would refuse.
      const { page, close } = await opened(name, { bypassCSP: true, colorScheme });
      none(await examineOpen(page));
      await close();
    });
  }

  test(`${name} asks for nothing and has its parts`, async () => {
    const { page, requests, close } = await opened(name);
    assert.deepEqual(requests.filter((url) => !url.startsWith("file:")), []);
    assert.equal(requests.length, 1);
    assert.equal(await page.locator("h1").count(), 1);
    // A page for the school's own site has nothing around it.
    const around = name === "schoolgids.html" ? 0 : 1;
    for (const [part, number] of Object.entries({ header: around, main: 1, footer: around })) {
      assert.equal(await page.locator(part).count(), number, part);
    }
    assert.equal(await page.locator("script").count(), 0);
    assert.equal(await page.getByText("NORMWIJZER-GEGEVENS").isVisible(), false);
    for (const table of await page.locator("table").all()) {
      assert.equal(await table.locator("caption").count(), 1);
      assert.ok((await table.locator("th[scope=col]").count()) > 1);
    }
    await close();
  });

  test(`${name} fits a telephone`, async () => {
    const { page, close } = await opened(name, { viewport: { width: 320, height: 640 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px`);
    await close();
  });
}
