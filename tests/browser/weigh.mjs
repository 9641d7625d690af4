// Weighs what was built, as it goes over the line to a browser that takes brotli.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkRoutes, dist, files, html, publicRoutes } from "./routes.mjs";

const place = (address) => join(dist, address.endsWith("/") ? `${address}index.html` : address);

/** The bytes of one address: of its compressed copy, where the build made one. */
export function weight(address) {
  const file = place(address);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The bytes of one address before compression. */
export function rawWeight(address) {
  return statSync(place(address)).size;
}

/** The style sheets a page is drawn with on a screen. */
export function styles(route) {
  const links = html(route).match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  return links
    .filter((link) => !link.includes('media="print"'))
    .map((link) => link.match(/href="([^"]+)"/)[1]);
}

/** What a reader waits for: the page and its style sheets. */
export function pageWeight(route) {
  return [route, ...styles(route)].reduce((sum, address) => sum + weight(address), 0);
}

/** The pages for parents. */
export const parentRoutes = publicRoutes.filter((route) => /^\/(ouders|eis)\//.test(route));

/** What the worker that handles files loads for a job, the norm apart: that the browser has already. */
export function workerWeight(program) {
  const ours = new RegExp(`^/(werk|${program}|${program}_bg)-`);
  const parts = files.filter((file) => ours.test(file));
  return parts.reduce((sum, address) => sum + weight(address), 0);
}

/** The slices of the norm, by name. */
export const slices = new Map(
  files.flatMap((file) => {
    const name = file.match(/^\/norm\/.*\.([a-z]+)\.[0-9a-f]{8}\.json$/)?.[1];
    return name ? [[name, file]] : [];
  }),
);

/** All code that the page with a school's documents loads for them, PDF among it. */
export function readerWeight() {
  const ours = /^\/(document|lees|lees-pdf|lezer|lezer_bg|pdf|pdf-worker)-[0-9a-f]{8}\./;
  const parts = files.filter((file) => ours.test(file));
  return parts.reduce((sum, address) => sum + weight(address), 0);
}

/**
 * The files that a first visit to a page of the self-check asks for before it can be used, with
 * their weight. Usable is the moment when the program has put something to press or to fill in
 * where the waiting line was; what is asked for later, nobody waits for.
 */
export async function fetched(site, route) {
  const context = await site.visitor();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (!document.querySelector("#app :is(button, input, select, textarea, a[href])")) return;
      performance.mark("usable");
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(route);
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  const addresses = await page.evaluate(() => {
    const [{ startTime: usable }] = performance.getEntriesByName("usable");
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= usable)
      .map(({ name }) => new URL(name).pathname);
  });
  await context.close();
  const parts = new Set([route, ...addresses.sort()]);
  return new Map([...parts].map((address) => [address, weight(address)]));
}

/** The heaviest first visit to the self-check: its files, and where. */
export async function heaviestCheck(site) {
  const visits = [];
  for (const route of checkRoutes) {
    const parts = await fetched(site, route);
    visits.push({ route, parts, total: [...parts.values()].reduce((sum, part) => sum + part, 0) });
  }
  return visits.sort((a, b) => b.total - a.total)[0];
}
