//! Everything that is checked about authored norm data, each with a fixed name.

use std::fmt;

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $slug:literal,)+) => {
        /// One thing that is checked. Its slug stands behind every message.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $name,)+
        }

        impl Rule {
            /// All of them, in the order in which they are explained.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The fixed name.
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)+
                }
            }
        }
    };
}

rules! {
    /// The file is TOML.
    Toml = "toml",
    /// Every file that is needed is there.
    MissingFile = "bestand-ontbreekt",
    /// Every file in an edition's folder belongs to it.
    UnknownFile = "bestand-onbekend",
    /// Every key has a meaning.
    UnknownKey = "sleutel-onbekend",
    /// Every key that is needed is there.
    MissingKey = "sleutel-ontbreekt",
    /// A text is a text, a list a list.
    Kind = "soort",
    /// A choice is one of the known words.
    Choice = "keuze-onbekend",
    /// A date exists and is written as year-month-day.
    Date = "datum",
    /// An id is a slug of at most 40 characters.
    IdForm = "id-vorm",
    /// An id is used once.
    IdUnique = "id-dubbel",
    /// An area does not take a word that the site's addresses need.
    AreaReserved = "gebied-gereserveerd",
    /// An area's id is the name of its file.
    AreaFile = "gebied-bestand",
    /// The hue is one of the eight in the style sheet.
    Hue = "tint",
    /// An edition's id is its folder.
    EditionId = "editie-id",
    /// The edition before this one is there.
    EditionPrevious = "editie-vorige",
    /// The days of an edition follow one another.
    EditionDates = "editie-datums",
    /// An edition of one authority has no lines of another.
    OnlyAuthority = "alleen-gezag",
    /// A line for which no law was read is not in the edition.
    Unread = "niet-gelezen",
    /// A line's theme is a theme of the edition.
    ThemeUnknown = "thema-onbekend",
    /// A source that is cited is in `sources.toml`.
    SourceUnknown = "bron-onbekend",
    /// A dossier id has a form that the dossier uses.
    DossierForm = "dossier-vorm",
    /// A dossier id is in the dossier.
    DossierUnknown = "dossier-onbekend",
    /// A list names nothing twice.
    Repeated = "dubbel-in-lijst",
    /// No text and no list that has to hold something is empty.
    Empty = "leeg",
    /// Nothing is left to be written.
    Todo = "todo",
    /// A title has two to seven words.
    TitleLength = "titel-lengte",
    /// A sentence is not too long for its reader.
    SentenceLength = "zin-lengte",
    /// A text has not more sentences than fit.
    SentenceCount = "zinnen-aantal",
    /// The text for parents explains; the question stands in `vraag`.
    Question = "ouders-vraag",
    /// Readers are addressed with u.
    Address = "aanspreekvorm",
    /// A text or example is written as a sentence or as a phrase.
    Form = "tekst-vorm",
    /// Search terms are in lower case.
    SearchTerm = "zoekwoord-vorm",
    /// No working notes of the dossier reach a reader.
    DossierTag = "dossier-tag",
    /// Products are named in search terms only.
    Product = "productnaam",
    /// Nothing is said in the name of the norm.
    NormSays = "de-norm-zegt",
    /// What is recommended is not called usual.
    Usual = "gebruikelijk",
    /// A recommendation or proposal does not speak of duty.
    DutyWord = "plichtwoord",
    /// Only law makes something compulsory.
    Compulsory = "verplicht",
    /// A duty says moet.
    DutyVerb = "plicht-zonder-moet",
    /// A power says mag or kan, and not moet.
    PowerVerb = "bevoegdheid-zonder-mag",
    /// Law lines, and no others, have a legal nature.
    LegalNature = "rechtskarakter",
    /// A law line has a place in law.
    LawMissing = "wet-ontbreekt",
    /// A BWB id has the right form and is of a law that has a name here.
    LawId = "wet-id",
    /// Article, lid and letter have a possible form.
    LawPlace = "wet-plaats",
    /// A version that is younger than the edition says so.
    LawVersion = "wet-versie",
    /// The version of the edition's own day is no other version.
    LawOtherVersion = "wet-andere-versie",
    /// A place in law is about a sector of its line.
    LawSector = "wet-sector",
    /// Field lines, and no others, say how well they are supported.
    Support = "steun",
    /// A field line does not say it is better supported than its sources are strong.
    SupportFits = "steun-te-ruim",
    /// A field line rests on national sources that carry it.
    Ground = "grond",
    /// A source is cited at its publisher.
    Mirror = "kopie-site",
    /// An address is a web address.
    Url = "webadres",
    /// An area's short check is short.
    CoreSize = "kern-omvang",
    /// Law goes before proposals in the general short check.
    CoreLaw = "kern-wet",
    /// An edition with one before it says what became of each line, and no other does.
    MappingPrevious = "overgang-vorige",
    /// An id in a mapping is in the edition it is said to be in.
    MappingUnknown = "overgang-onbekend",
    /// A line becomes one thing and comes from one thing.
    MappingTwice = "overgang-dubbel",
    /// Every line of both editions has a relation.
    MappingMissing = "overgang-ontbreekt",
    /// A line that kept its id is related to itself.
    MappingSelf = "overgang-zelfde-id",
    /// An id that was given up is not given to another line.
    MappingReused = "overgang-id-hergebruikt",
    /// A relation has as many lines on each side as it can have.
    MappingNumbers = "overgang-aantal",
    /// A relation is true of the two texts.
    MappingFits = "overgang-past-niet",
    /// A place in the law that is about something else now is named as such.
    MappingPlace = "overgang-wetsplaats",
    /// The class of a change is that of its largest part.
    MappingClass = "overgang-klasse",
    /// A released edition is there.
    ReleasedUnknown = "vrijgave-onbekend",
    /// A released edition is what it was when it was released.
    ReleasedChanged = "vrijgave-veranderd",
    /// What may still change any day is not released.
    ReleasedConcept = "vrijgave-concept",
    /// An edition is released after the one before it.
    ReleasedOrder = "vrijgave-volgorde",
    /// An overlay's id is its folder with a month.
    OverlayId = "laag-id",
    /// An overlay lies on a national edition that is there and is whole.
    OverlayEdition = "laag-editie",
    /// An example says in its name that it does not exist.
    OverlayExample = "laag-voorbeeld",
    /// An overlay removes no national line and changes none.
    OverlayChanges = "laag-verandert",
    /// A line of an overlay does not take the id of a national line.
    OverlayNational = "laag-landelijk",
    /// A line of an overlay has the region in its id.
    OverlayPrefix = "laag-voorvoegsel",
    /// A line of an overlay has gezag swv.
    OverlayAuthority = "laag-gezag",
    /// A line of an overlay is in an area of the edition.
    OverlayArea = "laag-gebied",
    /// What an overlay says something beside is a national line.
    OverlayUnknown = "laag-onbekend",
    /// An overlay says one thing of a sort beside a national line.
    OverlayTwice = "laag-dubbel",
    /// What the law says is not agreed.
    OverlayLaw = "laag-wet",
    /// Everything in an overlay says where it was agreed.
    OverlaySource = "laag-bron",
    /// A word is explained once.
    TermTwice = "begrip-dubbel",
    /// Words for laying documents beside the norm are of a line of some edition, or of a term.
    LexiconUnknown = "woorden-onbekend",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}
