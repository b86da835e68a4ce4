"""Importing a made-up roster of the whole city into an empty site, on SQLite."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from bench.figures import Figure
from bench.site import environment_for
from lms.app import create_app
from lms.core.clock import now, wib_date
from lms.db import db, transaction
from lms.operations.demo.names import made_up
from lms.operations.prepare import make_ready
from lms.regions.queries import villages
from lms.roster import importing
from lms.roster.writing import Keys
from lms.settings import Settings

ROWS = 2700
HEADINGS = ("NIK", "Nama", "TTL", "L/P", "No. HP", "Kelurahan", "Kecamatan", "RT/RW", "Jabatan")


def figures() -> Iterator[Figure]:
    """`roster.import`: rows a second, from the bytes of the file to the commit."""
    with TemporaryDirectory() as folder:
        settings = Settings.from_env(environment_for(Path(folder), 8000))
        app = create_app(settings)
        with app.app_context():
            make_ready(now=now())
            data = made_up_roster(ROWS)
            before, busy = perf_counter(), process_time()
            reading = importing.read(db.session(), data, wib_date(now()))
            with transaction() as session:
                held = Keys(settings.seal_keys, settings.index_keys)
                importing.commit(session, reading, held, now=now())
            seconds, cpu = perf_counter() - before, process_time() - busy
            db.engine.dispose()
    more = {"cpu_ms": cpu * 1000 / ROWS, "seconds": seconds, "rows": ROWS}
    yield Figure("roster.import", ROWS / seconds, "rows/s", more)


def made_up_roster(rows: int, *, phones: str = "0812") -> bytes:
    """So many cadres of the city as a CSV file; serials from 9900 are nobody's."""
    chance = Random(54)  # noqa: S311 - made-up people, not secrets
    places = villages(db.session())
    db.session.rollback()
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for number in range(rows):
        place = places[number % len(places)]
        born = date(1950 + chance.randrange(50), chance.randint(1, 12), chance.randint(1, 28))
        nik = f"3674{number % 7 + 1:02d}{born.day + 40:02d}{born:%m%y}99{number % 100:02d}"
        name = made_up(chance, "P", 2026 - born.year)
        phone = f"{phones}{number:08d}"
        district = place.parent.name if place.parent else ""
        where = (place.name, district, "003/007", "Anggota")
        writer.writerow((nik, name, f"{born:%d/%m/%Y}", "P", phone, *where))
    return out.getvalue().encode()
