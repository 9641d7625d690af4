//! The entry of the self-check's files: everything else is in the library.

fn main() {
    normwijzer::ui::start::files();
}
