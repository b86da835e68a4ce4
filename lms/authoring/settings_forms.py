"""The fields of a course, a module and a quiz, to and from their YAML."""

from collections.abc import Mapping, Sequence
from typing import Any

from wtforms import BooleanField, StringField, TextAreaField
from wtforms.validators import (
    InputRequired,
    Length,
    NumberRange,
    Optional,
    Regexp,
    ValidationError,
)

from lms.authoring.course_text import Plain
from lms.authoring.forms import PartForm
from lms.web.forms import NumberField, tidied

NEEDED = InputRequired("Isi bagian ini.")


def number(label: str, low: int, high: int) -> NumberField:
    return NumberField(label, [NEEDED, NumberRange(low, high)])


class CourseForm(PartForm):
    judul = StringField("Judul kursus", [NEEDED, Length(max=120)], filters=[tidied])
    versi_kursus = StringField(
        "Nama versi",
        [NEEDED, Regexp(r"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", message="Contoh: 1.0 atau 2026-2.")],
        filters=[tidied],
    )
    valid_months = number("Masa berlaku sertifikat (bulan)", 1, 120)
    sequential = BooleanField("Modul terbuka berurutan")
    jp_minutes = number("Lama 1 JP (menit)", 1, 120)
    orientation_jp = number("JP orientasi", 0, 100)
    attendance = number("Kehadiran paling sedikit (persen)", 0, 100)
    post_test_min = number("Nilai tes akhir paling sedikit", 0, 100)
    all_quizzes = BooleanField("Semua kuis modul harus lulus")
    predicates = TextAreaField("Predikat nilai", [NEEDED, Length(max=800)])
    content_warning = TextAreaField("Peringatan isi", [NEEDED, Length(max=1000)])
    pre_questions = number("Soal tes awal", 1, 200)
    post_questions = number("Soal tes akhir", 1, 200)

    def fit(self, part: Mapping[str, Any]) -> None:
        """Leave the rules out where the course says them as `completion`, which no page edits."""
        if "pass_rule" not in part:
            del self.attendance, self.post_test_min, self.all_quizzes

    def show(self, part: Plain) -> None:
        tests = part.get("tests", {})
        if rule := part.get("pass_rule"):
            self.attendance.data = rule.get("attendance_min_percent")
            self.post_test_min.data = rule.get("post_test_min")
            self.all_quizzes.data = bool(rule.get("all_module_quizzes_passed"))
        self.judul.data = str(part.get("title", ""))
        self.versi_kursus.data = str(part.get("version", ""))
        self.valid_months.data = part.get("valid_months")
        self.sequential.data = bool(part.get("sequential"))
        self.jp_minutes.data = part.get("jp_minutes")
        self.orientation_jp.data = part.get("orientation", {}).get("jp")
        told = part.get("predicates", [])
        self.predicates.data = "\n".join(f"{one['min']} {one['label']}" for one in told)
        self.content_warning.data = str(part.get("content_warning", ""))
        self.pre_questions.data = tests.get("pre_test", {}).get("questions")
        self.post_questions.data = tests.get("post_test", {}).get("questions")

    def validate_predicates(self, field: TextAreaField) -> None:
        if any(not line.split(maxsplit=1)[0].isdecimal() for line in _lines(field.data)):
            raise ValidationError("Tulis satu predikat tiap baris, misalnya: 90 Sangat Memuaskan.")

    def part(self, before: Plain) -> Plain:
        """What was sent, over what the part held; fields that no page shows stay."""
        tests = dict(before.get("tests", {}))
        rule = before.get("pass_rule")
        ruled = {} if rule is None else {"pass_rule": dict(rule) | self._rule()}
        return (
            before
            | ruled
            | {
                "title": self.judul.data,
                "version": self.versi_kursus.data,
                "valid_months": self.valid_months.data,
                "sequential": self.sequential.data,
                "jp_minutes": self.jp_minutes.data,
                "orientation": dict(before.get("orientation", {}))
                | {"jp": self.orientation_jp.data},
                "predicates": [_predicate(line) for line in _lines(self.predicates.data)],
                "tests": tests
                | {
                    "pre_test": dict(tests.get("pre_test", {}))
                    | {"questions": self.pre_questions.data},
                    "post_test": dict(tests.get("post_test", {}))
                    | {"questions": self.post_questions.data},
                },
                "content_warning": tidied(self.content_warning.data),
            }
        )

    def _rule(self) -> Plain:
        return {
            "attendance_min_percent": self.attendance.data,
            "post_test_min": self.post_test_min.data,
            "all_module_quizzes_passed": self.all_quizzes.data,
        }


class ModuleForm(PartForm):
    judul = StringField("Judul modul", [NEEDED, Length(max=120)], filters=[tidied])
    jp_self = number("JP belajar mandiri", 0, 100)
    jp_class = number("JP tatap muka", 0, 100)
    objectives = TextAreaField("Tujuan belajar", [NEEDED, Length(max=4000)])
    subtopics = TextAreaField("Pokok bahasan", [NEEDED, Length(max=4000)])
    content_note = StringField("Catatan isi", [Length(max=300)], filters=[tidied])

    def show(self, part: Plain) -> None:
        self.judul.data = str(part.get("title", ""))
        self.jp_self.data, self.jp_class.data = part.get("jp_self"), part.get("jp_class")
        self.objectives.data = "\n".join(map(str, part.get("objectives") or []))
        self.subtopics.data = "\n".join(map(str, part.get("subtopics") or []))
        self.content_note.data = str(part.get("content_note", ""))

    def validate_jp_class(self, field: NumberField) -> None:
        if not (field.data or 0) + (self.jp_self.data or 0):
            raise ValidationError("Modul perlu sedikitnya 1 JP.")

    def part(self, before: Plain) -> Plain:
        made = before | {
            "title": self.judul.data,
            "jp_self": self.jp_self.data,
            "jp_class": self.jp_class.data,
            "objectives": _lines(self.objectives.data),
            "subtopics": _lines(self.subtopics.data),
        }
        if self.content_note.data or "content_note" in before:
            made["content_note"] = self.content_note.data
        return made


class QuizForm(PartForm):
    pass_mark = number("Nilai lulus", 1, 100)
    max_attempts = NumberField("Kesempatan mengerjakan", [Optional(), NumberRange(1, 50)])
    shuffle = BooleanField("Acak urutan pilihan")

    def show(self, part: Plain) -> None:
        self.pass_mark.data = part.get("pass_mark_percent")
        self.max_attempts.data = part.get("max_attempts")
        self.shuffle.data = part.get("shuffle_options", True) is not False

    def part(self, before: Plain) -> Plain:
        return before | {
            "pass_mark_percent": self.pass_mark.data,
            "max_attempts": self.max_attempts.data,
            "shuffle_options": self.shuffle.data,
        }


def _lines(text: str | None) -> list[str]:
    return [line for raw in (text or "").splitlines() if (line := tidied(raw))]


def _predicate(line: str) -> dict[str, Any]:
    minimum, *label = line.split(maxsplit=1)
    return {"min": int(minimum[:9]), "label": label[0] if label else ""}


def told(form: PartForm) -> Sequence[tuple[str, str]]:
    """Each field and what it holds, to be compared."""
    skipped = {"versi", "csrf_token"}
    return [(f.label.text, _said(f.data)) for f in form if f.name not in skipped]


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return "" if value is None else str(value)
