"""Versions of the office: nothing overwritten, each moment with its own, two admins at once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.db import advisory_lock, db, transaction
from lms.office import queries, rules, service
from lms.office.models import OfficeVersion
from lms.office.queries import Version
from lms.office.service import Change, NothingToCancel, Outdated
from tests.certificates.test_races import at_once
from tests.factories import rows

pytestmark = pytest.mark.postgres
WEEK = timedelta(days=7)


def set_to(
    values: dict[str, Any], *, on: int | None = None, since: datetime | None = None
) -> Version:
    """Change these fields, on top of the newest version if none is said."""
    moment = now()
    with transaction() as session:
        based_on = queries.newest_number(session) if on is None else on
        asked = Change(based_on, values, since or moment, 7, Role.ADMIN, "Pergantian")
        return service.change(session, asked, now=moment)


def test_the_built_in_office_holds_until_another_is_set(session: Session) -> None:
    assert queries.version_at(session, now()) == queries.FIRST
    before = now()
    made = set_to({"signatory_name": "Drs. Budi"})
    assert queries.office_at(session, now()).signatory_name == "Drs. Budi"
    assert queries.office_at(session, before) == rules.BUILT_IN
    assert (made.number, made.changed) == (1, ("signatory_name",))


def test_each_version_is_one_audit_entry_with_before_and_after(session: Session) -> None:
    set_to({"seats": 55, "place": "Serpong"})
    entry = session.scalars(
        sa.select(AuditEntry).where(AuditEntry.action == "office.changed")
    ).one()
    assert entry.facts["before"] == {"seats": 50, "place": "Tangerang Selatan"}
    assert entry.facts["after"] == {"seats": 55, "place": "Serpong"}
    assert (entry.actor_id, entry.role, entry.reason) == (7, Role.ADMIN, "Pergantian")


@pytest.mark.parametrize(
    ("values", "back"),
    [
        ({}, timedelta()),
        ({"seats": 50}, timedelta()),
        ({"seats": 60}, timedelta(seconds=1)),
        ({"number_format": "{nomor}"}, timedelta()),
        ({"short_name": "X" * 60}, timedelta()),
    ],
)
def test_what_changes_nothing_or_breaks_a_rule_leaves_nothing(
    session: Session, values: dict[str, Any], back: timedelta
) -> None:
    entries = rows(AuditEntry)
    with pytest.raises(RuleBroken):
        set_to(values, since=now() - back)
    assert rows(OfficeVersion) == 0
    assert rows(AuditEntry) == entries


def test_the_second_of_two_admins_is_told(session: Session) -> None:
    set_to({"seats": 55}, on=0)
    with pytest.raises(Outdated):
        set_to({"place": "Serpong"}, on=0)
    assert rows(OfficeVersion) == 1
    set_to({"place": "Serpong"}, on=1)
    office = queries.office_at(session, now())
    assert (office.seats, office.place) == (55, "Serpong")


def test_of_eight_who_save_at_the_same_moment_one_is_first(app: Flask) -> None:
    assert sorted(map(str, at_once(app, 8, saving(service.change)))) == ["late"] * 7 + ["made"]
    assert rows(OfficeVersion) == 1


def test_without_the_look_at_the_newest_number_they_overwrite_each_other(app: Flask) -> None:
    """The control: were the newest number taken for the one shown, seven changes would be lost."""

    def careless(session: Session, asked: Change, *, now: datetime) -> Version:
        advisory_lock(session, "office_version")
        newest = queries.newest_number(session)
        again = Change(newest, asked.values, now, asked.actor_id, asked.role)
        return service.change(session, again, now=now)

    assert at_once(app, 8, saving(careless)) == ["made"] * 8
    assert rows(OfficeVersion) == 8


def saving(change: Callable[..., Version]) -> Callable[[int], str]:
    """Each thread sets another place, all on top of the built-in office."""

    def work(thread: int) -> str:
        try:
            with transaction() as session:
                moment = now()
                asked = Change(0, {"place": f"Kota {thread}"}, moment, thread, Role.ADMIN)
                change(session, asked, now=moment)
        except Outdated:
            return "late"
        return "made"

    return work


def test_a_change_to_come_keeps_what_is_changed_before_it(session: Session) -> None:
    new_year = now() + WEEK
    set_to({"signatory_name": "Drs. Budi", "signatory_nip": None}, since=new_year)
    assert queries.office_at(session, now()) == rules.BUILT_IN
    set_to({"place": "Serpong"})
    today, then = queries.office_at(session, now()), queries.office_at(session, new_year)
    assert (today.place, today.signatory_name) == ("Serpong", rules.BUILT_IN.signatory_name)
    assert (then.place, then.signatory_name, then.signatory_nip) == ("Serpong", "Drs. Budi", None)
    carried = session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc()).limit(1)).one()
    assert carried.facts["carried"] == [3]


def test_what_is_still_to_come_can_be_taken_back_and_nothing_else(session: Session) -> None:
    first, second = now() + WEEK, now() + 2 * WEEK
    mistaken = set_to({"signatory_name": "Drs. Salah"}, since=first)
    set_to({"place": "Serpong"}, since=second)
    held = set_to({"seats": 55})
    (coming, _last) = queries.to_come(session, now())
    assert coming.number != mistaken.number  # it was made again on top of the seats
    cancelled(coming.number)
    at_first, at_second = (queries.office_at(session, moment) for moment in (first, second))
    assert (at_first.signatory_name, at_first.seats) == (rules.BUILT_IN.signatory_name, 55)
    assert (at_second.signatory_name, at_second.place) == (at_first.signatory_name, "Serpong")
    made = rows(OfficeVersion)
    for number in (coming.number, held.number, queries.to_come(session, now())[0].number, 999):
        with pytest.raises(NothingToCancel):
            cancelled(number)
    assert rows(OfficeVersion) == made


def cancelled(number: int) -> None:
    moment = now()
    with transaction() as session:
        asked = Change(queries.newest_number(session), {}, moment, 7, Role.ADMIN)
        service.cancel(session, asked, number, now=moment)


@pytest.mark.parametrize("table", ["office_version", "office_emblem"])
@pytest.mark.parametrize("deed", ["UPDATE {} SET made_at = made_at", "DELETE FROM {}"])
def test_the_database_refuses_to_change_a_version_or_an_emblem(
    app: Flask, table: str, deed: str
) -> None:
    set_to({"seats": 55})
    with transaction() as session:
        service.keep_emblem(session, b"image", now=now())
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), transaction() as session:
        session.execute(sa.text(deed.format(table)))
    assert rows(OfficeVersion) == 1


def test_the_same_image_is_kept_once(app: Flask) -> None:
    with transaction() as session:
        digest = service.keep_emblem(session, b"image", now=now())
        assert service.keep_emblem(session, b"image", now=now()) == digest
    found = queries.emblems_of(db.session(), [digest, None, "0" * 64])
    assert found == {digest: b"image"}


def test_how_long_things_are_kept_is_asked_by_one_function(session: Session) -> None:
    assert queries.retention_at(session, now()).scan_evidence == 24
    set_to({"keep_scan_evidence": 36})
    assert queries.retention_at(session, now()).scan_evidence == 36
