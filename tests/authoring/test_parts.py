"""Parts of a draft as fields: settings, modules and their order, quizzes, images."""

import re
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict

from lms.authoring import changing, checking, course_text, parts, queries, question_sheet, saving
from lms.authoring.outline import outline
from lms.core.roles import Role
from lms.db import db
from lms.learning.package import read_package
from lms.learning.package_files import COURSE_FILE, read_folder
from lms.media.models import MediaFile
from tests.authoring.drafts import SLUG, TEXT, a_draft, an_editor
from tests.authoring.test_drafts import mark_in
from tests.factories import CITY, SHORT_COURSE, Browser, a_person, rows
from tests.media.pictures import an_image

DRAFT = f"/kelola/kursus/{SLUG}/konsep"
MODULE = f"{DRAFT}/modul/01-mengenali"
FILES = read_folder(SHORT_COURSE)[0]
QUESTIONS = {
    question["type"]: question
    for name, data in sorted(FILES.items())
    if name.endswith(".quiz.yaml")
    for question in course_text.load(data)["questions"]
}


@pytest.fixture
def admin(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.ADMIN, CITY))


def fields(page: str) -> dict[str, Any]:
    """What a browser would send of the page's last form: every field as it stands."""
    form = page[page.index('name="versi"') :]
    found: dict[str, Any] = {"versi": mark_in(page)}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = (re.search(rf'\b{what}="([^"]*)"', tag) for what in ("name", "value"))
        ticked = "checked" in tag or not re.search(r'type="(?:radio|checkbox)"', tag)
        if name and ticked:
            found.setdefault(name[1], []).append(value[1] if value else "")
    for name, text in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</textarea>', form):
        found[name] = text.lstrip("\r\n").replace("&#34;", '"').replace("&#39;", "'")
    if chosen := re.search(r"<option selected[^>]*>([^<]*)", form):
        found["kesulitan"] = chosen[1]
    return found


@pytest.mark.parametrize("kind", sorted(QUESTIONS))
def test_a_question_of_each_kind_comes_back_from_its_fields_as_it_was(kind: str) -> None:
    asked = QUESTIONS[kind]
    sent = sent_as(asked)
    made = question_sheet.written(asked, sent)
    before = checking.package_of(with_question(asked))
    assert checking.package_of(with_question(made)).modules == before.modules
    assert question_sheet.problems(made) == []


def sent_as(asked: dict[str, Any]) -> MultiDict[str, str]:
    rows = question_sheet.rows(asked)
    sent: MultiDict[str, str] = MultiDict(
        {
            "soal": asked["prompt"],
            "kasus": asked.get("case", ""),
            "penjelasan": asked["explanation"],
            "poin": str(asked["points"]),
            "kesulitan": asked["difficulty"],
            "sebagian": "1" if asked.get("scoring") == "partial" else "",
        }
    )
    for row in rows:
        sent.add("urutan", row.key)
        sent.add(f"pilihan-{row.key}", row.text)
        sent.add(f"pasangan-{row.key}", row.pair)
        if row.is_right:
            sent.add("benar", row.key)
    if asked["type"] == "true_false":
        sent.add("benar", "true" if asked["answer"] else "false")
    return sent


def with_question(asked: dict[str, Any]) -> dict[str, bytes]:
    quiz = course_text.load(FILES["02-menolong.quiz.yaml"])
    one = {**asked, "id": "satu"}
    if one["type"] == "matching":  # the right side is lettered anew
        pairs = {left["key"]: one["answer"][left["key"]] for left in one["left"]}
        told = {old["key"]: old["text"] for old in one["right"]}
        one["right"] = [
            {"key": "ABCDEF"[at], "text": told[right]} for at, right in enumerate(pairs.values())
        ]
        one["answer"] = {left: "ABCDEF"[at] for at, left in enumerate(pairs)}
    if one["type"] == "ordering":
        told = {item["key"]: item["text"] for item in one["items"]}
        one["items"] = [{"key": key, "text": told[key]} for key in one["answer"]]
    return {
        **FILES,
        "02-menolong.quiz.yaml": course_text.dump({**quiz, "questions": [one]}),
        COURSE_FILE: FILES[COURSE_FILE],
    }


