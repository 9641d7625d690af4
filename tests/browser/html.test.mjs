// The pages are valid HTML with a head of their own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { html, routes } from "./routes.mjs";
import { none } from "./site.mjs";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Pages are written by a program, on one line; their look in an editor is nobody's concern.
    "no-trailing-whitespace": "off",
    // Titles carry the name of the area and of the site; a length in characters says little.
    "long-title": "off",
    // A field inside its label also gets a "for": speech control finds some fields only that way.
    "no-redundant-for": "off",
  },
});

test("html-validate finds nothing", async () => {
  const problems = [];
  for (const route of routes) {
    const report = await validator.validateString(html(route), route);
    for (const { messages } of report.results)
      problems.push(...messages.map((m) => `${route}: ${m.ruleId}: ${m.message} (${m.selector})`));
  }
  none(problems);
});

test("the validator finds a fault that was put there", async () => {
  const { valid } = await validator.validateString("<p><div></div></p>");
  assert.equal(valid, false);
});

test("every page has a title that no other page has, and a description", () => {
  const problems = [];
  const seen = new Map();
  for (const route of routes) {
    const title = html(route).match(/<title>([^<]+)<\/title>/)?.[1];
    if (!title) problems.push(`${route}: no title`);
    else if (seen.has(title)) problems.push(`${route}: the same as ${seen.get(title)}: ${title}`);
    seen.set(title, route);
    if (!/<meta name="description" content="[^"]{30,}"/.test(html(route)))
      problems.push(`${route}: no description`);
  }
  none(problems);
});

test("every page says that it is Dutch", () => {
  none(routes.filter((route) => !html(route).includes('<html lang="nl"')));
});
