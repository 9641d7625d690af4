// The text for the schoolgids comes from a worker, a moment after the page and after each change.

/** Waits until what stands there is of the record as it is now. */
export async function written(page) {
  await page.locator('.paper[aria-busy="false"]').waitFor();
}
