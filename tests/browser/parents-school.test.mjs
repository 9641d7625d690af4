// A parent opens what a school publishes: it stands beside the norm, nothing leaves, and nothing
// but a publication is shown.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { openFlows } from "./check.mjs";
import { examine, examineNarrow } from "./engines.mjs";
import { focused } from "./focus.mjs";
import { hands } from "./keyboard.mjs";
import { sideways, small } from "./layout.mjs";
import { editionId } from "./norm.mjs";
import { no, openPage, openSchool, other, partly, publication, SCHOOL, silent, yes } from "./school.mjs";
import { none, openSite } from "./site.mjs";
import { asUpload, workFile } from "./work-file.mjs";

const promise = await openFlows();

const row = (page, id) => page.locator(`#regel-${id}`);

promise("what the school says stands beside what parents can expect", async ({ page }) => {
  await openSchool(page);
  await focused(page.locator("#school-naam"));
  const text = await page.locator("#school-stuk").innerText();
  for (const part of ["basisschool", "2026/2027", "25 november 2026", editionId, "SWV Voorbeeldstreek", "Beste ouders, dit is ons aanbod."])
    assert.ok(text.includes(part), part);
  for (const [id, words] of [
    [yes, "Volgens de school: biedt dit, en het staat beschreven."],
    [partly, "Volgens de school: biedt dit deels, en het staat niet beschreven."],
    [no, "Volgens de school: biedt dit niet."],
    [silent, "Volgens de school: niet vermeld."],
    [other, "Volgens de school: geldt hier niet."],
  ]) {
    await row(page, id).getByText(words, { exact: true }).waitFor();
    assert.ok(await row(page, id).locator(".said svg").isVisible(), `${id} has its drawing`);
    assert.equal(await row(page, id).locator(`a[href="/eis/${id}/"]`).count(), 1);
    assert.ok(await row(page, id).locator("summary.badge").isVisible(), `${id} says how firm it is`);
  }
  await row(page, partly).getByText("Alleen in <b>groep 3</b>.").waitFor();
  const question = row(page, no).getByText("Wat kunt u vragen?");
  await question.click();
  assert.ok((await row(page, no).locator("details.more p").innerText()).length > 10);
});

promise("a choice leaves only the lines with that answer, and the headings above them", async ({ page }) => {
  await openSchool(page);
  const all = await page.locator("#school-stuk .line:visible").count();
  await page.getByLabel("Biedt dit deels").check();
  assert.deepEqual(await page.locator("#school-stuk .line:visible").evaluateAll((all) => all.map((line) => line.id)), [`regel-${partly}`]);
  assert.equal(await page.locator("#school-stuk h4:visible").count(), 1, "one theme");
  await page.getByLabel("Alles", { exact: true }).check();
  assert.equal(await page.locator("#school-stuk .line:visible").count(), all);
});

promise("an earlier publication shows what changed; that of another school is refused", async ({ page }) => {
  await openSchool(page);
  const field = page.getByLabel("Vergelijk met een eerdere publicatie");
  const earlier = publication({ [partly]: { aanbod: "nee" } }, { gemaakt: "2025-11-25T20:10:00", boodschap: "Dag." });
  await field.setInputFiles(asUpload(earlier, "eerder.json"));
  const told = page.locator("#school-verschillen");
  await told.getByText("Eerst: biedt dit niet. Nu volgens de school: biedt dit deels, en het staat niet beschreven.").waitFor();
  await told.getByText("Over de andere onderdelen zegt de school hetzelfde.").waitFor();
  await told.getByText("De boodschap aan ouders is veranderd.").waitFor();

  const stranger = publication();
  stranger.school.naam = "De Vreemde";
  stranger.school.brin = "99ZZ00";
  await field.setInputFiles(asUpload(stranger, "ander.json"));
  await page.getByText(/^Deze publicaties zijn van verschillende scholen/).waitFor();
  assert.equal(await told.innerText(), "", "what was compared before is gone");
});

