// Promise: pdf.js reads in a worker under the site's policy, and the runs it gives there are those that
// the Rust tests make passages of (tests/pdf.rs).
//
//     NORMWIJZER_NIEUWE_RUNS=1 node --test tests/browser/pdf.test.mjs     writes them anew
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { long, openReader } from "./pdf.mjs";

const CORPUS = "tests/corpus/pdf";
const here = (place) => new URL(`../../${place}`, import.meta.url);
const names = readdirSync(here(CORPUS)).filter((name) => name.endsWith(".pdf")).sort();

let reader;
before(async () => (reader = await openReader()));
after(() => reader?.close());

/** What reading gave, as it is kept: a line for each page, to a hundredth of a point. */
function kept({ refused, pages, list }) {
  if (refused) return `${JSON.stringify({ refused })}\n`;
  const round = (page) => ({ ...page, places: page.places.map((place) => Number(place.toFixed(2))) });
  return `{"pages":${pages},"list":[\n${list.map((page) => JSON.stringify(round(page))).join(",\n")}\n]}\n`;
}

for (const name of names) {
  test(`the kept runs of ${name} are what pdf.js gives`, async () => {
    const place = here(`${CORPUS}/runs/${name.replace(".pdf", ".json")}`);
    const fresh = kept(await reader.read(`${CORPUS}/${name}`));
    if (process.env.NORMWIJZER_NIEUWE_RUNS) writeFileSync(place, fresh);
    assert.ok(existsSync(place), `${place.pathname} is missing`);
    assert.equal(fresh, readFileSync(place, "utf8"));
  });
}

test("of a very long document the first pages are read, and it says how many there are", async () => {
  const { pages, read, list } = await reader.read(long(450));
  assert.deepEqual([pages, read, list.length], [450, 400, 400]);
  assert.equal(list.at(-1).texts, "Dit is bladzijde 400.");
});

test("reading stops between two pages when it is cancelled", async () => {
  const { pages, read } = await reader.read(long(40), 3);
  assert.deepEqual([pages, read], [40, 3]);
});

test("what is no PDF, or an empty file, is refused as broken", async () => {
  for (const bytes of [Buffer.from("geen pdf"), Buffer.alloc(0), Buffer.alloc(2_000_000, "[")])
    assert.equal((await reader.read(bytes)).refused, "stuk");
});

test("no complaint about the policy, and nothing fetched but the two files of the engine", () => {
  assert.deepEqual(reader.complaints, []);
  const asked = new Set(reader.asked.filter((address) => !address.endsWith(".pdf")));
  assert.deepEqual([...asked].sort(), ["/", "/0.mjs", "/1.mjs", "/favicon.ico", "/lezer-pdf.js", "/page.js", "/worker.js"]);
});
