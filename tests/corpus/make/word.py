"""A dyslexieprotocol as Word writes it: a field for the contents, changes that are tracked, a text box
in two ways, a note, a comment, a table with a head, and a header and footer."""

import zipfile
from pathlib import Path

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="wps"'
)
START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{text}</w:t>'


def r(text: str, look: str = "") -> str:
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{t(text)}</w:r>"


def p(runs: str, style: str = "", more: str = "") -> str:
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{more}</w:pPr>{runs}</w:p>"


def item(text: str, level: int = 0) -> str:
    return p(r(text), "Lijstalinea", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>'


def contents() -> str:
    def line(text: str, page: int, before: str = "", after: str = "") -> str:
        number = field("begin") + code("PAGEREF _Toc1 \\h") + field("separate") + r(str(page)) + field("end")
        return p(f"{before}{r(text)}<w:r><w:tab/></w:r>{number}{after}", "Inhopg1")

    start = field("begin") + code('TOC \\o "1-3" \\h \\z \\u') + field("separate")
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>'
        + p(r("Inhoud"), "Kopvaninhoudsopgave")
        + line("Waarom dit protocol", 2, before=start)
        + line("Signaleren", 3)
        + line("Begeleiden", 5, after=field("end"))
        + "</w:sdtContent></w:sdt>"
    )


def box(text: str) -> str:
    inside = f"<w:txbxContent>{p(r(text))}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent>"
        '<mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Tekstvak 1" descr="kader"/><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def changed(kind: str, text: str) -> str:
    inside = f"<w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r>" if kind == "del" else r(text)
    return f'<w:{kind} w:id="7" w:author="IB" w:date="2026-03-01T09:00:00Z">{inside}</w:{kind}>'


def table(rows: list[list[str]]) -> str:
    made = '<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr>'
    for at, cells in enumerate(rows):
        head = "<w:trPr><w:tblHeader/></w:trPr>" if at == 0 else ""
        look = "<w:b/>" if at == 0 else ""
        made += f"<w:tr>{head}" + "".join(f"<w:tc><w:tcPr/>{p(r(cell, look))}</w:tc>" for cell in cells) + "</w:tr>"
    return made + "</w:tbl>"


def body() -> str:
    note = '<w:r><w:rPr><w:rStyle w:val="Voetnootmarkering"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    comment = '<w:commentRangeStart w:id="0"/>%s<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    page = field("begin") + code("PAGE") + field("separate") + r("4") + field("end")
    return (
        p(r("Dyslexieprotocol basisschool ’t Kompas"), "Titel")
        + contents()
        + p(r("Waarom dit protocol"), "Kop1")
        + p(
            r("Een kind dat moeizaam leert lezen, loopt in alle vakken vast. ")
            + comment % r("Daarom beschrijven wij in dit protocol wie wat doet, en wanneer.")
            + r(" Het geldt voor alle groepen en wordt elk jaar in het team besproken. Het sluit aan op de landelijke protocollen.")
            + note
        )
        + p(r("Signaleren"), "Kop1")
        + p(r("Groep 1 en 2"), "Kop2")
        + p(
            box("Let op: dyslexie in de familie is een belangrijk signaal. Vraag er bij de inschrijving naar.")
            + r("In de kleuter\u00adgroepen letten wij op rijmen, letters en het onthouden van versjes. ")
            + changed("del", "Wij nemen hiervoor geen toets af. ")
            + changed("ins", "In januari nemen wij bij alle kleuters van groep 2 een screening af. ")
            + r("De leraar noteert de uitslag in het leerlingvolgsysteem en bespreekt deze met de intern begeleider.")
        )
        + p(r("Groep 3 tot en met 8"), "Kop2")
        + p(r("De vaste meetmomenten zijn:"))
        + item("herfstsignalering in oktober (alleen groep 3)")
        + item("DMT en AVI in januari en juni")
        + item("bij een E-score nemen wij ook de DMT-kaarten apart door", 1)
        + item("een dictee in februari en juni")
        + p(r("Toetsen en grenzen"), "", "<w:keepNext/>")
        + table(
            [
                ["Moment", "Toets", "Extra hulp bij"],
                ["januari groep 3", "DMT kaart 1 en 2", "een score bij de laagste 20%"],
                ["juni groep 3 tot en met 8", "DMT en AVI", "een score bij de laagste 10%"],
            ]
        )
        + p(r("Begeleiden"), "Kop1")
        + p(r("Begeleiding op drie niveaus", "<w:b/>"))
        + p(
            r("Niveau 2 duurt twintig weken: twee keer tien weken, met een meting tussendoor. De leraar oefent met ")
            + r("Bouw!", "<w:i/>")
            + r(" en met ")
            + r("Flits", "<w:i/>")
            + r(", drie keer per week een kwartier. Zie bladzijde ")
            + page
            + r(" voor het formulier.")
        )
        + p(r("Hulpmiddelen en afspraken", "<w:b/>"))
        + p(
            r("Leerlingen met een verklaring mogen in de klas en bij toetsen gebruikmaken van voorleessoftware, bijv. TextAid of ")
            + r("Kurzweil. Zij krijgen een kwart meer tijd. De afspraken staan op een dyslexiekaart, die meegaat naar elke volgende groep.")
        )
        + p(r("concept, niet verspreiden", "<w:vanish/>"))
        + '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr>'
    )


