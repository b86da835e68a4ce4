"""What one press of a button says about a row, and about all rows that ask the same."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from lms.core.errors import RuleBroken
from lms.roster.headings import Column
from lms.roster.importing import Outcome
from lms.roster.plans import UNDECIDED, WRITTEN, Action, Choice, Decision, Planned

AGAIN = "ulang"
"""Takes back what was said about a row."""


class NotOffered(RuleBroken):
    message = "Pilihan itu tidak berlaku lagi untuk baris ini. Muat ulang halaman, lalu pilih lagi."


def said(
    outcome: Outcome, row: int, choice: str, value: str, *, villages: Collection[str]
) -> dict[int, Decision | None]:
    """The decisions that follow, by row; None takes one back. Raises NotOffered.

    `villages` are the codes one may choose. A kelurahan is chosen for every row that spells it so
    and waits for the same answer.
    """
    entry = next((one for one in outcome.planned if one.draft.row == row), None)
    if entry is None:
        raise NotOffered
    if choice == AGAIN and entry.decision != UNDECIDED:
        return {row: None}
    if choice not in offered(entry):
        raise NotOffered
    if choice == Choice.REGION:
        if value not in villages:
            raise NotOffered
        return {one.draft.row: replace(one.decision, region=value) for one in alike(outcome, entry)}
    return {row: _decided(entry, Choice(choice))}


def offered(entry: Planned) -> tuple[Choice, ...]:
    """What a person can say to this row; one that would be written can always be left out."""
    return (Choice.SKIP,) if entry.action in WRITTEN else entry.choices


def alike(outcome: Outcome, entry: Planned) -> list[Planned]:
    """The waiting rows with the same words for kelurahan and kecamatan; without words, only it."""
    words = _place_words(entry)
    if not words[0]:
        return [entry]
    return [one for one in _waiting(outcome) if _place_words(one) == words]


def _waiting(outcome: Outcome) -> Iterator[Planned]:
    for one in outcome.planned:
        if one.action is Action.DOUBT and Choice.REGION in one.choices:
            yield one


def _place_words(entry: Planned) -> tuple[str, str]:
    told = entry.draft.said
    return told.get(Column.VILLAGE, "").casefold(), told.get(Column.DISTRICT, "").casefold()


def _decided(entry: Planned, choice: Choice) -> Decision:
    if choice is Choice.SKIP:
        return replace(entry.decision, is_skipped=True)
    if choice is Choice.NEW:
        return replace(entry.decision, is_new=True, person=None)
    if choice is Choice.SAME:
        return replace(entry.decision, person=entry.person_id, is_new=False)
    return entry.decision


def seen(outcome: Outcome, decisions: Mapping[int, Decision | None]) -> dict[int, Decision | None]:
    """The decisions with the fingerprint of what comes of each, which is shown from now on."""
    prints = {
        entry.draft.row: entry.fingerprint for entry in outcome.planned if entry.action in WRITTEN
    }
    return {
        row: None if one is None else replace(one, basis=prints.get(row))
        for row, one in decisions.items()
    }
