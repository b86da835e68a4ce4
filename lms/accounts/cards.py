"""Access cards: asked for, handed out in place of older ones, and used once to open an account."""

import hmac
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import card_codes, card_queries, devices, sealing
from lms.accounts.card_codes import Drawn
from lms.accounts.door_models import AccessCard, CardPrint
from lms.accounts.models import Person
from lms.accounts.rules import CARD_TRIES, Viewer
from lms.audit import service as audit
from lms.core.errors import NotFound, RuleBroken
from lms.db import insert
from lms.jobs import service as jobs
from lms.settings import settings

PRINT, FORGET = "cards.print", "cards.forget"
ACTIVATES_FOR = timedelta(days=30)
KEPT_FOR = timedelta(days=1)
"""How long a printed sheet can be fetched again; it opens accounts."""
MOST = 200
"""Cards of one sheet: a kelurahan has 50 seats, and some have people in reserve."""


class NobodyToPrint(RuleBroken):
    message = "Belum ada kader yang dipilih. Pilih sedikitnya satu kader, lalu cetak."


class TooMany(RuleBroken):
    message = f"Paling banyak {MOST} kartu sekali cetak. Pilih sebagian dahulu."


class CardNotUsable(RuleBroken):
    message = (
        "Kartu ini tidak cocok, sudah dipakai, atau sudah diganti. Periksa kode dan 4 angka "
        "terakhir nomor HP; setelah 3 kali salah, minta kartu baru kepada pelatih."
    )


class PeopleChanged(Exception):
    """Someone of a print may have no card any more; the job draws again without them."""


def request_print(
    session: Session,
    viewer: Viewer,
    region_code: str,
    person_ids: Collection[int],
    *,
    op: str,
    forgets_devices: bool,
    now: datetime,
) -> CardPrint:
    """Ask for new cards; the same `op` again gives the same print. Nudge its job afterwards.

    NotFound when one of them is out of the viewer's regions or signs in with a password.
    """
    if not person_ids:
        raise NobodyToPrint
    if len(person_ids) > MOST:
        raise TooMany
    card_queries.village(session, viewer, region_code)
    chosen = card_queries.eligible([region_code]).where(Person.id.in_(person_ids))
    people = [person.id for person in session.scalars(chosen)]
    if len(people) != len(set(person_ids)):
        raise NotFound
    said = {
        "op": op,
        "region_code": region_code,
        "asked_by": viewer.id,
        "asked_at": now,
        "people": people,
        "forgets_devices": forgets_devices,
    }
    asked, is_new = _ask_once(session, said)
    if is_new:
        asked.job_id = jobs.enqueue(session, PRINT, {"print": asked.id}, now=now).id
        audit.record(
            session,
            "cards.requested",
            "card_print",
            asked.id,
            now=now,
            actor_id=viewer.id,
            role=viewer.main_role,
            region=region_code,
            people=people,
            forgets_devices=forgets_devices,
        )
    return asked


def _ask_once(session: Session, said: Mapping[str, Any]) -> tuple[CardPrint, bool]:
    """The print of this op, and whether it is new."""
    same = ("asked_by", "op")
    made = insert(session, CardPrint).values(**said).on_conflict_do_nothing(index_elements=same)
    is_new = session.scalar(made.returning(CardPrint.id)) is not None
    asked = session.scalars(sa.select(CardPrint).filter_by(**{name: said[name] for name in same}))
    return asked.one(), is_new


def still_wanted(session: Session, asked: CardPrint) -> list[Person]:
    """Those of a print who may have a card now, in the order of the sheet."""
    chosen = card_queries.eligible([asked.region_code]).where(Person.id.in_(asked.people))
    return list(session.scalars(chosen))


