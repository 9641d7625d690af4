// While a publication is open in a tab, the school's word stands on the other pages for parents:
// beside each line, and at the top who says it. In another tab, or when it is closed, nothing.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openFlows } from "./check.mjs";
import { examineNarrow, examineOpen } from "./engines.mjs";
import { focused } from "./focus.mjs";
import { hands } from "./keyboard.mjs";
import { drawAll, sideways, small } from "./layout.mjs";
import { area, areas, lines } from "./norm.mjs";
import { no, openPage, openSchool, other, partly, publication, silent, yes } from "./school.mjs";
import { none, openSite } from "./site.mjs";
import { translate } from "./translate.mjs";
import { asUpload } from "./work-file.mjs";

const promise = await openFlows();
const AREA = `/ouders/po/${area.id}/`;
const VO = `/ouders/vo/${area.id}/`;
const GENERAL = "/ouders/algemeen/";
const linePage = (id) => `/eis/${id}/`;
const CLOSE = "Sluit de publicatie van deze school";

const line = (page, id) => page.locator(`.line[id="${id}"]`);
const head = (page) => page.locator(".title ~ .callout", { hasText: "De Wegwijzer" });
const WORDS = [
  [yes, "Volgens De Wegwijzer: biedt dit, en het staat beschreven."],
  [partly, "Volgens De Wegwijzer: biedt dit deels, en het staat niet beschreven."],
  [no, "Volgens De Wegwijzer: biedt dit niet."],
  [silent, "Volgens De Wegwijzer: niet vermeld."],
  [other, "Volgens De Wegwijzer: geldt hier niet."],
];

/** Every line of a list says what it should, and no other line says anything. */
async function saidBeside(page, words) {
  await head(page).waitFor();
  await drawAll(page);
  const said = await page.locator(".line:has(.said)").evaluateAll((all) =>
    all.map((line) => [line.id, line.querySelector(".said").innerText.trim()]),
  );
  assert.deepEqual(said.sort(), [...words].sort());
}

/** Nothing of a school is on the page, a moment after it has loaded. */
async function nothing(page) {
  await page.waitForLoadState("networkidle");
  assert.equal(await page.locator(".said, .title ~ .callout:has(button)").count(), 0);
  assert.doesNotMatch(await page.locator("body").innerText(), /Wegwijzer/);
}

promise("from link to link the school's word goes along, and stays after a reload", async ({ page }) => {
  await openSchool(page);
  await page.locator(`#regel-${partly} h5 a`).click();
  await page.waitForURL(`**${linePage(partly)}`);
  await page.getByText(WORDS[1][1], { exact: true }).waitFor();
  assert.equal(await page.locator(".said").count(), 1);
  const beside = page.locator(".lead + div");
  await beside.getByText("Alleen in <b>groep 3</b>.").waitFor();
  const drawing = await beside.locator(".said svg use").evaluate((use) => use.getBBox().width);
  assert.ok(drawing > 0, "the drawing came along");
  const gap = await beside.locator(".said").evaluate((said) => getComputedStyle(said).display);
  assert.equal(gap, "flex", "with the styles it was drawn with before");

  await page.locator(`.trail a[href="${AREA}"]`).click();
  await page.waitForURL(`**${AREA}`);
  const asked = lines(area.id);
  const quiet = asked.filter((id) => !WORDS.some(([said]) => said === id));
  const wanted = [...WORDS, ...quiet.map((id) => [id, WORDS[3][1]])];
  await saidBeside(page, wanted);
  await line(page, partly).locator("blockquote").getByText("Alleen in <b>groep 3</b>.").waitFor();
  const top = await head(page).innerText();
  for (const part of ["25 november 2026", "schooljaar 2026/2027", "zelf zegt", "Staat er bij een onderdeel niets?", "andere stand van normdata"])
    assert.ok(top.includes(part), `${part}: ${top}`);
  await page.reload();
  await saidBeside(page, wanted);

  await head(page).getByRole("link", { name: "publicatie van 25 november 2026" }).click();
  await page.getByRole("heading", { name: "De Wegwijzer", level: 2 }).waitFor();
});

