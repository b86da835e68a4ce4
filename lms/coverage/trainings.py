"""The trainings given to the cadres of a region, and what came of them."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.core.text import date_id, number_id
from lms.coverage import standing
from lms.coverage.demanded import demands
from lms.learning import queries as learning
from lms.learning.models import Participant, Training
from lms.regions.queries import inside


@dataclass(frozen=True)
class Given:
    """A training, counted over its participants from one region."""

    training: Training
    invited: int
    trained: int
    passed: int
    is_to_come: bool
    is_over: bool

    @property
    def words(self) -> str:
        """What a line about it says: when it began, and what came of it."""
        begins, invited = date_id(self.training.starts_on), f"{number_id(self.invited)} peserta"
        if self.is_to_come:
            return f"Mulai {begins}, {invited}"
        if not self.is_over:
            return f"Sejak {begins}, sedang berjalan, {invited}"
        came = f"{number_id(self.trained)} terlatih dan {number_id(self.passed)} lulus"
        return f"{begins}, {came} dari {invited}"


def given(session: Session, viewer: Viewer, region_code: str, today: date) -> list[Given]:
    """The trainings of a region that the viewer may see, the newest first."""
    here = sa.select(Participant.person_id).where(inside(Participant.region_code, [region_code]))
    pairs = standing.in_trainings(here, today, demands(session))
    counted = (
        sa.select(
            pairs.c.training_id,
            sa.func.count().label("invited"),
            sa.func.sum(pairs.c.trained).label("trained"),
            sa.func.sum(pairs.c.passed).label("passed"),
            sa.func.max(pairs.c.over).label("over"),
        )
        .where(inside(pairs.c.region_code, [region_code]))
        .group_by(pairs.c.training_id)
        .subquery()
    )
    chosen = (
        learning.visible_to(viewer)
        .add_columns(counted.c.invited, counted.c.trained, counted.c.passed, counted.c.over)
        .join(counted, counted.c.training_id == Training.id)
    )
    return [
        Given(
            training=training,
            invited=invited,
            trained=int(trained),
            passed=int(passed),
            is_to_come=training.starts_on > today and not over,
            is_over=bool(over),
        )
        for training, invited, trained, passed, over in session.execute(chosen)
    ]
