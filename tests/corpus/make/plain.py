"""Texts: broken into lines by hand in the letters of older Windows, Markdown, and a table with tabs."""

WRAPPED = """SCHOOLGIDS 2026-2027

Dit is de schoolgids van de Sint Jozefschool in Oosterdijk. In de gids
leest u hoe ons onderwijs is ingericht. Hebt u vragen? De deur van de
directeur, mevr. Van Loon, staat altijd open.

HOOFDSTUK 1 ......................................................... 2
HOOFDSTUK 2 ......................................................... 7

4.1 Leerlingenzorg

Wij volgen alle leerlingen met een leerlingvolgsysteem. De leraar be-
spreekt de resultaten drie keer per jaar met de intern begeleider. Bij
lees- en spellingproblemen maken wij een handelingsplan, o.a. voor
leerlingen die bij de DMT tot de zwakste lezers horen. De ouders teke-
nen het plan en krijgen een kopie.

                                  12

4.2 Dyslexie

Is er een vermoeden van dyslexie, dan kan de school een leerling aan-
melden voor onderzoek. Daarvoor moet er een dossier zijn waaruit blijkt
dat een half jaar extra hulp niet genoeg heeft geholpen. Dat dossier
maken wij:

* een lijst met de scores vanaf groep 3;
* een verslag van twee perioden van intensieve hulp, met daarin wie de
  hulp gaf en hoe vaak;
* een kopie van het plan dat u hebt getekend.

De kosten van het onderzoek zijn voor de gemeente. Het gaat alleen om
‘ernstige, enkelvoudige dyslexie’.

4.3 Vakanties en vrije dagen

Herfstvakantie       17 t/m 25 oktober
Kerstvakantie        19 december t/m 3 januari

Verlof vraagt u aan bij de directeur, via het formulier op de site. Dat
doet u minimaal acht weken van tevoren.
"""

MARKDOWN = """---
title: "Beleidsplan begaafdheid Montessorischool Het Palet"
---

# Beleidsplan begaafdheid

Dit plan is *levend*: wij passen het elk jaar aan, na de [evaluatie met ouders](https://palet.example/evaluatie).

## Inhoud

- [Visie](#visie)
- [Signaleren](#signaleren)

## Visie

Begaafde leerlingen hebben recht op uitdaging en op fouten maken. Wij
gaan uit van het model van Renzulli: **creativiteit**, doorzetten en
hoge capaciteiten horen bij elkaar.

## Signaleren

1. Bij de intake vragen wij ouders naar de ontwikkeling tot vier jaar.
2. In groep 1 en 2 kijken wij met de lijst van `SiDi PO`.
3. In groep 4 en 6 kijken wij opnieuw. Wij letten dan ook op
   leerlingen met een dubbele diagnose, bijv. dyslexie én begaafdheid.

### Wie doet wat

| Wie | Taak | Uren per week |
|-----|------|--------------:|
| Begaafdheidsspecialist | begeleidt leraren en leerlingen | 6 |
| Leraar | compact en verrijkt in de groep | – |

> Ouders kunnen altijd zelf om een gesprek vragen.

```
# geen kop
```

## Verrijken

Wij werken met drie routes:

* **Route A** voor wie het tempo van de groep volgt;
* **Route B** voor wie sneller gaat:
    * minder herhaling,
    * meer eigen onderzoek;
* **Route C** voor wie een eigen leerlijn heeft.
"""

ROSTER = """Vakantierooster 2026-2027
Openbare basisschool De Zandloper
Vakantie\tEerste dag\tLaatste dag
Herfstvakantie\t17 oktober 2026\t25 oktober 2026
Kerstvakantie\t19 december 2026\t3 januari 2027
Voorjaarsvakantie\t20 februari 2027\t28 februari 2027
Op studiedagen zijn alle leerlingen vrij. De data daarvan zetten wij in de kalender op de website, zodra de medezeggenschapsraad heeft ingestemd.
"""


def documents() -> list[tuple[str, bytes]]:
    """Name and bytes of each text."""
    return [
        ("schoolgids-gebroken.txt", WRAPPED.replace("\n", "\r\n").encode("cp1252")),
        ("beleidsplan.md", MARKDOWN.encode("utf-8")),
        ("vakantierooster.txt", b"\xff\xfe" + ROSTER.replace("\n", "\r\n").encode("utf-16-le")),
    ]
