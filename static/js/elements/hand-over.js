// <hand-over><div data-unsent hidden>…</div><form>…</form></hand-over>
// Warns of answers this phone has not sent yet, and empties its stores when the form is sent: the
// server asks the browser for the same, but not every browser obeys.
class HandOver extends HTMLElement {
  connectedCallback() {
    const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    const warning = this.querySelector("[data-unsent]");
    if (warning) warning.hidden = !kept.some((key) => /^(jawaban|kehadiran):/.test(key));
    this.addEventListener("submit", this);
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
