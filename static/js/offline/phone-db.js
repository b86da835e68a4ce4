// What this phone keeps for one person, in IndexedDB: `kept` holds who that is, courses, their
// parts and drafts, by name; `entries` what was done without a signal and what became of it.
const NAME = "ruang-kader";
const STORES = ["kept", "entries"];
let opening;

// Most phones keep nothing, and opening would make an empty database.
export async function isThere() {
  if (opening) return true;
  if (!globalThis.indexedDB) return false;
  const all = await indexedDB.databases?.().catch(() => undefined);
  return all ? all.some(({ name }) => name === NAME) : true;
}

function open() {
  opening ??= new Promise((yes, no) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("kept");
      asked.result.createObjectStore("entries", { keyPath: "id" });
    };
    asked.onerror = () => no(asked.error);
    asked.onsuccess = () => {
      const db = asked.result;
      db.onversionchange = () => {
        db.close(); // somebody signs out: it is to be deleted
        opening = undefined;
      };
      yes(db);
    };
  });
  return opening;
}

// Resolves once all changes are on the disk, or rejects with none: [store, "put" or "delete", …].
export async function write(changes) {
  const db = await open();
  const deed = db.transaction(STORES, "readwrite", { durability: "strict" });
  for (const [store, method, ...said] of changes) deed.objectStore(store)[method](...said);
  return new Promise((yes, no) => {
    deed.oncomplete = () => yes();
    deed.onabort = () => no(deed.error);
  });
}

export async function read(store, method, ...said) {
  const db = await open();
  const asked = db.transaction(store).objectStore(store)[method](...said);
  return new Promise((yes, no) => {
    asked.onsuccess = () => yes(asked.result);
    asked.onerror = () => no(asked.error);
  });
}

export const kept = (name) => read("kept", "get", name);
