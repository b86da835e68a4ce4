"""Two records of one person become one, and go back exactly to where they were."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts import access, aliases, sealing
from lms.accounts import queries as accounts
from lms.accounts.door_models import AccessCard, CardPrint
from lms.accounts.merge_models import MergedRow, PersonMerge
from lms.accounts.models import Person, RoleAssignment, SeatHolding
from lms.attendance import events
from lms.attendance import service as attendance
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import Status
from lms.audit.models import AuditEntry
from lms.certificates import queries as certificates
from lms.certificates.models import Certificate
from lms.core.clock import now
from lms.core.errors import LMSError, NotAllowed, NotFound
from lms.core.roles import Role
from lms.db import Model, db, transaction
from lms.learning import places
from lms.learning import queries as learning
from lms.learning.models import Module, Participant, Training
from lms.learning.reading_models import ReadingPlace
from lms.privacy import erasing
from lms.privacy.models import DataRequest
from lms.privacy.rules import RequestKind, RequestState
from lms.quizzes import queries as quizzes
from lms.quizzes.models import Attempt
from lms.regions.models import Seat
from lms.roster import importing, merging, seat_queries, unmerging
from lms.roster.importing import Outcome
from lms.roster.merging_parts import parts
from lms.roster.plans import Action
from lms.roster.rules import SeatDeed, SeatReason
from lms.roster.seats import Terms, cancel, decide, held_seat
from lms.settings import settings
from tests.certificates.graduates import a_finished_training, filed
from tests.certificates.test_races import at_once
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    a_meeting,
    a_person,
    a_training,
    having_read,
    having_tried,
    rows,
    started,
    viewer,
    with_secret,
)
from tests.matrix import contents
from tests.roster.rosters import HEAD, SITI, keys, person
from tests.roster.seating import a_seat, decided, sits, terms_of, today

pytestmark = pytest.mark.postgres
NOTHING: Mapping[str, bool] = {}
BESIDE = {"audit_entry", "person_change", "person_merge", "merged_row", "sign_in"}
"""What a merge adds to, and its undoing does not take away."""


def merged(by: Person, kept: Person, gone: Person, **chosen: bool) -> PersonMerge:
    with transaction() as session:
        return merging.merge(
            session, viewer(by), kept.id, gone.id, chosen, ring=settings().seal_keys, now=now()
        )


def undone(by: Person, made: PersonMerge, days: int = 0) -> None:
    with transaction() as session:
        moment = now() + timedelta(days=days)
        unmerging.undo(session, viewer(by), made.id, ring=settings().seal_keys, now=moment)


def story() -> dict[str, str]:
    return {name: digest for name, digest in contents().items() if name not in BESIDE}


def owner_of(model: type[Model]) -> list[int]:
    db.session.rollback()
    column = model.__table__.c.person_id
    return sorted(db.session.scalars(sa.select(column)))


def two_lives() -> tuple[Person, Person, Training, Meeting]:
    """Ida twice: both invited to one training, the second to another, too, with a certificate."""
    kept = a_person(full_name="Ida", birth_place=None, rt=None, rw=None)
    gone = a_person(full_name="Ida Royani", birth_place="Ciputat", rt=3, rw=7)
    both = a_training(kept, gone, a_person())
    having_read(both, kept, 1)
    having_read(both, gone)
    stopped_reading(kept, {1: 3})
    stopped_reading(gone, {1: 7, 2: 2})
    having_tried(both, kept, 1, 40)
    having_tried(both, gone, 1, 90)
    own = a_finished_training(gone)
    filed(own, gone)
    meeting = a_meeting(both, starts_at=now() - timedelta(hours=4))
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    marked(trainer, meeting, gone, Status.PRESENT)
    with transaction() as session:
        held = attendance.held(session, viewer(trainer), meeting.id)
        attendance.close(session, viewer(trainer), held, now=now())
    with transaction() as session:
        for one in session.scalars(sa.select(Meeting)):
            events.derive(session, one)
    sits(gone, a_seat(5), today(-100))
    with_secret(gone)
    return kept, gone, both, meeting


def stopped_reading(person: Person, blocks: Mapping[int, int]) -> None:
    with transaction() as session:
        for number, block in blocks.items():
            module_id = session.scalars(sa.select(Module.id).where(Module.number == number)).one()
            places.note(session, person.id, module_id, block, now=now())


def test_who_reads_goes_on_where_either_of_them_stopped(app: Flask) -> None:
    kept, gone, _, _ = two_lives()
    merged(a_person(Role.ADMIN, CITY), kept, gone)
    found = db.session.execute(
        sa.select(Module.number, ReadingPlace.block)
        .join(Module, Module.id == ReadingPlace.module_id)
        .where(ReadingPlace.person_id == kept.id)
        .order_by(Module.number)
    )
    assert [tuple(row) for row in found] == [(1, 3), (2, 2)]


def marked(by: Person, meeting: Meeting, person: Person, status: Status, why: str = "") -> None:
    with transaction() as session:
        held = attendance.held(session, viewer(by), meeting.id)
        attendance.mark(session, viewer(by), held, person.id, status, reason=why or None, now=now())


def test_every_column_that_points_at_a_person_says_whether_it_follows(app: Flask) -> None:
    pointing = {
        f"{table.name}.{column.name}"
        for table in Model.metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "person"
    }
    follows = [name for part in parts() for name in part.follows]
    stays = [name for part in parts() for name in part.stays]
    assert sorted(follows + stays) == sorted(pointing)


def test_all_of_one_record_follows_to_the_other(app: Flask) -> None:
    admin = a_person(Role.ADMIN, CITY)
    kept, gone, both, meeting = two_lives()
    merged(admin, kept, gone, full_name=True, home=True)
    db.session.rollback()
    alive = db.session.get_one(Person, kept.id, populate_existing=True)
    assert (alive.full_name, alive.home, alive.birth_place) == ("Ida Royani", ("003", "007"), None)
    assert not db.session.get_one(Person, gone.id, populate_existing=True).active
    assert gone.id not in learning.participant_ids(db.session(), both.id)
    assert kept.id in learning.participant_ids(db.session(), both.id)
    standing = quizzes.quiz_standings(
        db.session(), learning.with_edition(db.session(), both), [kept.id]
    )
    assert 90 in {one.best_percent for one in standing[kept.id].values()}
    numbers = db.session.scalars(
        sa.select(Attempt.number).where(
            Attempt.person_id == kept.id, Attempt.training_id == both.id
        )
    )
    assert sorted(numbers) == [1, 2]
    assert owner_of(Certificate) == [kept.id]
    assert [
        one.standing.value for one in certificates.own(db.session(), viewer(kept), today())
    ] == ["berlaku"]
    assert terms_of(a_seat(5)) == [(kept.id, today(-100), None)]
    effective = db.session.scalars(
        sa.select(Attendance).where(Attendance.meeting_id == meeting.id)
    ).all()
    assert {one.person_id: one.status for one in effective}[kept.id] is Status.PRESENT
    assert gone.id not in {one.person_id for one in effective}


def test_both_numbers_and_phones_sign_the_person_in(app: Flask) -> None:
    admin = a_person(Role.ADMIN, CITY)
    kept, gone, *_ = two_lives()
    numbers = [kept.cadre_number, gone.cadre_number, kept.phone, gone.phone]
    merged(admin, kept, gone)
    for number in numbers:
        found = accounts.by_identity(db.session(), str(number))
        assert found is not None
        assert found.id == kept.id, number
    assert accounts.credential(db.session(), kept.id) is not None


def test_undoing_restores_every_row_as_it_was(app: Flask) -> None:
    admin = a_person(Role.ADMIN, CITY)
    kept, gone, *_ = two_lives()
    before = story()
    made = merged(admin, kept, gone, full_name=True, home=True, birth_place=True, phone=True)
    assert story() != before
    undone(admin, made)
    after = story()
    assert {name for name in before if before[name] != after[name]} == set()
    merged(admin, kept, gone)  # and it can be done again
    acts = db.session.scalars(
        sa.select(AuditEntry.action)
        .where(AuditEntry.action.startswith("person.merge"))
        .order_by(AuditEntry.id)
    ).all()
    assert acts == ["person.merged", "person.merge_undone", "person.merged"]


def test_a_seat_in_another_kelurahan_brings_its_role_and_takes_it_back(app: Flask) -> None:
    admin = a_person(Role.ADMIN, CITY)
    kept, gone = a_person(), a_person(region=SERPONG_VILLAGE)
    sits(gone, a_seat(5, SERPONG_VILLAGE), today(-100))
    before = story()
    made = merged(admin, kept, gone)
    db.session.rollback()
    assert (
        db.session.get_one(Person, kept.id, populate_existing=True).region_code == SERPONG_VILLAGE
    )
    roles = db.session.scalars(
        sa.select(RoleAssignment).where(RoleAssignment.person_id == kept.id)
    ).all()
    assert {one.region_code: one.ended_at is None for one in roles} == {
        CEMPAKA_PUTIH: False,
        SERPONG_VILLAGE: True,
    }
    undone(admin, made)
    after = story()
    assert {name for name in before if before[name] != after[name]} == set()


def test_what_happened_after_the_merge_stays_with_who_lived_on(app: Flask) -> None:
    admin = a_person(Role.ADMIN, CITY)
    kept, gone, both, meeting = two_lives()
    made = merged(admin, kept, gone)
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    later = a_meeting(both, starts_at=now() - timedelta(hours=1))
    marked(trainer, later, gone, Status.PRESENT)  # a phone still knows the old number
    marked(trainer, meeting, kept, Status.SICK, why="Surat dokter")
    with transaction() as session:
        session.get_one(Person, kept.id).phone = "+628120000777"
    undone(admin, made)
    db.session.rollback()
    appended = db.session.scalars(
        sa.select(AttendanceEvent).where(AttendanceEvent.meeting_id == later.id)
    ).all()
    assert [one.person_id for one in appended] == [kept.id]
    marks = {
        (one.meeting_id, one.person_id): one.status
        for one in db.session.scalars(sa.select(Attendance))
    }
    assert marks[later.id, kept.id] is Status.PRESENT
    assert marks[meeting.id, kept.id] is Status.SICK
    assert marks[meeting.id, gone.id] is Status.PRESENT
    assert db.session.get_one(Person, kept.id, populate_existing=True).phone == "+628120000777"


def test_marked_again_after_the_merge_counts_whatever_the_records_said(app: Flask) -> None:
    admin, trainer = a_person(Role.ADMIN, CITY), a_person(Role.TRAINER, CIPUTAT_TIMUR)
    kept, gone, _both, meeting = two_lives()
    merged(admin, kept, gone)
    marked(trainer, meeting, gone, Status.ABSENT, why="Salah orang")
    found = db.session.get(Attendance, (meeting.id, kept.id))
    assert found is not None
    assert found.status is Status.ABSENT


def test_the_citizen_number_goes_along_sealed_anew_and_comes_back(app: Flask) -> None:
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person()
    ring, digits = settings().seal_keys, "3674054107789903"
    with transaction() as session:
        held = session.get_one(Person, gone.id)
        held.nik_index, held.nik_last4 = "i" * 64, "9903"
        held.nik_sealed = sealing.seal(digits, sealing.nik_place(gone.id), ring)

    def number_of(person: Person) -> str | None:
        db.session.rollback()
        sealed = db.session.scalar(sa.select(Person.nik_sealed).where(Person.id == person.id))
        return sealing.unseal(sealed, sealing.nik_place(person.id), ring) if sealed else None

    made = merged(admin, kept, gone)
    assert (number_of(kept), number_of(gone)) == (digits, None)
    undone(admin, made)
    assert (number_of(kept), number_of(gone)) == (None, digits)


def refused(
    by: Person, kept: Person, gone: Person, kind: type[LMSError], said: str | None = None
) -> None:
    before = contents()
    with pytest.raises(kind, match=said):
        merged(by, kept, gone)
    assert contents() == before


def test_two_certificates_of_one_training_are_not_merged(app: Flask) -> None:
    kept, gone = a_person(), a_person()
    training = a_finished_training(kept, gone)
    filed(training, kept, gone)
    refused(a_person(Role.ADMIN, CITY), kept, gone, merging.CannotMerge, "mencabut salah satunya")


def test_two_seats_on_one_day_are_not_merged_until_one_is_called_a_mistake(app: Flask) -> None:
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person()
    sits(kept, a_seat(1), today(-100), today(-50))
    sits(gone, a_seat(2), today(-60))
    refused(admin, kept, gone, merging.CannotMerge, "kursi 1 Cempaka Putih dan kursi 2")
    before = terms_of(a_seat(2))
    terms = Terms(effective_on=today(), reason=SeatReason.MISTAKEN)
    with transaction() as session:
        seat = held_seat(session, viewer(admin), a_seat_in(2))
        decision = decide(session, viewer(admin), seat, SeatDeed.VACATE, terms, now=now())
    assert terms_of(a_seat(2)) == []
    with transaction() as session:
        cancel(session, viewer(admin), decision.id, now=now())
    assert terms_of(a_seat(2)) == before
    with transaction() as session:
        seat = held_seat(session, viewer(admin), a_seat_in(2))
        decide(session, viewer(admin), seat, SeatDeed.VACATE, terms, now=now())
    merged(admin, kept, gone)


def a_seat_in(number: int) -> int:
    """Its id, read inside the transaction at hand."""
    chosen = sa.select(Seat.id).where(Seat.region_code == CEMPAKA_PUTIH, Seat.number == number)
    return db.session.scalars(chosen).one()


def test_one_quiz_open_twice_is_not_merged(app: Flask) -> None:
    kept, gone = a_person(), a_person()
    training = a_training(kept, gone)
    having_read(training, kept, 1)
    having_read(training, gone, 1)
    started(kept, 1)
    started(gone, 1)
    refused(a_person(Role.ADMIN, CITY), kept, gone, merging.CannotMerge, "sedang mengerjakan kuis")


def test_one_open_attempt_stays_the_one_to_go_on_with(app: Flask) -> None:
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person()
    training = a_training(kept, gone)
    having_read(training, kept, 1)
    having_tried(training, gone, 1, 30)
    mine = started(kept, 1).id
    before = story()
    made = merged(admin, kept, gone)
    assert started(kept, 1).id == mine
    undone(admin, made)
    assert story() == before


def test_staff_strangers_and_the_same_record_are_not_merged(app: Flask) -> None:
    admin, kept = a_person(Role.ADMIN, CITY), a_person()
    trainer = a_person()
    with transaction() as session:
        session.add(
            RoleAssignment(person_id=trainer.id, role=Role.TRAINER, region_code=CIPUTAT_TIMUR)
        )
    refused(admin, kept, trainer, merging.CannotMerge, "petugas")
    refused(admin, kept, kept, merging.CannotMerge, "dua data yang berbeda")
    other = a_person(Role.ADMIN, "36.74.01")
    refused(other, kept, a_person(region=SERPONG_VILLAGE), NotFound)
    refused(a_person(Role.OFFICIAL, CITY), kept, a_person(), NotAllowed)
    with transaction() as session:
        for index, one in enumerate((kept, trainer)):
            held = session.get_one(Person, one.id)
            held.nik_index, held.nik_last4 = str(index) * 64, "0000"
    refused(admin, kept, trainer, merging.CannotMerge, "NIK keduanya berbeda")


def test_a_merge_is_undone_within_thirty_days_and_the_later_one_first(app: Flask) -> None:
    admin, one, two, three = a_person(Role.ADMIN, CITY), a_person(), a_person(), a_person()
    first = merged(admin, two, one)
    second = merged(admin, three, two)
    assert aliases.followed(db.session(), one.id) == three.id
    assert aliases.aliases_of(db.session(), [three.id]) == {one.id: three.id, two.id: three.id}
    with pytest.raises(unmerging.UndoTheLaterFirst):
        undone(admin, first)
    with pytest.raises(unmerging.TooLateToUndo):
        undone(admin, second, days=31)
    undone(admin, second, days=30 - 1)
    undone(admin, first)
    with pytest.raises(unmerging.AlreadyUndone):
        undone(admin, first)
    assert aliases.followed(db.session(), one.id) == one.id


def test_a_merge_is_undone_also_when_the_account_was_closed_since(app: Flask) -> None:
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person()
    made = merged(admin, kept, gone)
    with transaction() as session:
        access.close(session, viewer(admin), kept.id, access.CLOSING[0], now=now())
    undone(admin, made)
    db.session.rollback()
    alive = {one: db.session.get_one(Person, one.id).active for one in (kept, gone)}
    assert alive == {kept: False, gone: True}


def test_a_decision_made_since_goes_back_with_the_seat_it_is_about(app: Flask) -> None:
    admin, kept, gone, sri = a_person(Role.ADMIN, CITY), a_person(), a_person(), a_person()
    seat = a_seat(5)
    sits(gone, seat, today(-100))
    made = merged(admin, kept, gone)
    decision = decided(admin, a_seat(5), SeatDeed.REPLACE, today(), sri)
    undone(admin, made)
    told = seat_queries.history_of_seat(db.session(), viewer(admin), a_seat(5))
    first = told[-1]
    assert (first.person.id if first.person else None) == gone.id
    assert first.ended is not None
    assert first.ended.id == decision.id
    with transaction() as session:
        cancel(session, viewer(admin), decision.id, now=now())
    assert terms_of(a_seat(5)) == [(gone.id, today(-100), None)]


def test_two_records_that_replaced_each_other_on_one_seat_become_one(app: Flask) -> None:
    """Written anew instead of found: the office replaced a cadre by herself."""
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person()
    sits(kept, a_seat(5), today(-100))
    decided(admin, a_seat(5), SeatDeed.REPLACE, today(-50), gone)
    before = story()
    made = merged(admin, kept, gone)
    assert terms_of(a_seat(5)) == [
        (kept.id, today(-100), today(-50)),
        (kept.id, today(-50), None),
    ]
    undone(admin, made)
    assert story() == before


def test_marks_of_a_record_merged_twice_over_still_count(app: Flask) -> None:
    admin, trainer = a_person(Role.ADMIN, CITY), a_person(Role.TRAINER, CIPUTAT_TIMUR)
    one, two, three = a_person(), a_person(), a_person()
    meeting = a_meeting(a_training(one), starts_at=now() - timedelta(hours=1))
    marked(trainer, meeting, one, Status.PRESENT)
    merged(admin, two, one)
    merged(admin, three, two)
    assert owner_of(Attendance) == [three.id]
    assert owner_of(Participant) == [three.id]


def test_of_six_who_merge_one_record_at_once_one_succeeds(app: Flask) -> None:
    by, gone_id = viewer(a_person(Role.ADMIN, CITY)), a_person().id
    into = [a_person().id for _ in range(6)]
    ring = settings().seal_keys

    def merge(number: int) -> bool:
        try:
            with transaction() as session:
                merging.merge(session, by, into[number], gone_id, NOTHING, ring=ring, now=now())
        except merging.CannotMerge:
            return False
        return True

    assert sum(map(bool, at_once(app, 6, merge))) == 1
    assert rows(PersonMerge) == 1


def alias_at_once(app: Flask) -> int:
    """How many of six records a seventh becomes an alias of, when nobody looks first."""
    gone_id, into = a_person().id, [a_person().id for _ in range(6)]

    def alias(number: int) -> bool:
        try:
            with transaction() as session:
                session.add(
                    PersonMerge(
                        kept_id=into[number], gone_id=gone_id, moved_nik=False, merged_at=now()
                    )
                )
        except sa.exc.IntegrityError:
            return False
        return True

    return sum(map(bool, at_once(app, 6, alias)))


def test_the_database_keeps_one_alias_of_one_record(app: Flask) -> None:
    assert alias_at_once(app) == 1


def test_without_its_index_there_are_six(app: Flask) -> None:
    """The control."""
    with transaction() as session:
        session.execute(sa.text("DROP INDEX uq_person_merge_one_alias"))
    assert alias_at_once(app) == 6


def test_erasing_a_person_erases_every_record_merged_into_them(app: Flask) -> None:
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person(full_name="Ida Royani")
    made = merged(admin, kept, gone)
    with transaction() as session:
        erasing.erase(session, kept.id, why="wish", now=now())
    db.session.rollback()
    left = db.session.get_one(Person, gone.id, populate_existing=True)
    assert (left.full_name, left.phone) == (erasing.NAME, None)
    with pytest.raises(unmerging.CannotUndo):
        undone(admin, made)


def a_card(person: Person, *, activated: bool) -> int:
    with transaction() as session:
        sheet = CardPrint(
            op=uuid4().hex,
            region_code=CEMPAKA_PUTIH,
            asked_by=person.id,
            asked_at=now(),
            people=[person.id],
            forgets_devices=False,
        )
        session.add(sheet)
        session.flush()
        card = AccessCard(
            person_id=person.id,
            print_id=sheet.id,
            activation_hash=uuid4().hex,
            badge_id=uuid4().hex,
            card_hash=uuid4().hex,
            issued_at=now(),
            ends_at=now(),
            activated_at=now() if activated else None,
        )
        session.add(card)
        session.flush()
        return card.id


@pytest.mark.parametrize(("own", "other", "stays"), [(1, 1, 0), (0, 1, 1), (0, 0, 0), (1, 0, 0)])
def test_of_two_cards_the_one_in_use_stays_in_force(
    app: Flask, own: int, other: int, stays: int
) -> None:
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person()
    cards = [a_card(kept, activated=bool(own)), a_card(gone, activated=bool(other))]
    before = story()
    made = merged(admin, kept, gone)
    db.session.rollback()
    held = db.session.scalars(sa.select(AccessCard).where(AccessCard.voided_at.is_(None))).one()
    assert (held.id, held.person_id) == (cards[stays], kept.id)
    undone(admin, made)
    assert story() == before


def test_an_open_request_about_ones_data_is_answered_first(app: Flask) -> None:
    admin, kept, gone = a_person(Role.ADMIN, CITY), a_person(), a_person()
    with transaction() as session:
        session.add(
            DataRequest(
                person_id=gone.id,
                kind=RequestKind.ERASURE,
                field="",
                state=RequestState.WAITING,
                asked_at=now(),
                due_at=now(),
            )
        )
    refused(admin, kept, gone, merging.CannotMerge, "permintaan data")


def test_a_roster_that_still_names_the_other_record_makes_no_twin(app: Flask) -> None:
    admin, kept = a_person(Role.ADMIN, CITY), a_person(full_name="Siti Aminah Rahayu")
    lines = [HEAD, SITI]

    def imported() -> Outcome:
        reading = importing.read(db.session(), "\n".join(lines).encode(), today())
        with transaction() as session:
            return importing.commit(session, reading, keys(), now=now())

    assert imported().count(Action.CREATE) == 1
    gone = person("Siti Aminah")
    made = merged(admin, kept, gone, born_on=True, birth_place=True)
    before = rows(Person)
    for _ in range(2):
        assert imported().count(Action.CREATE) == 0
    assert rows(Person) == before
    db.session.rollback()
    alive = db.session.get_one(Person, kept.id, populate_existing=True)
    assert (alive.full_name, alive.position) == ("Siti Aminah Rahayu", "Ketua")
    undone(admin, made)
    assert imported().count(Action.KEEP) == 1


def test_merging_writes_down_each_row_it_moves(app: Flask) -> None:
    kept, gone, *_ = two_lives()
    made = merged(a_person(Role.ADMIN, CITY), kept, gone)
    moved = set(db.session.scalars(sa.select(MergedRow.table_name)))
    assert {"attempt", "certificate", "credential", "participant", "seat_holding"} <= moved
    assert rows(SeatHolding) == 1
    assert made.moved_nik is False
