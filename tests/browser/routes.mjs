// The routes of the site, read from what was built, so that a new page joins every test by itself.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with the built site. */
export const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** All files of the site, as addresses; the compressed copies are no files of their own. */
export const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length))
  .sort();

/** Every page: each folder with an index.html, and the page for what does not exist. */
export const routes = files
  .filter((file) => file.endsWith("/index.html") || file === "/404.html")
  .map((file) => file.replace(/index\.html$/, ""));

/** The self-check needs the program; all other pages do without it. */
export const checkRoutes = routes.filter((route) => route.startsWith("/zelfcheck/"));
export const publicRoutes = routes.filter((route) => !route.startsWith("/zelfcheck/"));

/** The HTML of a page as it was written. */
export function html(route) {
  return readFileSync(join(dist, route.endsWith("/") ? `${route}index.html` : route), "utf8");
}
