// <read-aloud hidden article="isi-modul"><button>…<span>Dengarkan</span></button>
//   <button hidden>Berhenti</button></read-aloud>
// Reads the module with the phone's own Indonesian voice; a phone without one shows no button.
const INDONESIAN = /^(id|in)([-_]|$)/i; // old phones still say "in"
const WORDS = { idle: "Dengarkan", speaking: "Jeda", paused: "Lanjutkan" };

class ReadAloud extends HTMLElement {
  #speech;
  #state = "idle";

  connectedCallback() {
    this.#look();
    globalThis.speechSynthesis?.addEventListener?.("voiceschanged", this);
    this.addEventListener("click", this);
    addEventListener("pagehide", this);
  }

  disconnectedCallback() {
    globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", this);
    this.removeEventListener("click", this);
    removeEventListener("pagehide", this);
  }

  handleEvent(event) {
    if (event.type === "voiceschanged") this.#look();
    else if (event.type === "pagehide") this.#speech?.stop();
    else if (event.target.closest("[data-stop]")) this.#speech?.stop();
    else if (event.target.closest("button")) this.#press();
  }

  // Many phones tell their voices only a moment after the page has come.
  #look() {
    this.hidden = !this.#voice;
  }

  get #voice() {
    const voices = globalThis.speechSynthesis?.getVoices() ?? [];
    const ours = voices.filter((voice) => INDONESIAN.test(voice.lang));
    return ours.find((voice) => voice.localService) ?? ours[0];
  }

  async #press() {
    if (!this.#speech) {
      const { Speech } = await import("../lib/speech.js");
      const article = document.getElementById(this.getAttribute("article"));
      this.#speech = new Speech(article, this.#voice, (state) => this.#show(state));
    }
    if (this.#state === "speaking") this.#speech.pause();
    else this.#speech.go();
  }

  #show(state) {
    this.#state = state;
    this.querySelector("span").textContent = WORDS[state];
    this.querySelector("[data-stop]").hidden = state === "idle";
    this.dataset.state = state;
  }
}

customElements.define("read-aloud", ReadAloud);
