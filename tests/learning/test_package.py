"""Course packages: the bundled one is right, and every fault in one is told with its line."""

import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lms.learning.package import PackageRefused, Problem, read_package
from lms.learning.rendering import rendered
from lms.learning.requirement_form import standard
from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    MeetingAttended,
    ModulesRead,
    PostTest,
    QuizPassed,
    SignedOff,
)

COURSE = Path(__file__).parents[2] / "courses" / "penguatan-kader-satgas-ppa"
YAML = "course.yaml"
MD1 = "01-mengenali-kekerasan.md"
QUIZ1 = "01-mengenali-kekerasan.quiz.yaml"
QUIZ3 = "03-dukungan-psikologis-awal.quiz.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COURSE, tmp_path / "kursus"))


def edit(folder: Path, name: str, old: str, new: str) -> int:
    """Replace the first `old`; the line where the change begins."""
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def refusal(folder: Path) -> list[Problem]:
    with pytest.raises(PackageRefused) as refused:
        read_package(folder)
    assert str(refused.value).splitlines() == [str(problem) for problem in refused.value.problems]
    return list(refused.value.problems)


def test_the_bundled_course_is_read_whole() -> None:
    package = read_package(COURSE)
    assert package.slug == "penguatan-kader-satgas-ppa"
    assert (package.jp_total, package.jp_minutes, package.valid_months) == (20, 45, 24)
    assert package.sequential
    assert package.completion == standard(80, post_test_min=70)
    assert [p.minimum for p in package.predicates] == [90, 80, 70]
    assert (package.pre_test.questions, package.post_test.questions) == (15, 20)
    assert [module.number for module in package.modules] == list(range(1, 9))
    assert [module.jp for module in package.modules] == [2, 2, 3, 3, 2, 3, 2, 2]
    assert [len(module.quiz.questions) for module in package.modules] == [9, 10, 9, 9, 9, 10, 9, 10]
    assert {module.quiz.max_attempts for module in package.modules} == {3}
    assert package.modules[0].text.startswith("# Modul 1 — Mengenali Kekerasan")


def test_answers_of_all_six_kinds_are_keys() -> None:
    package = read_package(COURSE)
    by_id = {q.id: q for module in package.modules for q in module.quiz.questions}
    assert by_id["m01-q01"].answer == ("A",)
    assert by_id["m01-q02"].answer == ("A", "B", "C")
    assert by_id["m01-q03"].answer == ("false",)
    assert by_id["m01-q04"].answer == ("B", "C", "A", "D")
    assert by_id["m03-q01"].answer == ("D", "A", "B", "C")
    assert by_id["m01-q09"].answer == ("D",)
    assert by_id["m01-q09"].case.startswith("Anda mendengar teriakan")


def test_the_bundled_course_renders() -> None:
    pages = rendered(read_package(COURSE)).pages
    assert len(pages) == 8
    assert all(page.startswith('<h2 id="bagian-1">') for page in pages)


def test_the_digest_changes_with_any_file_and_only_then(folder: Path) -> None:
    before = read_package(folder).package_sha256
    assert before == read_package(COURSE).package_sha256
    edit(folder, QUIZ3, "Urutkan langkah", "Susunlah langkah")
    assert read_package(folder).package_sha256 != before


def test_optional_settings_have_defaults(folder: Path) -> None:
    edit(folder, QUIZ1, "max_attempts: 3\nshuffle_options: true\n", "")
    edit(folder, QUIZ3, "max_attempts: 3\n", "max_attempts: null\n")
    edit(
        folder, "course.yaml", "  - 'no': 1\n", "  - 'no': 1\n    content_note: Berhentilah dulu.\n"
    )
    edit(folder, QUIZ1, "    scoring: all_or_nothing\n", "    scoring: partial\n")
    package = read_package(folder)
    assert package.modules[0].quiz.max_attempts is None
    assert package.modules[0].content_note == "Berhentilah dulu."
    assert package.modules[0].quiz.shuffle_options
    assert package.modules[0].quiz.questions[1].scoring == "partial"
    assert package.modules[2].quiz.max_attempts is None


