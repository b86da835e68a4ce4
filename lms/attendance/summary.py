"""What a meeting and its training came to: who was there, and how far the modules have got."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.attendance import roster
from lms.attendance.models import Meeting
from lms.attendance.roster import Roster, Row
from lms.learning import progress


@dataclass(frozen=True)
class ModuleCount:
    """How many of those invited have read a module and passed its quiz."""

    number: int
    title: str
    read: int
    passed: int
    has_quiz: bool


@dataclass(frozen=True)
class Summary:
    roster: Roster
    away: list[Row]
    """Everyone not present, in the order of their names."""
    modules: list[ModuleCount]
    finished: int
    """How many have read all modules and passed all quizzes."""


def of_meeting(session: Session, viewer: Viewer, meeting: Meeting) -> Summary:
    """The summary of those the viewer sees; the same few queries for one person as for fifty."""
    found = roster.of_meeting(session, viewer, meeting)
    invited = [row.person.id for row in found.rows]
    reached = list(progress.of(session, meeting.training, invited).values())
    modules = []
    for place, module in enumerate(meeting.training.edition.modules):
        stood = [one.modules[place] for one in reached]
        modules.append(
            ModuleCount(
                module.number,
                module.title,
                read=sum(step.is_read for step in stood),
                passed=sum(step.is_passed for step in stood),
                has_quiz=any(step.has_quiz for step in stood),
            )
        )
    finished = sum(
        all(step.is_read and (step.is_passed or not step.has_quiz) for step in one.modules)
        for one in reached
    )
    away = [row for row in found.rows if not (row.status and row.status.counts_as_present)]
    return Summary(found, away, modules, finished)
