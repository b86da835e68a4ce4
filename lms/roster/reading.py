"""Reading a roster file: its rows judged, before anything is compared with the site.

A file comes from outside and may be made to harm: it is read in a process of its own, with limits
of memory and time (security note D18).
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from flask import Flask

from lms.regions.matching import Place
from lms.roster import packing
from lms.roster.cells import CellValue
from lms.roster.drafts import Draft
from lms.roster.headings import other_rosters, with_headings
from lms.roster.judging import read_drafts
from lms.roster.tables import FileRefused, check_size, read_tables
from lms.web import isolated

WALL_SECONDS = 40.0
REFUSED = 3
"""Exit status of the child when it refuses the file; the sentence is on its output."""
_COMMAND = isolated.own_module("lms.roster.reading_child")


class NobodyInside(FileRefused):
    message = "Berkas ini belum berisi kader. Isi barisnya di bawah judul kolom, lalu unggah lagi."


class TooComplex(FileRefused):
    message = "Berkas ini terlalu rumit untuk dibaca. Salin datanya ke berkas baru sebagai nilai."


@dataclass(frozen=True)
class Reading:
    """A roster file as read: its rows judged, and the cells as they stood in it."""

    drafts: tuple[Draft, ...]
    sha256: str
    headings: tuple[CellValue, ...] = ()
    cells: Mapping[int, tuple[CellValue, ...]] = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    """Which columns were recognised, by name."""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    """Sheets that hold rosters too and were not read, which somebody has to be told."""


Reader = Callable[[bytes, Sequence[Place], date], Reading]


def read(data: bytes, places: Sequence[Place], today: date) -> Reading:
    """The rows of a file; raises FileRefused. Has no limits of its own: see read_apart."""
    tables = read_tables(data)
    table, headings = with_headings(tables)
    drafts = tuple(read_drafts(table, headings, places, today))
    if not drafts:
        raise NobodyInside
    held = dict(table.rows)
    return Reading(
        drafts=drafts,
        sha256=hashlib.sha256(data).hexdigest(),
        headings=held[headings.row],
        cells={draft.row: held[draft.row] for draft in drafts},
        columns=tuple(column.value for column in headings.places),
        sheet=table.name,
        other_sheets=tuple(other_rosters(tables, table)),
    )


def read_apart(data: bytes, places: Sequence[Place], today: date) -> Reading:
    """The same in a process that is ended when the file asks for too much; raises FileRefused."""
    check_size(data)
    asked = json.dumps({"today": today.isoformat(), "places": packing.places_out(places)})
    try:
        ended = isolated.run(_COMMAND, asked.encode() + b"\n" + data, wall_seconds=WALL_SECONDS)
    except TimeoutError as cause:
        raise TooComplex from cause
    if ended.status == REFUSED:
        raise FileRefused(ended.output.decode())
    if ended.status:
        raise TooComplex from RuntimeError(f"exit {ended.status}: {ended.last_words}")
    return unpacked(ended.output.decode())


def init_app(app: Flask) -> None:
    app.extensions["roster_reader"] = read_apart


def packed(reading: Reading) -> str:
    """The reading as JSON text."""
    return json.dumps(
        {
            "sha256": reading.sha256,
            "columns": reading.columns,
            "sheets": [reading.sheet, *reading.other_sheets],
            "headings": packing.row_out(reading.headings),
            "cells": {row: packing.row_out(cells) for row, cells in reading.cells.items()},
            "drafts": [packing.draft_out(draft) for draft in reading.drafts],
        },
        ensure_ascii=False,
    )


def unpacked(text: str) -> Reading:
    """What packed() was given."""
    told = json.loads(text)
    sheet, *others = told.get("sheets", [""])  # a draft of an earlier version names none
    return Reading(
        drafts=tuple(packing.draft_in(draft) for draft in told["drafts"]),
        sha256=told["sha256"],
        headings=packing.row_in(told["headings"]),
        cells={int(row): packing.row_in(cells) for row, cells in told["cells"].items()},
        columns=tuple(told["columns"]),
        sheet=sheet,
        other_sheets=tuple(others),
    )
