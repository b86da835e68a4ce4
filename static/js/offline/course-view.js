// A kept course without a signal: its modules, and how far this phone knows one has come.
import { fill, moduleAddress, say, sayEdition, show } from "./view.js";

export async function courseView(found) {
  const { main, phone, course } = found;
  const place = fill(main, "course", course.title);
  say(place, { title: course.title });
  sayEdition(place, found);
  const list = () => {
    const all = found.all();
    const now = all.find((step) => step.isOpen && !(step.isRead && step.isPassed));
    place.querySelector("ol").replaceChildren(...all.map((step) => station(place, course, step, now)));
  };
  phone.addEventListener("change", list);
  list();
}

function station(place, course, step, now) {
  const row = place.querySelector("template").content.cloneNode(true).firstElementChild;
  const isDone = step.isRead && step.isPassed;
  const state = isDone ? "done" : !step.isOpen ? "lock" : step === now ? "now" : "open";
  row.classList.add(`path__i--${state}`);
  for (const icon of row.querySelectorAll("[data-icon]")) icon.hidden = icon.dataset.icon !== state;
  show(row, "number", state === "now" || state === "open");
  say(row, { number: step.number, title: `${step.number}. ${step.title}`, remark: remark(step) });
  const link = row.querySelector("a");
  if (step.isOpen) link.href = moduleAddress(course, step);
  return row;
}

function remark({ jp, minutes, number, isOpen, isRead, isPassed, practice, known }) {
  if (!isOpen) return `${jp} JP. Terbuka setelah modul ${number - 1}`;
  if (practice?.state === "waiting") return "Kuisnya menunggu dinilai server";
  if (!isRead) return `${jp} JP, sekitar ${minutes} menit`;
  if (!isPassed) return "Sudah dibaca, tinggal kuisnya";
  return known.is_read ? "Selesai" : "Selesai di HP ini, menunggu dikirim";
}
