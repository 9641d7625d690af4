// What this device keeps, seen from beside the program.

/** Waits until the screen says that everything is kept. */
export async function saved(page) {
  await page.locator('.saved[data-kept="yes"]').waitFor();
}

/** What IndexedDB holds: every stored text by its key. */
export function stored(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("normwijzer");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains("zelfchecks")) return resolve({});
          const store = database.transaction("zelfchecks").objectStore("zelfchecks");
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          values.onsuccess = () => {
            database.close();
            resolve(Object.fromEntries(keys.result.map((key, at) => [key, values.result[at]])));
          };
        };
      }),
  );
}

/** The records that IndexedDB holds, read. */
export async function records(page) {
  return Object.values(await stored(page)).map((text) => JSON.parse(text).zelfcheck);
}
