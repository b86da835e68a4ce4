"""Rosters as files and as drafts, for the tests of everything about an import."""

from io import BytesIO
from typing import Any

import sqlalchemy as sa
from flask.testing import FlaskClient

from lms.accounts.models import Person
from lms.core.clock import now, wib_date
from lms.db import db, transaction
from lms.regions.queries import places
from lms.roster import importing, reading, staging
from lms.roster.models import RosterImport
from lms.roster.plans import Terms
from lms.roster.staging import Content
from lms.roster.writing import Keys
from lms.settings import settings
from tests.factories import CITY, viewer

HEAD = "NIK,Nama,TTL,L/P,No. HP,Kelurahan,Kecamatan,RT/RW,Jabatan"
SITI = "3674054107789903,Siti Aminah,01/07/1978,P,081200000001,Cempaka Putih,,003/007,Ketua"
KOSIM = "3674050505759932,Kosim,05/05/1975,L,081200000032,Cempaka Putih,,3/7,Anggota"
UNSURE = ",Yeni,03/04/1980,P,,Pondok Jarya,Pondok Aren,,"
CHILD = ",Zahra,20/01/2012,P,,Cempaka Putih,,,"


def csv_of(*lines: str) -> bytes:
    return "\n".join([HEAD, *lines]).encode()


def keys() -> Keys:
    return Keys(seal=settings().seal_keys, index=settings().index_keys)


def staged(admin: Person, *lines: str) -> RosterImport:
    """A draft that this admin has uploaded."""
    found = reading.read(csv_of(*lines), places(db.session()), wib_date(now()))
    first = importing.preview(db.session(), found, keys(), Terms(CITY))
    content = Content(found, staging.shown(first))
    kept = staging.sealed(content, settings().seal_keys)
    with transaction() as session:
        return staging.stage(session, viewer(admin), "daftar.csv", content, kept, now=now())


def saved(admin: Person, *lines: str) -> RosterImport:
    """An import that this admin has confirmed."""
    draft = staged(admin, *lines)
    content = staging.opened(draft, settings().seal_keys, now=now())
    with transaction() as session:
        staging.confirm(session, viewer(admin), draft.id, content, keys(), now=now())
    return draft


def uploads(client: FlaskClient, data: bytes, name: str = "daftar.csv") -> Any:
    """Send a file on the page; the answer."""
    return client.post("/kelola/impor/", data={"berkas": (BytesIO(data), name)})


def person(name: str) -> Person:
    db.session.rollback()
    db.session.expire_all()  # what a test still holds of them is older
    return db.session.scalars(sa.select(Person).where(Person.full_name == name)).one()
