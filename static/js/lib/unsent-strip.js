// The strip that says how many marks, or what else, are still unsent. Its button sends them again; for someone
// who was signed out it loads the page, which leads through the door and back.
export class UnsentStrip {
  #strip;
  #isSignedOut = false;
  isReloading = false;

  constructor(strip, send, what = "tanda") {
    this.#strip = strip;
    this.what = what;
    strip.querySelector("button").addEventListener("click", () => {
      if (!this.#isSignedOut) return send();
      this.isReloading = true;
      location.reload();
    });
  }

  show(count, isSignedOut) {
    this.#isSignedOut = isSignedOut;
    const why = isSignedOut ? " Masuk lagi untuk mengirimnya." : "";
    this.#strip.querySelector("span").textContent = `${count} ${this.what} belum terkirim.${why}`;
    this.#strip.querySelector("button").textContent = isSignedOut ? "Masuk lagi" : "Kirim lagi";
    this.#strip.hidden = count === 0;
  }
}
