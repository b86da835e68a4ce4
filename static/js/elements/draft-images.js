// <draft-images address="…/gambar/" token="…"> <draft-text> … </draft-text> </draft-images>
// An image that is pasted or dropped onto the text is sent, and named where the caret stands.
class DraftImages extends HTMLElement {
  connectedCallback() {
    for (const name of ["paste", "drop", "dragover", "dragleave"]) this.addEventListener(name, this);
  }

  handleEvent(event) {
    const carried = event.clipboardData ?? event.dataTransfer;
    if (event.target.localName !== "textarea" || !carried) return;
    const images = [...carried.files].filter((file) => file.type.startsWith("image/"));
    const isDragged = event.type === "dragover" && carried.types.includes("Files");
    this.toggleAttribute("receiving", isDragged);
    if (isDragged || images.length) event.preventDefault();
    if (event.type === "paste" || event.type === "drop") this.#sendAll(images);
  }

  async #sendAll(images) {
    for (const image of images) await this.#send(image);
  }

  async #send(image) {
    const sent = new FormData();
    sent.set("csrf_token", this.getAttribute("token"));
    sent.set("gambar", image, image.name);
    this.#say("Sedang mengirim gambar.");
    try {
      const answer = await fetch(this.getAttribute("address"), {
        method: "POST",
        body: sent,
        headers: { Accept: "application/json" },
      });
      const told = await answer.json();
      this.#say(answer.ok ? "Gambar tersimpan. Tulis apa yang tampak di antara [ dan ]." : told.pesan);
      const written = `\n\n![Tulis apa yang tampak](${told.nama} "Keterangan gambar")\n\n`;
      if (answer.ok) this.querySelector("draft-text").write(written);
    } catch {
      this.#say("Gambar belum terkirim. Periksa sambungan, lalu tempel lagi.");
    }
  }

  #say(words) {
    this.querySelector("[data-state]").textContent = words;
  }
}

customElements.define("draft-images", DraftImages);
