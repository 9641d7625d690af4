// What the device keeps, what it refuses to keep, and how it forgets.
import assert from "node:assert/strict";
import { DO_WE, answer, begin, chosen, open, openFlows, question } from "./check.mjs";
import { records, saved, stored } from "./device.mjs";
import { area, lines } from "./norm.mjs";
import { downloaded, mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const [first, second] = lines(area.id);
const address = `/zelfcheck/${area.id}/`;

/** Ways in which a browser keeps nothing; each runs before the page's own scripts. */
const REFUSALS = {
  "has no IndexedDB": () => {
    delete Window.prototype.indexedDB;
    Object.defineProperty(globalThis, "indexedDB", { value: undefined, configurable: true });
  },
  "throws at the door": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  },
  "fails to open": () => {
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name) {
      // A higher version that is aborted at once: the request ends in an error, as in a private window.
      const request = real.call(this, `${name}-refused`, 1);
      request.addEventListener("upgradeneeded", () => request.transaction.abort());
      return request;
    };
  },
  "refuses sessionStorage as well": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(globalThis, "sessionStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  },
};

/** Goes on working, saves a file, and is asked before the tab closes. */
async function worksOn(page, sentence) {
  await page.getByText(sentence).waitFor();
  await page.getByRole("status").getByText("Niet bewaard op dit apparaat.").waitFor();
  await page.getByRole("button", { name: "Verder naar het overzicht" }).click();
  await page.getByRole("link", { name: new RegExp(`^${area.name}`) }).click();
  await answer(page, first, DO_WE, "Nee");
  assert.equal(await chosen(page, first, DO_WE), "Nee");
  await page.getByRole("link", { name: "Bewaar als bestand" }).click();
  const file = await downloaded(page, () => page.getByRole("button", { name: "Bewaar als bestand" }).click());
  assert.equal(JSON.parse(file.text).zelfcheck.antwoorden[first].praktijk, "nee");

  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.accept();
}

async function start(page) {
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await page.getByLabel("Basisschool").check();
}

for (const [how, before] of Object.entries(REFUSALS)) {
  promise(`a browser that ${how}: said before it starts, and the work goes on`, async ({ page }) => {
    await page.addInitScript(before);
    await open(page, "/zelfcheck/");
    await page.getByText("Uw browser bewaart nu niets op dit apparaat.").waitFor();
    await start(page);
    await worksOn(page, "Uw browser bewaart nu niets op dit apparaat.");
  });
}

promise("a device that is full: said, and the work goes on", async ({ page, context, origin }) => {
  await open(page, "/zelfcheck/");
  const client = await context.newCDPSession(page);
  await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await start(page);
  await worksOn(page, "Er is geen ruimte meer op dit apparaat.");
});

promise("once there is room again, everything is kept", async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    globalThis.realPut = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByLabel("Vestiging", { exact: true }).fill("Dorps");
  await page.getByText("Er is geen ruimte meer op dit apparaat.").waitFor();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = globalThis.realPut;
  });
  await page.getByLabel("Vestiging", { exact: true }).fill("Dorpsstraat");
  await page.getByText("Er is geen ruimte meer op dit apparaat.").waitFor({ state: "detached" });
  await saved(page);
  assert.equal((await records(page))[0].school.vestiging, "Dorpsstraat");
});

promise("a tab that dies loses at most the last quarter of a second", async ({ page, context }) => {
  await begin(page);
  await open(page, address);
  await question(page, first).getByText("Toelichting, bewijs en actie").click();
  const note = question(page, first).getByLabel("Toelichting (niet verplicht)");
  // One letter every 20 ms; each letter remembers when it was typed.
  const typed = [];
  await note.focus();
  while (typed.length < 40) {
    await page.keyboard.type("x");
    typed.push(performance.now());
    await page.waitForTimeout(20);
  }
  const died = performance.now();
  const client = await context.newCDPSession(page);
  await Promise.race([client.send("Page.crash").catch(() => {}), page.waitForEvent("crash")]);

  const again = await context.newPage();
  await open(again, "/zelfcheck/");
  const kept = (await records(again))[0].antwoorden[first].toelichting.length;
  // A quarter of a second to wait, and a little for a busy machine to write.
  const owed = typed.filter((moment) => moment < died - 400).length;
  assert.ok(kept >= owed, `${kept} of ${typed.length} letters kept, at least ${owed} had to be`);
});

promise("a tab that is closed or reloaded in the middle of a word loses nothing", async ({ page, context }) => {
  await begin(page);
  await open(page, address);
  await question(page, first).getByText("Toelichting, bewijs en actie").click();
  await question(page, first).getByLabel("Toelichting (niet verplicht)").fill("tot hier");
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal((await records(page))[0].antwoorden[first].toelichting, "tot hier");

  await answer(page, second, DO_WE, "Deels");
  await page.close();
  const again = await context.newPage();
  await open(again, address);
  assert.equal(await chosen(again, second, DO_WE), "Deels");
});

promise("‘Wis dit apparaat’ leaves nothing behind", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await page.getByRole("button", { name: "Wis alles van dit apparaat" }).click();
  await page.getByRole("button", { name: "Nee, laat staan" }).click();
  assert.equal((await records(page)).length, 1);
  await page.getByRole("button", { name: "Wis alles van dit apparaat" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await page.getByText("Gewist. Op dit apparaat staat niets meer van Normwijzer.").waitFor();
  assert.deepEqual(await stored(page), {});
  const others = await page.evaluate(() => ({ ...sessionStorage, ...localStorage, cookie: document.cookie }));
  assert.deepEqual(others, { cookie: "" });
  await page.getByText("Er staat nog geen zelfcheck op dit apparaat.").waitFor();

  // And nothing comes back with the page.
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.deepEqual(await stored(page), {});
  await open(page, address);
  await page.getByText("nog geen zelfcheck open").waitFor();
});

promise("one check can be taken away; the others stay", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await begin(page, { name: "De Andere School" });
  await open(page, "/zelfcheck/bewaren/");
  await page.getByRole("button", { name: /^Haal weg.*De Wegwijzer/ }).click();
  await page.getByRole("button", { name: "Ja, haal weg" }).click();
  await page.getByRole("button", { name: /^Haal weg.*De Wegwijzer/ }).waitFor({ state: "detached" });
  assert.deepEqual((await records(page)).map(({ school }) => school.naam), ["De Andere School"]);
});

promise("a check that cannot be taken away stays, and that is said", async ({ page }) => {
  await openWorkFile(page, workFile());
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException("no", "UnknownError");
    };
  });
  await page.getByRole("button", { name: /^Haal weg.*De Wegwijzer/ }).click();
  await page.getByRole("button", { name: "Ja, haal weg" }).click();
  await page.getByText("Weghalen lukt nu niet op dit apparaat. De zelfcheck staat nog in de lijst.").waitFor();
  assert.equal((await records(page)).length, 1);
});

for (const [promised, sentence] of [
  [true, "Uw browser heeft beloofd dat hij dit niet uit zichzelf wist."],
  [false, "Uw browser belooft niet dat dit blijft staan. Bewaar uw werk ook als bestand."],
]) {
  promise(`whether the browser ${promised ? "promises" : "does not promise"} to keep it stands with the list`, async ({ page }) => {
    await page.addInitScript((promised) => {
      StorageManager.prototype.persisted = async () => promised;
    }, promised);
    await openWorkFile(page, workFile());
    await page.getByText(sentence).waitFor();
  });
}
