// First contentful paint of prerendered pages, each beside bare pages with the same text.
import { lines, median, slowDown } from "./slow.mjs";

const LOADS = 7;

/** One row for each page and each line: the page itself and its bare twins, by name. */
export async function firstPaint(site, pages) {
  const rows = [];
  for (const line of lines) {
    for (const twins of pages) {
      const times = new Map(Object.keys(twins).map((name) => [name, []]));
      // In turns, so that what else the machine does falls on all of them.
      for (let load = 0; load < LOADS; load += 1)
        for (const [name, list] of times) list.push(await paint(site, twins[name], line));
      const middle = Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
      rows.push({ route: twins.page, line: line.name, ...middle });
    }
  }
  return rows;
}

async function paint(site, route, line) {
  const context = await site.visitor();
  const page = await context.newPage();
  await slowDown(page, line);
  await page.goto(route, { waitUntil: "load" });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName("first-contentful-paint")[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}
