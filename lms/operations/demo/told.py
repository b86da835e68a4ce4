"""One training of the demo city: its people, and what was done when."""

from datetime import datetime, time, timedelta
from functools import partial

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import SeatHolding
from lms.attendance.rules import Status
from lms.audit import service as audit
from lms.core.clock import at_wib
from lms.learning.models import Training, TrainingRegion, TrainingTrainer
from lms.learning.service import invite
from lms.operations.demo import cadre, certificates, learning, meetings
from lms.operations.demo.calendar import PIONEERS, Chapter, Stage
from lms.operations.demo.city import City, Deed
from lms.operations.demo.journeys import MODULES, Journey, deal
from lms.operations.demo.meetings import Hall
from lms.regions.models import Seat
from lms.regions.queries import inside

AHEAD = timedelta(days=21)


class Told:
    """A chapter as it is written down; `deeds` says what happened when."""

    def __init__(self, city: City, chapter: Chapter) -> None:
        self.city, self.chapter = city, chapter
        self.trainers = city.trainers[chapter.district]
        self.hall = Hall(city.session, self.trainers[0], city.chance)
        self.people = _invited(city.session, chapter)
        self.journeys = self._journeys()
        self.training_id = 0
        self.meetings: list[int] = []

    def deeds(self) -> list[Deed]:
        """What happened, and what may yet happen; empty where nobody sits."""
        if not self.people:
            return []
        stage = self.chapter.stage
        found: list[Deed] = [(self._planned_at(), self._plan)]
        if stage is Stage.TO_COME:
            return found
        found.append((self._learnt_at(), self._learn))
        held = 1 if stage is Stage.UNDER_WAY else len(self.chapter.gatherings)
        for place in range(held):
            found += self._holding(place)
        for place in range(held, len(self.chapter.gatherings)):
            ahead = self.chapter.gatherings[place].starts_at - timedelta(hours=9)
            found.append((ahead, partial(self._excuse, place)))
        if stage is Stage.CERTIFIED:
            found.append((self.chapter.issued_at, self._issue))
        if self.chapter.title == PIONEERS:
            found.append((self.chapter.issued_at + timedelta(days=6), self._correct))
        if self._is_hers:
            found += cadre.deeds(self.city, self.chapter)
        return found

    @property
    def _is_hers(self) -> bool:
        """Whether this is the training the demo cadre takes part in now."""
        hers = self.chapter.place.code == self.city.cadre.region_code
        return hers and self.chapter.stage is Stage.UNDER_WAY

    def _journeys(self) -> dict[int, Journey]:
        """A journey for each cadre; the one who signs in has come to everything."""
        ids = [person_id for person_id, _ in self.people]
        meetings = len(self.chapter.gatherings)
        dealt = deal(
            self.city.chance, len(ids), self.chapter.stage, self.chapter.strength, meetings
        )
        found = dict(zip(ids, dealt, strict=True))
        if self.city.cadre.id in found:
            done = 0 if self._is_hers else MODULES  # what she does now is told by cadre
            here = (Status.PRESENT,) * meetings
            found[self.city.cadre.id] = Journey(done, done, 0, here, 0.9)
        return found

    def _planned_at(self) -> datetime:
        return min(self.chapter.gatherings[0].starts_at - AHEAD, self.city.now - timedelta(days=2))

    def _learnt_at(self) -> datetime:
        """The end of its last day, or the evening before now."""
        last = at_wib(self.chapter.ends_on, time(22))
        return min(last, self.city.now - timedelta(hours=1))

    def _plan(self) -> None:
        """Plan the training and its meetings, and invite whoever sits."""
        session, at, chapter = self.city.session, self._planned_at(), self.chapter
        lead = self.trainers[0]
        training = Training(
            edition_id=self.city.edition.id,
            title=chapter.title,
            batch=chapter.batch,
            venue=chapter.venue,
            starts_on=chapter.starts_on,
            ends_on=chapter.ends_on,
            created_at=at,
            created_by=lead.id,
        )
        session.add(training)
        session.flush()
        session.add(TrainingRegion(training_id=training.id, region_code=chapter.place.code))
        session.add_all(
            TrainingTrainer(training_id=training.id, person_id=trainer.id, is_lead=trainer is lead)
            for trainer in self.trainers
        )
        invited = invite(session, training.id, self.people, now=at)
        audit.record(
            session,
            "training.planned",
            "training",
            training.id,
            now=at,
            actor_id=lead.id,
            role=lead.main_role,
            regions=[chapter.place.code],
            invited=invited,
        )
        self.training_id = training.id
        self.meetings = meetings.plan(self.hall, chapter, training.id, at)

    def _holding(self, place: int) -> list[Deed]:
        """Marking and closing a meeting, and the day after mending what was forgotten."""
        gathering = self.chapter.gatherings[place]
        closed = gathering.ends_at + timedelta(minutes=self.city.chance.randint(5, 40))
        presence = self._presence(place)
        forgotten = meetings.forgotten(self.hall, presence)

        def hold() -> None:
            meetings.hold(self.hall, self.meetings[place], presence, forgotten, closed)

        def mend(at: datetime) -> None:
            meetings.mend(self.hall, self.meetings[place], forgotten, at)

        later = closed + timedelta(hours=19)
        return [(closed, hold), (later, partial(mend, later))] if forgotten else [(closed, hold)]

    def _presence(self, place: int) -> dict[int, Status]:
        return {who: journey.presence[place] for who, journey in self.journeys.items()}

    def _excuse(self, place: int) -> None:
        meetings.excuse(self.hall, self.meetings[place], self._presence(place))

    def _learn(self) -> None:
        """Write down who read what and took which quiz."""
        written = learning.write(
            self.city.chance,
            self.training_id,
            self.journeys.items(),
            self.city.subjects,
            begins=at_wib(self.chapter.starts_on, time(6)),
            until=self._learnt_at(),
        )
        written.insert(self.city.session)
        audit.record(
            self.city.session,
            "demo.learning_told",
            "training",
            self.training_id,
            now=self._learnt_at(),
            modules_read=len(written.completions),
            attempts=len(written.attempts),
        )

    def _issue(self) -> None:
        certificates.issue(
            self.city.session, self.city.official, self.training_id, now=self.chapter.issued_at
        )

    def _correct(self) -> None:
        at = self.chapter.issued_at + timedelta(days=6)
        certificates.correct(self.city.session, self.city.official, self.training_id, now=at)


def _invited(session: Session, chapter: Chapter) -> list[tuple[int, str]]:
    """Who sits on the seats a training is for, with their kelurahan, in the order of the seats."""
    rows = session.execute(
        sa.select(SeatHolding.person_id, Seat.region_code)
        .join(Seat, Seat.id == SeatHolding.seat_id)
        .where(SeatHolding.until_day.is_(None), Seat.number <= chapter.seats)
        .where(inside(Seat.region_code, [chapter.place.code]))
        .order_by(Seat.region_code, Seat.number)
    )
    return [(person_id, code) for person_id, code in rows]
