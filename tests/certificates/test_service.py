"""Asking for certificates, giving them their numbers, and what is refused without a trace."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.attendance.models import Meeting
from lms.attendance.rules import MeetingState
from lms.attendance.service import MeetingsOpen
from lms.audit import service as audit
from lms.audit.models import AuditEntry
from lms.certificates import batches, issuing, queries, service
from lms.certificates.drafting import CannotBePrinted
from lms.certificates.fonts import UnprintableText
from lms.certificates.models import BatchPerson, Certificate, CertificateBatch, CertificateSeries
from lms.certificates.rules import REASONS, CertificateState, last_valid_day
from lms.core.clock import now, wib_date
from lms.core.codes import is_well_formed
from lms.core.errors import LMSError, NotAllowed, NotFound
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs.models import Job, JobState
from lms.learning.models import Participant, Training
from lms.regions.queries import region
from tests.certificates.graduates import (
    a_finished_training,
    an_official,
    asked,
    certificates,
    having_attended,
    issued,
    viewer,
)
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    SERPONG_VILLAGE,
    a_meeting,
    a_person,
    a_training,
    having_learnt,
    rows,
    seated,
)

pytestmark = pytest.mark.postgres


def problems() -> dict[int, str | None]:
    db.session.rollback()
    found = {row.person_id: row.problem for row in db.session.scalars(sa.select(BatchPerson))}
    db.session.rollback()
    return found


def nothing_was_written() -> bool:
    return all(rows(table) == 0 for table in (Certificate, CertificateBatch, Job, BatchPerson))


def test_who_has_done_everything_gets_a_number_a_code_and_frozen_facts(app: Flask) -> None:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR, full_name="Nurul Fitriani, S.Psi.")
    sri = a_person(full_name="Hj. Sri Wahyuni, S.Pd.")
    training = a_finished_training(sri, percent=92, trainers=[trainer], batch="Angkatan II")

    (made,) = issued(training, sri, by=an_official())

    today = wib_date(now())
    facts = made.says
    assert made.number == f"400.2/0001/DP3AP2KB/{today.year}" == facts.number
    assert is_well_formed(made.code)
    assert facts.verify_url == f"http://localhost/v/{made.code}"
    assert (facts.full_name, facts.predicate, facts.average) == (
        "Hj. Sri Wahyuni, S.Pd.",
        "Sangat Memuaskan",
        Decimal(92),
    )
    home = region(db.session(), CEMPAKA_PUTIH)
    assert (facts.kelurahan, facts.kecamatan) == (home.name, "Ciputat Timur")
    assert [(row.jp, row.score, row.result) for row in facts.modules] == [
        (2, 92, ""),
        (1, 92, ""),
        (1, None, "Hadir"),
    ]
    assert facts.jp_total == 4
    assert facts.coordinator == "Nurul Fitriani, S.Psi."
    assert facts.valid_until == made.valid_until == last_valid_day(today, 24)
    assert made.facts_sha256 == facts.sha256()


def test_numbers_follow_the_seats(app: Flask) -> None:
    people = [seated(a_person(), number) for number in (7, 3, 12)]
    reserve = a_person()
    training = a_finished_training(reserve, *people)
    made = issued(training, reserve, *people)
    assert [one.person_id for one in made] == [
        people[1].id,
        people[0].id,
        people[2].id,
        reserve.id,
    ]
    assert [one.sequence for one in made] == [1, 2, 3, 4]


def test_the_meetings_are_locked_with_the_request(app: Flask) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    asked(training, sri)
    db.session.rollback()
    assert db.session.scalars(sa.select(Meeting.state)).all() == [MeetingState.LOCKED]


def test_each_step_leaves_its_audit_entry(app: Flask) -> None:
    sri, official = a_person(), an_official()
    training = a_finished_training(sri)
    (made,) = issued(training, sri, by=official)
    db.session.rollback()
    entries = db.session.scalars(
        sa.select(AuditEntry).where(AuditEntry.action.like("certificate%")).order_by(AuditEntry.id)
    ).all()
    assert [entry.action for entry in entries] == ["certificates.requested", "certificate.issued"]
    assert {entry.actor_id for entry in entries} == {official.id}
    assert entries[1].facts["facts_sha256"] == made.facts_sha256
    assert "Kader" not in str([entry.facts for entry in entries])
    assert audit.first_broken(db.session()) is None


def test_someone_not_eligible_is_refused_by_name_and_nothing_is_written(app: Flask) -> None:
    ready, late = a_person(), a_person(full_name="Ida Farida")
    training = a_training(ready, late)
    having_attended(training, [ready, late])
    having_learnt(training, ready)
    with pytest.raises(service.NotEligible) as refusal:
        asked(training, ready, late)
    assert refusal.value.message == (
        "Ida Farida belum dapat diberi sertifikat. Modul 1–2 belum selesai."
        " Kuis modul 1–2 belum lulus."
    )
    assert nothing_was_written()


def test_an_open_meeting_refuses_the_request(app: Flask) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    a_meeting(training, learning_hours=0)
    with pytest.raises(MeetingsOpen):
        asked(training, sri)
    assert nothing_was_written()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Siti عائشة", "memuat huruf “ع”"),
        ("  ", "Nama belum diisi."),
        ("Siti " * 25, "Nama lebih dari 120 huruf."),
    ],
)
def test_a_name_that_cannot_be_printed_is_told_before_anything_is_issued(
    app: Flask, name: str, said: str
) -> None:
    sri = a_person(full_name=name)
    training = a_finished_training(sri)
    with pytest.raises(service.NotEligible) as refusal:
        asked(training, sri)
    assert said in refusal.value.message
    assert nothing_was_written()


@pytest.mark.parametrize(
    ("changed", "kind", "said"),
    [
        ({"venue": "Aula " * 40}, CannotBePrinted, "Tempat pelatihan lebih dari 160 huruf."),
        ({"title": "Pelatihan 李"}, UnprintableText, "Nama pelatihan pada sertifikat"),
    ],
)
def test_a_training_that_cannot_be_printed_is_refused_before_anything_is_issued(
    app: Flask, changed: dict[str, Any], kind: type[LMSError], said: str
) -> None:
    sri = a_person()
    training = a_finished_training(sri, **changed)
    with pytest.raises(kind) as refusal:
        asked(training, sri)
    assert refusal.value.message.startswith(said)
    assert nothing_was_written()


def test_people_outside_the_officials_regions_are_not_found(app: Flask) -> None:
    here, there = a_person(), a_person(region=SERPONG_VILLAGE)
    training = a_finished_training(here, there, regions=[CEMPAKA_PUTIH, SERPONG_VILLAGE])
    with pytest.raises(NotFound):
        asked(training, here, there, by=an_official())
    with pytest.raises(NotFound):
        asked(training, here, by=an_official(role=Role.TRAINER))
    assert nothing_was_written()
    assert asked(training, here, by=an_official()) is not None


def test_nobody_issues_their_own_certificate(app: Flask) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    with pytest.raises(service.OwnCertificate):
        asked(training, sri, by=viewer(sri, Role.OFFICIAL, CIPUTAT_TIMUR))
    assert nothing_was_written()


def test_asking_again_for_who_has_or_will_have_one_asks_for_nothing(app: Flask) -> None:
    sri, ida = a_person(), a_person()
    training = a_finished_training(sri, ida)
    assert asked(training, sri) is not None
    assert asked(training, sri) is None
    with transaction() as session:
        issuing.issue_some(session, 1, now=now())
        session.execute(sa.update(Job).values(state=JobState.DONE))
    assert asked(training, sri) is None
    assert asked(training, sri, ida) is not None
    assert set(problems()) == {sri.id, ida.id}
    assert rows(BatchPerson) == 2


def test_what_changed_since_the_request_stops_one_person_and_not_the_others(app: Flask) -> None:
    renamed, removed, ready = a_person(), a_person(), a_person()
    training = a_finished_training(renamed, removed, ready)
    batch_id = asked(training, renamed, removed, ready)
    assert batch_id is not None
    with transaction() as session:
        session.get_one(Person, renamed.id).full_name = "Siti \u200b Aminah"
        session.execute(
            sa.update(Participant)
            .where(Participant.person_id == removed.id)
            .values(removed_at=now())
        )
    with transaction() as session:
        assert issuing.issue_some(session, batch_id, now=now()) == 3
    (made,) = certificates(training)
    assert (made.person_id, made.sequence) == (ready.id, 1)
    told = problems()
    assert "U+200B" in str(told[renamed.id])
    assert told[removed.id] == "Sudah tidak terdaftar pada pelatihan ini."
    assert told[ready.id] is None
    status = batches.latest_batch(db.session(), training.id)
    assert status is not None
    assert (status.total, status.issued, status.done, len(status.problems)) == (3, 1, 0, 2)


def test_a_batch_cut_off_goes_on_where_it_stopped(app: Flask) -> None:
    people = [a_person() for _ in range(5)]
    training = a_finished_training(*people)
    batch_id = asked(training, *people)
    assert batch_id is not None
    with transaction() as session:
        assert issuing.issue_some(session, batch_id, now=now(), at_most=2) == 2

    def dies() -> None:
        with transaction() as session:
            issuing.issue_some(session, batch_id, now=now(), at_most=2)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        dies()
    assert len(certificates(training)) == 2
    counts = []
    for _ in range(3):
        with transaction() as session:
            counts.append(issuing.issue_some(session, batch_id, now=now()))
    assert counts == [3, 0, 0]
    made = certificates(training)
    assert [one.sequence for one in made] == [1, 2, 3, 4, 5]
    assert {one.person_id for one in made} == {person.id for person in people}


def test_what_was_printed_stays_when_the_person_is_renamed(app: Flask) -> None:
    sri = a_person(full_name="Sri Wahyuni")
    training = a_finished_training(sri)
    (before,) = issued(training, sri)
    with transaction() as session:
        session.get_one(Person, sri.id).full_name = "Sri Rahayu"
        session.get_one(Training, training.id).title = "Pelatihan lain"
    (after,) = certificates(training)
    assert after.says == before.says
    assert after.says.sha256() == before.facts_sha256


def test_the_next_year_begins_with_one_again(app: Flask) -> None:
    sri, ida = a_person(), a_person()
    training = a_finished_training(sri, ida)
    (first,) = issued(training, sri)
    batch_id = asked(training, ida)
    assert batch_id is not None
    later = datetime(first.year + 1, 6, 1, tzinfo=UTC)
    with transaction() as session:
        issuing.issue_some(session, batch_id, now=later)
    by_person = {one.person_id: one for one in certificates(training)}
    assert by_person[ida.id].sequence == first.sequence == 1
    assert by_person[ida.id].year == first.year + 1
    assert rows(CertificateSeries) == 2


def test_a_revoked_certificate_stays_and_its_successor_names_it(app: Flask) -> None:
    sri, official = a_person(full_name="Sri Wahyuni"), an_official()
    training = a_finished_training(sri)
    (wrong,) = issued(training, sri, by=official)
    with transaction() as session:
        service.revoke(session, official, wrong.code, REASONS[0], now=now())
    with transaction() as session:
        session.get_one(Person, sri.id).full_name = "Sri Wahyuningsih"
    wrong, right = issued(training, sri, by=official)
    assert wrong.state is CertificateState.REVOKED
    assert wrong.revoked_reason == REASONS[0]
    assert wrong.superseded_by_id == right.id
    assert right.says.replaces == wrong.number
    assert right.says.full_name == "Sri Wahyuningsih"
    assert wrong.says.full_name == "Sri Wahyuni"
    assert right.sequence == wrong.sequence + 1


def test_who_may_not_revoke_changes_nothing(app: Flask, session: Session) -> None:
    sri, official = a_person(), an_official()
    (made,) = issued(a_finished_training(sri), sri, by=official)

    def revoke(who: object) -> None:
        with transaction() as writing:
            service.revoke(writing, who, made.code, REASONS[1], now=now())  # type: ignore[arg-type]

    with pytest.raises(queries.NoCertificate):
        revoke(an_official(region="36.74.01"))
    with pytest.raises(NotAllowed):
        revoke(an_official(role=Role.TRAINER))
    with pytest.raises(NotAllowed):
        revoke(viewer(sri, Role.CADRE, CEMPAKA_PUTIH))
    assert session.get_one(Certificate, made.id).state is CertificateState.VALID
    session.rollback()
    revoke(official)
    with pytest.raises(service.AlreadyRevoked):
        revoke(replace(official))
    assert rows(Certificate) == 1


def test_a_batch_that_was_given_up_can_be_tried_again_once(app: Flask) -> None:
    sri, official = a_person(), an_official()
    training = a_finished_training(sri)
    batch_id = asked(training, sri, by=official)
    assert batch_id is not None

    def retry() -> None:
        with transaction() as writing:
            service.retry(writing, official, training.id, batch_id, now=now())

    with pytest.raises(service.NothingToRetry):
        retry()
    with transaction() as writing:
        writing.execute(sa.update(Job).values(state=JobState.GIVEN_UP))
    retry()
    with pytest.raises(service.NothingToRetry):
        retry()
    assert rows(Job) == 2
