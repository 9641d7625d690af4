// Makes long documents as schools have them, to measure with: the passages of the evaluation set's dev part
// in chapters, between made sentences about other things, with contents, headings, lists, tables, parts in
// two columns, a header and page numbers. The same words come out as PDF and DOCX by LibreOffice, and as PDF
// by Typst (`pip install typst`, as for tests/corpus/pdf) or else by Chromium's print.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { launch } from "../browser.mjs";
import { flatText, typstText, webPage } from "./long-formats.mjs";
import { random } from "./random.mjs";

const DEV = fileURLToPath(new URL("../../evaluation/dev/", import.meta.url));

/** The documents of the dev part: a title and passages with their heading, as a document of each has them. */
function passages() {
  const names = readdirSync(DEV).filter((name) => name.endsWith(".toml")).sort();
  return names.map((name) => {
    const [head, ...parts] = readFileSync(join(DEV, name), "utf8").split("[[passage]]");
    // A basic string of TOML reads as one of JSON for all that stands in these files.
    const value = (text, key) => JSON.parse(text.match(new RegExp(`^${key} = (".*")$`, "m"))?.[1] ?? '""');
    return { title: value(head, "titel"), list: parts.map((part) => [value(part, "kop"), value(part, "tekst")]) };
  });
}

const WHO = ["De conciërge", "De ouderraad", "De administratie", "Groep 5", "De directeur", "De verkeerscommissie", "De buurtvereniging", "Een groep ouders", "De bibliotheek", "De overblijfgroep"];
const WHAT = ["regelt de fietsenstalling", "maakt de jaarplanning", "bestelt het schoolfruit", "versiert de hal", "ruimt het plein op", "haalt oud papier op", "beheert de sleutels", "verzorgt de schooltuin", "nodigt een dichter uit", "stuurt de nieuwsbrief rond"];
const WHEN = ["in de eerste week van oktober", "elke dinsdag na schooltijd", "voor de kerstvakantie", "op de laatste vrijdag van de maand", "zodra het weer het toelaat", "in overleg met het bestuur", "na de meivakantie", "tijdens de projectweek"];
const WHY = ["omdat het gebouw dan leeg is", "zodat er genoeg handen zijn", "want de gemeente vraagt daarom", "omdat dat vorig jaar goed beviel", "zodat niemand hoeft te wachten", "want de gang is smal"];
const MORE = ["De kosten daarvan staan in de begroting.", "Wie wil helpen, meldt zich bij de balie.", "Foto’s daarvan komen op de website.", "Jassen en tassen blijven die dag in het lokaal.", "Bij slecht weer gaat het een week later door.", "Honden blijven buiten het hek."];

/** A paragraph about something else, of about sixty words. */
function filler(pick) {
  const sentence = () => `${pick(WHO)} ${pick(WHAT)} ${pick(WHEN)}, ${pick(WHY)}. ${pick(MORE)}`;
  return [sentence(), sentence(), sentence()].join(" ");
}

/**
 * Blocks for about so many words: `["h1" | "h2" | "p" | "li" | "photo", text]`, `["tr", cells]`, and
 * `["columns", blocks]`. A passage comes once in whole; on later rounds one in four, as most of a very long
 * document is about other things.
 */
function blocks(words, { photos = false } = {}) {
  const dice = random(40);
  const pick = (list) => list[Math.floor(dice() * list.length)];
  const made = [];
  let count = 0;
  const say = (list, kind, text) => {
    list.push([kind, text]);
    count += [text].flat().join(" ").split(/\s+/).length;
  };
  for (let round = 0; count < words; round += 1) {
    for (const [number, { title, list }] of passages().entries()) {
      if (count >= words) break;
      say(made, "h1", `${round * 12 + number + 1} ${title}`);
      const part = number % 3 === 1 ? [] : made;
      for (const [at, [heading, text]] of list.entries()) {
        say(part, "h2", `${round * 12 + number + 1}.${at + 1} ${heading || "Overig"}`);
        if (round === 0 || (at + round) % 4 === 0) say(part, "p", text);
        else say(part, "p", filler(pick));
        if (at % 4 === 1 || round > 0) say(part, "p", filler(pick));
        if (at % 6 === 2) for (let item = 0; item < 4; item += 1) say(part, "li", `${pick(WHO)} ${pick(WHAT)}.`);
        if (photos && at % 6 === 4) part.push(["photo", picture(dice)]);
      }
      if (part !== made) made.push(["columns", part]);
      say(made, "tr", ["Wie", "Wat", "Wanneer"]);
      for (let row = 0; row < 6; row += 1) say(made, "tr", [pick(WHO), pick(WHAT), pick(WHEN)]);
    }
  }
  return { made, count };
}

