// A first visit: from nothing to a first answer, and back again later.
import assert from "node:assert/strict";
import {
  DO_WE,
  WRITTEN,
  answer,
  arrived,
  begin,
  chosen,
  open,
  openFlows,
  question,
} from "./check.mjs";
import { records, saved } from "./device.mjs";
import { focused } from "./focus.mjs";
import { area, lines } from "./norm.mjs";

const promise = await openFlows();
const [first, second] = lines(area.id);
const address = `/zelfcheck/${area.id}/`;

promise("the set-up says what is wrong, leads there, and keeps what was typed", async ({ page }) => {
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await arrived(page, "/zelfcheck/opzet/");
  await page.getByLabel("Naam van de school").fill("De Wegwijzer");
  await page.getByLabel("BRIN-nummer").fill("12AB");
  const onward = page.getByRole("button", { name: "Verder naar het overzicht" });
  await onward.click();

  const faults = page.getByRole("alert");
  await focused(faults);
  assert.equal(await faults.getByRole("link").count(), 2);
  await faults.getByRole("link", { name: /basisschool of een middelbare school/ }).click();
  await focused(page.locator("[name=sector]").first());
  await faults.getByRole("link", { name: /BRIN/ }).click();
  await focused(page.locator("#brin"));
  assert.equal(await page.getByLabel("BRIN-nummer").inputValue(), "12AB");
  assert.equal(await page.getByLabel("BRIN-nummer").getAttribute("aria-invalid"), "true");

  await page.getByLabel("BRIN-nummer").fill("12AB00");
  await page.getByLabel("Basisschool").check();
  await page.getByRole("alert").waitFor({ state: "detached" });
  await onward.click();
  await arrived(page, "/zelfcheck/overzicht/");
  await saved(page);
  const [record] = await records(page);
  assert.equal(record.school.naam, "De Wegwijzer");
  assert.equal(record.school.brin, "12AB00");
});

promise("a fault in the BRIN shows after leaving the field, never while typing", async ({ page }) => {
  await begin(page);
  const brin = page.getByLabel("BRIN-nummer");
  await brin.pressSequentially("99");
  assert.equal(await brin.getAttribute("aria-invalid"), null);
  await brin.press("Tab");
  await page.locator("#brin-fout").waitFor();
  await brin.fill("");
  await page.locator("#brin-fout").waitFor({ state: "detached" });
});

promise("answers outlive a reload, the back button and a second tab", async ({ page, context }) => {
  await begin(page);
  await page.getByRole("button", { name: "Verder naar het overzicht" }).click();
  await page.getByRole("link", { name: area.name }).click();
  await arrived(page, address);
  await answer(page, first, DO_WE, "Ja");
  await answer(page, first, WRITTEN, "Nee");
  await answer(page, second, DO_WE, "Deels");
  await question(page, first).getByText("Opschrijven").waitFor();
  await saved(page);

  const asAnswered = async (tab) => {
    assert.equal(await chosen(tab, first, DO_WE), "Ja");
    assert.equal(await chosen(tab, first, WRITTEN), "Nee");
    assert.equal(await chosen(tab, second, DO_WE), "Deels");
    assert.equal(await chosen(tab, second, WRITTEN), undefined);
  };
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await asAnswered(page);

  await page.getByRole("link", { name: "Resultaat" }).click();
  await arrived(page, "/zelfcheck/resultaat/");
  await page.goBack();
  await arrived(page, address);
  await asAnswered(page);

  const other = await context.newPage();
  await open(other, address);
  await asAnswered(other);
});

promise("the page of a line that is answered says so in the overview", async ({ page }) => {
  await begin(page);
  await open(page, address);
  for (const id of lines(area.id)) await answer(page, id, DO_WE, "Weten we niet");
  await page.getByRole("link", { name: "Terug naar het overzicht" }).click();
  const task = page.getByRole("listitem").filter({ hasText: area.name });
  const count = lines(area.id).length;
  await task.getByText(`${count} van ${count} onderdelen beantwoord`).waitFor();
  await task.getByText("klaar", { exact: true }).waitFor();
});

promise("the filter never hides the line that somebody is working on", async ({ page }) => {
  await begin(page);
  await open(page, address);
  await answer(page, first, DO_WE, "Nee");
  await answer(page, first, WRITTEN, "Nee");
  await page.getByLabel("Toon").selectOption("Nog open");
  await question(page, first).waitFor({ state: "detached" });

  // Answering takes the line out of what was asked for, but not from under the hands.
  await answer(page, second, DO_WE, "Ja");
  await answer(page, second, WRITTEN, "Ja");
  await question(page, second).getByText("Op orde").waitFor();
  await question(page, second).getByLabel("Waar staat het?").fill("schoolgids, bladzijde 3");
  assert.equal(await question(page, second).count(), 1);

  await page.getByLabel("Toon").selectOption("Alles");
  assert.equal(await page.locator("article.question").count(), lines(area.id).length);
  assert.equal(
    await question(page, second).getByLabel("Waar staat het?").inputValue(),
    "schoolgids, bladzijde 3",
  );
});

promise("a school of each kind gets its own lines, and all of them when it asks", async ({ page }) => {
  await begin(page, { sector: "Middelbare school" });
  await open(page, address);
  const shown = () =>
    page.locator("article.question").evaluateAll((all) => all.map(({ id }) => id).sort());
  assert.deepEqual(await shown(), lines(area.id, { sector: "vo" }).sort());
  await open(page, "/zelfcheck/opzet/");
  await page.getByLabel("Alles").check();
  await saved(page);
  await open(page, address);
  const everything = { sector: "vo", depth: ["kern", "verdieping"] };
  assert.deepEqual(await shown(), lines(area.id, everything).sort());
});
