// What the tests of the self-check share: a person at a browser, and the words on its screen.
import { after, test } from "node:test";
import { saved } from "./device.mjs";
import { none, openSite } from "./site.mjs";

/**
 * Opens the site and gives `promise(name, [options], body)`: a test in a browser of its own.
 * `body` gets `{ context, page }`. Whatever it does: nothing on the console, no panic, and no
 * request to anybody else. What a test provokes on purpose it names in `options.expected`.
 */
export async function openFlows() {
  const site = await openSite();
  after(() => site.close());
  return (name, ...rest) => {
    const body = rest.pop();
    const { skip, expected, permissions, ...options } = rest[0] ?? {};
    test(name, { skip, timeout: 120_000 }, async () => {
      const context = await site.visitor({ acceptDownloads: true, ...options });
      context.setDefaultTimeout(10_000);
      if (permissions) await context.grantPermissions(permissions, { origin: site.origin });
      const complaints = watch(context, site.origin, expected);
      try {
        await body({ context, page: await context.newPage(), origin: site.origin });
        none(complaints);
      } catch (error) {
        // What the page itself said is usually the reason.
        error.message += complaints.map((complaint) => `\n  page: ${complaint}`).join("");
        throw error;
      } finally {
        await context.close();
      }
    });
  };
}

function watch(context, origin, expected = /(?!)/) {
  const complaints = [];
  const complain = (sentence) => expected.test(sentence) || complaints.push(sentence);
  context.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") complain(said.text());
  });
  context.on("weberror", (fault) => complain(fault.error().message));
  context.on("request", (request) => {
    const ours = request.url().startsWith(origin) || /^(data|blob):/.test(request.url());
    if (!ours) complain(`a request to ${request.url()}`);
  });
  return complaints;
}

/** Loads a page of the self-check and waits until it answers. */
export async function open(page, address) {
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
}

/** Waits until an in-app change of page has happened. */
export async function arrived(page, address) {
  await page.waitForURL(`**${address}`);
}

/** From the first page to a record for a school of this kind. */
export async function begin(page, { sector = "Basisschool", name = "De Wegwijzer" } = {}) {
  await open(page, "/zelfcheck/");
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await arrived(page, "/zelfcheck/opzet/");
  await page.getByLabel(sector).check();
  await page.getByLabel("Naam van de school").fill(name);
  await saved(page);
}

/** The question about a line. */
export function question(page, id) {
  return page.locator(`article.question[id="${id}"]`);
}

/** Answers one side of a question with a word of the screen. */
export async function answer(page, id, side, word) {
  const group = question(page, id).getByRole("group", { name: side });
  await group.getByRole("radio", { name: word, exact: true }).check();
}
/** The two sides of a question. */
export const DO_WE = /^Doen wij dit/;
export const WRITTEN = /^Staat het beschreven/;

/** The word that is chosen, or nothing. */
export async function chosen(page, id, side) {
  const group = question(page, id).getByRole("group", { name: side });
  // What is out of sight is not drawn and has no inner text.
  const label = group.locator("label:has(:checked)").textContent({ timeout: 1000 });
  return label.then((words) => words.trim()).catch(() => undefined);
}
