"""The people of the demo city: made-up cadres on their seats, and the staff who work with them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import notice
from lms.accounts.consent_models import Consent, ConsentKind
from lms.accounts.models import Person, RoleAssignment, SeatHolding, Sex
from lms.core import phone
from lms.core.clock import at_wib, wib_date
from lms.core.roles import Role
from lms.operations.demo import names
from lms.regions.models import Region, Seat

FOUNDED = timedelta(days=610)
"""How long ago the city took its seats; the history begins after it."""
HOME = "Cempaka Putih"
FULL = frozenset({HOME, "Rengas"})
"""Kelurahan whose seats are all taken, for the trainings the visitor is led to."""
SPREAD = (44, 56)


@dataclass(frozen=True)
class Known:
    """Someone of the demo city who is the same whatever the seed; a secret makes a login."""

    role: Role
    name: str
    sex: Sex
    phone: str
    region: str
    """The name of a kecamatan, or empty for the whole city; a cadre's is their kelurahan."""
    secret: str = ""


CADRE = Known(Role.CADRE, "Sri Wahyuni", Sex.FEMALE, "081200000001", HOME, "482915")
TRAINER = Known(
    Role.TRAINER,
    "Nurul Fitriani, S.Psi.",
    Sex.FEMALE,
    "081200009001",
    "Ciputat Timur",
    "latih-kader-2026",
)
OFFICIAL = Known(
    Role.OFFICIAL, "Diah Puspitasari", Sex.FEMALE, "081200009002", "", "capaian-kota-2026"
)
ADMIN = Known(Role.ADMIN, "Arif Rahman", Sex.MALE, "081200009003", "", "kelola-ruang-2026")
AUDITOR = Known(
    Role.AUDITOR, "Bambang Sutrisno", Sex.MALE, "081200009004", "", "periksa-catatan-2026"
)
LOGINS = (CADRE, TRAINER, OFFICIAL, ADMIN, AUDITOR)
# Their phones begin with 0812, those of made-up cadres with 0813: none is ever shared.
COLLEAGUES = tuple(
    Known(Role.TRAINER, name, sex, f"0812000091{number:02d}", region)
    for number, (name, sex, region) in enumerate(
        (
            ("Endang Rahayu, S.Sos.", Sex.FEMALE, "Serpong"),
            ("Hendra Gunawan, S.H.", Sex.MALE, "Serpong Utara"),
            ("Dra. Yuliana Siregar", Sex.FEMALE, "Pondok Aren"),
            ("Ratna Kusumawati, S.Psi.", Sex.FEMALE, "Ciputat"),
            ("Wahyu Hidayat, S.Pd.", Sex.MALE, "Ciputat Timur"),
            ("Hj. Maryam Hasanah, S.Pd.", Sex.FEMALE, "Pamulang"),
            ("Agus Setiawan, S.Sos.", Sex.MALE, "Setu"),
        ),
        1,
    )
)
"""Trainers of every kecamatan, who appear in the history and cannot sign in."""


def settle(
    session: Session, chance: Random, villages: list[Region], *, cadres: int, now: datetime
) -> None:
    """Fill the seats with this many cadres, and give the city its staff."""
    since = wib_date(now) - FOUNDED
    counts = _counts(chance, villages, cadres)
    people = _cadres(chance, villages, counts, since)
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
    _seat(session, people, since)
    for known in (TRAINER, OFFICIAL, ADMIN, AUDITOR, *COLLEAGUES):
        _employ(session, known, villages, since)
    session.flush()
    _agree(session)


def _agree(session: Session) -> None:
    """Everyone has accepted the notice about their data, when they were told of it."""
    said = sa.select(
        Person.id, sa.literal(ConsentKind.GIVEN), Person.consent_version, Person.consented_at
    ).order_by(Person.id)
    kept = sa.insert(Consent).from_select(["person_id", "kind", "version", "at"], said)
    session.execute(kept)


def _counts(chance: Random, villages: list[Region], cadres: int) -> list[int]:
    """How many cadres each kelurahan has: 44 to 56 in a full city, summing to `cadres`."""
    share = cadres / len(villages)
    low, high = (round(share * edge / 50) for edge in SPREAD)
    floors = [max(low, round(share)) if region.name in FULL else low for region in villages]
    counts = [chance.randint(floor, high) for floor in floors]
    while (gap := cadres - sum(counts)) != 0:
        place = chance.randrange(len(villages))
        step = 1 if gap > 0 else -1
        if floors[place] <= counts[place] + step <= high or high - low < 2:
            counts[place] = max(0, counts[place] + step)
    return counts


def _cadres(chance: Random, villages: list[Region], counts: list[int], since: date) -> list[Person]:
    """The made-up cadres; the first of the home kelurahan is the one who signs in."""
    people: list[Person] = []
    used: dict[str, int] = {}
    order = sorted(zip(villages, counts, strict=True), key=lambda pair: pair[0].name != HOME)
    for region, count in order:
        district = region.code.rsplit(".", 1)[0]
        for _ in range(count):
            used[district] = used.get(district, 0) + 1
            number = f"TS-{district.rsplit('.', 1)[1]}-{used[district]:03d}"
            people.append(_cadre(chance, region, number, len(people) + 1, since))
    first = people[0]
    first.full_name, first.sex, first.phone = CADRE.name, CADRE.sex, phone.normalise(CADRE.phone)
    return people


def _cadre(chance: Random, region: Region, number: str, serial: int, since: date) -> Person:
    sex = Sex.FEMALE if chance.random() < 0.88 else Sex.MALE
    age = round(chance.triangular(20, 70, 44))
    joined = at_wib(since, time(9)) + timedelta(minutes=serial % 400)
    return Person(
        full_name=names.made_up(chance, sex.value, age),
        sex=sex,
        born_on=date(since.year - age, chance.randint(1, 12), chance.randint(1, 28)),
        phone=f"+62813{serial:08d}" if chance.random() < 0.96 else None,
        region_code=region.code,
        cadre_number=number,
        rt=chance.randint(1, 9),
        rw=chance.randint(1, 14),
        active=True,
        created_at=joined,
        consented_at=joined + timedelta(days=3),
        consent_version=notice.current().version,
        name_confirmed_at=joined + timedelta(days=3),
    )


def _seat(session: Session, people: list[Person], since: date) -> None:
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


def _employ(session: Session, known: Known, villages: list[Region], since: date) -> None:
    """A staff member with their role in a kecamatan or the whole city."""
    districts = {region.parent.name: region.parent.code for region in villages if region.parent}
    city = villages[0].code.rsplit(".", 2)[0]
    began = at_wib(since, time(8))
    person = Person(
        full_name=known.name,
        sex=known.sex,
        phone=phone.normalise(known.phone),
        active=True,
        created_at=began,
        consented_at=began,
        consent_version=notice.current().version,
        name_confirmed_at=began,
    )
    session.add(person)
    session.flush()
    session.add(
        RoleAssignment(
            person_id=person.id, role=known.role, region_code=districts.get(known.region, city)
        )
    )
