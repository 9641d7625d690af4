// Prints how fast the site is on a slow phone, as tables in Markdown.
import { openSite } from "../site.mjs";
import { pageWeight, parentRoutes, styles } from "../weigh.mjs";
import { bareCopy } from "./bare.mjs";
import { firstPaint } from "./paint.mjs";
import { CPU } from "./slow.mjs";
import { toggles } from "./toggle.mjs";

const heaviest = (start) =>
  parentRoutes
    .filter((route) => route.startsWith(start))
    .toSorted((a, b) => pageWeight(b) - pageWeight(a))[0];

const copy = bareCopy();
const site = await openSite(copy.folder);
try {
  const pages = [];
  const reader = await (await site.visitor({ javaScriptEnabled: false })).newPage();
  for (const route of ["/", heaviest("/ouders/"), heaviest("/eis/")]) {
    await reader.goto(route);
    const text = await reader.locator("body").innerText();
    const title = await reader.title();
    const links = styles(route).map((href) => `<link rel="stylesheet" href="${href}">`);
    pages.push({
      page: route,
      styled: copy.add(`${route}stijl/`, title, text, { head: links.join("") }),
      bare: copy.add(route, title, text),
    });
  }
  const choice = (name) => (value) => `<label><input type="radio" name="${name}">${value}</label>`;
  const group = (_, index) =>
    `<fieldset>${["Ja", "Deels", "Nee", "Weet ik niet"].map(choice(`v${index}`)).join("")}</fieldset>`;
  const body = Array.from({ length: 36 }, group).join("");
  const radios = copy.add("/keuzes/", "Keuzes", "Keuzes", { body });

  printPaints(await firstPaint(site, pages));
  printToggles(await toggles(site, radios));
} finally {
  await site.close();
  copy.remove();
}

function ms(value) {
  return value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
}

function printPaints(paints) {
  const more = (page, other) => `${ms(other)} (${ms((100 * (page - other)) / other)} %)`;
  console.log(`\nEerste beeld, processor ${CPU} keer zo traag, mediaan in ms\n`);
  console.log("| bladzijde | lijn | hier | kaal met dezelfde stijl (hier erboven) | kaal (hier erboven) |");
  console.log("| --- | --- | ---: | ---: | ---: |");
  for (const { route, line, page, styled, bare } of paints)
    console.log(`| \`${route}\` | ${line} | ${ms(page)} | ${more(page, styled)} | ${more(page, bare)} |`);
}

function printToggles(answers) {
  console.log(`\nEen antwoord kiezen op de langste bladzijde, processor ${CPU} keer zo traag, ms\n`);
  console.log(
    "| lijn | vragen | keer | werk, mediaan (p95) | tot beeld, mediaan (p95) | kaal: werk | kaal: tot beeld |\n" +
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
  );
  const both = ({ median, p95 }) => `${ms(median)} (${ms(p95)})`;
  for (const { line, questions, ours, bare } of answers)
    console.log(
      `| ${line} | ${questions} | ${ours.samples} | ${both(ours.work)} | ${both(ours.picture)} | ` +
        `${both(bare.work)} | ${both(bare.picture)} |`,
    );
}
