"""The audit record as an auditor reads it: narrowed, in plain words, and on paper."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import changes
from lms.accounts.changes import Source
from lms.accounts.models import Person
from lms.attendance.rules import MeetingState, Status
from lms.audit import chain
from lms.audit import service as audit
from lms.core.clock import now, to_wib
from lms.core.roles import Role
from lms.db import db, transaction
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    Browser,
    a_meeting,
    a_person,
    a_training,
)

pytestmark = pytest.mark.postgres
PAGE = "/kelola/audit/"
SERPONG = "36.74.01"


@pytest.fixture
def auditor(browser: Browser) -> Any:
    return browser(a_person(Role.AUDITOR, CITY))


def recorded(action: str = "meeting.closed", thing: object = 9, **said: Any) -> int:
    """An entry made now about a meeting, if nothing else is said; its number."""
    facts: dict[str, Any] = {"now": now(), "object_type": "meeting"} | said
    with transaction() as session:
        kind = facts.pop("object_type")
        return audit.record(session, action, kind, thing, **facts).id


@pytest.mark.parametrize(
    ("actor", "role", "shown"),
    [(None, None, "Sistem"), (7, None, "Akun 7"), (7, Role.TRAINER, "Pelatih")],
)
def test_who_is_not_known_is_named_by_number(
    auditor: FlaskClient, actor: int | None, role: Role | None, shown: str
) -> None:
    with transaction() as session:
        session.execute(sa.delete(Person).where(Person.id == actor))
    recorded(actor_id=actor, role=role)
    recorded("a.new_deed", 3, object_type="novelty")
    page = auditor.get(PAGE).text
    assert "Pertemuan ditutup" in page
    assert "Pertemuan 9" in page
    assert f">{shown}<" in page
    assert "a.new_deed" in page  # unknown words stay visible


def test_staff_are_named_and_cadres_shown_by_number(auditor: FlaskClient) -> None:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR, full_name="Nurul Fitriani, S.Psi.")
    cadre = a_person(full_name="Sri Wahyuni")
    meeting = a_meeting(a_training(cadre), title="Praktik mendampingi")
    recorded(
        "attendance.corrected",
        meeting.id,
        actor_id=trainer.id,
        role=Role.TRAINER,
        reason="Daftar kertas menyusul",
        person=cadre.id,
        before=Status.ABSENT,
        after=Status.PRESENT,
    )
    page = auditor.get(PAGE).text
    assert "Nurul Fitriani, S.Psi." in page
    assert f"Kader {cadre.cadre_number}: alpa → hadir" in page
    assert "Pertemuan Praktik mendampingi, " in page
    assert "Alasan: Daftar kertas menyusul" in page
    assert "Sri Wahyuni" not in page


def test_one_entry_shows_what_was_before_and_after_and_hides_what_it_must(
    auditor: FlaskClient,
) -> None:
    admin = a_person(Role.ADMIN, CITY)
    cadre = a_person(full_name="Sri Wahyuni", phone="+6281277140001", nik_last4=None)
    said = {"full_name": "Sri Wahyuningsih", "phone": "+6281399990002", "birth_place": "Serang"}
    with transaction() as session:
        person = session.get_one(Person, cadre.id)
        source = Source(admin.id, Role.ADMIN, "Ejaan sesuai KTP")
        changes.edit(session, person, said, source, now=now())
    number = chain.head(db.session()).id
    page = auditor.get(f"{PAGE}{number}").text
    for words in ("Sri Wahyuni<", "Sri Wahyuningsih", "Ejaan sesuai KTP", "Perintah di server"):
        assert words in page
    assert "0812 7714 ••••" in page
    assert "0813 9999 ••••" in page
    assert "0002" not in page.replace(f"Sidik catatan ini: {page.split('Sidik catatan')[1]}", "")
    assert "Serang" not in page


def test_a_changed_plan_reads_as_dates(auditor: FlaskClient) -> None:
    moved = ["2026-11-24 02:00:00+00:00", "2026-11-25 02:30:00+00:00"]
    number = recorded("meeting.changed", starts_at=moved, learning_hours=["4", "5"])
    page = auditor.get(f"{PAGE}{number}").text
    assert "24 November 2026 pukul 09.00" in page
    assert "25 November 2026 pukul 09.30" in page
    assert "Bobot (JP)" in page


def shown(client: FlaskClient, **asked: object) -> set[str]:
    """Which of the deeds of `three_deeds` a narrowed page shows."""
    page = client.get(PAGE, query_string=asked).text
    table = page.partition("<tbody>")[2]
    return {word for word in ("ditutup", "dicabut", "dikunci") if f" {word}<" in table}


@pytest.fixture
def three_deeds(app: Flask) -> dict[str, Any]:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR, full_name="Budi Santoso")
    far = a_person(Role.TRAINER, SERPONG, full_name="Rina Hartati")
    here, there = a_training(a_person()), a_training(a_person(), regions=[SERPONG_VILLAGE])
    old = now() - timedelta(days=10)
    recorded("meeting.closed", a_meeting(here).id, actor_id=trainer.id, now=old)
    recorded("meeting.locked", a_meeting(there).id)
    recorded("certificate.revoked", 12, object_type="certificate", actor_id=far.id)
    return {"trainer": trainer, "old": to_wib(old).date(), "here": here}


def test_the_record_is_narrowed_by_time_person_kind_and_deed(
    auditor: FlaskClient, three_deeds: dict[str, Any]
) -> None:
    old = three_deeds["old"]
    assert shown(auditor) == {"ditutup", "dicabut", "dikunci"}
    assert shown(auditor, sampai=old) == {"ditutup"}
    assert shown(auditor, dari=old, sampai=old) == {"ditutup"}
    assert shown(auditor, dari=old + timedelta(days=1)) == {"dicabut", "dikunci"}
    assert shown(auditor, pelaku="santoso") == {"ditutup"}
    assert shown(auditor, pelaku=str(three_deeds["trainer"].id)) == {"ditutup"}
    assert shown(auditor, pelaku="sistem") == {"dikunci"}
    assert shown(auditor, pelaku="nobody of this name") == set()
    assert shown(auditor, jenis="certificate") == {"dicabut"}
    assert shown(auditor, tindakan="meeting.locked") == {"dikunci"}
    assert shown(auditor, hal="certificate:12") == {"dicabut"}
    assert shown(auditor, jenis="certificate", pelaku="santoso") == set()


def test_the_record_is_narrowed_by_region(
    auditor: FlaskClient, three_deeds: dict[str, Any]
) -> None:
    assert shown(auditor, wilayah=CIPUTAT_TIMUR) == {"ditutup"}
    assert shown(auditor, wilayah=CEMPAKA_PUTIH) == {"ditutup"}
    assert shown(auditor, wilayah=SERPONG) == {"dicabut", "dikunci"}


def test_whoever_audits_one_kecamatan_reads_what_concerns_it(
    browser: Browser, three_deeds: dict[str, Any]
) -> None:
    assert shown(browser(a_person(Role.AUDITOR, CIPUTAT_TIMUR))) == {"ditutup"}
    assert shown(browser(a_person(Role.AUDITOR, SERPONG))) == {"dicabut", "dikunci"}


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "kemarin", "2026-13-01", "2026-02-30"])
def test_a_day_that_is_none_is_said_and_not_used(
    auditor: FlaskClient, three_deeds: dict[str, Any], day: str
) -> None:
    answer = auditor.get(PAGE, query_string={"dari": day, "sampai": day})
    assert answer.status_code == 200
    assert "Tanggal belum benar" in answer.text
    assert shown(auditor, dari=day) == {"ditutup", "dicabut", "dikunci"}


def test_pages_turn_in_both_directions_and_keep_what_was_asked(auditor: FlaskClient) -> None:
    for meeting in range(130):
        recorded(thing=meeting, actor_id=None)
    first, last = 132 - 50, chain.head(db.session()).id
    asked = {"tindakan": "meeting.closed"}
    newest = auditor.get(PAGE, query_string=asked).text
    assert f"sebelum={last - 49}&amp;tindakan=meeting.closed" in newest
    assert "Sebelumnya" not in newest
    middle = auditor.get(PAGE, query_string=asked | {"sebelum": last - 49}).text
    assert "Sebelumnya" in middle
    assert "Berikutnya" in middle
    again = auditor.get(PAGE, query_string=asked | {"sesudah": last - 50}).text
    assert again.partition("<tbody>")[2] == newest.partition("<tbody>")[2]
    oldest = auditor.get(PAGE, query_string=asked | {"sebelum": last - 99}).text
    assert "Berikutnya" not in oldest
    assert first


def test_the_printed_list_says_what_it_is_and_holds_the_anchor(
    auditor: FlaskClient, three_deeds: dict[str, Any]
) -> None:
    page = auditor.get(PAGE, query_string={"cetak": 1, "wilayah": SERPONG, "pelaku": "Rina"}).text
    head = chain.head(db.session())
    assert head.link[:16] in page
    for words in ("Kecamatan Serpong", "semua waktu", "Rina", "1 catatan.", "WIB, oleh"):
        assert words in page
    assert '<form class="filters' not in page


def test_a_change_of_state_reads_as_before_and_after(auditor: FlaskClient) -> None:
    recorded(before=MeetingState.OPEN, after=MeetingState.CLOSED, absent=[])
    assert "Keadaan: terbuka → ditutup" in auditor.get(PAGE).text
