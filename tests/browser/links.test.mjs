// Every link in the site leads somewhere, down to the place in the page.
import { test } from "node:test";
import { files, html, routes } from "./routes.mjs";
import { none } from "./site.mjs";

const places = new Set([...routes, ...files]);
// Sources are cited at the address their publisher gave them, and some of those are old.
const outside = /^(https?|mailto):/;
const attribute = (text, name) =>
  [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => value);
const ids = new Map(routes.map((route) => [route, new Set(attribute(html(route), "id"))]));

test("every address inside the site exists, with its place in the page", () => {
  const problems = [];
  for (const route of routes) {
    const addresses = [...attribute(html(route), "href"), ...attribute(html(route), "src")];
    for (const address of addresses.filter((address) => !outside.test(address))) {
      const { pathname, hash } = new URL(address.replaceAll("&amp;", "&"), `http://x${route}`);
      if (!places.has(pathname)) problems.push(`${route}: ${address} does not exist`);
      else if (hash && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))))
        problems.push(`${route}: ${address} has no such place`);
    }
  }
  none(problems);
});

test("an id is there once on a page", () => {
  const problems = routes.flatMap((route) => {
    const all = attribute(html(route), "id");
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${route}: ${id}`);
  });
  none(problems);
});
