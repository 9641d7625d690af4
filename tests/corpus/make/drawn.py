"""PDFs drawn by hand with reportlab: the odd ways in which programs place text."""

from pathlib import Path

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

FONTS = Path("/usr/share/fonts/truetype")


def fonts():
    """Registers the faces that are embedded."""
    for name, path in [
        ("Serif", "dejavu/DejaVuSerif.ttf"), ("Serif-Bold", "dejavu/DejaVuSerif-Bold.ttf"),
        ("Sans", "liberation/LiberationSans-Regular.ttf"), ("Symbols", "libreoffice/opens___.ttf"),
    ]:
        pdfmetrics.registerFont(TTFont(name, FONTS / path))


def new_canvas(target, size=A4):
    """A canvas whose bytes do not depend on the clock."""
    return canvas.Canvas(str(target), pagesize=size, invariant=1)


def plan(blocks, target):
    """Headings and paragraphs by reportlab's own layout: Helvetica that is not embedded, header and footer."""
    body = ParagraphStyle("body", fontName="Helvetica", fontSize=10.5, leading=14, spaceAfter=7)
    heads = {
        "h1": ParagraphStyle("h1", fontName="Helvetica-Bold", fontSize=20, leading=25, spaceAfter=10),
        "h2": ParagraphStyle("h2", fontName="Helvetica-Bold", fontSize=13, leading=17, spaceBefore=8, spaceAfter=5),
    }
    item = ParagraphStyle("li", parent=body, leftIndent=18, bulletIndent=6, spaceAfter=2, bulletFontName="Symbol")
    story, rows = [], []
    for block in list(blocks) + [("end",)]:
        if rows and block[0] != "tr":
            story += [Table([[Paragraph(c, body) for c in row] for row in rows], colWidths=[110, 210, 50],
                            style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "#888888"),
                                              ("VALIGN", (0, 0), (-1, -1), "TOP")])), Spacer(1, 8)]
            rows = []
        kind = block[0]
        if kind == "tr":
            rows.append(block[1])
        elif kind in heads:
            story.append(Paragraph(block[1], heads[kind]))
        elif kind == "li":
            story.append(Paragraph(block[1], item, bulletText="\u2022"))
        elif kind == "p":
            story.append(Paragraph(block[1], body))

    def frame(sheet, document):
        sheet.setFont("Helvetica", 8)
        sheet.drawString(60, A5[1] - 30, "OBS De Brug – zorgplan")
        sheet.drawRightString(A5[0] - 30, 25, f"{document.page} van 3")

    SimpleDocTemplate(str(target), pagesize=(A5[0] + 40, A5[1]), leftMargin=40, rightMargin=40, topMargin=50,
                      bottomMargin=50, invariant=1).build(story, onFirstPage=frame, onLaterPages=frame)


def hyphenated(word):
    """The places where this maker breaks a word: between a vowel and a consonant that has a vowel after it."""
    vowels = "aeiouyé"
    for at in range(len(word) - 3, 2, -1):
        if word[at] not in vowels and word[at].isalpha() and word[at - 1] in vowels and word[at + 1] in vowels:
            yield word[:at], word[at:]


def lines(text, font, size, width):
    """The text in lines no wider than `width`, long words broken with a hyphen."""
    def wide(words):
        return pdfmetrics.stringWidth(" ".join(words), font, size)

    out, line = [], []
    for word in text.split():
        if wide(line + [word]) <= width:
            line.append(word)
            continue
        broken = next(((a, b) for a, b in hyphenated(word) if wide(line + [a + "-"]) <= width), None)
        out.append(line + [broken[0] + "-"] if broken else line)
        line = [broken[1] if broken else word]
    out.append(line)
    return out


def word_by_word(blocks, target):
    """As TeX does it: each word placed by itself, justified, no space anywhere, ligatures as one glyph."""
    size, left, width = 10, 85, 330
    sheet = new_canvas(target)
    y, page = 770, 1

    def turn():
        nonlocal y, page
        sheet.setFont("Serif", 9)
        sheet.drawCentredString(A4[0] / 2, 60, str(page))
        sheet.showPage()
        y, page = 770, page + 1

    for block in blocks:
        head = block[0] in ("h1", "h2", "h3")
        font, big = ("Serif-Bold", {"h1": 17, "h2": 12, "h3": 10}[block[0]]) if head else ("Serif", size)
        text = block[-1].replace("ffi", "\ufb03").replace("ff", "\ufb00").replace("fi", "\ufb01")
        mark = {"li": "•", "nr": block[1]}.get(block[0])
        indent = 18 if mark else 0
        if y < 160:
            turn()
        y -= 8 if head else 0
        rows = lines(text, font, big, width - indent)
        for number, row in enumerate(rows):
            if y < 90:
                turn()
            widths = [pdfmetrics.stringWidth(word, font, big) for word in row]
            last = head or number == len(rows) - 1
            gap = big * 0.3 if last or len(row) == 1 else (width - indent - sum(widths)) / (len(row) - 1)
            x = left + indent
            sheet.setFont(font, big)
            if mark and number == 0:
                sheet.drawString(left + 4, y, mark)
            for word, wide in zip(row, widths):
                sheet.drawString(x, y, word)
                x += wide + gap
            y -= big * 1.25
        y -= 1 if mark else 6
    turn()
    sheet.save()


