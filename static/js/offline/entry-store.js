// A Storage for lib/outbox.js whose entries are rows of the phone's database, so that they outlive
// the browser. Rows of another tab are left alone: only what this store has read or written goes.
import { read, write } from "./phone-db.js";

export class EntryStore {
  #owners;
  #waiting = new Map();
  // Resolves when all that was put is on the disk.
  saved = Promise.resolve();

  constructor(owners) {
    this.#owners = owners;
  }

  static async of(owners) {
    const store = new EntryStore(owners);
    for (const row of await store.all()) {
      if (row.state === "waiting") store.#waiting.set(row.id, JSON.stringify(row));
    }
    return store;
  }

  // Everything of these people on this phone, the oldest first.
  async all() {
    const rows = await read("entries", "getAll");
    return rows.filter((row) => this.#owners.includes(row.owner)).sort((a, b) => a.at - b.at);
  }

  getItem() {
    return `[${[...this.#waiting.values()].join()}]`;
  }

  setItem(_key, text) {
    const now = new Map(JSON.parse(text).map((row) => [row.id, JSON.stringify(row)]));
    const gone = [...this.#waiting.keys()].filter((id) => !now.has(id));
    const changed = [...now].filter(([id, row]) => this.#waiting.get(id) !== row);
    this.#waiting = now;
    const changes = [
      ...gone.map((id) => ["entries", "delete", id]),
      ...changed.map(([, row]) => ["entries", "put", JSON.parse(row)]),
    ];
    this.saved = Promise.allSettled([this.saved]).then(() => write(changes));
    this.saved.catch(() => {}); // whoever waits for it hears of it
  }

  removeItem(key) {
    this.setItem(key, "[]");
  }

  // What the server said of an entry stays with it; from then on it waits no longer.
  async settle(entry, said) {
    await write([["entries", "put", { ...entry, ...said }]]);
    this.#waiting.delete(entry.id);
  }
}
