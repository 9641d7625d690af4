"""The ways in which the PDFs of the corpus are made: each function writes one file from the same blocks."""

import html
import subprocess
import tempfile
from pathlib import Path


def html_page(blocks, style, before=""):
    """The blocks as a page of HTML, for Chromium."""
    out, open_tag = [], None

    def close():
        nonlocal open_tag
        if open_tag:
            out.append(f"</{open_tag}>")
        open_tag = None

    for block in blocks:
        kind = block[0]
        want = {"li": "ul", "nr": "ol", "tr": "table"}.get(kind)
        if want != open_tag:
            close()
            if want:
                out.append(f"<{want}>")
                open_tag = want
        if kind == "tr":
            out.append("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in block[1]) + "</tr>")
        elif kind in ("li", "nr"):
            out.append(f"<li>{html.escape(block[-1])}</li>")
        else:
            out.append(f"<{kind}>{html.escape(block[1])}</{kind}>")
    close()
    return f"<!doctype html><html lang=nl><meta charset=utf-8><style>{style}</style>{before}{''.join(out)}"


def chromium(page, target):
    """Prints a page of HTML to PDF with headless Chromium, with its own header and footer left out."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, encoding="utf-8")
        subprocess.run(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
             "--no-pdf-header-footer", f"--print-to-pdf={target}", source.as_uri()],
            check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def libreoffice(source, target):
    """Turns a document of Word or OpenDocument into PDF with LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", folder, str(source)],
            check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        made = Path(folder) / (Path(source).stem + ".pdf")
        Path(target).write_bytes(made.read_bytes())


def docx(blocks, target):
    """A document as Word makes it: styles, a header, page numbers, contents with dotted leaders, a footnote mark."""
    from docx import Document
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    document = Document()
    document.styles["Normal"].font.name = "Carlito"
    document.styles["Normal"].font.size = Pt(11)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(14.8), Cm(21)  # A5, so that there are pages to turn
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2.2)
    section.header.paragraphs[0].text = "De Wilgenroos · schoolgids 2026-2027"
    footer = section.footer.paragraphs[0]
    footer.add_run("Pagina ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    footer._p.append(field)
    contents = [block for block in blocks if block[0] in ("h2", "h3")]
    table = None
    for index, block in enumerate(blocks):
        kind = block[0]
        if kind != "tr":
            table = None
        if kind in ("h1", "h2", "h3"):
            document.add_heading(block[1], level=int(kind[1]))
        elif kind == "li":
            document.add_paragraph(block[1], style="List Bullet")
        elif kind == "nr":
            document.add_paragraph(block[2], style="List Number")
        elif kind == "tr":
            if table is None:
                table = document.add_table(rows=0, cols=len(block[1]))
                table.style = "Table Grid"
                table.autofit = False
                for column, width in zip(table.columns, (4.4, 2.6, 3.6)):
                    column.width = Cm(width)
            for cell, text, width in zip(table.add_row().cells, block[1], (4.4, 2.6, 3.6)):
                cell.text = text
                cell.width = Cm(width)
        else:
            document.add_paragraph(block[1])
        if index == 1:
            document.add_heading("Inhoud", level=2)
            for number, entry in enumerate(contents):
                line = document.add_paragraph()
                line.paragraph_format.tab_stops.add_tab_stop(Cm(10.5), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
                line.add_run(f"{entry[1]}\t{number // 2 + 2}")
            document.add_page_break()
    document.save(target)


def schoolplan(blocks, target):
    """Chapters on pages of their own, other headers left and right, a list in a list, a table over two pages."""
    from docx import Document
    from docx.oxml import OxmlElement
    from docx.shared import Cm, Pt

    document = Document()
    document.styles["Normal"].font.name = "Carlito"
    document.styles["Normal"].font.size = Pt(10)
    document.settings.odd_and_even_pages_header_footer = True
    section = document.sections[0]
    section.page_width, section.page_height = Cm(20), Cm(17)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Schoolplan 2026-2030"
    section.even_page_header.paragraphs[0].text = "Vereniging Leren aan Zee"
    for footer in (section.footer, section.even_page_footer):
        footer.paragraphs[0].text = "vastgesteld op 3 juni 2026"
    styles = {"li": "List Bullet", "li2": "List Bullet 2"}
    table = None
    for block in blocks:
        kind = block[0]
        if kind != "tr":
            table = None
        if kind == "break":
            document.add_page_break()
        elif kind in ("h1", "h2"):
            document.add_heading(block[1], level=int(kind[1]))
        elif kind == "b":
            document.add_paragraph().add_run(block[1]).bold = True
        elif kind == "tr":
            table = table or document.add_table(rows=0, cols=len(block[1]), style="Table Grid")
            row = table.add_row()
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, text in zip(row.cells, block[1]):
                cell.text = text
        else:
            document.add_paragraph(block[1], style=styles.get(kind))
    document.save(target)


def typst(source, target):
    """Compiles Typst to PDF."""
    import typst as compiler

    compiler.compile(source.encode("utf-8"), output=str(target))


def typst_blocks(blocks):
    """The blocks in Typst's own language."""
    out, table = [], []

    def quote(text):
        return "".join("\\" + c if c in "#*_`$<>@[]\\~" else c for c in text)

    for block in list(blocks) + [("end",)]:
        if table and block[0] != "tr":
            cells = "".join(f"[{quote(cell)}], " for row in table for cell in row)
            out.append(f"#table(columns: {len(table[0])}, {cells})\n")
            table = []
        kind = block[0]
        if kind == "tr":
            table.append(block[1])
        elif kind in ("h2", "h3"):
            out.append("=" * (int(kind[1]) - 1) + " " + quote(block[1]) + "\n")
        elif kind == "p":
            out.append(quote(block[1]) + "\n")
        elif kind == "li":
            out.append("- " + quote(block[1]))
        elif kind == "nr":
            out.append("+ " + quote(block[2]))
    text = "\n".join(out)
    return text.replace("\n- ", "\n\n- ", 1).replace("\n+ ", "\n\n+ ", 1)