def columns(blocks, target):
    """Two columns drawn row by row across the page, under a title over the full width."""
    sheet = new_canvas(target)
    size, width, lefts = 9.5, 225, (60, 310)
    sheet.setFont("Serif-Bold", 18)
    sheet.drawString(60, 780, blocks[0][1])
    rows = []
    for block in blocks[1:]:
        head = block[0] != "p"
        font = "Serif-Bold" if head else "Serif"
        big = 12 if head else size
        if head and rows:
            rows.append(None)
        rows += [(font, big, " ".join(row)) for row in lines(block[1], font, big, width)]
        if not head:
            rows.append(None)
    height, at, page = 30, 0, 1
    while at < len(rows):
        first, second = rows[at:at + height], rows[at + height:at + 2 * height]
        for number in range(height):
            for left, column in zip(lefts, (first, second)):
                if number < len(column) and column[number]:
                    font, big, text = column[number]
                    sheet.setFont(font, big)
                    sheet.drawString(left, 745 - number * 12, text)
        sheet.setFont("Serif", 8)
        sheet.drawString(60, 40, "Het Kompas")
        sheet.drawRightString(535, 40, f"{page}")
        sheet.showPage()
        at, page = at + 2 * height, page + 1
    sheet.save()


def symbols(target):
    """Marks of lists in a symbol font's private place, a note's mark set high, a turned watermark, words in a box."""
    sheet = new_canvas(target)
    sheet.saveState()
    sheet.setFont("Sans", 60)
    sheet.setFillGray(0.9)
    sheet.translate(150, 300)
    sheet.rotate(45)
    sheet.drawString(0, 0, "CONCEPT")
    sheet.restoreState()
    sheet.setFont("Sans", 16)
    sheet.drawString(70, 770, "Aanbod voor rekenen en taal")
    y = 740
    for text in ["Onze school werkt met een vast aanbod. Hieronder staat wat elke leerling",
                 "kan krijgen zonder dat er een arrangement voor nodig is."]:
        sheet.setFont("Sans", 11)
        sheet.drawString(70, y, text)
        y -= 14
    x = 70 + pdfmetrics.stringWidth("kan krijgen zonder dat er een arrangement voor nodig is.", "Sans", 11)
    sheet.setFont("Sans", 6.5)
    sheet.drawString(x, y + 14 + 4, "1")
    y -= 8
    for mark, text in [("\ue00c", ["een leeskring in kleine groepen;"]),
                       ("\ue00c", ["een rekenmuur met concreet materiaal, waaraan leerlingen elke",
                                   "dag een kwartier oefenen;"]),
                       ("\ue00c", ["een pictogram bij elke instructie."])]:
        sheet.setFont("Symbols", 11)
        sheet.drawString(76, y, mark)
        sheet.setFont("Sans", 11)
        for line in text:
            sheet.drawString(94, y, line)
            y -= 14
    sheet.setFont("Sans", 11)
    y -= 8
    for text in ["De leerkracht legt in het groepsplan vast welke leerlingen dit aanbod krijgen.",
                 "Twee keer per jaar kijkt het team of het nog past."]:
        sheet.drawString(70, y, text)
        y -= 14
    sheet.rect(330, 160, 190, 70)
    for number, text in enumerate(["Vragen over dit aanbod?", "Bel de intern begeleider op", "maandag of donderdag."]):
        sheet.drawString(340, 205 - 14 * number, text)
    sheet.setFont("Sans", 8)
    sheet.drawString(70, 90, "1 Een arrangement is extra hulp die het samenwerkingsverband betaalt.")
    sheet.showPage()
    sheet.save()


def scan(target):
    """A page that is a picture: no text at all."""
    from PIL import Image, ImageDraw

    picture = Image.new("L", (620, 877), 255)
    pen = ImageDraw.Draw(picture)
    for row in range(80, 800, 22):
        pen.line((70, row, 550, row), fill=90, width=3)
    sheet = new_canvas(target)
    from reportlab.lib.utils import ImageReader

    for _ in range(2):
        sheet.drawImage(ImageReader(picture), 0, 0, *A4)
        sheet.showPage()
    sheet.save()
