"""Founding the demo city: its people, the secrets of its logins, and its history."""

from collections.abc import Mapping
from datetime import datetime
from random import Random

from sqlalchemy.orm import Session

from lms.accounts import secrets, service
from lms.accounts.models import SecretKind
from lms.core.roles import Role
from lms.operations.demo import history, people
from lms.operations.demo.logins import found
from lms.operations.demo.people import LOGINS, Known
from lms.regions import queries as regions

Hashes = Mapping[Known, str]


def hashes(pepper: str) -> Hashes:
    """The secrets of the demo logins, hashed; slow on purpose, so ask before the transaction."""
    return {known: secrets.hashed(known.secret, pepper=pepper) for known in LOGINS}


def load(session: Session, kept: Hashes, *, cadres: int, seed: int, now: datetime) -> None:
    """Fill an empty database with the demo city; only the demo logins can sign in.

    The same seed at the same moment makes the same city, but for what services draw themselves:
    codes of certificates, and the secrets of the demo cadre's attempts. Documents follow later.
    """
    chance = Random(seed)  # noqa: S311 - made-up people, not secrets
    people.settle(session, chance, regions.villages(session), cadres=cadres, now=now)
    for known, hashed in kept.items():
        kind = SecretKind.PIN if known.role is Role.CADRE else SecretKind.PASSWORD
        service.set_secret(session, found(session, known).id, kind, hashed)
    history.tell(session, chance, now=now)
