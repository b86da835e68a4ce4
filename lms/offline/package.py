"""A course as a phone keeps it: texts and papers in parts, and a manifest that names each part's
SHA-256. No part holds a key, an explanation, a phone number or anything else of a person but the
order of their papers.
"""

import gzip
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from flask import current_app
from sqlalchemy.orm import Session

from lms.core.errors import NotFound
from lms.learning.classroom import OBJECTIVES
from lms.learning.models import CourseEdition, Module
from lms.learning.pages import kilobytes
from lms.quizzes import papers, practice
from lms.quizzes.papers import Paper
from lms.quizzes.sheet import ShownOption, ShownQuestion

FORMAT = 1
"""Raised when a part changes its shape: a page that knows another number shows nothing of it."""
COURSE = "kursus"
HEAD = 700
"""Bytes of what an answer says before its contents."""
_IMAGE = re.compile(r'<img\b[^>]*\bsrc="(/media/([0-9a-f]{64}))"[^>]*>')
_WEIGHT = re.compile(r'\bdata-kb="(\d+)"')


@dataclass(frozen=True)
class Part:
    """One piece as it is sent, named within its course."""

    name: str
    text: str

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @cached_property
    def packed(self) -> bytes:
        """As it travels. It repeats nothing of the address it is asked by (see web/packing.py)."""
        return gzip.compress(self.text.encode(), compresslevel=6, mtime=0)


@dataclass(frozen=True)
class Image:
    """A picture of the modules; its address names its bytes."""

    address: str
    sha256: str
    kb: int


@dataclass(frozen=True)
class Texts:
    """What everybody's package of an edition has in common."""

    parts: tuple[Part, ...]
    images: tuple[Image, ...]
    carried: int
    """Bytes that keeping it costs on the line, papers, pictures and heads included."""
    minutes: int
    """How long reading it all takes."""

    @property
    def weight(self) -> str:
        return kilobytes(self.carried)


@dataclass(frozen=True)
class Package:
    """One person's package of an edition."""

    slug: str
    edition: int
    person_id: int
    parts: Mapping[str, Part]
    images: tuple[Image, ...]

    @cached_property
    def manifest(self) -> Part:
        """Every part and picture with its SHA-256; the text itself is what is compared."""
        base = f"/simpan/{self.slug}/"
        listed = [
            {"name": part.name, "address": base + part.name, "sha256": part.sha256}
            for part in self.parts.values()
        ]
        pictures = [
            {"name": image.address, "address": image.address, "sha256": image.sha256}
            for image in self.images
        ]
        said = {
            "format": FORMAT,
            "course": self.slug,
            "edition": self.edition,
            "owner": self.person_id,
            "parts": listed + pictures,
        }
        return Part("", json.dumps(said))


def package(session: Session, edition: CourseEdition, person_id: int) -> Package:
    """The package of a course edition for someone who attends it."""
    found = texts(session, edition)
    parts = (*found.parts, *_papers(session, edition, person_id))
    return Package(
        edition.course.slug,
        edition.number,
        person_id,
        {part.name: part for part in parts},
        found.images,
    )


def part(session: Session, edition: CourseEdition, person_id: int, name: str) -> Part:
    """One part by its name; NotFound when the package has none of this name."""
    found = package(session, edition, person_id).parts.get(name)
    if found is None:
        raise NotFound
    return found


def texts(session: Session, edition: CourseEdition) -> Texts:
    """The common parts, made once a process: an edition never changes."""
    kept: dict[int, Texts] = current_app.extensions.setdefault("kept texts", {})
    if edition.id not in kept:
        kept[edition.id] = _texts(session, edition)
    return kept[edition.id]


def _texts(session: Session, edition: CourseEdition) -> Texts:
    quizzes = _kept_papers(session, edition)
    parts = (_course(edition, quizzes), *map(_module, edition.modules))
    images = tuple(
        {image.address: image for m in edition.modules for image in images_of(m.html)}.values()
    )
    everything = (*parts, *_papers(session, edition, 0))
    carried = sum(len(part.packed) for part in everything) + 1024 * sum(i.kb for i in images)
    carried += HEAD * (len(everything) + len(images))
    return Texts(parts, images, carried, sum(m.minutes for m in edition.modules))


def images_of(html: str) -> list[Image]:
    """The pictures of a module in the one size a phone keeps."""
    found = []
    for tag in _IMAGE.finditer(html):
        weight = _WEIGHT.search(tag[0])
        found.append(Image(tag[1], tag[2], int(weight[1]) if weight else 0))
    return found


def _kept_papers(session: Session, edition: CourseEdition) -> dict[int, Paper]:
    """The quizzes that may be practised, by module id."""
    return {
        paper.module_id: paper
        for paper in papers.of_edition(session, edition.id).values()
        if paper.module_id is not None and practice.may_be_kept(paper)
    }


def _course(edition: CourseEdition, quizzes: Mapping[int, Paper]) -> Part:
    said = {
        "slug": edition.course.slug,
        "title": edition.title,
        "edition": edition.number,
        "is_sequential": edition.sequential,
        "warning": edition.content_warning,
        "modules": [_line(module, quizzes.get(module.id)) for module in edition.modules],
    }
    return Part(COURSE, json.dumps(said))


def _line(module: Module, paper: Paper | None) -> dict[str, Any]:
    quiz = paper and {"id": paper.id, "pass_mark": paper.pass_mark, "total": paper.total}
    return {
        "number": module.number,
        "slug": module.slug,
        "title": module.title,
        "jp": module.jp,
        "minutes": module.minutes,
        "quiz": quiz,
    }


def _module(module: Module) -> Part:
    shown = bool(module.objectives) and not OBJECTIVES.match(module.html)
    said = {
        "objectives": module.objectives if shown else [],
        "note": module.content_note or "",
        "html": module.html,
    }
    return Part(f"modul-{module.number}", json.dumps(said))


def _papers(session: Session, edition: CourseEdition, person_id: int) -> list[Part]:
    numbers = {module.id: module.number for module in edition.modules}
    return [
        Part(
            f"soal-{numbers[module_id]}",
            json.dumps([_question(q) for q in practice.kept_paper(paper, person_id)]),
        )
        for module_id, paper in _kept_papers(session, edition).items()
    ]


def _question(question: ShownQuestion) -> dict[str, Any]:
    """The question as a page of a quiz would show it; nothing is chosen yet."""
    said = asdict(question)
    for side in ("options", "right"):
        said[side] = [_option(option) for option in getattr(question, side)]
    return said


def _option(option: ShownOption) -> dict[str, str]:
    return {"id": option.id, "text": option.text, "field": option.field}
