// Two tabs on one record: the second follows, or asks. Neither writes over the other.
import assert from "node:assert/strict";
import { DO_WE, answer, begin, chosen, open, openFlows, question } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { focused } from "./focus.mjs";
import { area, lines } from "./norm.mjs";

const promise = await openFlows();
const [first, second] = lines(area.id);
const address = `/zelfcheck/${area.id}/`;
const deaf = () => {
  globalThis.BroadcastChannel = undefined;
};
/** Hides or shows a tab, as far as the page can tell. */
const look = (page, state) =>
  page.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

async function twoTabs(page, context) {
  await begin(page);
  await open(page, address);
  const other = await context.newPage();
  await open(other, address);
  return other;
}

promise("a second tab shows what the first writes, also in a field", async ({ page, context }) => {
  const other = await twoTabs(page, context);
  await answer(page, first, DO_WE, "Deels");
  await other.getByText(/Om \d\d:\d\d bijgewerkt vanuit een ander tabblad\./).waitFor();
  assert.equal(await chosen(other, first, DO_WE), "Deels");

  await answer(other, second, DO_WE, "Nee");
  await page.getByText(/bijgewerkt vanuit een ander tabblad/).waitFor();
  await question(page, second).getByText("Toelichting, bewijs en actie").click();
  await question(page, second).getByLabel("Toelichting (niet verplicht)").fill("uit het eerste tabblad");
  await saved(page);
  await question(other, second).getByText("Toelichting, bewijs en actie (ingevuld)").click();
  assert.equal(
    await question(other, second).getByLabel("Toelichting (niet verplicht)").inputValue(),
    "uit het eerste tabblad",
  );
  const [record] = await records(page);
  assert.equal(record.antwoorden[first].praktijk, "deels");
  assert.equal(record.antwoorden[second].praktijk, "nee");
});

promise("a tab that heard nothing catches up when somebody looks at it again", async ({ page, context }) => {
  await context.addInitScript(deaf);
  const other = await twoTabs(page, context);
  await look(other, "hidden");
  await answer(page, first, DO_WE, "Deels");
  await saved(page);
  await look(other, "visible");
  await other.getByText(/bijgewerkt vanuit een ander tabblad/).waitFor();
  assert.equal(await chosen(other, first, DO_WE), "Deels");
});

for (const [button, kept, copied] of [
  ["Verder met dit tabblad", "nee", "ja"],
  ["Neem het andere tabblad over", "ja", "nee"],
]) {
  promise(`both tabs changed it: ‘${button}’ goes on, and the other version stays`, async ({ page, context }) => {
    await context.addInitScript(deaf);
    const other = await twoTabs(page, context);
    await answer(page, first, DO_WE, "Ja");
    await saved(page);
    await answer(other, first, DO_WE, "Nee");
    await other.getByText("Deze zelfcheck is ook in een ander tabblad veranderd").waitFor();
    assert.equal((await records(page))[0].antwoorden[first].praktijk, "ja", "nothing was written over");
    // Going on working before choosing changes nothing on the device either, not even when leaving.
    await answer(other, second, DO_WE, "Deels");
    await look(other, "hidden");
    await other.waitForTimeout(400);
    assert.equal((await records(page))[0].antwoorden[first].praktijk, "ja");

    await other.getByRole("button", { name: button }).click();
    await other.getByText("Deze zelfcheck is ook in een ander tabblad veranderd").waitFor({ state: "detached" });
    await focused(other.locator("h1"));
    await saved(other);
    assert.equal((await records(other))[0].antwoorden[first].praktijk, kept);

    await open(other, "/zelfcheck/bewaren/");
    const copy = other.getByRole("listitem").filter({ hasText: "de versie van een ander tabblad" });
    await copy.getByRole("button", { name: /^Zet terug/ }).click();
    await other.getByText("Teruggezet. De zelfcheck staat weer in de lijst.").waitFor();
    const all = await records(other);
    assert.deepEqual(all.map(({ antwoorden }) => antwoorden[first].praktijk).sort(), [kept, copied].sort());
    const mine = all.find(({ antwoorden }) => antwoorden[first].praktijk === "nee");
    assert.equal(mine.antwoorden[second].praktijk, "deels", "what was typed meanwhile is in it");
  });
}
