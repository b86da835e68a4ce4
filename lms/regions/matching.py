"""Finding the kelurahan that was meant, however it is spelled."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

_PREFIX = re.compile(r"^(kelurahan|kel|kecamatan|kec|desa|ds)\b\.?\s*")
_SHORT = {"pd": "pondok", "pdk": "pondok", "brt": "barat", "bar": "barat", "tmr": "timur"}
_SHORT |= {"tim": "timur", "utr": "utara", "br": "baru", "indh": "indah", "lkg": "lengkong"}
FAR = 3
"""Spellings further apart than two letters are different places."""


@dataclass(frozen=True)
class Place:
    """A kelurahan with all that it is called, and its kecamatan's name."""

    code: str
    names: tuple[str, ...]
    district_code: str
    district: str


@dataclass(frozen=True)
class Match:
    """The kelurahan found, or those it may be; `elsewhere` when it lies in another kecamatan."""

    code: str | None = None
    candidates: tuple[str, ...] = ()
    elsewhere: bool = False


def match_village(village: str, district: str, places: Sequence[Place]) -> Match:
    """The kelurahan of this name, in this kecamatan when one is named.

    Only a name that fits exactly (after prefixes, abbreviations and spaces) is taken; one that
    nearly fits, or fits in another kecamatan, gives candidates for a person to choose from.
    """
    wanted, around = _bare(village), _bare(district)
    named = [place for place in places if wanted in map(_bare, place.names)]
    within = [place for place in places if around and _bare(place.district) == around]
    if not around or not within:
        codes = tuple(place.code for place in named)
        return (
            Match(codes[0]) if len(codes) == 1 else Match(candidates=codes or _near(wanted, places))
        )
    here = [place for place in named if place in within]
    if len(here) == 1:
        return Match(here[0].code)
    if named:
        return Match(candidates=tuple(place.code for place in named), elsewhere=True)
    return Match(candidates=_near(wanted, within) or _near(wanted, places))


def _near(wanted: str, places: Sequence[Place]) -> tuple[str, ...]:
    """Codes of the places spelled almost so, the nearest first, at most three."""
    if not wanted:
        return ()
    scored = [
        (min(OSA.distance(wanted, _bare(name)) for name in place.names), place.code)
        for place in places
    ]
    return tuple(code for distance, code in sorted(scored) if distance < FAR)[:3]


def _bare(name: str) -> str:
    """`Kel. Pd. Kacang Brt` as `pondokkacangbarat`."""
    text = " ".join(name.casefold().replace(".", " ").split())
    text = _PREFIX.sub("", text)
    return "".join(
        "".join(letter for letter in _SHORT.get(word, word) if letter.isalnum())
        for word in text.split()
    )
