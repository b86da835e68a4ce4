"""Route x role x scope: what each address answers to each kind of visitor.

To add a page, give it a line in `MATRIX` of test_matrix.py, one for GET and one for POST:

    "GET attendance.roster": Entry(a_meeting_here),

`a_meeting_here` makes the thing the address is about, always in Kelurahan Cempaka Putih, and says
how its address is built and what nobody outside may read:

    def a_meeting_here() -> Thing:
        meeting = a_meeting(a_training())
        return Thing({"meeting_id": meeting.id}, reads=meeting.title)

The page is then asked for by every role twice: by someone whose region holds Cempaka Putih, and
by someone whose region is another kecamatan. What belongs to one cadre names its `owner`: they
come as the cadre inside, and a neighbour of the same kelurahan comes as one more from outside.
Roles the page's policy leaves out must get 403. Roles it takes must get 404 from outside and one
of `answers` from inside; `refused` are roles that see the thing but may not do this to it (403).
After all refusals the database must be what it was, row by row.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from flask import Flask, url_for
from flask.testing import FlaskClient

from lms.accounts.models import Person
from lms.core.roles import Role
from lms.db import Model, db
from lms.web import entry
from tests.factories import CEMPAKA_PUTIH, CIPUTAT_TIMUR, CITY, SERPONG_VILLAGE, Browser, a_person

SERPONG = "36.74.01"
INSIDE = {
    Role.CADRE: CEMPAKA_PUTIH,
    Role.TRAINER: CIPUTAT_TIMUR,
    Role.OFFICIAL: CIPUTAT_TIMUR,
    Role.ADMIN: CITY,
    Role.AUDITOR: CITY,
}
ALLOWED = {"GET": frozenset({200}), "POST": frozenset({200, 303, 409, 422})}
UNCHANGING = {"region", "seat"}


@dataclass(frozen=True)
class Thing:
    """What an address is about."""

    at: Mapping[str, Any] = field(default_factory=dict)
    """The values its address is built from."""
    owner: Person | None = None
    """The one cadre it belongs to, when it belongs to one."""
    reads: str = ""
    """Words of it that must stand on the page inside and on no answer outside."""
    sends: Mapping[str, Any] = field(default_factory=dict)
    """The form that is posted."""


@dataclass(frozen=True)
class Entry:
    """One line of the matrix; see the head of this module."""

    make: Callable[[], Thing] = Thing
    answers: frozenset[int] | set[int] = frozenset()
    """Right answers inside; empty for the usual ones: 200, and after POST also 303, 409, 422."""
    outside: frozenset[int] | set[int] = frozenset()
    """Right answers outside; empty for 404, or for `answers` when the address names no thing."""
    refused: frozenset[Role] | set[Role] = frozenset()


@dataclass(frozen=True)
class Visit:
    """Who asks, and the statuses that are right for them."""

    who: str
    client: FlaskClient
    right: frozenset[int] | set[int]
    is_inside: bool
    is_refused: bool


def addresses(app: Flask) -> set[str]:
    """Every address of the site as the matrix names it: `GET roster.person`."""
    return {
        f"{method} {rule.endpoint}"
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }


def visits(app: Flask, browser: Browser, name: str, said: Entry, thing: Thing) -> list[Visit]:
    """Everyone who asks for this address, those to be refused first."""
    method, endpoint = name.split()
    policy = entry.policy_of(app.view_functions[endpoint])
    answers = said.answers or ALLOWED[method]
    missing = said.outside or (frozenset({404}) if thing.at else answers)
    found = []
    for who, role, person, is_inside in _people(thing):
        if policy is not None and role not in policy:
            right: frozenset[int] | set[int] = {403}
        elif policy is None:
            right = answers
        elif is_inside:
            right = {403} if role in said.refused else answers
        else:
            right = missing
        sees = is_inside or policy is None
        found.append(Visit(who, browser(person), right, sees, right != answers))
    if policy is None:
        found.append(Visit("stranger", app.test_client(), answers, True, False))
    return sorted(found, key=lambda visit: not visit.is_refused)


def _people(thing: Thing) -> Iterator[tuple[str, Role, Person, bool]]:
    for role, region in INSIDE.items():
        owner = thing.owner if role is Role.CADRE else None
        yield f"{role} inside", role, owner or a_person(role, region), True
        away = SERPONG_VILLAGE if role is Role.CADRE else SERPONG
        yield f"{role} outside", role, a_person(role, away), False
    if thing.owner is not None:
        yield "neighbour", Role.CADRE, a_person(Role.CADRE, CEMPAKA_PUTIH), False


def ask(app: Flask, visit: Visit, name: str, thing: Thing) -> tuple[int, str]:
    """Ask for the address as this visitor; the status and the text that came back."""
    method, endpoint = name.split()
    with app.test_request_context():
        address = url_for(endpoint, **thing.at)
    answer = visit.client.open(address, method=method, data=thing.sends or None)
    text = answer.text if (answer.mimetype or "").startswith("text/") else ""
    answer.close()
    return answer.status_code, text


def contents() -> dict[str, str]:
    """A digest of each table that the story can change."""
    db.session.rollback()
    found = {}
    for table in Model.metadata.sorted_tables:
        if table.name not in UNCHANGING:
            rows = sorted(map(repr, db.session.execute(sa.select(table))))
            found[table.name] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
    db.session.rollback()
    return found
