"""What the kill drill counts: an import that is there in part is noticed."""

from flask import Flask

from bench.drills.roster import facts
from lms.accounts.changes import Source
from lms.core.clock import now, wib_date
from lms.db import db, transaction
from lms.regions.queries import places
from lms.roster import importing, reading, writing
from tests.roster.rosters import KOSIM, SITI, csv_of, keys


def test_an_import_without_its_record_is_a_half(app: Flask, database_url: str) -> None:
    nothing = facts(database_url)
    found = reading.read(csv_of(SITI, KOSIM), places(db.session()), wib_date(now()))
    with transaction() as session:
        plan = importing.preview(session, found, keys()).planned
        writing.write(session, plan, keys(), Source(), now=now())
    half = facts(database_url)
    assert (half.people - nothing.people, half.seats - nothing.seats) == (2, 2)
    assert (half.done, half.told) == (0, 0)
    with transaction() as session:
        importing.commit(session, found, keys(), now=now())
    assert half != nothing
