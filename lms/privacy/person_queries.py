"""What is held on a person themself: one query for each part, named as they read it."""

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from lms.accounts.consent_models import Consent
from lms.accounts.merge_models import PersonMerge
from lms.accounts.models import Person, PersonChange, RoleAssignment, SeatHolding
from lms.audit.models import AuditEntry
from lms.certificates.models import Certificate
from lms.core.nik import masked
from lms.operations import wording as audit_words
from lms.privacy import wording
from lms.privacy.models import DataRequest
from lms.privacy.sections import Chosen, Row
from lms.regions.models import Region, Seat
from lms.roster.seat_models import SeatDecision

WHO = aliased(Person)
"""Whoever did it to them."""


def facts(person_id: int) -> Chosen:
    return (
        sa.select(
            Person.full_name.label("Nama lengkap"),
            Person.cadre_number.label("Nomor kader"),
            Person.sex.label("Jenis kelamin"),
            Person.birth_place.label("Tempat lahir"),
            Person.born_on.label("Tanggal lahir"),
            Person.phone.label("Nomor HP"),
            Region.name.label("Kelurahan"),
            Person.rt.label("RT"),
            Person.rw.label("RW"),
            Person.position.label("Jabatan"),
            Person.nik_last4.label("NIK"),
            Person.active.label("Akun aktif"),
            Person.created_at.label("Tercatat sejak"),
            Person.name_confirmed_at.label("Nama dibenarkan"),
        )
        .outerjoin(Region, Region.code == Person.region_code)
        .where(Person.id == person_id)
    )


def with_nik(row: Row) -> Row:
    return {**row, "NIK": masked(row["NIK"]) if row["NIK"] else None}


def changes(person_id: int) -> Chosen:
    return (
        sa.select(
            PersonChange.at.label("Kapan"),
            PersonChange.kind.label("Apa"),
            PersonChange.before.label("before"),
            PersonChange.after.label("after"),
            PersonChange.reason.label("Alasan"),
            WHO.full_name.label("Oleh"),
            PersonChange.origin.label("origin"),
        )
        .outerjoin(WHO, WHO.id == PersonChange.actor_id)
        .where(PersonChange.person_id == person_id)
    )


def with_fields(row: Row) -> Row:
    return {
        "Kapan": row["Kapan"],
        "Apa": row["Apa"],
        "Isi": wording.changed(row["before"], row["after"]),
        "Alasan": row["Alasan"],
        "Oleh": row["Oleh"] or ("Impor data kader" if row["origin"] else "Sistem"),
    }


def roles(person_id: int) -> Chosen:
    return (
        sa.select(
            RoleAssignment.role.label("Peran"),
            Region.name.label("Wilayah"),
            RoleAssignment.ended_at.label("Berakhir"),
        )
        .join(Region, Region.code == RoleAssignment.region_code)
        .where(RoleAssignment.person_id == person_id)
    )


def seats(person_id: int) -> Chosen:
    return (
        sa.select(
            Region.name.label("Kelurahan"),
            Seat.number.label("Kursi"),
            SeatHolding.since_day.label("Sejak"),
            SeatHolding.until_day.label("Sampai"),
            SeatHolding.decree.label("Surat keputusan"),
        )
        .join(Seat, Seat.id == SeatHolding.seat_id)
        .join(Region, Region.code == Seat.region_code)
        .where(SeatHolding.person_id == person_id)
    )


def merged(person_id: int) -> Chosen:
    """Other records that are theirs, too; one taken apart again may be somebody else's."""
    return (
        sa.select(
            PersonMerge.merged_at.label("Digabung"),
            Person.cadre_number.label("Nomor kader"),
            Person.full_name.label("Nama lengkap"),
            Person.born_on.label("Tanggal lahir"),
            Person.phone.label("Nomor HP"),
        )
        .join(Person, Person.id == PersonMerge.gone_id)
        .where(PersonMerge.kept_id == person_id, PersonMerge.undone_at.is_(None))
    )


def consents(person_id: int) -> Chosen:
    return sa.select(
        Consent.kind.label("Apa"), Consent.version.label("Versi"), Consent.at.label("Kapan")
    ).where(Consent.person_id == person_id)


