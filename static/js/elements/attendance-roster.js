// <attendance-roster> around the list: a tap is sent without a new page. A row says "sedang
// dikirim" until the server's own row takes its place, and "belum terkirim" while none came.
import { putInPlace } from "../lib/kept-part.js";
import { Outbox, newId } from "../lib/outbox.js";
import { sendMark } from "../lib/send-mark.js";
import { Sender } from "../lib/sender.js";
import { UnsentStrip } from "../lib/unsent-strip.js";

class AttendanceRoster extends HTMLElement {
  connectedCallback() {
    // Until this tab is closed, and for one trainer: another must not send these taps as theirs.
    const key = `kehadiran:${this.dataset.by}:${location.pathname}`;
    this.outbox = new Outbox(window.sessionStorage, key);
    this.sender = new Sender(
      this.outbox,
      (entry) => this.#post(entry),
      (state, answer) => this.#show(state, answer?.isSignedOut),
    );
    this.addEventListener("submit", (event) => this.#tapped(event));
    this.strip = new UnsentStrip(this.querySelector("[data-unsent]"), () => this.sender.send());
    window.addEventListener("online", () => this.sender.send());
    window.addEventListener("beforeunload", (event) => {
      if (!this.outbox.isEmpty && !this.strip.isReloading) event.preventDefault();
    });
    this.sender.send();
  }

  #tapped(event) {
    const button = event.submitter;
    if (button?.name !== "mark") return;
    event.preventDefault();
    const row = button.closest("li");
    const isMarked = button.matches(".att__main[aria-pressed=true]");
    row.querySelector("details").open = isMarked; // once more on someone present asks what else
    if (isMarked) return;
    const fields = [["mark", button.value], ["reason", event.target.elements.reason?.value ?? ""]];
    this.sender.put({ id: newId(), about: row.id, word: button.dataset.word, fields });
    this.#show("sending");
  }

  async #post(entry) {
    const token = this.querySelector("[name=csrf_token]").value;
    const answer = await sendMark(location.pathname + location.search, entry, token);
    if (answer.outcome) this.#replace(entry.about, answer.page);
    return answer;
  }

  // What came back is what is kept: the row, the counts, and how many are still unmarked.
  #replace(about, page) {
    const row = document.getElementById(about);
    const kept = page.getElementById(about);
    if (!kept) return this.#say(row, page.querySelector("main p")?.textContent ?? "Ditolak", "unsent");
    for (const id of [about, "bagian", "sisanya"]) {
      const [old, part] = [document.getElementById(id), page.getElementById(id)];
      if (old && part) putInPlace(old, part);
    }
    this.#tell(kept, kept.querySelector(".field__err, .att__s").textContent);
  }

  #say(row, words, state) {
    if (!row) return;
    row.dataset.state = state;
    row.querySelector(".att__s").textContent = words;
    if (state === "unsent") this.#tell(row, words);
  }

  #tell(row, words) {
    this.querySelector("[data-said]").textContent = `${row.dataset.name}: ${words.trim()}`;
  }

  #show(state, isSignedOut) {
    const waiting = this.outbox.entries;
    const [kind, fate] = state === "unsent" ? ["unsent", "belum terkirim"] : ["sending", "sedang dikirim"];
    for (const { about, word } of waiting) {
      this.#say(document.getElementById(about), `${word}, ${fate}`, kind);
    }
    this.strip.show(kind === "unsent" ? waiting.length : 0, isSignedOut);
  }
}

customElements.define("attendance-roster", AttendanceRoster);
