// Starts the worker that reads documents as a page of the self-check will, in the built site.
import { readFileSync } from "node:fs";
import { open } from "./site.mjs";

/** The bytes of a document of the corpus, with its name. */
export function corpus(name) {
  const place = new URL(`../corpus/${name}`, import.meta.url);
  return { name: name.split("/").at(-1), bytes: readFileSync(place) };
}

/** A page of the self-check in which documents can be read. */
export async function openDesk(site) {
  const context = await site.visitor();
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  context.on("request", (request) => asked.push(request.url()));
  await open(page, "/zelfcheck/");
  complaints.length = 0;
  asked.length = 0;
  return {
    asked,
    complaints,
    page,
    close: () => context.close(),
    /**
     * What the worker answers: `{ steps, laid, failed, ms }`: how long it took from starting the worker
     * until its answer, what it fetches among it.
     */
    async lay({ files = [], pasted = [], sector = "po", slice }) {
      const sent = files.map(({ name, bytes }) => ({ name, text: bytes.toString("base64") }));
      const answer = await page.evaluate(inPage, { sent, pasted, sector, slice });
      return { ...answer, laid: answer.text && JSON.parse(answer.text) };
    },
  };
}

async function inPage({ sent, pasted, sector, slice }) {
  const address = document.querySelector("script[data-reader]").dataset.reader;
  slice ??= document.querySelector('link[data-slice="bewijs"]').href;
  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const files = sent.map(({ name, text }) => ({ name, bytes: bytes(text) }));
  const steps = [];
  const start = performance.now();
  const worker = new Worker(address, { type: "module" });
  const last = await new Promise((resolve, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
    worker.addEventListener("message", ({ data }) => {
      if (data.voortgang) steps.push(data.voortgang);
      else resolve(data);
    });
    worker.postMessage({ files, pasted, slice, sector }, files.map((file) => file.bytes.buffer));
  });
  const ms = performance.now() - start;
  worker.terminate();
  return { steps, text: last.klaar, failed: last.mislukt, ms };
}