def requests(person_id: int) -> Chosen:
    return sa.select(
        DataRequest.kind.label("Permintaan"),
        DataRequest.field.label("field"),
        DataRequest.value.label("Isi baru"),
        DataRequest.reason.label("Alasan Anda"),
        DataRequest.state.label("Keadaan"),
        DataRequest.asked_at.label("Diajukan"),
        DataRequest.due_at.label("Dijawab paling lambat"),
        DataRequest.decided_at.label("Dijawab"),
        DataRequest.answer.label("Jawaban"),
        DataRequest.execute_at.label("Dilaksanakan"),
        DataRequest.closed_at.label("Selesai"),
    ).where(DataRequest.person_id == person_id)


def with_field(row: Row) -> Row:
    return {"Permintaan": row["Permintaan"], "Tentang": wording.FIELDS.get(row["field"])} | {
        name: value for name, value in row.items() if name not in {"Permintaan", "field"}
    }


def decisions(person_id: int) -> Chosen:
    """What was decided about their seat."""
    return (
        sa.select(
            Region.name.label("Kelurahan"),
            Seat.number.label("Kursi"),
            SeatDecision.effective_on.label("Mulai"),
            SeatDecision.reason.label("Alasan"),
            SeatDecision.remark.label("Keterangan"),
            SeatDecision.decree.label("Surat keputusan"),
            SeatDecision.decree_on.label("Tanggal surat keputusan"),
            SeatDecision.decided_at.label("Diputuskan"),
            WHO.full_name.label("Oleh"),
            SeatDecision.cancelled_at.label("Dibatalkan"),
        )
        .join(Seat, Seat.id == SeatDecision.seat_id)
        .join(Region, Region.code == Seat.region_code)
        .outerjoin(WHO, WHO.id == SeatDecision.decided_by_id)
        .where(sa.or_(SeatDecision.leaver_id == person_id, SeatDecision.comer_id == person_id))
    )


def deeds(person_id: int) -> Chosen:
    """What they did, and what was done to them or to what is theirs, in one order."""
    theirs = AuditEntry.actor_id == person_id
    return sa.select(
        AuditEntry.at.label("Kapan"),
        AuditEntry.action.label("Tindakan"),
        AuditEntry.object_type.label("object_type"),
        AuditEntry.object_id.label("object_id"),
        AuditEntry.role.label("Peran pelaku"),
        AuditEntry.reason.label("Alasan"),
        sa.case((theirs, AuditEntry.channel)).label("channel"),
        sa.case((theirs, AuditEntry.address)).label("Alamat jaringan Anda"),
    ).where(sa.or_(theirs, *(_about(kind, ids) for kind, ids in _belongings(person_id).items())))


def _belongings(person_id: int) -> dict[str, sa.Select[int]]:
    """The numbers of what audit entries may be about that is theirs, by its kind there."""
    record = sa.select(PersonMerge.gone_id).where(
        PersonMerge.kept_id == person_id, PersonMerge.undone_at.is_(None)
    )
    return {
        "person": sa.select(Person.id).where(sa.or_(Person.id == person_id, Person.id.in_(record))),
        "certificate": sa.select(Certificate.id).where(Certificate.person_id == person_id),
        "data_request": sa.select(DataRequest.id).where(DataRequest.person_id == person_id),
    }


def _about(kind: str, ids: sa.Select[int]) -> sa.ColumnElement[bool]:
    (column,) = ids.selected_columns
    texts = ids.with_only_columns(sa.cast(column, sa.String))
    return sa.and_(AuditEntry.object_type == kind, AuditEntry.object_id.in_(texts))


def in_words(row: Row) -> Row:
    action, kind = row["Tindakan"], row["object_type"]
    told = {"Tindakan": audit_words.ACTIONS.get(action, action)}
    told["Tentang"] = f"{audit_words.OBJECTS.get(kind, kind)} {row['object_id']}"
    told["Lewat"] = wording.CHANNELS.get(row["channel"])
    hidden = {"object_type", "object_id", "channel"}
    return {**{name: value for name, value in row.items() if name not in hidden}, **told}
