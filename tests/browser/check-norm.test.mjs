// The norm does not arrive, or not as it should: a sentence, and the work is as it was.
import assert from "node:assert/strict";
import { openFlows } from "./check.mjs";
import { records, stored } from "./device.mjs";
import { downloaded, mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const SLICE = /\/norm\/.*\.check\.\w+\.json/;
const json = (body) => (route) => route.fulfill({ contentType: "application/json", body });

/** Each way, what happens to the request, and what the person reads. */
const DAMAGE = [
  ["breaks off", async (route) => {
    const text = await (await route.fetch()).text();
    await json(text.slice(0, text.length / 2))(route);
  }, /De normdata zijn beschadigd aangekomen/],
  ["misses a line", async (route) => {
    const slice = await (await route.fetch()).json();
    Object.values(slice.items)[0].pop();
    await json(JSON.stringify(slice))(route);
  }, /De normdata zijn beschadigd aangekomen/],
  ["is JSON of something else", json('{"items":"geen"}'), /De normdata zijn beschadigd aangekomen/],
  ["is nothing at all", json(""), /De normdata zijn beschadigd aangekomen/],
  ["is a list", json("[]"), /De normdata zijn beschadigd aangekomen/],
  ["is not there", (route) => route.fulfill({ status: 404, body: "" }), /De normdata zijn er niet \(antwoord 404\)/],
  ["is a page of the network's own", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Log in</h1>" }), /De normdata zijn beschadigd aangekomen/],
  ["does not come", (route) => route.abort(), /De normdata konden niet worden opgehaald/],
];

// What the browser itself reports about a request that failed.
const expected = /Failed to load resource|preload/;

for (const [how, answer, sentence] of DAMAGE) {
  promise(`the norm ${how}: a sentence, and the work can be saved as a file`, { expected }, async ({ page }) => {
    await openWorkFile(page, workFile(mixedAnswers()));
    const before = await stored(page);
    await page.route(SLICE, answer);
    for (const address of ["/zelfcheck/", "/zelfcheck/resultaat/"]) {
      await page.goto(address);
      const told = page.locator("[data-failure]");
      await told.getByText(sentence).waitFor();
      assert.match(await told.innerText(), /Wat u eerder invulde, staat nog op dit apparaat\./);
      assert.equal(await page.getByText("De zelfcheck wordt geladen.").isVisible(), false);
    }
    const file = await downloaded(page, () => page.getByRole("button", { name: "Bewaar uw werk als bestand" }).click());
    assert.match(file.name, /^normwijzer-de-wegwijzer-/);
    assert.deepEqual(JSON.parse(file.text).zelfcheck, (await records(page))[0]);
    assert.deepEqual(await stored(page), before);

    // And when the norm is there again, everything is.
    await page.unroute(SLICE);
    await page.goto("/zelfcheck/resultaat/");
    await page.waitForSelector("html[data-ready]");
    await page.getByText("Dit volgt uit de antwoorden van De Wegwijzer.").waitFor();
  });
}

promise("the program does not come: a sentence", { expected: /Failed to load|Failed to fetch|preload|dynamically imported|wasm/i }, async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto("/zelfcheck/");
  await page.getByText("De zelfcheck kon niet laden. Uw antwoorden zijn niet weg.").waitFor();
});

promise("without JavaScript: a sentence, and the form for paper", { javaScriptEnabled: false }, async ({ page }) => {
  await page.goto("/zelfcheck/");
  await page.locator("noscript p", { hasText: "De zelfcheck heeft JavaScript nodig." }).waitFor();
  assert.equal(await page.getByText("De zelfcheck wordt geladen.").isVisible(), false);
  await page.locator("noscript a").first().click();
  await page.waitForURL("**/formulier/**");
});
