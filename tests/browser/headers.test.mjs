// What every answer carries, and that no page talks to anybody else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { dist, files, routes } from "./routes.mjs";
import { none, open, openSite, visitAll } from "./site.mjs";

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'";

const EVERYWHERE = {
  "content-security-policy": CSP,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
};

const site = await openSite();
after(() => site.close());

const published = files.filter((file) => file !== "/_headers");

test("every file and every page is served with the headers of the site", async () => {
  const problems = [];
  for (const address of [...published, ...routes]) {
    const answer = await fetch(site.origin + address);
    await answer.arrayBuffer();
    if (answer.status !== 200) problems.push(`${address}: status ${answer.status}`);
    for (const [name, value] of Object.entries(EVERYWHERE)) {
      const sent = answer.headers.get(name);
      if (sent !== value) problems.push(`${address}: ${name}: ${sent}`);
    }
    if (!answer.headers.get("permissions-policy")?.includes("camera=()"))
      problems.push(`${address}: permissions-policy: ${answer.headers.get("permissions-policy")}`);
    if (answer.headers.get("content-type") === "application/octet-stream")
      problems.push(`${address}: no content type`);
  }
  none(problems);
});

test("what carries its hash is kept for ever, a page never", async () => {
  const problems = [];
  for (const address of [...published, ...routes]) {
    const answer = await fetch(site.origin + address, { method: "HEAD" });
    const kept = answer.headers.get("cache-control") ?? "";
    const hashed = /[-.][0-9a-f]{8,}(_bg)?\.\w+$/.test(address);
    const page = address.endsWith("/") || address.endsWith(".html");
    if (hashed !== (kept === "public, max-age=31536000, immutable"))
      problems.push(`${address}: ${kept || "no cache-control"}`);
    if (page && !address.endsWith("/index.html") && kept !== "no-cache")
      problems.push(`${address}: ${kept || "no cache-control"}`);
  }
  none(problems);
});

test("an unknown address, also below a known one, is the missing page with status 404", async () => {
  for (const address of ["/bestaat-niet/", "/eis/bestaat-niet/", "/norm/bestaat-niet.json"]) {
    const answer = await fetch(site.origin + address);
    assert.equal(answer.status, 404, address);
    assert.equal(await answer.text(), readFileSync(join(dist, "404.html"), "utf8"), address);
    assert.equal(answer.headers.get("cache-control"), "no-cache", address);
    assert.equal(answer.headers.get("content-security-policy"), CSP, address);
  }
});

test("no page has a script or a style of its own, breaks the policy, complains or asks another", async () => {
  const context = await site.visitor();
  const look = async (page, route) => {
    const problems = [];
    const heard = (message) => {
      if (["error", "warning"].includes(message.type())) problems.push(message.text());
    };
    const failed = (error) => problems.push(`error: ${error.message}`);
    const asked = (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== "blob:" && origin !== site.origin) problems.push(`asks ${request.url()}`);
    };
    page.on("console", heard).on("pageerror", failed).on("request", asked);
    await open(page, route);
    problems.push(
      ...(await page.evaluate(() => {
        const handlers = (element) =>
          element.getAttributeNames().filter((name) => name.startsWith("on") || name === "style");
        return [...document.querySelectorAll("*")].flatMap((element) => {
          const inline = element.matches("script:not([src]), style");
          const found = inline ? [element.localName] : handlers(element);
          return found.map((what) => `inline: ${what} in ${element.outerHTML.slice(0, 80)}`);
        });
      })),
    );
    page.off("console", heard).off("pageerror", failed).off("request", asked);
    return problems;
  };
  none(await visitAll(context, routes, look));
});
