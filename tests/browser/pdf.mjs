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
addEventListener("message", async ({ data: { bytes, stop } }) => {
  const pages = [];
  const start = performance.now();
  let first;
  try {
    const end = await runs(bytes, ({ places, ...page }) => {
      first ??= performance.now() - start;
      pages.push({ ...page, places: [...places] });
    }, () => pages.length >= stop);
    postMessage({ ...end, list: pages, first, ms: performance.now() - start });
  } catch (error) {
    postMessage({ refused: error.message, ms: performance.now() - start });
  }
});
`;

const PAGE = `
const workers = [];
globalThis.read = async (address, stop) => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const worker = new Worker("/worker.js", { type: "module" });
  workers.push(worker);
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => resolve(data));
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
    worker.postMessage({ bytes, stop }, [bytes.buffer]);
  });
};
globalThis.rest = () => workers.splice(0).forEach((worker) => worker.terminate());
`;

/** A PDF of so many pages with a sentence on each, or with the lines of ASCII that `of(number)` gives. */
export function long(count, of = (number) => [`Dit is bladzijde ${number}.`]) {
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", font];
  const kids = [];
  for (let number = 1; number <= count; number += 1) {
    const shown = of(number).map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj`);
    const text = `BT /F 11 Tf 14 TL 60 760 Td ${shown.join(" T* ")} ET`;
    objects.push(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
    const content = objects.length;
    const resources = "/Resources << /Font << /F 3 0 R >> >>";
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R ${resources} >>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${count} /Kids [${kids.join(" ")}] >>`;
  let file = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = String(file.length).padStart(10, "0");
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${place} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(`${file}${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`);
}

/**
 * A browser with a page that can read a PDF: `read("tests/corpus/pdf/x.pdf")`, or bytes. With a number
 * after it, reading is cancelled after as many pages.
 */
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
    async read(place, stop = Infinity) {
      const bytes = typeof place === "string" ? readFileSync(here(place)) : place;
      const address = `/${given.size}.pdf`;
      given.set(address, bytes);
      const answer = await page.evaluate(`read(${JSON.stringify(address)}, ${stop})`);
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
