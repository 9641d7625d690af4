// What the worker does with a document, part by part: the built programs themselves, called inside an idle
// worker of the site, so that each part can be timed by itself.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { areas } from "../norm.mjs";
import { files } from "../routes.mjs";

/** The parts in the order in which they happen, with what they are called in the table. */
export const PARTS = [
  ["program", "programma"],
  ["engine", "pdf.js"],
  ["read", "lezen"],
  ["passages", "passages"],
  ["norm", "norm klaarzetten"],
  ["match", "naast de norm, HTML"],
];

/**
 * Milliseconds of each part, the first time in this worker and once more: `[first, again]`. `norm` is what
 * it takes to lay one short sentence beside the norm: reading the slice and making its lines ready.
 */
export async function partsOf(file, page, worker) {
  const found = (program) => files.find((address) => new RegExp(`^/${program}-[0-9a-f]{8}\\.`).test(address));
  const asked = {
    name: basename(file),
    sent: readFileSync(file).toString("base64"),
    slice: await page.evaluate(() => document.querySelector('link[data-slice="bewijs"]').href),
    areas: areas.filter(({ general }) => !general).map(({ id }) => id),
    small: smallPdf(),
    programs: Object.fromEntries(["lezer", "lezer_bg", "lees-pdf"].map((name) => [name, found(name)])),
  };
  return [await worker.evaluate(inWorker, asked), await worker.evaluate(inWorker, asked)];
}

/** The smallest PDF that makes the engine come. */
function smallPdf() {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.7\n${body}trailer << /Size 4 /Root 1 0 R >>\n%%EOF\n`).toString("base64");
}

async function inWorker({ name, sent, slice, areas, small, programs }) {
  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const [file, tiny] = [bytes(sent), bytes(small)];
  const parts = {};
  let mark = performance.now();
  const lap = (part) => {
    parts[part] = performance.now() - mark;
    mark = performance.now();
  };
  const { default: init, Lezer } = await import(programs.lezer);
  const norm = await (await fetch(slice)).text();
  await init({ module_or_path: programs.lezer_bg });
  lap("program");
  const reader = new Lezer();
  if (Lezer.isPdf(file.subarray(0, 4096))) {
    const { runs } = await import(programs["lees-pdf"]);
    await runs(tiny, () => undefined).catch(() => undefined);
    lap("engine");
    const { pages, title } = await runs(file, ({ number, width, height, texts, places }) => reader.page(number, width, height, texts, places));
    lap("read");
    reader.endPdf(name, title, pages);
  } else reader.file(name, file);
  lap("passages");
  const beside = (reader) => {
    const nothing = JSON.stringify({ documenten: [], antwoorden: {} });
    if (!reader.besideNorm(norm, "po", areas, "verdieping", nothing)) throw new Error("nothing was laid beside the norm");
  };
  const sentence = new Lezer();
  sentence.pasted("zin", "Dit is een korte zin.");
  mark = performance.now();
  beside(sentence);
  lap("norm");
  beside(reader);
  lap("match");
  // That made the lines of the norm ready once more.
  parts.match -= parts.norm;
  return parts;
}
