"""Everything a certificate says, frozen at issue; nothing else reaches the page."""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any, Self, cast

TEMPLATE = "2026-1"
"""The template version new certificates are printed with."""

NAME_MAX = 120
TEXT_MAX = 160


def tidy(text: str) -> str:
    """One spelling for one text: composed letters, single plain spaces, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@dataclass(frozen=True, slots=True)
class Words:
    """A record whose texts are tidied and length-checked the moment it is made."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                object.__setattr__(self, field.name, _checked(field.name, value))


@dataclass(frozen=True, slots=True)
class ModuleRow(Words):
    """One line of the back page; `mode` says how it was learned.

    Without a score the line prints `result`, such as `Hadir`, and without that a dash.
    """

    number: int
    title: str
    jp: int
    score: Decimal | None
    mode: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class Signatory(Words):
    """Who signs, as printed under the date."""

    office: str
    name: str
    rank: str | None = None
    nip: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts(Words):
    """What one certificate says; round-trips through JSON without loss."""

    number: str
    code: str
    full_name: str
    kelurahan: str
    kecamatan: str
    training: str
    batch: str | None = None
    organiser: tuple[str, ...]
    """Letterhead lines: the government first, then the office in bold."""
    venue: str
    starts_on: date
    ends_on: date
    jp_total: int
    predicate: str
    issue_place: str
    issued_on: date
    valid_until: date | None = None
    signatory: Signatory
    modules: tuple[ModuleRow, ...]
    average: Decimal
    coordinator: str
    verify_url: str
    """The whole address of the verification page, code at the end."""
    scores_note: str
    replaces: str | None = None
    """The number of the certificate this one corrects."""
    template: str = TEMPLATE
    emblem: str | None = None
    """The SHA-256 of the image beside the letterhead; none is the flower of the site."""

    def __post_init__(self) -> None:
        # slots rebuild the class, so a bare super() would look for the one that was replaced
        Words.__post_init__(self)
        object.__setattr__(
            self, "organiser", tuple(_checked("organiser", x) for x in self.organiser)
        )
        if not self.organiser:
            raise ValueError("organiser must have a line")
        if not self.full_name or len(self.full_name) > NAME_MAX:
            raise ValueError(f"full_name must have 1 to {NAME_MAX} characters")
        if not self.verify_url.endswith(f"/{self.code}"):
            raise ValueError("verify_url must end with the code")
        if self.starts_on > self.ends_on:
            raise ValueError("starts_on must not be after ends_on")
        if sum(row.jp for row in self.modules) != self.jp_total:
            raise ValueError("the hours of the modules must add up to jp_total")

    def to_json(self) -> str:
        """The canonical text: keys sorted, no blanks, dates in ISO form, decimals as text."""
        said = asdict(self)
        if self.emblem is None:  # as in the certificates issued before there were emblems
            del said["emblem"]
        return json.dumps(
            said, default=str, ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The facts that `to_json` wrote; `TypeError` or `ValueError` for another text."""
        return cls.from_stored(cast(dict[str, Any], json.loads(text)))

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Self:
        """The facts from a JSON column; the same errors as `from_json`."""
        raw = dict(stored)
        for name in ("starts_on", "ends_on", "issued_on", "valid_until"):
            raw[name] = raw[name] and date.fromisoformat(raw[name])
        return cls(
            **raw
            | {
                "organiser": tuple(raw["organiser"]),
                "signatory": Signatory(**raw["signatory"]),
                "modules": tuple(_module(row) for row in raw["modules"]),
                "average": Decimal(raw["average"]),
            }
        )

    def sha256(self) -> str:
        """The hexadecimal digest of the canonical text."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()


def _checked(name: str, text: str) -> str:
    tidied = tidy(text)
    if len(tidied) > TEXT_MAX:
        raise ValueError(f"{name} is longer than {TEXT_MAX} characters")
    return tidied


def _module(raw: dict[str, Any]) -> ModuleRow:
    score = raw["score"]
    return ModuleRow(**raw | {"score": None if score is None else Decimal(score)})
