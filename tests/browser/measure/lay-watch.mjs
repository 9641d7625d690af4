// Watches one press of "Leg naast de norm" from inside the page: when each step came, and when the page was
// longest without a turn of its own.

/** Put in a page before it loads: notes what the worker says and how long the page is kept waiting. */
export function watchLaying() {
  const steps = { pages: [] };
  globalThis.laying = steps;
  const now = () => performance.now();
  const Native = Worker;
  globalThis.Worker = class extends Native {
    constructor(...words) {
      super(...words);
      // Heard before the page does its own work with it.
      this.addEventListener("message", ({ data }) => {
        steps.begun ??= now();
        if (data.voortgang?.bladzijde) steps.pages.push(now());
        if ("klaar" in data || "mislukt" in data) [steps.answered, steps.failed] = [now(), data.mislukt];
        if (data.klaar) steps.size = data.klaar.length;
      });
    }
  };
  const look = new MutationObserver(() => {
    if (!steps.pressed || steps.shown || !document.querySelector("#documenten-stuk .documents")) return;
    // After the task that put it in and told the program.
    steps.shown = now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first message after a frame comes when the frame has been drawn.
      port1.onmessage = () => (steps.drawn = now());
      port2.postMessage(0);
    });
  });
  document.addEventListener("DOMContentLoaded", () => look.observe(document.body, { childList: true, subtree: true }));
  const silences = [];
  const beat = (last) =>
    setTimeout(() => {
      if (steps.pressed) silences.push([last, now()]);
      if (!steps.ended) beat(now());
    });
  addEventListener(
    "click",
    ({ target, timeStamp }) => {
      if (!("lezer" in target.dataset)) return;
      steps.pressed = timeStamp;
      steps.silences = silences;
      beat(timeStamp);
    },
    true,
  );
  steps.frames = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration, renderStart, scripts } of list.getEntries())
      steps.frames.push({
        start: startTime,
        duration,
        render: renderStart ? startTime + duration - renderStart : 0,
        scripts: scripts.map((it) => ({ duration: it.duration, layout: it.forcedStyleAndLayoutDuration })),
      });
  }).observe({ type: "long-animation-frame", buffered: true });
}

/** The steps of a laying that has ended, in milliseconds; those of a document without pages are one. */
export function stepsOf(laying) {
  const { pressed, begun, pages, answered, shown, drawn } = laying;
  const firstPage = pages[0];
  const lastPage = pages.at(-1);
  return {
    program: begun - pressed,
    first: firstPage && firstPage - begun,
    rest: firstPage && lastPage - firstPage,
    beside: answered - (lastPage ?? begun),
    insert: shown - answered,
    draw: drawn - shown,
    all: drawn - pressed,
  };
}

/** The longest time that the page had no turn, in milliseconds, and in which step it fell. */
export function longestSilence(laying) {
  const { begun, pages, answered, drawn, silences } = laying;
  const [from, until] = silences.reduce((most, it) => (it[1] - it[0] > most[1] - most[0] ? it : most));
  const step =
    until <= begun ? "programma" : until < (pages.at(-1) ?? answered) ? "lezen" : until < answered ? "naast de norm" : from < drawn ? "inzetten en tekenen" : "daarna";
  return { ms: until - from, step, frames: laying.frames.filter(({ start, duration }) => start < until && start + duration > from) };
}
