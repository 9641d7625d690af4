// What goes wrong with a layout, measured in the page. Each gives a flat list of sentences.

/**
 * Draws the page down to its end: what is out of sight is not drawn, and would be measured as
 * boxes that nobody sees so.
 */
export function drawAll(page) {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [sheet];
  });
}

/** Whatever sticks out to the right; a table may scroll in a frame of its own. */
export async function sideways(page) {
  await drawAll(page);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      const hidden = element.closest(".visually-hidden, .skip");
      return own > 0 && right > width + 0.5 && !hidden && !element.closest(".scroll");
    });
    const names = out.map((element) => element.outerHTML.slice(0, 90).replace(/\s+/g, " "));
    const whole = document.documentElement.scrollWidth > width ? ["the page scrolls"] : [];
    return [...whole, ...names.slice(0, 3)];
  });
}

/** Text in a box that is too small for it and hides the rest. */
export async function cut(page) {
  await drawAll(page);
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const tooHigh = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
        const tooWide = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        return (tooHigh || tooWide) && !element.closest(".visually-hidden");
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 90)}`),
  );
}

/**
 * What is too small to tap. A button, field or choice is 48 pixels high, anything else 24 pixels
 * (WCAG 2.5.8); a link in a sentence is as high as its line.
 */
export async function small(page) {
  await drawAll(page);
  return page.evaluate(() => {
    const primary = ".button, .choice, summary, select, textarea, input:not([type=radio], [type=checkbox]), .site-nav a";
    const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, label.choice")];
    const inSentence = (element) => {
      const block = element.closest("p, li, dd, dt, h1, h2, h3, h4, th, td, caption");
      return element.matches("a") && block && block.textContent.trim() !== element.textContent.trim();
    };
    return targets.flatMap((element) => {
      // A choice is tapped on its label; a row of a list is tapped as a whole.
      const place = element.matches("[type=radio], [type=checkbox]") ? element.closest("label") : element;
      const row = element.matches(".rows a, .tasks a") ? element.closest("li") : place;
      const { width, height } = (row ?? element).getBoundingClientRect();
      const badge = element.matches("summary.badge");
      const reach = badge ? 24 : 0;
      if (height === 0 || element.closest(".skip, .visually-hidden") || element.matches(".skip")) return [];
      if (inSentence(element) && !row?.matches("li")) return [];
      const least = element.matches(primary) ? 48 : 24;
      if (height + reach >= least - 0.5 && width >= 24) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 90).replace(/\s+/g, " ")}`];
    });
  });
}
