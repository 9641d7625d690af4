// States of the self-check that take more than a few steps to reach.
import { areas, lines } from "./norm.mjs";

/** Every kern line answered, with all that can be filled in at a line. */
export function filledIn() {
  const full = {
    praktijk: "deels",
    beschreven: "deels",
    plaats: "schoolgids, bladzijde 14",
    toelichting: "Wij doen dit in groep 3 tot en met 5.",
    bewijs: [{ titel: "Leesbeleid", datum: "mei 2026", plaats: "teamsite, map Lezen" }],
    actie: { wat: "Ook in groep 6 en 7", rol: "intern begeleider", wanneer: "2027-02-01" },
  };
  return Object.fromEntries(areas.flatMap(({ id }) => lines(id)).map((id) => [id, full]));
}

/** Opens every fold, and waits until the program has drawn what stands in it. */
export async function openFolds(page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".question")].every((part) => part.querySelector(".extras")),
  );
}

/** Leaves a record on the device that no program can read. */
export function unreadable(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open("normwijzer").onsuccess = ({ target: { result } }) => {
          const change = result.transaction("zelfchecks", "readwrite");
          change.objectStore("zelfchecks").put('{"half', "kapot");
          change.oncomplete = () => resolve(result.close());
        };
      }),
  );
}
