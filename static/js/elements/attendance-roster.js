// <attendance-roster> around the list: a tap is sent without a new page. A row says "sedang
// dikirim" until the server's own row takes its place, and "belum terkirim" while none came.
import { putInPlace } from "../lib/kept-part.js";
import { Outbox, newId } from "../lib/outbox.js";
import { Sender } from "../lib/sender.js";

class AttendanceRoster extends HTMLElement {
  connectedCallback() {
    const action = location.pathname;
    // Until this tab is closed: another trainer on this phone must not send these taps as theirs.
    this.outbox = new Outbox(window.sessionStorage, `kehadiran:${action}`);
    this.sender = new Sender(this.outbox, (entry) => this.#post(entry), (state) => this.#show(state));
    this.addEventListener("submit", (event) => this.#tapped(event));
    this.querySelector("[data-unsent] button").addEventListener("click", () => this.sender.send());
    window.addEventListener("online", () => this.sender.send());
    window.addEventListener("beforeunload", (event) => {
      if (!this.outbox.isEmpty) event.preventDefault();
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

  async #post({ id, about, fields }) {
    const body = new URLSearchParams(fields);
    body.set("csrf_token", this.querySelector("[name=csrf_token]").value);
    body.set("op", id);
    const headers = { "X-Fragment": "1" };
    const answer = await fetch(location.pathname + location.search, { method: "POST", headers, body });
    const isOurs = answer.ok || [403, 404, 409, 422].includes(answer.status);
    if (answer.redirected || !isOurs) return {};
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    this.#replace(about, page);
    return { outcome: answer.ok ? "stored" : "refused" };
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

  #show(state) {
    const waiting = this.outbox.entries;
    const [kind, fate] = state === "unsent" ? ["unsent", "belum terkirim"] : ["sending", "sedang dikirim"];
    for (const { about, word } of waiting) {
      this.#say(document.getElementById(about), `${word}, ${fate}`, kind);
    }
    const strip = this.querySelector("[data-unsent]");
    strip.hidden = kind !== "unsent" || waiting.length === 0;
    strip.querySelector("span").textContent = `${waiting.length} tanda belum terkirim.`;
  }
}

customElements.define("attendance-roster", AttendanceRoster);
