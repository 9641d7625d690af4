// The word of the school whose publication is open in this tab, on the pages for parents: beside
// each line, and at the top who says it. It makes no markup of its own: every piece was written and
// escaped by the worker (src/report/school/elsewhere.rs) and kept by www/school.js. The builder of
// the site puts the address of the styles in (src/site/school.rs).
const WORD = "normwijzer-elders";
// The same three as in www/school.js.
const KEPT = ["normwijzer-publicatie", "normwijzer-gesprek", WORD];
let laid = [];

function lay(piece, place) {
  place.after(piece);
  laid.push(piece);
}

// The lines on this page, each with what the school's word comes after.
function lines() {
  const list = [...document.querySelectorAll(".line")].map((line) => [line.id, line.querySelector("p")]);
  return list.length > 0 ? list : [[location.pathname.split("/").at(-2), document.querySelector(".lead")]];
}

function show() {
  for (const piece of laid) piece.remove();
  laid = [];
  const text = sessionStorage.getItem(WORD);
  if (text === null) return;
  const pieces = document.createElement("div");
  pieces.innerHTML = text;
  const piece = (name) => pieces.querySelector(`:scope > [data-${name}]`);
  const here = lines();
  for (const [id, place] of here) {
    const word = piece(`regel="${id}"`);
    if (word) lay(word, place);
  }
  const title = document.querySelector(".title");
  const head = piece(`kop="${laid.length === 0 ? "niets" : laid.length < here.length ? "deels" : "alles"}"`);
  lay(head, title);
  lay(piece("tekens"), title);
  head.querySelector("button").addEventListener("click", close);
}

function close() {
  for (const key of KEPT) sessionStorage.removeItem(key);
  show();
  document.querySelector("h1").focus();
}

// Drawn with the styles of the page where the publication was opened; without them it is still there.
await new Promise((come) => {
  const rel = "stylesheet";
  document.head.append(Object.assign(document.createElement("link"), { rel, href: "{school.css}", onload: come, onerror: come }));
});
show();
// A page that the browser kept may be shown again after the publication was closed, or another opened.
addEventListener("pageshow", ({ persisted }) => persisted && show());
