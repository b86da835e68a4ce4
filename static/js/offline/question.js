// One question of a kept paper, built from the page's templates with the ids of its own paper.
const LETTERS = "ABCDEFGHIJKL";
const template = (name) => document.querySelector(`template[data-${name}]`).content;

export function questionOf(question, fields) {
  const place = template("question").cloneNode(true).firstElementChild;
  place.dataset.question = question.id;
  place.querySelector("[data-number]").textContent = `Soal ${question.number}`;
  place.querySelector("[data-case]").textContent = question.case;
  place.querySelector("[data-prompt]").textContent = question.prompt;
  const isChoice = !question.options[0].field;
  place.append(...(isChoice ? choices(question, fields) : lists(question, fields)));
  return place;
}

function choices(question, fields) {
  const chosen = fields[question.id] ?? [];
  return question.options.map((option) => {
    const line = template("option").cloneNode(true).firstElementChild;
    const input = line.querySelector("input");
    input.type = question.kind === "multiple" ? "checkbox" : "radio";
    Object.assign(input, { name: question.id, value: option.id, checked: chosen.includes(option.id) });
    line.querySelector("span").textContent = option.text;
    return line;
  });
}

// Ordering and matching: a list for each line; partners stand above, because a list shows no long one.
function lists(question, fields) {
  const isOrdering = question.right.length === 0;
  const partners = question.right.map((one, place) => ({ value: one.id, text: `${LETTERS[place]}. ${one.text}` }));
  const places = question.options.map((_, place) => ({ value: String(place + 1), text: String(place + 1) }));
  const lines = template("pairs").cloneNode(true);
  const above = lines.querySelector("ol");
  above.hidden = isOrdering;
  above.append(...question.right.map((one) => Object.assign(document.createElement("li"), { textContent: one.text })));
  const entries = [{ value: "", text: isOrdering ? "Urutan ke …" : "Pilih pasangannya …" }, ...(isOrdering ? places : partners)];
  lines.querySelector(".pairs").append(...question.options.map((option) => pair(option, entries, fields)));
  return [...lines.children];
}

function pair(option, entries, fields) {
  const line = template("pair").cloneNode(true).firstElementChild;
  const [label, select] = [line.querySelector("label"), line.querySelector("select")];
  label.textContent = option.text;
  label.htmlFor = select.id = select.name = option.field;
  select.append(...entries.map(({ value, text }) => new Option(text, value)));
  select.value = fields[option.field]?.[0] ?? "";
  return line;
}
