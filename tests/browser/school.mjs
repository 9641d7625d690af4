// What the tests of a school's publication share: a publication, and a parent who opens it.
import { area, editionId, lines } from "./norm.mjs";
import { asUpload } from "./work-file.mjs";

/** Where a parent opens it. */
export const SCHOOL = "/ouders/school/";
/** The lines about which it says something else. */
export const [yes, partly, no, silent, other] = lines(area.id);

/** A publication of a school, with `lines` about what it says. */
export function publication(said = {}, part = {}) {
  return {
    soort: "normwijzer-publicatie",
    versie: 1,
    gereedschap: "0.1.0",
    gemaakt: "2026-11-25T20:10:00",
    editie: { id: editionId, status: "werkversie", ontvangstbewijs: "0".repeat(64) },
    school: {
      naam: "De Wegwijzer",
      brin: "12AB00",
      sector: "po",
      gebieden: [area.id],
      omvang: "kern",
      schooljaar: "2026/2027",
      samenwerkingsverband: { naam: "SWV Voorbeeldstreek", plan: "https://swv.example/plan" },
    },
    boodschap: "Beste ouders, dit is ons aanbod.",
    onderdelen: {
      [yes]: { aanbod: "ja", beschreven: "ja" },
      [partly]: { aanbod: "deels", beschreven: "nee", tekst: "Alleen in <b>groep 3</b>." },
      [no]: { aanbod: "nee" },
      [other]: { aanbod: "n.v.t." },
      ...said,
    },
    ...part,
  };
}

/** The page, ready to open one. */
export async function openPage(page) {
  await page.goto(SCHOOL);
  await page.waitForSelector("html[data-ready]");
}

/** Opens a publication as a person does. */
export async function openSchool(page, file = publication()) {
  await openPage(page);
  await page.getByLabel("Open de publicatie van een school").setInputFiles(asUpload(file, "publicatie.json"));
  await page.getByRole("heading", { name: "De Wegwijzer", level: 2 }).waitFor();
}
