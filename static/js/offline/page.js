// The page without a signal: shows what this phone keeps of the address that was asked for, or says
// calmly that it keeps nothing of it.
import { listEntries } from "./entry-list.js";
import { courseView } from "./course-view.js";
import { moduleView, readHere } from "./module-view.js";
import { practiceView } from "./practice-view.js";
import { Broken, json, stateOf } from "./package.js";
import { isThere } from "./phone-db.js";
import { phone as openPhone } from "./phone.js";
import { steps } from "./steps.js";
import { fill } from "./view.js";

const ASK_AGAIN = 8000;
const main = document.querySelector("main");
const wasSent = document.documentElement.dataset.sent === "yes";

function plain() {
  main.querySelector("[data-plain]").hidden = wasSent;
  main.querySelector("[data-lost]").hidden = !wasSent;
  if (wasSent) main.querySelector("[data-again]").href = document.referrer || "/";
}

async function show() {
  plain();
  if (!wasSent) addEventListener("online", comeBack);
  if (!(await isThere())) return;
  const phone = await openPhone();
  phone.addEventListener("change", () => news(phone));
  news(phone);
  await listCourses(phone);
  const found = await wanted(phone);
  removeEventListener("online", comeBack);
  if (found) await found.view(found).catch(broken);
  await untilReached(phone);
  if (!found && !wasSent && !phone.unsent) comeBack();
}

// Nothing is being read here: with the signal comes the page that was asked for.
const comeBack = () => location.reload();

async function untilReached(phone) {
  while (document.hidden || !(await phone.meet())) await new Promise((done) => setTimeout(done, ASK_AGAIN));
}

// The kept course, and what of it, that belongs to this address.
async function wanted(phone) {
  const [, area, ...rest] = location.pathname.split("/");
  for (const record of phone.courses) {
    const state = await stateOf(record, phone.owners);
    const isAsked = area === "kuis" || (area === "belajar" && rest[0] === record.slug);
    if (!isAsked) continue;
    if (state === "broken") return { view: async () => broken() };
    const course = await json(record, "kursus").catch(broken);
    if (!course) return undefined;
    const found = { main, phone, record, course, state, all: () => standing(phone, course) };
    if (area === "kuis") {
      const step = found.all().find(({ quiz }) => quiz?.id === Number(rest[0]));
      if (step) return { ...found, number: step.number, view: practiceView };
    } else if (!rest[1]) return { ...found, view: courseView };
    else {
      const step = found.all().find(({ slug }) => slug === rest[1]);
      const isDone = wasSent && rest[2] === "selesai";
      if (step) return { ...found, number: step.number, view: isDone ? readHere : moduleView };
    }
  }
  return undefined;
}

// Asked for anew each time: a contact may have brought news.
function standing(phone, course) {
  const { said } = phone.courses.find(({ slug }) => slug === course.slug);
  return steps(course, said.modules, phone.entries);
}

function broken(error) {
  if (error && !(error instanceof Broken)) throw error;
  fill(main, "broken", "Simpanan rusak");
}

function news(phone) {
  const strip = document.querySelector("[data-strip]");
  const isDone = phone.isReached && !phone.unsent;
  const waiting = phone.unsent ? ` ${phone.unsent} catatan menunggu dikirim.` : "";
  const login = phone.isSignedOut ? " Masuk lagi untuk mengirimnya." : "";
  const state = phone.isReached ? "Tersambung lagi." : "Tanpa sinyal.";
  strip.querySelector("[data-line]").textContent = state + waiting + login;
  strip.classList.toggle("strip--done", isDone);
  strip.querySelector("[data-off]").hidden = phone.isReached;
  for (const part of strip.querySelectorAll("[data-on]")) part.hidden = !phone.isReached;
  listEntries(document.querySelector("[data-entries]"), phone);
}

async function listCourses(phone) {
  const place = main.querySelector("[data-courses]");
  const template = place.querySelector("template");
  for (const record of phone.courses) {
    if ((await stateOf(record, phone.owners)) === "broken") continue;
    const row = template.content.cloneNode(true).firstElementChild;
    row.href = `/belajar/${record.slug}/`;
    row.querySelector("[data-title]").textContent = (await json(record, "kursus")).title;
    template.before(row);
    place.hidden = false;
  }
}

show();
