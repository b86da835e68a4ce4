"""Reading cards and prints, narrowed to the regions in which the viewer may hand them out."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload, undefer

from lms.accounts import card_codes
from lms.accounts.door_models import AccessCard, CardPrint
from lms.accounts.models import Person, RoleAssignment
from lms.accounts.rules import CARD_TRIES, Viewer
from lms.core.errors import NotFound
from lms.core.roles import STAFF, Role
from lms.jobs.models import Job, JobState
from lms.regions import queries as regions
from lms.regions.models import Level, Region
from lms.regions.queries import inside

HAND_OUT = (Role.TRAINER, Role.OFFICIAL, Role.ADMIN)
"""Who prints cards, each within the regions of the role."""


class CardState(StrEnum):
    NONE = "none"
    WAITING = "waiting"
    USED = "used"
    ENDED = "ended"


@dataclass(frozen=True)
class Carded:
    """A cadre and how their card stands."""

    person: Person
    state: CardState
    card: AccessCard | None


@dataclass(frozen=True)
class CardCount:
    """How many cadres of a kelurahan may have a card, hold one, and have used it."""

    region: Region
    people: int
    printed: int
    activated: int


def eligible(codes: Collection[str]) -> sa.Select[Person]:
    """The people of these regions who sign in with a card: active, and no staff."""
    staff = sa.select(RoleAssignment.person_id).where(
        RoleAssignment.role.in_(STAFF), RoleAssignment.ended_at.is_(None)
    )
    return (
        sa.select(Person)
        .where(Person.active, inside(Person.region_code, codes), Person.id.not_in(staff))
        .order_by(Person.full_name, Person.id)
    )


def counts(session: Session, viewer: Viewer) -> list[CardCount]:
    """Every kelurahan the viewer hands out cards in."""
    people = eligible(viewer.regions(*HAND_OUT)).order_by(None).subquery()
    current = sa.and_(AccessCard.person_id == people.c.id, AccessCard.voided_at.is_(None))
    counted = (
        sa.select(
            people.c.region_code,
            sa.func.count(people.c.id),
            sa.func.count(AccessCard.id),
            sa.func.count(AccessCard.activated_at),
        )
        .outerjoin(AccessCard, current)
        .group_by(people.c.region_code)
    )
    found = {code: (total, held, used) for code, total, held, used in session.execute(counted)}
    return [
        CardCount(village, *found.get(village.code, (0, 0, 0)))
        for village in regions.villages(session)
        if village.code in found
    ]


def village(session: Session, viewer: Viewer, code: str) -> Region:
    """A kelurahan in which the viewer hands out cards; NotFound otherwise."""
    found = session.scalar(
        sa.select(Region)
        .where(Region.code == code, Region.level == Level.VILLAGE)
        .where(inside(Region.code, viewer.regions(*HAND_OUT)))
        .options(joinedload(Region.parent))
    )
    if found is None:
        raise NotFound
    return found


def of_village(session: Session, code: str, now: datetime) -> list[Carded]:
    """Everyone of a kelurahan who signs in with a card, and how it stands."""
    current = sa.and_(AccessCard.person_id == Person.id, AccessCard.voided_at.is_(None))
    chosen = eligible([code]).add_columns(AccessCard).outerjoin(AccessCard, current)
    return [Carded(person, state(card, now), card) for person, card in session.execute(chosen)]


def state(card: AccessCard | None, now: datetime) -> CardState:
    """How a person's current card stands."""
    if card is None:
        return CardState.NONE
    if card.activated_at is not None:
        return CardState.USED
    is_open = card.tries < CARD_TRIES and card.ends_at > now
    return CardState.WAITING if is_open else CardState.ENDED


def current(session: Session, person_id: int) -> AccessCard | None:
    """The card a person has now."""
    return session.scalar(
        sa.select(AccessCard).where(
            AccessCard.person_id == person_id, AccessCard.voided_at.is_(None)
        )
    )


@dataclass(frozen=True)
class CardNotice:
    """What its owner is told of the card they have now, so that nobody prints one unseen."""

    issued_at: datetime
    printed_by: str
    activated_at: datetime | None


def notice(session: Session, person_id: int) -> CardNotice | None:
    """Who printed the person's present card, and when; None without a card."""
    found = session.execute(
        sa.select(AccessCard.issued_at, Person.full_name, AccessCard.activated_at)
        .join(CardPrint, CardPrint.id == AccessCard.print_id)
        .join(Person, Person.id == CardPrint.asked_by)
        .where(AccessCard.person_id == person_id, AccessCard.voided_at.is_(None))
    ).first()
    return CardNotice(*found) if found else None


def scanned(session: Session, secret: str) -> AccessCard | None:
    """The card with this QR, unless another has taken its place."""
    activation = card_codes.activation_hash(secret)
    return session.scalar(
        sa.select(AccessCard).where(
            AccessCard.activation_hash == activation, AccessCard.voided_at.is_(None)
        )
    )


def typed(session: Session, card: str, *, pepper: str) -> AccessCard | None:
    """The card with these eight characters, unless another has taken its place."""
    if not card_codes.is_well_formed(card):
        return None
    card_hash = card_codes.card_hash(card, pepper=pepper)
    return session.scalar(
        sa.select(AccessCard).where(
            AccessCard.card_hash == card_hash, AccessCard.voided_at.is_(None)
        )
    )


@dataclass(frozen=True)
class PrintStatus:
    """How far a print is."""

    asked: CardPrint
    region: Region
    is_failed: bool
    may_be_fetched: bool

    @property
    def is_open(self) -> bool:
        return self.asked.made_at is None and not self.is_failed


RECENT = 5


def recent_prints(session: Session, viewer: Viewer, region_code: str) -> list[CardPrint]:
    """The newest prints of a kelurahan."""
    chosen = prints(viewer).where(CardPrint.region_code == region_code).limit(RECENT)
    return list(session.scalars(chosen))


def prints(viewer: Viewer) -> sa.Select[CardPrint]:
    """The prints of the regions in which the viewer hands out cards, the newest first."""
    return (
        sa.select(CardPrint)
        .where(inside(CardPrint.region_code, viewer.regions(*HAND_OUT)))
        .options(joinedload(CardPrint.asker))
        .order_by(CardPrint.id.desc())
    )


def print_status(session: Session, viewer: Viewer, print_id: int) -> PrintStatus:
    """One print the viewer may fetch; NotFound otherwise."""
    found = session.execute(
        prints(viewer)
        .add_columns(Job.state, CardPrint.sheet.is_not(None))
        .outerjoin(Job, Job.id == CardPrint.job_id)
        .where(CardPrint.id == print_id)
    ).first()
    if found is None:
        raise NotFound
    asked, job_state, has_sheet = found
    region = regions.region(session, asked.region_code)
    return PrintStatus(asked, region, job_state is JobState.GIVEN_UP, has_sheet)


def sealed_sheet(session: Session, print_id: int) -> bytes | None:
    """The sealed PDF of a print, while it is kept."""
    return (
        session.scalars(
            sa.select(CardPrint).where(CardPrint.id == print_id).options(undefer(CardPrint.sheet))
        )
        .one()
        .sheet
    )
