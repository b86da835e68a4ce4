"""The second factor of staff: codes that change every half minute (RFC 6238), and ten spare ones.

A code is taken once, a spare one too: of two who bring the same one at the same moment, the
database lets one in.
"""

import hmac
import secrets as chance
from dataclasses import dataclass
from datetime import datetime

import pyotp
import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import queries, rules, sealing
from lms.accounts.door_models import RecoveryCode, SecondFactor
from lms.accounts.models import Person
from lms.audit import service as audit
from lms.core import codes
from lms.core.errors import RuleBroken
from lms.db import insert
from lms.settings import settings

STEP = 30
"""Seconds a code lasts."""
DRIFT = 1
"""Steps a phone's clock may be off, either way."""
SPARE, SPARE_LENGTH = 10, 10
ISSUER = "Ruang Kader"


class CodeAsked(RuleBroken):
    message = "Isi juga kode 6 angka dari aplikasi di HP Anda, atau satu kode cadangan."


class WrongCode(RuleBroken):
    message = "Kode salah atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi."


class FactorRequired(RuleBroken):
    message = "Peran Anda memerlukan kode dua langkah, jadi tidak dapat dimatikan."


@dataclass(frozen=True, repr=False)
class Proof:
    """A code that fits but has not been used up: the step of a changing one, or a spare's hash."""

    step: int | None = None
    spare: str | None = None


def check(session: Session, person_id: int, code: str, now: datetime) -> Proof | None:
    """What this code proves; None when the person has no second factor.

    CodeAsked when there is none, WrongCode when it fits nothing. Count the try before.
    """
    held = _held(session, person_id)
    if held is None:
        return None
    if not code.strip():
        raise CodeAsked
    step = matching_step(_secret(held), code, now)
    if step is not None:
        return Proof(step=step)
    if len(codes.normalise(code)) == SPARE_LENGTH:
        return Proof(spare=_spare_hash(code))
    raise WrongCode


def use(session: Session, person_id: int, proof: Proof, *, now: datetime) -> None:
    """Use the code up; WrongCode when somebody was faster, or it never was one."""
    if proof.step is not None:
        used = (
            sa.update(SecondFactor)
            .where(SecondFactor.person_id == person_id, SecondFactor.last_step < proof.step)
            .values(last_step=proof.step)
            .returning(SecondFactor.person_id)
        )
    else:
        used = (
            sa.update(RecoveryCode)
            .where(
                RecoveryCode.person_id == person_id,
                RecoveryCode.code_hash == proof.spare,
                RecoveryCode.used_at.is_(None),
            )
            .values(used_at=now)
            .returning(RecoveryCode.person_id)
        )
    if session.execute(used).first() is None:
        raise WrongCode
    if proof.spare:
        _record(session, "account.spare_code_used", person_id, now)


def new_secret() -> str:
    """160 random bits, as an authenticator app takes them."""
    return pyotp.random_base32()


def address(secret: str, person: Person) -> str:
    """What the app reads from the QR; it names the site and the person's own number."""
    name = person.cadre_number or person.phone or str(person.id)
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)


def matching_step(secret: str, code: str, now: datetime) -> int | None:
    """The half minute whose code this is, within the drift; in equal time for right and wrong."""
    typed = "".join(code.split())
    totp, here = pyotp.TOTP(secret, interval=STEP), int(now.timestamp()) // STEP
    fitting = [
        step
        for step in range(here - DRIFT, here + DRIFT + 1)
        if hmac.compare_digest(totp.generate_otp(step).encode(), typed.encode())
    ]
    return max(fitting, default=None)


def seal_pending(secret: str, person_id: int) -> bytes:
    """The secret of an enrolment that is not confirmed yet, for a hidden field of its form."""
    return sealing.seal(secret, f"second_factor.pending.{person_id}", settings().seal_keys)


def unseal_pending(sealed: bytes, person_id: int) -> str:
    """The secret again; SealBroken when it was sealed for somebody else, or never."""
    return sealing.unseal(sealed, f"second_factor.pending.{person_id}", settings().seal_keys)


def enrol(session: Session, person_id: int, secret: str, step: int, *, now: datetime) -> list[str]:
    """Ask this person for codes from now on; the spare ones, which are shown once.

    `step` is that of the code which confirmed it: it opens nothing more.
    """
    said = {
        "sealed": sealing.seal(secret, place(person_id), settings().seal_keys),
        "since": now,
        "last_step": step,
    }
    held = insert(session, SecondFactor).values(person_id=person_id, **said)
    session.execute(held.on_conflict_do_update(index_elements=["person_id"], set_=said))
    _record(session, "account.second_factor_on", person_id, now)
    return _new_spares(session, person_id)


def renew_spares(session: Session, person_id: int, *, now: datetime) -> list[str]:
    """Ten new spare codes in place of the old ones."""
    _record(session, "account.spare_codes_renewed", person_id, now)
    return _new_spares(session, person_id)


def switch_off(
    session: Session,
    person_id: int,
    *,
    now: datetime,
    by: rules.Viewer | None = None,
) -> bool:
    """Ask for no codes any more; False when none were asked for.

    FactorRequired when the person wants it themself and their role needs it; `by` is whoever lets
    them begin anew after a lost phone.
    """
    if by is None and rules.needs_second_factor(queries.assignments(session, person_id)):
        raise FactorRequired
    session.execute(sa.delete(RecoveryCode).where(RecoveryCode.person_id == person_id))
    gone = sa.delete(SecondFactor).where(SecondFactor.person_id == person_id)
    if session.execute(gone.returning(SecondFactor.person_id)).first() is None:
        return False
    audit.record(
        session,
        "account.second_factor_off",
        "person",
        person_id,
        now=now,
        actor_id=by.id if by else person_id,
        role=by.main_role if by else None,
    )
    return True


def is_on(session: Session, person_id: int) -> bool:
    """Whether this person is asked for codes."""
    return _held(session, person_id) is not None


def spares_left(session: Session, person_id: int) -> int:
    """How many spare codes have not been used."""
    unused = sa.select(sa.func.count(RecoveryCode.id)).where(
        RecoveryCode.person_id == person_id, RecoveryCode.used_at.is_(None)
    )
    return session.scalar(unused) or 0


def place(person_id: int) -> str:
    """Where a person's secret belongs, and nowhere else."""
    return f"second_factor.sealed.{person_id}"


def _new_spares(session: Session, person_id: int) -> list[str]:
    drawn = [
        "".join(codes.ALPHABET[byte & 31] for byte in chance.token_bytes(SPARE_LENGTH))
        for _ in range(SPARE)
    ]
    session.execute(sa.delete(RecoveryCode).where(RecoveryCode.person_id == person_id))
    session.add_all(RecoveryCode(person_id=person_id, code_hash=_spare_hash(one)) for one in drawn)
    session.flush()
    return [f"{one[:5]}-{one[5:]}" for one in drawn]


def _held(session: Session, person_id: int) -> SecondFactor | None:
    return session.scalar(sa.select(SecondFactor).where(SecondFactor.person_id == person_id))


def _secret(held: SecondFactor) -> str:
    return sealing.unseal(held.sealed, place(held.person_id), settings().seal_keys)


def _spare_hash(code: str) -> str:
    said = f"spare {codes.normalise(code)}".encode()
    return hmac.new(settings().pin_pepper.encode(), said, "sha256").hexdigest()


def _record(session: Session, action: str, person_id: int, now: datetime) -> None:
    audit.record(session, action, "person", person_id, now=now, actor_id=person_id)
