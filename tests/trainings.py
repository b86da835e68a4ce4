"""Courses, trainings and meetings for tests, as rows; each test states only what matters to it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from lms.accounts.models import Person
from lms.attendance.models import Meeting
from lms.attendance.rules import MeetingState
from lms.core.clock import now
from lms.db import transaction
from lms.learning.models import (
    Course,
    CourseEdition,
    Module,
    Participant,
    Training,
    TrainingRegion,
    TrainingTrainer,
)
from tests.factories import CEMPAKA_PUTIH, a_person

_serial = count(1)


def an_edition(*, modules: int = 2, **said: Any) -> CourseEdition:
    """A published course with this many modules, without quizzes."""
    n = next(_serial)
    facts = {
        "number": 1,
        "title": "Penguatan Kader Satgas PPA",
        "version": "1",
        "jp_total": 20,
        "jp_minutes": 45,
        "orientation_jp": 1,
        "valid_months": 24,
        "sequential": True,
        "attendance_min_percent": 80,
        "post_test_min": 70,
        "all_module_quizzes_passed": True,
        "grades": [[90, "Sangat Memuaskan"], [70, "Baik"]],
        "content_warning": "",
        "package_sha256": "0" * 64,
        "published_at": now(),
    }
    with transaction() as session:
        course = Course(slug=f"kursus-{n}")
        session.add(course)
        session.flush()
        edition = CourseEdition(course_id=course.id, **(facts | said))
        session.add(edition)
        session.flush()
        session.add_all(_module(edition.id, number) for number in range(1, modules + 1))
    return edition


def _module(edition_id: int, number: int) -> Module:
    return Module(
        edition_id=edition_id,
        number=number,
        slug=f"modul-{number}",
        title=f"Modul {number}",
        jp=2,
        jp_self=1,
        jp_class=1,
        objectives=[],
        subtopics=[],
        html="<p>Isi</p>",
        minutes=10,
    )


def a_training(
    *people: Person,
    regions: Sequence[str] = (CEMPAKA_PUTIH,),
    trainers: Sequence[Person] = (),
    edition: CourseEdition | None = None,
    **said: Any,
) -> Training:
    """A training with these cadres invited; the first trainer leads."""
    edition = edition or an_edition()
    facts = {
        "title": "Penguatan Kader Satgas PPA",
        "batch": "Angkatan I",
        "venue": "Aula Kelurahan Cempaka Putih",
        "starts_on": date(2026, 3, 7),
        "ends_on": date(2026, 3, 8),
        "created_at": now(),
    }
    with transaction() as session:
        training = Training(edition_id=edition.id, **(facts | said))
        session.add(training)
        session.flush()
        session.add_all(TrainingRegion(training_id=training.id, region_code=r) for r in regions)
        session.add_all(
            TrainingTrainer(training_id=training.id, person_id=person.id, is_lead=place == 0)
            for place, person in enumerate(trainers)
        )
        session.add_all(
            Participant(
                training_id=training.id,
                person_id=person.id,
                region_code=str(person.region_code),
                added_at=now(),
            )
            for person in people
        )
    return training


def a_meeting(
    training: Training | None = None,
    *,
    starts_at: datetime | None = None,
    state: MeetingState = MeetingState.OPEN,
    **said: Any,
) -> Meeting:
    """A meeting of three hours that begins now, if nothing else is said."""
    training = training or a_training(a_person())
    begins = starts_at or now()
    facts = {
        "title": "Praktik mendampingi korban",
        "venue": "Aula Kelurahan Cempaka Putih",
        "ends_at": begins + timedelta(hours=3),
        "learning_hours": 4,
        "closed_at": None if state is MeetingState.OPEN else begins + timedelta(hours=3),
        "created_at": now(),
    }
    with transaction() as session:
        meeting = Meeting(training_id=training.id, starts_at=begins, state=state, **(facts | said))
        session.add(meeting)
    return meeting
