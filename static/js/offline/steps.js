// How far someone has come: what the site said last, and on top what this phone has done since. A
// practised quiz that waits for its mark opens the way, until the mark says otherwise.
export const aboutModule = (slug, number) => `modul ${slug} ${number}`;
export const aboutQuiz = (quiz) => `kuis ${quiz.id}`;

const COUNTS = new Set(["waiting", "stored"]);

export function steps(course, said, entries) {
  const done = new Map();
  for (const entry of entries) if (COUNTS.has(entry.state)) done.set(entry.about, entry);
  let isFree = true;
  return course.modules.map((module) => {
    const known = said.find(({ number }) => number === module.number) ?? {};
    const practice = module.quiz && done.get(aboutQuiz(module.quiz));
    const isRead = Boolean(known.is_read) || done.has(aboutModule(course.slug, module.number));
    const isPassed = !module.quiz || known.is_passed || hopes(practice, module.quiz);
    const isOpen = known.is_open || isRead || isFree || !course.is_sequential;
    isFree = isFree && isRead && isPassed;
    return { ...module, known, practice, isRead, isPassed, isOpen };
  });
}

function hopes(practice, quiz) {
  if (!practice) return false;
  return practice.state === "waiting" || practice.percent >= quiz.pass_mark;
}
