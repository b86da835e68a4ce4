"""How far a cadre has come, as the phone needs to know it without a network."""

from typing import Any

from sqlalchemy.orm import Session

from lms.learning import progress
from lms.learning.models import Training


def standing(session: Session, training: Training, person_id: int) -> list[dict[str, Any]]:
    """One line a module: read, passed, open, and whether its quiz may still be tried."""
    walk = progress.walk(session, training, person_id)
    return [
        {
            "number": module.number,
            "is_read": module.is_read,
            "is_open": module.number in walk.opened,
            "is_passed": module.is_passed or not module.has_quiz,
            "best": module.best_percent,
            "may_try": module.has_quiz and module.attempts_left != 0,
        }
        for module in walk.modules
    ]
