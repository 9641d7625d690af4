//! How well the matcher does is measured, and does not get worse unseen.

use std::path::Path;

use normwijzer::evidence::evaluation::{Figures, Half, Measured, measure, read_half};
use normwijzer::norm::{Norm, load};

/// The least recall at three, the most false suggestions per document, and the most in a document
/// with nothing relevant: what was reached, with a little room.
const FLOORS: [(Half, &str, f64, f64, usize); 4] = [
    (Half::Dev, "normwijzer", 0.96, 6.0, 2),
    (Half::Dev, "zonder koppen", 0.94, 5.5, 2),
    (Half::Test, "normwijzer", 0.87, 9.0, 2),
    (Half::Test, "zonder koppen", 0.82, 9.0, 2),
];

fn norm() -> Norm {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    load(&folder, None).unwrap_or_else(|error| panic!("{error}"))
}

fn set() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evaluation")
}

#[track_caller]
fn of<'a>(measured: &'a [Measured], half: Half, system: &str) -> &'a Figures {
    let found = measured.iter().find(|it| it.half == half && it.system == system);
    &found.expect("measured").figures
}

#[test]
fn no_figure_gets_worse() {
    let measured = measure(&set(), &norm().evidence_slice()).expect("the set");
    for (half, system, recall, wrong, beside) in FLOORS {
        let figures = of(&measured, half, system);
        assert!(figures.recall_at_3 >= recall, "{half:?} {system}: {figures:?}");
        assert!(figures.false_per_document <= wrong, "{half:?} {system}: {figures:?}");
        assert!(figures.false_beside_it <= beside, "{half:?} {system}: {figures:?}");
        let plain = of(&measured, half, "gewone BM25");
        assert!(figures.recall_at_3 > plain.recall_at_3, "{half:?}: {figures:?} {plain:?}");
    }
}

#[test]
fn every_label_is_a_line_of_its_sector() {
    let norm = norm();
    for half in [Half::Dev, Half::Test] {
        if !set().join(half.folder()).is_dir() {
            continue;
        }
        for labelled in read_half(&set(), half).expect("a half") {
            let labels = labelled.covers.iter().chain(&labelled.touches).flatten();
            for label in labels {
                let line = norm.edition.requirements.iter().find(|line| line.id == *label);
                let fits = line.is_some_and(|line| line.is_for(labelled.sector));
                assert!(fits, "{}: {label}", labelled.name);
            }
        }
    }
}
