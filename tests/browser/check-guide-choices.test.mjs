// The school makes the text for the schoolgids its own: tone, length, lines and texts. What it wrote
// is kept, and never replaced by what the answers give.
import assert from "node:assert/strict";
import { DO_WE, answer, open, openFlows, question } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { focused } from "./focus.mjs";
import { written } from "./guide.mjs";
import { area, lines } from "./norm.mjs";
import { translate } from "./translate.mjs";
import { openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const permissions = ["clipboard-read", "clipboard-write"];
const address = "/zelfcheck/schoolgids/";
const [first, second] = lines(area.id);
const paper = (page) => page.locator("article.paper");
const points = (page) => paper(page).getByRole("listitem").allInnerTexts();
const fold = (page) => page.locator("details.more").filter({ hasText: `Kies en bewerk: ${area.name}` });
const field = (page) => page.getByLabel(`De tekst over ${area.name}`);
const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });
const changed = (page) => page.getByText("Uw antwoorden of keuzes veranderden na deze tekst.");
const OWN = "Wij lezen elke dag.\n\nOok:\n- stil\n- hardop";

/** A school that does two things, with the fold of their area open. */
async function school(page) {
  const answers = {
    [first]: { praktijk: "ja", beschreven: "ja", plaats: "schoolplan, bladzijde 7" },
    [second]: { praktijk: "ja", beschreven: "nee" },
  };
  await openWorkFile(page, workFile(answers));
  await show(page);
}

async function show(page) {
  await open(page, address);
  await written(page);
  await fold(page).locator("summary").click();
}

/** The statements of the two lines, as the questions show them. */
async function statements(page) {
  await open(page, `/zelfcheck/${area.id}/`);
  const says = (id) => question(page, id).locator(".statement").textContent();
  return [await says(first), await says(second)];
}

promise("tone and length are chosen, and stay", async ({ page }) => {
  await school(page);
  assert.ok(await page.getByLabel("Zakelijk").isChecked());
  assert.match((await points(page))[0], / \(Meer hierover: schoolplan, bladzijde 7\)$/);
  await page.getByLabel("Warm").check();
  await paper(page).getByText("Dit kunt u van ons verwachten:").waitFor();
  await page.getByLabel("Kort").check();
  await paper(page).getByText("schoolplan").waitFor({ state: "detached" });
  const titles = await fold(page).getByRole("checkbox").evaluateAll((boxes) =>
    boxes.map((box) => box.parentElement.innerText.trim()));
  assert.equal(titles.length, 2);
  assert.deepEqual(await points(page), titles);
  await saved(page);
  await show(page);
  assert.ok(await page.getByLabel("Warm").isChecked());
  assert.deepEqual(await points(page), titles);
});

promise("a line that is left out is neither in the text nor in the copy", { permissions }, async ({ page }) => {
  await school(page);
  const [, out] = await statements(page);
  await show(page);
  await fold(page).getByRole("checkbox").nth(1).uncheck();
  await paper(page).getByText(out).waitFor({ state: "detached" });
  assert.equal((await points(page)).length, 1);
  assert.ok(!(await field(page).inputValue()).includes(out));
  await written(page);
  await button(page, "Kopieer met opmaak").click();
  await page.getByText("Gekopieerd.").waitFor();
  assert.ok(!(await page.evaluate(() => navigator.clipboard.readText())).includes(out));
  await saved(page);
  assert.deepEqual((await records(page))[0].schoolgids.verborgen, [second]);
  await fold(page).getByRole("checkbox").nth(1).check();
  await paper(page).getByText(out).waitFor();
});

promise("an own text takes the place of the generated one, and stays after a reload", async ({ page }) => {
  await school(page);
  const generated = await field(page).inputValue();
  assert.match(generated, /^Dit kunnen leerlingen en ouders verwachten:\n\n- /);
  await field(page).fill(OWN);
  await paper(page).getByText("Wij lezen elke dag.").waitFor();
  assert.deepEqual(await points(page), ["stil", "hardop"]);
  assert.equal(await changed(page).count(), 0);
  await fold(page).getByText("Noem geen namen of gegevens van leerlingen.").waitFor();
  await saved(page);
  await show(page);
  assert.equal(await field(page).inputValue(), OWN);
  assert.deepEqual(await points(page), ["stil", "hardop"]);

  await button(page, "Terug naar de tekst uit de antwoorden").click();
  assert.equal(await field(page).inputValue(), generated);
  await focused(field(page));
  await paper(page).getByText("Wij lezen elke dag.").waitFor({ state: "detached" });
  await button(page, "Zet mijn tekst terug").click();
  assert.equal(await field(page).inputValue(), OWN);
  await paper(page).getByText("Wij lezen elke dag.").waitFor();
});

