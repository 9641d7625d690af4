// What a browser's translation does to a page, without a translator.

/** Wraps every piece of text in elements of its own, as translations do; the words become capitals. */
export function translate(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts.filter((node) => node.data.trim())) {
      const font = document.createElement("font");
      font.append(document.createElement("font"));
      font.firstChild.textContent = text.data.toUpperCase();
      text.replaceWith(font);
    }
  });
}
