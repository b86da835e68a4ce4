"""Made-up names for made-up people, drawn from lists of common Indonesian name words."""

import json
from pathlib import Path
from random import Random
from typing import Any

_LISTS: dict[str, Any] = json.loads(Path(__file__).with_name("names.json").read_text("utf-8"))


def made_up(chance: Random, sex: str, age: int) -> str:
    """A name such as a person of this sex and age may have; mononyms and degrees included."""
    firsts = [
        first["t"]
        for first in _LISTS["first"]
        if first["g"] in {sex, "U"} and first["age"][0] <= age <= first["age"][1]
    ] or [first["t"] for first in _LISTS["first"] if first["g"] == sex]
    lasts = [last for last in _LISTS["last"] if sex == "P" or last not in _LISTS["last_of_women"]]
    shapes = _LISTS["shape_probability"]
    shape = chance.choices(list(shapes), weights=list(shapes.values()))[0]
    words = [chance.choice(firsts)]
    if shape in {"three_words", "four_or_more"}:
        words.append(chance.choice(_LISTS["second_given"][sex]))
    if shape == "four_or_more":
        words.append(chance.choice(lasts))
    if shape != "single_name":
        words.append(chance.choice(lasts))
    name = " ".join(dict.fromkeys(words))
    for prefix, share in _LISTS["prefix"][sex]:
        if chance.random() < share:
            name = f"{prefix} {name}"
            break
    for degree, share in _LISTS["suffix_degree"]:
        if chance.random() < share:
            return f"{name}, {degree}"
    return name


def longest() -> list[str]:
    """Names at the edge of what a page must hold."""
    return list(_LISTS["long_name_samples"])
