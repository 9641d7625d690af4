// Three accessibility engines, each with its contrast rules on. Each gives a flat list of sentences.
// Only what an engine is sure of counts; "have a look at this yourself" is for people.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { drawAll } from "./layout.mjs";

const require = createRequire(import.meta.url);
const source = (name) => readFileSync(require.resolve(name), "utf8");

const AXE = source("axe-core/axe.min.js");
const HTMLCS = source("html_codesniffer/build/HTMLCS.js");
const ACE = source("accessibility-checker-engine/ace.js");

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** WCAG 2.2 A and AA, and the engine's own good practice; or only the rules that are named. */
async function axe(page, runOnly = WCAG) {
  await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly,
      // Off by default in the engine, because it is new; it is WCAG 2.2 AA.
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `axe ${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
    );
  }, runOnly);
}

/** WCAG 2 AA, errors only. */
async function htmlcs(page) {
  await page.evaluate(HTMLCS);
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const { HTMLCS } = globalThis;
        const done = () =>
          resolve(
            HTMLCS.getMessages()
              .filter(({ type }) => type === HTMLCS.ERROR)
              .map(({ code, msg, element }) => {
                const name = element.outerHTML?.slice(0, 120) ?? element.nodeName;
                return `htmlcs ${code}: ${name}: ${msg}`;
              }),
          );
        HTMLCS.process("WCAG2AA", document, done, reject);
      }),
  );
}

/** IBM's engine on WCAG 2.2; the context beside a result is the element. */
async function ace(page) {
  await page.evaluate(ACE);
  return page.evaluate(async () => {
    const report = await new globalThis.ace.Checker().check(document, ["WCAG_2_2"]);
    return report.results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, path, message }) => `ace ${ruleId}: ${path.dom}: ${message}`);
  });
}

export const engines = { axe, htmlcs, ace };

/** Everything that the three have to say about the page as it is now. */
export async function examine(page) {
  return gather(page, [axe, htmlcs, ace]);
}

/** The page with every fold open: only then do its fields and their labels exist for a reader. */
export async function examineOpen(page) {
  const closed = await gather(page, [axe]);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  return [...closed, ...(await examine(page))];
}

/** Only what can differ between light and dark: contrast. IBM's engine cannot do that part alone. */
export async function examineContrast(page) {
  return gather(page, [(page) => axe(page, ["color-contrast"]), htmlcs]);
}

/** The page on a small screen: sizes, places and what is hidden there. IBM's engine measures none. */
export async function examineNarrow(page) {
  return gather(page, [axe, htmlcs]);
}

async function gather(page, checks) {
  await drawAll(page);
  // A colour on its way to another is nobody's choice.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  const found = [];
  for (const check of checks) found.push(...(await check(page)));
  return found.map((finding) => finding.replace(/\s+/g, " "));
}
