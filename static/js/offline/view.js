// Filling the page without a signal: a template takes the place of what stands in it.
export function fill(main, name, title) {
  const view = document.querySelector(`template[data-view=${name}]`).content.cloneNode(true);
  main.querySelector("[data-shown]").replaceChildren(view);
  document.title = `${title} · Ruang Kader`;
  return main.querySelector("[data-shown]");
}

// What stands under these names in it: {title: "…"} fills [data-title].
export function say(place, words) {
  for (const [name, text] of Object.entries(words)) place.querySelector(`[data-${name}]`).textContent = text;
}

export const show = (place, name, isShown) => (place.querySelector(`[data-${name}]`).hidden = !isShown);

export function sayEdition(place, { state, record }) {
  show(place, "older", state === "older");
  if (state === "older") say(place, { edition: record.said.edition });
}

export const moduleAddress = (course, step) => `/belajar/${course.slug}/${step.slug}/`;
