"""Writes beside each PDF what a reader must find in it: the blocks of its source, in their order.

One line a block: the page, then `#` for a heading (as many as its level), `-` for an item, `|` for a
row of a table. Levels are those that the eye sees: the largest letters first. The pages are looked
up with pdftotext (poppler), which has nothing to do with the readers under test.

    python tests/corpus/make/expected.py
"""

import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from texts import AANBODTABEL, DYSLEXIE, NIEUWSBRIEF, SCHOOLGIDS, SCHOOLPLAN, SOP, ZORGPLAN, ZORGSTRUCTUUR

PDF = Path(__file__).parent.parent / "pdf"
NOTE = ("p", "De screening duurt twee lesuren.")
BOX = ("p", "Onze dyslexiecoach is bereikbaar via de mentor van uw kind.")


AANBOD = [
    ("h1", "Aanbod voor rekenen en taal"),
    ("p", "Onze school werkt met een vast aanbod. Hieronder staat wat elke leerling kan krijgen zonder dat er een arrangement voor nodig is."),
    ("li", "een leeskring in kleine groepen;"),
    ("li", "een rekenmuur met concreet materiaal, waaraan leerlingen elke dag een kwartier oefenen;"),
    ("li", "een pictogram bij elke instructie."),
    ("p", "De leerkracht legt in het groepsplan vast welke leerlingen dit aanbod krijgen. Twee keer per jaar kijkt het team of het nog past."),
    ("p", "Vragen over dit aanbod? Bel de intern begeleider op maandag of donderdag."),
    ("p", "Een arrangement is extra hulp die het samenwerkingsverband betaalt."),
]
KRINGLOOP = [("p", "Deze bladzijde is gewoon te lezen."), ("p", "De tekening tekent zichzelf.")]

DOCUMENTS = {
    "schoolgids-libreoffice": SCHOOLGIDS,
    "schoolgids-chromium": SCHOOLGIDS,
    "profiel-libreoffice-kolommen": SOP,
    "profiel-typst-kolommen": SOP,
    "profiel-rij-voor-rij": SOP,
    "dyslexie-typst": DYSLEXIE + [NOTE],
    "dyslexie-chromium-kader": DYSLEXIE + [BOX],
    "dyslexie-los-geplaatst": DYSLEXIE,
    "zorgplan-reportlab": ZORGPLAN,
    "kapotte-tabel": ZORGPLAN,
    "vergrendeld-leeg": ZORGPLAN,
    "aanbod-symbolen": AANBOD,
    "kringloop": KRINGLOOP,
    "nieuwsbrief-chromium-kolommen": NIEUWSBRIEF,
    "aanbod-chromium-tabellen": AANBODTABEL,
    "schoolplan-libreoffice": [block for block in SCHOOLPLAN if block[0] != "break"],
    "structuur-chromium-inspringend": ZORGSTRUCTUUR,
}


def letters(text):
    """The text as one string of letters, to look up where it stands."""
    for ligature, plain in (("ﬃ", "ffi"), ("ﬀ", "ff"), ("ﬁ", "fi")):
        text = text.replace(ligature, plain)
    return re.sub(r"[^a-zà-ÿ]", "", text.lower())


def pages(path):
    """The letters of each page, as pdftotext reads it."""
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout
    return [letters(page) for page in text.decode("utf-8").split("\f")[:-1]]


def main():
    for name, blocks in DOCUMENTS.items():
        found = pages(PDF / f"{name}.pdf")
        out, page = [], 1
        for block in blocks:
            kind, text = block[0], block[-1]
            start = letters("".join(text) if kind == "tr" else text)[:24]
            # The contents on the first page name the headings of later ones.
            later = [at for at, whole in enumerate(found, 1) if start in whole and at >= page]
            if kind in ("h2", "h3") and len(later) > 1 and name in ("schoolgids-libreoffice", "dyslexie-typst"):
                later = later[1:]
            page = later[0] if later else page
            if kind == "tr":
                out.append(f"[{page}] | {' | '.join(text)}")
            elif kind == "nr":
                out.append(f"[{page}] - {block[1]} {text}")
            elif kind in ("li", "li2"):
                out.append(f"[{page}] - {text}")
            elif kind == "b":
                out.append(f"[{page}] ### {text}")
            elif kind == "p":
                out.append(f"[{page}] {text}")
            else:
                out.append(f"[{page}] {'#' * int(kind[1])} {text}")
        (PDF / f"{name}.txt").write_text("\n".join(out) + "\n", encoding="utf-8")


main()
