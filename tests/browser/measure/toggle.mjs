// From a click on an answer to the picture, on the longest page of the self-check.
import { lines, median, quantile, slowDown } from "./slow.mjs";

const WARM_UP = 10;
const SAMPLES = 60;

/** Starts a check with every line in it and opens the page with the most questions. */
export async function openLongest(page) {
  await page.goto("/zelfcheck/");
  await page.getByRole("button", { name: "Begin een nieuwe zelfcheck" }).click();
  await page.waitForURL("**/zelfcheck/opzet/");
  await page.getByRole("radio", { name: "Basisschool" }).check();
  await page.getByRole("radio", { name: /^Alles/ }).check();
  await page.getByRole("button", { name: /overzicht/ }).click();
  await page.waitForURL("**/zelfcheck/overzicht/");
  const longest = { count: 0, link: undefined };
  for (const link of await page.locator(".tasks a").all()) {
    const row = await link.locator("xpath=ancestor::li[1]").innerText();
    const count = Number(row.match(/van (\d+) onderdelen/)?.[1] ?? 0);
    if (count > longest.count) Object.assign(longest, { count, link });
  }
  await longest.link.click();
  await page.locator("article.question").first().waitFor();
  return page.locator("article.question").count();
}

/** Toggles answers and gives the times of the work and of the picture, in milliseconds. */
async function toggle(page, radios) {
  await page.evaluate(() => {
    globalThis.pictures = [];
    const stamp = (event) => {
      if (!event.target.matches("input[type=radio]")) return;
      requestAnimationFrame(() => {
        // The first message after a frame comes when the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.pictures.push(performance.now() - event.timeStamp);
        port2.postMessage(0);
      });
    };
    addEventListener("click", stamp, true);
  });
  const groups = await page.evaluate(namesOf, radios);
  for (let index = 0; index < WARM_UP + SAMPLES; index += 1) {
    const { name, choice } = turn(groups, index);
    const radio = page.locator(`input[name="${name}"]`).nth(choice);
    // In the middle and at rest first: what comes into sight is drawn then, and moves the rest.
    await radio.evaluate((input) => input.scrollIntoView({ block: "center" }));
    await page.waitForTimeout(100);
    await radio.evaluate((input) => input.click());
    await page.waitForFunction((count) => globalThis.pictures.length >= count, index + 1);
  }
  const pictures = await page.evaluate((skip) => globalThis.pictures.slice(skip), WARM_UP);
  const turns = Array.from({ length: WARM_UP + SAMPLES }, (_, index) => turn(groups, index + 1));
  const work = (await page.evaluate(measureWork, turns)).slice(WARM_UP);
  return { pictures, work };
}

/** The names of the groups: a group stays, while a question may come and go with its answer. */
function namesOf(radios) {
  return [...new Set([...document.querySelectorAll(radios)].map(({ name }) => name))];
}

/** Goes round the groups and takes another of the first three choices each time round. */
function turn(groups, index) {
  const round = Math.floor(index / groups.length);
  return { name: groups[index % groups.length], choice: (index + round) % 3 };
}

/** Runs in the page: what the program and the browser do for one click, up to the new layout. */
async function measureWork(turns) {
  const times = [];
  for (const { name, choice } of turns) {
    const radio = document.querySelectorAll(`input[name="${name}"]`)[choice];
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const begin = performance.now();
    radio.click();
    // The program draws in a microtask; a message comes after all of those.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
    document.body.getBoundingClientRect();
    times.push(performance.now() - begin);
  }
  return times;
}

/** One row for each line: ours and a bare page with as many radio buttons. */
export async function toggles(site, bare) {
  const rows = [];
  for (const line of lines) {
    const context = await site.visitor();
    const page = await context.newPage();
    const questions = await openLongest(page);
    const ours = await slowly(page, line, 'article.question input[name$="-praktijk"]');
    const other = await context.newPage();
    await other.goto(bare);
    rows.push({ line: line.name, questions, ours, bare: await slowly(other, line, "input") });
    await context.close();
  }
  return rows;
}

async function slowly(page, line, radios) {
  await page.bringToFront();
  await slowDown(page, line);
  const { pictures, work } = await toggle(page, radios);
  const both = (times) => ({ median: median(times), p95: quantile(times, 0.95) });
  return { picture: both(pictures), work: both(work), samples: work.length };
}
