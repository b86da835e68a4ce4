"""Saving a part of a draft that others may be changing too: nobody's text is lost."""

from collections.abc import Callable

from lms.accounts.rules import Viewer
from lms.authoring import queries, service
from lms.authoring.models import CourseDraft
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.db import db, transaction
from lms.learning import sources

TRIES = 5


class Busy(RuleBroken):
    message = "Bagian lain konsep ini sedang disimpan orang lain. Tekan Simpan sekali lagi."


class Stale(Exception):
    """Another has changed this part since; `file` is how it stands now."""

    def __init__(self, file: bytes) -> None:
        super().__init__()
        self.file = file


def current(draft: CourseDraft, name: str) -> tuple[str, bytes]:
    """A file of the draft as it stands, with its SHA-256; NotFound where there is none."""
    session = db.session()
    sha256 = queries.hashes(session, draft.id).get(name)
    if sha256 is None:
        raise NotFound
    return sha256, sources.opened(session, {name: sha256})[name]


def saved(
    by: Viewer,
    draft: CourseDraft,
    name: str,
    change: Callable[[bytes], bytes],
    *,
    by_itself: bool = False,
) -> bytes:
    """The file after this change, which is tried on whatever others have made of it meanwhile.

    `change` raises Stale when the very part it changes is no longer what was seen. It works
    outside the transaction, which only exchanges the one file for the other.
    """
    for _ in range(TRIES):
        db.session.rollback()
        sha256, data = current(draft, name)
        after = change(data)
        if after == data:
            return data
        with transaction() as session:
            done = service.save(
                session,
                by,
                draft.id,
                {name: after},
                {name: sha256},
                now=now(),
                by_itself=by_itself,
            )
        if done:
            return after
    raise Busy


def set_aside(by: Viewer, draft: CourseDraft, name: str, data: bytes) -> None:
    """Keep what came too late."""
    with transaction() as session:
        service.set_aside(session, by, draft.id, name, data, now=now())
