// <light-image><a href="/media/…">Lihat gambar</a><p>…</p><template><img …></template></light-image>
// Puts the image into its place once it is asked for. Without JavaScript the link shows it alone.
class LightImage extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
  }

  handleEvent(event) {
    if (!event.target.closest("a")) return;
    event.preventDefault();
    this.replaceWith(this.querySelector("template").content);
  }
}

customElements.define("light-image", LightImage);
