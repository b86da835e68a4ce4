// <reading-place place="12" address="/belajar/…/posisi" token="…">
//   <p hidden>Anda melanjutkan … <a href="#isi">…</a></p> <article>…</article></reading-place>
// Goes on where reading stopped, on whichever phone, and notes how far it came: a moment after the
// page stands still, and when it is put away. What is sent as a page is left may get lost where a
// service worker looks after it. What is kept is the number of the block at the top of the screen.
const STILL = 2_000; // milliseconds
const EVERY = 20_000; // at most: each one costs the reader a kilobyte
const TOLD_FOR = 10_000;
const HEAD = 72; // pixels under the bar that stays
const END = 3; // blocks; who came so far has read the module, and begins anew

class ReadingPlace extends HTMLElement {
  #noted = 0;
  #sent = -EVERY;
  #timer;

  connectedCallback() {
    this.#noted = Number(this.getAttribute("place") ?? 0);
    if (this.#noted && !location.hash && !this.#isReturning()) this.#goOn();
    document.addEventListener("visibilitychange", this);
    addEventListener("pagehide", this);
    addEventListener("scroll", this, { passive: true });
  }

  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this);
    removeEventListener("pagehide", this);
    removeEventListener("scroll", this);
    clearTimeout(this.#timer);
  }

  handleEvent(event) {
    clearTimeout(this.#timer);
    const wait = Math.max(STILL, this.#sent + EVERY - performance.now());
    if (event.type === "scroll") this.#timer = setTimeout(() => this.#note(), wait);
    else this.#note();
  }

  #note() {
    const block = this.#block();
    if (block === null || block === this.#noted) return;
    const said = new FormData();
    said.set("block", block);
    said.set("csrf_token", this.getAttribute("token"));
    if (!navigator.sendBeacon(this.getAttribute("address"), said)) return;
    this.#noted = block;
    this.#sent = performance.now();
  }

  // The browser itself brings back the place of a page that is loaded again or returned to.
  #isReturning() {
    const [how] = performance.getEntriesByType("navigation");
    return how?.type === "reload" || how?.type === "back_forward";
  }

  #goOn() {
    const block = this.#blocks.slice(0, -END)[this.#noted];
    if (!block) return;
    block.scrollIntoView({ block: "start", behavior: "instant" });
    const told = this.querySelector(":scope > [role=status]");
    if (!told) return;
    told.hidden = false;
    told.addEventListener("click", () => (told.hidden = true));
    setTimeout(() => (told.hidden = true), TOLD_FOR);
  }

  #block() {
    if (!this.isConnected) return null;
    const first = this.#blocks.findIndex((block) => block.getBoundingClientRect().bottom > HEAD);
    return first < 0 ? this.#blocks.length - 1 : first;
  }

  get #blocks() {
    return [...(this.querySelector("article")?.children ?? [])];
  }
}

customElements.define("reading-place", ReadingPlace);
