// Runs www/lezer-pdf.js as the site does: in a module worker, under the site's own policy.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { launch } from "./browser.mjs";

const here = (place) => new URL(`../../${place}`, import.meta.url);
const engine = ["build/pdf.min.mjs", "build/pdf.worker.min.mjs"].map((name) => `node_modules/pdfjs-dist/${name}`);

/** The Content-Security-Policy of every page, from the file that all hosts follow. */
export function policy() {
  const [, value] = readFileSync(here("www/_headers"), "utf8").match(/^ {2}Content-Security-Policy: (.*)$/m);
  return value;
}

const WORKER = `
import { runs } from "/lezer-pdf.js";
addEventListener("message", async ({ data: bytes }) => {
  const pages = [];
  const start = performance.now();
  let first;
  try {
    const end = await runs(bytes, ({ places, ...page }) => {
      first ??= performance.now() - start;
      pages.push({ ...page, places: [...places] });
    });
    postMessage({ ...end, list: pages, first, ms: performance.now() - start });
  } catch (error) {
    postMessage({ refused: error.message, ms: performance.now() - start });
  }
});
`;

const PAGE = `
const workers = [];
globalThis.read = async (address) => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const worker = new Worker("/worker.js", { type: "module" });
  workers.push(worker);
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => resolve(data));
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
    worker.postMessage(bytes, [bytes.buffer]);
  });
};
globalThis.rest = () => workers.splice(0).forEach((worker) => worker.terminate());
`;

/** A browser with a page that can read a PDF: `read("tests/corpus/pdf/x.pdf")`, or bytes. */
export async function openReader() {
  const asked = [];
  const given = new Map();
  const script = readFileSync(here("www/lezer-pdf.js"), "utf8")
    .replace('"{pdf.mjs}"', '"/0.mjs"')
    .replace('"{pdf.worker.mjs}"', '"/1.mjs"');
  const files = new Map([
    ["/favicon.ico", ["image/x-icon", ""]],
    ["/", ["text/html", '<!doctype html><title>lezer</title><script type="module" src="/page.js"></script>']],
    ["/page.js", ["text/javascript", PAGE]],
    ["/worker.js", ["text/javascript", WORKER]],
    ["/lezer-pdf.js", ["text/javascript", script]],
    ...engine.map((place, at) => [`/${at}.mjs`, ["text/javascript", readFileSync(here(place))]]),
  ]);
  const server = createServer((request, response) => {
    asked.push(request.url);
    const file = files.get(request.url) ?? (given.has(request.url) && ["application/pdf", given.get(request.url)]);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": file[0], "Content-Security-Policy": policy() }).end(file[1]);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch();
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(origin);
  await page.waitForFunction("globalThis.read");
  return {
    asked,
    browser,
    complaints,
    page,
    async read(place) {
      const bytes = typeof place === "string" ? readFileSync(here(place)) : place;
      const address = `/${given.size}.pdf`;
      given.set(address, bytes);
      const answer = await page.evaluate(`read(${JSON.stringify(address)})`);
      await page.evaluate("rest()");
      return answer;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