promise("the talk sheet has what is chosen, and is all that goes to paper", async ({ page }) => {
  await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = true)));
  await openSchool(page);
  const sheet = page.locator("#school-blad");
  await page.getByRole("button", { name: "Print het gespreksblad" }).click();
  await page.getByText("Kies eerst een onderdeel voor het blad.").waitFor();
  assert.equal(await page.evaluate(() => globalThis.printed), undefined);

  await row(page, yes).getByLabel(/^Zet op het gespreksblad/).check();
  assert.equal(await sheet.locator("[data-regel]:visible").count(), 1);
  await page.getByRole("button", { name: "Kies alles met deels, niet of niet vermeld" }).click();
  const chosen = await sheet.locator("[data-regel]:visible").evaluateAll((all) => all.map((line) => line.dataset.regel));
  assert.ok(!chosen.includes(yes) && !chosen.includes(other));
  for (const id of [partly, no, silent]) assert.ok(chosen.includes(id), id);

  await page.emulateMedia({ media: "print" });
  assert.equal(await sheet.isVisible(), false, "without the button the page itself is printed");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Print het gespreksblad" }).click();
  assert.equal(await page.evaluate(() => globalThis.printed), true);
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("body").innerText();
  for (const part of ["Gesprek met De Wegwijzer", "25 november 2026", editionId, "Datum van het gesprek:", "Dit spreken wij af"])
    assert.ok(paper.includes(part), part);
  for (const part of ["Beste ouders", "Wat is een publicatie?", "Hoofdmenu", "Sluit de publicatie"])
    assert.ok(!paper.includes(part), part);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await sheet.isVisible(), false);
});

promise("coming back in this tab it is still open; closing it leaves nothing", async ({ page, context }) => {
  await openSchool(page);
  await row(page, no).getByLabel(/^Zet op het gespreksblad/).check();
  await row(page, no).locator("h5 a").click();
  await page.waitForURL(`**/eis/${no}/`);
  await openPage(page);
  await page.getByRole("heading", { name: "De Wegwijzer", level: 2 }).waitFor();
  assert.ok(await row(page, no).getByLabel(/^Zet op het gespreksblad/).isChecked());

  const second = await context.newPage();
  await openPage(second);
  assert.ok(await second.getByLabel("Open de publicatie van een school").isVisible(), "another tab knows nothing");

  await page.getByRole("button", { name: "Sluit de publicatie van deze school" }).click();
  await focused(page.locator("#school-bestand"));
  const left = await page.evaluate(async () => [
    { ...sessionStorage },
    { ...localStorage },
    await indexedDB.databases(),
    document.body.innerText.includes("Wegwijzer"),
  ]);
  assert.deepEqual(left, [{}, {}, [], false]);
});

promise("the parents' report of a school opens as well", async ({ page }) => {
  await openPage(page);
  const report = readFileSync(new URL("../fixtures/rapport/ouders.html", import.meta.url));
  await page.getByLabel("Open de publicatie van een school").setInputFiles({ name: "rapport.html", mimeType: "text/html", buffer: report });
  await page.locator("#school-naam").waitFor();
  await page.getByText("Deze publicatie is gemaakt met een andere stand van normdata.").waitFor();
});

promise("whatever else is opened ends in a sentence", async ({ page }) => {
  await openPage(page);
  const field = page.getByLabel("Open de publicatie van een school");
  const refused = async (content, sentence) => {
    await field.setInputFiles(asUpload(content, "bestand.json"));
    await page.locator("#school-melding .error").getByText(sentence).waitFor();
    assert.ok(await field.isVisible());
    assert.equal(await page.locator("#school-stuk").innerText(), "");
  };
  const secret = workFile({ [no]: { praktijk: "nee", toelichting: "GEHEIM" } });
  await refused(secret, /^Dit is het eigen werkbestand van een school\./);
  assert.doesNotMatch(await page.locator("body").innerText(), /GEHEIM/);
  await refused("{\"soort\":", /beschadigd/);
  await refused("Een brief.", /geen publicatiebestand van Normwijzer/);
  await refused(publication({}, { versie: 9 }), /heeft versie 9/);
  await refused("[".repeat(1_000_000), /./);
  await refused(Buffer.alloc(10 * 1024 * 1024 + 1, "x"), /te groot/);
});

