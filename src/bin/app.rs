//! The entry of the self-check's questions: everything else is in the library.

fn main() {
    normwijzer::ui::start::questions();
}
