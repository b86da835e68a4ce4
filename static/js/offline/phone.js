// This phone and the site: who is signed in, how the kept courses stand, and sending what was done
// without a signal. One for the page; `change` tells that there is news.
import { Outbox, newId } from "../lib/outbox.js";
import { Sender } from "../lib/sender.js";
import { EntryStore } from "./entry-store.js";
import * as packages from "./package.js";
import { kept, write } from "./phone-db.js";

const KEPT_FOR = 30 * 24 * 3600 * 1000;
const TOKEN_IS_FRESH = 60 * 1000;
const UNREADABLE = { outcome: "refused", message: "Catatan ini tidak terbaca oleh server. Kerjakan lagi." };
let only;

export const phone = () => (only ??= Phone.open());

class Phone extends EventTarget {
  isSignedOut = false;
  isReached = false;
  #token;
  #tokenAt = 0;

  static async open() {
    const found = new Phone();
    found.who = await kept("who");
    await found.#read();
    return found;
  }

  get owners() {
    return this.who ? [this.who.owner, ...this.who.formerly] : [];
  }

  get unsent() {
    return this.outbox.entries.length;
  }

  // Whether the course is here as the site had it at the last contact.
  keeps(slug) {
    return this.courses.some((one) => one.slug === slug && one.sha256 === one.said.sha256);
  }

  async #read() {
    this.store = await EntryStore.of(this.owners);
    this.outbox = new Outbox(this.store, "entries");
    this.sender = new Sender(this.outbox, (entry) => this.#post(entry), (state) => this.#heard(state));
    await this.#news();
  }

  async #news() {
    this.entries = await this.store.all();
    this.courses = await packages.courses();
    this.dispatchEvent(new Event("change"));
  }

  // Once all is sent, the site is asked how the courses stand now.
  async #heard(state) {
    if (state === "sending") return;
    if (state !== "unsent" && this.outbox.isEmpty) await this.#contact().catch(() => {});
    await this.#news();
  }

  // Ask the site, compare, and send what waits. False when it cannot be reached.
  async meet(slugs = []) {
    try {
      await this.#contact(slugs);
    } catch {
      this.isReached = false;
    }
    await this.sender.send();
    await this.#news();
    return this.isReached;
  }

  async #contact(slugs = []) {
    const held = await packages.courses();
    const asked = new Set([...held.map(({ slug }) => slug), ...slugs]);
    const query = new URLSearchParams([...asked].map((slug) => ["kursus", slug]));
    const answer = await fetch(`/simpan/?${query}`, { headers: { Accept: "application/json" } });
    this.isReached = true;
    this.isSignedOut = answer.redirected || answer.status === 403;
    if (this.isSignedOut) return;
    if (!answer.ok) throw new Error(answer.status);
    this.told = await answer.json();
    [this.#token, this.#tokenAt] = [this.told.token, Date.now()];
    await this.#follow(held);
  }

  // Another person signed in: what was kept for the one before goes, and is not sent either.
  async #follow(held) {
    const { owner, formerly, epoch } = this.told;
    const before = this.who;
    const isSame = !before || [owner, ...formerly].includes(before.owner);
    this.who = { owner, formerly, epoch };
    await write([...(isSame ? [] : [["kept", "clear"]]), ["kept", "put", this.who, "who"]]);
    if (before?.owner !== owner) await this.#read();
    for (const record of isSame ? held : []) {
      const said = this.told.courses[record.slug];
      await (said ? packages.note(record, said) : packages.forget(record.slug));
    }
    if (isSame && before && before.epoch !== epoch) await this.#sendAnew();
  }

  // The site came back from a backup: whatever it may have lost is sent again, and counted once.
  async #sendAnew() {
    const recent = this.entries.filter(({ at }) => at > Date.now() - KEPT_FOR);
    const again = recent.filter(({ state }) => state === "stored");
    await write(again.map((row) => ["entries", "put", { ...row, state: "waiting" }]));
    if (again.length) await this.#read();
  }

  // Keeps a deed; resolves once it is on the disk. Sending goes on by itself.
  async add(deed) {
    const at = Date.now();
    const entry = { id: newId(), owner: this.who.owner, state: "waiting", at, ...deed };
    this.outbox.put(entry, this.sender.current);
    await this.store.saved;
    await this.#news();
    this.sender.send();
  }

  // A refused deed goes once more, as a deed of its own.
  async addAgain({ id, about, label, kind, body, moments }) {
    await write([["entries", "delete", id]]);
    await this.add({ about, label, kind, body, moments });
  }

  async drop(id) {
    await write([["entries", "delete", id]]);
    await this.#news();
  }

  async #post(entry) {
    if (!this.#token) await this.#contact();
    if (this.isSignedOut) return { isSignedOut: true };
    if (!this.owners.includes(entry.owner)) return {};
    const { id, owner, kind, body, moments } = entry;
    const answer = await fetch("/simpan/kiriman", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": this.#token },
      body: JSON.stringify({ id, owner, kind, body, waits: ago(moments) }),
    });
    const isJson = answer.headers.get("Content-Type")?.startsWith("application/json");
    if (isJson && !answer.redirected) return this.#settle(entry, await answer.json());
    const isFresh = Date.now() - this.#tokenAt < TOKEN_IS_FRESH;
    if (answer.status === 400 && isFresh) return this.#settle(entry, UNREADABLE);
    if (answer.status < 500) this.#token = undefined; // of an earlier sign-in
    return {};
  }

  async #settle(entry, said) {
    const state = said.outcome === "duplicate" ? "stored" : said.outcome;
    await this.store.settle(entry, { ...said, state, settledAt: Date.now() });
    return said;
  }
}

// Moments of this phone's clock as milliseconds ago; the server trusts no phone's clock further.
function ago(moments) {
  if (typeof moments === "number") return Math.max(0, Date.now() - moments);
  return Object.fromEntries(Object.entries(moments).map(([name, said]) => [name, ago(said)]));
}
