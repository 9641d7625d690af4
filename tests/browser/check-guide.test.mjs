// The text for the schoolgids: it says what was answered, leaves by the clipboard and on paper, and
// what people typed stays text all the way.
import assert from "node:assert/strict";
import { DO_WE, answer, arrived, open, openFlows, question } from "./check.mjs";
import { written } from "./guide.mjs";
import { area, lines } from "./norm.mjs";
import { mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const permissions = ["clipboard-read", "clipboard-write"];
const address = "/zelfcheck/schoolgids/";
const paper = (page) => page.locator("article.paper");
const copy = (page) => page.getByRole("button", { name: "Kopieer met opmaak" });

promise("the text follows the answers", async ({ page }) => {
  const [first, second] = lines(area.id);
  await openWorkFile(page, workFile());
  await open(page, `/zelfcheck/${area.id}/`);
  const says = (id) => question(page, id).locator(".statement").textContent();
  const [yes, no] = [await says(first), await says(second)];
  await answer(page, first, DO_WE, "Ja");
  await answer(page, second, DO_WE, "Nee");
  await page.getByRole("link", { name: "Schoolgids", exact: true }).click();
  await arrived(page, address);
  await paper(page).getByRole("listitem").filter({ hasText: yes }).waitFor();
  assert.equal(await paper(page).getByText(no).count(), 0);

  await page.goBack();
  await answer(page, first, DO_WE, "Deels");
  await answer(page, second, DO_WE, "Ja");
  await page.goForward();
  await paper(page).getByText("Dit doet de school nog niet helemaal:").waitFor();
  assert.deepEqual(await paper(page).getByRole("listitem").allInnerTexts(), [no, yes]);
});

promise("what pupils said is in it, and until then what is missing", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, address);
  const parts = [
    ["Hoe en wanneer vroeg u het?", "In maart, in de kring."],
    ["Wat zeiden leerlingen?", "Wij willen een rustige plek."],
    ["Wat deed u ermee, en wat kon niet?", "Er zijn twee plekken bij."],
  ];
  await written(page);
  const gaps = paper(page).getByText("[Vul in:");
  const missing = await gaps.count();
  assert.ok(missing >= parts.length);
  for (const [label, words] of parts) {
    await page.getByLabel(label).fill(words);
    await paper(page).getByText(words, { exact: true }).waitFor();
  }
  assert.equal(await gaps.count(), missing - parts.length);
});

/** What is on the clipboard now, by kind. */
const onClipboard = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (kind) => [kind, await (await item.getType(kind)).text()];
    return Object.fromEntries(await Promise.all(item.types.map(read)));
  });

promise("a copy is formatted text, with plain text beside it", { permissions }, async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, address);
  await written(page);
  await copy(page).click();
  await page.getByText("Gekopieerd. Plak de tekst in uw schoolgids.").waitFor();
  const copied = await onClipboard(page);
  assert.deepEqual(Object.keys(copied).sort(), ["text/html", "text/plain"]);
  await written(page);
  const shown = await paper(page).evaluate((section) =>
    [...section.querySelectorAll("h2, h3, h4, p, li")].map((part) => part.textContent.trim()));
  const formatted = await page.evaluate((html) => {
    const body = new DOMParser().parseFromString(html, "text/html").body;
    return [...body.querySelectorAll("h1, h2, h3, p, li")].map((part) => part.textContent.trim());
  }, copied["text/html"]);
  assert.deepEqual(formatted, shown);
  for (const part of shown.slice(0, 3)) assert.ok(copied["text/plain"].includes(part), part);
});

/** Ways in which a browser does not copy; each runs before the page's own scripts. */
const REFUSALS = {
  "refuses": () => {
    Clipboard.prototype.write = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  },
  "has no clipboard": () => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }),
  "knows no formatted text": () => delete globalThis.ClipboardItem,
};
for (const [how, before] of Object.entries(REFUSALS)) {
  promise(`a browser that ${how}: a sentence, and the text is there to copy by hand`, async ({ page }) => {
    await page.addInitScript(before);
    await openWorkFile(page, workFile(mixedAnswers()));
    await open(page, address);
    await written(page);
    await copy(page).click();
    await page.getByText("Selecteer de tekst hieronder en kopieer die zelf.").waitFor();
    await paper(page).getByRole("listitem").first().waitFor();
    await page.getByLabel("Wat zeiden leerlingen?").fill("Nog steeds te vullen.");
    await paper(page).getByText("Nog steeds te vullen.").waitFor();
  });
}

const HOSTILE = [
  `<script>document.title = "gehackt"</script><img src=x onerror="document.title='gehackt'">`,
  `"dubbel" 'enkel' &amp; <b>vet</b> </p></article> 😀👩‍🏫 \u202Eomgekeerd שלום مرحبا`,
  "Lang".repeat(5000),
];

promise("hostile text stays text, on the screen and in the copy", { permissions }, async ({ page }) => {
  const [gevraagd, gezegd, gedaan] = HOSTILE;
  const file = workFile(mixedAnswers(), { leerlingen: { gevraagd, gezegd, gedaan } });
  file.zelfcheck.school.samenwerkingsverband = { naam: HOSTILE[0], plan: `https://swv.example/"onclick="alert(1)` };
  await page.addInitScript(() => {
    const write = Clipboard.prototype.write;
    // As the program hands it over, before the browser cleans it.
    Clipboard.prototype.write = async function (items) {
      globalThis.given = await (await items[0].getType("text/html")).text();
      return write.call(this, items);
    };
  });
  await openWorkFile(page, file);
  await open(page, address);
  const title = await page.title();
  for (const words of HOSTILE) await paper(page).getByText(words).first().waitFor();
  assert.equal(await paper(page).locator("script, img, b, [onclick]").count(), 0);
  await written(page);
  await copy(page).click();
  await page.getByText("Gekopieerd.").waitFor();
  const { foreign, text } = await page.evaluate(() => {
    const { body } = new DOMParser().parseFromString(globalThis.given, "text/html");
    return { foreign: body.querySelectorAll("script, img, b, [onclick], [onerror]").length, text: body.textContent };
  });
  assert.equal(foreign, 0);
  for (const words of HOSTILE) assert.ok(text.includes(words), words.slice(0, 40));
  const plain = (await onClipboard(page))["text/plain"];
  for (const words of HOSTILE) assert.ok(plain.includes(words), words.slice(0, 40));
  assert.equal(await page.title(), title);
  // A word without an end does not push the page off the screen.
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

promise("on paper there is the text, and nothing else", async ({ page }) => {
  await openWorkFile(page, workFile(mixedAnswers()));
  await open(page, address);
  await written(page);
  const words = await paper(page).innerText();
  await page.emulateMedia({ media: "print" });
  assert.equal((await page.locator("body").innerText()).trim(), words.trim());
});
