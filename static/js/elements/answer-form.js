// <answer-form><form>…</form></answer-form>
// Sends each change of an answer at once and says honestly whether it arrived. What could not be
// sent stays on this phone and is sent again in order. Without JavaScript the buttons save.
import { Outbox, newId } from "../lib/outbox.js";
import { Sender } from "../lib/sender.js";

const OURS = new Set(["csrf_token", "kiriman", "ke"]);
const OFFLINE = "Sinyal terputus. Jawaban tetap aman di HP ini dan dikirim otomatis nanti.";
const EXPIRED = "Jawaban belum terkirim, tetapi aman di HP ini. Muat ulang halaman untuk masuk lagi.";

class AnswerForm extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.outbox = new Outbox(window.localStorage, `jawaban:${this.form.action}`);
    this.sender = new Sender(
      this.outbox,
      (entry) => this.#post(entry),
      (state, answer) => this.#show(state, answer),
    );
    this.form.addEventListener("change", () => this.#changed());
    this.form.addEventListener("submit", (event) => this.#leave(event));
    window.addEventListener("online", () => this.sender.send());
    window.addEventListener("beforeunload", (event) => {
      if (!this.outbox.isEmpty) event.preventDefault();
    });
    this.sender.send();
  }

  #changed() {
    const fields = [...new FormData(this.form)].filter(([name]) => !OURS.has(name));
    this.sender.put({ id: newId(), at: Date.now(), about: this.form.elements.soal.value, fields });
  }

  async #post({ id, at, fields }) {
    const body = new URLSearchParams(fields);
    body.set("csrf_token", this.form.elements.csrf_token.value);
    body.set("kiriman", id);
    body.set("menunggu", Math.max(0, Date.now() - at));
    const headers = { Accept: "application/json" };
    const answer = await fetch(this.form.action, { method: "POST", headers, body });
    const type = answer.headers.get("Content-Type") ?? "";
    if (type.startsWith("application/json")) return answer.json();
    return { message: answer.status < 500 ? EXPIRED : OFFLINE };
  }

  #show(state, answer) {
    const shown = state === "refused" ? "unsent" : state;
    for (const part of this.querySelectorAll("[data-shown]")) {
      part.hidden = part.dataset.shown !== shown;
    }
    if (shown === "unsent") this.querySelector("[data-words]").textContent = answer.message ?? OFFLINE;
    if (state === "stored") this.#count(answer);
  }

  #count({ summary, unanswered }) {
    this.querySelector("[data-summary]").textContent = summary;
    for (const button of this.querySelectorAll(".pal button")) {
      button.classList.toggle("is-ok", !unanswered.includes(Number(button.value)));
    }
  }

  // What is stored need not be sent again: just go on. What is not is sent before the page is left.
  async #leave(event) {
    const goesTo = event.submitter?.dataset.to;
    if (!goesTo) return;
    event.preventDefault();
    await this.sender.send();
    if (this.outbox.isEmpty) location.assign(goesTo);
  }
}

customElements.define("answer-form", AnswerForm);
