// The worked example: it comes out as its author says, says everywhere what it is, and stays apart
// from a school's own work.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DO_WE, answer, arrived, begin, chosen, open, openFlows } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { written } from "./guide.mjs";
import { area, areas, lines } from "./norm.mjs";

const promise = await openFlows();
const permissions = ["clipboard-read", "clipboard-write"];
const scenario = readFileSync(
  fileURLToPath(new URL("../../norm/scenarios/voorbeeld-basisschool.toml", import.meta.url)),
  "utf8",
);
/** Each line with the conclusion that the example's author expects. */
const expected = Object.fromEntries(
  [...scenario.split("\n[verwacht]\n")[1].matchAll(/^([\w-]+) = "([^"]+)"$/gm)].map(([, id, word]) => [id, word]),
);
const name = scenario.match(/^naam = "([^"]+)"$/m)[1];
const MARK = "Dit is een voorbeeld van een school die niet bestaat.";

async function openExample(page) {
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Bekijk een ingevuld voorbeeld" }).click();
  await arrived(page, "/zelfcheck/overzicht/");
}

promise("every line comes out as its author says; the rest is open", async ({ page }) => {
  assert.ok(Object.keys(expected).length > 20);
  await openExample(page);
  await page.getByText(name).first().waitFor();
  await page.getByRole("link", { name: "Controleren" }).click();
  await arrived(page, "/zelfcheck/controleren/");
  const shown = await page.locator("table.answers tbody tr").evaluateAll((rows) =>
    rows.map((row) => [row.querySelector("a").hash.slice(1), row.querySelector(".sign").innerText.trim()]));
  const asked = areas.flatMap(({ id }) => lines(id));
  const wanted = asked.map((id) => [id, expected[id] ?? "nog open"]);
  const sorted = (rows) => rows.map(([id, word]) => `${id}: ${word.toLowerCase()}`).sort();
  assert.deepEqual(sorted(shown), sorted(wanted));

  // And the result counts the same.
  await page.getByRole("link", { name: "Bekijk het resultaat" }).click();
  await arrived(page, "/zelfcheck/resultaat/");
  const counted = {};
  for (const row of await page.locator(".figures tbody tr").allInnerTexts()) {
    const [word, number] = row.toLowerCase().split(/\s*\t\s*|\n+/).filter(Boolean);
    counted[word.trim()] = (counted[word.trim()] ?? 0) + Number(number);
  }
  const wantedCounts = {};
  for (const [, word] of wanted) wantedCounts[word] = (wantedCounts[word] ?? 0) + 1;
  assert.deepEqual(counted, wantedCounts);
});

promise("it says on every page, on paper and in the copy that it is an example", { permissions }, async ({ page }) => {
  await openExample(page);
  for (const path of ["overzicht", area.id, "controleren", "resultaat", "schoolgids", "bewaren", "opzet"]) {
    await open(page, `/zelfcheck/${path}/`);
    await page.getByText(MARK).waitFor();
  }
  for (const path of ["", "bewaren/"]) {
    await open(page, `/zelfcheck/${path}`);
    await page.getByRole("listitem").filter({ hasText: name }).getByText(/^voorbeeld · /).waitFor();
  }
  await open(page, "/zelfcheck/resultaat/");
  await page.emulateMedia({ media: "print" });
  await page.getByText(MARK).waitFor();
  await page.emulateMedia({ media: "screen" });
  await open(page, "/zelfcheck/schoolgids/");
  await written(page);
  await page.getByRole("button", { name: "Kopieer met opmaak" }).click();
  await page.getByText("Gekopieerd.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Dit is een voorbeeld/);
  await page.emulateMedia({ media: "print" });
  await page.locator("article.paper").getByText("Dit is een voorbeeld").waitFor();
});

promise("a school's own check has no such mark", async ({ page }) => {
  await begin(page);
  for (const path of ["overzicht", "resultaat", "schoolgids"]) {
    await open(page, `/zelfcheck/${path}/`);
    await page.getByRole("navigation", { name: "Zelfcheck" }).waitFor();
    assert.equal(await page.getByText("Dit is een voorbeeld").count(), 0, path);
  }
});

promise("changing it leaves a school's own check as it was, and the example is there again", async ({ page }) => {
  const [first] = lines(area.id);
  await begin(page, { name: "De Eigen School" });
  await open(page, `/zelfcheck/${area.id}/`);
  await answer(page, first, DO_WE, "Nee");
  await saved(page);
  const own = (await records(page))[0];

  await openExample(page);
  await open(page, `/zelfcheck/${area.id}/`);
  await answer(page, first, DO_WE, "Weten we niet");
  await saved(page);
  const all = await records(page);
  assert.equal(all.length, 2);
  assert.deepEqual(all.find(({ id }) => id === own.id), own);

  // Opened once more it is as its author wrote it; the changed one stays beside it.
  await openExample(page);
  await page.getByRole("link", { name: "Alle zelfchecks" }).click();
  await arrived(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Ga verder met De Eigen School" }).click();
  await arrived(page, "/zelfcheck/overzicht/");
  await page.getByRole("link", { name: new RegExp(`^${area.name}`) }).click();
  await arrived(page, `/zelfcheck/${area.id}/`);
  assert.equal(await chosen(page, first, DO_WE), "Nee");
});
