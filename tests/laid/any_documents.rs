//! Whatever is given: no panic, and what comes out can be read.

use std::sync::LazyLock;

use normwijzer::desk::documents::Documents;
use normwijzer::document::fingerprint;
use normwijzer::document::pdf::Page;
use normwijzer::norm::EvidenceSlice;
use proptest::prelude::*;

use crate::{laid, slice};

/// A few lines: making all of them ready takes most of the time.
static SLICE: LazyLock<EvidenceSlice> = LazyLock::new(|| {
    let mut slice = slice();
    slice.lines.truncate(12);
    slice
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_pages_files_and_texts_come_out(
        texts in "(?s).{0,200}",
        places in proptest::collection::vec(-10.0_f32..900.0, 0..60),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        pasted in "(?s)(.{0,40} ?(dyslexie|leesplan|geen|Sem uit groep 5)){0,12}",
    ) {
        let mut documents = Documents::default();
        documents.add_page(Page::packed(1, 595.0, 842.0, &texts, &places));
        documents.end_pdf("a.pdf", &texts, 3);
        documents.add_file("b", &bytes);
        documents.add_pasted("c", &pasted);
        let laid = laid(&documents, &SLICE);
        prop_assert_eq!(laid.documents.len(), 3);
        for document in &laid.documents {
            prop_assert_eq!(document.error.is_some(), document.passages.is_empty());
        }
    }

    #[test]
    fn a_fingerprint_does_not_see_layout(words in proptest::collection::vec("[a-zA-Zë0-9]{1,9}", 1..20)) {
        let print = fingerprint(&words.join(" "));
        prop_assert_eq!(&print, &fingerprint(&words.join("\n  - ").to_uppercase()));
        prop_assert_eq!(&print, &fingerprint(&words.join("-\u{ad}")));
        prop_assert_eq!(print.len(), 16);
        prop_assert!(print.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let one_more = format!("{} x", words.join(" "));
        prop_assert_ne!(print, fingerprint(&one_more));
    }
}
