"""People in the midst of an edition finish it or move on, as the publisher says."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.audit.models import AuditEntry
from lms.authoring import course_text, moving, parts, publishing, saving
from lms.authoring.models import CourseDraft
from lms.authoring.publishing import Wish
from lms.core.clock import now, wib_date
from lms.db import db, transaction
from lms.learning import editions, progress, sign_offs
from lms.learning import service as learning
from lms.learning.achieved import ModuleProgress
from lms.learning.carrying import CourseRenewed
from lms.learning.models import CourseEdition, ModuleCompletion, Training
from lms.learning.queries import with_edition
from lms.quizzes import papers
from lms.quizzes import service as quizzes
from lms.quizzes.models import Attempt
from tests.authoring.drafts import SLUG, a_draft, an_editor
from tests.factories import (
    Browser,
    a_person,
    a_training,
    having_learnt,
    having_read,
    having_tried,
    rows,
    started,
    viewer,
)

pytestmark = pytest.mark.postgres


@pytest.fixture
def by(app: Flask) -> Viewer:
    return an_editor()


def a_changed_draft(by: Viewer) -> CourseDraft:
    """Module 2 has another text, and the quiz of module 1 another question."""
    draft = a_draft(by)
    saving.saved(by, draft, "02-menolong.md", lambda data: data + b"\nSatu kalimat lagi.\n")
    place = parts.question("01-mengenali.quiz.yaml", "s01-q01")
    asked = parts.read(draft, place)
    parts.save(by, draft, place, asked | {"prompt": "Lain?"}, course_text.mark(asked))
    db.session.rollback()
    return db.session.get_one(CourseDraft, draft.id, populate_existing=True)


def published(by: Viewer, *, moves_on: bool, keeps_changed: bool = False) -> CourseEdition:
    draft = a_changed_draft(by)
    wish = Wish(draft.version, moves_on, keeps_changed)
    edition, _ = publishing.publish_draft(by, draft, wish, now=now())
    db.session.rollback()
    return edition


def far(training: Training, cadre: Person) -> list[ModuleProgress]:
    db.session.rollback()
    found = db.session.get_one(Training, training.id, populate_existing=True)
    walk = progress.walk(db.session(), with_edition(db.session(), found), cadre.id)
    return list(walk.modules)


@pytest.mark.parametrize(
    ("moves_on", "keeps_changed", "read", "best"),
    [
        (False, False, [True, True], [80, 90]),
        (True, False, [True, False], [None, 90]),
        (True, True, [True, True], [80, 90]),
    ],
    ids=["finish it", "move on", "move on, all counts"],
)
def test_who_is_in_the_midst_finishes_or_moves_on_with_what_is_equal(
    by: Viewer, moves_on: bool, keeps_changed: bool, read: list[bool], best: list[int | None]
) -> None:
    sri, rina = a_person(), a_person()
    training = a_training(sri, rina)
    having_read(training, sri)
    having_tried(training, sri, 1, 80)
    having_tried(training, sri, 2, 90)
    before = rows(ModuleCompletion), rows(Attempt)

    edition = published(by, moves_on=moves_on, keeps_changed=keeps_changed)

    found = far(training, sri)
    assert [one.is_read for one in found] == read
    assert [one.best_percent for one in found] == best
    assert [one.is_read for one in far(training, rina)] == [False, False]
    now_at = db.session.scalar(sa.select(Training.edition_id).where(Training.id == training.id))
    assert (now_at == edition.id) is moves_on
    carried = sum(read) if moves_on else 0
    tried = len([one for one in best if one is not None]) if moves_on else 0
    assert (rows(ModuleCompletion), rows(Attempt)) == (before[0] + carried, before[1] + tried)
    moves = sa.select(sa.func.count()).where(AuditEntry.action == "training.moved_on")
    assert db.session.scalar(moves) == int(moves_on)


def test_every_completion_keeps_its_edition_its_moment_and_where_it_came_from(
    by: Viewer,
) -> None:
    sri = a_person()
    training = a_training(sri)
    having_read(training, sri, 1)
    first = db.session.scalars(sa.select(ModuleCompletion)).one()
    db.session.rollback()

    edition = published(by, moves_on=True)

    old, new = db.session.scalars(sa.select(ModuleCompletion).order_by(ModuleCompletion.id))
    ids = [module.id for module in editions.edition(db.session(), edition.id).modules]
    assert (old.module_id, old.carried_from) == (first.module_id, None)
    assert (new.module_id, new.carried_from, new.completed_at) == (ids[0], old.id, old.completed_at)


def test_an_attempt_begun_before_the_move_is_handed_in_after_it(
    by: Viewer, browser: Browser
) -> None:
    sri = a_person()
    training = a_training(sri)
    having_read(training, sri)
    having_tried(training, sri, 1, 80)
    first, second = (
        paper.id for paper in papers.of_edition(db.session(), training.edition_id).values()
    )
    changed, equal = started(sri, first), started(sri, second)
    question = papers.paper(db.session(), second).question_ids["s02-q01"]
    with transaction() as session:
        quizzes.save_answer(
            session,
            viewer(sri),
            equal.id,
            question,
            ["false"],
            operation_id=str(uuid4()),
            now=now(),
        )

    published(by, moves_on=True)
    phone = browser(sri)
    for attempt in (changed, equal):
        assert phone.get(f"/percobaan/{attempt.id}/").status_code == 200
        assert phone.post(f"/percobaan/{attempt.id}/penyerahan").status_code == 303
        assert phone.get(f"/percobaan/{attempt.id}/").status_code == 200

    marks = {one.number: one.best_percent for one in far(training, sri)}
    assert marks == {1: None, 2: 50}


def test_an_earlier_result_is_shown_where_it_was_made(by: Viewer, browser: Browser) -> None:
    sri = a_person()
    training = a_training(sri)
    having_read(training, sri)
    having_tried(training, sri, 2, 100)
    published(by, moves_on=True)
    original, twin = db.session.scalars(sa.select(Attempt).order_by(Attempt.id))
    db.session.rollback()
    phone = browser(sri)
    assert phone.get(f"/percobaan/{twin.id}/").location.endswith(f"/percobaan/{original.id}/")
    assert phone.get(f"/percobaan/{original.id}/").status_code == 200


def test_a_page_opened_before_the_move_is_told_so(by: Viewer) -> None:
    sri = a_person()
    training = a_training(sri)
    module = editions.edition(db.session(), training.edition_id).modules[0]
    walk = progress.walk(db.session(), training, sri.id)
    published(by, moves_on=True)
    with pytest.raises(CourseRenewed), transaction() as session:
        learning.mark_read(session, training, sri.id, module, walk, now=now())
    assert rows(ModuleCompletion) == 0


def ended(training: Training) -> None:
    training.starts_on = training.ends_on = wib_date(now()) - timedelta(days=1)


def with_rules_of_its_own(training: Training) -> None:
    training.completion = {"all": []}


@pytest.mark.parametrize("settle", [ended, with_rules_of_its_own])
def test_a_training_that_is_over_or_has_its_own_rules_keeps_its_edition(
    by: Viewer, settle: Callable[[Training], None]
) -> None:
    training = a_training(a_person())
    stays = training.edition_id
    with transaction() as session:
        settle(session.get_one(Training, training.id))
    assert moving.running(db.session(), SLUG, wib_date(now())) == []
    published(by, moves_on=True, keeps_changed=True)
    held = db.session.scalar(sa.select(Training.edition_id).where(Training.id == training.id))
    assert held == stays


def test_whoever_was_complete_stays_complete(by: Viewer, app: Flask) -> None:
    sri = a_person()
    training = a_training(sri)
    having_learnt(training, sri)
    with transaction() as session:  # this edition asks for no meetings
        session.execute(
            sa.update(CourseEdition)
            .where(CourseEdition.id == training.edition_id)
            .values(completion={"all": []})
        )
    app.extensions.pop("editions", None)
    published(by, moves_on=True)
    found = db.session.get_one(Training, training.id, populate_existing=True)
    whole = progress.of_one(db.session(), with_edition(db.session(), found), sri.id)
    assert (whole.is_kept, whole.completion.is_complete) == (True, True)
    assert not sign_offs.in_force(db.session(), training.id, [sri.id])
