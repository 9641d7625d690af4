// Promise: the edition in force is the default; an older one says so everywhere, and a check in it
// goes to the one in force without losing an answer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DO_WE, answer, chosen, open, openFlows } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { examineOpen } from "./engines.mjs";
import { written } from "./guide.mjs";
import { editionId } from "./norm.mjs";
import { none } from "./site.mjs";
import { downloaded, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const short = (id) => id.split("/")[1];
const now = short(editionId);
const OLD = "landelijk/2025-01";
const GENERAL = "/zelfcheck/algemeen/";
const CARRY = "/zelfcheck/meenemen/";

/** The mapping to an edition, as its editor wrote it: one relation with the ids on both sides. */
function mapping(edition, relation) {
  const text = readFileSync(new URL(`../../norm/landelijk/${edition}/mapping.toml`, import.meta.url), "utf8");
  const [, ...blocks] = text.split(/^\[\[overgang\]\]$/m);
  return blocks
    .filter((block) => block.includes(`relatie = "${relation}"`))
    .flatMap((block) => [...(block.match(/^oud = \[(.*)\]$/m)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, id]) => id));
}

const narrower = mapping("2025-08", "nauwer").find((id) => id === "ondersteuning-in-de-schoolgids");
const [gone] = mapping("2025-08", "vervallen");
/** Not in any block of either mapping: the same in all editions. */
const SAME = "volgen-en-onderwijs-aanpassen";

/** A check in the oldest edition. */
const older = (answers) =>
  workFile(answers, { editie: { id: OLD, ontvangstbewijs: "0".repeat(64) } });

async function openOlder(page, answers) {
  await openWorkFileAnd(page, older(answers));
  await open(page, GENERAL);
}

/** Opening a check of another edition loads the page again; then it says what was opened. */
async function openWorkFileAnd(page, file) {
  await open(page, "/zelfcheck/bewaren/");
  await page.getByLabel("Kies een werkbestand").setInputFiles({
    name: "w.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByText(`Deze zelfcheck hoort bij editie ${short(OLD)}.`).waitFor();
  await page.getByText("Geopend: De Wegwijzer").waitFor();
}

/** Waits until the page was loaded again and is about the edition in force. */
const inForce = (page) =>
  page.waitForFunction(
    (now) => "ready" in document.documentElement.dataset && document.querySelector(".edition-line").textContent.startsWith(`Normdata ${now}`),
    now,
  );

promise("a new check is about the edition in force, and says nothing of older ones", async ({ page }) => {
  await openWorkFile(page, workFile());
  await open(page, "/zelfcheck/overzicht/");
  assert.match(await page.locator(".edition-line").textContent(), new RegExp(`^Normdata ${now} · \\p{L}+ · geldig`, "u"));
  assert.equal(await page.getByText("oudere editie").count(), 0);
  await open(page, CARRY);
  await page.getByText("Meenemen is niet nodig.").waitFor();
});

promise("a check in an older edition asks its lines, and says on every page and file that it is older", async ({ page }) => {
  await openOlder(page, { [gone]: { praktijk: "ja", beschreven: "ja" } });
  await page.locator(`#${gone}`).waitFor();
  const beside = await page.locator('link[data-slice="bewijs"]').getAttribute("href");
  assert.ok(beside.startsWith(`/norm/landelijk-${short(OLD)}.bewijs.`), `documents are laid beside ${beside}`);
  await answer(page, gone, DO_WE, "Deels");
  assert.equal(await chosen(page, gone, DO_WE), "Deels");
  await saved(page);
  for (const address of ["overzicht", "resultaat", "rapport", "publicatie", "bewaren", "schoolgids"]) {
    await open(page, `/zelfcheck/${address}/`);
    await page.getByText(`Dat is een oudere editie: nu geldt ${now}.`).waitFor();
    assert.match(await page.locator(".edition-line").textContent(), new RegExp(`Normdata ${short(OLD)} .*oudere editie: nu geldt ${now}`));
  }
  await written(page);
  assert.match(await page.locator(".paper").textContent(), new RegExp(`${short(OLD)}.*een oudere editie: nu geldt ${now}`));
  await open(page, "/zelfcheck/rapport/");
  const report = await downloaded(page, () => page.getByRole("button", { name: "Bewaar het rapport" }).click());
  assert.match(report.text, new RegExp(`Normdata ${OLD}, werkversie, een oudere editie: nu geldt ${now}`));
  // From files to questions on one page: still the same edition.
  await page.getByRole("link", { name: "Overzicht" }).click();
  await page.getByText(`Dat is een oudere editie: nu geldt ${now}.`).waitFor();
});

promise("a new check in an older edition, for who wants to look back", async ({ page }) => {
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: `Begin met editie ${short(OLD)}` }).click();
  await page.getByText(`Deze zelfcheck hoort bij editie ${short(OLD)}.`).waitFor();
  await page.waitForURL("**/zelfcheck/opzet/");
  const [record] = await records(page);
  assert.equal(record.editie.id, OLD);
  assert.notEqual(record.editie.ontvangstbewijs, "");
});

