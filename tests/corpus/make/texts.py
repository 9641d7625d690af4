"""The texts of the corpus: schools that do not exist, in Dutch. One block a line of Python.

Kinds of block: h1 h2 h3 (heading), p (paragraph), li (item of a bulleted list), nr (item of a numbered
list, with its number), tr (row of a table). A maker renders them; `expected.py` writes what a reader
must find. Nothing here is copied from a school.
"""

SCHOOLGIDS = [
    ("h1", "Schoolgids De Wilgenroos"),
    ("p", "Welkom op De Wilgenroos, een school voor basisonderwijs in een wijk aan het water. In deze gids leest u hoe wij werken en wat u van ons mag verwachten."),
    ("h2", "1 Ondersteuning in de groep"),
    ("p", "De leerkracht is de eerste die ziet dat een kind vastloopt. Zij bespreekt dit binnen twee weken met de intern begeleider en met de ouders. Samen leggen zij vast wat het kind nodig heeft, wie dat doet en wanneer zij terugkijken."),
    ("p", "Wij bieden in elke groep:"),
    ("li", "verlengde instructie aan de instructietafel;"),
    ("li", "extra oefentijd voor lezen, vier keer per week twintig minuten;"),
    ("li", "compacten en verrijken voor leerlingen die meer aankunnen."),
    ("h3", "1.1 Hulpmiddelen"),
    ("p", "Leerlingen met een dyslexieverklaring werken met TextAid op een eigen laptop. Zij krijgen bij toetsen een kwart meer tijd. De afspraken staan in het dossier en gaan mee naar het volgende leerjaar."),
    ("h2", "2 Medezeggenschap en klachten"),
    ("p", "De medezeggenschapsraad geeft elk jaar advies over ons aanbod van ondersteuning. Ouders en leerlingen worden vooraf gehoord. Het verslag daarvan staat op onze website."),
    ("tr", ["Wie", "Wanneer", "Waarover"]),
    ("tr", ["Ouderpanel", "oktober", "hulpmiddelen in de klas"]),
    ("tr", ["Leerlingenraad", "november", "rust en prikkels"]),
    ("tr", ["Medezeggenschapsraad", "februari", "het hele aanbod"]),
    ("p", "Bent u het niet met ons eens? Dan praten wij eerst met elkaar. Komen wij er niet uit, dan kunt u naar de onafhankelijke klachtencommissie of naar de geschillencommissie passend onderwijs."),
    ("h2", "3 Praktische zaken"),
    ("p", "De school gaat om half negen open. Gymschoenen neemt uw kind op dinsdag en vrijdag mee. De herfstvakantie begint dit jaar een week later dan in de regio hiernaast."),
]

SOP = [
    ("h1", "Schoolondersteuningsprofiel Het Kompas"),
    ("p", "Dit profiel beschrijft welke ondersteuning onze school aan alle leerlingen biedt en waar onze grenzen liggen. Het team stelde het vast na overleg met ouders, leerlingen en het samenwerkingsverband."),
    ("h2", "Basisondersteuning"),
    ("p", "Onze leerkrachten geven les volgens het model van directe instructie. Wie de uitleg nog niet begrijpt, krijgt aansluitend verlengde instructie in een kleine groep. Wie de stof al beheerst, werkt eerder zelfstandig aan verrijkingsopdrachten en krijgt daarvoor wekelijks begeleiding van de specialist begaafdheid."),
    ("p", "Leerlingen met ernstige leesproblemen volgen drie keer per week een leesinterventie met de ondersteuningsassistent. Na twaalf weken meten wij de vooruitgang. Is die onvoldoende, dan volgt een tweede periode en daarna zo nodig een aanvraag voor diagnostisch onderzoek."),
    ("h2", "Gedrag en werkhouding"),
    ("p", "Wij werken schoolbreed met duidelijke gedragsverwachtingen. In de gangen, op het plein en in de groepen hangen dezelfde afspraken. Een leerling die moeite heeft met plannen en organiseren krijgt een dagplanning op maat en een vaste plek met weinig afleiding."),
    ("p", "De orthopedagoog observeert op verzoek in de groep. Zij adviseert de leerkracht over de aanpak en spreekt met de leerling zelf over wat helpt."),
    ("h2", "Samenwerking met ouders"),
    ("p", "Ouders kennen hun kind het best. Daarom begint elk schooljaar met een gesprek waarin de ouders vertellen en de school luistert. Afspraken over extra hulp staan in het groeidocument, dat ouders en school samen bijhouden. De coëfficiënten uit het leerlingvolgsysteem, de zogenaamde vaardigheidsscores, leggen wij daarbij in gewone taal uit."),
    ("h2", "Grenzen van onze ondersteuning"),
    ("p", "Wij kunnen geen medische handelingen uitvoeren waarvoor een verpleegkundige nodig is. Ook een leerling die de hele dag één-op-één-begeleiding nodig heeft, kunnen wij op dit moment niet goed helpen. In dat geval zoeken wij samen met ouders en het samenwerkingsverband naar een passende plek."),
]