def test_windows_line_ends_and_byte_order_marks_are_taken(folder: Path) -> None:
    expected = read_package(folder)
    for path in (*folder.glob("*.md"), *folder.glob("*.yaml")):
        windows = path.read_text("utf-8").replace("\n", "\r\n")
        path.write_bytes(b"\xef\xbb\xbf" + windows.encode())
    told = read_package(folder)
    assert told.package_sha256 != expected.package_sha256
    assert replace(told, package_sha256=expected.package_sha256) == expected


FAULTS = [
    # file, what is replaced, by what, lines further down, part of the message
    (YAML, "valid_months: 24", "valid_months: dua", 0, "valid_months must be a whole number"),
    (YAML, "valid_months: 24", "valid_months: 0", 0, "valid_months must be from 1 to 120"),
    (YAML, "valid_months: 24", "valid_months: 0x18", 0, "valid_months must be a whole number"),
    (YAML, "sequential: true", "sequential: yes", 0, "sequential must be true or false"),
    (YAML, "language: id", "language: en", 0, "language 'en' must be one of: id"),
    (YAML, "version: draf-1", "version: ../1", 0, "version '../1' is not allowed"),
    (YAML, "slug: penguatan", "slug: Penguatan", 0, "slug 'Penguatan-kader-satgas-ppa' is not"),
    (YAML, "title: Penguatan Kader Satgas PPA", "title: 2026", 0, "title must be text"),
    (YAML, "title: Penguatan Kader Satgas PPA", "title: ''", 0, "title is empty"),
    (YAML, "title: Penguatan", "title: " + "x" * 121, 0, "title is longer than 120"),
    (YAML, "valid_months: 24", "bulan: 24", 0, "unknown key 'bulan' in the course"),
    (YAML, "language: id", "language: id\nlanguage: id", 1, "'language' is written twice"),
    (YAML, "jp_total: 20", "jp_total: 21", 0, "orientation and modules add to 20"),
    (YAML, "jp_self: 1", "jp_self: 2", -1, "jp is 2, but jp_self and jp_class add to 3"),
    (YAML, "'no': 2", "'no': 3", 0, "modules are numbered in order: this is 2, not 3"),
    (YAML, "questions: 20", "questions: 76", -5, "post_test draws 76 questions from a bank of 75"),
    (YAML, "- min: 80", "- min: 90", 0, "two predicates have the same min or label"),
    (YAML, "attendance_min_percent: 80", "attendance_min_percent: 101", 0, "from 0 to 100"),
    (YAML, "content_file: 01-m", "content_file: ../01-m", 0, "must be the plain name of a .md"),
    (YAML, "content_file: 01-m", "content_file: /etc/01-m", 0, "must be the plain name of a .md"),
    (YAML, "content_file: 02-d", "content_file: 02-x", 0, "there is no file '02-xasar-hukum.md'"),
    (YAML, "02-dasar-hukum.md", "01-mengenali-kekerasan.md", 0, "is used by another module"),
    (YAML, "quiz_file: 02-dasar-hukum", "quiz_file: x", 0, "there is no file 'x.quiz.yaml'"),
    (YAML, "slug: penguatan", "slug: &a penguatan", 0, "anchors and aliases are not allowed"),
    (YAML, "slug: penguatan", "slug: *a", 0, "anchors and aliases are not allowed"),
    (YAML, "title: Penguatan", "title: !!python/name:os.x Penguatan", 0, "is not allowed"),
    (YAML, "title: Penguatan", "title: [" + "[" * 2000, 0, "nested deeper than 12 levels"),
    (YAML, "title: Penguatan", "\ttitle: Penguatan", 0, "cannot start any token"),
    (YAML, "title: Penguatan", "title: Peng\x07uatan", 0, "a control character is not allowed"),
    (YAML, "predicates:", "predicates: {}\nx:", 0, "predicates must be a list"),
    (YAML, "orientation:\n  jp: 1", "orientation:\n  jp: 1\n  jam: 2", 2, "unknown key 'jam'"),
    (MD1, "# Modul 1 —", "# Modul 2 —", 0, "the heading must be '# Modul 1 — Mengenali"),
    (MD1, "## Apa peran", "## Apa\x02 peran", 0, "a control character is not allowed"),
    (MD1, "## Apa peran", "::: rahasia\nx\n:::\n\n## Apa", 0, "unknown block 'rahasia'"),
    (MD1, "## Apa peran", "::: ingat\nx\n\n## Apa", 0, "the block 'ingat' is never ended"),
    (QUIZ1, "module: 1", "module: 2", 0, "module is 2, but course.yaml says 1"),
    (QUIZ1, "slug: 01-m", "slug: 02-m", 0, "slug differs from course.yaml"),
    (QUIZ1, "title: Mengenali", "title: Memahami", 0, "title differs from course.yaml"),
    (QUIZ1, "question_count: 9", "question_count: 10", 0, "question_count is 10, but there are 9"),
    (QUIZ1, "pass_mark_percent: 70", "pass_mark_percent: 700", 0, "from 1 to 100, not 700"),
    (QUIZ1, "max_attempts: 3", "max_attempts: 0", 0, "max_attempts must be from 1 to 50"),
    (QUIZ1, "type: single", "type: essay", 0, "type 'essay' must be one of: single, multiple"),
    (QUIZ1, "points: 1", "points: 1.5", 0, "points must be a whole number"),
    (QUIZ1, "difficulty: mudah", "difficulty: easy", 0, "difficulty 'easy' must be one of"),
    (QUIZ1, "id: m01-q02", "id: m01-q01", 0, "the id 'm01-q01' is used already"),
    (QUIZ3, "id: m03-q02", "id: m01-q01", 0, f"the id 'm01-q01' is used already in {QUIZ1}"),
    (QUIZ1, "prompt: Ciri", "prompt: '' # Ciri", 0, "prompt is empty"),
    (
        QUIZ1,
        "      - A\n    expl",
        "      - E\n    expl",
        0,
        "the answer 'E' is none of the options",
    ),
    (QUIZ1, "      - A\n    expl", "      - A\n      - B\n    expl", -1, "exactly one option"),
    (QUIZ1, "      - C\n    scoring", "      - C\n      - D\n    scoring", -3, "ticking all would"),
    (QUIZ1, "      - C\n    scoring", "      - B\n    scoring", 0, "the answer 'B' is named twice"),
    (QUIZ1, "scoring: all_or_nothing", "scoring: some", 0, "scoring 'some' must be one of"),
    (QUIZ1, "answer: false", "answer: salah", 0, "answer must be true or false"),
    (QUIZ1, "      - key: B", "      - key: A", 0, "the key 'A' is used twice"),
    (
        QUIZ1,
        "text: masalah keuangan di",
        "text: Suara keras yang terdengar oleh tetangga #",
        0,
        "twice",
    ),
    (QUIZ1, "'4': D", "'4': A", 0, "'A' is paired twice; matching is one to one"),
    (QUIZ1, "'4': D", "'4': E", 0, "the answer 'E' is none of the right side"),
    (QUIZ1, "'4': D", "'5': D", -4, "answer leaves out '4'"),
    (QUIZ1, "      '4': D\n", "", -4, "answer leaves out '4'"),
    (QUIZ1, "    case: Seorang anak", "    kasus: Seorang anak", 0, "unknown key 'kasus'"),
    (QUIZ3, "      - B\n      - C\n    expl", "      - B\n    expl", -3, "it leaves out C"),
    (QUIZ3, "items:", "options:", 0, "unknown key 'options' in question m03-q01"),
]


