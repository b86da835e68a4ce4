"""The YAML of a draft as plain values, and back; keys that no page knows stay where they are."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from lms.learning.package_files import COURSE_FILE, Files
from lms.web.markdown import HEADING, body_of

Plain = dict[str, Any]
_OUR_HEADING = re.compile(r"Modul \d+ — .*")
_SAME = ("module", "slug", "title", "question_count")
"""What a quiz file repeats of course.yaml, or of itself."""


class _Dumper(yaml.SafeDumper):
    """Lists set in from their key, as people write them; long texts broken at 100 letters."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def load(data: bytes) -> Plain:
    """A YAML file of a package that was checked, as plain values in its order."""
    found = yaml.safe_load(data.decode("utf-8-sig"))
    return found if isinstance(found, dict) else {}


def dump(value: Mapping[str, Any]) -> bytes:
    """The values as a YAML file."""
    text = yaml.dump(dict(value), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return str(text).encode()


def mark(value: object) -> str:
    """A short mark of a part, which changes with anything in it: the version one has seen."""
    told = value if isinstance(value, bytes) else json.dumps(value, sort_keys=True).encode()
    return hashlib.sha256(told).hexdigest()[:16]


def modules(course: Mapping[str, Any]) -> list[Plain]:
    """The modules of a course, in order."""
    return [one for one in course.get("modules") or [] if isinstance(one, dict)]


def settled(course: Plain) -> Plain:
    """The course with its modules numbered in order and its hours added up."""
    told = modules(course)
    for number, module in enumerate(told, 1):
        module["no"] = number
        module["jp"] = int(module.get("jp_self") or 0) + int(module.get("jp_class") or 0)
    orientation = course.get("orientation") or {}
    course["jp_total"] = int(orientation.get("jp") or 0) + sum(one["jp"] for one in told)
    return course


def moved(course: Plain, slug: str, by: int) -> Plain:
    """The course with this module further up (-1) or down (+1); at an end it stays."""
    told = modules(course)
    place = next((at for at, one in enumerate(told) if one.get("slug") == slug), None)
    if place is None or not 0 <= place + by < len(told):
        return course
    told[place], told[place + by] = told[place + by], told[place]
    course["modules"] = told
    return settled(course)


def ordered(course: Plain, slugs: Sequence[str]) -> Plain:
    """The course with its modules in this order; those not named follow in their own."""
    place = {slug: at for at, slug in enumerate(slugs)}
    course["modules"] = sorted(modules(course), key=lambda one: place.get(one["slug"], len(place)))
    return settled(course)


def aligned(files: Files) -> dict[str, bytes]:
    """The files as a package: headings and quizzes repeat number and title of course.yaml.

    What says the same already keeps its bytes.
    """
    found = dict(files)
    for number, module in enumerate(modules(load(files[COURSE_FILE])), 1):
        title = str(module.get("title", ""))
        text, quiz = module.get("content_file"), module.get("quiz_file")
        if text in found:
            found[text] = _headed(found[text], number, title)
        if quiz in found:
            same = {"module": number, "slug": module.get("slug"), "title": title}
            found[quiz] = _repeating(found[quiz], same)
    return found


def _headed(data: bytes, number: int, title: str) -> bytes:
    text = data.decode("utf-8-sig", errors="replace")
    heading = HEADING.match(text)
    wanted = f"Modul {number} — {title}"
    if heading is None or heading[1].strip() == wanted:
        return data
    if not _OUR_HEADING.fullmatch(heading[1].strip()):
        return data
    return (text[: heading.start(1)] + wanted + text[heading.end(1) :]).encode()


def _repeating(data: bytes, same: Plain) -> bytes:
    quiz = load(data)
    same = same | {"question_count": len(quiz.get("questions") or [])}
    if all(quiz.get(key) == same[key] for key in _SAME):
        return data
    return dump(quiz | {key: same[key] for key in _SAME})


def with_body(data: bytes, body: str) -> bytes:
    """A module's file with this text below its heading, in the line ends it has."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    head = text[: len(text) - len(body_of(text))]
    if head and not head.endswith("\n\n"):
        head = head.rstrip("\n") + "\n\n"
    plain = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    return (head + plain + "\n").encode()


def body(data: bytes) -> str:
    """What an author edits of a module's file: all but its heading."""
    return body_of(data.decode("utf-8-sig", errors="replace")).strip("\n") + "\n"
