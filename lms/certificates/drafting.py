"""From what a person achieved in a training to the facts of their certificate."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from lms.certificates import rules
from lms.certificates.candidates import Candidate
from lms.certificates.facts import TEXT_MAX, CertificateFacts, ModuleRow, Signatory, tidy
from lms.certificates.fonts import refuse_unprintable
from lms.certificates.labels import labelled
from lms.certificates.rules import ModuleHours
from lms.core.clock import wib_date
from lms.core.errors import RuleBroken
from lms.learning.models import Training
from lms.learning.queries import lead_trainer
from lms.office.queries import office_at
from lms.office.rules import Office
from lms.settings import settings


class CannotBePrinted(RuleBroken):
    message = "Data pelatihan ini belum dapat dicetak. Mintalah pengelola memeriksanya."


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What all certificates of a training share on the day they are issued."""

    training: Training
    """Loaded whole."""
    coordinator: str
    office: Office
    issued_on: date
    site: str
    """The base address of the verification pages."""

    @property
    def series(self) -> str:
        return self.office.series

    @property
    def valid_until(self) -> date | None:
        own = self.office.validity_months
        months = self.training.edition.valid_months if own is None else own
        return rules.last_valid_day(self.issued_on, months)

    def number(self, sequence: int) -> str:
        """The whole number of the certificate with this sequence."""
        return self.office.number(sequence, self.issued_on)


def sheet_on(session: Session, training: Training, now: datetime) -> Sheet:
    """What the certificates of this training that are issued now share."""
    lead = lead_trainer(session, training.id)
    return Sheet(
        training=training,
        coordinator=lead.full_name if lead else "–",
        office=office_at(session, now),
        issued_on=wib_date(now),
        site=settings().base_url,
    )


def facts(
    sheet: Sheet,
    candidate: Candidate,
    *,
    number: str = "",
    code: str = "",
    replaces: str | None = None,
) -> CertificateFacts:
    """What the certificate of this candidate says; without number and code a trial of it.

    Raises CannotBePrinted when a text has no room, UnprintableText when a letter has no glyph.
    """
    training, reached = sheet.training, candidate.progress
    district = candidate.region.parent
    try:
        drafted = CertificateFacts(
            number=number,
            code=code,
            full_name=candidate.person.full_name,
            kelurahan=candidate.region.name,
            kecamatan=district.name if district else "",
            training=training.title,
            batch=training.batch,
            organiser=sheet.office.organiser,
            venue=training.venue,
            starts_on=training.starts_on,
            ends_on=training.ends_on,
            jp_total=training.edition.jp_total,
            predicate=reached.predicate or "",
            issue_place=sheet.office.place,
            issued_on=sheet.issued_on,
            valid_until=sheet.valid_until,
            signatory=_signatory(sheet.office),
            modules=_rows(training, candidate),
            average=Decimal(reached.final_score or 0),
            coordinator=sheet.coordinator,
            verify_url=f"{sheet.site}/v/{code}",
            scores_note=rules.scores_note(reached.grades, training.edition.jp_minutes),
            replaces=replaces,
            emblem=sheet.office.emblem,
        )
    except ValueError as problem:
        raise CannotBePrinted(_told(training)) from problem
    refuse_unprintable(labelled(drafted))
    return drafted


def _signatory(of: Office) -> Signatory:
    return Signatory(of.signatory_office, of.signatory_name, of.signatory_rank, of.signatory_nip)


def _rows(training: Training, candidate: Candidate) -> tuple[ModuleRow, ...]:
    hours = [
        ModuleHours(
            number=module.number,
            title=module.title,
            jp_self=module.jp_self,
            jp_class=module.jp_class,
            best_percent=candidate.progress.module(module.number).best_percent,
        )
        for module in training.edition.modules
    ]
    return rules.back_rows(
        hours,
        orientation_jp=training.edition.orientation_jp,
        attended_jp=candidate.progress.attendance.attended,
        venue=training.venue,
    )


def _told(training: Training) -> str | None:
    """Which text of the training has no room; None when it is something else."""
    for what, text in (("Nama pelatihan", training.title), ("Tempat pelatihan", training.venue)):
        if len(tidy(text)) > TEXT_MAX:
            return f"{what} lebih dari {TEXT_MAX} huruf. Pendekkan, lalu terbitkan lagi."
    return None
