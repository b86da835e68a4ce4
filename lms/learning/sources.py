"""The files that editions are published from: keeping them, and giving them back byte for byte."""

import hashlib
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.core.errors import RuleBroken, Unavailable
from lms.db import insert
from lms.learning.models import CourseEdition
from lms.learning.package_files import Files
from lms.learning.source_models import CourseFile, EditionFile


class SourceNotKept(RuleBroken):
    message = (
        "Berkas sumber edisi ini tidak tersimpan karena terbit dengan versi lama. "
        "Unggah paket kursusnya sebagai konsep baru."
    )


class SourceDamaged(Unavailable):
    message = "Berkas kursus di basis data rusak. Hubungi pengelola situs."


def keep(session: Session, files: Files) -> dict[str, str]:
    """Keep these files by their contents; the SHA-256 of each by its name."""
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    held = set(
        session.scalars(sa.select(CourseFile.sha256).where(CourseFile.sha256.in_(hashes.values())))
    )
    fresh = {hashes[name]: data for name, data in files.items() if hashes[name] not in held}
    if fresh:
        rows = [{"sha256": sha256, "data": data} for sha256, data in sorted(fresh.items())]
        session.execute(insert(session, CourseFile).on_conflict_do_nothing(), rows)
    return hashes


def keep_for(session: Session, edition: CourseEdition, files: Files) -> None:
    """Keep the files that an edition is published from."""
    hashes = keep(session, files)
    session.add_all(
        EditionFile(edition_id=edition.id, name=name, sha256=sha256)
        for name, sha256 in hashes.items()
    )
    session.flush()


def hashes_of(session: Session, edition_id: int) -> dict[str, str]:
    """The names of an edition's files and their SHA-256; none for one older than this product."""
    chosen = (
        sa.select(EditionFile.name, EditionFile.sha256)
        .where(EditionFile.edition_id == edition_id)
        .order_by(EditionFile.name)
    )
    return {row.name: row.sha256 for row in session.execute(chosen)}


def files_of(session: Session, edition_id: int) -> dict[str, bytes]:
    """An edition's files byte for byte; raises SourceNotKept where there are none."""
    hashes = hashes_of(session, edition_id)
    if not hashes:
        raise SourceNotKept
    return opened(session, hashes)


def opened(session: Session, hashes: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes of these files, by name; raises SourceDamaged for bytes that are not theirs."""
    wanted = set(hashes.values())
    chosen = sa.select(CourseFile.sha256, CourseFile.data).where(CourseFile.sha256.in_(wanted))
    held = {row.sha256: row.data for row in session.execute(chosen)}
    for sha256 in wanted:
        if sha256 not in held or hashlib.sha256(held[sha256]).hexdigest() != sha256:
            raise SourceDamaged
    return {name: held[sha256] for name, sha256 in hashes.items()}
