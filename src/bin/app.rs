//! The browser entry: everything else is in the library.

fn main() {
    normwijzer::ui::start();
}
