//! The search program's entry: everything else is in the library.

fn main() {
    normwijzer::ui::start::search();
}