STYLES = f"""{START}<w:styles {NS}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/></w:style>
<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/><w:basedOn w:val="Standaard"/></w:style>
<w:style w:type="paragraph" w:styleId="Kopvaninhoudsopgave"><w:name w:val="TOC Heading"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:type="paragraph" w:styleId="Lijstalinea"><w:name w:val="List Paragraph"/><w:basedOn w:val="Standaard"/></w:style>
<w:style w:type="character" w:styleId="Voetnootmarkering"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/></w:style>
</w:styles>"""


def parts() -> dict[str, str]:
    def override(name: str, kind: str) -> str:
        return f'<Override PartName="/word/{name}.xml" ContentType="{MAIN}.{kind}+xml"/>'

    def related(nr: int, kind: str, name: str) -> str:
        return f'<Relationship Id="rId{nr}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'

    package = "http://schemas.openxmlformats.org/package/2006"
    note = p(
        '<w:r><w:footnoteRef/></w:r>' + r(" De protocollen van het Expertisecentrum zijn op school in te zien."), "Voetnoottekst"
    )
    return {
        "[Content_Types].xml": f'{START}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        + override("document", "document.main")
        + "".join(override(name, name) for name in ["styles", "footnotes", "comments", "numbering"])
        + override("header1", "header")
        + "</Types>",
        "_rels/.rels": f'{START}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{START}<w:document {NS}><w:body>{body()}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'{START}<Relationships xmlns="{package}/relationships">'
        + related(1, "styles", "styles")
        + related(2, "footnotes", "footnotes")
        + related(3, "comments", "comments")
        + related(4, "header", "header1")
        + related(5, "numbering", "numbering")
        + "</Relationships>",
        "word/styles.xml": STYLES,
        "word/footnotes.xml": f'{START}<w:footnotes {NS}><w:footnote w:type="separator" w:id="0">{p("<w:r><w:separator/></w:r>")}</w:footnote><w:footnote w:id="2">{note}</w:footnote></w:footnotes>',
        "word/comments.xml": f'{START}<w:comments {NS}><w:comment w:id="0" w:author="IB" w:initials="I">{p(r("Klopt dit nog?"))}</w:comment></w:comments>',
        "word/header1.xml": f'{START}<w:hdr {NS}>{p(r("Dyslexieprotocol ’t Kompas – pagina 4"))}</w:hdr>',
        "word/numbering.xml": f'{START}<w:numbering {NS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    }


def write(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts().items():
            info = zipfile.ZipInfo(name, (2026, 5, 1, 12, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