DYSLEXIE = [
    ("h1", "Dyslexieprotocol Lyceum Oosterdel"),
    ("p", "Het lyceum wil dat een leerling met dyslexie het diploma haalt dat bij haar of hem past. Dit protocol zegt wat de leerling krijgt, wat wij van de leerling vragen en wie wat doet."),
    ("h2", "1 Signaleren"),
    ("p", "Alle brugklassers maken in september een screening. Die bestaat uit een dictee, een stilleestoets en een vragenlijst. De dyslexiecoach bespreekt opvallende uitslagen met de mentor en belt daarna naar huis."),
    ("h2", "2 Faciliteiten"),
    ("p", "Met een dyslexieverklaring heeft een leerling recht op deze faciliteiten:"),
    ("nr", "1.", "twintig procent meer tijd bij toetsen en examens;"),
    ("nr", "2.", "toetsen in een goed leesbare letter van minstens twaalf punten;"),
    ("nr", "3.", "voorleessoftware zoals Kurzweil of TextAid op school en thuis;"),
    ("nr", "4.", "een aangepaste beoordeling van spelling bij de moderne vreemde talen."),
    ("p", "De faciliteiten staan op een pas. De leerling laat die pas zelf zien wanneer een docent er niet aan denkt. Efficiënt en effectief werken, daar gaat het om: de officiële regels voor het eindexamen blijven gelden."),
    ("h2", "3 Begeleiding"),
    ("p", "In klas 1 en 2 is er een steunles van tien weken. De leerling oefent daar met lees- en leerstrategieën, met in- en uitzoomen op een tekst en met het plannen van leerwerk. Vanaf klas 3 is er een spreekuur."),
    ("h3", "3.1 Evaluatie"),
    ("p", "Elk jaar in mei kijkt de dyslexiecoach met de leerling terug. Wat werkt, blijft. Wat niet werkt, schrappen of veranderen zij. De ouders krijgen het verslag."),
]

ZORGPLAN = [
    ("h1", "Zorgplan Openbare Basisschool De Brug"),
    ("p", "Dit zorgplan geldt voor de schooljaren 2026-2027 en 2027-2028. De directeur is verantwoordelijk voor de uitvoering."),
    ("h2", "1. Wie doet wat"),
    ("tr", ["Functie", "Taak", "Dagen"]),
    ("tr", ["Intern begeleider", "coördineert de hulp en leidt het ondersteuningsteam", "3"]),
    ("tr", ["Leesspecialist", "begeleidt leerlingen met leesproblemen", "2"]),
    ("tr", ["Gedragsspecialist", "ondersteunt leerkrachten bij werkhouding en gedrag", "1"]),
    ("h2", "2. Handelingsgericht werken"),
    ("p", "Drie keer per jaar bespreken wij alle groepen. De intern begeleider en de leerkracht kijken dan naar de resultaten, het welbevinden en de werkhouding van elke leerling. Zij kiezen doelen en schrijven op hoe die bereikt worden."),
    ("p", "Voor een leerling met een eigen leerlijn stellen wij een ontwikkelingsperspectief op. Ouders hebben instemmingsrecht op het handelingsdeel."),
    ("h2", "3. Veiligheid en medisch handelen"),
    ("p", "De school heeft een aanspreekpunt tegen pesten. Jaarlijks meten wij de beleving van veiligheid in de groepen 5 tot en met 8. Voor medicijnen op school tekenen ouders een toestemmingsformulier."),
    ("p", "Daarbij letten wij op:"),
    ("li", "een afgesloten kast voor medicijnen;"),
    ("li", "een tweede collega die weet wat er moet gebeuren;"),
    ("li", "een kaart met foto en telefoonnummers."),
]