def test_a_question_is_changed_added_moved_and_deleted(admin: FlaskClient) -> None:
    draft = a_draft()
    address = f"{MODULE}/kuis/soal/s01-q01"
    sent = fields(admin.get(address).text) | {"soal": "Pertanyaan baru?"}
    assert admin.post(address, data=sent).status_code == 303
    quiz = course_text.load(saving.current(draft, "01-mengenali.quiz.yaml")[1])
    before = course_text.load(FILES["01-mengenali.quiz.yaml"])
    assert quiz["questions"][0] == {**before["questions"][0], "prompt": "Pertanyaan baru?"}
    assert quiz["questions"][1:] == before["questions"][1:]

    fresh = admin.get(f"{MODULE}/kuis/soal-baru?jenis=single").location
    empty = admin.post(fresh, data=fields(admin.get(fresh).text))
    assert empty.status_code == 422
    assert "Bagian prompt masih kosong." in empty.text
    told = {"soal": "Siapa?", "pilihan-A": "Kader", "pilihan-B": "Warga", "benar": "B"}
    full = fields(admin.get(fresh).text) | told | {"penjelasan": "Sebab."}
    assert admin.post(fresh, data=full).status_code == 303
    key = re.search(r"soal/(q-[0-9a-f]+)", fresh)
    assert key is not None
    admin.post(f"{MODULE}/kuis/urutan", data={"bagian": key[1], "arah": "naik"})
    admin.post(f"{MODULE}/kuis/soal/s01-q02/penghapusan")

    db.session.rollback()
    quiz = course_text.load(saving.current(draft, "01-mengenali.quiz.yaml")[1])
    ids = [one["id"] for one in quiz["questions"]]
    assert (ids[-2], "s01-q02" in ids, quiz["question_count"]) == (key[1], False, 6)
    package = checking.package_of(queries.files(db.session(), draft.id))
    assert package.modules[0].quiz.questions[-2].answer == ("B",)


def test_two_may_write_different_questions_and_not_the_same_one_unseen(
    admin: FlaskClient, browser: Browser
) -> None:
    draft = a_draft()
    other = browser(a_person(Role.ADMIN, CITY))
    first, second = (f"{MODULE}/kuis/soal/s01-q0{number}" for number in (1, 2))
    mine, theirs = fields(admin.get(first).text), fields(other.get(first).text)
    beside = fields(other.get(second).text) | {"soal": "Soal kedua."}
    assert other.post(first, data=theirs | {"soal": "Dari yang lain."}).status_code == 303
    assert other.post(second, data=beside).status_code == 303

    late = admin.post(first, data=mine | {"soal": "Dari saya."})

    assert late.status_code == 409
    assert "Dari saya." in late.text
    assert "Dari yang lain." in late.text
    quiz = course_text.load(saving.current(draft, "01-mengenali.quiz.yaml")[1])
    assert [one["prompt"] for one in quiz["questions"][:2]] == ["Dari yang lain.", "Soal kedua."]
    kept = queries.history(db.session(), draft.id)[0].revision
    assert kept.is_set_aside


def test_settings_of_course_module_and_quiz_are_saved_and_the_rest_stays(
    admin: FlaskClient, browser: Browser
) -> None:
    draft = a_draft()
    untouched = admin.post(
        f"{DRAFT}/pengaturan", data=fields(admin.get(f"{DRAFT}/pengaturan").text)
    )
    assert untouched.status_code == 303
    assert checking.review(db.session(), draft).is_new is False
    late = fields(admin.get(f"{DRAFT}/pengaturan").text)
    sent = late | {"valid_months": "36", "predicates": "80 Sangat Baik\n60 Cukup"}
    assert admin.post(f"{DRAFT}/pengaturan", data=sent).status_code == 303
    module = fields(admin.get(f"{MODULE}/pengaturan").text) | {"judul": "Mengenal", "jp_class": "3"}
    assert admin.post(f"{MODULE}/pengaturan", data=module).status_code == 303
    quiz = fields(admin.get(f"{MODULE}/kuis/pengaturan").text) | {"max_attempts": ""}
    assert admin.post(f"{MODULE}/kuis/pengaturan", data=quiz).status_code == 303

    package = checking.package_of(queries.files(db.session(), draft.id))
    before = read_package(SHORT_COURSE)
    assert (package.valid_months, package.jp_total) == (36, before.jp_total + 2)
    assert [one.label for one in package.predicates] == ["Sangat Baik", "Cukup"]
    assert package.orientation == before.orientation
    assert (package.modules[0].title, package.modules[0].quiz.max_attempts) == ("Mengenal", None)
    assert package.modules[0].text.startswith("# Modul 1 — Mengenal\n")
    assert package.modules[1] == before.modules[1]

    overtaken = admin.post(f"{DRAFT}/pengaturan", data=late | {"valid_months": "12"})
    assert overtaken.status_code == 409
    assert re.search(r"<dd[^>]*>12</dd><dd[^>]*>36</dd>", overtaken.text)
    wrong = admin.post(f"{DRAFT}/pengaturan", data=late | {"predicates": "Baik"})
    assert wrong.status_code == 422


