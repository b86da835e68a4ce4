"""Drafts: uploaded or begun from an edition, written by several hands, compared, published."""

import re
from io import BytesIO

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.authoring import queries, saving, service
from lms.authoring.models import CourseDraft, DraftRevision, DraftState
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import editions, sources
from lms.learning.models import CourseEdition
from lms.learning.package_files import read_folder
from lms.learning.package_zip import packed, unpacked
from tests.authoring.drafts import PUBLISH, SLUG, TEXT, a_draft, an_editor
from tests.factories import CITY, SHORT_COURSE, Browser, a_person, rows
from tests.media.pictures import an_image

COURSES = "/kelola/kursus/"
FILES = read_folder(SHORT_COURSE)[0]


@pytest.fixture
def admin(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.ADMIN, CITY, full_name="Bu Rina"))


def upload(admin: FlaskClient, data: bytes) -> tuple[int, str]:
    answer = admin.post(COURSES, data={"paket": (BytesIO(data), "kursus.zip")})
    return answer.status_code, answer.text


def mark_in(page: str) -> str:
    found = re.search(r'name="versi"[^>]*value="([^"]*)"', page)
    assert found is not None
    return found[1]


def newest() -> CourseEdition:
    db.session.rollback()
    found = editions.newest(db.session(), SLUG)
    assert found is not None
    return found


def test_a_zip_becomes_a_draft_is_published_and_comes_back_byte_for_byte(
    admin: FlaskClient,
) -> None:
    figure = b'\n![Kader duduk.](images/duduk.png "Duduk sejajar")\n'
    module = FILES["01-mengenali.md"].replace(b"\n", b"\r\n") + figure
    files = {**FILES, "01-mengenali.md": module, "images/duduk.png": an_image((1280, 720))}

    status, _ = upload(admin, packed(files, SLUG))
    assert status == 303
    assert rows(CourseEdition) == 0
    review = admin.get(PUBLISH).text
    assert "Siap diterbitkan" in review
    assert admin.post(PUBLISH, data={"versi": mark_in(review)}).status_code == 303

    assert (newest().number, rows(CourseDraft)) == (1, 1)
    taken = admin.get(f"{COURSES}{SLUG}/edisi-1.zip")
    assert unpacked(taken.data) == files
    again, page = upload(admin, packed(files, SLUG))
    assert again == 303
    assert "sama dengan edisi 1" in admin.get(PUBLISH).text
    blocked, page = upload(admin, packed(files, SLUG))
    assert (blocked, rows(CourseDraft)) == (409, 2)
    assert "sudah punya konsep" in page


@pytest.mark.parametrize(
    ("spoiled", "told"),
    [
        (
            {"course.yaml": FILES["course.yaml"].replace(b"valid_months: 24", b"valid_months: x")},
            "course.yaml, baris 5</code> <span>Bagian valid_months harus angka bulat.",
        ),
        ({"images/a.png": b"<svg/>"}, "images/a.png, baris 1</code> <span>Ini bukan gambar"),
        ({"images/a.png": b"\x89PNG\r\n\x1a\n" + b"x" * 900}, "Ini bukan gambar PNG"),
        ({"../kabur.md": b"x"}, "Nama berkas ini menunjuk ke luar paket."),
        ({"02-menolong.md": b"\n" + b"* " * 3_000 + b"x"}, "02-menolong.md, baris 1"),
    ],
    ids=["yaml", "svg", "broken png", "escape", "deep"],
)
def test_a_zip_with_faults_is_told_each_of_them_and_leaves_nothing(
    admin: FlaskClient, spoiled: dict[str, bytes], told: str
) -> None:
    status, page = upload(admin, packed({**FILES, **spoiled}, SLUG))
    assert status == 422
    assert told in page
    assert (rows(CourseDraft), rows(CourseEdition)) == (0, 0)


def test_a_swollen_zip_and_none_at_all_are_refused(admin: FlaskClient) -> None:
    assert upload(admin, b"")[0] == 422
    assert admin.post(COURSES).status_code == 422
    status, page = upload(admin, b"x" * 30_000_001)
    assert status == 409
    assert "lebih dari 30 MB" in page
    assert rows(CourseDraft) == 0


def test_a_module_is_written_seen_compared_and_published(admin: FlaskClient) -> None:
    a_draft()
    page = admin.get(TEXT).text
    assert "# Modul 1" not in page
    words = "## Enam bentuk\n\nAncaman **juga** melukai.\n\n::: ingat\nBukan penyidik.\n:::\n"
    looked = admin.post(TEXT, data={"isi": words, "versi": mark_in(page), "aksi": "pratinjau"})
    assert '<div class="note note--tip">' in looked.text
    assert rows(DraftRevision) == 0
    bare = admin.post(f"{COURSES}{SLUG}/konsep/pratinjau", data={"isi": "<script>x</script>"})
    assert "<script" not in bare.text

    assert admin.post(TEXT, data={"isi": words, "versi": mark_in(page)}).status_code == 303
    assert newest().number == 1
    review = admin.get(PUBLISH).text
    assert "Yang berubah sejak edisi 1" in review
    assert re.search(r"<ins>.*\*\*juga\*\*", review)
    assert "Modul 2" not in review.split("Yang berubah")[1]
    admin.post(PUBLISH, data={"versi": mark_in(review)})

    assert (newest().number, newest().published_by is not None) == (2, True)
    files = sources.files_of(db.session(), newest().id)
    assert (
        files["01-mengenali.md"] == "# Modul 1 — Mengenali Kekerasan\n\n".encode() + words.encode()
    )
    assert {n: d for n, d in files.items() if n != "01-mengenali.md"} == {
        n: d for n, d in FILES.items() if n != "01-mengenali.md"
    }


