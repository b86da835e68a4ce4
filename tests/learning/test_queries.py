"""Who sees which training, and which one a course's address leads to."""

from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.core.clock import now, wib_date
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import editions, queries
from lms.learning.models import CourseEdition, Participant, Training
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    a_course,
    a_person,
    a_training,
    viewer,
)

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize(
    ("role", "region", "sees"),
    [
        (Role.ADMIN, CITY, True),
        (Role.OFFICIAL, CIPUTAT_TIMUR, True),
        (Role.TRAINER, CEMPAKA_PUTIH, True),
        (Role.TRAINER, SERPONG_VILLAGE, False),
        (Role.OFFICIAL, "36.74.01", False),
        (Role.CADRE, CEMPAKA_PUTIH, False),
        (Role.AUDITOR, CITY, False),
    ],
)
def test_who_sees_a_training_of_cempaka_putih(
    session: Session, role: Role, region: str, sees: bool
) -> None:
    training = a_training(a_person())
    seen = session.scalars(queries.visible_to(viewer(a_person(role, region)))).all()
    assert [found.id for found in seen] == ([training.id] if sees else [])


def test_a_trainer_from_elsewhere_sees_the_training_they_give(session: Session) -> None:
    trainer = a_person(Role.TRAINER, SERPONG_VILLAGE)
    training = a_training(a_person(), trainers=[trainer])
    found = queries.training_for(session, viewer(trainer), training.id)
    assert found.edition.title == "Kursus Singkat"
    assert [person.id for person in found.trainers] == [trainer.id]
    assert queries.may_run(viewer(trainer), found)


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.CADRE])
def test_whoever_is_no_trainer_any_more_loses_the_trainings_they_gave(
    session: Session, role: Role
) -> None:
    former = a_person(role, SERPONG_VILLAGE)
    training = a_training(a_person(), trainers=[former])
    with pytest.raises(NotFound):
        queries.training_for(session, viewer(former), training.id)
    found = queries.training_for(session, viewer(a_person(Role.ADMIN, CITY)), training.id)
    assert not queries.may_run(viewer(former), found)


def test_a_cadre_taken_off_the_list_no_longer_attends(session: Session) -> None:
    sri = a_person()
    training = a_training(sri)
    with transaction() as changing:
        changing.query(Participant).update({"removed_at": now()})
    assert queries.own_trainings(session, viewer(sri)) == []
    with pytest.raises(NotFound):
        queries.own_training(session, viewer(sri), training.edition_id)


def test_the_address_of_a_course_leads_to_the_newest_training_one_attends(
    session: Session,
) -> None:
    sri = a_person()
    today = wib_date(now())
    newer = a_training(sri, starts_on=today)
    a_training(sri, starts_on=today - timedelta(days=400), ends_on=today - timedelta(days=390))
    a_training(a_person(), starts_on=today + timedelta(days=9))
    found, attends = queries.training_of_course(session, viewer(sri), "kursus-singkat")
    assert (found.id, attends) == (newer.id, True)
    assert [training.id for training in queries.own_trainings(session, viewer(sri))] == [newer.id]


def test_what_one_attends_goes_before_what_one_looks_after(session: Session) -> None:
    trainer = a_person(Role.TRAINER, CEMPAKA_PUTIH)
    attended = a_training(trainer)
    later = wib_date(now()) + timedelta(days=9)
    a_training(a_person(), starts_on=later)
    found, attends = queries.training_of_course(session, viewer(trainer), "kursus-singkat")
    assert (found.id, attends) == (attended.id, True)


def test_an_unknown_course_and_one_of_elsewhere_are_not_found(session: Session) -> None:
    a_training(a_person())
    for slug in ("kursus-singkat", "tidak-ada"):
        with pytest.raises(NotFound):
            queries.training_of_course(session, viewer(a_person()), slug)


def test_staff_see_the_courses_given_in_their_regions(session: Session) -> None:
    a_training(a_person())
    inside, outside = (a_person(Role.TRAINER, code) for code in (CIPUTAT_TIMUR, "36.74.01"))
    seen = queries.courses_seen(session, viewer(inside))
    assert [edition.title for edition in seen] == ["Kursus Singkat"]
    assert queries.courses_seen(session, viewer(outside)) == []


def test_an_edition_is_read_once_and_belongs_to_no_session(session: Session) -> None:
    edition_id = a_course().id
    first = editions.edition(session, edition_id)
    assert first.modules[0].html.startswith('<h2 id="bagian-1">Enam bentuk')
    session.rollback()
    session.expunge_all()
    assert editions.edition(db.session(), edition_id) is first
    assert first.course.slug == "kursus-singkat"


def test_an_edition_that_a_transaction_takes_back_is_not_kept(session: Session) -> None:
    edition_id = a_course().id

    def half() -> None:
        with transaction() as changing:
            changing.get_one(CourseEdition, edition_id).title = "Belum tentu"
            changing.flush()
            assert editions.edition(changing, edition_id).title == "Belum tentu"
            raise LookupError

    with pytest.raises(LookupError):
        half()
    assert editions.edition(session, edition_id).title == "Kursus Singkat"


def test_saving_a_training_does_not_save_its_edition_again(session: Session) -> None:
    training = a_training(a_person())
    with transaction() as changing:
        held = queries.one(changing, sa.select(Training))
        held.venue = "Balai warga"
        changing.flush()
    session.rollback()
    assert session.get_one(Training, training.id).venue == "Balai warga"
    assert len(editions.newest_of_each(session)) == 1
