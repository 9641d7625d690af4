// Nothing is heavier than its ceiling.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ceilings } from "./ceilings.mjs";
import { files } from "./routes.mjs";
import { none, openSite } from "./site.mjs";
import { heaviestCheck, pageWeight, parentRoutes, rawWeight, readerWeight, slices, weight, workerWeight } from "./weigh.mjs";

const site = await openSite();
after(() => site.close());

test("a page for parents with its styles stays under its ceiling", () => {
  assert.ok(parentRoutes.length > 20, "the pages for parents are not there");
  none(
    parentRoutes
      .filter((route) => pageWeight(route) > ceilings.parentPage)
      .map((route) => `${route}: ${pageWeight(route)} bytes, at most ${ceilings.parentPage}`),
  );
});

test("looking for the publication of a school stays under its ceiling", () => {
  const [look, ...more] = files.filter((file) => file.startsWith("/school-look-"));
  assert.ok(look && more.length === 0, "the script is not there");
  assert.ok(weight(look) <= ceilings.look, `${weight(look)} > ${ceilings.look}`);
});

test("all that the self-check fetches until it can be used stays under its ceiling", async () => {
  const { route, parts, total } = await heaviestCheck(site);
  const kinds = [".wasm", ".js", ".css"];
  const seen = kinds.filter((kind) => [...parts.keys()].some((address) => address.endsWith(kind)));
  assert.deepEqual(seen, kinds, "the self-check did not start");
  const list = [...parts].map(([address, bytes]) => `${address} ${bytes}`).join("\n  ");
  assert.ok(total <= ceilings.selfCheck, `${route}: ${total} > ${ceilings.selfCheck}\n  ${list}`);
});

test("the slice that the self-check reads stays under its ceiling", () => {
  assert.ok(slices.has("check"), "the slice is not there");
  assert.ok(weight(slices.get("check")) <= ceilings.checkSlice);
});

for (const [program, ceiling] of [["werker", ceilings.worker], ["rekenblad", ceilings.sheet]]) {
  test(`what ‘${program}’ loads for a job stays under its ceiling`, () => {
    const weight = workerWeight(program);
    assert.ok(weight > 30_000, "the program is not there");
    assert.ok(weight <= ceiling, `${weight} > ${ceiling}`);
  });
}

test("all that reads documents stays under its ceiling", () => {
  assert.ok(readerWeight() > 400_000, "the engine that reads PDF is not there");
  assert.ok(readerWeight() <= ceilings.documents, `${readerWeight()} > ${ceilings.documents}`);
  const slice = weight(slices.get("bewijs"));
  assert.ok(slice <= ceilings.evidenceSlice, `${slice} > ${ceilings.evidenceSlice}`);
});

test("what a browser can unpack is there compressed", () => {
  const kinds = /\.(html|css|js|json|wasm|svg)$/;
  none(files.filter((file) => kinds.test(file) && weight(file) >= rawWeight(file)));
});
