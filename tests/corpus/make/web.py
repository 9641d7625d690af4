"""Web pages: one as a site of a school sends it, one as Word saves it, one with cards that open."""

SITE = """<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Meer- en hoogbegaafdheid | Basisschool De Vlieger</title>
<style>nav { color: red } .x > p { margin: 0 }</style>
<script>if (1 < 2) { document.write("<p>Niet lezen</p>"); }</script>
</head>
<body class="page nav-open">
<a class="skip-link" href="#inhoud">Naar de inhoud</a>
<header><p>Basisschool De Vlieger</p><nav><ul><li><a href="/">Home</a></li><li><a href="/ouders">Voor ouders</a></li><li><a href="/team">Ons team</a></li></ul></nav></header>
<div class="cookie-banner"><p>Wij gebruiken cookies om deze site te verbeteren.</p><button>Prima</button></div>
<main id="inhoud">
<nav class="breadcrumb"><a href="/">Home</a> › Onderwijs</nav>
<h1>Meer- en hoogbegaafdheid</h1>
<p>Op De&nbsp;Vlieger zit elk kind op zijn plek, ook het kind dat snel leert.<br>
Ons beleid is in 2025 met het hele team opgesteld &amp; met de ouderraad besproken.</p>
<h2>Hoe wij signaleren</h2>
<p>Bij de start in groep&nbsp;1 vullen ouders en leraar een vragenlijst in. In groep 3, 5 en 7 gebruiken wij het <abbr title="Digitaal Handelingsprotocol Hoogbegaafdheid">DHH</abbr>.
Wij letten ook op onderpresteerders: kinderen die meer kunnen dan zij laten zien.</p>
<h2>Wat wij aanbieden</h2>
<p>In de klas:</p>
<ul>
<li>compacten van rekenen en taal</li>
<li>verrijkingswerk, waarvan de leraar het resultaat bespreekt
<ul><li>Rekentijgers</li><li>Slimme Taal</li></ul></li>
<li><p>een eigen leerdoel, elke periode</p></li>
</ul>
<p>Buiten de klas is er de <strong>Denktank</strong>, elke donderdagochtend, voor groep 5 tot en met 8.</p>
<div class="mobiel" style="display: none"><p>Draai uw telefoon.</p></div>
<table>
<caption>Wie is wanneer aan de beurt?</caption>
<thead><tr><th>Groep</th><th>Dag</th><th>Begeleider</th></tr></thead>
<tbody><tr><td>5 en 6</td><td>donderdag, 9.00 uur</td><td>meester Bram</td></tr>
<tr><td>7 en 8</td><td>donderdag, 10.30 uur</td><td>juf Noor</td></tr></tbody>
</table>
<h2>Versnellen</h2>
<p>Een groep overslaan kan. Wij beslissen dat samen met de ouders, aan de hand van de versnellingswenselijkheidslijst. Na
een half jaar kijken wij hoe het gaat.</p>
</main>
<aside><h2>Nieuws</h2><p>Vrijdag is er een studiedag.</p></aside>
<footer><p>Vliegerstraat 1, Molendam</p></footer>
</body>
</html>
"""

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=Generator content="Microsoft Word 15">
<title>Pestprotocol</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style>
</head>
<body lang=NL style='tab-interval:35.4pt'>
<div class=WordSection1>
<p class=MsoTitle>Pestprotocol basisschool Het Kwartier<o:p></o:p></p>
<p class=MsoToc1><a href="#a">Afspraken<span style='mso-tab-count:1 dotted'>.................. </span>2</a></p>
<p class=MsoNormal>Op onze school vinden wij dat iedereen zich veilig moet voelen. Pesten hoort daar niet bij. In dit protocol staat wat
wij doen om het te voorkomen, en wat wij doen als het tóch gebeurt. Onze coördinator sociale veiligheid is juf Renée.<o:p></o:p></p>
<h1>Afspraken<o:p></o:p></h1>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Wij luisteren naar elkaar.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Wij melden het als iemand wordt gepest: “klikken” is iets anders dan helpen.<o:p></o:p></p>
<p class=MsoNormal><b>Wat doet de leraar?<o:p></o:p></b></p>
<p class=MsoNormal>De leraar praat binnen één schooldag met de gepeste leerling en met de pester, apart van elkaar. Na een week is er
een tweede gesprek. <del cite="mailto:IB" datetime="2026-03-01">De ouders horen dit achteraf.</del><ins cite="mailto:IB" datetime="2026-03-01">Beide ouderparen worden dezelfde dag gebeld.</ins>
Alles wat is afgesproken, komt in het leerlingdossier.<span style='display:none;mso-hide:all'>Intern!</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h1>Vragenlijst<o:p></o:p></h1>
<p class=MsoNormal>Elk jaar in maart vullen de groepen 6, 7 en 8 een vragenlijst over veiligheid in. De uitslag bespreken wij in het team en
in de medezeggenschapsraad.<o:p></o:p></p>
</div>
</body>
</html>
"""

CARDS = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Ondersteuning op het Zuiderlyceum</title></head><body>
<div role="banner"><span>Zuiderlyceum</span></div>
<div class="menu"><div><a href="a">Brugklas</a></div><div><a href="b">Rooster</a></div></div>
<div class="tekst">
<h1>Ondersteuning</h1>
<p>Elke leerling heeft een mentor. De mentor is het eerste aanspreekpunt voor leerlingen en ouders, ook bij problemen thuis.</p>
<details><summary>Dyslexie en dyscalculie</summary>
<div>Heb je een verklaring? Lever die dan in bij de ondersteuningscoördinator. Je krijgt een faciliteitenpas: extra tijd, een groter
lettertype of een laptop met voorleessoftware. In de brugklas doen wij in september een dictee en een leestoets bij alle leerlingen.</div></details>
<details><summary>Faalangst</summary><div>In januari start een training van zes bijeenkomsten. Je mentor kan je aanmelden.</div></details>
<h3><button type="button" aria-expanded="false" aria-controls="p1">Thuiszitten</button></h3>
<div id="p1" class="accordion-body" hidden><p>Komt een leerling lang niet op school? Dan overleggen wij binnen een week met leerplicht en ouders.</p></div>
<button aria-expanded="false" aria-controls="p2">Studievaardigheden</button>
<div id="p2" role="region" aria-hidden="true" style="display: none">In de steunlessen leer je plannen. De steunles is op maandag en woensdag.</div>
<button>Deel deze pagina</button><p hidden>Nog in te vullen.</p>
<dl><dt>Loopbaan</dt><dd>De decaan helpt je met kiezen.</dd><dt>Ziek?</dt><dd>Laat je ouders vóór 8.15 uur bellen.</dd></dl>
</div>
<div id="footer"><p>Volg ons</p></div>
</body></html>
"""


def documents() -> list[tuple[str, bytes]]:
    """Name and bytes of each page."""
    return [
        ("begaafdheid.html", SITE.encode("utf-8")),
        ("pestprotocol.htm", WORD.replace("\n", "\r\n").encode("cp1252")),
        ("ondersteuning-vo.html", CARDS.encode("utf-8")),
    ]
