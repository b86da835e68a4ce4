"""What changed between two packages, for people: word by word, per module and quiz."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from lms.learning import requirement_words
from lms.learning.course_source import CoursePackage, ModuleSource
from lms.learning.package_quiz import QuestionSource, QuizSource
from lms.web.markdown import body_of

_WORDS = re.compile(r"\s+|[^\s]+")
LONGEST = 4_000
"""Words of one passage compared word by word; a longer one is told as a whole."""


class Kind(StrEnum):
    SAME = "same"
    TAKEN = "del"
    GIVEN = "ins"


Piece = tuple[Kind, str]
Line = tuple[Piece, ...]


class State(StrEnum):
    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True)
class Change:
    """One part that is no longer what it was; `lines` are only those that differ."""

    title: str
    state: State
    lines: tuple[Line, ...] = ()
    remark: str = ""


def changes(old: CoursePackage, new: CoursePackage) -> list[Change]:
    """Every part that differs, in the order of the new course."""
    found = [_compared("Pengaturan kursus", _course_lines(old), _course_lines(new))]
    before = {module.slug: module for module in old.modules}
    for module in new.modules:
        found += _module(before.get(module.slug), module, old, new)
    after = {module.slug for module in new.modules}
    for module in old.modules:
        if module.slug not in after:
            found.append(Change(f"Modul “{module.title}”", State.GONE))
    return [change for change in found if change is not None]


def _module(
    old: ModuleSource | None, new: ModuleSource, was: CoursePackage, now: CoursePackage
) -> Iterator[Change | None]:
    name = f"Modul {new.number}: {new.title}"
    if old is None:
        questions = f"{len(new.quiz.questions)} soal, {new.jp} JP"
        yield Change(name, State.NEW, remark=questions)
        return
    if old.number != new.number:
        yield Change(name, State.CHANGED, remark=f"Dahulu modul {old.number}")
    yield _compared(f"{name}, pengaturan", _module_lines(old), _module_lines(new))
    yield _compared(f"{name}, isi", _text_lines(old, was), _text_lines(new, now))
    yield _compared(f"{name}, kuis", _quiz_lines(old.quiz), _quiz_lines(new.quiz))


def is_same_text(
    old: ModuleSource, new: ModuleSource, was: CoursePackage, now: CoursePackage
) -> bool:
    """Whether a reader of the one has read the other: words, title and images are equal."""
    return old.title == new.title and _text_lines(old, was) == _text_lines(new, now)


def is_same_quiz(old: QuizSource, new: QuizSource) -> bool:
    """Whether passing the one is passing the other."""
    return old == new


def _compared(title: str, old: Sequence[str], new: Sequence[str]) -> Change | None:
    lines = tuple(compared(old, new))
    return Change(title, State.CHANGED, lines) if lines else None


def compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    """The lines that differ, each in pieces that stayed, went and came."""
    if list(old) == list(new):
        return
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        gone, come = old[a:b], new[c:d]
        if len(gone) == len(come):
            yield from (words(x, y) for x, y in zip(gone, come, strict=True))
        elif gone and come:
            yield words("\n".join(gone), "\n".join(come))
        else:
            yield from (((Kind.TAKEN, line),) for line in gone if line.strip())
            yield from (((Kind.GIVEN, line),) for line in come if line.strip())


def words(old: str, new: str) -> Line:
    """One passage, word by word."""
    a, b = _WORDS.findall(old), _WORDS.findall(new)
    if len(a) + len(b) > LONGEST:
        return (Kind.TAKEN, old), (Kind.GIVEN, new)
    pieces: list[Piece] = []
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append((Kind.SAME, "".join(a[i:j])))
            continue
        if j > i:
            pieces.append((Kind.TAKEN, "".join(a[i:j])))
        if m > k:
            pieces.append((Kind.GIVEN, "".join(b[k:m])))
    return tuple(pieces)


def _text_lines(module: ModuleSource, package: CoursePackage) -> list[str]:
    """The text below the heading, and of each image it shows a line that changes with it."""
    text = body_of(module.text)
    shown = [name for name in package.images if name in text]
    return [*text.split("\n"), *(f"Gambar {n}, {len(package.images[n])} bita" for n in shown)]


def _course_lines(package: CoursePackage) -> list[str]:
    return [
        f"Judul: {package.title}",
        f"Versi: {package.version}",
        f"Masa berlaku sertifikat: {package.valid_months} bulan",
        f"Modul terbuka berurutan: {_yes(package.sequential)}",
        f"Lama 1 JP: {package.jp_minutes} menit",
        f"Jumlah JP: {package.jp_total}",
        f"Orientasi: {package.orientation.jp} JP",
        *(f"Syarat: {line}" for line in requirement_words.lines(package.completion)),
        *(f"Predikat mulai {one.minimum}: {one.label}" for one in package.predicates),
        f"Peringatan isi: {package.content_warning}",
        f"Soal tes awal: {package.pre_test.questions}",
        f"Soal tes akhir: {package.post_test.questions}",
    ]


def _module_lines(module: ModuleSource) -> list[str]:
    return [
        f"Judul: {module.title}",
        f"JP mandiri: {module.jp_self}",
        f"JP tatap muka: {module.jp_class}",
        f"Catatan isi: {module.content_note or 'tidak ada'}",
        *(f"Tujuan: {line}" for line in module.objectives),
        *(f"Pokok bahasan: {line}" for line in module.subtopics),
    ]


def _quiz_lines(quiz: QuizSource) -> list[str]:
    limit = "tanpa batas" if quiz.max_attempts is None else f"{quiz.max_attempts} kali"
    return [
        f"Nilai lulus: {quiz.pass_mark_percent}",
        f"Kesempatan: {limit}",
        f"Pilihan diacak: {_yes(quiz.shuffle_options)}",
        *(line for question in quiz.questions for line in _question_lines(question)),
    ]


def _question_lines(question: QuestionSource) -> Iterator[str]:
    if question.case:
        yield f"Kasus: {question.case}"
    yield f"Soal: {question.prompt} ({question.points} poin, {question.difficulty})"
    right = dict(question.right)
    for place, (key, text) in enumerate(question.options):
        if question.right:
            pair = question.answer[place] if place < len(question.answer) else ""
            yield f"Pasangan: {text} = {right.get(pair, '')}"
        elif question.type == "ordering":
            number = question.answer.index(key) + 1 if key in question.answer else 0
            yield f"Urutan {number}: {text}"
        else:
            yield f"Pilihan: {text}" + (" (benar)" if key in question.answer else "")
    yield f"Penjelasan: {question.explanation}"


def _yes(value: bool) -> str:
    return "ya" if value else "tidak"
