// <kept-course data-slug="…" hidden>: keeps a course on this phone, says which edition is there and
// whether it is the site's, and lists what was done here without a signal.
// What that takes is loaded by those who keep something.
const WHY = { QuotaExceededError: "Tempat di HP ini hampir penuh. Hapus berkas lain dahulu." };

class KeptCourse extends HTMLElement {
  async connectedCallback() {
    const isAble = navigator.serviceWorker && globalThis.indexedDB && globalThis.crypto?.subtle;
    if (!isAble) return;
    for (const button of this.querySelectorAll("[data-keep]")) button.addEventListener("click", () => this.#keep());
    for (const button of this.querySelectorAll("[data-drop]")) button.addEventListener("click", () => this.#drop());
    if (await document.querySelector("sync-strip").keepsSomething()) await this.#load();
    this.hidden = false;
  }

  async #load() {
    if (this.phone) return;
    this.packages = await import("../offline/package.js");
    ({ listEntries: this.list } = await import("../offline/entry-list.js"));
    const { phone: openPhone } = await import("../offline/phone.js");
    this.phone = await openPhone();
    this.phone.addEventListener("change", () => this.#news());
    await this.#news();
  }

  async #news() {
    this.list(this.querySelector("[data-entries]"), this.phone);
    const record = await this.packages.course(this.dataset.slug);
    if (!this.isBusy) this.#show(record ? await this.packages.stateOf(record, this.phone.owners) : "none");
    if (record) this.#say("edition", JSON.parse(record.manifest).edition);
  }

  async #keep() {
    this.isBusy = true;
    this.#show("saving");
    const { slug } = this.dataset;
    try {
      await this.#load();
      await this.phone.meet([slug]);
      if (this.phone.isSignedOut) return location.reload(); // leads through the door and back
      await navigator.serviceWorker.register("/pekerja.js");
      await this.packages.keep(slug, this.phone.told.courses[slug], (done, total) => {
        this.#say("done", done);
        this.#say("total", total);
      });
      navigator.storage?.persist?.();
      this.isBusy = false;
      await this.phone.meet();
    } catch (error) {
      this.#say("why", WHY[error.name] ?? "Sinyal terputus.");
      this.#show("failed");
      this.isBusy = false;
    }
  }

  async #drop() {
    await this.packages.forget(this.dataset.slug);
    await this.#news();
  }

  #show(state) {
    for (const part of this.querySelectorAll(":scope > [data-state]")) part.hidden = part.dataset.state !== state;
  }

  #say(name, words) {
    for (const part of this.querySelectorAll(`[data-${name}]`)) part.textContent = words;
  }
}

customElements.define("kept-course", KeptCourse);
