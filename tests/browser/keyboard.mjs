// A person with a keyboard and nothing else, who has to see at every moment where he is.
import assert from "node:assert/strict";

/** How often somebody presses Tab before a page is too long to be true. */
const PATIENCE = 400;

/**
 * Two hands on the keys of a page. Before and after every key the focus must be somewhere, be
 * drawn, and lie under nothing: WCAG 2.4.7 and 2.4.11.
 */
export function hands(page) {
  const look = async (when) => {
    // A moment between two pages may have it nowhere; that may not last. On a busy machine it takes longer.
    let fault;
    for (let tries = 0; tries < 200; tries += 1) {
      fault = await page.evaluate(examine);
      if (!fault) return;
      await page.waitForTimeout(50);
    }
    assert.fail(`${when}: ${fault}`);
  };
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      // A page that has only just come has its focus nowhere yet; the first Tab goes to its top.
      if (await page.evaluate(() => globalThis.pressed)) await look(`before ${key}`);
      await page.keyboard.press(key);
      await page.evaluate(drawn);
      await look(`after ${key}`);
    }
  };
  const has = (target) => target.evaluate((element) => element === document.activeElement);
  return {
    press,
    /** Goes on with Tab, or back with Shift+Tab, until the focus is where it should be. */
    async to(target, key = "Tab") {
      await target.waitFor();
      for (let steps = 0; !(await has(target)); steps += 1) {
        assert.ok(steps < PATIENCE, `${target} is not reached with ${key}`);
        await press(key);
      }
    },
    /** Goes to a button or a link and presses it. */
    async use(target) {
      await this.to(target);
      await press("Enter");
    },
    /** Goes to a link or button that loads another page, and follows it. */
    async leave(target, address) {
      await this.to(target);
      await Promise.all([page.waitForURL(`**${address}`), page.keyboard.press("Enter")]);
    },
    /** Types where the focus is. */
    async type(text) {
      await look("before typing");
      await page.keyboard.type(text);
    },
    /** Chooses a word in the group of radio buttons where the focus is: Space, then the arrows. */
    async choose(group, word) {
      const wanted = group.getByRole("radio", { name: word, exact: true });
      const buttons = group.getByRole("radio");
      await this.to((await group.locator(":checked").count()) ? group.locator(":checked") : buttons.first());
      if (!(await group.locator(":checked").count())) await press("Space");
      for (let steps = 0; !(await has(wanted)); steps += 1) {
        assert.ok(steps < (await buttons.count()), `${word} is not reached with the arrows`);
        await press("ArrowDown");
      }
      assert.ok(await wanted.isChecked(), `${word} is chosen`);
    },
    /** Fails unless the focus is here, now or in a moment. */
    async at(target) {
      const here = await target.elementHandle();
      await page.waitForFunction((element) => element === document.activeElement, here, { timeout: 10_000 })
        .catch(async () => assert.fail(`the focus is on ${await page.evaluate(describe)}, not on ${target}`));
      await look("arrived");
    },
  };
}

/** Runs in the page. Waits until the program has drawn what a key led to. */
function drawn() {
  globalThis.pressed = true;
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Where the focus is, for whoever reads that it is not where it should be. */
function describe() {
  const { tagName, id, textContent } = document.activeElement;
  return `<${tagName.toLowerCase()}> ${id} ${textContent.trim().slice(0, 60)}`;
}

/** Runs in the page. What is wrong with the focus as a person sees it; nothing when all is well. */
export function examine() {
  const element = document.activeElement;
  if (!element || element === document.body) return "the focus is nowhere";
  const label = element.closest("label") ?? element;
  const name = `<${element.tagName.toLowerCase()}> ${element.id} ‘${label.textContent.trim().slice(0, 40)}’`;
  // What only a program can focus, such as a heading, is no control and needs no outline.
  const drawn = [[element], [label], [element, "::after"]].some(([part, pseudo]) => {
    const style = getComputedStyle(part, pseudo);
    return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  });
  if (element.tabIndex >= 0 && !drawn) return `${name} has focus and nobody sees it`;
  const rows = [...element.getClientRects()];
  if (rows.length === 0) return `${name} has focus and no place on the screen`;
  const middle = ({ left, right }) => (left + right) / 2;
  // Just inside: the place where one may tap a neighbour reaches over the edge, and is not drawn.
  const inside = ({ height }) => Math.min(height / 4, 8);
  const points = [
    [middle(rows[0]), rows[0].top + inside(rows[0])],
    [middle(rows.at(-1)), rows.at(-1).bottom - inside(rows.at(-1))],
  ];
  const onTop = ([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return Boolean(hit) && (label.contains(hit) || hit.contains(element) && !hit.matches("body, html, main"));
  };
  // What is taller than half the window need not fit; of the rest both ends are free.
  const tall = element.getBoundingClientRect().height > innerHeight / 2;
  const free = tall ? points.some(onTop) : points.every(onTop);
  const under = points.map(([x, y]) => document.elementFromPoint(x, y)?.className).join(", ");
  return free ? undefined : `${name} has focus and lies outside the window or under ‘${under}’`;
}