promise("what this school was not asked has nothing beside it, and the page says so", async ({ page }) => {
  await openSchool(page);
  await page.goto(VO);
  await saidBeside(page, []);
  await head(page).getByText("Wat op deze bladzijde staat, is deze school niet gevraagd.").waitFor();
  const [elsewhere] = areas.filter(({ general, id }) => !general && id !== area.id);
  await page.goto(linePage(lines(elsewhere.id)[0]));
  await head(page).getByText("is deze school niet gevraagd").waitFor();
  assert.equal(await page.locator(".said").count(), 0);
  await page.goto(GENERAL);
  const general = areas.find((area) => area.general);
  await saidBeside(page, lines(general.id).map((id) => [id, WORDS[3][1]]));
});

promise("a button takes it off every page, as closing it does where it was opened", async ({ page }) => {
  await openSchool(page);
  await page.goto(AREA);
  await head(page).waitFor();
  const { to, press } = hands(page);
  await to(page.getByRole("button", { name: CLOSE }));
  await press("Enter");
  await nothing(page);
  await focused(page.locator("#inhoud"));
  const left = await page.evaluate(async () => [{ ...sessionStorage }, { ...localStorage }, await indexedDB.databases()]);
  assert.deepEqual(left, [{}, {}, []]);
  await page.goto(linePage(partly));
  await nothing(page);
  await openPage(page);
  assert.ok(await page.getByLabel("Open de publicatie van een school").isVisible());

  await openSchool(page);
  await page.getByRole("button", { name: CLOSE }).click();
  await page.goto(AREA);
  await nothing(page);
});

/** What a browser does that kept the page and shows it again. */
const again = (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));

promise("a page that the browser kept follows what happened on another", async ({ page }) => {
  await openSchool(page);
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  await page.evaluate(() => sessionStorage.clear());
  await again(page);
  await page.locator("#school-kies").waitFor();
  assert.doesNotMatch(await page.locator("body").innerText(), /Wegwijzer/);

  await page.goto(AREA);
  await nothing(page);
  await page.evaluate((kept) => Object.assign(sessionStorage, kept), kept);
  await again(page);
  await line(page, yes).getByText(WORDS[0][1]).waitFor();
  await again(page);
  assert.equal(await line(page, yes).locator(".said").count(), 1);
  assert.equal(await head(page).count(), 1);
  await page.evaluate(() => sessionStorage.clear());
  await again(page);
  await nothing(page);
});

promise("in another tab there is nothing, and nobody pays for what is not open", async ({ page, context }) => {
  await openSchool(page);
  await page.goto(AREA);
  await head(page).waitFor();
  const second = await context.newPage();
  const asked = [];
  second.on("request", (request) => asked.push(new URL(request.url()).pathname));
  for (const address of [AREA, linePage(yes)]) {
    await second.goto(address);
    await nothing(second);
  }
  const ours = asked.filter((address) => address.includes("/school-"));
  assert.deepEqual([...new Set(ours)].map((address) => address.replace(/-[0-9a-f]{8}\./, ".")), ["/school-look.js"]);
});

test("without an open publication a page is what it is without JavaScript", { timeout: 60_000 }, async () => {
  const site = await openSite();
  try {
    for (const address of [AREA, GENERAL, linePage(yes)]) {
      const [bare, full] = await Promise.all(
        [false, true].map(async (javaScriptEnabled) => {
          const page = await (await site.visitor({ javaScriptEnabled })).newPage();
          await page.goto(address, { waitUntil: "networkidle" });
          return (await page.content()).slice((await page.content()).indexOf("<body"));
        }),
      );
      assert.equal(full, bare, address);
    }
  } finally {
    await site.close();
  }
});

