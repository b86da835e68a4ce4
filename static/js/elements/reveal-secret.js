// <reveal-secret><input type="password"><button type="button" hidden><span>Lihat</span></button></reveal-secret>
// Lets people read what they typed. Without scripts the button stays away and the field works.
class RevealSecret extends HTMLElement {
  #input;
  #button;

  connectedCallback() {
    this.#input = this.querySelector("input");
    this.#button = this.querySelector("button");
    if (!this.#input || !this.#button) return;
    this.#button.hidden = false;
    this.#button.addEventListener("click", this);
    this.#input.form?.addEventListener("submit", this);
  }

  disconnectedCallback() {
    this.#button?.removeEventListener("click", this);
    this.#input?.form?.removeEventListener("submit", this);
  }

  handleEvent(event) {
    this.#show(event.type === "click" && this.#input.type === "password");
  }

  #show(visible) {
    this.#input.type = visible ? "text" : "password";
    this.#button.setAttribute("aria-pressed", String(visible));
    const words = this.#button.querySelector("span");
    if (words) words.textContent = visible ? "Tutup" : "Lihat";
  }
}

customElements.define("reveal-secret", RevealSecret);
