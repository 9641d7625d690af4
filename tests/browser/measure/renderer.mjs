// The process in which Chromium runs a page and its workers: which one it is, and what memory it takes.
import { readFileSync, writeFileSync } from "node:fs";

/** Milliseconds of busy work, run in the page; the work is the same each time. */
export function busy(rounds) {
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < rounds; at += 1) sum = (sum * 31 + at) | 0;
  globalThis.kept = sum;
  return performance.now() - start;
}

/** The number of the process that runs a page: the one that works when the page does. */
export async function rendererOf(browser, page) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  // Another may be busy too, with starting up; this one is each time.
  const least = ids.map(() => Infinity);
  for (let turn = 0; turn < 3; turn += 1) {
    const before = ids.map(ticks);
    await page.evaluate(busy, 3e7);
    for (const [at, id] of ids.entries()) least[at] = Math.min(least[at], ticks(id) - before[at]);
  }
  return ids[least.indexOf(Math.max(...least))];
}

/** Processor time of a process so far, in ticks of the kernel. */
function ticks(id) {
  const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

/** Memory of a process, in MB of 1,000,000 bytes: now, at most since `forgetPeak`, and shared files in it. */
export function memory(id) {
  const status = readFileSync(`/proc/${id}/status`, "utf8");
  const megabytes = (key) => (Number(status.match(new RegExp(`^${key}:\\s+(\\d+) kB`, "m"))[1]) * 1024) / 1e6;
  return { now: megabytes("VmRSS"), peak: megabytes("VmHWM"), files: megabytes("RssFile") + megabytes("RssShmem") };
}

/** Has the kernel count the peak anew from here. */
export function forgetPeak(id) {
  writeFileSync(`/proc/${id}/clear_refs`, "5");
}
