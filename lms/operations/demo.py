"""The demo city: 2,700 made-up cadres and one login for each role."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from random import Random

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import queries as accounts
from lms.accounts import secrets, service
from lms.accounts.models import Person, RoleAssignment, SeatHolding, SecretKind, Sex
from lms.core import phone
from lms.core.clock import wib_date
from lms.core.roles import Role
from lms.operations import names
from lms.regions import queries as regions
from lms.regions.models import Region, Seat

SPREAD = (44, 56)


@dataclass(frozen=True)
class DemoLogin:
    """One login of the demo city, as printed for the visitor."""

    role: str
    name: str
    identity: str
    secret: str
    region: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True)
class Staff:
    role: Role
    name: str
    sex: Sex
    phone: str
    secret: str
    district_only: bool


STAFF = (
    Staff(
        Role.TRAINER, "Nurul Fitriani, S.Psi.", Sex.FEMALE, "081200009001", "latih-kader-2026", True
    ),
    Staff(
        Role.OFFICIAL, "Diah Puspitasari", Sex.FEMALE, "081200009002", "capaian-kota-2026", False
    ),
    Staff(Role.ADMIN, "Arif Rahman", Sex.MALE, "081200009003", "kelola-ruang-2026", False),
    Staff(
        Role.AUDITOR, "Bambang Sutrisno", Sex.MALE, "081200009004", "periksa-catatan-2026", False
    ),
)
CADRE = Staff(Role.CADRE, "Sri Wahyuni", Sex.FEMALE, "081200000001", "482915", True)


def load(session: Session, *, cadres: int, seed: int, pepper: str, now: datetime) -> None:
    """Fill an empty database with the demo city; hashes only the demo logins' secrets."""
    chance = Random(seed)  # noqa: S311 - made-up people, not secrets
    villages = regions.villages(session)
    first = _add_person(session, CADRE, _home(villages), now)
    counts = _counts(chance, len(villages), cadres - 1)
    people = _made_up_cadres(session, chance, villages, counts, now)
    _seat(session, [first, *people], since=wib_date(now) - timedelta(days=420))
    for member in STAFF:
        place = _home(villages).parent_code if member.district_only else regions.city(session).code
        person = _add_person(session, member, None, now)
        session.add(RoleAssignment(person_id=person.id, role=member.role, region_code=str(place)))
    session.flush()
    for member in (CADRE, *STAFF):
        person = _found(session, member)
        kind = SecretKind.PIN if member.role is Role.CADRE else SecretKind.PASSWORD
        service.set_secret(session, person.id, kind, secrets.hashed(member.secret, pepper=pepper))


def logins(session: Session) -> list[DemoLogin]:
    """One login per role, as they stand in the database."""
    return [
        DemoLogin(
            role=member.role.value,
            name=member.name,
            identity=member.phone,
            secret=member.secret,
            region=_region_title(session, _found(session, member), member.role),
        )
        for member in (CADRE, *STAFF)
    ]


def _found(session: Session, member: Staff) -> Person:
    person = accounts.by_identity(session, member.phone)
    if person is None:
        raise LookupError(f"the demo city has no {member.role}")
    return person


def _region_title(session: Session, person: Person, role: Role) -> str:
    code = session.scalar(
        sa.select(RoleAssignment.region_code).where(
            RoleAssignment.person_id == person.id, RoleAssignment.role == role
        )
    )
    return regions.region(session, str(code)).title


def _home(villages: list[Region]) -> Region:
    return next(region for region in villages if region.name == "Cempaka Putih")


def _counts(chance: Random, villages: int, cadres: int) -> list[int]:
    """How many cadres each kelurahan has: 44 to 56 in a full city, summing to `cadres`."""
    share = cadres / villages
    low, high = (round(share * edge / 50) for edge in SPREAD)
    counts = [chance.randint(low, high) for _ in range(villages)]
    while (gap := cadres - sum(counts)) != 0:
        place = chance.randrange(villages)
        step = 1 if gap > 0 else -1
        if low <= counts[place] + step <= high or high - low < 2:
            counts[place] = max(0, counts[place] + step)
    return counts


def _add_person(session: Session, member: Staff, home: Region | None, now: datetime) -> Person:
    person = Person(
        full_name=member.name,
        sex=member.sex,
        phone=phone.normalise(member.phone),
        region_code=home.code if home else None,
        cadre_number=_cadre_number(home.code, 1) if home else None,
        rt=6 if home else None,
        rw=2 if home else None,
        active=True,
        created_at=now,
        consented_at=now,
        name_confirmed_at=now,
    )
    session.add(person)
    session.flush()
    if home:
        session.add(RoleAssignment(person_id=person.id, role=Role.CADRE, region_code=home.code))
    return person


def _cadre_number(region_code: str, number: int) -> str:
    """`TS-05-031`: kecamatan, then a number counted within it."""
    return f"TS-{region_code.split('.')[2]}-{number:03d}"


def _made_up_cadres(
    session: Session, chance: Random, villages: list[Region], counts: list[int], now: datetime
) -> list[Person]:
    people: list[Person] = []
    used: dict[str, int] = {_home(villages).code.rsplit(".", 1)[0]: 1}
    for region, count in zip(villages, counts, strict=True):
        district = region.code.rsplit(".", 1)[0]
        for _ in range(count):
            used[district] = used.get(district, 0) + 1
            serial = len(people) + 2
            people.append(_cadre(chance, region, used[district], serial, now))
    for name, person in zip(names.longest(), people[10::400], strict=False):
        person.full_name = name
    session.add_all(people)
    session.flush()
    session.execute(
        sa.insert(RoleAssignment),
        [
            {"person_id": person.id, "role": Role.CADRE, "region_code": person.region_code}
            for person in people
        ],
    )
    return people


def _cadre(chance: Random, region: Region, number: int, serial: int, now: datetime) -> Person:
    sex = Sex.FEMALE if chance.random() < 0.88 else Sex.MALE
    age = round(chance.triangular(20, 70, 44))
    born = date(wib_date(now).year - age, chance.randint(1, 12), chance.randint(1, 28))
    return Person(
        full_name=names.made_up(chance, sex.value, age),
        sex=sex,
        born_on=born,
        phone=f"+62812{serial:08d}" if chance.random() < 0.96 else None,
        region_code=region.code,
        cadre_number=_cadre_number(region.code, number),
        rt=chance.randint(1, 9),
        rw=chance.randint(1, 14),
        active=True,
        created_at=now,
        consented_at=now,
        name_confirmed_at=now,
    )


def _seat(session: Session, people: list[Person], *, since: date) -> None:
    """The first of each kelurahan get its seats; a surplus is reserve."""
    free: dict[str, list[int]] = {}
    for seat in session.scalars(sa.select(Seat).order_by(Seat.number.desc())):
        free.setdefault(seat.region_code, []).append(seat.id)
    rows = [
        {"seat_id": seats.pop(), "person_id": person.id, "since_day": since}
        for person in people
        if (seats := free.get(str(person.region_code)))
    ]
    session.execute(sa.insert(SeatHolding), rows)
