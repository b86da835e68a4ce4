"""Keeping an uploaded roster until it is written: staged, decided on, confirmed once, forgotten."""

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import sealing
from lms.accounts.changes import Source
from lms.accounts.rules import Viewer
from lms.accounts.sealing import SealBroken
from lms.audit import service as audit
from lms.core.errors import NotFound, RuleBroken
from lms.core.keyring import Keyring
from lms.core.roles import Role
from lms.db import insert
from lms.jobs import service as jobs
from lms.roster import importing, imports, reading
from lms.roster.importing import Outcome
from lms.roster.models import ImportState, RosterImport, RowDecision
from lms.roster.plans import WRITTEN, Decision, Terms
from lms.roster.reading import Reading
from lms.roster.writing import Keys

KEPT_FOR = timedelta(days=7)
MOST_NAMED = 100
"""How many rows one audit entry names."""
FORGET = "roster.forget"
"""The job that takes the content of an import away."""


class ContentGone(RuleBroken):
    message = "Isi berkas ini sudah dihapus demi keamanan data. Unggah lagi berkasnya."


class NoLongerDraft(RuleBroken):
    message = "Impor ini sudah selesai, jadi barisnya tidak dapat diputuskan lagi."


class NothingToWrite(RuleBroken):
    message = "Belum ada baris yang dapat disimpan. Putuskan dahulu baris yang diragukan."


@dataclass(frozen=True)
class Content:
    """What is kept of an uploaded file, and the fingerprints of what was first shown of it."""

    reading: Reading
    basis: Mapping[int, str]


@dataclass(frozen=True)
class Sealed:
    """A content as it is stored, and the token of the place it is sealed for."""

    token: str
    content: bytes


def shown(outcome: Outcome) -> dict[int, str]:
    """The fingerprints of the rows that would be written."""
    return {
        entry.draft.row: entry.fingerprint for entry in outcome.planned if entry.action in WRITTEN
    }


def sealed(content: Content, ring: Keyring) -> Sealed:
    """The content compressed and encrypted, for it holds citizen numbers; not inside a write."""
    token = uuid4().hex
    told = json.dumps({"reading": reading.packed(content.reading), "basis": content.basis})
    small = base64.b85encode(zlib.compress(told.encode(), 1)).decode()
    return Sealed(token, sealing.seal(small, place(token), ring))


def opened(record: RosterImport, ring: Keyring, *, now: datetime) -> Content:
    """The content of an import; raises ContentGone when its time is over or its key is."""
    if record.content is None or record.expires_at <= now:
        raise ContentGone
    try:
        small = sealing.unseal(record.content, place(record.token), ring)
    except SealBroken as error:
        raise ContentGone from error
    told = json.loads(zlib.decompress(base64.b85decode(small)))
    basis = {int(row): said for row, said in told["basis"].items()}
    return Content(reading.unpacked(told["reading"]), basis)


def stage(
    session: Session,
    viewer: Viewer,
    file_name: str,
    content: Content,
    kept: Sealed,
    *,
    now: datetime,
) -> RosterImport:
    """Keep an uploaded file for a week; changes nobody."""
    record = RosterImport(
        token=kept.token,
        file_name=file_name[:120],
        sha256=content.reading.sha256,
        row_count=len(content.reading.drafts),
        region_code=imports.region_of(viewer),
        uploaded_by_id=viewer.id,
        state=ImportState.DRAFT,
        content=kept.content,
        counts={},
        left_rows=[],
        created_at=now,
        expires_at=now + KEPT_FOR,
    )
    session.add(record)
    session.flush()
    about = {"import_id": record.id}
    job = jobs.enqueue(session, FORGET, about, now=now, unique_key=f"{FORGET}:{record.id}")
    job.run_at = record.expires_at
    audit.record(
        session,
        "roster.uploaded",
        "roster_import",
        record.id,
        now=now,
        actor_id=viewer.id,
        role=Role.ADMIN,
        sha256=record.sha256,
        rows=record.row_count,
    )
    return record


def terms(session: Session, record: RosterImport, content: Content) -> Terms:
    """On what terms the rows of a draft are planned now."""
    return Terms(record.region_code, imports.decisions(session, record.id), content.basis)


def decide(
    session: Session,
    viewer: Viewer,
    import_id: int,
    said: Mapping[int, Decision | None],
    *,
    now: datetime,
) -> None:
    """Keep what a person said about rows, None to take it back; raises NoLongerDraft."""
    record = _held(session, viewer, import_id)
    if record.state is not ImportState.DRAFT:
        raise NoLongerDraft
    mine = RowDecision.import_id == import_id
    session.execute(sa.delete(RowDecision).where(mine, RowDecision.row.in_(list(said))))
    rows = [
        {
            "import_id": import_id,
            "row": row,
            "region_code": one.region,
            "person_id": one.person,
            "is_new": one.is_new,
            "is_skipped": one.is_skipped,
            "basis": one.basis,
        }
        for row, one in said.items()
        if one is not None
    ]
    if rows:
        session.execute(insert(session, RowDecision), rows)
    audit.record(
        session,
        "roster.decided",
        "roster_import",
        import_id,
        now=now,
        actor_id=viewer.id,
        role=Role.ADMIN,
        rows=sorted(said)[:MOST_NAMED],
    )


def confirm(
    session: Session,
    viewer: Viewer,
    import_id: int,
    content: Content,
    keys: Keys,
    *,
    now: datetime,
) -> bool:
    """Write a draft; False when it was written before, as after a double press.

    Raises NothingToWrite, or Collided when somebody else came between.
    """
    record = _held(session, viewer, import_id)
    once = (
        sa.update(RosterImport)
        .where(RosterImport.id == import_id, RosterImport.state == ImportState.DRAFT)
        .values(state=ImportState.DONE, finished_at=now)
    )
    if session.scalar(once.returning(RosterImport.id)) is None:
        return False
    session.refresh(record)
    on = terms(session, record, content)
    actor = Source(viewer.id, Role.ADMIN, origin=record.origin)
    outcome = importing.carry_out(session, record, content.reading, keys, on, source=actor, now=now)
    if not outcome.writes:
        raise NothingToWrite
    return True


def discard(session: Session, viewer: Viewer, import_id: int, *, now: datetime) -> None:
    """Throw a draft away with all that was read and decided; raises NoLongerDraft."""
    record = _held(session, viewer, import_id)
    if record.state is not ImportState.DRAFT:
        raise NoLongerDraft
    audit.record(
        session,
        "roster.discarded",
        "roster_import",
        import_id,
        now=now,
        actor_id=viewer.id,
        role=Role.ADMIN,
    )
    session.delete(record)


def forget(session: Session, import_id: int) -> None:
    """The content's time is over: a draft goes, a finished import keeps its figures."""
    mine = RosterImport.id == import_id
    session.execute(sa.delete(RosterImport).where(mine, RosterImport.state == ImportState.DRAFT))
    session.execute(sa.update(RosterImport).where(mine).values(content=None))


def _held(session: Session, viewer: Viewer, import_id: int) -> RosterImport:
    """The import, with everybody else kept from changing it until the commit."""
    chosen = imports.visible_to(viewer).where(RosterImport.id == import_id)
    record = session.scalar(chosen.with_for_update().execution_options(populate_existing=True))
    if record is None:
        raise NotFound
    return record


def place(token: str) -> str:
    return f"roster_import.content.{token}"
