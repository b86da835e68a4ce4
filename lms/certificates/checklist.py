"""What the page of a training shows of its certificates, to this viewer."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.certificates import batches, candidates, queries, rules, service
from lms.certificates.batches import BatchStatus
from lms.certificates.candidates import Candidate
from lms.certificates.rules import Readiness
from lms.core.roles import Role
from lms.learning import attendees
from lms.learning.models import Training
from lms.regions.rules import covers


@dataclass(frozen=True)
class Line:
    """One participant, and what the viewer may do about them."""

    candidate: Candidate
    may_be_chosen: bool
    may_be_revoked: bool


@dataclass(frozen=True)
class Checklist:
    """The participants of a training whom the viewer may see, by kelurahan and seat."""

    training: Training
    lines: tuple[Line, ...]
    counts: Counter[Readiness]
    batch: BatchStatus | None
    printable: int
    """Certificates in force that can be downloaded."""
    may_issue: bool

    @property
    def step(self) -> int:
        """Which step of the work the office stands at, from 1."""
        return rules.step(
            ready=self.counts[Readiness.READY],
            issued=self.counts[Readiness.ISSUED],
            is_running=self.batch is not None and self.batch.is_open,
        )

    @property
    def choosable(self) -> int:
        """For how many the viewer may ask now."""
        return sum(line.may_be_chosen for line in self.lines)

    def showing(self, readiness: str) -> list[Line]:
        """The lines of those who stand there; all of them for any other word."""
        if readiness not in set(Readiness):
            return list(self.lines)
        return [line for line in self.lines if line.candidate.readiness == readiness]


def of(session: Session, viewer: Viewer, training: Training) -> Checklist:
    """The checklist of a training that was loaded whole."""
    regions = attendees.regions_seen(viewer, training)
    found = candidates.of_training(session, training, regions)
    return Checklist(
        training=training,
        lines=tuple(_line(viewer, candidate) for candidate in found),
        counts=batches.tally(found),
        batch=batches.latest_batch(session, training.id, regions),
        printable=len(queries.printable_ids(session, training.id, regions)),
        may_issue=service.may_issue(viewer, training),
    )


def _line(viewer: Viewer, candidate: Candidate) -> Line:
    held = viewer.regions(Role.OFFICIAL)
    official = any(covers(code, candidate.region.code) for code in held)
    is_ready = candidate.readiness is Readiness.READY and candidate.person.id != viewer.id
    return Line(
        candidate,
        may_be_chosen=official and is_ready,
        may_be_revoked=official and candidate.certificate is not None,
    )
