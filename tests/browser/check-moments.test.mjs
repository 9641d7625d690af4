// Moments that stay as they were, two files side by side, and two files made into one.
import assert from "node:assert/strict";
import { DO_WE, answer, open, openFlows } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { focused } from "./focus.mjs";
import { area, lines } from "./norm.mjs";
import { asUpload, downloaded, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const [first, second] = lines(area.id);
const address = `/zelfcheck/${area.id}/`;
const KEEP = "/zelfcheck/bewaren/";
const choose = (page, file) => page.getByLabel("Kies een werkbestand").setInputFiles(asUpload(file));
const base = { [first]: { praktijk: "nee", beschreven: "nee" }, [second]: { praktijk: "ja", beschreven: "ja" } };

promise("a moment stays as it was, and shows beside now what went forward", async ({ page }) => {
  await openWorkFile(page, workFile(base));
  await open(page, "/zelfcheck/momenten/");
  await page.getByLabel("Waarom dit moment? (niet verplicht)").fill("na de studiedag");
  await page.getByRole("button", { name: "Leg dit moment vast" }).click();
  await page.getByText("Het moment is vastgelegd.").waitFor();
  await saved(page);
  await open(page, address);
  await answer(page, first, DO_WE, "Deels");
  await answer(page, second, DO_WE, "Nee");
  await saved(page);
  const [record] = await records(page);
  assert.equal(record.momenten.length, 1);
  assert.equal(record.momenten[0].antwoorden[first].praktijk, "nee");

  await open(page, "/zelfcheck/momenten/");
  await page.getByRole("button", { name: "Vergelijk", exact: true }).click();
  const shown = page.locator(".paper");
  await shown.getByText(/Eerst: .*na de studiedag\. Daarna: nu\./).waitFor();
  assert.match(await shown.innerText(), /Achteruit/);
  const file = await downloaded(page, () => page.getByRole("button", { name: "Bewaar de vergelijking" }).click());
  assert.match(file.name, /-vergelijking-\d{4}-\d\d-\d\d\.html$/);
  assert.match(file.text, /na de studiedag/);

  // The same comparison in the report for the team, when somebody wants it there.
  await open(page, "/zelfcheck/rapport/");
  const report = () => downloaded(page, () => page.getByRole("button", { name: "Bewaar het rapport" }).click());
  assert.doesNotMatch((await report()).text, /Wat er veranderde/);
  await page.getByLabel("Vergelijk met een eerder moment").selectOption({ index: 1 });
  const { text } = await report();
  assert.match(text, /<h2>Wat er veranderde<\/h2>.*Eerst: [^<]*na de studiedag\. Daarna: nu\./s);
  assert.match(text, /Achteruit: 1 onderdeel/);
});

promise("a file whose check is here in another form: what will happen is said first", async ({ page }) => {
  await openWorkFile(page, workFile(base));
  const before = await records(page);
  const changed = workFile({ ...base, [first]: { praktijk: "ja", beschreven: "ja" } }, { gewijzigd: "2026-11-21T09:00:00" });
  await choose(page, changed);
  const question = page.getByRole("group", { name: "Deze zelfcheck staat hier al" });
  await question.getByText("Het bestand is nieuwer dan wat hier staat.").waitFor();
  await question.getByText(/Bij 1 onderdeel verschilt het antwoord\./).waitFor();
  await focused(question);
  await question.getByRole("button", { name: "Niet openen" }).click();
  assert.deepEqual(await records(page), before);

  await choose(page, changed);
  await question.getByRole("button", { name: "Vervang wat hier staat" }).click();
  await page.getByText("Wat hier stond, is een veiligheidskopie.").waitFor();
  await saved(page);
  assert.deepEqual((await records(page)).map(({ antwoorden }) => antwoorden[first].praktijk), ["ja"]);
  await page.getByText(/^vervangen door een bestand/).waitFor();

  await choose(page, workFile(base));
  await question.getByText("Let op: het bestand is ouder dan wat hier staat.").waitFor();
  await question.getByRole("button", { name: "Zet ernaast", exact: true }).click();
  await page.getByText(/^Geopend: De Wegwijzer\./).waitFor();
  assert.equal((await records(page)).length, 2);
});

promise("two colleagues' files become one, difference by difference", async ({ page }) => {
  await openWorkFile(page, workFile(base));
  await choose(page, workFile({ [first]: { praktijk: "ja", beschreven: "ja" }, [second]: { praktijk: "deels", beschreven: "ja" } }, { gewijzigd: "2026-11-21T09:00:00" }));
  await page.getByRole("button", { name: "Zet ernaast en voeg samen" }).click();
  await page.waitForURL("**/zelfcheck/samenvoegen/");
  await page.getByRole("button", { name: "Leg naast elkaar" }).click();
  await page.getByText(/^Op \d+ plaatsen verschillen de bestanden\./).waitFor();
  const groups = page.locator("fieldset");
  assert.equal(await groups.count(), 3, "praktijk and beschreven of the first, praktijk of the second");
  // The newer file is proposed everywhere; at one difference the person chooses what was here.
  await groups.filter({ hasText: "Deels" }).getByRole("radio").first().check();
  await page.getByRole("button", { name: "Voeg samen", exact: true }).click();
  await page.getByText("Samengevoegd. Wat hier eerst stond, is een veiligheidskopie.").waitFor();
  await saved(page);
  const merged = (await records(page)).find(({ id }) => id === workFile().zelfcheck.id);
  assert.equal(merged.antwoorden[first].praktijk, "ja");
  assert.equal(merged.antwoorden[second].praktijk, "ja");
});

promise("a copy, the next year and the archive", async ({ page }) => {
  await openWorkFile(page, workFile(base));
  await page.getByRole("button", { name: /^Neem mee naar 2027\/2028/ }).click();
  await page.getByText(/^De zelfcheck voor 2027\/2028 staat in de lijst\./).waitFor();
  let all = await records(page);
  assert.deepEqual(all.map(({ school }) => school.schooljaar).sort(), ["2026/2027", "2027/2028"]);
  const old = all.find(({ school }) => school.schooljaar === "2026/2027");
  const next = all.find(({ school }) => school.schooljaar === "2027/2028");
  assert.deepEqual(next.antwoorden, old.antwoorden);
  assert.equal(next.afkomstig.id, old.id);
  assert.equal(old.momenten.length, 1);

  await page.getByRole("button", { name: /^Zet in het archief/ }).last().click();
  await page.getByText("De zelfcheck staat in het archief.").waitFor();
  await page.getByText(/^in het archief · /).waitFor();
  await page.getByRole("button", { name: /^Maak een kopie/ }).first().click();
  await page.getByText("De kopie staat in de lijst.").waitFor();
  all = await records(page);
  assert.equal(all.length, 3);
  assert.equal(all.filter((record) => record.gearchiveerd).length, 1);
});
