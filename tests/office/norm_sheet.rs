//! The norm as a spreadsheet goes through LibreOffice and comes back the same.

use std::path::Path;

use normwijzer::export::norm_to_xlsx;
use normwijzer::norm::sheet::{read_sheet, tables};
use normwijzer::norm::{Files, load_files};

use crate::libreoffice::{convert_to_bytes, write};
use crate::real;

fn folder() -> Files {
    load_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("norm")).expect("the norm")
}

#[test]
fn the_edition_that_ships_comes_back_from_libreoffice() {
    let norm = real::norm(None);
    let edition = &norm.edition;
    let tables = tables(edition, true, None).expect("it fits");
    let book = norm_to_xlsx(edition, &tables).expect("a workbook");
    let book = write("norm-uit.xlsx", &book);
    let [ods] =
        convert_to_bytes(std::slice::from_ref(&book), "ods", "ods").try_into().expect("one file");
    let again = write("norm-weer.ods", &ods);
    let [xlsx] = convert_to_bytes(&[again], "xlsx", "xlsx").try_into().expect("one file");
    let filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
    let [csv] = convert_to_bytes(&[book], "Onderdelen.csv", filter).try_into().expect("one sheet");
    for (name, file) in [("ods", ods), ("xlsx", xlsx), ("csv", csv)] {
        let imported = read_sheet(&file, &folder(), &edition.head.id, None);
        let imported = imported.unwrap_or_else(|faults| panic!("{name}: {faults:#?}"));
        assert_eq!(imported.norm, norm, "{name}");
        assert!(imported.files.is_empty(), "{name}");
    }
}
