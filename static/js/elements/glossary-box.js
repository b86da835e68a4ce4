// <glossary-box hidden><p></p><button>Tutup</button></glossary-box>
// Shows the meaning of a term at the foot of the screen when it is tapped, so that nobody loses
// their line. Without JavaScript the term leads to the list of meanings.
class GlossaryBox extends HTMLElement {
  #asked;

  connectedCallback() {
    document.addEventListener("click", this);
    document.addEventListener("keydown", this);
  }

  disconnectedCallback() {
    document.removeEventListener("click", this);
    document.removeEventListener("keydown", this);
  }

  handleEvent(event) {
    const term = event.type === "click" ? event.target.closest("a.term") : null;
    const name = term && document.getElementById(term.hash.slice(1));
    if (name) {
      event.preventDefault();
      this.#show(term, name.textContent, name.nextElementSibling.textContent);
    } else if (event.key === "Escape" || event.target.closest("glossary-box button")) {
      this.#close();
    }
  }

  #show(term, name, meaning) {
    this.#asked = term;
    const strong = document.createElement("b");
    strong.textContent = `${name}:`;
    this.querySelector("p").replaceChildren(strong, ` ${meaning}`);
    this.hidden = false;
    this.querySelector("button").focus({ preventScroll: true });
  }

  #close() {
    if (this.hidden) return;
    this.hidden = true;
    this.#asked?.focus({ preventScroll: true });
  }
}

customElements.define("glossary-box", GlossaryBox);