NIEUWSBRIEF = [
    ("h1", "Nieuws van basisschool De Lantaarn"),
    ("h2", "Leesweken"),
    ("p", "In november en maart lezen alle groepen elke ochtend een half uur. Kinderen die moeite hebben met lezen krijgen in die weken een leesmaatje uit groep 8. De leesspecialist kijkt met de leerkrachten welke boeken passen."),
    ("h2", "Rekenen in kleine groepen"),
    ("p", "Na de herfst starten wij met rekengroepjes. Een kind dat na twee toetsen nog achterloopt, krijgt drie keer per week een kwartier extra uitleg. Ouders horen vooraf van de leerkracht wat het doel is en wanneer wij stoppen."),
    ("h2", "Rust op de gang"),
    ("p", "De leerlingenraad vroeg om meer rust. Daarom zijn er nu twee werkplekken met een scherm ertussen. Wie snel is afgeleid, mag daar altijd zitten. Een koptelefoon lenen kan ook."),
    ("h2", "Nieuwe gedragsspecialist"),
    ("p", "Mevrouw Jansma is sinds oktober onze gedragsspecialist. Zij kijkt mee in de klas, geeft tips en praat met kinderen die vaak in de knel komen. Zij werkt op maandag en donderdag."),
    ("h2", "Schoolreis"),
    ("p", "In mei gaan wij op schoolreis. De bus vertrekt om kwart voor negen bij het hek. Neem een lunch mee en trek oude kleren aan, want wij gaan ook het bos in."),
]

AANBODTABEL = [
    ("h1", "Wat wij bieden en waar wij naartoe werken"),
    ("p", "In deze tabel staat per onderwerp wat er nu al is. De rechterkolom zegt wat wij het komende schooljaar willen bereiken."),
    ("tr", ["Wat er is", "Wat wij willen"]),
    ("tr", ["De school heeft een vaste toetskalender. Na elke toets bespreekt de leerkracht de groep met de intern begeleider en past zij haar plan aan.", "Wij willen dat ook de leerling zelf na een toets vertelt wat er lukte en wat niet. Daarvoor maken wij een gespreksformulier."]),
    ("tr", ["Leerlingen die meer aankunnen, krijgen compacte instructie. Zij werken aan verrijkingsstof die bij hen past en bespreken die elke week.", "Vanaf januari komt er een plusgroep voor de middenbouw, samen met twee andere scholen uit de wijk."]),
    ("tr", ["Er is een protocol voor medisch handelen en er zijn drie bedrijfshulpverleners met een geldig diploma.", "Alle leerkrachten volgen in het voorjaar een training over epilepsie en diabetes op school."]),
    ("p", "Over de voortgang leest u in het jaarverslag. Dat bespreekt de directie met de medezeggenschapsraad."),
    ("tr", ["Onderwerp", "Hoe het gaat"]),
    ("tr", ["Dyslexie", "Wij volgen het protocol. Een leerling met een verklaring mag alle toetsen op de computer maken en laat teksten voorlezen."]),
    ("tr", ["Hoogbegaafdheid", "Wij herkennen ontwikkelingsvoorsprong met een vragenlijst voor ouders en leerkracht, al in de eerste acht weken."]),
    ("tr", ["Gedrag", "In alle groepen gelden vijf regels. De leerkracht oefent die in de eerste weken en herhaalt ze na elke vakantie."]),
]

