"""A copy of one's data to take along: as JSON for programs, as a page for readers.

Both are written while they are read: neither is ever whole in memory.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from flask import current_app
from sqlalchemy.orm import Session

from lms.core.clock import to_wib
from lms.office.queries import office_at
from lms.privacy import wording
from lms.privacy.holdings import SECTIONS
from lms.privacy.sections import Row

PIECES = 40
"""How many pieces of the page are sent at a time."""


def as_json(session: Session, person_id: int, *, now: datetime) -> Iterator[str]:
    """One JSON object: when it was made, then each section with its rows."""
    head = {
        "dibuat": to_wib(now).isoformat(),
        "pengendali": " ".join(office_at(session, now).organiser),
    }
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "data": {'
    for number, section in enumerate(SECTIONS):
        yield (", " if number else "") + json.dumps(section.key) + ": ["
        yield from _listed(section.rows(session, person_id))
        yield "]"
    yield "}}\n"


def _listed(rows: Iterable[Row]) -> Iterator[str]:
    for number, row in enumerate(rows):
        told = {name: wording.plain(value) for name, value in row.items()}
        yield (",\n" if number else "\n") + json.dumps(told, ensure_ascii=False)


def as_page(session: Session, person_id: int, *, now: datetime) -> Iterator[str]:
    """A page that needs nothing else: it opens and prints from wherever it was saved."""
    template = current_app.jinja_env.get_template("privacy/pdf/own_data.html")
    page = template.stream(
        sections=((section, section.rows(session, person_id)) for section in SECTIONS),
        said=wording.said,
        office=office_at(session, now),
        now=now,
    )
    page.enable_buffering(PIECES)
    yield from page
