"""Changing drafts: beginning, saving a file, setting a late text aside, ending."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.authoring.models import CourseDraft, CourseImage, DraftFile, DraftRevision, DraftState
from lms.core.errors import RuleBroken
from lms.db import insert
from lms.learning import sources
from lms.learning.models import CourseEdition
from lms.learning.package_files import Files
from lms.media import service as media
from lms.media.drawing import Image

ONE_GO = timedelta(minutes=10)
"""Automatic saves of one person within this time are one line of the history."""


class DraftOpen(RuleBroken):
    message = "Kursus ini sudah punya konsep. Terbitkan atau buang konsep itu dahulu."


class DraftEnded(RuleBroken):
    message = "Konsep ini sudah terbit atau dibuang. Buka lagi kursusnya dan buat konsep baru."


def begin(
    session: Session,
    by: Viewer,
    slug: str,
    files: Files,
    *,
    edition: CourseEdition | None,
    images: Mapping[str, Image],
    now: datetime,
) -> CourseDraft:
    """A draft of these files; raises DraftOpen when the course has one already.

    `images` are those among the files, drawn before the transaction began.
    """
    draft = CourseDraft(
        slug=slug,
        based_on=edition.id if edition else None,
        version=1,
        state=DraftState.OPEN,
        begun_at=now,
        begun_by=by.id,
        changed_at=now,
    )
    try:
        with session.begin_nested():
            session.add(draft)
    except IntegrityError:
        raise DraftOpen from None
    hashes = sources.keep(session, files)
    session.add_all(
        DraftFile(draft_id=draft.id, name=name, sha256=sha256) for name, sha256 in hashes.items()
    )
    session.flush()
    keep_images(session, {hashes[name]: image for name, image in images.items()}, now=now)
    _record(session, "draft.begun", draft, by, now=now, slug=slug)
    return draft


def keep_images(session: Session, images: Mapping[str, Image], *, now: datetime) -> None:
    """Keep these drawn images, by the SHA-256 of the files they were drawn from."""
    media.keep(session, images.values(), now=now)
    rows = [{"sha256": key, "picture": asdict(image.picture)} for key, image in images.items()]
    if rows:
        session.execute(insert(session, CourseImage).on_conflict_do_nothing(), rows)


def save(
    session: Session,
    by: Viewer,
    draft_id: int,
    changes: Mapping[str, bytes | None],
    seen: Mapping[str, str | None],
    *,
    now: datetime,
    by_itself: bool = False,
) -> bool:
    """Save files of a draft, None taking one out; False when one is no longer as it was `seen`.

    `seen` says the SHA-256 each had when the change was made; None for a file that was not there.
    Saves that an editor makes by itself are told in the history, not in the audit record.
    """
    draft = _held(session, draft_id, now=now)
    present = {
        row.name: row
        for row in session.scalars(
            sa.select(DraftFile)
            .where(DraftFile.draft_id == draft_id, DraftFile.name.in_(changes))
            .execution_options(populate_existing=True)
        )
    }
    if any(seen[name] != (present[name].sha256 if name in present else None) for name in changes):
        return False
    hashes = sources.keep(session, {n: data for n, data in changes.items() if data is not None})
    for name in changes:
        sha256 = hashes.get(name)
        row = present.get(name)
        if row is not None and sha256 == row.sha256:
            continue
        if sha256 is None:
            session.delete(row)
        elif row is None:
            session.add(DraftFile(draft_id=draft_id, name=name, sha256=sha256))
        else:
            row.sha256 = sha256
        _note(session, draft_id, name, sha256, by, now=now, by_itself=by_itself)
    session.flush()
    if not by_itself:
        _record(session, "draft.saved", draft, by, now=now, files=sorted(changes))
    return True


def set_aside(
    session: Session, by: Viewer, draft_id: int, name: str, data: bytes, *, now: datetime
) -> None:
    """Keep a text that came too late for the draft, where its author finds it again."""
    sha256 = hashlib.sha256(data).hexdigest()
    last = session.scalars(
        sa.select(DraftRevision.sha256)
        .where(DraftRevision.draft_id == draft_id, DraftRevision.saved_by == by.id)
        .where(DraftRevision.is_set_aside)
        .order_by(DraftRevision.id.desc())
        .limit(1)
    ).first()
    if last == sha256:
        return
    draft = session.get_one(CourseDraft, draft_id)
    sources.keep(session, {name: data})
    session.add(
        DraftRevision(
            draft_id=draft_id,
            name=name,
            sha256=sha256,
            saved_at=now,
            saved_by=by.id,
            is_set_aside=True,
        )
    )
    _record(session, "draft.set_aside", draft, by, now=now, files=[name])


def discard(session: Session, by: Viewer, draft_id: int, *, now: datetime) -> None:
    """End a draft without publishing it; its history stays."""
    draft = _held(session, draft_id, now=now)
    draft.state, draft.ended_at = DraftState.DISCARDED, now
    _record(session, "draft.discarded", draft, by, now=now, slug=draft.slug)


def published(
    session: Session, draft_id: int, version: int, edition_id: int, *, now: datetime
) -> bool:
    """End a draft as published; False when it is no longer the version that was looked at."""
    draft = _held(session, draft_id, now=now)
    if draft.version != version + 1:
        return False
    draft.state, draft.ended_at, draft.edition_id = DraftState.PUBLISHED, now, edition_id
    return True


def _held(session: Session, draft_id: int, *, now: datetime) -> CourseDraft:
    """The draft, counted on and held until the commit; raises DraftEnded."""
    taken = session.execute(
        sa.update(CourseDraft)
        .where(CourseDraft.id == draft_id, CourseDraft.state == DraftState.OPEN)
        .values(version=CourseDraft.version + 1, changed_at=now)
        .returning(CourseDraft.id)
    ).first()
    if taken is None:
        raise DraftEnded
    return session.get_one(CourseDraft, draft_id, populate_existing=True)


def _note(
    session: Session,
    draft_id: int,
    name: str,
    sha256: str | None,
    by: Viewer,
    *,
    now: datetime,
    by_itself: bool,
) -> None:
    """A line of the history; an automatic save continues the last line of the same hand."""
    last = session.scalars(
        sa.select(DraftRevision)
        .where(DraftRevision.draft_id == draft_id, DraftRevision.name == name)
        .order_by(DraftRevision.id.desc())
        .limit(1)
    ).first()
    if (
        by_itself
        and last is not None
        and not last.is_set_aside
        and (last.saved_by == by.id and now - last.saved_at < ONE_GO)
    ):
        last.sha256 = sha256
        return
    session.add(
        DraftRevision(
            draft_id=draft_id,
            name=name,
            sha256=sha256,
            saved_at=now,
            saved_by=by.id,
            is_set_aside=False,
        )
    )


def _record(
    session: Session, action: str, draft: CourseDraft, by: Viewer, *, now: datetime, **facts: Any
) -> None:
    audit.record(
        session,
        action,
        "course_draft",
        draft.id,
        now=now,
        actor_id=by.id,
        role=by.main_role,
        **facts,
    )
