// The worker that handles files: the page goes on meanwhile. It comes only when somebody asks for
// it, does one job, and is ended by the page. It answers with bytes, with a sentence, or with
// nothing when the program did not arrive or broke. The builder of the site puts the addresses in
// (src/site/program.rs).
const programs = {
  werker: ["{werker.js}", "{werker.wasm}"],
  rekenblad: ["{rekenblad.js}", "{rekenblad.wasm}"],
  redactie: ["{redactie.js}", "{redactie.wasm}"],
};

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

addEventListener("message", async ({ data: [program, job, bytes, papers, norm, now] }) => {
  try {
    const [js, wasm] = programs[program];
    const [{ default: init, answer }, slice] = await Promise.all([import(js), norm && text(norm)]);
    await init({ module_or_path: wasm });
    const utc = new Date().toISOString().slice(0, 19);
    const made = answer(job, bytes, papers, slice, now, utc);
    postMessage(made, [made.buffer]);
  } catch (error) {
    const sentence = typeof error === "string";
    if (!sentence) console.error(error);
    postMessage(sentence ? error : null);
  }
});
