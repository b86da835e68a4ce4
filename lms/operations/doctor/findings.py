"""What a check found, and how a failing check still becomes a sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from lms.db import db


class State(StrEnum):
    OK = "ok"
    WARN = "warn"
    """Works, and should be looked at; the exit code stays 0."""
    FAIL = "fail"


class Finding(NamedTuple):
    """One sentence about one part of the site."""

    check: str
    state: State
    message: str


UNKNOWN = "Put right what it names and ask again; if it names nothing, keep this line for support."
Check = Callable[[], Iterator[Finding]]


@dataclass(frozen=True)
class Report:
    """All findings of one examination."""

    findings: list[Finding]

    @property
    def is_well(self) -> bool:
        return all(finding.state is not State.FAIL for finding in self.findings)


def ok(check: str, message: str) -> Finding:
    return Finding(check, State.OK, message)


def warn(check: str, message: str, remedy: str) -> Finding:
    """Two sentences: what is so, and what to do about it."""
    return Finding(check, State.WARN, f"{message} {remedy}")


def fail(check: str, message: str, remedy: str) -> Finding:
    """The same for what is broken."""
    return Finding(check, State.FAIL, f"{message} {remedy}")


def examine(name: str, check: Check) -> list[Finding]:
    """What the check found; its own breaking down is a finding too, never a traceback."""
    found: list[Finding] = []
    try:
        found.extend(check())
    except Exception as error:  # whatever is broken, the other checks must run
        detail = str(error).strip().splitlines()
        because = f"{type(error).__name__}: {detail[0][:200]}" if detail else type(error).__name__
        found.append(fail(name, f"This could not be checked ({because}).", UNKNOWN))
    finally:
        db.session.rollback()
    return found
