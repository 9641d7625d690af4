// Every state of the self-check before the accessibility engines, contrast rules on.
// A state is reached once, as a person reaches it; then it is looked at in light, in dark, narrow.
import { DO_WE, answer, begin, open, openFlows, question } from "./check.mjs";
import { filledIn, openFolds, unreadable } from "./check-states.mjs";
import { saved } from "./device.mjs";
import { examine, examineContrast, examineNarrow } from "./engines.mjs";
import { written } from "./guide.mjs";
import { area, lines } from "./norm.mjs";
import { checkRoutes } from "./routes.mjs";
import { none } from "./site.mjs";
import { asUpload, mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const [first] = lines(area.id);
const address = `/zelfcheck/${area.id}/`;
const slice = /\/norm\/.*\.check\.\w+\.json/;
// The engines are put into the page, which its own CSP would refuse.
const visitor = { bypassCSP: true, reducedMotion: "reduce" };

/**
 * Looks at the page as it is now. In light all three engines; in dark only what reads colours,
 * as nothing else can differ; at 320 pixels the two that measure sizes. IBM's engine takes as long
 * as everything else together and sees markup only, which is the same in all three.
 */
async function look(page, what) {
  const found = await examine(page);
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await examineContrast(page)).map((finding) => `dark: ${finding}`));
  await page.emulateMedia({ colorScheme: "light" });
  // As high as the page: the saved line then lies over nothing, as after scrolling.
  await page.setViewportSize({ width: 320, height: 640 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 320, height });
  found.push(...(await examineNarrow(page)).map((finding) => `320 px: ${finding}`));
  await page.setViewportSize({ width: 1280, height: 800 });
  return found.map((finding) => `${what}: ${finding}`);
}

const looks = (name, body, options = {}) =>
  promise(name, { ...visitor, ...options }, async (tools) => {
    const found = [];
    await body({ ...tools, see: async (what) => found.push(...(await look(tools.page, what))) });
    none(found);
  });

/** All pages of the self-check with the record that is open now. */
async function everyPage(page, see) {
  for (const route of checkRoutes) {
    await open(page, route);
    // What a worker makes comes a moment later, and may bring folds along.
    const made = page.locator(".paper[aria-busy]").first();
    if ((await made.count()) > 0) await written(page);
    await openFolds(page);
    await see(route);
  }
}

// Without a record only two pages differ from the sentence that none is open.
looks("no record", async ({ page, see }) => {
  for (const route of ["/zelfcheck/", "/zelfcheck/bewaren/", "/zelfcheck/overzicht/"]) {
    await open(page, route);
    await see(route);
  }
});

looks("an empty record", async ({ page, see }) => {
  await begin(page);
  await everyPage(page, see);
});

looks("a partly filled record: every conclusion, every fold open", async ({ page, see }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await everyPage(page, see);
});

looks("a filled record: note, evidence and action with every line", async ({ page, see }) => {
  await openWorkFile(page, workFile(filledIn()));
  for (const route of [address, "/zelfcheck/overzicht/", "/zelfcheck/resultaat/"]) {
    await open(page, route);
    await openFolds(page);
    await see(route);
  }
});

looks("set-up with faults", async ({ page, see }) => {
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await page.getByLabel("BRIN-nummer").fill("12AB");
  await page.getByLabel("Adres van het ondersteuningsplan").fill("plan");
  await page.getByRole("button", { name: "Verder naar het overzicht" }).click();
  await page.getByRole("alert").waitFor();
  await see("faults");
});

looks("a file refused, and what is asked before something goes away", async ({ page, see }) => {
  await begin(page);
  await open(page, "/zelfcheck/bewaren/");
  await page.getByLabel("Kies een werkbestand").setInputFiles(asUpload("%PDF-1.7"));
  await page.getByText(/Het lijkt een PDF/).waitFor();
  await see("refused");
  await page.getByRole("button", { name: "Wis alles van dit apparaat" }).click();
  await page.getByRole("group", { name: "Weet u het zeker?" }).waitFor();
  await see("wipe?");
  await page.getByRole("button", { name: "Nee, laat staan" }).click();
  await page.getByRole("button", { name: /^Haal weg/ }).click();
  await page.getByRole("group", { name: "Weet u het zeker?" }).waitFor();
  await see("remove?");
});

looks("a device that keeps nothing", async ({ page, see }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await open(page, "/zelfcheck/");
  await page.getByText("Uw browser bewaart nu niets op dit apparaat.").waitFor();
  await see("begin");
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await page.getByLabel("Basisschool").check();
  await see("set-up");
});

looks("a record on the device that cannot be read", async ({ page, see }) => {
  await begin(page);
  await unreadable(page);
  await open(page, "/zelfcheck/bewaren/");
  await page.getByText("Een zelfcheck die niet te lezen is", { exact: true }).waitFor();
  await see("unreadable");
});

looks("the example", async ({ page, see }) => {
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Bekijk een ingevuld voorbeeld" }).click();
  await page.getByText("Dit is een voorbeeld van een school die niet bestaat.").waitFor();
  await see("overview");
  await open(page, "/zelfcheck/schoolgids/");
  await written(page);
  await openFolds(page);
  await see("schoolgids");
});

looks("a filter that leaves nothing", async ({ page, see }) => {
  await begin(page);
  await open(page, address);
  await page.getByLabel("Toon").selectOption("Waarmaken");
  await page.getByText("0 onderdelen op deze bladzijde.").waitFor();
  await see("nothing left");
});

// What the browser itself reports about a request that failed.
const failed = { expected: /Failed to load resource|preload/ };
looks("the norm missing", async ({ page, see }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await page.route(slice, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/zelfcheck/resultaat/");
  await page.getByText(/De normdata zijn er niet/).waitFor();
  await see("missing");
}, failed);

// Something else than the program takes a part of the page away, and the next change finds no place.
const broken = { expected: /Normwijzer:|panicked|unreachable|insert|RuntimeError/ };
looks("the program itself breaks: a sentence, and what was kept is still there", async ({ page, see }) => {
  await begin(page);
  await open(page, address);
  await answer(page, first, DO_WE, "Ja");
  await saved(page);
  await question(page, first).locator(".question-outcome").evaluate((part) => document.body.append(part));
  await answer(page, first, /^Staat het beschreven/, "Ja").catch(() => {});
  await page.getByRole("alert").getByText("Er ging iets mis in het programma.").waitFor();
  await page.locator("body > .question-outcome").evaluate((part) => part.remove());
  await see("broken");
  await open(page, address);
  await question(page, first).getByRole("radio", { name: "Ja", exact: true, checked: true }).first().waitFor();
}, broken);
