// The list of what was done on this phone and what became of it, from the page's own template.
const WAITS = "Tersimpan di HP";
const SENT = 7 * 24 * 3600 * 1000;

export function listEntries(place, phone) {
  const shown = phone.entries.filter(
    ({ state, settledAt }) => state !== "stored" || settledAt > Date.now() - SENT,
  );
  place.hidden = shown.length === 0;
  const rows = shown.reverse().map((entry) => line(place, entry, phone));
  place.querySelector("ul").replaceChildren(...rows);
}

function line(place, entry, phone) {
  const row = place.querySelector("template").content.cloneNode(true).firstElementChild;
  const part = (name) => row.querySelector(`[data-${name}]`);
  row.dataset.state = entry.state;
  for (const badge of row.querySelectorAll("[data-badge]")) badge.hidden = badge.dataset.badge !== entry.state;
  part("label").textContent = entry.label;
  part("message").textContent = entry.message ?? words(entry);
  part("result").hidden = !entry.attempt;
  if (entry.attempt) part("result").href = `/percobaan/${entry.attempt}/`;
  part("acts").hidden = entry.state === "waiting" || (entry.state === "stored" && !entry.attempt);
  part("again").hidden = entry.state !== "refused";
  part("again").addEventListener("click", () => phone.addAgain(entry));
  part("drop").hidden = !["refused", "quarantined"].includes(entry.state);
  part("drop").addEventListener("click", () => phone.drop(entry.id));
  return row;
}

function words({ state, percent }) {
  if (state === "waiting") return `${WAITS}. Dikirim sendiri begitu ada sinyal.`;
  return percent === undefined ? "Sudah dicatat server." : `Sudah dinilai server: ${percent}.`;
}
