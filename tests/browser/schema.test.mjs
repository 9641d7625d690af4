// Promise: the published schemas accept the files of this tool, and refuse what it refuses.
//
// With ajv, which has nothing to do with the code that made the schemas. Needs no browser.
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";
import Ajv from "ajv/dist/2020.js";
import { workFile } from "./work-file.mjs";

const read = (place) => JSON.parse(readFileSync(new URL(`../../${place}`, import.meta.url), "utf8"));

/** What ajv finds wrong with a file; nothing when it fits. */
function faults(schema, file) {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(read(`docs/schema/${schema}`));
  return validate(file) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const kinds = [
  { schema: "werkbestand-2.json", folder: "tests/fixtures/werkbestand", version: 2, inside: ["zelfcheck"] },
  { schema: "publicatie-1.json", folder: "tests/fixtures/publicatie", version: 1, inside: ["school"] },
];

for (const { schema, folder, version, inside } of kinds) {
  const good = read(`${folder}/v${version}.json`);

  test(`${schema}: the fixture of this version fits`, () => {
    assert.ok(readdirSync(new URL(`../../${folder}`, import.meta.url)).includes(`v${version}.json`));
    assert.deepEqual(faults(schema, good), []);
  });

  test(`${schema}: what is not of this format does not fit`, () => {
    const wrong = {
      "another sort": { ...good, soort: "iets-anders" },
      "another version": { ...good, versie: version + 1 },
      "a field that is not known": { ...good, constructor_: 1 },
      "a field that is not known, inside": { ...good, [inside[0]]: { ...good[inside[0]], "onbekend": 1 } },
      "no moment": { ...good, bewaard: "gisteren", gemaakt: "gisteren" },
      "a part that is missing": Object.fromEntries(Object.entries(good).filter(([key]) => key !== inside[0])),
      "a list": [good],
    };
    for (const [what, file] of Object.entries(wrong)) {
      assert.notDeepEqual(faults(schema, file), [], what);
    }
  });
}

test("a file of an earlier version fits but for its number: later ones only add", () => {
  assert.deepEqual(faults("werkbestand-2.json", { ...workFile(), versie: 2 }), []);
  assert.deepEqual(faults("werkbestand-2.json", { ...read("tests/fixtures/werkbestand/v1.json"), versie: 2 }), []);
});
