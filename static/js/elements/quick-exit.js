// <quick-exit><a href="https://…">Tutup cepat</a></quick-exit>
// Leaves at once for a harmless page and takes this one's place in the history, so that the
// back button does not return to it; Escape, pressed twice, does the same. The page is emptied
// first: on a slow line it would stay to be read. Without JavaScript the link simply leads there.
const TWICE = 1000; // milliseconds

class QuickExit extends HTMLElement {
  #pressed = -TWICE;

  connectedCallback() {
    this.addEventListener("click", this);
    document.addEventListener("keydown", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    document.removeEventListener("keydown", this);
  }

  handleEvent(event) {
    if (event.type === "click" ? event.target.closest("a") : this.#isTwice(event)) {
      event.preventDefault();
      this.#leave(this.querySelector("a").href);
    }
  }

  #isTwice(event) {
    if (event.key !== "Escape") return false;
    const before = this.#pressed;
    this.#pressed = event.timeStamp;
    return event.timeStamp - before < TWICE;
  }

  #leave(address) {
    globalThis.speechSynthesis?.cancel();
    document.title = "";
    document.body.replaceChildren();
    location.replace(address);
  }
}

customElements.define("quick-exit", QuickExit);
