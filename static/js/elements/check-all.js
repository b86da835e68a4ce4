// <check-all hidden><label><input type="checkbox" checked> …</label></check-all>
// Ticks every box of its form at once, and counts them in [data-count=<form id>].
class CheckAll extends HTMLElement {
  #own;
  #form;

  connectedCallback() {
    this.#own = this.querySelector("input");
    this.#form = this.closest("form");
    if (!this.#own || !this.#form) return;
    this.hidden = false;
    this.#form.addEventListener("change", this);
    this.#follow();
  }

  disconnectedCallback() {
    this.#form?.removeEventListener("change", this);
  }

  handleEvent(event) {
    if (event.target === this.#own) {
      for (const box of this.#boxes) box.checked = this.#own.checked;
    }
    this.#follow();
  }

  get #boxes() {
    return [...this.#form.querySelectorAll("input[type=checkbox][name]")];
  }

  #follow() {
    const ticked = this.#boxes.filter((box) => box.checked).length;
    this.#own.checked = ticked === this.#boxes.length;
    this.#own.indeterminate = ticked > 0 && !this.#own.checked;
    const count = document.querySelector(`[data-count="${this.#form.id}"]`);
    if (count) count.textContent = ticked;
  }
}

customElements.define("check-all", CheckAll);
