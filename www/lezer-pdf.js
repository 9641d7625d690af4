// Reads the words of a PDF with pdf.js, inside the worker that reads documents: which words stand
// where. What they mean is decided in Rust (src/document/pdf/), from the same runs on every way in.
//
// pdf.js comes when the first PDF is read. It runs on this worker's own thread: no worker inside a
// worker, nothing fetched besides its two files, no font drawn, no code made out of text.
// The builder of the site puts the two addresses in.
const addresses = ["{pdf.mjs}", "{pdf.worker.mjs}"];

/** Beyond these the rest is left unread, and the caller is told how far reading came. */
export const PAGES = 400;
const RUNS_OF_A_PAGE = 20_000;
/** Fewer letters on their side are a word along the edge or a stamp. */
const FEW = 40;
/** How many milliseconds the worker reads on before it looks whether a message came. */
const BREATH = 50;

/** What is told apart when a file does not open; Rust has the sentences. */
export class Refused extends Error {}

let library;

/** The engine. */
function load() {
  library ??= both(addresses);
  // A network that failed may be better the next time.
  library.catch(() => (library = undefined));
  return library;
}

async function both([engine, worker]) {
  // In a worker without a window this half of pdf.js takes the worker's own messages for its own, and
  // answers the page. It looks once, while it is being loaded.
  globalThis.window = globalThis;
  try {
    globalThis.pdfjsWorker = await import(worker);
  } finally {
    delete globalThis.window;
  }
  showHyphens();
  return import(engine);
}

/**
 * pdf.js leaves out every sign that Unicode calls invisible, and takes the soft hyphen for one. In a
 * PDF it is a hyphen that was printed: some programs (Typst, InDesign) write the hyphens at the ends of
 * lines so. Without them a broken word looks like two. pdf.js asks for the sort of a sign with `match`;
 * in this worker, which does nothing else with texts, a soft hyphen has no sort.
 */
function showHyphens() {
  const { match } = String.prototype;
  String.prototype.match = function (pattern) {
    return String(this) === "\u00ad" ? null : match.call(this, pattern);
  };
}

/**
 * Reads page after page. `onPage` gets each as `{ number, width, height, texts, places }`: the texts of
 * the runs with line feeds between them, and six numbers for each run: left, baseline from the top,
 * width, size of the letters, number of the font, and 1 where the run does not lie level.
 * `onPage` also gets how many pages there are. When `cancelled()` says yes, reading stops; a message to
 * the worker can come in between.
 * Gives `{ pages, read, title }`; throws `Refused` with "wachtwoord" or "stuk".
 */
export async function runs(bytes, onPage, cancelled = () => false) {
  if (isCutOff(bytes)) throw new Refused("stuk");
  const pdfjs = await load();
  const task = pdfjs.getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise.catch((error) => {
      // A lock that the engine does not know is a lock.
      const locked = error.name === "PasswordException" || /\bencryption\b/.test(error.message);
      throw new Refused(locked ? "wachtwoord" : "stuk");
    });
    const fonts = new Map();
    const last = Math.min(file.numPages, PAGES);
    let read = 0;
    let breathed = performance.now();
    for (let number = 1; number <= last && !cancelled(); number += 1) {
      // One damaged page does not take the others along; an empty one takes its place.
      const page = await words(pdfjs, file, number, fonts).catch(() => ({ width: 0, height: 0, texts: "", places: new Float32Array() }));
      read = number;
      onPage({ number, ...page }, file.numPages);
      if (performance.now() - breathed > BREATH) {
        await new Promise((resolve) => setTimeout(resolve));
        breathed = performance.now();
      }
    }
    const { info } = await file.getMetadata().catch(() => ({}));
    return { pages: file.numPages, read, title: typeof info?.Title === "string" ? info.Title : "" };
  } finally {
    await task.destroy();
  }
}

/**
 * Whether the end of the file is missing. Behind its last object every PDF says where its table of
 * objects starts. Without the end, fonts and pages may be missing that nobody would miss: such a file is
 * not read here or on the command line (src/cli/pdf/mod.rs).
 */
function isCutOff(bytes) {
  const words = ["startxref", "endobj", "endstream"].map((word) => new TextEncoder().encode(word));
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    const found = words.findIndex((word) => bytes[at] === word[0] && word.every((sign, next) => bytes[at + next] === sign));
    if (found >= 0) return found > 0;
  }
  return false;
}

/**
 * How far a page has to be turned for its text to lie level, in degrees with the clock: as nearly all of
 * its letters lie, when hardly any of them lies level. Text on its side was turned with the page, such as
 * by scanning. src/cli/pdf/way.rs decides the same.
 */
function turned(pdfjs, transform, items) {
  const letters = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const item of items) {
    const [a, b] = pdfjs.Util.transform(transform, item.transform);
    const flat = Math.abs(b) < Math.abs(a) / 50;
    const steep = Math.abs(a) < Math.abs(b) / 50;
    if (flat) letters[a > 0 ? 0 : 180] += item.str.length;
    else if (steep) letters[b < 0 ? 90 : 270] += item.str.length;
  }
  const all = letters[0] + letters[90] + letters[180] + letters[270];
  return [90, 180, 270].find((turn) => letters[turn] >= FEW && 5 * letters[turn] > 4 * all) ?? 0;
}

async function words(pdfjs, file, number, fonts) {
  const page = await file.getPage(number);
  const items = [];
  const reader = page.streamTextContent().getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    // A space between two runs is seen from their places.
    items.push(...step.value.items.filter((item) => item.str?.trim()));
    if (items.length >= RUNS_OF_A_PAGE) {
      await reader.cancel(new pdfjs.AbortException("enough"));
      break;
    }
  }
  const turn = turned(pdfjs, page.getViewport({ scale: 1 }).transform, items);
  const { width, height, transform } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const places = [];
  for (const item of items) {
    const [a, b, c, d, left, base] = pdfjs.Util.transform(transform, item.transform);
    if (!fonts.has(item.fontName)) fonts.set(item.fontName, fonts.size);
    const level = Math.abs(b) < Math.abs(a) / 50 && a > 0;
    places.push(left, base, item.width, Math.hypot(c, d), fonts.get(item.fontName), level ? 0 : 1);
  }
  page.cleanup();
  const texts = items.map((item) => item.str.replaceAll("\n", " ")).join("\n");
  return { width, height, texts, places: new Float32Array(places) };
}
