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

/** The slices of the norm, by name. */
export const slices = new Map(
  files.flatMap((file) => {
    const name = file.match(/^\/norm\/.*\.([a-z]+)\.[0-9a-f]{8}\.json$/)?.[1];
    return name ? [[name, file]] : [];
  }),
);

/** The files that a first visit to a page of the self-check fetches, with their weight. */
export async function fetched(site, route) {
  const context = await site.visitor();
  const page = await context.newPage();
  const addresses = new Set();
  page.on("request", (request) => addresses.add(new URL(request.url()).pathname));
  await page.goto(route, { waitUntil: "networkidle" });
  await context.close();
  return new Map([...addresses].sort().map((address) => [address, weight(address)]));
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
