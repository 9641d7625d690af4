// Loads the browser program. It is an external file, so that no page needs an inline script.
// data-when="now": the page is the program (self-check). data-when="idle": the page is complete
// without it; the program comes when a person turns to it, or when the browser has nothing to do.
// data-when="turn": only when a person turns to it.
const { js, wasm, when } = document.querySelector("script[data-wasm]").dataset;
let started;

function start() {
  started ??= import(js)
    .then(({ default: init }) => init({ module_or_path: wasm }))
    .catch((error) => {
      // The program did not arrive. Each page has its own sentence ready for that.
      for (const element of document.querySelectorAll("[data-failure]")) element.hidden = false;
      for (const element of document.querySelectorAll("[data-loading]")) element.hidden = true;
      console.error(error);
    });
  return started;
}

if (when === "now") {
  start();
} else {
  const turnTo = (event) => event.target.closest?.("[data-island]") && start();
  addEventListener("focusin", turnTo);
  addEventListener("pointerover", turnTo, { passive: true });
  if (document.activeElement?.closest("[data-island]")) start();
  // Somebody who saves on data decides himself, by turning to the field.
  if (when === "idle" && !navigator.connection?.saveData) {
    addEventListener("load", () => (globalThis.requestIdleCallback ?? setTimeout)(start));
  }
}
