// A copy of the site with, beside it, bare pages that carry the same text and nothing else: the
// fastest that a page with these words can be, served by the same server in the same run.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { dist } from "../routes.mjs";

const escape = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A folder that is served like dist/; `add` puts a bare page in it. */
export function bareCopy() {
  const folder = mkdtempSync(join(tmpdir(), "normwijzer-"));
  cpSync(dist, folder, { recursive: true });
  return {
    folder,
    /** Writes the text, a paragraph for each line, and gives the route of the page. */
    add(route, title, text, { head = "", body: extra = "" } = {}) {
      const lines = text.split("\n").filter((line) => line.trim());
      const body = lines.map((line) => `<p>${escape(line)}</p>`).join("");
      return write(
        folder,
        `/kaal${route}`,
        `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" ` +
          `content="width=device-width"><title>${escape(title)}</title>${head}</head>` +
          `<body><main>${body}${extra}</main></body></html>`,
      );
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

function write(folder, route, page) {
  const file = join(folder, route, "index.html");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  writeFileSync(`${file}.br`, brotliCompressSync(page));
  return route;
}
