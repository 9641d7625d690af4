//! Set-up, build, serve, test and measure.
fn main() {}
