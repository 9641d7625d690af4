// Makes a process slow as a whole, page and workers alike, by stopping it most of the time.
//
// Chromium's own `Emulation.setCPUThrottlingRate` reaches the thread of the page only: a worker refuses it
// ("Operation is only supported for pages, not workers"). A process that is stopped three quarters of the
// time gets a quarter of the work done on every thread. What it asks of other processes (files, network) is
// not slowed. A stop arrives a little late, so `settle` seeks the share that gives the factor asked for, by
// the same busy work in the page and in a worker, and tells what was reached.
import { setPriority } from "node:os";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { busy } from "./renderer.mjs";

/** How long a process goes each time, in milliseconds: much longer than a stop is late. */
const GO = 8;

if (!isMainThread && workerData?.stopped) stopAndGo(workerData.stopped);

/** Stops and lets go on a thread of its own, which sleeps exactly and is not held up by the measuring. */
function stopAndGo({ id, factor, flag }) {
  const sleep = (time) => Atomics.wait(flag, 1, 0, time);
  try {
    // Only this thread: it has to wake in time on a machine with other work.
    setPriority(0, -10);
  } catch {
    // Not everybody may; the share over all is kept anyhow.
  }
  parentPort.postMessage("begun");
  let went = GO;
  while (Atomics.load(flag, 0) === 0) {
    process.kill(id, "SIGSTOP");
    // As many times longer as it really went: a thread may wake too late.
    sleep(went * (factor - 1));
    process.kill(id, "SIGCONT");
    const begin = performance.now();
    sleep(GO);
    went = performance.now() - begin;
  }
  parentPort.postMessage("ended");
}

/** Slows a process down from now on; gives what ends it. */
export async function slowProcess(id, factor) {
  const flag = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(new URL(import.meta.url), { workerData: { stopped: { id, factor, flag } } });
  const said = () => new Promise((resolve, reject) => thread.once("message", resolve).once("error", reject));
  await said();
  return async () => {
    const ended = said();
    Atomics.store(flag, 0, 1);
    await ended;
  };
}

/** So much busy work takes a fifth of a second or so when nothing slows it. */
const ROUNDS = 4e7;

/** Times of the same busy work in a page or a worker, in milliseconds, rising. */
export async function paces(where, tries = 5) {
  const times = [];
  for (let turn = 0; turn < tries; turn += 1) times.push(await where.evaluate(busy, ROUNDS));
  return times.toSorted((a, b) => a - b);
}

/** How much slower than `base` both now work, on average over some seconds: `{ page, worker }`. */
export async function factors({ page, worker, base }) {
  const mean = (times) => times.reduce((sum, time) => sum + time, 0) / times.length;
  return { page: mean(await paces(page)) / base.page, worker: mean(await paces(worker)) / base.worker };
}

/** The factor to ask of `slowProcess` so that page and worker together become so much slower. */
export async function settle(id, wanted, bench) {
  let asked = wanted;
  for (let turn = 0; turn < 3; turn += 1) {
    const go = await slowProcess(id, asked);
    const { page, worker } = await factors(bench);
    await go();
    asked = Math.max(1, asked * (wanted / ((page + worker) / 2)));
  }
  return asked;
}
