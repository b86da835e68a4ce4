"""What can become of a row of a roster, and what a person can say to it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from lms.roster.drafts import Draft
from lms.roster.headings import Column


class Action(StrEnum):
    CREATE = "created"
    CHANGE = "changed"
    KEEP = "unchanged"
    DOUBT = "doubtful"
    REFUSE = "refused"
    SKIP = "skipped"


WRITTEN = frozenset({Action.CREATE, Action.CHANGE})


class Choice(StrEnum):
    """What a person can say to a doubtful row."""

    REGION = "kelurahan"
    SAME = "sama"
    NEW = "baru"
    LATEST = "terbaru"
    SKIP = "lewati"


@dataclass(frozen=True)
class Decision:
    """What a person said about a row; `basis` is the fingerprint of what they saw come of it."""

    region: str | None = None
    person: int | None = None
    is_new: bool = False
    is_skipped: bool = False
    basis: str | None = None


UNDECIDED = Decision()


@dataclass(frozen=True)
class Terms:
    """On what terms rows are planned: where one may write, what was decided, what was shown."""

    within: str = ""
    """The region of who imports; empty for everywhere."""
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    basis: Mapping[int, str] | None = None
    """The fingerprints of what was shown, by row; None when nobody looks before it is written."""


ANYWHERE = Terms()


@dataclass(frozen=True)
class Planned:
    """A row and what becomes of it; `changes` are the fields to set, `before` what they hold."""

    draft: Draft
    action: Action
    person_id: int | None = None
    changes: Mapping[str, object] = field(default_factory=dict)
    before: Mapping[str, object] = field(default_factory=dict)
    why: str = ""
    """The sentence for a row that is refused or waits for a decision."""
    column: str = ""
    """The cell the sentence is about."""
    choices: tuple[Choice, ...] = ()
    decision: Decision = UNDECIDED

    @property
    def fingerprint(self) -> str:
        """A fingerprint of what would be written, and over what."""
        told = [self.action, self.person_id, sorted(self.changes), sorted(self.before)]
        values = [[side[name] for name in sorted(side)] for side in (self.changes, self.before)]
        text = json.dumps([told, values], default=str)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Doubt:
    """Why a person has to look, at which cell, and what they can say."""

    why: str
    column: Column
    choices: tuple[Choice, ...] = (Choice.SKIP,)


SAME_OR_NOT = (Choice.SAME, Choice.NEW, Choice.SKIP)
