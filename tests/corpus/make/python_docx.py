"""A zorgplan without styles for headings: bold lines, typed bullets, a box that is a table of one cell."""

import datetime
from pathlib import Path

import docx


def write(path: Path) -> None:
    document = docx.Document()
    properties = document.core_properties
    properties.title = "Zorgplan cbs De Akker"
    properties.created = properties.modified = datetime.datetime(2026, 5, 1, 12, 0)

    def bold(text: str) -> None:
        document.add_paragraph().add_run(text).bold = True

    bold("Hoe de zorg bij ons is geregeld")
    document.add_paragraph(
        "Op cbs De Akker is de leraar de eerste die merkt dat een kind iets extra’s nodig heeft. Ons zorgteam bestaat uit "
        "de intern begeleider, de directeur en, als dat nodig is, de schoolmaatschappelijk werker. Het zorgteam komt elke "
        "drie weken bij elkaar. Ouders worden altijd uitgenodigd als het over hun kind gaat."
    )
    document.add_paragraph("Onze stappen zijn:")
    for text in [
        "De leraar kijkt en praat met het kind en de ouders.",
        "De leraar maakt met de intern begeleider een plan voor acht weken.",
        "Na acht weken kijken wij samen of het plan heeft geholpen.",
    ]:
        document.add_paragraph(text, style="List Number")
    bold("Moeilijk lezen en spellen")
    document.add_paragraph(
        "Wij herkennen leesproblemen vroeg. In groep 2 kijken wij naar letterkennis, in groep 3 nemen wij de herfst- en "
        "wintersignalering af. Leerlingen die uitvallen krijgen RALFI of Connect lezen van onze leescoördinator."
    )
    document.add_paragraph("– wij lezen elke dag hardop voor\n– elk kind heeft een leesmaatje\n– ouders krijgen leestips mee")
    box = document.add_table(rows=1, cols=1, style="Table Grid")
    box.cell(0, 0).text = "Heeft u vragen over de zorg?"
    box.cell(0, 0).add_paragraph("Bel of mail juf Ineke, onze intern begeleider. Zij werkt op maandag, dinsdag en donderdag.")
    bold("Slimme kinderen")
    document.add_paragraph(
        "Voor kinderen die meer aankunnen gebruiken wij SiDi PO om te signaleren. Zij slaan herhaling over en werken aan een "
        "eigen project uit de Pittige Plus Torens. Een beleidsplan hiervoor is in ontwikkeling."
    )
    table = document.add_table(rows=0, cols=3, style="Light List Accent 1")
    for cells in [
        ("Wie", "Wat", "Wanneer"),
        ("Leraar", "groepsplan bijstellen", "na elke toetsperiode"),
        ("Intern begeleider", "groepsbezoek en nabespreking", "oktober, februari en mei"),
    ]:
        row = table.add_row()
        for cell, text in zip(row.cells, cells):
            cell.text = text
    section = document.sections[0]
    section.header.paragraphs[0].text = "Zorgplan cbs De Akker"
    section.footer.paragraphs[0].text = "pagina 1"
    document.save(path)
