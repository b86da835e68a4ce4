"""Turning the keys: a new one, everything sealed anew, the old ones put away."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from secrets import token_bytes

from sqlalchemy.orm import Session

from lms.accounts import resealing
from lms.accounts.resealing import Holder, Rings
from lms.audit import service as audit
from lms.core import keyring
from lms.core.keyring import KEY_BYTES, Keyring, KeyringFile
from lms.db import advisory_lock, db, transaction
from lms.settings import Settings

SETTLE = 60
"""Seconds a new key is known before an old one goes: whoever began with the old one has ended."""
RETIRED = "retired_"
"""Before the name of the file that keeps the keys put away: older backups open with them alone."""


class KeysElsewhere(Exception):
    """The keys come from the environment, where no command can change them."""


@dataclass
class Turn:
    """What a rotation did."""

    renewed: dict[str, int] = field(default_factory=dict)
    broken: dict[str, list[int]] = field(default_factory=dict)
    """Rows that no key opens, by table."""
    index_alone: int = 0
    """Numbers known by their index alone, which keep the older index keys in use."""
    retired: dict[str, list[int]] = field(default_factory=dict)
    current: dict[str, int] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return not self.broken and not self.index_alone


def rotate(
    settings: Settings,
    holders: Sequence[Holder],
    *,
    clock: Callable[[], datetime],
    settle: float = SETTLE,
) -> Turn:
    """Begin a turn, or finish one that was cut off; old keys go when nothing uses them.

    Raises KeysElsewhere when the rings are no files of this machine.
    """
    rings = Rings(settings.seal_keys, settings.index_keys)
    seal, index = _path(rings.seal), _path(rings.index)
    _add_keys((index, seal), now=clock())
    turn = Turn()
    _renew(holders, rings, turn)
    _wait(max(seal.stat().st_mtime, index.stat().st_mtime) + settle)
    _renew(holders, rings, turn)  # what was written meanwhile by whoever had the old key
    with transaction() as session:
        advisory_lock(session, "keys")
        turn.index_alone = resealing.known_by_index_alone(session)
        if not turn.broken and not _is_due(session, holders, rings):
            _retire(session, {"seal": seal, "index": index}, turn, now=clock())
    turn.current = {"seal": _read(seal).current, "index": _read(index).current}
    return turn


def _add_keys(paths: Sequence[Path], *, now: datetime) -> None:
    """A new key for each ring that has but one: a ring with more is in the middle of a turn."""
    with transaction() as session:
        advisory_lock(session, "keys")
        for path in paths:
            ring = _read(path)
            if len(ring.keys) == 1:
                keyring.replace(path, ring.with_new(token_bytes(KEY_BYTES)))
                audit.record(session, "keys.added", "site", 1, now=now, slug=path.name)


def _renew(holders: Sequence[Holder], rings: Rings, turn: Turn) -> None:
    for holder in holders:
        after: int | None = 0
        while after is not None:
            due, after = holder.stale(db.session(), rings, after)
            db.session.rollback()
            if due:
                with transaction() as session:
                    tally = resealing.renew_some(session, holder, rings, due)
                turn.renewed[holder.name] = turn.renewed.get(holder.name, 0) + tally.renewed
                if tally.broken:
                    known = turn.broken.setdefault(holder.name, [])
                    known += [row_id for row_id in tally.broken if row_id not in known]


def _is_due(session: Session, holders: Sequence[Holder], rings: Rings) -> bool:
    """Whether anything is left that an older key made; asked while nobody else writes keys."""
    for holder in holders:
        after: int | None = 0
        while after is not None:
            due, after = holder.stale(session, rings, after)
            if due:
                return True
    return False


def _retire(session: Session, paths: dict[str, Path], turn: Turn, *, now: datetime) -> None:
    for name, path in paths.items():
        ring = _read(path)
        old = sorted(set(ring.keys) - {ring.current})
        if not old or (name == "index" and turn.index_alone):
            continue
        _put_away(path, ring)
        keyring.replace(path, ring.only_current())
        turn.retired[name] = old
        audit.record(session, "keys.retired", "site", 1, now=now, slug=path.name)


def _put_away(path: Path, ring: Keyring) -> None:
    """Keep the old keys beside the ring, before they leave it."""
    shelf = path.with_name(RETIRED + path.name)
    held = _read(shelf).keys if shelf.exists() else {}
    old = {name: key for name, key in ring.keys.items() if name != ring.current}
    keyring.replace(shelf, Keyring({**held, **old}))


def _wait(until: float) -> None:
    time.sleep(max(0.0, until - time.time()))


def _read(path: Path) -> Keyring:
    return keyring.loaded(path.read_text("ascii"))


def _path(ring: Keyring) -> Path:
    if not isinstance(ring, KeyringFile):
        raise KeysElsewhere
    return ring.path
