// Werkbestanden: made for a test, opened and saved as a person does.
import { readFileSync } from "node:fs";
import { open } from "./check.mjs";
import { areas, editionId, lines } from "./norm.mjs";

/** A werkbestand in which these lines are answered; `part` replaces parts of the record. */
export function workFile(answers = {}, part = {}) {
  return {
    soort: "normwijzer-werkbestand",
    versie: 1,
    gereedschap: "0.1.0",
    bewaard: "2026-11-20T14:02:31",
    zelfcheck: {
      id: "0123456789abcdef01234567",
      editie: { id: editionId, ontvangstbewijs: "0".repeat(64) },
      begonnen: "2026-11-20T13:40:00",
      gewijzigd: "2026-11-20T14:02:30",
      school: {
        naam: "De Wegwijzer",
        vestiging: "",
        brin: "12AB00",
        sector: "po",
        gebieden: areas.filter(({ general }) => !general).map(({ id }) => id),
        omvang: "kern",
        schooljaar: "2026/2027",
        samenwerkingsverband: { naam: "SWV Voorbeeldstreek", plan: "https://swv.example/plan" },
      },
      antwoorden: answers,
      leerlingen: { gevraagd: "", gezegd: "", gedaan: "" },
      ...part,
    },
  };
}

/** Something of everything: every kern line answered, each conclusion at least once. */
export function mixedAnswers() {
  const kinds = [
    { praktijk: "ja", beschreven: "ja", plaats: "schoolgids, bladzijde 14" },
    { praktijk: "ja", beschreven: "nee" },
    { praktijk: "nee", beschreven: "ja", plaats: "schoolplan" },
    { praktijk: "deels", beschreven: "nee", actie: { wat: "Een kalender maken", rol: "intern begeleider", wanneer: "2027-02-01" } },
    { praktijk: "weten we niet", toelichting: "Navragen in het team." },
    { praktijk: "n.v.t.", reden: "Wij hebben geen kleuters." },
    { praktijk: "nee", beschreven: "nee" },
    {},
  ];
  const ids = areas.flatMap(({ id }) => lines(id));
  return Object.fromEntries(ids.map((id, at) => [id, kinds[at % kinds.length]]));
}

/** Opens a werkbestand through the file field, as a person does. */
export async function openWorkFile(page, file) {
  await open(page, "/zelfcheck/bewaren/");
  await page.getByLabel("Kies een werkbestand").setInputFiles(asUpload(file));
  await page.getByText(/^Geopend: /).waitFor();
}

/** A file for Playwright; an object becomes JSON. */
export function asUpload(content, name = "werkbestand.json") {
  const text = Buffer.isBuffer(content) || typeof content === "string" ? content : JSON.stringify(content, null, 2);
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** The download that `action` causes, as name and text. */
export async function downloaded(page, action) {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
