"""How one audit entry is bound to the one before it."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

GENESIS = "0" * 64


class Channel(StrEnum):
    """Which way a deed came in."""

    PAGE = "page"
    COMMAND = "command"
    JOB = "job"


class Head(NamedTuple):
    """The last entry of a record, by which it is recognised later: its number and its link."""

    id: int
    link: str


EMPTY = Head(0, GENESIS)


class BreakKind(StrEnum):
    """What is the matter with the first entry that does not fit."""

    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    CUT = "cut"
    """The record ends before an entry that an anchor remembers."""
    REWRITTEN = "rewritten"
    """The entry fits its chain, but an anchor remembers another one."""


class Break(NamedTuple):
    """The first broken entry of the chain."""

    id: int
    kind: BreakKind


def canonical(facts: Mapping[str, Any]) -> bytes:
    """The same facts always give the same bytes."""
    return json.dumps(
        facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str
    ).encode()


def link(previous: str, facts: Mapping[str, Any], *, key: str) -> str:
    """The entry's place in the chain: HMAC-SHA-256 over its facts and its predecessor's link."""
    return hmac.new(
        key.encode(), previous.encode() + b"\n" + canonical(facts), hashlib.sha256
    ).hexdigest()
