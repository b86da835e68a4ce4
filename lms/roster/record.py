"""What a person's page tells of them: seats, changes, and what packages above this one know."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

import sqlalchemy as sa
from flask import Flask, current_app
from sqlalchemy.orm import Session

from lms.accounts.models import ChangeKind, PersonChange, Sex
from lms.accounts.rules import Viewer
from lms.core.text import date_id
from lms.regions.models import Region
from lms.web.filters import nomor_hp


@dataclass(frozen=True)
class Line:
    """One training or certificate of a person: what it is, how it stands, and where it leads."""

    title: str
    words: str
    day: date
    address: str
    state: tuple[str, str]
    """The kind of its badge, and the words in it."""


@dataclass(frozen=True)
class Learnt:
    """The trainings a person was invited to and their certificates, as the viewer may see."""

    trainings: Sequence[Line] = field(default_factory=list)
    certificates: Sequence[Line] = field(default_factory=list)


LearntBy = Callable[[Session, Viewer, int, date], Learnt]
"""Told the person's id and the day; the factory hands it in."""


def init_app(app: Flask, learnt_by: LearntBy) -> None:
    app.extensions["learnt_by"] = learnt_by


def learnt(session: Session, viewer: Viewer, person_id: int, today: date) -> Learnt:
    """What a person learnt, as far as the viewer may see it."""
    return cast(LearntBy, current_app.extensions["learnt_by"])(session, viewer, person_id, today)


LABELS: Mapping[str, str] = {
    "full_name": "Nama",
    "sex": "Jenis kelamin",
    "born_on": "Tanggal lahir",
    "birth_place": "Tempat lahir",
    "phone": "Nomor HP",
    "rt": "RT",
    "rw": "RW",
    "position": "Jabatan",
    "region_code": "Kelurahan",
    "cadre_number": "Nomor kader",
    "active": "Aktif",
    "nik_last4": "NIK",
}
"""The fields of a person that a history tells of; sealed ones are not told."""
SEXES = {Sex.FEMALE.value: "Perempuan", Sex.MALE.value: "Laki-laki"}
EMPTY = "kosong"


@dataclass(frozen=True)
class Changed:
    """One change of a person: when, by whom, why, and each field before and after."""

    kept: PersonChange
    title: str
    fields: Sequence[tuple[str, str, str]]
    by: str


def history(session: Session, viewer: Viewer, person_id: int) -> list[Changed]:
    """What was changed on a person, the last first; for somebody the viewer may see."""
    chosen = sa.select(PersonChange).where(PersonChange.person_id == person_id)
    kept = session.scalars(chosen.order_by(PersonChange.id.desc())).all()
    codes = {said.get("region_code") for one in kept for said in (one.before, one.after)}
    names = {
        region.code: region.name
        for region in session.scalars(sa.select(Region).where(Region.code.in_(codes - {None})))
    }
    return [
        Changed(one, TITLES.get(one.kind, "Data diubah"), _fields(one, names), _by(one, viewer))
        for one in kept
    ]


TITLES = {ChangeKind.CREATED: "Dicatat", ChangeKind.EDITED: "Data diubah"}


def _by(one: PersonChange, viewer: Viewer) -> str:
    if one.origin and one.origin.startswith("import:"):
        return "dari berkas data kader"
    if one.origin and one.origin.startswith("merge:"):
        return "karena pembatalan penggabungan" if "undo" in one.origin else "karena penggabungan"
    if one.origin and one.origin.startswith("undo:"):
        return "karena impornya dibatalkan"
    if one.actor_id is None:
        return "oleh sistem"
    return "oleh Anda" if one.actor_id == viewer.id else "oleh petugas"


def _fields(one: PersonChange, names: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """A first record says nothing of before, so nothing is listed of it."""
    if one.kind is ChangeKind.CREATED:
        return []
    return [
        (label, _words(name, one.before.get(name), names), _words(name, one.after[name], names))
        for name, label in LABELS.items()
        if name in one.after
    ]


def _words(name: str, value: Any, names: Mapping[str, str]) -> str:
    if value is None or value == "":
        return EMPTY
    spoken: Mapping[str, Callable[[Any], str]] = {
        "nik_last4": lambda _: "terisi",
        "region_code": lambda code: names.get(code, code),
        "phone": nomor_hp,
        "born_on": lambda day: date_id(date.fromisoformat(day)),
        "active": lambda active: "ya" if active else "tidak",
        "sex": lambda sex: SEXES.get(sex, sex),
    }
    return spoken.get(name, str)(value)
