"""A person sees and takes along all that is held on them, and nothing of anybody else."""

import json
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session
from sqlalchemy.sql import visitors

from lms.accounts import changes
from lms.accounts.changes import Source
from lms.accounts.models import Person
from lms.audit import service as audit
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import Model, db, transaction
from lms.privacy import copies, register, sections
from lms.privacy.holdings import SECTIONS
from lms.privacy.sections import Section
from lms.quizzes import papers
from tests.certificates.graduates import a_finished_training, filed
from tests.factories import (
    CITY,
    Browser,
    a_person,
    a_training,
    having_read,
    seated,
    started,
    statements,
)
from tests.quizzes.sheets import answer_all

pytestmark = pytest.mark.postgres
DOWNLOADS = ("/data-saya/unduh.json", "/data-saya/unduh.html")


def a_graduate(**said: object) -> Person:
    """A cadre with a seat, a finished training and its certificate."""
    cadre = seated(a_person(full_name="Mawar Melati Kenanga", **said), 1)  # type: ignore[arg-type]
    filed(a_finished_training(cadre), cadre)
    return cadre


def named_in(part: Section) -> set[str]:
    """Every column that the query of a section reads for what it shows, as `table.column`."""
    return {
        f"{piece.table.name}.{piece.name}"
        for column in part.chosen(1).selected_columns
        for piece in visitors.iterate(column)
        if isinstance(piece, sa.Column)
    }


def tables_in(part: Section) -> set[str]:
    """Every table that the query of a section asks, wherever in it."""
    return {piece.name for piece in visitors.iterate(part.chosen(1)) if isinstance(piece, sa.Table)}


def pointing_at_people() -> set[str]:
    return {
        f"{table.name}.{key.parent.name}"
        for table in Model.metadata.sorted_tables
        for key in table.foreign_keys
        if key.target_fullname == "person.id"
    }


def test_every_column_that_points_at_people_says_what_erasure_does() -> None:
    assert set(register.HELD) == pointing_at_people()


def test_every_table_says_whether_it_holds_something_on_a_person() -> None:
    by_key = {name.partition(".")[0] for name in register.HELD}
    assert not by_key & set(register.NOBODY)
    assert not set(register.HELD_BY_NUMBER) & set(register.NOBODY)
    known = by_key | set(register.HELD_BY_NUMBER) | set(register.NOBODY)
    assert known == {table.name for table in Model.metadata.sorted_tables}


def test_what_is_said_to_be_shown_is_asked_by_that_section() -> None:
    parts = {part.key: part for part in SECTIONS}
    held = register.HELD | register.HELD_BY_NUMBER
    for name, said in held.items():
        if said.shown:
            assert name.partition(".")[0] in tables_in(parts[said.shown]), name
        else:
            assert said.why, name


def test_every_column_of_a_shown_table_is_shown_or_says_why_not() -> None:
    shown = set().union(*(named_in(part) for part in SECTIONS))
    held = register.HELD | register.HELD_BY_NUMBER
    tables = {name.partition(".")[0] for name, said in held.items() if said.shown}
    columns = {
        f"{table.name}.{column.name}"
        for table in Model.metadata.sorted_tables
        if table.name in tables
        for column in table.columns
        if column.name != "id" and not column.foreign_keys
    }
    assert columns - shown == set(register.UNSHOWN)


def test_the_page_shows_each_kind_of_thing(browser: Browser) -> None:
    page = browser(a_graduate()).get("/data-saya/")
    assert page.status_code == 200
    for words in ("Mawar Melati Kenanga", "Kursi", "Kehadiran", "Sertifikat", "versi 1"):
        assert words in page.text


def test_staff_see_their_own_data_too(browser: Browser) -> None:
    assert browser(a_person(Role.ADMIN, CITY)).get("/data-saya/").status_code == 200


def test_who_has_not_agreed_still_sees_and_takes_their_data(browser: Browser) -> None:
    client = browser(a_person(consent_version=None))
    for address in ("/data-saya/", *DOWNLOADS):
        assert client.get(address).status_code == 200


def test_the_copy_for_programs_holds_every_section_and_row(browser: Browser) -> None:
    cadre = a_graduate()
    copy = json.loads(browser(cadre).get(DOWNLOADS[0]).text)
    assert list(copy["data"]) == [section.key for section in SECTIONS]
    assert copy["data"]["identitas"][0]["Nama lengkap"] == "Mawar Melati Kenanga"
    for key in ("kursi", "pelatihan", "modul", "kehadiran", "percobaan", "sertifikat", "masuk"):
        assert copy["data"][key], key


