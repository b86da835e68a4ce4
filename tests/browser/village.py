"""Kelurahan Cempaka Putih before its training: fifty seated cadres, a trainer, an official."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from flask import Flask

from bench.site import Login, Site, environment_for, serving
from lms.accounts import second_factor
from lms.accounts import service as accounts
from lms.accounts.models import Person
from lms.app import create_app
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.operations.demo import names
from lms.operations.prepare import make_ready
from lms.settings import Settings
from tests.accounts.doors import a_card
from tests.factories import PEPPER, a_person, seated, with_secret

VILLAGE = "36.74.05.1001"
DISTRICT = "36.74.05"
SEATS = 50
LONGEST = "Hj. Siti Nurhaliza Kusumawardhani Prawiranegara Wirahadikusuma, S.Pd., M.Si."


@dataclass(frozen=True)
class Village:
    """Who lives here and how they sign in; `app` asks the same database as the site."""

    site: Site
    app: Flask
    cadres: list[Person]
    sri: Login
    neighbour: Login
    trainer: Login
    official: Login

    @property
    def secrets(self) -> set[str]:
        """What no log line may hold: names, phones and what they sign in with."""
        logins = (self.sri, self.neighbour, self.trainer, self.official)
        known = {word for one in logins for word in (one.name, one.identity, one.secret, one.card)}
        phones = {str(cadre.phone).removeprefix("+62") for cadre in self.cadres}
        return (known | phones | {cadre.full_name for cadre in self.cadres}) - {""}


@contextmanager
def living(data_dir: Path) -> Iterator[Village]:
    """The village on a site of its own, served for as long as the block runs."""
    keys = {"PIN_PEPPER": PEPPER}
    app = create_app(Settings.from_env(environment_for(data_dir, 1, **keys)))
    with app.app_context():
        make_ready(now=now())
        with transaction() as session:
            accounts.found_site(session, is_demo=False, now=now())
        cadres = [_cadre(number) for number in range(1, SEATS + 1)]
        logins = {
            "sri": _login(cadres[0], "739146"),
            "neighbour": _login(cadres[1], "264813"),
            "trainer": _login(_staff(Role.TRAINER, "Nurul Fitriani, S.Psi."), "latih-warga-5512"),
            "official": _login(
                _staff(Role.OFFICIAL, "Diah Puspitasari"), "terbit-warga-7741", needs_codes=True
            ),
        }
        _staff(Role.ADMIN, "Arif Rahman")  # without one, each start prints the link for the first
        for cadre in cadres:
            db.session.refresh(cadre)
        db.session.remove()
        with serving(data_dir, **keys) as site:
            yield Village(site, app, cadres, **logins)
            db.session.remove()
        db.engine.dispose()


def _cadre(number: int) -> Person:
    chance = Random(number)  # noqa: S311 - made-up people
    known = {1: "Sri Wahyuni", 2: LONGEST, 3: "Nur'aini"}
    return seated(
        a_person(
            full_name=known.get(number) or names.made_up(chance, "P", 25 + number % 40),
            region=VILLAGE,
            cadre_number=f"TS-05-{number:03d}",
            phone=f"+62857{7000000 + number * 7919}",
            rt=number % 9 + 1,
            rw=number % 4 + 1,
            consented_at=now(),
            name_confirmed_at=now(),
        ),
        number,
    )


def _staff(role: Role, name: str) -> Person:
    phone = f"+62858{8000000 + len(name) * 7919}"
    return a_person(role, DISTRICT, full_name=name, phone=phone)


def _login(person: Person, secret: str, *, needs_codes: bool = False) -> Login:
    with_secret(person, secret)
    identity = str(person.phone).replace("+62", "0")
    card = a_card(person).card if person.cadre_number else ""
    totp = _codes(person) if needs_codes else ""
    return Login("", person.full_name, identity, secret, VILLAGE, card, totp)


def _codes(official: Person) -> str:
    """The official has set up the second factor that the role needs; its secret."""
    secret = second_factor.new_secret()
    with transaction() as session:
        second_factor.enrol(session, official.id, secret, 0, now=now())
    return secret
