"""Documents written out for Typst, LibreOffice and Chromium."""

import html

from makers import html_page, typst_blocks

CHROMIUM_STYLE = """
@page { size: A5; margin: 18mm 16mm }
body { font: 11pt/1.4 Carlito, sans-serif; margin: 0 }
h1 { font-size: 22pt } h2 { font-size: 15pt } h3 { font-size: 12pt }
table { border-collapse: collapse } td { border: 1px solid #777; padding: 3px 10px; vertical-align: top }
"""


def two_columns(blocks):
    """Two justified columns with hyphens and ligatures under a title over the full width."""
    return f"""
#set document(date: none)
#set page(width: 18cm, height: 17cm, columns: 2, header: [Het Kompas #h(1fr) schoolondersteuningsprofiel],
  footer: context [#h(1fr) #counter(page).display("1")])
#set text(lang: "nl", size: 10pt, hyphenate: true)
#set par(justify: true)
#place(top + left, scope: "parent", float: true, text(20pt, weight: "bold")[{blocks[0][1]}])
{typst_blocks(blocks[1:])}
"""


def one_column(blocks):
    """A report with contents, dotted leaders, a numbered list, a footnote and page numbers."""
    body = typst_blocks(blocks[1:]).replace(
        "en een vragenlijst.", "en een vragenlijst.#footnote[De screening duurt twee lesuren.]", 1)
    return f"""
#set document(date: none)
#set page(paper: "a5", footer: context align(center)[#counter(page).display("1 / 1", both: true)])
#set text(lang: "nl", size: 10pt, hyphenate: true)
#set par(justify: true)
#show heading: set block(below: 0.9em)
#text(20pt, weight: "bold")[{blocks[0][1]}]
#outline(title: [Inhoud])
#pagebreak()
{body}
"""


def box_page(blocks):
    """A page with a box beside the text and turned words at the edge."""
    before = """<div style="position:absolute;right:0;top:42mm;width:38mm;border:1px solid;padding:2mm;font-size:9pt">
<p style="margin:0">Onze dyslexiecoach is bereikbaar via de mentor van uw kind.</p></div>
<div style="position:absolute;left:-14mm;top:60mm;writing-mode:vertical-rl;font-size:8pt">Vastgesteld door de directie</div>"""
    style = CHROMIUM_STYLE + "body { margin-right: 52mm } h1 { margin-right: -52mm }"
    return html_page(blocks, style.replace("size: A5", "size: A4"), before)


def FODT(blocks):
    """Flat OpenDocument: a title, then two columns, with soft hyphens in every long word."""
    def soft(text):
        out = []
        for word in text.split(" "):
            if len(word) > 9 and word.isalpha():
                half = next((i for i in range(len(word) // 2, len(word) - 3)
                             if word[i - 1] in "aeiou" and word[i] not in "aeiou" and word[i + 1] in "aeiou"), None)
                word = word[:half] + "\u00ad" + word[half:] if half else word
            out.append(word)
        return html.escape(" ".join(out))

    body = "".join(
        f'<text:h text:style-name="K" text:outline-level="2">{soft(b[1])}</text:h>' if b[0] == "h2"
        else f'<text:p text:style-name="A">{soft(b[1])}</text:p>' for b in blocks[1:])
    names = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
             'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
             'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
             'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.5cm"/>
<style:text-properties fo:font-family="Liberation Serif" fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="K" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/>
<style:text-properties fo:font-family="Liberation Serif" fo:font-size="13pt" fo:font-weight="bold"/></style:style>
<style:style style:name="A" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm"/>
<style:text-properties fo:font-family="Liberation Serif" fo:font-size="11pt"/></style:style>
<style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/></office:master-styles>
<office:body><office:text><text:p text:style-name="T">{html.escape(blocks[0][1])}</text:p>
<text:section text:style-name="S" text:name="kolommen">{body}</text:section></office:text></office:body></office:document>"""


def newsletter(blocks):
    """Three columns under a title."""
    style = CHROMIUM_STYLE.replace("size: A5", "size: A4") + """
body { font-size: 10pt } h2 { font-size: 12pt; margin: .8em 0 .2em } p { margin: .3em 0 }
.three { columns: 3; column-gap: 8mm; height: 90mm; column-fill: auto }"""
    page = html_page(blocks[1:], style, f"<h1>{html.escape(blocks[0][1])}</h1><div class=three>")
    return page + "</div>"


def table_page(blocks):
    """Tables whose cells hold sentences: two wide columns, then one narrow and one wide."""
    style = CHROMIUM_STYLE.replace("size: A5", "size: A4")
    style += "table:first-of-type td { width: 50% } table + p { margin-top: 2em }"
    return html_page(blocks, style)


def indented_page(blocks):
    """First lines indented and no room between paragraphs, bold headings of the same size, spaced capitals."""
    style = CHROMIUM_STYLE.replace("size: A5", "size: A4") + """
h1 { letter-spacing: .25em } h2 { font-size: 11pt; margin: 1em 0 0 }
p { margin: 0; text-indent: 1.2em; text-align: justify } h1 + p, h2 + p { text-indent: 0 } ul { margin: 0 }"""
    return html_page(blocks, style)
