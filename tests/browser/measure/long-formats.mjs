// The blocks of a long document, written out for LibreOffice, Typst and Chromium.

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Blocks of one kind that follow each other as one block with all of them: `[name, contents]`. */
function together(blocks, one, name) {
  const out = [];
  for (const [kind, content] of blocks) {
    if (kind !== one) out.push([kind, content]);
    else if (out.at(-1)?.[0] === name) out.at(-1)[1].push(content);
    else out.push([name, [content]]);
  }
  return out;
}

const grouped = (blocks) => together(together(blocks, "tr", "table"), "li", "list");

const NAMES = ["office", "text", "style", "table", "drawing"]
  .map((name) => `xmlns:${name === "drawing" ? "draw" : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"', 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"')
  .join(" ");

const FONT = 'style:font-name="Carlito" fo:font-family="Carlito"';
const heading = (level, size) =>
  `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}">` +
  `<style:paragraph-properties fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/>` +
  `<style:text-properties ${FONT} fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;

/** Flat OpenDocument text: A4, Carlito, a header, page numbers, contents, tables, and sections of two columns. */
export function flatText(blocks) {
  let number = 0;
  const body = (list) =>
    grouped(list)
      .map(([kind, content]) => {
        if (kind === "h1" || kind === "h2") {
          const level = kind[1];
          return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${escape(content)}</text:h>`;
        }
        if (kind === "list")
          return `<text:list text:style-name="L">${content.map((item) => `<text:list-item><text:p text:style-name="A">${escape(item)}</text:p></text:list-item>`).join("")}</text:list>`;
        if (kind === "table") {
          const cell = (text) => `<table:table-cell table:style-name="C" office:value-type="string"><text:p text:style-name="Z">${escape(text)}</text:p></table:table-cell>`;
          const rows = content.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`);
          return `<table:table table:name="t${(number += 1)}"><table:table-column table:number-columns-repeated="${content[0].length}"/>${rows.join("")}</table:table>`;
        }
        if (kind === "photo")
          return `<text:p text:style-name="A"><draw:frame text:anchor-type="as-char" svg:width="7cm" svg:height="4.66cm"><draw:image><office:binary-data>${content.toString("base64")}</office:binary-data></draw:image></draw:frame></text:p>`;
        if (kind === "columns") return `<text:section text:style-name="S" text:name="s${(number += 1)}">${body(content)}</text:section>`;
        return `<text:p text:style-name="A">${escape(content)}</text:p>`;
      })
      .join("\n");
  const entries = blocks.filter(([kind]) => kind === "h1").map(([, text], at) => `<text:p text:style-name="I">${escape(text)}<text:tab/>${at * 3 + 2}</text:p>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Carlito"/></office:font-face-decls>
<office:styles>${heading(1, 18)}${heading(2, 13)}</office:styles>
<office:automatic-styles>
<style:style style:name="A" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm" fo:line-height="112%"/><style:text-properties ${FONT} fo:font-size="11pt" fo:language="nl" fo:country="NL"/></style:style>
<style:style style:name="Z" style:family="paragraph"><style:text-properties ${FONT} fo:font-size="10pt"/></style:style>
<style:style style:name="T" style:family="paragraph"><style:text-properties ${FONT} fo:font-size="28pt" fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="15.5cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text-properties ${FONT} fo:font-size="11pt"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #777777" fo:padding="0.1cm"/></style:style>
<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
<style:header><text:p text:style-name="Z">De Wegwijzer · gids en plan 2026-2027</text:p></style:header>
<style:footer><text:p text:style-name="Z">Pagina <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="T">Gids en plan 2026-2027</text:p>${entries.join("\n")}
${body(blocks)}</office:text></office:body></office:document>`;
}

/** Typst: justified with hyphens, contents with leaders, and parts in two columns. */
export function typstText(blocks) {
  const quote = (text) => text.replace(/[#*_`$<>@[\]\\~]/g, "\\$&");
  const body = (list) =>
    grouped(list)
      .map(([kind, content]) => {
        if (kind === "h1" || kind === "h2") return `${"=".repeat(Number(kind[1]))} ${quote(content)}`;
        if (kind === "list") return content.map((item) => `- ${quote(item)}`).join("\n");
        if (kind === "table") return `#table(columns: ${content[0].length}, ${content.flat().map((cell) => `[${quote(cell)}]`).join(", ")})`;
        if (kind === "columns") return `#columns(2)[\n${body(content)}\n]`;
        return quote(content);
      })
      .join("\n\n");
  return `#set document(date: none)
#set page(paper: "a4", margin: 2.4cm, header: [De Wegwijzer #h(1fr) gids en plan 2026-2027], footer: context align(center)[#counter(page).display("1")])
#set text(lang: "nl", size: 11pt, hyphenate: true)
#set par(justify: true, leading: 0.98em)
#text(28pt, weight: "bold")[Gids en plan 2026-2027]
#outline(title: [Inhoud], depth: 1)
#pagebreak()
${body(blocks)}
`;
}

/** A page for Chromium to print. */
export function webPage(blocks) {
  const body = (list) =>
    grouped(list)
      .map(([kind, content]) => {
        if (kind === "list") return `<ul>${content.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`;
        if (kind === "table") return `<table>${content.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
        if (kind === "columns") return `<div class="two">${body(content)}</div>`;
        return `<${kind}>${escape(content)}</${kind}>`;
      })
      .join("\n");
  const style = "body { font: 11pt/1.4 Carlito, sans-serif } .two { columns: 2 } td { border: 1px solid #777; padding: 3px 8px } table { border-collapse: collapse } p { text-align: justify }";
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Gids en plan</title><style>${style}</style><h1>Gids en plan 2026-2027</h1>${body(blocks)}</html>`;
}
