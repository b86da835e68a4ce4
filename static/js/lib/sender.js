// Sends what an outbox holds, one after the other: an older entry never arrives after a newer one.

// Milliseconds before the next try: 2, 4, 8 seconds, then every 15.
export function waitBefore(failures) {
  return Math.min(15000, 1000 * 2 ** failures);
}

export class Sender {
  #running = null;
  #failures = 0;
  #timer;

  // `post(entry)` resolves to what the server said; an answer without an `outcome` is none.
  // `told(state, answer)` hears "sending", "stored", "refused" or "unsent".
  constructor(outbox, post, told) {
    this.outbox = outbox;
    this.post = post;
    this.told = told;
    this.current = null;
  }

  put(entry) {
    this.outbox.put(entry, this.current);
    return this.send();
  }

  // Resolves when everything is sent, or when it must be tried again later.
  send() {
    this.#running ??= this.#sendAll().finally(() => (this.#running = null));
    return this.#running;
  }

  async #sendAll() {
    clearTimeout(this.#timer);
    while (!this.outbox.isEmpty) {
      const entry = this.outbox.first;
      this.current = entry.id;
      this.told("sending");
      const answer = await this.post(entry).catch(() => ({}));
      this.current = null;
      if (!answer.outcome) return this.#later(answer);
      this.#failures = 0;
      this.outbox.acknowledge(entry.id);
      this.told(answer.outcome === "refused" ? "refused" : "stored", answer);
    }
  }

  #later(answer) {
    this.told("unsent", answer);
    this.#failures += 1;
    this.#timer = setTimeout(() => this.send(), waitBefore(this.#failures));
  }
}
