// The worker that reads a school's documents and lays them beside the norm. It comes when somebody gives
// documents, does that once, and is ended by the page: that is also how reading is cancelled. Nothing of
// a document leaves it but to the page. The builder of the site puts the addresses in
// (src/site/program.rs).
//
// In:  { files: [{ name, bytes }], pasted: [{ title, text }], slice: address, sector: "po" or "vo",
//        scope?: [areas, "kern" or "verdieping", DocumentDecisions as JSON],
//        layer?: the layer of the record as JSON }
// Out: { voortgang: { nummer, van, naam, bladzijde?, bladzijden? } } for each document and page;
//      at the end { klaar: text } (LaidPage with a scope, LaidDocuments without; src/desk/documents/),
//      or { mislukt: sentence },
//      or { mislukt: null } when the program did not arrive or broke.
const [js, wasm] = ["{lezer.js}", "{lezer.wasm}"];
const pdf = "{lezer-pdf.js}";

/** So many bytes tell what a file is. */
const START = 4096;

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/** Reads a PDF page by page; one that does not open ends in a sentence of its own. */
async function readPdf(reader, name, bytes, tell) {
  // Where the engine does not come, the others would be read without this one: that is no answer.
  const { runs, Refused } = await import(pdf);
  try {
    const { pages, title } = await runs(bytes, ({ number, width, height, texts, places }, of) => {
      reader.page(number, width, height, texts, places);
      tell({ bladzijde: number, bladzijden: of });
    });
    reader.endPdf(name, title, pages);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    reader.refusePdf(name, error.message);
  }
}

addEventListener("message", async ({ data: { files, pasted, slice, sector, scope, layer } }) => {
  try {
    const [{ default: init, Lezer }, norm] = await Promise.all([import(js), text(slice)]);
    await init({ module_or_path: wasm });
    const reader = new Lezer();
    // What is national is found all the same.
    if (layer && !reader.layer(layer)) console.error("The layer cannot be read.");
    const van = files.length + pasted.length;
    let nummer = 0;
    const next = (naam) => {
      nummer += 1;
      const tell = (more) => postMessage({ voortgang: { nummer, van, naam, ...more } });
      tell();
      return tell;
    };
    for (const { name, bytes } of files) {
      const tell = next(name);
      if (!Lezer.isPdf(bytes.subarray(0, START))) reader.file(name, bytes);
      else if (!Lezer.fits(bytes.length)) reader.refusePdf(name, "groot");
      else await readPdf(reader, name, bytes, tell);
    }
    for (const { title, text } of pasted) {
      next(title);
      reader.pasted(title, text);
    }
    const klaar = scope ? reader.besideNorm(norm, sector, ...scope) : reader.lay(norm, sector);
    if (klaar === undefined) throw new Error(`${slice}, ${sector}`);
    postMessage({ klaar });
  } catch (error) {
    const sentence = typeof error === "string";
    if (!sentence) console.error(error);
    postMessage({ mislukt: sentence ? error : null });
  }
});
