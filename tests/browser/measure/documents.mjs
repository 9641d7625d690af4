// Prints how long a school waits for its own documents beside the norm, as a table in Markdown.
//
//     node tests/browser/measure/documents.mjs [folder]
//
// on a built site (`cargo xtask build`), with LibreOffice; with `pip install typst` a PDF of Typst as well. On Linux
// only: memory and the slow-down go by /proc and signals. The documents are made by `long-documents.mjs` in a new
// folder, or kept in the one that is named. `RUNS=1` runs each once instead of five times, which takes a quarter
// of an hour. The machine should have nothing else to do: the load is printed, and how much slower than
// at its best a page and a worker ran beside each row.
//
// First table, a row for each document and sort of visit: `koud` is a first visit (a browser that has nothing),
// `warm` the next load of the page by the same visitor. `factor` is how much slower than at their best page and
// worker ran, measured beside the row; `drukte` the load of the machine. Then the middle and the worst of the
// runs, in milliseconds from the press of the button to the drawn suggestions, and the middle of each step:
//   programma       the worker, its WebAssembly and the words of the norm have come
//   1e bladzijde    pdf.js has come, the file is open, the first page is read
//   lezen           the other pages
//   naast de norm   passages, matching and HTML (of a document without pages: reading as well)
//   inzetten        the HTML is in the page, the program has told what was decided, the heading has focus
//   tekenen         the first picture with it
// `stilte` is the longest time in any run that the page had no turn of its own, and in which step; slowed, it
// cannot be less than one stop (24 ms). Memory is of the process of page and worker, from the run with the highest
// peak: before a document was chosen, the most until it was shown by the kernel's own count, the rise, and the
// peak without files: those of Chromium itself, that all its processes share. After a first laying in the same
// process there is waste of that one in it.
// Second table: what the page did in that silence. Third: the worker's work by part (reader-parts.mjs).
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "../check.mjs";
import { openSite } from "../site.mjs";
import { openWorkFile, workFile } from "../work-file.mjs";
import { longestSilence, stepsOf, watchLaying } from "./lay-watch.mjs";
import { printHead, printParts, printRow, printSaid, printSilences } from "./documents-table.mjs";
import { makeLongDocuments } from "./long-documents.mjs";
import { partsOf } from "./reader-parts.mjs";
import { forgetPeak, memory, rendererOf } from "./renderer.mjs";
import { CPU } from "./slow.mjs";
import { factors, paces, settle, slowProcess } from "./stop-and-go.mjs";

const RUNS = Number(process.env.RUNS ?? 5);
const PAGE = "/zelfcheck/document/";
const everything = workFile({}, { school: { ...workFile().zelfcheck.school, omvang: "verdieping" } });

if (process.platform !== "linux") {
  console.log("\nDocumenten naast de norm: dit meten kan alleen onder Linux.");
  process.exit();
}

const site = await openSite();
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "normwijzer-"));
try {
  mkdirSync(folder, { recursive: true });
  const documents = await makeLongDocuments(folder);
  const base = await pace();
  const asked = await withBench((id, bench) => settle(id, CPU, bench), base);
  const rows = [];
  printHead();
  for (const document of documents)
    for (const factor of [1, asked]) {
      const runs = { cold: [], warm: [] };
      const load = loadavg()[0];
      for (let turn = 0; turn < (document.long ? 1 : RUNS); turn += 1) await visit(document, factor, runs);
      const reached = await withBench((id, bench) => slowed(id, factor, () => factors(bench)), base);
      for (const [sort, list] of Object.entries(runs)) {
        rows.push({ document, cold: sort === "cold", slow: factor > 1, reached, load, list });
        printRow(rows.at(-1));
      }
    }
  printSaid(rows);
  printSilences(rows);
  const parts = [];
  for (const document of documents)
    await withBench(async (_, { page, worker }) => parts.push({ document, parts: await partsOf(document.file, page, worker) }));
  printParts(parts);
} finally {
  await site.close();
  if (!process.argv[2]) rmSync(folder, { recursive: true });
}

/** One visitor: a first laying with nothing kept, and one after the page was loaded again. */
async function visit({ file }, factor, runs) {
  const context = await site.visitor();
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.addInitScript(watchLaying);
  await openWorkFile(page, everything);
  const id = await rendererOf(site.browser, page);
  for (const list of [runs.cold, runs.warm]) {
    await open(page, PAGE);
    await page.waitForTimeout(300);
    forgetPeak(id);
    const before = memory(id);
    await page.getByLabel("Kies een of meer documenten").setInputFiles(file);
    await slowed(id, factor, async () => {
      await page.getByRole("button", { name: "Leg naast de norm" }).click();
      await page.waitForFunction(() => globalThis.laying.drawn || globalThis.laying.failed !== undefined);
      // What comes right after belongs to it: the program keeps what was read.
      await page.waitForTimeout(300);
    });
    const after = memory(id);
    const laying = await page.evaluate(() => ({ ...globalThis.laying, ended: (globalThis.laying.ended = true) }));
    if (laying.failed !== undefined) throw new Error(`${file}: ${laying.failed}`);
    const said = await page.locator("#documenten-stuk .documents").innerText();
    const found = await page.locator("article.passage").count();
    list.push({ steps: stepsOf(laying), silence: longestSilence(laying), before, after, said, found, size: laying.size });
  }
  await context.close();
}

/** Does something while a process is slowed, where it is to be. */
async function slowed(id, factor, work) {
  const go = factor > 1 ? await slowProcess(id, factor) : () => undefined;
  try {
    return await work();
  } finally {
    await go();
  }
}

/** Gives `work` the process of a page with a worker that does nothing, and both, to measure how fast they are. */
async function withBench(work, base) {
  const context = await site.visitor();
  const page = await context.newPage();
  await open(page, PAGE);
  const started = page.waitForEvent("worker");
  await page.evaluate(() => (globalThis.idle = new Worker(document.querySelector("script[data-reader]").dataset.reader, { type: "module" })));
  const worker = await started;
  await paces(worker, 2);
  const answer = await work(await rendererOf(site.browser, page), { page, worker, base });
  await context.close();
  return answer;
}

/** The best of what page and worker do. */
function pace() {
  return withBench(async (_, { page, worker }) => ({ page: (await paces(page, 9))[0], worker: (await paces(worker, 9))[0] }));
}