def test_modules_are_moved_added_and_taken_out(admin: FlaskClient) -> None:
    draft = a_draft()
    admin.post(f"{DRAFT}/urutan", data={"bagian": "02-menolong", "arah": "naik"})
    package = checking.package_of(queries.files(db.session(), draft.id))
    assert [(one.number, one.slug) for one in package.modules] == [
        (1, "02-menolong"),
        (2, "01-mengenali"),
    ]
    assert package.modules[0].text.startswith("# Modul 1 — Menolong")

    made = admin.post(f"{DRAFT}/modul", data={"judul": "Kerahasiaan & Etika"})
    assert made.location.endswith("/modul/kerahasiaan-etika/")
    told = checking.review(db.session(), draft).problems
    assert {problem.file for problem in told} == {
        "course.yaml",
        "kerahasiaan-etika.md",
        "kerahasiaan-etika.quiz.yaml",
    }
    admin.post(f"{DRAFT}/modul/kerahasiaan-etika/penghapusan")
    assert checking.review(db.session(), draft).problems == ()
    by = an_editor()
    changing.remove_module(by, draft, "02-menolong")
    with pytest.raises(changing.LastModule):
        changing.remove_module(by, draft, "01-mengenali")
    db.session.rollback()
    assert len(outline(db.session(), draft).parts) == 1


def test_an_image_is_cleaned_shown_and_kept_while_it_is_used(admin: FlaskClient) -> None:
    draft = a_draft()
    sent = {"gambar": (BytesIO(an_image((1600, 900), "JPEG")), "Foto Kader (1).JPG")}
    told = admin.post(f"{DRAFT}/gambar/", data=sent, headers={"Accept": "application/json"})
    assert told.get_json() == {"nama": "images/foto-kader-1.webp"}
    again = {"gambar": (BytesIO(an_image((1600, 900), "JPEG")), "Foto Kader (1).JPG")}
    assert admin.post(f"{DRAFT}/gambar/", data=again).status_code == 303
    name = "images/foto-kader-1.webp"
    data = queries.files(db.session(), draft.id)[name]
    assert data[:4] + data[8:12] == b"RIFFWEBP"
    assert b"EXIF" not in data

    text = f'Isi.\n\n![Kader duduk.]({name} "Duduk sejajar")\n'
    sent_text = {"isi": text, "versi": mark_in(admin.get(TEXT).text)}
    shown = admin.post(TEXT, data=sent_text | {"aksi": "pratinjau"}).text
    address = re.search(r'<img [^>]*src="(/media/[0-9a-f]{64})"', shown)
    assert address is not None
    assert admin.get(address[1]).status_code == 200
    admin.post(TEXT, data=sent_text)
    used = admin.post(f"{DRAFT}/gambar/penghapusan", data={"nama": name})
    assert used.status_code == 409
    spare = {"nama": "images/foto-kader-1-2.webp"}
    assert admin.post(f"{DRAFT}/gambar/penghapusan", data=spare).status_code == 303
    assert sorted(checking.review(db.session(), draft).package.images) == [name]  # type: ignore[union-attr]


def test_what_is_no_image_is_refused_in_words(admin: FlaskClient, app: Flask) -> None:
    a_draft()
    held = rows(MediaFile)
    sent = {"gambar": (BytesIO(b"<svg onload='x'/>"), "jahat.png")}
    page = admin.post(f"{DRAFT}/gambar/", data=sent)
    assert page.status_code == 409
    assert "bukan gambar PNG, JPEG, atau WebP" in page.text
    assert rows(MediaFile) == held


def test_a_course_that_is_only_read_and_written_back_keeps_its_meaning() -> None:
    course = course_text.load(FILES[COURSE_FILE])
    again = {**FILES, COURSE_FILE: course_text.dump(course)}
    assert checking.package_of(again).modules == read_package(SHORT_COURSE).modules
    assert course_text.aligned(FILES) == FILES
    place = parts.course_settings(COURSE_FILE)
    kept = place.put({**course, "completion": {"any": []}}, {"title": "Lain"})
    assert kept["completion"] == {"any": []}


def test_rules_that_no_page_edits_stay_as_the_package_says_them(admin: FlaskClient) -> None:
    draft = a_draft()
    by = an_editor()

    def by_expression(course: dict[str, Any]) -> dict[str, Any]:
        kept = {key: value for key, value in course.items() if key != "pass_rule"}
        return kept | {"completion": {"any": [{"modules": "all"}, {"attendance": 80}]}}

    parts.edit(by, draft, COURSE_FILE, by_expression)
    page = admin.get(f"{DRAFT}/pengaturan").text
    assert "Kehadiran paling sedikit" not in page
    assert admin.post(f"{DRAFT}/pengaturan", data=fields(page)).status_code == 303
    course = course_text.load(saving.current(draft, COURSE_FILE)[1])
    assert ("pass_rule" in course, course["completion"]["any"][1]) == (False, {"attendance": 80})
    assert checking.review(db.session(), draft).problems == ()
