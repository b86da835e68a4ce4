// Sendings that the server has not yet acknowledged, in their order, kept on this phone.

// A random UUID; crypto.randomUUID exists only on secure pages, and a hall may serve plain http.
export function newId(random = (bytes) => crypto.getRandomValues(bytes)) {
  const bytes = random(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

export class Outbox {
  #store;
  #key;
  #entries;

  constructor(store, key) {
    this.#store = store;
    this.#key = key;
    this.#entries = this.#read();
  }

  get first() {
    return this.#entries[0];
  }

  get entries() {
    return [...this.#entries];
  }

  get isEmpty() {
    return this.#entries.length === 0;
  }

  // A newer entry about the same thing takes the place of one that nobody is sending.
  put(entry, beingSent) {
    this.#entries = this.#entries.filter(
      (held) => held.about !== entry.about || held.id === beingSent,
    );
    this.#entries.push(entry);
    this.#write();
  }

  // What waits behind it counts from now: the server may have dated `id` by its slow way there,
  // and nothing made after it on this phone may seem older.
  acknowledge(id, now = Date.now()) {
    const behind = this.#entries.filter((held) => held.id !== id);
    this.#entries = behind.map((held) => ({ ...held, at: Math.max(held.at ?? now, now) }));
    this.#write();
  }

  #read() {
    try {
      return JSON.parse(this.#store.getItem(this.#key) ?? "[]");
    } catch {
      return [];
    }
  }

  // A phone that stores nothing keeps the entries as long as the page is open.
  #write() {
    try {
      if (this.isEmpty) this.#store.removeItem(this.#key);
      else this.#store.setItem(this.#key, JSON.stringify(this.#entries));
    } catch {
      // Said by the page: it warns before it is left with entries unsent.
    }
  }
}