ZORGSTRUCTUUR = [
    ("h1", "ONDERSTEUNINGSSTRUCTUUR"),
    ("p", "De ondersteuning op onze school kent drie niveaus. Wij beginnen altijd in de groep. Pas als dat niet genoeg is, zoeken wij het verderop."),
    ("p", "Een leerkracht die zich zorgen maakt, vraagt eerst een collega om mee te kijken. Helpt dat niet, dan komt de leerling in het ondersteuningsteam ter sprake, altijd samen met de ouders."),
    ("h2", "Wie zit er in het team"),
    ("p", "Het team komt elke zes weken bij elkaar. Deze mensen zijn er altijd bij:"),
    ("li", "de intern begeleider, die het gesprek leidt"),
    ("li", "de orthopedagoog van het samenwerkingsverband, die meedenkt over onderzoek en over de aanpak in de klas"),
    ("li", "de schoolmaatschappelijk werker"),
    ("p", "De leerkracht en de ouders nemen zelf deel aan het deel van het gesprek dat over hun kind gaat. Oudere leerlingen vragen wij of zij erbij willen zijn."),
    ("h2", "Hoe het verder gaat"),
    ("p", "Binnen een week staat op papier wat er is afgesproken. Na acht weken kijken wij of het geholpen heeft."),
]

SCHOOLPLAN = [
    ("h1", "Schoolplan Christelijke Basisschool De Ark"),
    ("p", "Samen leren, ieder op een eigen manier."),
    ("break",),
    ("h2", "Hoofdstuk 1 Onderwijs"),
    ("p", "Onze school telt acht groepen. In elke groep werken wij met drie instructiegroepen. De leerkracht kijkt na elk blok welke leerlingen van groep wisselen."),
    ("p", "Wij letten op:"),
    ("li", "rust en structuur"),
    ("li", "een goede instructie:"),
    ("li2", "voorkennis ophalen"),
    ("li2", "stap voor stap voordoen en daarna samen oefenen met de hele groep, zodat iedereen weet wat er komt"),
    ("li", "controle van begrip"),
    ("break",),
    ("h2", "Hoofdstuk 2 Acties"),
    ("p", "Deze acties horen bij de doelen van het plan. De directie houdt bij wat klaar is."),
    ("tr", ["Actie", "Wie", "Wanneer"]),
    *[("tr", [f"{number}. {what}", who, f"{2026 + number % 4}"]) for number, (what, who) in enumerate([
        ("Leesaanpak vaststellen", "ib en team"), ("Toetskalender vernieuwen", "intern begeleider"),
        ("Plusgroep starten", "specialist begaafdheid"), ("Gedragsregels oefenen", "alle leerkrachten"),
        ("Ouders bevragen", "directie"), ("Leerlingen horen", "directie en leerlingenraad"),
        ("Werkplekken inrichten", "conciërge"), ("Scholing dyscalculie", "team rekenen"),
        ("Medisch protocol nakijken", "directie"), ("Schoolgids bijwerken", "directie"),
        ("Software kiezen", "leesspecialist"), ("Overdracht verbeteren", "ib en team"),
        ("Dyslexiebeleid bespreken", "leesspecialist"), ("Klassenbezoeken plannen", "directie"),
        ("Jaarverslag schrijven", "directie"), ("Steunpunt bezoeken", "intern begeleider"),
        ("Website nalopen", "directie"), ("Evalueren met het team", "directie"),
        ("Nieuwe boeken kopen", "leesspecialist"),
    ], 1)],
    ("break",),
    ("p", "Wat niet af is, gaat mee naar het volgende jaar. De medezeggenschapsraad krijgt daarvan een overzicht."),
    ("break",),
    ("b", "Wat doen wij bij dyslexie?"),
    ("p", "Dat staat in ons protocol. U vindt het op de website en u kunt het op school inzien."),
]