def test_of_two_editors_neither_loses_a_word(admin: FlaskClient, browser: Browser) -> None:
    draft = a_draft()
    other = browser(a_person(Role.ADMIN, CITY))
    seen = mark_in(admin.get(TEXT).text)
    other.post(TEXT, data={"isi": "Teks kedua.", "versi": seen})

    late = admin.post(TEXT, data={"isi": "Teks Bu Rina.", "versi": seen})
    quiet = admin.post(
        TEXT, data={"isi": "Teks Bu Rina.", "versi": seen}, headers={"Accept": "application/json"}
    )

    assert (late.status_code, quiet.status_code) == (409, 409)
    assert late.text.count("Teks Bu Rina.") >= 1
    assert "Teks kedua." in late.text
    kept = queries.history(db.session(), draft.id)
    assert [line.revision.is_set_aside for line in kept] == [True, False]
    page = admin.get(f"{COURSES}{SLUG}/konsep/riwayat/{kept[0].revision.id}").text
    assert "Teks Bu Rina." in page
    assert saving.current(draft, "01-mengenali.md")[1].endswith(b"Teks kedua.\n")
    both = {"isi": "Teks kedua. Teks Bu Rina.", "versi": mark_in(late.text)}
    assert admin.post(TEXT, data=both).status_code == 303


def test_what_saves_itself_obeys_the_same_rule_and_is_one_line(admin: FlaskClient) -> None:
    draft = a_draft()
    seen = mark_in(admin.get(TEXT).text)
    for words in ("Satu", "Satu dua", "Satu dua tiga"):
        answer = admin.post(
            TEXT, data={"isi": words, "versi": seen}, headers={"Accept": "application/json"}
        )
        seen = answer.get_json()["versi"]
    assert rows(DraftRevision) == 1
    assert saving.current(draft, "01-mengenali.md")[1].endswith(b"Satu dua tiga\n")


def test_only_what_was_looked_at_is_published(admin: FlaskClient, app: Flask) -> None:
    draft = a_draft()
    admin.post(TEXT, data={"isi": "Baru.", "versi": mark_in(admin.get(TEXT).text)})
    seen = mark_in(admin.get(PUBLISH).text)
    admin.post(TEXT, data={"isi": "Lebih baru.", "versi": mark_in(admin.get(TEXT).text)})

    late = admin.post(PUBLISH, data={"versi": seen})

    assert late.status_code == 409
    assert "baru saja diubah" in late.text
    assert newest().number == 1
    db.session.rollback()
    assert db.session.get_one(CourseDraft, draft.id).state is DraftState.OPEN
    admin.post(f"{COURSES}{SLUG}/konsep/pembuangan")
    assert admin.get(PUBLISH).status_code == 404
    by = an_editor()
    with pytest.raises(service.DraftEnded), transaction() as session:
        service.discard(session, by, draft.id, now=now())


def test_a_draft_with_faults_is_not_published(admin: FlaskClient) -> None:
    a_draft()
    admin.post(TEXT, data={"isi": "::: ingat\nx", "versi": mark_in(admin.get(TEXT).text)})
    review = admin.get(PUBLISH).text
    assert "Kotak “ingat” belum ditutup" in review
    assert "Terbitkan edisi 2</button>" not in review
    assert (
        admin.post(
            PUBLISH, data={"versi": mark_in(review) if "versi" in review else "2"}
        ).status_code
        == 422
    )
    assert newest().number == 1


@pytest.mark.postgres
def test_a_file_is_exchanged_only_for_the_one_that_was_seen(app: Flask) -> None:
    by = an_editor()
    draft = a_draft(by)
    sha256, _ = saving.current(draft, "01-mengenali.md")
    db.session.rollback()
    name = "01-mengenali.md"
    outcomes = []
    for words in (b"satu", b"dua"):
        with transaction() as session:
            done = service.save(session, by, draft.id, {name: words}, {name: sha256}, now=now())
        outcomes.append(done)
    assert outcomes == [True, False]
    assert saving.current(draft, name)[1] == b"satu"
    with pytest.raises(sa.exc.IntegrityError), transaction() as session:
        session.add(
            CourseDraft(
                slug=SLUG,
                version=1,
                state=DraftState.OPEN,
                begun_at=now(),
                begun_by=by.id,
                changed_at=now(),
            )
        )
