// Promise: the published schemas accept the files of this tool and the norm as the site publishes it,
// and refuse what is no such file.
//
// With ajv, which has nothing to do with the code that made the schemas. Needs no browser.
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";
import Ajv from "ajv/dist/2020.js";
import { workFile } from "./work-file.mjs";

const read = (place) => JSON.parse(readFileSync(new URL(`../../${place}`, import.meta.url), "utf8"));

const compiled = new Map();

/** What ajv finds wrong with a file; nothing when it fits. */
function faults(schema, file) {
  if (!compiled.has(schema))
    compiled.set(schema, new Ajv({ strict: true, allErrors: true }).compile(read(`docs/schema/${schema}`)));
  const validate = compiled.get(schema);
  return validate(file) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const kinds = [
  { schema: "werkbestand-3.json", folder: "tests/fixtures/werkbestand", version: 3, inside: ["zelfcheck"] },
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
  assert.deepEqual(faults("werkbestand-3.json", { ...workFile(), versie: 3 }), []);
  for (const version of [1, 2])
    assert.deepEqual(faults("werkbestand-3.json", { ...read(`tests/fixtures/werkbestand/v${version}.json`), versie: 3 }), []);
});

const folder = (place) => readdirSync(new URL(`../../${place}`, import.meta.url));
const json = (place) => folder(place).filter((name) => name.endsWith(".json")).map((name) => `${place}/${name}`);
const isMapping = (place) => place.endsWith(".overgang.json");
// Published by the site, and of invented editions that know every relation: see tests/norm_reuse.rs.
const norm = [...json("dist/editie"), ...json("tests/fixtures/editie")];

test("every real edition is published whole, and what each changed", () => {
  for (const edition of folder("norm/landelijk")) {
    assert.ok(norm.includes(`dist/editie/landelijk-${edition}.json`), edition);
    const changed = folder(`norm/landelijk/${edition}`).includes("mapping.toml");
    assert.equal(norm.includes(`dist/editie/landelijk-${edition}.overgang.json`), changed, edition);
  }
});

test("the schemas are published as they are", () => {
  assert.deepEqual(folder("dist/schema").filter((name) => name.endsWith(".json")), json("docs/schema").map((place) => place.split("/").at(-1)));
});

for (const place of norm) {
  test(`${place} fits`, () => {
    const file = read(place);
    assert.deepEqual(faults(isMapping(place) ? "overgang-1.json" : "editie-1.json", file), []);
    // An area stands in it as in the TOML file of its editors, so this holds for that file too.
    for (const area of file.gebieden ?? []) assert.deepEqual(faults("gebied-1.json", area), [], area.gebied.id);
  });
}

const layers = [...json("dist/laag"), ...json("tests/fixtures/laag")];

test("every layer of the norm folder is published whole", () => {
  for (const region of folder("norm/regionaal")) assert.ok(layers.includes(`dist/laag/${region}.json`), region);
});

for (const place of layers) {
  // It is the same in TOML: see tests/norm_reuse.rs.
  test(`${place} fits`, () => assert.deepEqual(faults("laag-1.json", read(place)), []));
}

/** A copy of a file with a change in it. */
function changed(file, change) {
  const copy = structuredClone(file);
  change(copy);
  return copy;
}

const edition = read("tests/fixtures/editie/landelijk-2027-08.json");
const line = (file) => file.gebieden[0].eis[0];
const wrongEditions = {
  "another sort": (file) => (file.soort = "normwijzer-overgang"),
  "another version": (file) => (file.versie = 2),
  "a field that is not known": (file) => (file.onbekend = 1),
  "a field that is not known, in a line": (file) => (line(file).onbekend = 1),
  "a part that is missing": (file) => delete file.gebieden,
  "a text that is missing, in a line": (file) => delete line(file).ouders,
  "nothing where something may be left out": (file) => (line(file).let_op = null),
  "a word that is no gezag": (file) => (line(file).gezag = "richtlijn"),
  "a line for no school": (file) => (line(file).sectoren = []),
  "an id with a space": (file) => (line(file).id = "twee woorden"),
  "a hue that is not there": (file) => (file.gebieden[0].gebied.tint = 8),
  "a day in words": (file) => (file.geldig_vanaf = "augustus 2027"),
  "a receipt that is none": (file) => (file.kenmerk = "abc"),
};
for (const [what, change] of Object.entries(wrongEditions)) {
  test(`editie-1.json refuses ${what}`, () => {
    assert.notDeepEqual(faults("editie-1.json", changed(edition, change)), []);
  });
}

const mapping = read("tests/fixtures/editie/landelijk-2027-08.overgang.json");
const wrongMappings = {
  "another sort": (file) => (file.soort = "normwijzer-editie"),
  "a relation that is not known": (file) => (file.overgang[0].relatie = "anders"),
  "a class that is not known": (file) => (file.klasse = "groot"),
  "an edition that is missing": (file) => delete file.van,
  "a field that is not known": (file) => (file.overgang[0].onbekend = 1),
};
for (const [what, change] of Object.entries(wrongMappings)) {
  test(`overgang-1.json refuses ${what}`, () => {
    assert.notDeepEqual(faults("overgang-1.json", changed(mapping, change)), []);
  });
}

const layer = read("tests/fixtures/laag/streek.json");
const wrongLayers = {
  "a line that claims to be law": (file) => (file.eis[0].gezag = "wet"),
  "a national line that is taken away": (file) => (file.vervallen = ["toetskalender"]),
  "a national line with another text in it": (file) => (file.afspraak[0].school = "Anders."),
  "an entry without a source": (file) => (file.tekst[0].bronnen = []),
  "an id of no region": (file) => (file.id = "landelijk/2026-08"),
  "a part that is missing": (file) => delete file.naam,
};
for (const [what, change] of Object.entries(wrongLayers)) {
  test(`laag-1.json refuses ${what}`, () => {
    assert.notDeepEqual(faults("laag-1.json", changed(layer, change)), []);
  });
}
