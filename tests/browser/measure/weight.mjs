// Prints what the site weighs, as a table in Markdown. Ends badly above a ceiling.
import { ceilings } from "../ceilings.mjs";
import { files, publicRoutes } from "../routes.mjs";
import { openSite } from "../site.mjs";
import { heaviestCheck, pageWeight, parentRoutes, readerWeight, slices, weight, workerWeight } from "../weigh.mjs";

const heaviest = (routes) => routes.toSorted((a, b) => pageWeight(b) - pageWeight(a))[0];
const below = (start) => publicRoutes.filter((route) => route.startsWith(start));

const site = await openSite();
const check = await heaviestCheck(site).finally(() => site.close());

const page = (route, ceiling) => [`bladzijde met stijlen \`${route}\``, pageWeight(route), ceiling];
const rows = [
  page("/"),
  page(heaviest(below("/ouders/")), ceilings.parentPage),
  page(heaviest(below("/eis/")), ceilings.parentPage),
  page(heaviest(publicRoutes.filter((route) => !parentRoutes.includes(route)))),
  ...files
    .filter((file) => /\.(css|js|wasm)$/.test(file))
    .map((file) => [`\`${file}\``, weight(file), file.startsWith("/school-look-") ? ceilings.look : undefined]),
  ...[...slices].map(([name, file]) => [
    `normdata, deel \`${name}\``,
    weight(file),
    name === "check" ? ceilings.checkSlice : undefined,
  ]),
  ["bestanden openen, vergelijken en maken", workerWeight("werker"), ceilings.worker],
  ["een rekenblad maken", workerWeight("rekenblad"), ceilings.sheet],
  ["documenten lezen en naast de norm leggen", readerWeight(), ceilings.documents],
  [`zelfcheck tot zij bruikbaar is (\`${check.route}\`)`, check.total, ceilings.selfCheck],
];

const number = (value) => (value === undefined ? "" : value.toLocaleString("nl-NL"));
console.log("\n| wat | bytes na brotli | hoogstens | |\n| --- | ---: | ---: | --- |");
for (const [name, bytes, ceiling] of rows) {
  const verdict = ceiling === undefined ? "" : bytes <= ceiling ? "goed" : "TE ZWAAR";
  if (verdict === "TE ZWAAR") process.exitCode = 1;
  console.log(`| ${name} | ${number(bytes)} | ${number(ceiling)} | ${verdict} |`);
}
