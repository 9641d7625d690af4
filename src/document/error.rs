//! Why a document cannot be read, in a sentence.

use super::limits;
use crate::exchange::Kind;

/// What is wrong with the document, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// Nothing in it.
    #[error("Dit bestand is leeg. Kies een ander bestand, of plak de tekst.")]
    Empty,
    /// Text was pasted that holds no words.
    #[error("Er is geen tekst geplakt. Kopieer eerst tekst en plak die hier.")]
    NothingPasted,
    /// Pages that are pictures.
    #[error(
        "In dit document staat geen tekst die te lezen is. Waarschijnlijk is het een scan. Maak een PDF uit het oorspronkelijke bestand, of laat de tekst eerst herkennen (OCR)."
    )]
    Scan,
    /// A document with nothing to read.
    #[error("In dit document staat geen tekst. Kies een ander bestand, of plak de tekst.")]
    NoText,
    /// A document with a password.
    #[error(
        "Op dit document zit een wachtwoord. Sla het op zonder wachtwoord en kies het opnieuw."
    )]
    Locked,
    /// A file that is damaged; which part of it.
    #[error(
        "Dit document is beschadigd: ‘{0}’ is niet te lezen. Open het in het programma waarmee het is gemaakt en sla het opnieuw op."
    )]
    Damaged(String),
    /// A file that is too large.
    #[error(
        "Dit bestand is groter dan {} MB. Haal afbeeldingen weg of deel het op, en kies het opnieuw.",
        limits::FILE / 1024 / 1024
    )]
    Large,
    /// A packed file that becomes too large.
    #[error(
        "De tekst in dit bestand is uitgepakt groter dan {} MB. Deel het document op, of plak de tekst.",
        limits::UNPACKED / 1024 / 1024
    )]
    Unpacked,
    /// A document of Word from before 2007, or another old file of Office.
    #[error(
        "Dit is een ouder Office-document, zoals .doc. Sla het in Word of LibreOffice op als .docx en kies dat."
    )]
    OldOffice,
    /// A document of Pages, the text program of Apple.
    #[error(
        "Dit is een document van Pages. Exporteer het in Pages als Word-document of PDF en kies dat."
    )]
    ApplePages,
    /// A PDF, where the program cannot read one.
    #[error(
        "Dit programma leest geen PDF. Kies het document als .docx of .odt, of kopieer de tekst en plak die."
    )]
    Pdf,
    /// Another kind of file.
    #[error(
        "Dit is geen document met lopende tekst. Het lijkt {}. Kies een PDF, een Word-document (.docx), een OpenDocument-tekst (.odt), een webpagina of een tekstbestand.",
        .0.in_words()
    )]
    Other(Kind),
}
