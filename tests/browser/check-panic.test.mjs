// The program breaks: one sentence, no field that takes what nobody keeps, and the work is intact.
// It breaks here as it does for people: an extension takes away what the program has drawn.
import assert from "node:assert/strict";
import { DO_WE, answer, begin, chosen, open, openFlows, question } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { focused } from "./focus.mjs";
import { area, lines } from "./norm.mjs";

const promise = await openFlows();
const address = `/zelfcheck/${area.id}/`;
const [first, second] = lines(area.id);
// What the browser and the panic hook report about it.
const expected = /Normwijzer:|unreachable|failed to insert|closure invoked/;
const sentence = (page) => page.getByRole("alert").filter({ hasText: "Er ging iets mis in het programma." });

/** Work that is kept, and a page from which something was taken away. */
async function atWork(page) {
  await begin(page);
  await open(page, address);
  await answer(page, second, DO_WE, "Deels");
  await answer(page, first, DO_WE, "Weten we niet");
  await saved(page);
  await question(page, first).locator(".question-outcome").evaluate((part) => part.remove());
}

/** Asks the program to draw before what is gone. */
const breakIt = (page) => answer(page, first, DO_WE, "Ja");

promise("one sentence, in view and with the focus; what was kept is there after a reload", { expected }, async ({ page }) => {
  await atWork(page);
  const [before] = await records(page);
  await breakIt(page);
  await sentence(page).waitFor();
  await focused(sentence(page));
  assert.ok(await sentence(page).evaluate((sign) => sign.getBoundingClientRect().top >= 0));
  assert.deepEqual(await records(page), [before]);

  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await sentence(page).count(), 0);
  assert.equal(await chosen(page, second, DO_WE), "Deels");
  assert.equal(await chosen(page, first, DO_WE), "Weten we niet");
  await answer(page, first, DO_WE, "Ja");
  await question(page, first).getByText("Nog open").waitFor();
});

promise("what broke takes no more words, and the rest of the page still leads away", { expected }, async ({ page }) => {
  await atWork(page);
  await breakIt(page);
  await sentence(page).waitFor();
  const inside = () => page.evaluate(() => Boolean(document.activeElement.closest("#app")));
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press("Tab");
    assert.equal(await inside(), false);
  }
  await question(page, second).getByText("Nee", { exact: true }).first().click({ force: true });
  assert.equal(await chosen(page, second, DO_WE), "Deels");
  await page.getByRole("link", { name: "Normwijzer" }).first().click();
  await page.waitForURL("**/");
});

promise("breaking again says nothing new", { expected }, async ({ page }) => {
  await atWork(page);
  await breakIt(page);
  await sentence(page).waitFor();
  await page.evaluate(() => {
    for (const kind of ["popstate", "pagehide", "visibilitychange"]) dispatchEvent(new Event(kind));
    for (const field of document.querySelectorAll("#app input")) field.click();
  });
  await page.waitForTimeout(500);
  assert.equal(await sentence(page).count(), 1);
});

promise("what was on its way to the device when it broke, arrives", { expected }, async ({ page }) => {
  await begin(page);
  await open(page, address);
  await answer(page, second, DO_WE, "Deels");
  await answer(page, first, DO_WE, "Weten we niet");
  await saved(page);
  await question(page, first).locator(".question-outcome").evaluate((part) => part.remove());
  await answer(page, second, DO_WE, "Nee");
  await breakIt(page);
  await sentence(page).waitFor();
  await page.waitForTimeout(500);
  const [{ antwoorden }] = await records(page);
  assert.equal(antwoorden[second].praktijk, "nee");
});
