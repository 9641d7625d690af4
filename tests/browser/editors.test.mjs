// Promise: who makes norm data without a command line can check a sheet, see the edition as it would
// look, and take the files along; nothing leaves the browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { openFlows } from "./check.mjs";
import { examine, examineNarrow } from "./engines.mjs";
import { focused } from "./focus.mjs";
import { editionId } from "./norm.mjs";
import { none } from "./site.mjs";
import { downloaded } from "./work-file.mjs";

const promise = await openFlows();
const from = (place) => readFileSync(new URL(`../../${place}`, import.meta.url));
const SHEET = from(`dist/editie/${editionId.replace("/", "-")}.xlsx`);
const HEAD = from(`norm/${editionId}/edition.toml`).toString();

async function look(page, ...files) {
  await page.goto("/redactie/");
  await page.waitForSelector("html[data-ready]");
  await page.getByLabel("Kies uw bestanden, of sleep ze hierheen").setInputFiles(
    files.map(([name, content]) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) })),
  );
  await page.locator("#redactie-uitkomst, #redactie-melding .error").filter({ visible: true }).first().waitFor({ timeout: 30_000 });
}


promise("the sheet of this site comes back as it went: nothing changes, and the edition is shown", async ({ page }) => {
  await look(page, ["norm.xlsx", SHEET]);
  await page.getByText("norm.xlsx: alles klopt").waitFor();
  await focused(page.locator("#redactie-kop"));
  assert.equal(await page.locator("#redactie-fouten li").count(), 0);
  await page.getByText(`in ${editionId}, waarvan 0 nieuw of veranderd`).waitFor();
  const { name, text } = await downloaded(page, () => page.getByRole("button", { name: /^Bewaar .*\.json$/ }).click());
  assert.equal(name, `${editionId.replace("/", "-")}.json`);
  assert.equal(text, from(`dist/editie/${name}`).toString(), "the same file that the site publishes");
  none(await examine(page, "after a look"));
  none(await examineNarrow(page, "after a look, narrow"));
});

promise("a new edition is made of a head, a mapping and the sheet, and comes out as files in their place", async ({ page }) => {
  const head = HEAD.replace(`id = "${editionId}"`, 'id = "landelijk/2027-08"')
    .replace(/^vorige = .*$/m, `vorige = "${editionId}"`)
    .replace(/^geldig_vanaf = .*$/m, 'geldig_vanaf = "2027-08-01"')
    .replace(/^herzien_voor = .*$/m, 'herzien_voor = "2028-02-01"');
  await look(page, ["edition.toml", head], ["mapping.toml", 'klasse = "patch"\n'], ["norm.xlsx", SHEET]);
  await page.getByText("alles klopt").waitFor();
  await page.getByText("landelijk/2027-08/edition.toml", { exact: true }).waitFor();
  const { name, text } = await downloaded(page, () => page.getByRole("button", { name: "Bewaar edition.toml" }).first().click());
  assert.deepEqual([name, text], ["edition.toml", head]);
  await look(page, ["edition.toml", head], ["norm.xlsx", SHEET]);
  await page.locator("#redactie-fouten").getByText("mapping.toml").first().waitFor();
  assert.equal(await page.getByRole("button", { name: /^Bewaar / }).filter({ visible: true, hasText: "2027" }).count(), 0, "what does not hold is not offered");
});

promise("a layer is shown with its name, and wrong files say what and where", async ({ page }) => {
  const layer = from("norm/regionaal/voorbeeld/overlay.toml").toString();
  await look(page, ["overlay.toml", layer]);
  await page.getByText("overlay.toml: alles klopt").waitFor();
  await page.getByText("1 eigen regel", { exact: true }).waitFor();
  await look(page, ["overlay.toml", layer.replace('gezag = "swv"', 'gezag = "wet"')]);
  await page.getByText(/^regionaal\/voorbeeld\/overlay\.toml:\d+: Een eigen regel heeft gezag swv, niet wet/).waitFor();
  await look(page, ["overlay.toml", layer], ["norm.xlsx", SHEET]);
  await page.getByText("Kies een regionale laag apart").waitFor();
  await look(page, ["brief.pdf", "%PDF-1.7"]);
  await page.locator("#redactie-fouten li").first().waitFor();
  await look(page, ["lees mij.toml", "a = 1"]);
  await page.getByText("‘lees mij.toml’ hoort nergens in de normmap.").waitFor();
});

promise("the files that no sheet can hold are there to take along", async ({ page }) => {
  await page.goto("/redactie/");
  await page.waitForSelector("html[data-ready]");
  const { name, text } = await downloaded(page, () => page.getByRole("button", { name: "Bewaar sources.toml" }).click());
  assert.equal(name, "sources.toml");
  assert.equal(text, from("norm/sources.toml").toString());
});

promise("a fault is told by cell", async ({ page }) => {
  const header = "id;gebied;titel;thema\n";
  await look(page, ["norm.csv", `${header}een-regel;lezen-spelling;Titel;bestaat-niet\n`]);
  await page.getByRole("heading", { name: /^norm\.csv: \d+ fouten?$/ }).waitFor();
  assert.ok((await page.locator("#redactie-fouten li").count()) > 0);
});
