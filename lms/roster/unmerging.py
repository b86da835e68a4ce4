"""Undoing a merge: what was moved goes back where it was, what happened since stays."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts import changes
from lms.accounts import queries as accounts
from lms.accounts.aliases import followed
from lms.accounts.changes import Source
from lms.accounts.merge_models import MergedRow, PersonMerge
from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.core.errors import NotFound, RuleBroken
from lms.core.keyring import Keyring
from lms.roster import merging, people
from lms.roster.merging import PERSON
from lms.roster.merging_parts import Move, apply, typed

UNDONE_WITHIN = timedelta(days=30)


class CannotUndo(RuleBroken):
    message = (
        "Penggabungan ini tidak dapat dibatalkan lagi, karena sesudahnya ada catatan yang "
        "bertabrakan. Catat data yang terpisah sebagai kader baru."
    )


class TooLateToUndo(RuleBroken):
    message = "Penggabungan hanya dapat dibatalkan dalam 30 hari."


class AlreadyUndone(RuleBroken):
    message = "Penggabungan ini sudah dibatalkan sebelumnya."


class UndoTheLaterFirst(RuleBroken):
    message = "Sesudah itu data ini digabung lagi. Batalkan dahulu penggabungan yang terakhir."


def merge_for(session: Session, viewer: Viewer, merge_id: int) -> PersonMerge:
    """A merge of people the viewer may see; NotFound otherwise."""
    found = session.get(PersonMerge, merge_id)
    if found is None:
        raise NotFound
    accounts.person_for(session, viewer, found.kept_id)
    return found


def undo(
    session: Session, viewer: Viewer, merge_id: int, *, ring: Keyring, now: datetime
) -> PersonMerge:
    """Give both records back what was theirs; what happened since stays with the one that lived on.

    Raises TooLateToUndo, AlreadyUndone, UndoTheLaterFirst, CannotUndo.
    """
    made = merge_for(session, viewer, merge_id)
    kept, gone = merging.held_both(session, viewer, made.kept_id, made.gone_id, now=now)
    session.refresh(made)
    if made.undone_at is not None:
        raise AlreadyUndone
    if now - made.merged_at > UNDONE_WITHIN:
        raise TooLateToUndo
    if kept.erased_at is not None or gone.erased_at is not None:
        raise CannotUndo("Data orang ini sudah dihapus. Tidak ada yang kembali.")
    if followed(session, kept.id) != kept.id:
        raise UndoTheLaterFirst
    made.undone_at, made.undone_by_id = now, viewer.id
    try:
        session.flush()
        if made.moved_nik:
            merging.hand_over_nik(session, kept, gone, ring)
        counts = _put_back(session, made)
        _give_back_fields(session, made, viewer, (kept, gone), now)
    except IntegrityError:
        raise CannotUndo from None
    merging.settle(session, made, now)
    origin = made.undo_origin
    merging.note(session, viewer, "person.merge_undone", made, now, rows=counts, origin=origin)
    return made


def _put_back(session: Session, made: PersonMerge) -> Mapping[str, int]:
    """The last first; a row that somebody changed since stays as it is."""
    chosen = sa.select(MergedRow).where(MergedRow.merge_id == made.id)
    counts = Counter[str]()
    for row in session.scalars(chosen.order_by(MergedRow.id.desc())):
        table = Person.metadata.tables[row.table_name]
        before, after = typed(table, row.before), typed(table, row.after)
        key = typed(table, row.key)
        moved_key = {name: after.get(name, value) for name, value in key.items()}
        if apply(session, table, moved_key, Move(table, key, after, before)):
            counts[table.name] += 1
    return dict(counts)


def _give_back_fields(
    session: Session,
    made: PersonMerge,
    viewer: Viewer,
    both: tuple[Person, Person],
    now: datetime,
) -> None:
    """Each field as it was, unless somebody has changed it since."""
    source = Source(viewer.id, viewer.main_role, origin=made.undo_origin)
    for person in both:
        session.refresh(person, Person.__table__.columns.keys())
        kept = people.change_of(session, person.id, made.origin)
        if kept is None:
            continue
        held = changes.snapshot(person)
        still = {name: kept.before[name] for name in kept.after if held[name] == kept.after[name]}
        changes.edit(session, person, typed(PERSON, still), source, now=now)
