// <quick-exit><a href="https://…">Tutup cepat</a></quick-exit>
// Leaves at once for a harmless page and takes this one's place in the history, so that the
// back button does not return to it. Without JavaScript the link simply leads there.
class QuickExit extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
  }

  handleEvent(event) {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    location.replace(link.href);
  }
}

customElements.define("quick-exit", QuickExit);
