"""Reading drafts: what courses there are, and the files of the draft at hand."""

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.authoring.models import CourseDraft, CourseImage, DraftFile, DraftRevision, DraftState
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.learning import sources
from lms.learning.models import Course, CourseEdition
from lms.web.markdown_figures import NAME, Picture, Size

LATEST = 50


def visible_to(viewer: Viewer) -> sa.Select[CourseDraft]:
    """The city's admins see every draft, others none."""
    drafts = sa.select(CourseDraft)
    return drafts if Role.ADMIN in viewer.roles else drafts.where(sa.false())


def open_drafts(session: Session, viewer: Viewer) -> list[CourseDraft]:
    chosen = visible_to(viewer).where(CourseDraft.state == DraftState.OPEN)
    return list(session.scalars(chosen.order_by(CourseDraft.slug)))


def draft_for(session: Session, viewer: Viewer, slug: str) -> CourseDraft:
    """The open draft of this course; NotFound where there is none."""
    found = find_draft(session, viewer, slug)
    if found is None:
        raise NotFound
    return found


def find_draft(session: Session, viewer: Viewer, slug: str) -> CourseDraft | None:
    return session.scalars(
        visible_to(viewer).where(CourseDraft.slug == slug, CourseDraft.state == DraftState.OPEN)
    ).first()


def hashes(session: Session, draft_id: int) -> dict[str, str]:
    """The draft's files and the SHA-256 of each."""
    chosen = sa.select(DraftFile).where(DraftFile.draft_id == draft_id).order_by(DraftFile.name)
    return {row.name: row.sha256 for row in session.scalars(chosen)}


def files(session: Session, draft_id: int) -> dict[str, bytes]:
    """The draft's files byte for byte."""
    return sources.opened(session, hashes(session, draft_id))


def texts(session: Session, draft_id: int) -> dict[str, bytes]:
    """The same without the images, which are large."""
    named = hashes(session, draft_id)
    return sources.opened(session, {n: h for n, h in named.items() if not NAME.fullmatch(n)})


def pictures(session: Session, hashed: Mapping[str, str]) -> dict[str, Picture]:
    """The images among these files as pages show them, by name."""
    images = {name: sha256 for name, sha256 in hashed.items() if NAME.fullmatch(name)}
    chosen = sa.select(CourseImage).where(CourseImage.sha256.in_(set(images.values())))
    held = {row.sha256: row.picture for row in session.scalars(chosen)}
    return {
        name: Picture(
            held[sha256]["width"],
            held[sha256]["height"],
            tuple(Size(**size) for size in held[sha256]["sizes"]),
        )
        for name, sha256 in images.items()
        if sha256 in held
    }


def editions(session: Session, viewer: Viewer, slug: str) -> list[CourseEdition]:
    """A course's editions, the newest first; NotFound where there is no such course or right."""
    if Role.ADMIN not in viewer.roles:
        raise NotFound
    return list(
        session.scalars(
            sa.select(CourseEdition)
            .join(CourseEdition.course)
            .where(Course.slug == slug)
            .options(joinedload(CourseEdition.course))
            .order_by(CourseEdition.number.desc())
        )
    )


@dataclass(frozen=True)
class Saved:
    """One line of a draft's history."""

    revision: DraftRevision
    name: str


def history(session: Session, draft_id: int, name: str | None = None) -> list[Saved]:
    """Who saved what, the last first."""
    chosen = (
        sa.select(DraftRevision, Person.full_name)
        .join(Person, Person.id == DraftRevision.saved_by)
        .where(DraftRevision.draft_id == draft_id)
        .order_by(DraftRevision.id.desc())
        .limit(LATEST)
    )
    if name is not None:
        chosen = chosen.where(DraftRevision.name == name)
    return [Saved(revision, who) for revision, who in session.execute(chosen)]
