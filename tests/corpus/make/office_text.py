"""Texts that LibreOffice saves: a school guide as DOCX, and an ondersteuningsprofiel as ODT."""

from xml.sax.saxutils import escape

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>%s</dc:title></office:meta>
<office:styles>
 <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
 <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"/>
 <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2"><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"><style:text-properties fo:font-size="24pt"/></style:style>
 <style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" style:family="paragraph" style:parent-style-name="Heading"/>
 <style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph" style:parent-style-name="Standard"/>
 <style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"/>
 <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"/>
 <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"/>
 <style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
 <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet><text:list-level-style-bullet text:level="2" text:bullet-char="◦"><style:list-level-properties text:space-before="1cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
 <style:style style:name="PB" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="Weg" style:family="text"><style:text-properties text:display="none"/></style:style>
 <style:style style:name="fr1" style:family="graphic"><style:graphic-properties style:wrap="parallel"/></style:style>
 <style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
 <style:header><text:p text:style-name="Header">%s</text:p></style:header>
 <style:footer><text:p text:style-name="Footer">Pagina <text:page-number>1</text:page-number> van <text:page-count>9</text:page-count></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
"""
TAIL = "</office:text></office:body></office:document>\n"


def p(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>\n'


def h(level: int, text: str) -> str:
    style = f"Heading_20_{level}"
    return f'<text:h text:style-name="{style}" text:outline-level="{level}">{escape(text)}</text:h>\n'


def items(texts: list) -> str:
    """A list; a list in it is a level deeper."""
    made = ""
    for text in texts:
        inner = items(text) if isinstance(text, list) else p(text)
        made += f"<text:list-item>{inner}</text:list-item>"
    return f'<text:list text:style-name="L1">{made}</text:list>\n'


def table(name: str, head: list[str] | None, rows: list[list[str]]) -> str:
    def row(cells: list[str], style: str) -> str:
        cells = [f'<table:table-cell office:value-type="string">{p(cell, style)}</table:table-cell>' for cell in cells]
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    width = len(rows[0])
    made = f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{width}"/>'
    if head:
        made += f"<table:table-header-rows>{row(head, 'PB')}</table:table-header-rows>"
    return made + "".join(row(cells, "Standard") for cells in rows) + "</table:table>\n"


def contents(entries: list[tuple[str, int]]) -> str:
    lines = "".join(p(f"{escape(text)}<text:tab/>{page}", "Contents_20_1") for text, page in entries)
    return (
        '<text:table-of-content text:name="Inhoud"><text:table-of-content-source text:outline-level="2"/>'
        f"<text:index-body><text:index-title text:name=\"Kop\">{p('Inhoudsopgave', 'Contents_20_Heading')}"
        f"</text:index-title>{lines}</text:index-body></text:table-of-content>\n"
    )


def note(nr: int, text: str) -> str:
    return (
        f'<text:note text:id="ftn{nr}" text:note-class="footnote"><text:note-citation>{nr}</text:note-citation>'
        f'<text:note-body>{p(text, "Footnote")}</text:note-body></text:note>'
    )


def box(text: str) -> str:
    return (
        '<draw:frame draw:style-name="fr1" draw:name="Kader" text:anchor-type="paragraph" svg:width="6cm" svg:height="3cm">'
        f"<draw:text-box>{text}</draw:text-box></draw:frame>"
    )


def guide() -> str:
    return (
        HEAD % ("Schoolgids 2026-2027 De Waterlelie", "Schoolgids De Waterlelie 2026-2027")
        + p("Schoolgids 2026-2027", "Title")
        + contents([("1 Onze school", 2), ("2 Zorg en ondersteuning", 4), ("3 Praktische zaken", 8)])
        + h(1, "1 Onze school")
        + p(
            "Beste ouders en verzorgers, welkom op De Waterlelie. In deze gids leest u hoe wij werken, wat u van ons "
            "mag verwachten en wat wij van u vragen. De medezeggenschapsraad heeft met deze gids ingestemd."
        )
        + h(2, "1.1 Waar wij voor staan")
        + p(
            "Op De Waterlelie kijken wij naar wat een kind wél kan. Onze leraren geven les volgens het model van "
            "expliciete directe instructie: zij leggen kort uit, oefenen samen en kijken dan of ieder kind het begrepen "
            "heeft. Wie meer uitleg nodig heeft, schuift aan bij de instructietafel. Wie de stof al kent, gaat eerder "
            "aan het werk."
        )
        + h(1, "2 Zorg en ondersteuning")
        + p(
            "Twee keer per jaar bespreekt de leraar alle leerlingen met de intern begeleider. Zij kijken samen naar de "
            "toetsen, naar het werk in de klas en naar hoe een kind zich voelt."
            + note(1, "De toetskalender staat op onze website onder het kopje Onderwijs.")
        )
        + h(2, "2.1 Moeite met lezen")
        + p(
            box(p("Maakt u zich zorgen over het lezen van uw kind? Loop gerust even binnen bij de leraar."))
            + "Wij volgen het lezen vanaf groep 1. Blijft een kind achter, dan doen wij het volgende:"
        )
        + items(
            [
                "de leraar leest vier keer per week extra met het kind, in een groepje van hoogstens vier",
                "de intern begeleider kijkt na tien weken of het helpt",
                ["bij groei gaan wij nog tien weken door", "zonder groei vragen wij een deskundige mee te kijken"],
                "u krijgt na elke periode een gesprek met de leraar.",
            ]
        )
        + p("Heeft uw kind een dyslexieverklaring, dan maken wij samen een kaart met afspraken voor in de klas.")
        + h(2, "2.2 Kinderen die sneller leren")
        + p(
            "Sommige kinderen hebben aan de gewone lesstof niet genoeg. Wij korten voor hen de rekenstof in en geven "
            "verrijkend werk. Eén middag per week is er een plusgroep."
        )
        + table(
            "Toetsen",
            ["Toets", "Groep", "Wanneer"],
            [
                ["DMT en AVI", "3 tot en met 8", "januari en juni"],
                ["Spelling", "4 tot en met 8", "januari en juni"],
                ["Begrijpend lezen", "5 tot en met 8", "januari"],
            ],
        )
        + h(1, "3 Praktische zaken")
        + h(2, "3.1 Gymnastiek")
        + p("De gymlessen zijn op dinsdag en vrijdag. Geef uw kind gymschoenen mee die binnen blijven.")
        + h(2, "3.2 Ziek melden")
        + p("Bel voor half negen. Wij vragen u om te zeggen hoe lang het ongeveer gaat duren.")
        + TAIL
    )


def profile() -> str:
    changed = (
        '<text:tracked-changes><text:changed-region text:id="ct1" xml:id="ct1"><text:deletion><office:change-info>'
        "<dc:creator>Directie</dc:creator><dc:date>2026-05-01T10:00:00</dc:date></office:change-info>"
        f"{p('Wij hebben hier nog geen beleid voor.')}</text:deletion></text:changed-region></text:tracked-changes>\n"
    )
    return (
        HEAD % ("Schoolondersteuningsprofiel", "SOP Obs De Regenboog, versie mei 2026")
        + changed
        + p("Schoolondersteuningsprofiel obs De Regenboog", "Title")
        + p("Vastgesteld door het bevoegd gezag op 12 mei 2026, na advies van de medezeggenschapsraad.")
        + h(1, "Inleiding")
        + p(
            "Dit profiel beschrijft welke ondersteuning obs De Regenboog biedt. Het is opgesteld volgens de afspraken "
            "van het samenwerkingsverband. Elk jaar kijken wij of het nog klopt, d.w.z. of wij doen wat hier staat."
        )
        + h(1, "Basisondersteuning")
        + p('<text:span text:style-name="Vet">Leesproblemen en dyslexie</text:span>', "PB")
        + p(
            "Onze school werkt met ondersteuningsniveaus. Op niveau 1 krijgt ieder kind goed leesonderwijs. Op niveau 2 "
            "krijgt een kind extra instructie in de groep. Op niveau 3 biedt een leesspecialist begeleiding, minimaal "
            "drie keer per week twintig minuten, i.o.v. de intern begeleider. Wij noteren wat is gedaan en wat dat heeft "
            "opgeleverd, m.b.v. het leerlingdossier. Na twee perioden zonder voldoende vooruitgang melden wij de leerling "
            'aan bij een zorgaanbieder<text:change text:change-id="ct1"/>, als de ouders dat willen. De ouders tekenen voor de aanvraag en krijgen van '
            "elk onderzoek een kopie. De leerling hoort zelf ook, in gewone woorden, wat er uit het onderzoek komt en wat "
            "wij daarna gaan doen. Op de overgang naar het voortgezet onderwijs dragen wij het dossier over."
        )
        + p('<text:span text:style-name="Vet">Begaafde leerlingen</text:span>', "PB")
        + p("Voor leerlingen met kenmerken van begaafdheid hebben wij:")
        + items(["een signaleringslijst in groep 1 en groep 5;", "compacten en verrijken in de klas;", "een bovenschoolse plusklas."])
        + p('Dit is verborgen: <text:span text:style-name="Weg">nog navragen bij de directie</text:span>niet te zien.')
        + h(1, "Wie doet wat")
        + table(
            "Rollen",
            None,
            [
                ["Leraar", "signaleert en voert het plan in de groep uit"],
                ["Intern begeleider", "bewaakt het plan en spreekt elke zes weken met de leraar"],
                ["Directeur", "maakt tijd en geld vrij"],
            ],
        )
        + h(1, "Grenzen")
        + p(
            "Soms kunnen wij een kind niet bieden wat het nodig heeft. Dan zoeken wij samen met ouders en het "
            "samenwerkingsverband naar een plek die wel past. Tot die er is, blijft het kind bij ons op school."
            + note(1, "Dit volgt uit de zorgplicht, art. 40 van de Wet op het primair onderwijs.")
        )
        + TAIL
    )


def documents() -> list[tuple[str, str, str]]:
    """Name, text as one XML file, and the kind to save it as."""
    return [("schoolgids", guide(), "docx"), ("ondersteuningsprofiel", profile(), "odt")]
