//! The program around an answer.

/// A program that a worker asks one question (`www/werker.js`): `answer` in JavaScript, over the
/// function that is named. A macro, because the bridge has to be made in the program itself.
#[macro_export]
macro_rules! desk_program {
    ($answer:path) => {
        /// Does a job: see [`normwijzer::desk`]. Throws a Dutch sentence when it cannot.
        #[wasm_bindgen::prelude::wasm_bindgen(js_name = answer)]
        #[allow(clippy::needless_pass_by_value, reason = "the bridge gives its texts away")]
        pub fn work(
            job: &str,
            bytes: &[u8],
            papers: Vec<String>,
            slice: &str,
            now: &str,
            utc: &str,
        ) -> Result<Vec<u8>, String> {
            let papers = &papers;
            let question = $crate::desk::Question { job, bytes, papers, slice, now, utc };
            $answer(&question).map_err(|error| error.to_string())
        }

        fn main() {}
    };
}
