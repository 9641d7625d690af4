"""Makes the PDFs of the corpus anew, and beside each what a reader must find.

    pip install reportlab typst pikepdf python-docx pillow
    python tests/corpus/make/build.py

Needs LibreOffice and Chromium. The files are kept in the repository: other versions of these
programs lay out differently, and then what is expected per page has to be looked at again.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import damaged
import drawn
import makers
import sources
from texts import AANBODTABEL, DYSLEXIE, NIEUWSBRIEF, SCHOOLGIDS, SCHOOLPLAN, SOP, ZORGPLAN, ZORGSTRUCTUUR

PDF = Path(__file__).parent.parent / "pdf"


def main():
    PDF.mkdir(exist_ok=True)
    drawn.fonts()
    with tempfile.TemporaryDirectory() as folder:
        word = Path(folder) / "schoolgids.docx"
        makers.docx(SCHOOLGIDS, word)
        makers.libreoffice(word, PDF / "schoolgids-libreoffice.pdf")
        word = Path(folder) / "schoolplan.docx"
        makers.schoolplan(SCHOOLPLAN, word)
        makers.libreoffice(word, PDF / "schoolplan-libreoffice.pdf")
        flat = Path(folder) / "kolommen.fodt"
        flat.write_text(sources.FODT(SOP), encoding="utf-8")
        makers.libreoffice(flat, PDF / "profiel-libreoffice-kolommen.pdf")
    makers.typst(sources.two_columns(SOP), PDF / "profiel-typst-kolommen.pdf")
    makers.typst(sources.one_column(DYSLEXIE), PDF / "dyslexie-typst.pdf")
    makers.chromium(makers.html_page(SCHOOLGIDS, sources.CHROMIUM_STYLE), PDF / "schoolgids-chromium.pdf")
    makers.chromium(sources.box_page(DYSLEXIE), PDF / "dyslexie-chromium-kader.pdf")
    makers.chromium(sources.newsletter(NIEUWSBRIEF), PDF / "nieuwsbrief-chromium-kolommen.pdf")
    makers.chromium(sources.table_page(AANBODTABEL), PDF / "aanbod-chromium-tabellen.pdf")
    makers.chromium(sources.indented_page(ZORGSTRUCTUUR), PDF / "structuur-chromium-inspringend.pdf")
    drawn.plan(ZORGPLAN, PDF / "zorgplan-reportlab.pdf")
    drawn.word_by_word(DYSLEXIE, PDF / "dyslexie-los-geplaatst.pdf")
    drawn.columns(SOP, PDF / "profiel-rij-voor-rij.pdf")
    drawn.symbols(PDF / "aanbod-symbolen.pdf")
    drawn.scan(PDF / "scan.pdf")
    source = PDF / "zorgplan-reportlab.pdf"
    damaged.locked(source, PDF / "vergrendeld.pdf", "geheim")
    damaged.locked(source, PDF / "vergrendeld-leeg.pdf", "")
    damaged.cut_off(PDF / "schoolgids-chromium.pdf", PDF / "afgekapt.pdf", 0.6)
    damaged.wrong_table(source, PDF / "kapotte-tabel.pdf")
    damaged.circles(PDF / "kringloop.pdf")
    damaged.on_its_side(source, PDF / "zorgplan-gekanteld.pdf")
    (PDF / "geen-pdf.pdf").write_bytes(b"%PDF-1.7\n% dit is geen document\n" + bytes(range(256)) * 4)


main()