@pytest.mark.parametrize(
    ("name", "old", "new", "further", "message"), FAULTS, ids=lambda value: str(value)[:25]
)
def test_a_fault_is_told_with_its_file_and_line(
    folder: Path, name: str, old: str, new: str, further: int, message: str
) -> None:
    line = edit(folder, name, old, new) + further
    told = refusal(folder)
    assert any(p.file == name and p.line == line and message in p.message for p in told), told


@pytest.mark.parametrize("key", ["slug", "modules", "pass_rule", "content_warning", "tests"])
def test_a_missing_key_is_named(folder: Path, key: str) -> None:
    edit(folder, YAML, f"\n{key}:" if key != "slug" else "slug:", "\naudience_note:")
    assert Problem(YAML, 1, f"'{key}' is missing in the course") in [
        problem._replace(line=1) for problem in refusal(folder)
    ]


def test_all_faults_of_all_files_are_told_at_once_in_order(folder: Path) -> None:
    lines = [
        (YAML, edit(folder, YAML, "valid_months: 24", "valid_months: x")),
        (YAML, edit(folder, YAML, "jp_total: 20", "jp_total: 19")),
        (MD1, edit(folder, MD1, "# Modul 1", "# Modul 9")),
        (QUIZ1, edit(folder, QUIZ1, "points: 1", "points: 0")),
        (QUIZ1, edit(folder, QUIZ1, "answer: false", "answer: 0")),
        (QUIZ3, edit(folder, QUIZ3, "type: ordering", "type: urut")),
    ]
    assert [(problem.file, problem.line) for problem in refusal(folder)] == lines


