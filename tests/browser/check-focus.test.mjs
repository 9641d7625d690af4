// What takes a button away from under the hands brings the reader somewhere that makes sense.
import { DO_WE, WRITTEN, begin, open, openFlows, question } from "./check.mjs";
import { saved } from "./device.mjs";
import { hands } from "./keyboard.mjs";
import { area, lines } from "./norm.mjs";
import { mixedAnswers, openWorkFile, workFile } from "./work-file.mjs";

const promise = await openFlows();
const address = `/zelfcheck/${area.id}/`;
const [first] = lines(area.id);
const button = (place, name) => place.getByRole("button", { name });

promise("an answer that is taken back leads to its question", async ({ page }) => {
  const keys = hands(page);
  await openWorkFile(page, workFile({ [first]: { praktijk: "ja", beschreven: "ja" } }));
  await open(page, address);
  await keys.use(button(question(page, first), /^Wis dit antwoord/));
  await keys.at(question(page, first).getByRole("group", { name: DO_WE }).getByRole("radio").first());
  await button(question(page, first), /^Wis dit antwoord/).waitFor({ state: "detached" });
  await keys.press("Space");
  await question(page, first).getByRole("group", { name: WRITTEN }).waitFor();
});

promise("evidence that comes or goes leads to where one goes on", async ({ page }) => {
  const keys = hands(page);
  await begin(page);
  await open(page, address);
  const line = question(page, first);
  await keys.use(line.locator("summary", { hasText: "Toelichting, bewijs" }));
  await keys.use(button(line, "Voeg een stuk toe"));
  await keys.at(line.getByRole("group", { name: "Stuk 1" }).getByLabel("Titel"));
  await keys.use(button(line, "Voeg nog een stuk toe"));
  await keys.at(line.getByRole("group", { name: "Stuk 2" }).getByLabel("Titel"));
  await keys.to(button(line, "Haal stuk 1 weg"), "Shift+Tab");
  await keys.press("Enter");
  await keys.at(button(line, "Voeg nog een stuk toe"));
  await keys.to(button(line, "Haal stuk 1 weg"), "Shift+Tab");
  await keys.press("Enter");
  await keys.at(button(line, "Voeg een stuk toe"));
});

promise("a question before something goes away takes the focus, and ‘nee’ gives it back", async ({ page }) => {
  const keys = hands(page);
  await openWorkFile(page, workFile(mixedAnswers()));
  for (const name of [/^Haal weg/, "Wis alles van dit apparaat"]) {
    await keys.use(button(page, name));
    await keys.at(page.getByRole("group", { name: "Weet u het zeker?" }));
    await keys.use(button(page, "Nee, laat staan"));
    await keys.at(button(page, name));
  }
});

promise("after ‘ja’ one goes on where it was asked", async ({ page }) => {
  const keys = hands(page);
  await begin(page, { name: "De Andere School" });
  await openWorkFile(page, workFile(mixedAnswers()));
  for (const school of ["De Andere School", "De Wegwijzer"]) {
    await keys.use(button(page, new RegExp(`^Haal weg.*${school}`)));
    await keys.use(button(page, "Ja, haal weg"));
    await button(page, new RegExp(`^Haal weg.*${school}`)).waitFor({ state: "detached" });
    await keys.at(page.getByRole("heading", { name: "Op dit apparaat" }));
  }
  await keys.use(button(page, "Wis alles van dit apparaat"));
  await keys.use(button(page, "Ja, wis alles"));
  await page.getByText("Gewist.").waitFor();
  await keys.at(button(page, "Wis alles van dit apparaat"));
});

promise("on a phone the saved line covers nothing that has the focus", { viewport: { width: 320, height: 640 } }, async ({ page }) => {
  const keys = hands(page);
  await begin(page);
  await open(page, address);
  await saved(page);
  await question(page, first).locator("summary", { hasText: "Toelichting, bewijs" }).click();
  await page.getByLabel("Toon").focus();
  await keys.to(page.getByRole("link", { name: /^Verder: / }));
  await keys.to(page.getByLabel("Toon"), "Shift+Tab");
});

promise("a day keeps what is typed, whatever years it passes through", async ({ page }) => {
  const keys = hands(page);
  await openWorkFile(page, workFile({ [first]: { praktijk: "nee", actie: { wanneer: "2026-02-02" } } }));
  await open(page, address);
  await keys.use(question(page, first).locator("summary", { hasText: "Toelichting, bewijs" }));
  const day = question(page, first).getByLabel("Wanneer is het klaar?");
  await keys.to(day);
  await keys.type("03032027");
  await saved(page);
  await open(page, address);
  await keys.use(question(page, first).locator("summary", { hasText: "Toelichting, bewijs" }));
  await page.waitForFunction((field) => field.value === "2027-03-03", await day.elementHandle(), { timeout: 2000 });
});
