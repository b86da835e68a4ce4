"""Who a signed-in person is, how long that lasts, and what a PIN or password must be."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from lms.core import phone
from lms.core.clock import to_wib
from lms.core.errors import RuleBroken, TryLater
from lms.core.roles import Role

RANK = (Role.ADMIN, Role.OFFICIAL, Role.TRAINER, Role.AUDITOR, Role.CADRE)
CADRE_IDLE = timedelta(days=30)
STAFF_IDLE = timedelta(minutes=60)
STAFF_AT_MOST = timedelta(hours=12)
LOCKED_AFTER = timedelta(hours=12)
"""Idle hours after which a cadre's phone asks for the PIN again; it may lie about at home."""
FRESH_FOR = timedelta(minutes=15)
"""How long after showing who they are staff may do what opens or hands out much."""
TOUCH_EVERY = timedelta(minutes=5)
CARD_TRIES = 3
"""Wrong last digits of the phone after which a card activates no more."""


@dataclass(frozen=True)
class Assignment:
    """A role within a region and all it holds."""

    role: Role
    region_code: str
    region_title: str


@dataclass(frozen=True)
class Viewer:
    """The signed-in person as the rest of the product sees them; plain values, never a row."""

    id: int
    full_name: str
    sex: str | None
    region_code: str | None
    assignments: tuple[Assignment, ...]
    agreed_to: int | None = None
    """The version of the notice about their data that they have accepted."""
    is_partial: bool = False
    """They have yet to set up the second factor that their role needs."""
    proved_at: datetime | None = None
    """When they last showed that it is them, by signing in or since."""

    is_authenticated = True
    is_active = True
    is_anonymous = False

    def get_id(self) -> str:
        return str(self.id)

    @property
    def roles(self) -> frozenset[Role]:
        return frozenset(assignment.role for assignment in self.assignments)

    @property
    def main_role(self) -> Role:
        """The role whose home and menu they get: the widest they hold."""
        return next((role for role in RANK if role in self.roles), Role.CADRE)

    @property
    def title_line(self) -> str:
        """`Pelatih, Kecamatan Ciputat Timur`."""
        region = next(
            (a.region_title for a in self.assignments if a.role is self.main_role), "tanpa wilayah"
        )
        return f"{self.main_role.label}, {region}"

    def regions(self, *roles: Role) -> tuple[str, ...]:
        """The codes of the regions in which they hold one of these roles."""
        return tuple(a.region_code for a in self.assignments if a.role in roles)


@dataclass(frozen=True)
class Limit:
    """How many wrong tries a door takes, and how long it stays locked after the last of them."""

    tries: int
    lasts: timedelta
    what: str = "PIN"
    advice: str = "atau minta kartu baru kepada pelatih"


PINS = Limit(5, timedelta(minutes=15))
PASSWORDS = Limit(10, timedelta(minutes=5), "Kata sandi", "atau minta tautan baru kepada pengelola")
CODES_AGAIN = Limit(10, timedelta(minutes=5), "Kode", "atau minta bantuan pengelola")
"""Of whoever is signed in and shows that it is still them."""
PINS_A_DAY = Limit(10, timedelta(days=1))
"""On one device; then the device is a stranger to that person."""
PASSWORDS_A_DAY = Limit(50, timedelta(days=1), PASSWORDS.what, PASSWORDS.advice)
STRANGERS = Limit(300, timedelta(minutes=15), "Kode kartu", "atau minta bantuan pelatih")
"""Cards that fit nobody, from one address: loose, since a whole hall may share it."""


ALARM = 1000
"""Wrong tries at all doors together within five minutes: somebody is trying the whole city."""

CODES = frozenset({Role.OFFICIAL, Role.ADMIN})
"""Roles that need a second factor."""


class WrongSecret(RuleBroken):
    message = "Nomor atau PIN salah. Periksa lagi, lalu coba sekali lagi."


class PinOfStaff(RuleBroken):
    message = "Petugas masuk dengan kata sandi. Mintalah tautan baru kepada pengelola."


class LinkUsed(RuleBroken):
    message = (
        "Tautan ini sudah dipakai atau kedaluwarsa. Bila akun pengelola sudah ada, masuklah dengan "
        "akun itu; bila belum, nyalakan ulang situs ini untuk tautan baru."
    )


class StaffLinkUsed(LinkUsed):
    message = "Tautan ini sudah dipakai atau kedaluwarsa. Mintalah tautan baru kepada pengelola."


class PhoneTaken(RuleBroken):
    message = "Nomor HP ini milik orang lain di daftar. Isi nomor yang hanya milik Anda."


def wrong_secret(limit: Limit, tries: int, now: datetime) -> WrongSecret:
    """What to say after a wrong secret: how many tries are left, after the last one until when."""
    left = limit.tries - tries
    if left > 0:
        return WrongSecret(f"Nomor atau {_inside(limit.what)} salah. Sisa {left} kali mencoba.")
    return WrongSecret(_locked_until(limit, now + limit.lasts))


def locked(limit: Limit, last: datetime, now: datetime) -> TryLater:
    """What to say to one try too many, until the lock after the last wrong one ends."""
    ends = last + limit.lasts
    return TryLater(_locked_until(limit, ends), wait=ends - now)


def _inside(what: str) -> str:
    """`Kata sandi` within a sentence; `PIN` stays."""
    return what if what.isupper() else what[0].lower() + what[1:]


def _locked_until(limit: Limit, moment: datetime) -> str:
    day = "besok " if limit.lasts >= timedelta(days=1) else ""
    until = f"{day}pukul {to_wib(moment):%H.%M}"
    return f"{limit.what} salah {limit.tries} kali. Coba lagi {until}, {limit.advice}."


def needs_second_factor(roles: frozenset[Role]) -> bool:
    """Officials and admins reach too many people for a password alone."""
    return bool(roles & CODES)


def session_ends(roles: frozenset[Role], began: datetime, seen: datetime) -> datetime:
    """When a sign-in ends: cadres after 30 idle days, staff after an idle hour or 12 in all."""
    if roles <= {Role.CADRE}:
        return seen + CADRE_IDLE
    return min(seen + STAFF_IDLE, began + STAFF_AT_MOST)


def is_locked(roles: frozenset[Role], seen: datetime, now: datetime) -> bool:
    """Whether the PIN is asked for again; staff are signed out long before."""
    return roles <= {Role.CADRE} and now - seen >= LOCKED_AFTER


def is_fresh(viewer: Viewer, now: datetime) -> bool:
    """Whether they showed a moment ago that it is still them (security note D6)."""
    return viewer.proved_at is not None and now - viewer.proved_at < FRESH_FOR


_CADRE_NUMBER = re.compile(r"TS-?(\d{2})-?(\d{3,5})", re.IGNORECASE)


def cadre_number(text: str) -> str | None:
    """`ts05031` or `TS-05-031` as `TS-05-031`; None when it is no cadre number."""
    found = _CADRE_NUMBER.fullmatch(text.strip().replace(" ", ""))
    return f"TS-{found[1]}-{found[2]}" if found else None


def spelt(identity: str) -> str:
    """One spelling of what was typed, so that every way of writing it shares one limit.

    Were an unknown number to get new tries when it is written anew, it could be told from a known
    one.
    """
    return cadre_number(identity) or phone.normalise(identity) or identity.strip()
