"""What is missing for completion, each in one Indonesian sentence: "Kurang apa?"."""

from collections.abc import Iterable, Sequence

from lms.learning import requirements as asked_for
from lms.learning.achieved import Completion, Facts, Missing, MissingKind, ModuleProgress
from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    MeetingAttended,
    ModulesRead,
    QuizPassed,
    Requirement,
    SignedOff,
)

ORDER = list(MissingKind)


def completion(asked: Requirement, facts: Facts) -> Completion:
    """What is still missing, in the order of the modules, and how much of the way is done."""
    found = dict.fromkeys(_missing(asked_for.in_force(asked), facts))
    ordered = sorted(found, key=lambda one: (one.module_number or 1000, ORDER.index(one.kind)))
    return Completion(tuple(ordered), asked_for.percent(asked, facts))


def quiz_sentence(module: ModuleProgress, minimum: int | None = None) -> str:
    """What a quiz still asks for, or that only a trainer can help."""
    mark = module.pass_mark if minimum is None else minimum
    if module.best_percent is None and not module.is_stuck(minimum):
        return f"Kerjakan kuis modul {module.number} (perlu nilai {mark})."
    scores = f"nilai terbaik {module.best_percent or 0}, perlu {mark}"
    if module.is_stuck(minimum):
        return f"Hubungi pelatih: kesempatan kuis modul {module.number} habis ({scores})."
    return f"Lulus kuis modul {module.number} ({scores})."


def ended(title: str) -> str:
    """A title as the end of a sentence."""
    return title if title.endswith((".", "?", "!")) else f"{title}."


def ranges(numbers: Iterable[int]) -> str:
    """`1–4, 7` for 1, 2, 3, 4, 7."""
    spans: list[list[int]] = []
    for each in sorted(set(numbers)):
        if spans and each == spans[-1][1] + 1:
            spans[-1][1] = each
        else:
            spans.append([each, each])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in spans)


def _missing(asked: Requirement, facts: Facts) -> list[Missing]:
    if asked_for.done(asked, facts)[0] == 1:
        return []
    match asked:
        case AllOf(parts):
            found = [one for part in parts for one in _missing(part, facts)]
        case ModulesRead(numbers):
            wanted = asked_for.asked_of(numbers, facts.modules)
            found = [_module(one) for one in wanted if not one.is_read]
        case QuizPassed(_, minimum):
            found = [
                Missing(MissingKind.QUIZ, quiz_sentence(one, minimum), one.number)
                for one in _quizzes(asked, facts)
            ]
        case AttendanceShare(least):
            found = [_attendance(least, facts)]
        case MeetingAttended(number):
            found = [Missing(MissingKind.MEETING, _meeting(number, facts))]
        case SignedOff(_, label):
            sentence = f"Minta tanda selesai dari pelatih: {ended(label)}"
            found = [Missing(MissingKind.SIGN_OFF, sentence)]
        case _:
            words = _clause(asked, facts)
            start = 1 + words.startswith("(")
            found = [Missing(MissingKind.CHOICE, f"{words[:start].upper()}{words[start:]}.")]
    return found


def _module(module: ModuleProgress) -> Missing:
    sentence = f"Selesaikan modul {module.number}: {ended(module.title)}"
    return Missing(MissingKind.MODULE, sentence, module.number)


def _attendance(least: int, facts: Facts) -> Missing:
    known = facts.attendance
    if known.planned <= 0:
        sentence = "Tunggu jadwal pertemuan: pelatih Anda belum menetapkannya."
        return Missing(MissingKind.MEETINGS, sentence)
    sentence = (
        f"Hadir {least}% jam pertemuan: Anda baru hadir "
        f"{max(0, known.attended)} dari {known.planned} JP yang direncanakan."
    )
    return Missing(MissingKind.ATTENDANCE, sentence)


def _meeting(number: int, facts: Facts) -> str:
    known = {one.number: one for one in facts.attendance.meetings}.get(number)
    if known is None:
        return f"Tunggu jadwal pertemuan ke-{number}: pelatih Anda belum menetapkannya."
    if known.is_over:
        return (
            f"Hubungi pelatih: Anda tidak tercatat hadir di pertemuan ke-{number} "
            f"({known.title}), yang sudah selesai."
        )
    return f"Ikuti pertemuan ke-{number}: {ended(known.title)}"


def _quizzes(asked: QuizPassed, facts: Facts) -> list[ModuleProgress]:
    """Those of its quizzes that are not passed yet."""
    wanted = asked_for.asked_of(asked.numbers, facts.modules)
    return [one for one in wanted if one.has_quiz and not one.reaches(asked.minimum)]


def _clause(asked: Requirement, facts: Facts) -> str:
    """What is unmet of it as a part of a sentence, beginning small and without a full stop."""
    words = ""
    match asked:
        case AllOf(parts):
            words = " dan ".join(_unmet(parts, facts))
        case AnyOf(parts):
            words = _or(_unmet(parts, facts))
        case AtLeast(number, parts):
            unmet = _unmet(parts, facts)
            left = number - (len(parts) - len(unmet))
            words = f"penuhi {left} lagi dari pilihan ini: {_or(unmet)}"
        case ModulesRead(numbers):
            wanted = asked_for.asked_of(numbers, facts.modules)
            words = f"selesaikan modul {ranges(one.number for one in wanted if not one.is_read)}"
        case QuizPassed():
            words = _quiz_clause(asked, facts)
        case AttendanceShare(least):
            known = facts.attendance
            so_far = f"baru {max(0, known.attended)} dari {known.planned} JP"
            said = so_far if known.planned > 0 else "jadwalnya belum ditetapkan"
            words = f"hadir {least}% jam pertemuan ({said})"
        case MeetingAttended(number):
            words = f"ikuti pertemuan ke-{number} ({_held(number, facts)})"
        case SignedOff(_, label):
            words = f"minta tanda selesai dari pelatih untuk {label.rstrip('.?!')}"
    return words


def _held(number: int, facts: Facts) -> str:
    known = {one.number: one for one in facts.attendance.meetings}.get(number)
    if known is None:
        return "belum dijadwalkan"
    return "sudah selesai tanpa Anda" if known.is_over else known.title


def _quiz_clause(asked: QuizPassed, facts: Facts) -> str:
    unmet = _quizzes(asked, facts)
    marks = {one.pass_mark if asked.minimum is None else asked.minimum for one in unmet}
    needs = f"perlu nilai {', '.join(map(str, sorted(marks)))}"
    if all(one.is_stuck(asked.minimum) for one in unmet):
        needs = "kesempatannya habis, hubungi pelatih"
    return f"lulus kuis modul {ranges(one.number for one in unmet)} ({needs})"


def _unmet(parts: Sequence[Requirement], facts: Facts) -> list[str]:
    """The unmet parts as clauses; a choice within another stands in brackets."""
    words = []
    for part in parts:
        if asked_for.done(part, facts)[0] < 1:
            clause = _clause(part, facts)
            words.append(f"({clause})" if isinstance(part, AnyOf | AtLeast) else clause)
    return words


def _or(clauses: Sequence[str]) -> str:
    """`a`, `a atau b`, `a, b, atau c`; with a comma too where a clause joins two things."""
    if len(clauses) < 3:
        return (", atau " if any(" dan " in one for one in clauses) else " atau ").join(clauses)
    return f"{', '.join(clauses[:-1])}, atau {clauses[-1]}"