def hand_out(
    session: Session,
    print_id: int,
    drawn: Mapping[int, Drawn],
    sheet: bytes | None,
    *,
    now: datetime,
) -> bool:
    """Make the cards real and void the ones before; False when the print was made already.

    `sheet` is the PDF they stand on, kept sealed for a day. The print as a whole or nothing:
    PeopleChanged when someone may have no card any more.
    """
    made = sa.update(CardPrint).where(CardPrint.id == print_id, CardPrint.made_at.is_(None))
    sealed = (
        sealing.seal_bytes(sheet, sheet_place(print_id), settings().seal_keys) if sheet else None
    )
    taken = session.execute(made.values(made_at=now, sheet=sealed).returning(CardPrint.id))
    if taken.first() is None:
        return False
    asked = session.get_one(CardPrint, print_id, populate_existing=True)
    people = sa.select(Person.id).where(Person.id.in_(drawn)).order_by(Person.id)
    session.execute(people.with_for_update())  # two prints for one person, one after the other
    if {person.id for person in still_wanted(session, asked)} != set(drawn):
        raise PeopleChanged
    void(session, drawn, now=now)
    session.add_all(_card(person_id, one, asked, now) for person_id, one in drawn.items())
    if asked.forgets_devices:
        for person_id in drawn:
            devices.forget_all(session, person_id)
    jobs.enqueue(session, FORGET, {"print": print_id}, now=now, run_at=now + KEPT_FOR)
    audit.record(
        session,
        "cards.printed",
        "card_print",
        print_id,
        now=now,
        actor_id=asked.asked_by,
        people=sorted(drawn),
    )
    return True


def void(session: Session, person_ids: Collection[int], *, now: datetime) -> int:
    """Let the cards of these people open nothing any more; how many it were."""
    current = sa.update(AccessCard).where(
        AccessCard.person_id.in_(list(person_ids)), AccessCard.voided_at.is_(None)
    )
    return len(session.execute(current.values(voided_at=now).returning(AccessCard.id)).all())


def forget_sheet(session: Session, print_id: int) -> None:
    """Keep the printed sheet no longer."""
    session.execute(sa.update(CardPrint).where(CardPrint.id == print_id).values(sheet=None))


def unsealed(sheet: bytes, print_id: int) -> bytes:
    """The PDF of a print; SealBroken when there is none, or none that our keys open."""
    return sealing.unseal_bytes(sheet, sheet_place(print_id), settings().seal_keys)


def count_activation(session: Session, card_id: int, *, now: datetime) -> bool:
    """Count a try before the digits are looked at; False when the card activates no more."""
    counted = _open(card_id, now).values(tries=AccessCard.tries + 1).returning(AccessCard.id)
    return session.execute(counted).first() is not None


def take_back_try(session: Session, card_id: int) -> None:
    """The digits were right: the try does not count."""
    session.execute(
        sa.update(AccessCard)
        .where(AccessCard.id == card_id, AccessCard.tries > 0)
        .values(tries=AccessCard.tries - 1)
    )


def use_up(session: Session, card_id: int, *, now: datetime) -> AccessCard:
    """Activate once: of two who do it at the same moment, the database picks one."""
    used = _open(card_id, now).values(activated_at=now).returning(AccessCard.id)
    if session.execute(used).first() is None:
        raise CardNotUsable
    return session.get_one(AccessCard, card_id, populate_existing=True)


def fits(last4: str, phone: str | None) -> bool:
    """Whether these are the last digits of the phone; in equal time for right and wrong ones."""
    return hmac.compare_digest(last4.strip().encode(), (phone or "")[-4:].encode())


def _open(card_id: int, now: datetime) -> sa.Update:
    return sa.update(AccessCard).where(
        AccessCard.id == card_id,
        AccessCard.activated_at.is_(None),
        AccessCard.voided_at.is_(None),
        AccessCard.tries < CARD_TRIES,
        AccessCard.ends_at > now,
    )


def _card(person_id: int, drawn: Drawn, asked: CardPrint, now: datetime) -> AccessCard:
    return AccessCard(
        person_id=person_id,
        print_id=asked.id,
        activation_hash=card_codes.activation_hash(drawn.secret),
        badge_id=card_codes.badge_id(drawn.secret),
        card_hash=card_codes.card_hash(drawn.card, pepper=settings().pin_pepper),
        issued_at=now,
        ends_at=now + ACTIVATES_FOR,
        tries=0,
    )


def sheet_place(print_id: int) -> str:
    """Where the sheet of a print belongs, and nowhere else."""
    return f"card_print.sheet.{print_id}"
