"""An import writes what is sure, once, and nothing else."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from time import sleep
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts import sealing
from lms.accounts.changes import Source
from lms.accounts.models import Person, PersonChange, RoleAssignment, SeatHolding
from lms.audit import service as audit
from lms.audit.models import AuditEntry
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.db import db, transaction
from lms.roster import importing, seats, writing
from lms.roster.importing import Outcome
from lms.roster.plans import Action
from lms.roster.rules import SeatDeed, SeatReason
from lms.settings import settings
from tests.factories import CEMPAKA_PUTIH, CITY, a_person, rows, viewer
from tests.roster.rosters import CHILD, HEAD, KOSIM, SITI, UNSURE, keys, person
from tests.roster.seating import a_seat, on_terms, terms_of, today

pytestmark = pytest.mark.postgres


def imported(*lines: str) -> Outcome:
    data = "\n".join([HEAD, *lines]).encode()
    reading = importing.read(db.session(), data, wib_date(now()))
    with transaction() as session:
        return importing.commit(session, reading, keys(), now=now())


def actions(outcome: Outcome) -> list[Action]:
    return [entry.action for entry in outcome.planned]


def test_good_rows_are_kept_without_the_bad(app: Flask) -> None:
    outcome = imported(SITI, UNSURE, CHILD, KOSIM)
    assert actions(outcome) == [Action.CREATE, Action.DOUBT, Action.REFUSE, Action.CREATE]
    assert rows(Person) == 2
    siti = person("Siti Aminah")
    assert (siti.phone, siti.rt, siti.rw, siti.position) == ("+6281200000001", 3, 7, "Ketua")
    assert siti.region_code == CEMPAKA_PUTIH


def test_a_new_cadre_gets_a_number_a_role_and_the_lowest_vacant_seat(session: Session) -> None:
    imported(SITI, KOSIM)
    chosen = sa.select(Person.cadre_number).order_by(Person.cadre_number)
    assert list(session.scalars(chosen)) == ["TS-05-001", "TS-05-002"]
    assert rows(RoleAssignment) == rows(SeatHolding) == 2


def test_the_same_file_again_changes_nothing(app: Flask) -> None:
    imported(SITI, KOSIM)
    before = rows(AuditEntry), rows(PersonChange)
    assert actions(imported(SITI, KOSIM)) == [Action.KEEP, Action.KEEP]
    assert (rows(AuditEntry), rows(PersonChange)) == before


def test_an_empty_cell_erases_nothing(app: Flask) -> None:
    imported(SITI)
    again = imported(SITI.replace("081200000001", "").replace("Ketua", ""))
    assert actions(again) == [Action.KEEP]
    assert person("Siti Aminah").phone == "+6281200000001"


def test_a_change_keeps_what_was_before(app: Flask) -> None:
    imported(SITI)
    assert actions(imported(SITI.replace("081200000001", "0813 0000 0001"))) == [Action.CHANGE]
    change = db.session.scalars(sa.select(PersonChange).order_by(PersonChange.id.desc())).first()
    assert change is not None
    assert change.before == {"phone": "+6281200000001"}
    assert change.after == {"phone": "+6281300000001"}


def test_the_number_is_sealed_for_its_row_and_stands_nowhere_in_clear(session: Session) -> None:
    imported(SITI)
    siti = person("Siti Aminah")
    assert siti.nik_sealed is not None
    place = sealing.nik_place(siti.id)
    assert sealing.unseal(siti.nik_sealed, place, settings().seal_keys) == "3674054107789903"
    every = [
        *session.scalars(sa.select(AuditEntry.facts)),
        *session.scalars(sa.select(PersonChange.after)),
    ]
    assert "3674054107789903" not in repr(every)


def test_someone_elses_nik_waits_for_a_person(app: Flask) -> None:
    imported(SITI)
    assert actions(imported(SITI.replace("Siti Aminah", "Wulan Sari"))) == [Action.DOUBT]
    assert rows(Person) == 1


def test_a_namesake_without_birth_date_is_asked_about(app: Flask) -> None:
    a_person(full_name="Hj. Siti Aminah, S.Pd.", region=CEMPAKA_PUTIH)
    assert actions(imported(SITI)) == [Action.DOUBT]
    assert rows(Person) == 1


def test_a_confirmed_name_is_the_persons(app: Flask) -> None:
    imported(SITI)
    siti = person("Siti Aminah")
    with transaction() as session:
        session.get_one(Person, siti.id).name_confirmed_at = now()
    assert actions(imported(SITI.replace("Siti Aminah", '"Siti Aminah, S.Pd."'))) == [Action.KEEP]


def test_a_cadre_of_another_kelurahan_is_not_moved_by_a_file(app: Flask) -> None:
    imported(SITI)
    assert actions(imported(SITI.replace("Cempaka Putih", "Rengas"))) == [Action.DOUBT]
    assert person("Siti Aminah").region_code == CEMPAKA_PUTIH


def test_the_fifty_first_is_a_reserve_and_that_is_said(app: Flask) -> None:
    lines = [f",Kader {n:03d}x,01/02/19{n + 30:02d},P,,Cempaka Putih,,," for n in range(51)]
    outcome = imported(*lines)
    assert (rows(Person), rows(SeatHolding)) == (51, 50)
    assert outcome.reserves == frozenset({52})


def test_one_audit_entry_tells_of_the_whole_import(session: Session) -> None:
    before = rows(AuditEntry)
    imported(SITI, KOSIM, UNSURE)
    assert rows(AuditEntry) == before + 1
    entry = session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert entry.facts["created"] == 2
    assert audit.first_broken(session) is None


def test_a_preview_writes_nothing(session: Session) -> None:
    data = "\n".join([HEAD, SITI]).encode()
    outcome = importing.preview(session, importing.read(session, data, wib_date(now())), keys())
    assert actions(outcome) == [Action.CREATE]
    assert rows(Person) == 0


def test_two_imports_of_one_file_at_once_make_each_cadre_once(app: Flask) -> None:
    def run(_turn: int) -> Any:
        with app.app_context():
            return actions(imported(SITI, KOSIM))

    with ThreadPoolExecutor(4) as pool:
        every = list(pool.map(run, range(4)))
    assert rows(Person) == 2
    assert sorted(every).count([Action.CREATE, Action.CREATE]) == 1


def test_a_seat_is_filled_while_a_file_is_written(app: Flask) -> None:
    """The file changes who gets the seat, and gives the next one to somebody new: no ring."""
    admin = viewer(a_person(Role.ADMIN, CITY))
    siti = a_person(full_name="Siti Aminah", born_on=date(1978, 7, 1), phone=None)
    seat_id = a_seat(1).id

    def from_a_file() -> Outcome:
        with app.app_context():
            return imported(SITI, KOSIM)

    with ThreadPoolExecutor(1) as pool:
        with transaction() as session:
            held = seats.held_seat(session, admin, seat_id)
            other = pool.submit(from_a_file)
            sleep(0.3)  # it has come as far as it can
            comer = session.get_one(Person, siti.id)
            terms = on_terms(today(), SeatReason.VACANT)
            seats.decide(session, admin, held, SeatDeed.FILL, terms, comer=comer, now=now())
        assert actions(other.result()) == [Action.CHANGE, Action.CREATE]
    assert person("Siti Aminah").phone == "+6281200000001"
    assert [who for who, _since, _until in terms_of(a_seat(1))] == [siti.id]
    assert [who for who, _since, _until in terms_of(a_seat(2))] == [person("Kosim").id]


def test_without_planning_again_inside_two_imports_collide(app: Flask) -> None:
    """The control: a plan made before the transaction would add the same people twice."""
    data = "\n".join([HEAD, KOSIM.replace("3674050505759932", "")]).encode()
    reading = importing.read(db.session(), data, wib_date(now()))
    stale = importing.preview(db.session(), reading, keys())
    for _ in range(2):
        with transaction() as session:
            writing.write(session, stale.planned, keys(), Source(), now=now())
    assert rows(Person) == 2
