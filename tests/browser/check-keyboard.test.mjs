// A whole check without a mouse: from the start page to a file, with the focus in sight all along.
import assert from "node:assert/strict";
import { DO_WE, WRITTEN, arrived, openFlows, question } from "./check.mjs";
import { records, saved } from "./device.mjs";
import { hands } from "./keyboard.mjs";
import { written } from "./guide.mjs";
import { area, lines } from "./norm.mjs";
import { downloaded } from "./work-file.mjs";

const promise = await openFlows();
const permissions = ["clipboard-read", "clipboard-write"];
const ids = lines(area.id);

/** From the start page to a record that is set up, with a fault on the way. */
async function setUp(page, keys) {
  await page.goto("/");
  await keys.use(page.getByRole("link", { name: "Naar de inhoud" }));
  await keys.leave(page.getByRole("main").locator("a[href='/zelfcheck/']"), "/zelfcheck/");
  await page.waitForSelector("html[data-ready]");
  await keys.use(page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }));
  await arrived(page, "/zelfcheck/opzet/");
  await keys.at(page.getByRole("heading", { level: 1 }));

  await keys.choose(page.getByRole("group", { name: "Wat voor school is het?" }), "Basisschool");
  await keys.to(page.getByLabel("Naam van de school"));
  await keys.type("De Wegwijzer");
  await keys.to(page.getByLabel("BRIN-nummer"));
  await keys.type("12AB");
  await keys.use(page.getByRole("button", { name: "Verder naar het overzicht" }));
  await keys.at(page.getByRole("alert"));
  await keys.use(page.getByRole("alert").getByRole("link", { name: /BRIN/ }));
  await keys.at(page.getByLabel("BRIN-nummer"));
  await keys.press("End");
  await keys.type("00");
  await keys.use(page.getByRole("button", { name: "Verder naar het overzicht" }));
  await arrived(page, "/zelfcheck/overzicht/");
}

/** Both sides of every question of the area, and everything behind the fold of the first. */
async function fillIn(page, keys) {
  // In the order of the page, which groups them by theme.
  const order = await page.locator("article.question").evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual([...order].sort(), [...ids].sort());
  for (const id of order) {
    await keys.choose(question(page, id).getByRole("group", { name: DO_WE }), "Deels");
    const written = question(page, id).getByRole("group", { name: WRITTEN });
    if (await written.count()) await keys.choose(written, "Ja");
    if (id !== order[0]) continue;
    const field = (name) => question(page, id).getByLabel(name, { exact: true });
    await keys.use(question(page, id).locator("summary", { hasText: "Toelichting, bewijs" }));
    await keys.to(field("Toelichting (niet verplicht)"));
    await keys.type("Vanaf groep 3.");
    await keys.use(question(page, id).getByRole("button", { name: "Voeg een stuk toe" }));
    await keys.at(field("Titel"));
    await keys.type("Toetskalender");
    await keys.to(field("Wat"));
    await keys.type("Ook in groep 1 en 2");
    await keys.to(field("Wie"));
    await keys.type("intern begeleider");
    await keys.to(field("Wanneer is het klaar?"));
    // The same day whichever comes first, day or month.
    await keys.type("02022027");
  }
  return order[0];
}

promise("a whole check, from the start page to a file", { permissions }, async ({ page }) => {
  const keys = hands(page);
  await setUp(page, keys);
  await keys.at(page.getByRole("heading", { level: 1 }));
  await keys.use(page.getByRole("link", { name: area.name, exact: true }));
  await arrived(page, `/zelfcheck/${area.id}/`);
  await keys.at(page.getByRole("heading", { level: 1 }));
  const first = await fillIn(page, keys);
  await saved(page);
  const [{ antwoorden }] = await records(page);
  assert.deepEqual(Object.keys(antwoorden).sort(), [...ids].sort());
  const { toelichting, bewijs, actie } = antwoorden[first];
  assert.equal(toelichting, "Vanaf groep 3.");
  assert.equal(bewijs[0].titel, "Toetskalender");
  assert.deepEqual(actie, { wat: "Ook in groep 1 en 2", rol: "intern begeleider", wanneer: "2027-02-02" });

  await keys.to(page.getByLabel("Toon"), "Shift+Tab");
  await keys.type("Nog open");
  await page.getByText("0 onderdelen op deze bladzijde.").waitFor();
  await keys.at(page.getByLabel("Toon"));
  await keys.use(page.getByRole("link", { name: /^Verder: / }));
  await page.waitForURL((url) => url.pathname !== `/zelfcheck/${area.id}/`);
  await keys.at(page.getByRole("heading", { level: 1 }));

  await keys.use(page.getByRole("link", { name: "Controleren" }));
  await arrived(page, "/zelfcheck/controleren/");
  await keys.use(page.getByRole("link", { name: "Bekijk het resultaat" }));
  await arrived(page, "/zelfcheck/resultaat/");
  await keys.at(page.getByRole("heading", { level: 1 }));
  await keys.use(page.getByRole("link", { name: "Schoolgids", exact: true }));
  await arrived(page, "/zelfcheck/schoolgids/");
  await keys.to(page.getByLabel("Wat zeiden leerlingen?"));
  await keys.type("Wij willen een rustige plek.");
  await written(page);
  await keys.use(page.getByRole("button", { name: "Kopieer met opmaak" }));
  await page.getByText("Gekopieerd.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Wij willen een rustige plek\./);

  await keys.use(page.getByRole("link", { name: "Bewaar als bestand" }));
  await arrived(page, "/zelfcheck/bewaren/");
  const button = page.getByRole("button", { name: "Bewaar als bestand" });
  await keys.to(button);
  const file = await downloaded(page, () => keys.press("Enter"));
  assert.equal(JSON.parse(file.text).zelfcheck.leerlingen.gezegd, "Wij willen een rustige plek.");
  await keys.at(button);
});
