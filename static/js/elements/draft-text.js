// <draft-text> <form> … <textarea> … <output data-state> </form> </draft-text>
// Tools that write Markdown at the caret, and saving by itself. A text that another has changed
// meanwhile is not saved over: the words say so, and Simpan shows both.
const PAUSE = 8000;

class DraftText extends HTMLElement {
  #timer;
  #stopped = false;

  connectedCallback() {
    this.querySelector(".toolbar").hidden = false;
    this.addEventListener("click", this);
    this.addEventListener("input", this);
    this.addEventListener("submit", this);
  }

  handleEvent(event) {
    const tool = event.type === "click" && event.target.closest("[data-before]");
    if (tool) this.write(tool.dataset.before, tool.dataset.after);
    if (event.type === "input") this.#later();
    if (event.type === "submit") clearTimeout(this.#timer);
  }

  get text() {
    return this.querySelector("textarea");
  }

  // Puts text around what is chosen, as if it had been typed.
  write(before, after = "") {
    const { text } = this;
    const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
    text.focus();
    text.setRangeText(before + chosen + after, text.selectionStart, text.selectionEnd, "end");
    if (!chosen) text.selectionStart = text.selectionEnd -= after.length;
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #later() {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => this.#save(), PAUSE);
  }

  async #save() {
    const form = this.querySelector("form");
    const sent = new FormData(form);
    sent.set("aksi", "simpan");
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: sent,
        headers: { Accept: "application/json" },
      });
      const told = await answer.json();
      if (answer.ok) form.elements.versi.value = told.versi;
      this.#stopped = answer.status === 409;
      const stop = `${told.pesan} Tekan Simpan untuk melihat kedua teks.`;
      this.#say(answer.ok ? `Tersimpan ${told.saat}.` : stop);
    } catch {
      this.#say("Belum tersimpan: sambungan terputus.");
      this.#later();
    }
  }

  #say(words) {
    this.querySelector("[data-state]").textContent = words;
  }
}

customElements.define("draft-text", DraftText);
