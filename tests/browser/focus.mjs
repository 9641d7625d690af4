// Where the focus is.

/**
 * Waits until an element has the focus. A program puts it there after it has drawn, so what a page
 * says may stand there a moment before the focus does.
 */
export async function focused(target, timeout = 10_000) {
  const element = await target.elementHandle();
  await target.page().waitForFunction((it) => it === document.activeElement, element, { timeout });
}
