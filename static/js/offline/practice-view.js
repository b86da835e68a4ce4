// The quiz of a kept module without a signal: every answer is on the phone as soon as it is given.
// The phone knows no right answer; the server marks and explains when the paper arrives.
import { kept, write } from "./phone-db.js";
import { json } from "./package.js";
import { questionOf } from "./question.js";
import { aboutQuiz } from "./steps.js";
import { fill, moduleAddress, say, show } from "./view.js";

const LONGEST_PAUSE = 5 * 60 * 1000;

export async function practiceView(found) {
  const { main, record, course, number } = found;
  const { quiz, isRead, known, practice } = found.all()[number - 1];
  const place = fill(main, "practice", `Kuis modul ${number}`);
  const back = moduleAddress(course, course.modules[number - 1]);
  for (const link of place.querySelectorAll("[data-back]")) link.href = back;
  say(place, { title: `Kuis modul ${number}`, about: `${quiz.total} soal, nilai lulus ${quiz.pass_mark}` });
  const mayTry = isRead && (practice?.state === "waiting" || known.may_try !== false);
  show(place, "closed", !mayTry);
  show(place, "paper", mayTry);
  if (!mayTry) return;
  const name = `draft ${quiz.id}`;
  const draft = (await kept(name)) ?? begun(practice);
  const questions = await json(record, `soal-${number}`);
  const form = place.querySelector("form");
  form.querySelector("[data-questions]").append(...questions.map((one) => questionOf(one, draft.fields)));
  form.addEventListener("change", (event) => changed(form, event, name, draft));
  form.addEventListener("submit", (event) => handIn(event, { ...found, place, quiz, draft, name }));
  count(form, questions.length);
}

// Anew, or from the paper that has not been sent yet: it may still be changed.
function begun(practice) {
  const paper = practice?.state === "waiting" ? practice : { body: {}, moments: {} };
  const { fields = {}, worked = 0 } = paper.body;
  return { fields, times: { ...paper.moments.answers }, worked, touched: Date.now() };
}

let saving = 0;

async function changed(form, event, name, draft) {
  const now = Date.now();
  saving += 1;
  show(form, "saved", false);
  draft.fields = {};
  for (const [field, value] of new FormData(form)) if (value) (draft.fields[field] ??= []).push(value);
  draft.times[event.target.closest("fieldset").dataset.question] = now;
  draft.worked += Math.min(now - draft.touched, LONGEST_PAUSE);
  draft.touched = now;
  await write([["kept", "put", draft, name]]);
  saving -= 1;
  show(form, "saved", saving === 0);
  count(form, form.querySelectorAll("fieldset").length);
}

function count(form, total) {
  const open = [...form.querySelectorAll("fieldset")].filter((one) => !isAnswered(one)).length;
  const words = open ? `${total - open} terjawab, ${open} belum dijawab.` : "Semua soal terjawab.";
  say(form, { summary: words });
}

function isAnswered(question) {
  const lists = [...question.querySelectorAll("select")];
  return lists.length ? lists.every(({ value }) => value) : question.querySelector(":checked") !== null;
}

async function handIn(event, { place, phone, number, quiz, draft, name }) {
  event.preventDefault();
  await phone.add({
    about: aboutQuiz(quiz),
    label: `Kuis modul ${number}`,
    kind: "quiz.practised",
    body: { quiz: quiz.id, fields: draft.fields, worked: draft.worked },
    moments: { answers: draft.times },
  });
  await write([["kept", "delete", name]]);
  show(place, "paper", false);
  show(place, "kept", true);
  place.querySelector("[data-kept]").focus();
}
