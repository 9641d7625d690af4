// The worker that makes Word, LibreOffice, Excel and calendar files: the page goes on meanwhile.
// It comes only when somebody asks for such a file. It is asked with the kind, a werkbestand and
// the address of the norm, and answers with bytes, with a sentence, or with nothing when the
// program did not arrive or broke. The builder of the site puts the addresses in (src/site/program.rs).
const js = "{js}";
const wasm = "{wasm}";

async function norm(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

addEventListener("message", async ({ data: [kind, file, address] }) => {
  try {
    const [{ default: init, make }, slice] = await Promise.all([import(js), norm(address)]);
    await init({ module_or_path: wasm });
    const utc = new Date().toISOString().slice(0, 19);
    const bytes = make(kind, file, slice, utc);
    postMessage(bytes, [bytes.buffer]);
  } catch (error) {
    const sentence = typeof error === "string";
    if (!sentence) console.error(error);
    postMessage(sentence ? error : null);
  }
});
