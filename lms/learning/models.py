"""Tables of courses, their immutable editions, and the trainings that give them."""

from datetime import date, datetime
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.accounts.models import Person
from lms.db import Model, PrimaryKey
from lms.learning.pages import PageFacts, facts_of
from lms.regions.models import Region


class Course(Model):
    """A course by its slug; what learners see are its editions."""

    __tablename__ = "course"

    id: Mapped[PrimaryKey]
    slug: Mapped[str] = mapped_column(sa.String(80), unique=True)


class CourseEdition(Model):
    """A course as published once; nothing in it changes afterwards."""

    __tablename__ = "course_edition"
    __table_args__ = (sa.UniqueConstraint("course_id", "number"),)

    id: Mapped[PrimaryKey]
    course_id: Mapped[int] = mapped_column(sa.ForeignKey("course.id", ondelete="RESTRICT"))
    number: Mapped[int]
    title: Mapped[str] = mapped_column(sa.String(200))
    version: Mapped[str] = mapped_column(sa.String(40))
    jp_total: Mapped[int]
    jp_minutes: Mapped[int]
    orientation_jp: Mapped[int]
    valid_months: Mapped[int]
    """How long a certificate is valid; 0 for ever."""
    sequential: Mapped[bool]
    completion: Mapped[dict[str, Any]] = mapped_column(server_default="{}")
    """What completes it, as requirement_form.plain() writes it; the default is no requirement."""
    grades: Mapped[list[Any]]
    """The words for final scores, best first: [[90, "Sangat Memuaskan"], …]."""
    content_warning: Mapped[str]
    package_sha256: Mapped[str] = mapped_column(sa.String(64))
    published_at: Mapped[datetime]
    published_by: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT")
    )
    """Who published it on a page; empty for commands and for the course that comes along."""

    course: Mapped[Course] = relationship(lazy="raise_on_sql")
    modules: Mapped[list["Module"]] = relationship(
        order_by="Module.number", lazy="raise_on_sql", viewonly=True
    )


class Module(Model):
    """One module of an edition, its text rendered and cleaned at publication."""

    __tablename__ = "module"
    __table_args__ = (
        sa.UniqueConstraint("edition_id", "number"),
        sa.UniqueConstraint("edition_id", "slug"),
    )

    id: Mapped[PrimaryKey]
    edition_id: Mapped[int] = mapped_column(sa.ForeignKey("course_edition.id", ondelete="RESTRICT"))
    number: Mapped[int]
    slug: Mapped[str] = mapped_column(sa.String(80))
    title: Mapped[str] = mapped_column(sa.String(200))
    jp: Mapped[int]
    jp_self: Mapped[int]
    jp_class: Mapped[int]
    objectives: Mapped[list[Any]]
    subtopics: Mapped[list[Any]]
    html: Mapped[str] = mapped_column(sa.Text, deferred=True)
    minutes: Mapped[int]
    """How long reading takes, to the next five minutes."""
    content_note: Mapped[str | None] = mapped_column(sa.String(300))
    """What a reader should know before it begins."""

    @cached_property
    def facts(self) -> PageFacts:
        """What its page holds; counted once, because nothing in an edition ever changes."""
        return facts_of(self.html)


class Training(Model):
    """One edition given to the cadres of some regions; certificates belong to it."""

    __tablename__ = "training"
    __table_args__ = (sa.CheckConstraint("ends_on >= starts_on", "ends_after_it_begins"),)

    id: Mapped[PrimaryKey]
    edition_id: Mapped[int] = mapped_column(
        sa.ForeignKey("course_edition.id", ondelete="RESTRICT"), index=True
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    batch: Mapped[str | None] = mapped_column(sa.String(40))
    """`Angkatan III`, when the city counts them."""
    venue: Mapped[str] = mapped_column(sa.String(200))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    created_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    completion: Mapped[dict[str, Any] | None] = mapped_column(sa.JSON(none_as_null=True))
    """What completes it where that is not what its edition says."""
    terms_changed_at: Mapped[datetime | None]
    """When what completes it was last changed; before that nobody's completion was kept."""

    edition: Mapped[CourseEdition] = relationship(lazy="raise_on_sql", viewonly=True)
    """queries.one() sets it from editions.edition."""
    regions: Mapped[list[Region]] = relationship(
        secondary="training_region", order_by=Region.code, lazy="raise_on_sql", viewonly=True
    )
    trainers: Mapped[list[Person]] = relationship(
        secondary="training_trainer", order_by=Person.full_name, lazy="raise_on_sql", viewonly=True
    )


class TrainingRegion(Model):
    """A kelurahan, kecamatan or city whose cadres a training is for."""

    __tablename__ = "training_region"

    training_id: Mapped[int] = mapped_column(
        sa.ForeignKey("training.id", ondelete="RESTRICT"), primary_key=True
    )
    region_code: Mapped[str] = mapped_column(
        sa.ForeignKey("region.code", ondelete="RESTRICT"), primary_key=True, index=True
    )


class TrainingTrainer(Model):
    """Who gives a training; the lead decides about what arrives late."""

    __tablename__ = "training_trainer"

    training_id: Mapped[int] = mapped_column(
        sa.ForeignKey("training.id", ondelete="RESTRICT"), primary_key=True
    )
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), primary_key=True, index=True
    )
    is_lead: Mapped[bool]


class Participant(Model):
    """A cadre invited to a training, and the kelurahan they were of then."""

    __tablename__ = "participant"
    __table_args__ = (sa.UniqueConstraint("training_id", "person_id"),)

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(sa.ForeignKey("training.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    region_code: Mapped[str] = mapped_column(sa.ForeignKey("region.code", ondelete="RESTRICT"))
    added_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]

    person: Mapped[Person] = relationship(lazy="raise_on_sql")
    training: Mapped[Training] = relationship(lazy="raise_on_sql")


class ModuleCompletion(Model):
    """A module marked as read by a cadre within a training; a second time changes nothing."""

    __tablename__ = "module_completion"
    __table_args__ = (sa.UniqueConstraint("training_id", "person_id", "module_id"),)

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(sa.ForeignKey("training.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    module_id: Mapped[int] = mapped_column(sa.ForeignKey("module.id", ondelete="RESTRICT"))
    completed_at: Mapped[datetime]
    carried_from: Mapped[int | None]
    """The completion of its twin in the edition before, when its training moved on."""