promise("a file that is hostile stays text", async ({ page }) => {
  const evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  const file = publication({ [yes]: { aanbod: "ja", tekst: evil }, [evil]: { aanbod: "ja" } }, { boodschap: evil });
  file.school.vestiging = evil;
  file.school.samenwerkingsverband.plan = "javascript:alert(3)";
  await openPage(page);
  page.on("dialog", () => assert.fail("a script ran"));
  await page.getByLabel("Open de publicatie van een school").setInputFiles(asUpload(file));
  await page.getByRole("heading", { name: `De Wegwijzer, ${evil}` }).waitFor();
  assert.equal(await page.locator("main img, main script, main a[href^='javascript']").count(), 0);
});

const LOST = { expected: /Failed to load resource|ERR_FAILED|Failed to fetch|dynamically imported/ };
promise("when the worker's program does not arrive there is a sentence, and a second try works", LOST, async ({ page, context }) => {
  await openPage(page);
  await context.route("**/werker_bg-*.wasm", (route) => route.abort());
  const field = page.getByLabel("Open de publicatie van een school");
  await field.setInputFiles(asUpload(publication()));
  await page.getByText(/^Dit is niet gelukt\. Kijk of u verbinding hebt/).waitFor();
  await context.unroute("**/werker_bg-*.wasm");
  await field.setInputFiles(asUpload(publication()));
  await page.locator("#school-naam").waitFor();
});

promise("it goes with a keyboard alone", async ({ page }) => {
  await openSchool(page);
  const { to, press } = hands(page);
  await to(page.locator("#aanbod-alles"));
  await press("ArrowDown");
  assert.ok(await page.locator("#aanbod-biedt").isChecked());
  await press("ArrowUp");
  const box = row(page, yes).getByLabel(/^Zet op het gespreksblad/);
  await to(box);
  await press("Space");
  assert.ok(await box.isChecked());
});

promise("without JavaScript the page says what it needs and what a publication is", { javaScriptEnabled: false }, async ({ page }) => {
  await page.goto(SCHOOL);
  await page.getByText(/^Een publicatie openen heeft JavaScript nodig\./).waitFor();
  assert.equal(await page.locator("input[type=file]:visible").count(), 0);
  await page.getByRole("heading", { name: "Wat is een publicatie?" }).waitFor();
});

// The engines are put into the page, which its own CSP would refuse.
const site = await openSite();
after(() => site.close());
for (const colorScheme of ["light", "dark"]) {
  test(`with a publication open and compared, no engine has anything to report, in ${colorScheme}`, { timeout: 120_000 }, async () => {
    const context = await site.visitor({ bypassCSP: true, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await openSchool(page);
    await page.getByRole("button", { name: "Kies alles met deels, niet of niet vermeld" }).click();
    const earlier = publication({ [partly]: { aanbod: "nee" } }, { gemaakt: "2025-11-25T20:10:00" });
    await page.getByLabel("Vergelijk met een eerdere publicatie").setInputFiles(asUpload(earlier));
    await page.locator("#school-verschil").waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    none(await examine(page));
    await context.close();
  });
}

test("on a small phone nothing sticks out, and what one taps is large enough", { timeout: 120_000 }, async () => {
  const context = await site.visitor({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const long = publication({ [partly]: { aanbod: "deels", tekst: "a".repeat(300) }, ["x".repeat(120)]: { aanbod: "ja" } });
  await openPage(page);
  none([...(await sideways(page)), ...(await small(page))]);
  await openSchool(page, long);
  await page.getByRole("button", { name: "Kies alles met deels, niet of niet vermeld" }).click();
  none([...(await sideways(page)), ...(await small(page)), ...(await examineNarrow(page))]);
  await context.close();
});
