// <fragment-secret><input type="hidden"></fragment-secret>
// Moves the secret behind # into the form; browsers send a fragment to no server and no log.
class FragmentSecret extends HTMLElement {
  connectedCallback() {
    const secret = location.hash.slice(1);
    if (!secret) return;
    this.querySelector("input").value = secret;
    history.replaceState(null, "", location.pathname);
  }
}

customElements.define("fragment-secret", FragmentSecret);
