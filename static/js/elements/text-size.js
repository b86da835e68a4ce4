// <text-size hidden><button>Aa</button></text-size>
// Three sizes of text, remembered on this phone; the control appears only where it works.
const SIZES = ["", "besar", "sangat-besar"];
const NAMES = ["biasa", "besar", "sangat besar"];
const KEY = "ukuran-huruf";

function remembered() {
  try {
    return Math.max(0, SIZES.indexOf(localStorage.getItem(KEY) ?? ""));
  } catch {
    return 0;
  }
}

function remember(step) {
  try {
    localStorage.setItem(KEY, SIZES[step]);
  } catch {
    // A phone that stores nothing still shows this page in the chosen size.
  }
}

function show(step) {
  if (SIZES[step]) document.documentElement.dataset.text = SIZES[step];
  else delete document.documentElement.dataset.text;
}

let current = remembered();
show(current);

class TextSize extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.#name();
    this.addEventListener("click", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
  }

  handleEvent() {
    current = (current + 1) % SIZES.length;
    show(current);
    remember(current);
    this.#name();
  }

  #name() {
    const button = this.querySelector("button");
    button?.setAttribute("aria-label", `Ukuran huruf: ${NAMES[current]}`);
  }
}

customElements.define("text-size", TextSize);
