// Loads the browser program. It is an external file, so that no page needs an inline script.
// data-when="now": the page is the program (self-check). data-when="idle": the page is complete
// without it; the program comes when a person turns to it, or when the browser has nothing to do.
// data-when="turn": only when a person turns to it.
const page = document.querySelector("script[data-wasm]").dataset;

async function load(js, wasm) {
  const { default: init } = await import(js);
  await init({ module_or_path: wasm });
}

// The program did not arrive. Each page has its own sentence ready for that.
function failed(error) {
  for (const element of document.querySelectorAll("[data-failure]")) element.hidden = false;
  for (const element of document.querySelectorAll("[data-loading]")) element.hidden = true;
  console.error(error);
}

if (page.when === "now") {
  // The self-check is two programs, one on the page at a time. The one that is there asks for the
  // other; that one is let in when it has come, and takes the work over by itself.
  const tell = (event, detail) => dispatchEvent(new CustomEvent(`normwijzer:${event}`, { detail }));
  const files = {
    [page.part]: [page.js, page.wasm],
    [page.other]: [page.otherJs, page.otherWasm],
  };
  const loading = {};
  const enter = async (part) => {
    await (loading[part] ??= load(...files[part]));
    tell("in", part);
  };
  // A check in another edition than the one in force. `turn`: the page names that edition from now
  // on. `way`: the texts of what leads from that edition to the one in force.
  const link = (slice) => document.querySelector(`link[data-slice="${slice}"]`);
  const get = async (address, how) => {
    const response = await fetch(address);
    if (!response.ok) throw response.status;
    return response[how]();
  };
  const editions = () => get(link("edities").href, "json");
  const asked = {
    async turn(wanted) {
      const edition = (await editions()).find(({ head }) => head.id === wanted);
      for (const slice of ["check", "uitleg", "bewijs"]) link(slice).href = edition[slice];
      page.edition = JSON.stringify(edition.head);
    },
    async way(from) {
      const list = await editions();
      const mappings = [];
      for (let at = list[0]; at.head.id !== from; at = list.find(({ head }) => head.id === at.head.previous))
        mappings.unshift(at.overgang);
      return Promise.all([list[0].check, ...mappings].map((address) => get(address, "text")));
    },
  };
  addEventListener("normwijzer:editie", ({ detail: [what, id, done] }) => asked[what](id).then(done, () => done(null)));
  // A school's own documents beside its check: what is needed for that comes at a press of the button.
  addEventListener("click", ({ target }) => {
    if ("lezer" in target.dataset) import(page.documents).then(({ lay }) => lay(target), console.error);
  });
  // Back and forward begin at the heading, as every change of page within the program does.
  history.scrollRestoration = "manual";
  enter(page.part).catch(failed);
  addEventListener("normwijzer:over", ({ detail: part }) =>
    enter(part).catch(() => {
      delete loading[part];
      tell("blijf");
    }),
  );
} else {
  let started;
  const start = () => (started ??= load(page.js, page.wasm).catch(failed));
  const turnTo = (event) => event.target.closest?.("[data-island]") && start();
  addEventListener("focusin", turnTo);
  addEventListener("pointerover", turnTo, { passive: true });
  if (document.activeElement?.closest("[data-island]")) start();
  // Somebody who saves on data decides himself, by turning to the field.
  if (page.when === "idle" && !navigator.connection?.saveData) {
    addEventListener("load", () => (globalThis.requestIdleCallback ?? setTimeout)(start));
  }
}
