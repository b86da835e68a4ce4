// A kept module without a signal: its text with the pictures it came with, and marking it read.
import { part, json } from "./package.js";
import { aboutModule } from "./steps.js";
import { fill, moduleAddress, say, sayEdition, show } from "./view.js";

export async function moduleView(found) {
  const { main, phone, record, course, number } = found;
  const text = await json(record, `modul-${number}`);
  const { title, jp, minutes } = course.modules[number - 1];
  const place = fill(main, "module", text.note ? `Modul ${number}` : `Modul ${number}: ${title}`);
  say(place, { title, length: `Modul ${number} dari ${course.modules.length}. ${jp} JP, sekitar ${minutes} menit baca` });
  sayEdition(place, found);
  const warning = text.note || course.warning;
  show(place, "warning", warning);
  say(place.querySelector("[data-warning]"), { words: warning });
  show(place, "objectives", text.objectives.length);
  place.querySelector("[data-objectives] ul").append(...text.objectives.map(item));
  // Made safe by the server at publication, and just now found to be those very bytes.
  place.querySelector("article").innerHTML = await withPictures(record, text.html);
  drawIcons(place);
  place.querySelector("[data-done]").addEventListener("click", () => markRead(found));
  const steps = () => state(place, found);
  phone.addEventListener("change", steps);
  steps();
}

// The picture of an address is read from the phone, in the one size that is kept there.
async function withPictures(record, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const image of page.querySelectorAll("img")) {
    image.removeAttribute("srcset");
    const data = await part(record, image.getAttribute("src"));
    image.setAttribute("src", URL.createObjectURL(new Blob([data])));
  }
  return page.body.innerHTML;
}

const item = (words) => Object.assign(document.createElement("li"), { textContent: words });

function drawIcons(place) {
  for (const drawing of document.querySelectorAll("template[data-note]")) {
    for (const note of place.querySelectorAll(`article .note--${drawing.dataset.note}`)) {
      note.prepend(drawing.content.cloneNode(true));
    }
  }
}

// `Tandai selesai` was pressed on the page of the site, and the signal was gone.
export async function readHere(found) {
  history.replaceState(null, "", moduleAddress(found.course, found.course.modules[found.number - 1]));
  if (found.all()[found.number - 1].isOpen) await markRead(found);
  await moduleView(found);
}

function markRead({ phone, record, course, number }) {
  const { edition } = JSON.parse(record.manifest);
  const module = course.modules[number - 1].slug;
  return phone.add({
    about: aboutModule(course.slug, number),
    label: `Modul ${number} selesai dibaca`,
    kind: "module.read",
    body: { course: course.slug, edition, module },
    moments: { read: Date.now() },
  });
}

function state(place, { course, number, all }) {
  const steps = all();
  const { isOpen, isRead, quiz, known, practice } = steps[number - 1];
  show(place, "locked", !isOpen);
  show(place, "done", isOpen && !isRead);
  show(place, "read", isRead);
  const mayTry = quiz && isRead && (practice || known.may_try !== false);
  show(place, "quiz", mayTry);
  if (mayTry) place.querySelector("[data-quiz]").href = `/kuis/${quiz.id}/`;
  lead(place.querySelector("[data-before]"), course, steps[number - 2]);
  lead(place.querySelector("[data-after]"), course, steps[number]);
}

function lead(link, course, step) {
  link.hidden = !step?.isOpen;
  if (step) link.href = moduleAddress(course, step);
  if (step) say(link, { number: step.number });
}