promise("where the browser keeps nothing, the pages are as always", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "sessionStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await openSchool(page);
  for (const address of [AREA, linePage(yes)]) {
    await page.goto(address);
    await nothing(page);
  }
});

promise("under a browser's translation it comes and goes all the same", async ({ page }) => {
  await openSchool(page);
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  for (const address of [AREA, linePage(yes)]) {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(address);
    await translate(page);
    await page.evaluate((kept) => Object.assign(sessionStorage, kept), kept);
    await again(page);
    await page.getByText(WORDS[0][1], { exact: true }).waitFor();
    await translate(page);
    await page.locator(".title ~ .callout button").click();
    assert.equal(await page.locator(".said, .title ~ .callout:has(button)").count(), 0);
    assert.doesNotMatch(await page.locator("body").innerText(), /wegwijzer/i);
  }
});

promise("a name or a text that is markup stays text", async ({ page }) => {
  const evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  const file = publication({ [yes]: { aanbod: "ja", tekst: evil } });
  file.school.vestiging = evil;
  page.on("dialog", () => assert.fail("a script ran"));
  await openPage(page);
  await page.getByLabel("Open de publicatie van een school").setInputFiles(asUpload(file));
  await page.locator("#school-naam").waitFor();
  for (const address of [AREA, linePage(yes)]) {
    await page.goto(address);
    await page.locator("blockquote").getByText(evil).waitFor();
    assert.ok((await head(page).innerText()).includes(`De Wegwijzer, ${evil}`));
    assert.equal(await page.locator("main img, main script").count(), 0);
  }
});

promise("it goes to paper with the page, without what one taps", async ({ page }) => {
  await openSchool(page);
  for (const address of [AREA, linePage(partly)]) {
    await page.goto(address);
    await page.getByText(WORDS[1][1], { exact: true }).waitFor();
    await page.emulateMedia({ media: "print" });
    await drawAll(page);
    const paper = await page.locator("body").innerText();
    for (const part of [WORDS[1][1], "Alleen in <b>groep 3</b>.", "publicatie van 25 november 2026", "zelf zegt"])
      assert.ok(paper.includes(part), `${address}: ${part}`);
    assert.ok(!paper.includes(CLOSE), address);
    await page.emulateMedia({ media: "screen" });
  }
});

const LOST = { expected: /Failed to load resource|ERR_FAILED/ };
promise("when the styles do not arrive the words are there all the same", LOST, async ({ page, context }) => {
  await openSchool(page);
  await context.route("**/school-*.css", (route) => route.abort());
  await page.goto(linePage(yes));
  await page.getByText(WORDS[0][1], { exact: true }).waitFor();
});

// The engines are put into the page, which its own CSP would refuse.
const site = await openSite();
after(() => site.close());
for (const colorScheme of ["light", "dark"]) {
  test(`with the school's word on the page, no engine has anything to report, in ${colorScheme}`, { timeout: 120_000 }, async () => {
    const context = await site.visitor({ bypassCSP: true, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await openSchool(page);
    for (const address of [AREA, linePage(partly), VO]) {
      await page.goto(address);
      await head(page).waitFor();
      none((await examineOpen(page)).map((finding) => `${address}: ${finding}`));
    }
    await context.close();
  });
}

test("on a small phone nothing sticks out, and what one taps is large enough", { timeout: 120_000 }, async () => {
  const context = await site.visitor({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const long = publication({ [partly]: { aanbod: "deels", tekst: "a".repeat(300) } });
  long.school.vestiging = "b".repeat(90);
  await openPage(page);
  await page.getByLabel("Open de publicatie van een school").setInputFiles(asUpload(long));
  await page.locator("#school-naam").waitFor();
  for (const address of [AREA, linePage(partly)]) {
    await page.goto(address);
    await head(page).waitFor();
    const found = [...(await sideways(page)), ...(await small(page)), ...(await examineNarrow(page))];
    none(found.map((finding) => `${address}: ${finding}`));
  }
  await context.close();
});
