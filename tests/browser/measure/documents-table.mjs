// The tables of documents.mjs, in Markdown.
import { PARTS } from "./reader-parts.mjs";
import { median } from "./slow.mjs";

/** What is aimed at for forty pages: milliseconds at full speed and slowed, and MB of memory. */
const AIM = { free: 1500, slow: 6000, memory: 200 };

const whole = (value) => (value === undefined ? "" : Math.round(value).toLocaleString("nl-NL"));
const tenth = (value) => value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
const line = (cells) => `| ${cells.join(" | ")} |`;
const head = (names, words) => `${line(names)}\n|${" --- |".repeat(words)}${" ---: |".repeat(names.length - words)}`;

/** The middle of what the runs say, where they say it. */
function middle(list, of) {
  const values = list.map(of).filter((value) => value !== undefined);
  return values.length ? median(values) : undefined;
}

const STEPS = [
  ["program", "programma"],
  ["first", "1e bladzijde"],
  ["rest", "lezen"],
  ["beside", "naast de norm"],
  ["insert", "inzetten"],
  ["draw", "tekenen"],
];

/** The head of the first table. */
export function printHead() {
  console.log(`\nDocumenten naast de norm, in ms en MB; doel bij veertig bladzijden ${whole(AIM.free)}, vertraagd ${whole(AIM.slow)}, hoogstens ${AIM.memory} MB\n`);
  const names = ["document", "bezoek", "", "factor bladzijde, worker", "drukte", "mediaan", "ergste", ...STEPS.map(([, name]) => name), "stilte", "MB voor", "MB piek", "erbij", "zonder bestanden"];
  console.log(head(names, 3));
}

/** How long it took, how long the page was silent, and memory: a document and sort of visit. */
export function printRow({ document, cold, slow, reached, load, list }) {
  const time = middle(list, ({ steps }) => steps.all);
  const high = list.toSorted((a, b) => b.after.peak - a.after.peak)[0];
  const verdict = document.long ? "" : time <= (slow ? AIM.slow : AIM.free) ? "goed" : "TE TRAAG";
  const silence = longest(list);
  const cells = [
    document.name,
    `${cold ? "koud" : "warm"}${slow ? ", vertraagd" : ""}`,
    verdict,
    `${tenth(reached.page)}, ${tenth(reached.worker)}`,
    tenth(load),
    whole(time),
    whole(Math.max(...list.map(({ steps }) => steps.all))),
    ...STEPS.map(([step]) => whole(middle(list, ({ steps }) => steps[step]))),
    `${whole(silence.ms)} (${silence.step})`,
    whole(high.before.now),
    whole(high.after.peak),
    whole(high.after.peak - high.before.now),
    whole(high.after.peak - high.after.files),
  ];
  console.log(line(cells));
}

const longest = (list) => list.map(({ silence }) => silence).toSorted((a, b) => b.ms - a.ms)[0];

/** What the page says about each document, and how much came of it. */
export function printSaid(rows) {
  console.log("");
  for (const { document, list } of rows.filter(({ cold, slow }) => cold && !slow)) {
    const [{ said, found, size }] = list;
    console.log(`- ${document.name}, ${whole(document.words)} woorden. ${said.trim()} Op de bladzijde: ${found} stukken bij een onderdeel, ${whole(size / 1000)} kB.`);
  }
}

/** What the page did in its longest silence: the frame, its scripts, and layout that they forced. */
export function printSilences(rows) {
  console.log("\nWat de bladzijde deed in haar langste stilte (beelden boven 50 ms, zoals Chromium ze meldt)\n");
  console.log(head(["document", "bezoek", "beeld", "tekenen daarin", "programma", "opmaak in het programma"], 2));
  for (const { document, cold, slow, list } of rows) {
    const frame = longest(list).frames.toSorted((a, b) => b.duration - a.duration)[0];
    if (!frame) continue;
    const sum = (of) => frame.scripts.reduce((all, script) => all + of(script), 0);
    const cells = [document.name, `${cold ? "koud" : "warm"}${slow ? ", vertraagd" : ""}`, whole(frame.duration), whole(frame.render), whole(sum((it) => it.duration)), whole(sum((it) => it.layout))];
    console.log(line(cells));
  }
}

/** The parts of the worker's work, the first time and again. */
export function printParts(rows) {
  console.log("\nHet werk in de worker, ms, de eerste keer en nog eens\n");
  console.log(head(["document", ...PARTS.map(([, name]) => name)], 1));
  for (const { document, parts } of rows) {
    const both = (part) => (parts[0][part] === undefined ? "" : parts.map((it) => whole(it[part])).join(", "));
    console.log(line([document.name, ...PARTS.map(([part]) => both(part))]));
  }
}
