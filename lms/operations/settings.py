"""Saving the office's settings, and what a certificate would look like with them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.accounts.whole_city import ensure_whole_city
from lms.certificates.facts import CertificateFacts, ModuleRow, Signatory
from lms.certificates.fonts import refuse_unprintable
from lms.certificates.labels import labelled
from lms.certificates.rules import last_valid_day
from lms.core.clock import wib_date
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.office import queries, rules, service
from lms.office.queries import Version
from lms.office.rules import Office
from lms.office.service import Change
from lms.regions import service as seats

USUAL_MONTHS = 24
SAMPLE_CODE = "0000000000000000"


class SeatsAtOnce(RuleBroken):
    message = (
        "Jumlah kursi berlaku seketika. Simpan perubahan kursi tersendiri, dengan tanggal hari ini."
    )


class TextTooLong(RuleBroken):
    message = "Ada isian yang terlalu panjang untuk dicetak pada sertifikat. Pendekkan."


@dataclass(frozen=True)
class Wish:
    """What an admin sent: the office as their form says, and which one the form had shown."""

    office: Office
    shown: int
    """The number of the version whose values stood in the form."""
    based_on: int
    """The newest number there was then."""
    valid_from: datetime
    note: str | None


def wanted(session: Session, wish: Wish) -> dict[str, Any]:
    """The fields the admin changed, compared with what the form had shown."""
    return rules.changed(queries.version(session, wish.shown).office, wish.office)


def save(session: Session, viewer: Viewer, wish: Wish, *, now: datetime) -> Version:
    """Keep a new version, and make the seats it speaks of; raises what a rule says."""
    ensure_whole_city(session, viewer)
    values = wanted(session, wish)
    if "seats" in values and wish.valid_from > now:
        raise SeatsAtOnce
    asked = Change(wish.based_on, values, wish.valid_from, viewer.id, Role.ADMIN, wish.note or None)
    made = service.change(session, asked, now=now)
    if "seats" in values:
        seats.set_seats(session, made.office.seats)
    return made


def ensure_printable(office: Office, now: datetime) -> CertificateFacts:
    """A made-up certificate of this office; TextTooLong, or UnprintableText with the letter."""
    try:
        facts = _sample(office, wib_date(now))
    except ValueError as problem:
        raise TextTooLong from problem
    refuse_unprintable(labelled(facts))
    return facts


def _sample(office: Office, today: date) -> CertificateFacts:
    months = USUAL_MONTHS if office.validity_months is None else office.validity_months
    return CertificateFacts(
        number=office.number(0, today),
        code=SAMPLE_CODE,
        full_name="Contoh Nama Kader, S.Sos.",
        kelurahan="Contoh",
        kecamatan="Contoh",
        training="Penguatan Kader Satgas PPA",
        organiser=office.organiser,
        venue="Aula Kelurahan Contoh",
        starts_on=today,
        ends_on=today,
        jp_total=20,
        predicate="Baik",
        issue_place=office.place,
        issued_on=today,
        valid_until=last_valid_day(today, months),
        signatory=Signatory(
            office.signatory_office,
            office.signatory_name,
            office.signatory_rank,
            office.signatory_nip,
        ),
        modules=(ModuleRow(1, "Contoh materi", 20, Decimal(80)),),
        average=Decimal(80),
        coordinator="Contoh Nama Pelatih",
        verify_url=f"https://contoh.invalid/v/{SAMPLE_CODE}",
        scores_note="Ini contoh, bukan sertifikat.",
        emblem=office.emblem,
    )