def test_a_problem_reads_like_a_compilers(folder: Path) -> None:
    edit(folder, YAML, "sequential: true", "sequential: 1")
    with pytest.raises(PackageRefused) as refused:
        read_package(folder)
    assert str(refused.value) == "course.yaml:6: sequential must be true or false"


def test_a_file_that_is_not_utf8_is_refused_at_the_line(folder: Path) -> None:
    (folder / MD1).write_bytes(b"# Modul 1\n\nBaik\n\xff\xfe\n")
    assert refusal(folder) == [Problem(MD1, 4, "this is not UTF-8 text")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Judul\n" + "x" * 50_000, "the file is larger than 50000 bytes"),
        ("Judul\n" + "[" * 301, "more than 300 opening brackets '['"),
        ("", "the module has no text"),
        ("**Waktu belajar:** 2 JP\n", "the module has no text"),
    ],
)
def test_an_overlong_or_empty_module_is_refused(folder: Path, text: str, message: str) -> None:
    (folder / MD1).write_text(text, "utf-8")
    assert refusal(folder) == [Problem(MD1, 1, message)]


def test_links_out_of_the_folder_and_pipes_are_refused(folder: Path) -> None:
    (folder / MD1).unlink()
    (folder / MD1).symlink_to("/etc/hostname")
    (folder / QUIZ3).unlink()
    os.mkfifo(folder / QUIZ3)
    assert refusal(folder) == [
        Problem(MD1, 1, "the file cannot be read: is a symbolic link"),
        Problem(QUIZ3, 1, "this is not a plain file"),
    ]


def test_a_module_file_nobody_names_is_told(folder: Path) -> None:
    (folder / "09-lupa.md").write_text("Isi", "utf-8")
    assert "no module names the file 09-lupa.md" in refusal(folder)[0].message


def test_what_is_no_part_of_a_package_is_told_and_what_systems_leave_is_not(folder: Path) -> None:
    (folder / ".DS_Store").write_bytes(b"x")
    (folder / "Thumbs.db").write_bytes(b"x")
    assert ".DS_Store" not in read_package(folder).files
    (folder / "catatan.txt").write_text("x")
    (folder / "lampiran").mkdir()
    (folder / "images").mkdir(exist_ok=True)
    (folder / "images" / "Foto 1.PNG").write_bytes(b"x")
    (folder / "images" / "besar.png").write_bytes(b"x" * 5_242_881)
    told = {(problem.file, problem.message[:20]) for problem in refusal(folder)}
    assert told == {
        ("catatan.txt", "no part of a course "),
        ("lampiran", "no part of a course "),
        ("images/Foto 1.PNG", "an image is called i"),
        ("images/besar.png", "the file is larger t"),
    }


def test_every_text_that_cannot_be_rendered_is_told_at_once(folder: Path) -> None:
    for name in (MD1, "03-dukungan-psikologis-awal.md"):
        path = folder / name
        path.write_text(path.read_text("utf-8") + "\n" + "* " * 3_000 + "x", "utf-8")
    with pytest.raises(PackageRefused) as refused:
        rendered(read_package(folder))
    assert [problem.file[:3] for problem in refused.value.problems] == ["01-", "03-"]


@pytest.mark.parametrize(
    "text", ["", "# kosong\n", "- a\n- b\n", "a: b\n---\nc: d\n", "[", "x" * 100_001]
)
def test_a_course_file_that_is_no_course_is_refused(folder: Path, text: str) -> None:
    (folder / YAML).write_text(text, "utf-8")
    assert {problem.file for problem in refusal(folder)} == {YAML}


def test_a_folder_without_course_file_is_refused(tmp_path: Path) -> None:
    told = refusal(tmp_path)
    assert [problem.file for problem in told] == [YAML]
    assert "No such file" in told[0].message


