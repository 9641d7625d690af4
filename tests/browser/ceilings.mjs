// How heavy the site may be, in bytes after brotli. The only place where these numbers stand:
// weight.test.mjs fails above them, `cargo xtask measure` prints them beside what is.
export const ceilings = {
  /** A page for parents with the style sheets it is drawn with: about one first round trip. */
  parentPage: 14_000,
  /** The script with which a page for parents looks whether the publication of a school is open. */
  look: 250,
  /** Everything the self-check fetches from a cold start until it can be used. */
  selfCheck: 200_000,
  /** What opens, compares and makes files, from the press of the button. */
  worker: 210_000,
  /** What makes a workbook, from the press of the button. */
  sheet: 280_000,
  /** The code that reads a school's own documents, PDF among them, and lays them beside the norm. */
  documents: 700_000,
  /** The slice with the words by which lines are recognised in a document. */
  evidenceSlice: 130_000,
  /** The slice of the norm that the self-check reads. */
  checkSlice: 20_000,
};
