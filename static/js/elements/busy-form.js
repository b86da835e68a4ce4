// <busy-form> <form> … <p class="loading"> … </form> </busy-form>
// Once its form is sent: shows the words for waiting, and takes no second press.
class BusyForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", this);
    addEventListener("pageshow", this);
  }

  disconnectedCallback() {
    removeEventListener("pageshow", this);
  }

  handleEvent(event) {
    if (event.type === "submit" && this.#isBusy) event.preventDefault();
    this.#isBusy = event.type === "submit";
  }

  get #isBusy() {
    return this.hasAttribute("aria-busy");
  }

  set #isBusy(busy) {
    this.toggleAttribute("aria-busy", busy);
    if (busy) this.setAttribute("aria-busy", "true");
    for (const words of this.querySelectorAll(".loading")) words.classList.toggle("loading--on", busy);
  }
}

customElements.define("busy-form", BusyForm);
