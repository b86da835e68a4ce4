// <sync-strip><div class="strip" hidden>…</div></sync-strip>, on every page of who is signed in:
// brings the service worker, sends what this phone has kept, and leaves no unsent deed behind when
// somebody signs out. The first page of a visit stays light: the worker comes with the second one.
class SyncStrip extends HTMLElement {
  connectedCallback() {
    if (document.referrer.startsWith(location.origin)) this.#install();
    document.addEventListener("submit", this);
    this.#meet();
  }

  #install() {
    navigator.serviceWorker?.register("/pekerja.js").catch(() => {}); // the site works without it
  }

  // Most phones keep nothing: then nothing more is loaded.
  async keepsSomething() {
    const all = await globalThis.indexedDB?.databases?.().catch(() => undefined);
    return all?.some(({ name }) => name === "ruang-kader") ?? true;
  }

  async #meet() {
    if (!(await this.keepsSomething())) return;
    const { phone: openPhone } = await import("../offline/phone.js");
    const phone = await openPhone();
    const { UnsentStrip } = await import("../lib/unsent-strip.js");
    const strip = new UnsentStrip(this.querySelector(".strip"), () => phone.meet(), "catatan");
    phone.addEventListener("change", () => {
      strip.show(phone.unsent, phone.isSignedOut);
      for (const badge of document.querySelectorAll("[data-kept]")) badge.hidden = !phone.keeps(badge.dataset.kept);
    });
    await phone.meet();
  }

  // Signing out clears this phone; with something unsent the page that warns of it comes first.
  async handleEvent(event) {
    if (!event.target.matches("[action='/keluar']") || event.defaultPrevented) return;
    event.preventDefault();
    const { hasUnsent } = await import("../lib/unsent.js");
    if (await hasUnsent()) location.assign("/ganti-orang");
    else event.target.submit();
  }
}

customElements.define("sync-strip", SyncStrip);
