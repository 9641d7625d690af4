// The guards are guarded: each engine finds a fault that was put there, and each sees contrast.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { engines } from "./engines.mjs";
import { launch } from "./browser.mjs";

const browser = await launch();
after(() => browser.close());

const page = (style, body) =>
  `<!DOCTYPE html><html lang="nl"><head><title>Proef</title><style>${style}</style></head>
   <body><main><h1>Proef</h1>${body}</main></body></html>`;

async function findings(engine, style, body) {
  const tab = await browser.newPage();
  await tab.setContent(page(style, body));
  const found = await engines[engine](tab);
  await tab.close();
  return found;
}

for (const engine of Object.keys(engines)) {
  test(`${engine} finds a field without a label`, async () => {
    const found = await findings(engine, "", `<p><input type="text"></p>`);
    assert.notDeepEqual(found, []);
  });

  test(`${engine} finds grey text on white`, async () => {
    const found = await findings(engine, "p{color:#bbb;background:#fff}", "<p>Lees mij eens</p>");
    assert.notDeepEqual(found, []);
  });

  test(`${engine} is content with a plain page`, async () => {
    const body = `<p><label>Naam <input type="text" autocomplete="off"></label></p>`;
    assert.deepEqual(await findings(engine, "", body), []);
  });
}
