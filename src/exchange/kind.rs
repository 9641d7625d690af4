//! The kinds of files that are known, in words.

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Nothing in it.
    Empty,
    /// JSON, or at least it starts like JSON.
    Json,
    /// A PDF.
    Pdf,
    /// A Word document.
    Word,
    /// An Excel workbook.
    Excel,
    /// An OpenDocument text.
    OpenText,
    /// An OpenDocument sheet.
    OpenSheet,
    /// Some other zip archive.
    Zip,
    /// An old Office document (before 2007).
    OldOffice,
    /// Rich text.
    Rtf,
    /// A web page.
    Html,
    /// A letter, or a web page saved as one (MHTML).
    Mail,
    /// A picture.
    Image,
    /// The head of an edition of the norm, as editors write it.
    Edition,
    /// A layer of a samenwerkingsverband over the norm, as editors write it.
    Overlay,
    /// Another file with norm data, as editors write it: an area, sources, words.
    NormData,
    /// A part of the norm as this site fetches it.
    NormSlice,
    /// A list of actions that this tool wrote.
    ActionList,
    /// Rows with semicolons, commas or tabs between the values.
    Csv,
    /// A calendar.
    Calendar,
    /// Text with two bytes for each letter.
    Utf16,
    /// Readable text of some other kind.
    Text,
    /// None of these.
    Binary,
}

impl Kind {
    /// `een Word-document`: to finish the sentence "Het lijkt …".
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Empty => "een leeg bestand",
            Self::Json => "een JSON-bestand",
            Self::Pdf => "een PDF",
            Self::Word => "een Word-document",
            Self::Excel => "een Excel-bestand",
            Self::OpenText => "een OpenDocument-tekst (LibreOffice)",
            Self::OpenSheet => "een OpenDocument-rekenblad (LibreOffice)",
            Self::Zip => "een zip-bestand",
            Self::OldOffice => "een ouder Office-document",
            Self::Rtf => "een RTF-document",
            Self::Html => "een webpagina zonder gegevens van Normwijzer erin",
            Self::Mail => "een e-mail of bewaarde webpagina zonder gegevens van Normwijzer erin",
            Self::Image => "een afbeelding",
            Self::Edition => "een editie van de norm",
            Self::Overlay => "een laag van een samenwerkingsverband over de norm",
            Self::NormData => "een bestand met normdata: een gebied, bronnen of begrippen",
            Self::NormSlice => "een stuk van de norm dat deze site zelf gebruikt",
            Self::ActionList => "een actielijst uit Normwijzer",
            Self::Csv => "een tabel (CSV)",
            Self::Calendar => "een agendabestand",
            Self::Utf16 => "tekst in UTF-16",
            Self::Text => "gewone tekst",
            Self::Binary => "een bestand van een ander programma",
        }
    }
}
