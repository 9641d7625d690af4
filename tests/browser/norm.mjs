// The norm as it is written in norm/, apart from everything that the program makes of it. Reads
// the few keys that the tests ask for, each on a line of its own, and is no TOML reader.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../norm/landelijk/", import.meta.url));
const edition = readdirSync(folder).sort().at(-1);

/** The id of the newest edition. */
export const editionId = `landelijk/${edition}`;

const texts = readdirSync(`${folder}${edition}`)
  .filter((name) => name.endsWith(".toml"))
  .map((name) => readFileSync(`${folder}${edition}/${name}`, "utf8"))
  .filter((text) => /^\[gebied\]/m.test(text));

const key = (block, name) => block.match(new RegExp(`^${name} = (.*)$`, "m"))?.[1];
const word = (block, name) => key(block, name)?.match(/^"([^"]*)"/)?.[1];

/** Each area: its id, its name, whether it is the general one, and its lines. */
export const areas = texts.map((text) => {
  const [head, ...blocks] = text.split(/^\[\[eis\]\]$/m);
  return {
    id: word(head, "id"),
    name: word(head, "naam"),
    general: key(head, "algemeen") === "true",
    lines: blocks.map((block) => ({
      id: word(block, "id"),
      sectors: [...key(block, "sectoren").matchAll(/"(\w+)"/g)].map(([, sector]) => sector),
      depth: word(block, "omvang"),
      // Of the law only a duty of the school is asked.
      asked: (word(block, "rechtskarakter") ?? "plicht") === "plicht",
      describing: word(block, "beschrijven"),
    })),
  };
});

/** An area that a school chooses. */
export const area = areas.find(({ general }) => !general);

/** The ids of the lines of an area that are asked; only the kern unless told otherwise. */
export function lines(id, { sector = "po", depth = ["kern"] } = {}) {
  return areas
    .find((area) => area.id === id)
    .lines.filter((line) => line.asked && line.sectors.includes(sector) && depth.includes(line.depth))
    .map((line) => line.id);
}