def test_a_yaml_bomb_is_refused_before_it_grows(folder: Path) -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{name}: &{name} [{','.join([f'*{last}'] * 9)}]\n"
        for last, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    (folder / QUIZ1).write_text(bomb, "utf-8")
    assert refusal(folder) == [Problem(QUIZ1, 1, "anchors and aliases are not allowed")]


def test_a_module_too_slow_to_render_is_named(folder: Path) -> None:
    (folder / MD1).write_text("a|b\n-|-\n" + "`|" * 22_000, "utf-8")
    with pytest.raises(PackageRefused) as refused:
        rendered(read_package(folder))
    assert str(refused.value) == f"{MD1}:1: the text takes more than 2 s to render"


def test_the_examples_of_the_documentation_are_a_course(tmp_path: Path) -> None:
    document = (COURSE.parents[1] / "docs" / "course-format.md").read_text("utf-8")
    course, quiz, *questions = re.findall(r"```yaml\n(.*?)```", document, re.DOTALL)
    filled = quiz.replace("questions: [] ", "questions: #") + "".join(questions)
    (tmp_path / YAML).write_text(course, "utf-8")
    (tmp_path / "01-mengenali.md").write_text("# Modul 1 — Mengenali Kekerasan\n\nIsi.", "utf-8")
    (tmp_path / "01-mengenali.quiz.yaml").write_text(filled, "utf-8")
    package = read_package(tmp_path)
    kinds = [question.type for question in package.modules[0].quiz.questions]
    assert sorted(kinds) == sorted(
        ["single", "multiple", "true_false", "ordering", "matching", "scenario"]
    )


RICH = """completion:
  all:
    - modules: all
    - quizzes: {of: [1, 2], min: 80}
    - at_least:
        number: 1
        of:
          - attendance: 80
          - meeting: 2
          - signed_off: {key: praktik, what: praktik merujuk}
    - any: [{quizzes: all}, {post_test: 70}]
"""
PASS_RULE = """pass_rule:
  attendance_min_percent: 80
  post_test_min: 70
  all_module_quizzes_passed: true
  note: asumsi; ditetapkan panitia
"""


def test_a_course_may_say_what_completes_it(folder: Path) -> None:
    edit(folder, YAML, PASS_RULE, RICH)
    assert read_package(folder).completion == AllOf(
        (
            ModulesRead(),
            QuizPassed((1, 2), 80),
            AtLeast(
                1,
                (
                    AttendanceShare(80),
                    MeetingAttended(2),
                    SignedOff("praktik", "praktik merujuk"),
                ),
            ),
            AnyOf((QuizPassed(), PostTest(70))),
        )
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("modules: all", "modules: [9]", "a number in modules must be from 1 to 8, not 9"),
        ("modules: all", "modules: [1, 1]", "module 1 is named twice in modules"),
        ("modules: all", "modul: all", "unknown key 'modul' in a requirement"),
        ("min: 80", "min: 0", "min of quizzes must be from 1 to 100, not 0"),
        ("number: 1", "number: 4", "number must be from 1 to 3, not 4"),
        ("attendance: 80", "attendance: 0", "attendance must be from 1 to 100, not 0"),
        ("meeting: 2", "meeting: dua", "meeting must be a whole number"),
        ("key: praktik,", "key: Praktik,", "key of signed_off 'Praktik' is not allowed"),
        ("any: [{quizzes: all}, {post_test: 70}]", "any: []", "any must have 1 to 20 items"),
        ("meeting: 2", "meeting: 2\n            modules: all", "a requirement is exactly one of"),
    ],
)
def test_each_fault_in_what_completes_a_course_is_told_with_its_line(
    folder: Path, old: str, new: str, message: str
) -> None:
    edit(folder, YAML, PASS_RULE, RICH)
    line = edit(folder, YAML, old, new)
    told = [one for one in refusal(folder) if message in one.message]
    assert [(one.file, one.line) for one in told] == [(YAML, line)]


def test_a_course_says_once_what_completes_it(folder: Path) -> None:
    line = edit(folder, YAML, PASS_RULE, PASS_RULE + RICH)
    assert refusal(folder) == [
        Problem(YAML, line, "unknown key 'pass_rule' in a course with 'completion'")
    ]