def test_points_wait_until_no_other_attempt_is_open(browser: Browser) -> None:
    cadre = a_person()
    training = a_training(cadre)
    having_read(training, cadre, 1)
    client = browser(cadre)
    quiz_id = next(iter(papers.of_edition(db.session(), training.edition_id)))

    def points() -> set[str | None]:
        answers = json.loads(client.get(DOWNLOADS[0]).text)["data"]["jawaban"]
        return {answer["Poin soal"] for answer in answers}

    attempt_id = started(cadre, quiz_id).id
    answer_all(client, attempt_id)
    assert points() == {None}
    client.post(f"/percobaan/{attempt_id}/penyerahan")
    assert None not in points()
    started(cadre, quiz_id)
    assert points() == {None}


def test_the_copy_to_read_is_whole_by_itself(browser: Browser) -> None:
    answer = browser(a_graduate()).get(DOWNLOADS[1])
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
    assert answer.text.rstrip().endswith("</html>")
    assert "Mawar Melati Kenanga" in answer.text
    assert "http" not in answer.text.replace("http-equiv", "")


@pytest.mark.parametrize("address", DOWNLOADS)
def test_a_copy_holds_nothing_of_a_neighbour_and_is_kept_by_nobody(
    browser: Browser, address: str
) -> None:
    a_graduate(phone="+6281377766601")
    answer = browser(a_person()).get(address)
    assert "Mawar" not in answer.text
    assert "81377766601" not in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_changes_tell_what_when_and_by_whom_and_no_number_behind_the_seal(
    browser: Browser,
) -> None:
    admin, cadre = a_person(Role.ADMIN, CITY, full_name="Arif Rahman"), a_person()
    sealed = {"nik_index": "f" * 64, "nik_last4": "9903", "nik_sealed": b"secret"}
    with transaction() as session:
        held = session.get_one(Person, cadre.id)
        source = Source(admin.id, Role.ADMIN)
        changes.edit(session, held, {"phone": "+6281200000009", **sealed}, source, now=now())
    copy = browser(cadre).get(DOWNLOADS[0]).text
    (change,) = json.loads(copy)["data"]["perubahan"]
    assert change["Oleh"] == "Arif Rahman"
    assert "0812 0000 0009" in change["Isi"]
    assert "••••9903" in change["Isi"]
    assert "ffff" not in copy


@pytest.fixture
def well_known(app: Flask) -> int:
    """The id of someone with more audit entries than are read at a time."""
    person = a_person()
    with transaction() as session:
        for _ in range(2 * sections.PAGE + 3):
            audit.record(session, "module.read", "module", 1, now=now(), actor_id=person.id)
    return int(person.id)


def test_a_copy_is_read_page_by_page_and_misses_nothing(well_known: int, session: Session) -> None:
    copy = json.loads("".join(copies.as_json(session, well_known, now=now())))
    assert len(copy["data"]["catatan"]) == 2 * sections.PAGE + 3
    with statements() as asked:
        list(copies.as_json(session, well_known, now=now()))
    pages = [one for one in asked if "FROM audit_entry" in one]
    assert len(pages) == 3
    assert [one for one in asked if "LIMIT" not in one] == []


def test_the_first_piece_leaves_before_the_last_page_is_read(
    well_known: int, session: Session
) -> None:
    def until(words: str, pieces: Iterator[str]) -> None:
        assert any(words in piece for piece in pieces), words

    with statements() as asked:
        pieces = copies.as_json(session, well_known, now=now())
        until("Nama lengkap", pieces)
        assert len(asked) == 2  # who answers for the data, and whose they are
        until("Tindakan", pieces)
        assert sum("FROM audit_entry" in one for one in asked) == 1


def test_no_read_is_left_open_while_a_piece_is_on_its_way(
    well_known: int, session: Session
) -> None:
    pieces = copies.as_json(session, well_known, now=now())
    while "Tindakan" not in next(pieces):
        pass
    with transaction() as writing:  # SQLite would refuse, were another read still going
        writing.execute(sa.update(Person).values(rt=7))
    assert db.session.scalar(sa.select(Person.rt).where(Person.id == well_known)) == 7
