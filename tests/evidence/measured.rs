//! How well the matcher does is measured, and does not get worse unseen.

use std::path::Path;

use normwijzer::evidence::evaluation::{Figures, Measured, Part, measure, read_part};
use normwijzer::norm::{Norm, load};

/// The least recall at three, the most false suggestions per document, and the most in a document
/// with nothing relevant: what was reached, with a little room.
const FLOORS: [(Part, &str, f64, f64, usize); 6] = [
    (Part::Dev, "normwijzer", 0.915, 10.5, 2),
    (Part::Dev, "zonder koppen", 0.89, 9.5, 2),
    (Part::Test, "normwijzer", 0.89, 10.5, 2),
    (Part::Test, "zonder koppen", 0.86, 9.5, 2),
    (Part::Roundabout, "normwijzer", 0.61, 8.5, 0),
    (Part::Roundabout, "zonder koppen", 0.49, 8.0, 0),
];

fn norm() -> Norm {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    load(&folder, None).unwrap_or_else(|error| panic!("{error}"))
}

fn set() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evaluation")
}

#[track_caller]
fn of<'a>(measured: &'a [Measured], part: Part, system: &str) -> &'a Figures {
    let found = measured.iter().find(|it| it.part == part && it.system == system);
    &found.expect("measured").figures
}

#[test]
fn no_figure_gets_worse() {
    let measured = measure(&set(), &norm().evidence_slice()).expect("the set");
    for (part, system, recall, wrong, beside) in FLOORS {
        let figures = of(&measured, part, system);
        assert!(figures.recall_at_3 >= recall, "{part:?} {system}: {figures:?}");
        assert!(figures.false_per_document <= wrong, "{part:?} {system}: {figures:?}");
        assert!(figures.false_beside_it <= beside, "{part:?} {system}: {figures:?}");
        let plain = of(&measured, part, "gewone BM25");
        assert!(figures.recall_at_3 > plain.recall_at_3, "{part:?}: {figures:?} {plain:?}");
    }
}

#[test]
fn every_label_is_a_line_of_its_sector() {
    let norm = norm();
    for part in Part::ALL {
        if !set().join(part.folder()).is_dir() {
            continue;
        }
        for labelled in read_part(&set(), part).expect("a part") {
            let labels = labelled.covers.iter().chain(&labelled.touches).flatten();
            for label in labels {
                let line = norm.edition.requirements.iter().find(|line| line.id == *label);
                let fits = line.is_some_and(|line| line.is_for(labelled.sector));
                assert!(fits, "{}: {label}", labelled.name);
            }
        }
    }
}
