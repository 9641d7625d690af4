// Prints how long a school waits for its own documents beside the norm, as a table in Markdown.
//
//     node tests/browser/measure/documents.mjs [folder]
//
// on a built site (`cargo xtask build`), with LibreOffice; with `pip install typst` a PDF of Typst as well. The
// documents are made by `long-documents.mjs` in a new folder, or kept in the one that is named. `RUNS=1` runs
// each once. The machine should have nothing else to do: the load is printed, and how much slower than at
// its best a page and a worker ran beside each row.
//
// Columns: the document, its pages and words a page; `koud` is a first visit (a browser that has nothing), `warm`
// the next load of the page; `factor` how much slower than at their best page and worker were, measured.
// Then the middle and the worst of the runs, in milliseconds from the press of the button to the drawn
// suggestions, and the middle of each step:
//   programma         the worker, its WebAssembly and the words of the norm are there
//   1e bladzijde      pdf.js is there, the file is open, the first page is read
//   lezen             the other pages
//   naast de norm     passages, matching and HTML (of a document without pages: reading as well)
//   inzetten          the HTML is in the page, the program has told what was decided
//   tekenen           the first picture with it
// `stilte` is the longest time that the page had no turn of its own, in any run, and in which step. Memory is of
// the process of page and worker, in MB: `voor` before a document was chosen, `piek` the most until it was
// shown, by the kernel's own count; both with the files of Chromium itself that are mapped in (`bestanden`).
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "../check.mjs";
import { openSite } from "../site.mjs";
import { openWorkFile, workFile } from "../work-file.mjs";
import { longestSilence, stepsOf, watchLaying } from "./lay-watch.mjs";
import { makeLongDocuments } from "./long-documents.mjs";
import { forgetPeak, memory, rendererOf } from "./renderer.mjs";
import { CPU, median } from "./slow.mjs";
import { factors, paces, settle, slowProcess } from "./stop-and-go.mjs";

/** What is aimed at for forty pages, in milliseconds at full speed and slowed, and in MB. */
const AIM = { free: 1500, slow: 6000, memory: 200 };
const RUNS = Number(process.env.RUNS ?? 5);
const PAGE = "/zelfcheck/document/";
const everything = workFile({}, { school: { ...workFile().zelfcheck.school, omvang: "verdieping" } });

const site = await openSite();
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "normwijzer-"));
try {
  const documents = await makeLongDocuments(folder);
  const base = await pace();
  const asked = await withBench((id, bench) => settle(id, CPU, bench), base);
  const rows = [];
  for (const document of documents)
    for (const factor of [1, asked]) {
      const runs = { cold: [], warm: [] };
      const load = loadavg()[0];
      for (let turn = 0; turn < (document.long ? 1 : RUNS); turn += 1) await visit(document, factor, runs);
      const reached = await withBench((id, bench) => slowed(id, factor, () => factors(bench)), base);
      for (const [visit, list] of Object.entries(runs)) rows.push({ document, visit, slow: factor > 1, reached, load, list });
    }
  print(rows);
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
  for (const list of [runs.cold, runs.warm]) {
    await open(page, PAGE);
    const id = await rendererOf(site.browser, page);
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

function print(rows) {
  const ms = (value) => (value === undefined ? "" : Math.round(value).toLocaleString("nl-NL"));
  const middle = (list, of) => {
    const values = list.map(of).filter((value) => value !== undefined);
    return values.length ? median(values) : undefined;
  };
  const factor = (value) => value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
  console.log(`\nDocumenten naast de norm, ms; doel ${ms(AIM.free)}, vertraagd ${ms(AIM.slow)}, hoogstens ${AIM.memory} MB\n`);
  const steps = ["program", "first", "rest", "beside", "insert", "draw"];
  const head = ["document", "bezoek", "factor bladzijde, worker", "drukte", "mediaan", "ergste", "programma", "1e bladzijde", "lezen", "naast de norm", "inzetten", "tekenen", "stilte", "MB voor", "MB piek (bestanden)"];
  console.log(`| ${head.join(" | ")} |\n| --- | --- |${" ---: |".repeat(head.length - 2)}`);
  for (const { document, visit, slow, reached, load, list } of rows) {
    const all = list.map((run) => run.steps.all);
    const quiet = list.map(({ silence }) => silence).toSorted((a, b) => b.ms - a.ms)[0];
    const highest = list.toSorted((a, b) => b.after.peak - a.after.peak)[0];
    console.log(
      `| ${[
        document.name,
        `${visit === "cold" ? "koud" : "warm"}${slow ? ", vertraagd" : ""}`,
        `${factor(reached.page)}, ${factor(reached.worker)}`,
        factor(load),
        ms(median(all)),
        ms(Math.max(...all)),
        ...steps.map((step) => ms(middle(list, (run) => run.steps[step]))),
        `${ms(quiet.ms)} (${quiet.step})`,
        ms(middle(list, (run) => run.before.now)),
        `${ms(highest.after.peak)} (${ms(highest.after.files)})`,
      ].join(" | ")} |`,
    );
  }
  console.log("");
  for (const { document, visit, slow, list } of rows)
    if (visit === "cold" && !slow) console.log(`- ${document.name}: ${document.words} woorden. ${list[0].said.trim()} ${list[0].found} keer iets gevonden; ${ms(list[0].size / 1000)} kB naar de bladzijde.`);
  console.log("");
  for (const { document, visit, slow, list } of rows)
    for (const frame of list.flatMap(({ silence }) => silence.frames).toSorted((a, b) => b.duration - a.duration).slice(0, 1))
      console.log(`- langste beeld, ${document.name}, ${visit}${slow ? ", vertraagd" : ""}: ${ms(frame.duration)} ms, ${ms(frame.layout)} ms daarvan opmaak en tekenen; ${frame.scripts.map((it) => `${it.invoker} ${ms(it.duration)} (opmaak ${ms(it.layout)})`).join(", ")}`);
}
