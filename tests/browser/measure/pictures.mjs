// Makes the pictures in CONTRIBUTING.md anew, from the built site: the way from the working version
// of an area to the text of the advice. The words in them are invented and say so.
//
//   cargo xtask pictures
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSite } from "../site.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const NOW = "landelijk/2026-08";
const NEXT = "landelijk/2027-08";
const LINE = "toetskalender-lezen";
const scratch = mkdtempSync(join(tmpdir(), "normwijzer-"));
const text = (place) => readFileSync(join(root, place), "utf8");

// The sheet as the command line writes it, and a cell of it.
execFileSync("cargo", ["run", "--quiet", "--locked", "--features", "cli", "--", "norm", "template", "--editie", "2026-08", "--out", join(scratch, "norm.csv")], { cwd: root });
const [heads, ...rows] = parse(readFileSync(join(scratch, "norm.csv"), "utf8").replace(/^\uFEFF/, ""));
const column = (name) => heads.indexOf(name);
const put = (name, value) => (rows.find((row) => row[column("id")] === LINE)[column(name)] = value);
const csv = () => [heads, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");

function parse(csv) {
  const table = [[""]];
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const [sign, next] = [csv[at], csv[at + 1]];
    const row = table.at(-1);
    if (quoted && sign === '"' && next === '"') (row[row.length - 1] += '"'), (at += 1);
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ";") row.push("");
    else if (!quoted && sign === "\n") table.push([""]);
    else if (quoted || sign !== "\r") row[row.length - 1] += sign;
  }
  return table.filter((row) => row.length > 1);
}

const head = text(`norm/${NOW}/edition.toml`)
  .replace(`id = "${NOW}"`, `id = "${NEXT}"`)
  .replace(/^titel = .*$/m, 'titel = "Voorbeeld: basisondersteuning met de tekst van het advies"')
  .replace(/^vorige = .*$/m, `vorige = "${NOW}"`)
  .replace(/^geldig_vanaf = .*$/m, 'geldig_vanaf = "2027-08-01"')
  .replace(/^herzien_voor = .*$/m, 'herzien_voor = "2028-02-01"');
const sources = `${text("norm/sources.toml")}
[[bron]]
id = "bijlage-3"
titel = "Advies landelijke norm basisondersteuning (voorbeeld, verzonnen)"
uitgever = "Voorbeeld"
datum = "2027"
url = "https://advies.example/bijlage-3"
steunt = "De tekst van het advies."
gelezen = "geheel"
geraadpleegd = "2027-05-01"
betrouwbaar = "hoog"
hergebruik = "verzonnen voorbeeld"
dossier = "S1"
`;
const mapping = `klasse = "patch"

[[overgang]]
relatie = "redactioneel"
oud = ["${LINE}"]
nieuw = ["${LINE}"]
reden = "Voorbeeld: hetzelfde staat nu in het advies."
`;

const site = await openSite();
const page = await (await site.visitor({ viewport: { width: 900, height: 700 } })).newPage();
const shoot = async (name, selector) => {
  await page.evaluate(() => document.activeElement.blur());
  await page.locator(selector).screenshot({ path: join(root, "docs/beeld", name) });
};
const files = (...list) => list.map(([name, content]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) }));
const look = async (...list) => {
  await page.goto("/redactie/");
  await page.waitForSelector("html[data-ready]");
  await page.getByLabel("Kies uw bestanden, of sleep ze hierheen").setInputFiles(files(...list));
  await page.locator("#redactie-uitkomst").waitFor();
};

try {
  // 1. The sheet, with the cells that change.
  put("school", "Voorbeeld (verzonnen): de school heeft een toetskalender voor lezen en spellen.");
  put("gezag", "adviesje");
  put("steun", "");
  put("bronnen", "bijlage-3");
  const shown = ["id", "titel", "school", "gezag", "steun", "bronnen"];
  const at = rows.findIndex((row) => row[column("id")] === LINE);
  const cells = rows.slice(at - 1, at + 3).map((row) => shown.map((name) => row[column(name)].split("\n")[0]));
  await page.setContent(`<style>body{margin:0;font:13px system-ui}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #ccc;padding:4px 8px;max-width:16em;vertical-align:top;text-align:left}th{background:#eee}tr:nth-child(3) td:nth-child(n+3){background:#fff7d6}</style><table><tr>${shown.map((name) => `<th>${name}`).join("")}${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join("")}`).join("")}</table>`);
  await page.locator("table").screenshot({ path: join(root, "docs/beeld/1-rekenblad.png") });
  // 2. A fault, told by cell.
  const all = () => [["edition.toml", head], ["sources.toml", sources], ["mapping.toml", mapping], ["norm.csv", csv()]];
  await look(...all());
  await shoot("2-fout.png", "section[aria-labelledby=nakijken]");
  // 3. Right: what changes, the files to save, and how it looks.
  put("gezag", "advies");
  await look(...all());
  const wrong = await page.locator("#redactie-fouten li").allTextContents();
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const only = (selector) =>
    page.evaluate((selector) => {
      for (const part of document.querySelectorAll("#redactie-uitkomst > *")) part.hidden = !part.matches(selector);
    }, selector);
  await only("#redactie-kop, #redactie-samen, #redactie-bewaar");
  await shoot("3-klopt.png", "#redactie-uitkomst");
  // 4. How the line looks.
  await only("#redactie-stuk");
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("#redactie-stuk > *")) part.hidden = true;
    const line = [...document.querySelectorAll("#redactie-stuk h5, #redactie-stuk h4")].find((part) => part.textContent.includes("toetskalender"));
    for (let part = line; part && (part === line || !/^H[45]$/.test(part.tagName)); part = part.nextElementSibling) part.hidden = false;
  });
  await shoot("4-zo-ziet-het-eruit.png", "#redactie-stuk");
} finally {
  await site.close();
  rmSync(scratch, { recursive: true });
}
