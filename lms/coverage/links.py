"""The addresses on the pages of coverage: chips, steps of the funnel, sorting and turning."""

from collections.abc import Callable, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from flask import request

from lms.core.text import number_id, percent_id
from lms.coverage.queries import PAGE
from lms.coverage.rules import DEFINED, Figures, Order, Stage

Chip = tuple[str, str, bool]
Step = tuple[str, int, str, str]
To = Callable[[Stage], str]
COLUMNS = (("nama", "Kelurahan"), ("bersertifikat", "Bersertifikat"))


def chips(figures: Figures, stages: Sequence[Stage], chosen: Stage, to: To) -> list[Chip]:
    """What a list of seats can show, with how many rows each choice has."""
    return [
        (f"{stage.label} {number_id(figures.count(stage))}", to(stage), stage is chosen)
        for stage in stages
    ]


def steps(figures: Figures, to: To) -> list[Step]:
    """The funnel from seats to certificates, each step with its share of the seats."""
    shares = {stage: figures.percent(stage) for stage in DEFINED}
    return [
        (
            stage.label,
            figures.count(stage),
            "" if stage is Stage.SEATS or share is None else percent_id(share),
            to(stage),
        )
        for stage, share in shares.items()
    ]


class Turning(NamedTuple):
    """Where the next and previous pages are, and which rows this one shows."""

    previous: str | None
    next: str | None
    shown: str


def turning(page: int, total: int, to: Callable[[int], str]) -> Turning:
    """`51–100 dari 1.204`, and the ways from here."""
    first, last = (page - 1) * PAGE + 1, min(page * PAGE, total)
    shown = f"{number_id(first)}–{number_id(last)} dari {number_id(total)}"
    return Turning(
        to(page - 1) if page > 1 else None,
        to(page + 1) if last < total else None,
        shown if first <= last else "",
    )


def sorting(order: Order, column: str) -> str:
    """The address of this page with its table sorted by a column, all else as asked."""
    return _again(urut=order.toggled(column))


def whole_list() -> str:
    """The address of this page with every kelurahan shown."""
    return _again(semua="1")


def _again(**changed: str) -> str:
    asked = {name: request.args.get(name) for name in ("kecamatan", "cari", "urut", "semua")}
    told = {name: text for name, text in asked.items() if text} | changed
    return f"{request.path}?{urlencode(told)}#urutan"
