// The built site in a browser: one server and one browser for a whole test file.
import { launch } from "./browser.mjs";
import { html } from "./routes.mjs";
import { startServer } from "./server.mjs";

/** Opens both, on `dist/` or another built folder. `site.close()` ends both; call it in `after`. */
export async function openSite(folder) {
  const server = await startServer(folder);
  const browser = await launch().catch(async (error) => {
    await server.stop();
    throw error;
  });
  return {
    origin: server.origin,
    browser,
    /** A fresh visitor: nothing stored, Dutch, with the options of Playwright's `newContext`. */
    visitor(options = {}) {
      return browser.newContext({ baseURL: server.origin, locale: "nl-NL", ...options });
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Opens a page and waits until it is as it stays: with its program, where it has one. */
export async function open(page, route) {
  const waitUntil = html(route).includes("data-wasm=") ? "networkidle" : "load";
  return page.goto(route, { waitUntil });
}

/**
 * Visits many addresses with a few pages at once, in one context, and gathers what `look` finds.
 * `look(page, route)` gives a list of sentences; each comes back with its route in front.
 */
export async function visitAll(context, routes, look, atOnce = 3) {
  const queue = [...routes];
  const found = [];
  const worker = async () => {
    const page = await context.newPage();
    for (let route = queue.shift(); route !== undefined; route = queue.shift()) {
      const problems = await look(page, route);
      found.push(...problems.map((problem) => `${route}: ${problem}`));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found.sort();
}

/** Fails with the list itself; a long one is cut, its length is told. */
export function none(problems) {
  if (problems.length === 0) return;
  const shown = problems.slice(0, 40).join("\n  ");
  const more = problems.length > 40 ? `\n  … and ${problems.length - 40} more` : "";
  throw new Error(`${problems.length} found:\n  ${shown}${more}`);
}
