// <hand-over><div data-unsent hidden>…</div><form>…</form></hand-over>
// Warns of what this phone has not sent yet, and empties its stores when the form is sent: the
// server asks the browser for the same, but not every browser obeys.
import { hasUnsent } from "../lib/unsent.js";

class HandOver extends HTMLElement {
  async connectedCallback() {
    this.addEventListener("submit", this);
    const warning = this.querySelector("[data-unsent]");
    if (warning) warning.hidden = !(await hasUnsent());
  }

  disconnectedCallback() {
    this.removeEventListener("submit", this);
  }

  handleEvent() {
    localStorage.clear();
    sessionStorage.clear();
  }
}

customElements.define("hand-over", HandOver);
