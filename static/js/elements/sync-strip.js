// <sync-strip hidden>: brings the service worker that answers without a signal. The first page of
// a visit stays light: the worker comes with the second one.
class SyncStrip extends HTMLElement {
  connectedCallback() {
    if (document.referrer.startsWith(location.origin)) this.#install();
  }

  #install() {
    navigator.serviceWorker?.register("/pekerja.js").catch(() => {}); // the site works without it
  }
}

customElements.define("sync-strip", SyncStrip);
