"""Opening an account with a printed card, once; and again with a new one after a forgotten PIN."""

from datetime import datetime

from sqlalchemy.orm import Session

from lms.accounts import card_queries, cards, consent, queries, recognition, service, sign_ins
from lms.accounts.door_models import AccessCard
from lms.accounts.models import Person, SecretKind
from lms.accounts.sign_ins import Browser, Opened
from lms.audit import service as audit
from lms.core.errors import NotFound
from lms.core.roles import STAFF
from lms.db import side_write
from lms.settings import settings


def recognise(
    session: Session, *, secret: str, card: str, last4: str, address: str, now: datetime
) -> int:
    """The card that may be activated now, by its QR or its text; CardNotUsable otherwise.

    Each try is counted before the digits are looked at. Only the QR opens the account of someone
    whose phone number nobody knows.
    """
    if secret:
        found = card_queries.scanned(session, secret)
    else:
        found = card_queries.typed(session, card, pepper=settings().pin_pepper)
    if found is None:
        recognition.count_stranger(address, now)
        raise cards.CardNotUsable
    card_id, person = found.id, session.get_one(Person, found.person_id)
    knows = cards.fits(last4, person.phone) and bool(person.phone or secret) and person.active
    with side_write() as writing:
        may_try = cards.count_activation(writing, card_id, now=now)
    if not (may_try and knows):
        raise cards.CardNotUsable
    with side_write() as writing:
        cards.take_back_try(writing, card_id)
    return card_id


def person_of(session: Session, card_id: int, now: datetime) -> Person:
    """Whose account the recognised card opens; CardNotUsable when it has become useless."""
    found = session.get(AccessCard, card_id)
    if found is None or card_queries.state(found, now) is not card_queries.CardState.WAITING:
        raise cards.CardNotUsable
    if found.voided_at is not None:
        raise cards.CardNotUsable
    return queries.with_region(session, found.person_id)


def open_account(
    session: Session,
    card_id: int,
    secret_hash: str,
    browser: Browser,
    *,
    name_is_right: bool,
    now: datetime,
) -> Opened:
    """Use the card up, set the PIN and sign in here; CardNotUsable when it is too late."""
    card = cards.use_up(session, card_id, now=now)
    person = session.get_one(Person, card.person_id, populate_existing=True)
    if not person.active or queries.assignments(session, person.id) & STAFF:
        raise NotFound
    consent.agree(session, person.id, now=now)
    if name_is_right:
        person.name_confirmed_at = now
    service.set_secret(session, person.id, SecretKind.PIN, secret_hash)
    audit.record(
        session,
        "account.activated",
        "person",
        person.id,
        now=now,
        actor_id=person.id,
        card=card.id,
        name_is_right=name_is_right,
    )
    return sign_ins.open_on(session, person.id, browser, (f"card:{card.id}",), now=now)