/** A PNG of 900 by 600 that packs as badly as a photo does. */
function picture(dice) {
  const [width, height] = [900, 600];
  const rows = Buffer.alloc((width * 3 + 1) * height);
  const [base, wave] = [dice() * 100, 20 + dice() * 80];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width * 3; x += 1)
      rows[y * (width * 3 + 1) + 1 + x] = base + 60 + 50 * Math.sin(x / wave) * Math.cos(y / wave) + dice() * 40;
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8 + body.length);
    frame.writeUInt32BE(data.length);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc(body), 4 + body.length);
    return frame;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([sign, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** The check sum of a chunk of PNG. */
function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const SOFFICE = process.env.NORMWIJZER_SOFFICE ?? "soffice";

function office(folder, source, filter) {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(SOFFICE, [profile, "--headless", "--convert-to", filter, "--outdir", folder, source], { stdio: "ignore" });
}

/** Compiles with the Typst of the corpus' tools; `false` where it is not there. */
function typst(source, target) {
  const program = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])";
  try {
    execFileSync("python3", ["-c", program, source, target], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function chromium(html, target) {
  const browser = await launch();
  const page = await browser.newPage();
  await page.setContent(html);
  const line = (inside) => `<p style="font-size:8px;width:100%;text-align:center">${inside}</p>`;
  const margin = { top: "22mm", bottom: "20mm", left: "20mm", right: "20mm" };
  await page.pdf({ path: target, format: "A4", displayHeaderFooter: true, headerTemplate: line("Gids en plan"), footerTemplate: line('<span class="pageNumber"></span>'), margin });
  await browser.close();
}

/** Words for forty pages that are full, and for two that are more than anybody reads. */
const [FORTY, BUNDLE, ARCHIVE] = [17_000, 147_500, 212_000];

/**
 * Makes the documents in a folder, those that are not there yet, and gives `{ name, file, words, long }` of
 * each; `long` are those of hundreds of pages.
 */
export async function makeLongDocuments(folder) {
  const at = (name) => join(folder, name);
  const made = [];
  const make = async (name, file, words, write, long = false) => {
    if (!existsSync(at(file))) await write(at(file));
    made.push({ name, file: at(file), words, long });
  };
  const byOffice = (content, filter) => (target) => {
    const source = target.replace(/\.\w+$/, ".fodt");
    writeFileSync(source, flatText(content));
    office(folder, source, filter);
  };
  const forty = blocks(FORTY);
  await make("PDF van LibreOffice", "plan.pdf", forty.count, byOffice(forty.made, "pdf"));
  const photos = blocks(FORTY, { photos: true });
  await make("PDF van LibreOffice met foto’s", "fotos.pdf", photos.count, byOffice(photos.made, "pdf"));
  const page = webPage(forty.made);
  await make("PDF van Chromium", "chromium.pdf", forty.count, (target) => chromium(page, target));
  const source = at("typst.typ");
  writeFileSync(source, typstText(forty.made));
  if (existsSync(at("typst.pdf")) || typst(source, at("typst.pdf"))) await make("PDF van Typst", "typst.pdf", forty.count);
  await make("DOCX van LibreOffice", "plan.docx", forty.count, byOffice(forty.made, "docx"));
  for (const [file, words] of [["bundel.pdf", BUNDLE], ["archief.pdf", ARCHIVE]]) {
    const { made: content, count } = blocks(words);
    await make(`PDF van LibreOffice, ${file.replace(".pdf", "")}`, file, count, byOffice(content, "pdf"), true);
  }
  return made;
}