promise("what goes along goes along, what asks to be looked at is chosen, and the old check stays", async ({ page }) => {
  const answers = {
    [SAME]: { praktijk: "ja", beschreven: "ja", toelichting: "Over <volgen>." },
    [narrower]: { praktijk: "ja", beschreven: "ja" },
    [gone]: { praktijk: "nee", toelichting: "Het SOP <b>van toen</b>." },
    verzonnen: { praktijk: "ja" },
  };
  await openOlder(page, answers);
  const before = (await records(page))[0];
  await page.getByRole("link", { name: `Neem hem mee naar editie ${now}` }).click();
  await page.waitForURL(`**${CARRY}`);
  const look = page.locator("fieldset").filter({ has: page.locator(`input[name="neem-over-${narrower}"]`) });
  await look.getByText("Er wordt meer gevraagd.").waitFor();
  assert.equal(await look.locator("dt").count(), 2, "the old text and the new");
  await page.getByText("Het SOP <b>van toen</b>.").waitFor();
  none(await examineOpen(page));
  await look.getByLabel(/^Neem mijn antwoord over/).check();
  await page.getByRole("button", { name: `Maak de zelfcheck in editie ${now}` }).click();
  await page.waitForURL("**/zelfcheck/overzicht/");
  await inForce(page);
  assert.equal(await page.getByText("Dat is een oudere editie").count(), 0);

  const all = await records(page);
  const old = all.find(({ id }) => id === before.id);
  const next = all.find(({ id }) => id !== before.id);
  assert.deepEqual(old, before, "not a letter of the old check changed");
  assert.equal(next.editie.id, editionId);
  for (const id of Object.keys(answers)) assert.deepEqual(next.antwoorden[id], before.antwoorden[id], id);
  assert.deepEqual(next.momenten.at(-1).antwoorden, before.antwoorden);
  await open(page, GENERAL);
  assert.equal(await chosen(page, narrower, DO_WE), "Ja");
});

promise("what is not chosen is open in the new check, and still there in its moment", async ({ page }) => {
  await openOlder(page, { [narrower]: { praktijk: "ja", beschreven: "ja" } });
  await open(page, CARRY);
  await page.getByRole("button", { name: `Maak de zelfcheck in editie ${now}` }).click();
  await page.waitForURL("**/zelfcheck/overzicht/");
  await inForce(page);
  const next = (await records(page)).find(({ editie }) => editie.id === editionId);
  assert.equal(next.antwoorden[narrower], undefined);
  assert.equal(next.momenten.at(-1).antwoorden[narrower].praktijk, "ja");
});

promise("a check of an edition that this site does not have is told, and keeps its answers", async ({ page }) => {
  const file = workFile({ verzonnen: { praktijk: "ja" } }, { editie: { id: "landelijk/2031-01", ontvangstbewijs: "0".repeat(64) } });
  await openWorkFile(page, file);
  await page.getByText(/Dit bestand is gemaakt met normdata landelijk\/2031-01/).waitFor();
  assert.equal((await records(page))[0].antwoorden.verzonnen.praktijk, "ja");
});

promise("when the other edition does not come there is a sentence, and the work can be saved", { expected: /Failed to load|404/ }, async ({ page, context }) => {
  await context.route("**/*edities*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await open(page, "/zelfcheck/bewaren/").catch(() => {});
  await page.getByLabel("Kies een werkbestand").setInputFiles({
    name: "w.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(older({ [gone]: { praktijk: "ja" } }))),
  });
  await page.getByText("De normdata konden niet worden opgehaald.").waitFor();
});