promise("when the answers change the own text stays, beside the new one, until somebody chooses", async ({ page }) => {
  await school(page);
  await field(page).fill(OWN);
  await saved(page);
  const [says] = await statements(page);
  const other = async (word) => {
    await open(page, `/zelfcheck/${area.id}/`);
    await answer(page, first, DO_WE, word);
    await saved(page);
    await show(page);
  };
  await other("Deels");
  await changed(page).waitFor();
  assert.deepEqual(await points(page), ["stil", "hardop"]);
  await fold(page).getByText("Dit doet de school nog niet helemaal:").waitFor();
  assert.equal(await field(page).inputValue(), OWN);
  // Who types on has not chosen yet.
  await field(page).fill(`${OWN}\n- samen`);
  await paper(page).getByText("samen", { exact: true }).waitFor();
  assert.equal(await changed(page).count(), 1);
  await button(page, "Houd mijn tekst").click();
  await changed(page).waitFor({ state: "detached" });
  assert.deepEqual(await points(page), ["stil", "hardop", "samen"]);

  await other("Nee");
  await changed(page).waitFor();
  await button(page, "Neem de nieuwe tekst").click();
  await changed(page).waitFor({ state: "detached" });
  await written(page);
  assert.equal((await points(page)).length, 1);
  assert.ok(!(await paper(page).innerText()).includes(says));
  await saved(page);
  assert.equal((await records(page))[0].schoolgids?.teksten, undefined);
});

promise("a text that is emptied leaves the area out", async ({ page }) => {
  await school(page);
  await field(page).fill("");
  await paper(page).getByRole("heading", { name: area.name }).waitFor({ state: "detached" });
  await button(page, "Terug naar de tekst uit de antwoorden").click();
  await paper(page).getByRole("heading", { name: area.name }).waitFor();
});

promise("hostile text stays text", async ({ page }) => {
  const words = `<script>document.title = "gehackt"</script><img src=x onerror="document.title='gehackt'"> & <b>vet</b>`;
  await school(page);
  const title = await page.title();
  await field(page).fill(`${words}\n\n- ${words}`);
  await paper(page).getByRole("listitem").getByText(words).waitFor();
  assert.equal(await paper(page).locator("script, img, b").count(), 0);
  assert.equal(await page.title(), title);
});

promise("it goes on under a translation", async ({ page }) => {
  await school(page);
  const box = fold(page).getByRole("checkbox").nth(1);
  const text = page.locator(`[id="${area.id}-tekst"]`);
  await translate(page);
  await box.uncheck();
  await written(page);
  await translate(page);
  await text.fill(OWN);
  await paper(page).getByText("Wij lezen elke dag.").waitFor();
  await translate(page);
  await box.check();
  await changed(page).waitFor();
  await translate(page);
  await button(page, /houd mijn tekst/i).click();
  await written(page);
  assert.equal(await text.inputValue(), OWN);
  await page.getByText(/veranderden na deze tekst/i).waitFor({ state: "detached" });
});

/** What the browser says about what is made to fail here. */
const FAILS = { expected: /Failed to load resource|ERR_FAILED|Failed to fetch|dynamically imported/ };
promise("when the worker does not come there is a sentence, and a second try works", FAILS, async ({ page, context }) => {
  await openWorkFile(page, workFile({ [first]: { praktijk: "ja" } }));
  await context.route("**/werker-*.js", (route) => route.abort());
  await open(page, address);
  await paper(page).getByText(/^Dit is niet gelukt\. Kijk of u verbinding hebt/).waitFor();
  await context.unroute("**/werker-*.js");
  await paper(page).getByRole("button", { name: "Probeer het opnieuw" }).click();
  await paper(page).getByRole("listitem").first().waitFor();
});
