"""Reading what a merge is about: who may be the same person, both side by side, what was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts import queries as accounts
from lms.accounts.merge_models import PersonMerge
from lms.accounts.models import Person, Sex
from lms.accounts.rules import Viewer
from lms.audit.models import AuditEntry
from lms.core.errors import NotFound
from lms.core.text import date_id
from lms.roster import record, seat_queries
from lms.roster.cells import match_key
from lms.roster.queries import Wanted, cadres
from lms.roster.scope import manages
from lms.roster.unmerging import UNDONE_WITHIN
from lms.web.filters import NOTHING, nomor_hp

SUGGESTED = 10


def suggested(session: Session, viewer: Viewer, person: Person) -> list[Person]:
    """Who may be the same person: called alike in the kelurahan, in full or shortened, or of the
    same phone or birthday with a like name, wherever the viewer sees."""
    alike = sa.or_(
        Person.region_code == person.region_code,
        sa.and_(Person.phone.is_not(None), Person.phone == person.phone),
        sa.and_(Person.born_on.is_not(None), Person.born_on == person.born_on),
    )
    chosen = (
        accounts.visible_to(viewer)
        .where(Person.active, Person.id != person.id, Person.cadre_number.is_not(None), alike)
        .options(joinedload(Person.region))
    )
    found = [one for one in session.scalars(chosen) if _is_alike(one, person)]
    return found[:SUGGESTED]


def _is_alike(one: Person, other: Person) -> bool:
    words, others = (match_key(each.full_name).split() for each in (one, other))
    if words == others or (set(words) & set(others) and _is_close(one, other)):
        return True
    return one.region_code == other.region_code and _shortens(*sorted((words, others), key=len))


def _shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """`Siti Nurhaliza K.` of `Siti Nurhaliza Kusumawardhani`; one word alone says too little."""
    pairs = zip(short, long, strict=False)
    return len(short) > 1 and all(whole.startswith(part) for part, whole in pairs)


def _is_close(one: Person, other: Person) -> bool:
    """The same phone or birthday: with a name in common more than chance."""
    same_phone = one.phone is not None and one.phone == other.phone
    return same_phone or (one.born_on is not None and one.born_on == other.born_on)


def found_by(
    session: Session, viewer: Viewer, person: Person, text: str, today: date
) -> list[Person]:
    """Cadres the viewer may see who answer to this text, but for the person."""
    rows = cadres(session, viewer, Wanted(text=text), page=1, today=today).rows
    return [row.person for row in rows if row.person.id != person.id][:SUGGESTED]


@dataclass(frozen=True)
class Choice:
    """One field of both records; the page asks where there is a choice."""

    name: str
    label: str
    kept: str
    gone: str

    @property
    def is_asked(self) -> bool:
        """Where the other record has something else to say."""
        return self.gone not in {self.kept, NOTHING}

    @property
    def theirs(self) -> bool:
        """Whether the other record's value is proposed: where the first has none."""
        return self.kept == NOTHING and self.gone != NOTHING


def choices(kept: Person, gone: Person) -> list[Choice]:
    """Both records field by field."""
    told = [_told(one) for one in (kept, gone)]
    return [Choice(name, LABELS[name], *(said[name] for said in told)) for name in LABELS]


LABELS = {
    "full_name": "Nama",
    "sex": "Jenis kelamin",
    "born_on": "Tanggal lahir",
    "birth_place": "Tempat lahir",
    "phone": "Nomor HP",
    "home": "RT / RW",
    "position": "Jabatan",
}


def _told(person: Person) -> dict[str, str]:
    sexes = {Sex.FEMALE: "Perempuan", Sex.MALE: "Laki-laki"}
    return {
        "full_name": person.full_name,
        "sex": sexes[person.sex] if person.sex else NOTHING,
        "born_on": date_id(person.born_on) if person.born_on else NOTHING,
        "birth_place": person.birth_place or NOTHING,
        "phone": nomor_hp(person.phone),
        "home": " / ".join(person.home) if person.home else NOTHING,
        "position": person.position or NOTHING,
    }


@dataclass(frozen=True)
class Side:
    """What one record brings along."""

    person: Person
    seat: str
    trainings: Sequence[str]
    certificates: Sequence[str]


def side(session: Session, viewer: Viewer, person: Person, today: date) -> Side:
    """Seat, trainings and certificates of a record, as the viewer may see them."""
    sittings = seat_queries.history_of_person(session, viewer, person.id)
    present = next((one for one in sittings if one.lasts_on(today)), None)
    learnt = record.learnt(session, viewer, person.id, today)
    return Side(
        person,
        f"Kursi {present.seat.number}" if present else "Cadangan",
        [line.title for line in learnt.trainings],
        [f"{line.title}, {line.state[1].lower()}" for line in learnt.certificates],
    )


@dataclass(frozen=True)
class Told:
    """A merge as pages show it."""

    made: PersonMerge
    kept: Person
    gone: Person
    may_undo: bool

    @property
    def undone_until(self) -> datetime:
        return self.made.merged_at + UNDONE_WITHIN


def told(session: Session, viewer: Viewer, merge_id: int, now: datetime) -> Told:
    """One merge of people the viewer may see; NotFound otherwise."""
    found = session.get(PersonMerge, merge_id)
    if found is None:
        raise NotFound
    return _tell(session, viewer, found, now)


def of_person(session: Session, viewer: Viewer, person_id: int, now: datetime) -> list[Told]:
    """The records that were merged into a person the viewer may see, the last first."""
    visible = accounts.visible_to(viewer).with_only_columns(Person.id).order_by(None)
    chosen = sa.select(PersonMerge).where(
        PersonMerge.kept_id == person_id,
        PersonMerge.undone_at.is_(None),
        PersonMerge.gone_id.in_(visible),
    )
    chosen = chosen.order_by(PersonMerge.id.desc())
    return [_tell(session, viewer, one, now) for one in session.scalars(chosen)]


def _tell(session: Session, viewer: Viewer, made: PersonMerge, now: datetime) -> Told:
    kept = accounts.person_for(session, viewer, made.kept_id)
    gone = accounts.person_for(session, viewer, made.gone_id)
    may_undo = (
        made.undone_at is None
        and now - made.merged_at <= UNDONE_WITHIN
        and manages(viewer, kept.region_code)
        and manages(viewer, gone.region_code)
    )
    return Told(made, kept, gone, may_undo)


def moved(session: Session, made: PersonMerge) -> dict[str, int]:
    """How many rows of each table a merge changed, from the audit record: the rows themselves are
    kept only while they may go back.
    """
    about = sa.select(AuditEntry.facts).where(
        AuditEntry.action == "person.merged",
        AuditEntry.object_type == "person",
        AuditEntry.object_id == str(made.kept_id),
    )
    told = (facts for facts in session.scalars(about) if facts.get("merge") == made.id)
    return next((dict(facts["moved"]) for facts in told), {})
