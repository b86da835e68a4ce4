// <name-filter for="daftar"><input type="search"></name-filter>
// Hides the lines of a list that do not hold what is typed. Without scripts the form asks the server.
class NameFilter extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", this);
  }

  handleEvent(event) {
    const words = event.target.value.toLowerCase().split(/\s+/);
    const list = document.getElementById(this.getAttribute("for"));
    for (const line of list?.children ?? []) {
      const text = line.textContent.toLowerCase();
      line.hidden = !words.every((word) => text.includes(word));
    }
  }
}

customElements.define("name-filter", NameFilter);
