//! The self-check's entry: everything else is in the library.

fn main() {
    normwijzer::ui::start::check();
}
