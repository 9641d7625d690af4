// The file is the record: the tool says how long ago there was one, and what it keeps beside it.
import assert from "node:assert/strict";
import { DO_WE, answer, begin, open, openFlows } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { area, lines } from "./norm.mjs";
import { downloaded, mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const address = `/zelfcheck/${area.id}/`;
const line = (page) => page.locator(".saved");
const save = (page) => downloaded(page, () => page.getByRole("button", { name: "Bewaar als bestand" }).click());

promise("twenty changes without a file: a reminder, until there is one", async ({ page }) => {
  await begin(page);
  await open(page, address);
  const ids = lines(area.id);
  for (let turn = 0; turn < 20; turn += 1) {
    await answer(page, ids[turn % ids.length], DO_WE, ["Nee", "Weten we niet", "N.v.t."][Math.floor(turn / ids.length)]);
    await page.waitForTimeout(260);
  }
  await line(page).getByText(/\d+ wijzigingen staan nog niet in een bestand\./).waitFor();
  await open(page, "/zelfcheck/bewaren/");
  await save(page);
  await line(page).getByText(/Laatst als bestand: vandaag om \d\d:\d\d\./).waitFor();
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await line(page).getByText(/Laatst als bestand: vandaag om \d\d:\d\d\./).waitFor();
});

promise("a week after a change that is in no file: a reminder", async ({ page }) => {
  await begin(page);
  await line(page).getByText("Laatst als bestand: nog niet.").waitFor();
  await page.clock.setFixedTime(new Date(Date.now() + 8 * 86_400_000));
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await line(page).getByText("Al 8 dagen staat uw werk nog niet in een bestand.").waitFor();
});

promise("what was taken away can be put back, and its copy can go", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  const [before] = await records(page);
  await page.getByRole("button", { name: /^Haal weg.*De Wegwijzer/ }).click();
  await page.getByRole("button", { name: "Ja, haal weg" }).click();
  await page.getByText("Er staat nog geen zelfcheck op dit apparaat.").waitFor();
  assert.deepEqual(await records(page), []);
  await page.getByRole("button", { name: /^Zet terug/ }).click();
  await page.getByText("Teruggezet. De zelfcheck staat weer in de lijst.").waitFor();
  assert.deepEqual(await records(page), [before]);
  assert.equal(await page.getByRole("button", { name: /^Zet terug/ }).count(), 0);
});

promise("a device with records of an earlier version of the site keeps them", async ({ page }) => {
  const file = workFile(mixedAnswers());
  await page.goto("/privacy/");
  await page.evaluate(
    ([id, text]) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("normwijzer", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("zelfchecks");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("zelfchecks", "readwrite");
          transaction.objectStore("zelfchecks").put(text, id);
          transaction.oncomplete = () => resolve(request.result.close());
        };
      }),
    [file.zelfcheck.id, JSON.stringify(file)],
  );
  await open(page, "/zelfcheck/resultaat/");
  await page.getByText("Dit volgt uit de antwoorden van De Wegwijzer.").waitFor();
  await open(page, address);
  await answer(page, lines(area.id)[0], DO_WE, "Nee");
  await saved(page);
  assert.equal((await records(page))[0].antwoorden[lines(area.id)[0]].praktijk, "nee");
});

promise("the browser is asked once not to wipe by itself, and only when there is something", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.asked = 0;
    StorageManager.prototype.persist = async () => {
      globalThis.asked += 1;
      return true;
    };
  });
  await open(page, "/zelfcheck/");
  assert.equal(await page.evaluate(() => globalThis.asked), 0);
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await page.getByLabel("Basisschool").check();
  await saved(page);
  await page.waitForFunction(() => globalThis.asked > 0);
  await page.getByLabel("Middelbare school").check();
  await saved(page);
  assert.equal(await page.evaluate(() => globalThis.asked), 1);
});
