// <fragment-secret doors="pengelola"><input type="hidden"></fragment-secret>
// Moves the secret behind # into the form; browsers send a fragment to no server and no log. What
// stands in [data-without-secret] is for people who have none. `#pengelola-…` belongs to a page of
// its own below this one.
class FragmentSecret extends HTMLElement {
  connectedCallback() {
    const said = location.hash.slice(1);
    if (!said) return;
    const doors = (this.getAttribute("doors") ?? "").split(" ").filter(Boolean);
    const door = doors.find((name) => said.startsWith(`${name}-`));
    if (door) {
      location.replace(`${location.pathname}/${door}#${said.slice(door.length + 1)}`);
      return;
    }
    this.querySelector("input").value = said;
    history.replaceState(null, "", location.pathname);
    this.#drop("[data-without-secret]");
  }

  #drop(selector) {
    for (const element of this.closest("form").querySelectorAll(selector)) element.remove();
  }
}

customElements.define("fragment-secret", FragmentSecret);
