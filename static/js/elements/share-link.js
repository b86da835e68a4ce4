// <share-link title="…" text="…" address="https://…"><a href="/v/…"><span>Bagikan</span></a></share-link>
// Opens the phone's own sharing menu, else copies the address. Without either the link is followed.
class ShareLink extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
  }

  handleEvent(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const said = { title: this.title, text: this.getAttribute("text"), url: this.#address };
    if (navigator.share && (navigator.canShare?.(said) ?? true)) {
      event.preventDefault();
      navigator.share(said).catch(() => {}); // closing the menu is no error
    } else if (navigator.clipboard) {
      event.preventDefault();
      this.#copy(`${said.text} ${said.url}`);
    }
  }

  get #address() {
    return this.getAttribute("address");
  }

  async #copy(words) {
    try {
      await navigator.clipboard.writeText(words);
      this.querySelector("span").textContent = "Tautan disalin";
    } catch {
      location.assign(this.querySelector("a").href);
    }
  }
}

customElements.define("share-link", ShareLink);
