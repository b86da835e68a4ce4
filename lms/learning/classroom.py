"""A course as one viewer sees it: the way through its modules, and the words of each step."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.core.errors import NotFound
from lms.learning import progress, queries, rules
from lms.learning.achieved import Facts, MissingKind, ModuleProgress
from lms.learning.models import CourseEdition, Module, Training
from lms.learning.progress import Progress, Walk
from lms.learning.requirements import (
    AttendanceShare,
    MeetingAttended,
    attendance_percent,
    in_force,
    leaves,
)
from lms.learning.rules import NextStep, StepKind

OBJECTIVES = re.compile(r"<h2[^>]*>Tujuan belajar</h2>")


class State(StrEnum):
    DONE = "done"
    NOW = "now"
    OPEN = "open"
    LOCKED = "lock"


@dataclass(frozen=True)
class Step:
    """One module on the way, with one line about it."""

    module: Module
    progress: ModuleProgress
    state: State
    remark: str

    @property
    def is_open(self) -> bool:
        return self.state is not State.LOCKED

    @property
    def shows_objectives(self) -> bool:
        """Unless the text begins with them."""
        return bool(self.module.objectives) and not OBJECTIVES.match(self.module.html)


@dataclass(frozen=True)
class Classroom:
    """A training's course and the viewer's way through it; `is_learner` false: a look inside."""

    training: Training
    steps: tuple[Step, ...]
    is_learner: bool
    places: Mapping[int, int] = field(default_factory=dict)
    """Where the viewer last stopped reading, as the block of each module id."""

    @property
    def edition(self) -> CourseEdition:
        return self.training.edition

    @property
    def slug(self) -> str:
        return self.edition.course.slug

    @property
    def done(self) -> int:
        """How many modules are finished."""
        return sum(step.state is State.DONE for step in self.steps)

    @property
    def folded(self) -> tuple[Step, ...]:
        """The finished modules at the beginning but for the last: the present one stands near."""
        first = next(
            (place for place, step in enumerate(self.steps) if step.state is not State.DONE),
            len(self.steps),
        )
        return self.steps[: first - 1] if first > 2 else ()

    @property
    def unfolded(self) -> tuple[Step, ...]:
        return self.steps[len(self.folded) :]

    @property
    def folded_hours(self) -> int:
        return sum(step.module.jp for step in self.folded)

    def step(self, slug: str) -> Step:
        """The step of this module; NotFound otherwise."""
        found = next((step for step in self.steps if step.module.slug == slug), None)
        if found is None:
            raise NotFound
        return found

    def numbered(self, number: int) -> Step | None:
        return self.steps[number - 1] if 1 <= number <= len(self.steps) else None


@dataclass(frozen=True)
class Desk:
    """A learner's classroom with what is still missing and the one thing to do now."""

    classroom: Classroom
    progress: Progress

    @property
    def next_step(self) -> NextStep:
        return self.progress.next_step

    @property
    def step(self) -> Step | None:
        """The module that the next step is about."""
        number = self.next_step.module_number
        return self.classroom.numbered(number) if number else None

    @property
    def kicker(self) -> str:
        """The line over the name of the next step."""
        number, total = self.next_step.module_number, len(self.classroom.steps)
        return {
            StepKind.READ: f"Langkah berikutnya: modul {number} dari {total}",
            StepKind.QUIZ: f"Langkah berikutnya: kuis modul {number} dari {total}",
            StepKind.ASK_TRAINER: f"Kuis modul {number} dari {total}",
            StepKind.ATTEND: "Semua modul dan kuis selesai",
            StepKind.SIGN_OFF: "Menunggu tanda selesai",
            StepKind.CHOICE: "Masih ada pilihan yang perlu dipenuhi",
            StepKind.DONE: "Semua syarat terpenuhi",
        }[self.next_step.kind]

    @property
    def attendance_state(self) -> State:
        kinds = {want.kind for want in self.progress.completion.missing}
        wanting = kinds & {MissingKind.ATTENDANCE, MissingKind.MEETINGS, MissingKind.MEETING}
        return State.OPEN if wanting else State.DONE

    @property
    def asks_for_meetings(self) -> bool:
        """Some of what completes the course is being there."""
        asked = leaves(in_force(self.progress.terms.asked))
        return any(
            isinstance(one, MeetingAttended) or (isinstance(one, AttendanceShare) and one.percent)
            for one in asked
        )

    @property
    def jp_earned(self) -> int:
        """Learning hours so far, by reading and in meetings, none counted twice."""
        return progress.jp_earned(self.classroom.training, self.progress)

    @property
    def attendance_remark(self) -> str:
        known = self.progress.attendance
        if not known.planned:
            return "Jadwalnya akan ditetapkan pelatih"
        demanded = attendance_percent(self.progress.terms.asked)
        needs = f", perlu {demanded}%" if demanded else ""
        return f"Hadir {known.attended} dari {known.planned} JP{needs}"


def enter(session: Session, viewer: Viewer, slug: str) -> Classroom:
    """The classroom of a course; NotFound for those who neither attend nor look after it."""
    training, attends = queries.training_of_course(session, viewer, slug)
    if attends:
        walk = progress.walk(session, training, viewer.id)
        return replace(learner(training, walk), places=walk.places)
    return look_inside(training)


def look_inside(training: Training) -> Classroom:
    """The course as whoever looks after it reads it: everything open, nothing marked."""
    steps = [
        Step(module, ModuleProgress(module.number, module.title), State.OPEN, _length(module))
        for module in training.edition.modules
    ]
    return Classroom(training, tuple(steps), is_learner=False)


def desks(session: Session, viewer: Viewer, trainings: Sequence[Training]) -> list[Desk]:
    """The viewer's own desk in each of these trainings, which they attend."""
    found = []
    for training in trainings:
        own = progress.of_one(session, training, viewer.id)
        found.append(Desk(learner(training, own), own))
    return found


def learner(training: Training, walk: Walk) -> Classroom:
    """The classroom of someone who has come this far."""
    present = _present(walk)
    steps = []
    for module, known in zip(training.edition.modules, walk.modules, strict=True):
        state = _state(known, walk, present)
        steps.append(Step(module, known, state, _remark(module, known, state)))
    return Classroom(training, tuple(steps), is_learner=True)


def _present(walk: Walk) -> int | None:
    """The number of the module to work on, whatever the meetings are."""
    step = rules.next_step(Facts(walk.modules), walk.terms)
    return step.module_number


def _state(known: ModuleProgress, walk: Walk, present: int | None) -> State:
    if rules.is_settled(known, walk.terms):
        return State.DONE
    if known.number == present:
        return State.NOW
    return State.OPEN if known.number in walk.opened else State.LOCKED


def _remark(module: Module, known: ModuleProgress, state: State) -> str:
    if state is State.LOCKED:
        return f"{module.jp} JP. Terbuka setelah modul {module.number - 1}"
    if state is State.DONE:
        mark = f". Nilai kuis {known.best_percent}" if known.best_percent is not None else ""
        return f"Selesai, {module.jp} JP{mark}"
    if not known.is_read:
        return _length(module)
    if known.is_stuck():
        return f"{module.jp} JP. Kesempatan kuis habis, hubungi pelatih"
    return f"{module.jp} JP. Sudah dibaca, tinggal kuisnya"


def _length(module: Module) -> str:
    return f"{module.jp} JP, sekitar {module.minutes} menit, {module.facts.weight}"
