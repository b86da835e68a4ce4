"""What is held on how a person comes in: one query for each part, named as they read it."""

import sqlalchemy as sa

from lms.accounts.door_models import (
    AccessCard,
    Device,
    DeviceHolder,
    RecoveryCode,
    SecondFactor,
)
from lms.accounts.models import Credential, SignIn
from lms.privacy import wording
from lms.privacy.sections import Chosen, Row
from lms.sync.models import Operation


def sign_ins(person_id: int) -> Chosen:
    return (
        sa.select(
            SignIn.began_at.label("Masuk"),
            SignIn.seen_at.label("Terakhir dipakai"),
            SignIn.ends_at.label("Berakhir"),
            Device.label.label("Perangkat"),
        )
        .outerjoin(Device, Device.id == SignIn.device_id)
        .where(SignIn.person_id == person_id)
    )


def devices(person_id: int) -> Chosen:
    return (
        sa.select(
            Device.label.label("Perangkat"),
            DeviceHolder.since.label("Sejak"),
            DeviceHolder.seen_at.label("Terakhir dipakai"),
        )
        .join(Device)
        .where(DeviceHolder.person_id == person_id)
    )


def cards(person_id: int) -> Chosen:
    return sa.select(
        AccessCard.issued_at.label("Dicetak"),
        AccessCard.ends_at.label("Dapat membuat PIN sampai"),
        AccessCard.tries.label("Percobaan yang salah"),
        AccessCard.activated_at.label("Dipakai membuat PIN"),
        AccessCard.voided_at.label("Diganti"),
    ).where(AccessCard.person_id == person_id)


def codes(person_id: int) -> Chosen:
    unused = sa.select(sa.func.count(RecoveryCode.id)).where(
        RecoveryCode.person_id == person_id, RecoveryCode.used_at.is_(None)
    )
    return sa.select(
        SecondFactor.since.label("Sejak"),
        unused.scalar_subquery().label("Kode cadangan tersisa"),
    ).where(SecondFactor.person_id == person_id)


def secrets(person_id: int) -> Chosen:
    return sa.select(Credential.kind.label("Jenis"), Credential.version.label("Diganti ke")).where(
        Credential.person_id == person_id
    )


def sendings(person_id: int) -> Chosen:
    """Receipts by which a second sending of the same is recognised."""
    return sa.select(
        Operation.received_at.label("Diterima"),
        Operation.kind.label("Kiriman"),
        Operation.outcome.label("Hasil"),
    ).where(Operation.person_id == person_id)


def sent(row: Row) -> Row:
    kind = row["Kiriman"]
    return {**row, "Kiriman": wording.SENDINGS.get(kind, kind)}
