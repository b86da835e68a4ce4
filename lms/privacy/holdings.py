"""All that is held on a person, in their own words: the page and both downloads read it here."""

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from lms.accounts.consent_models import Consent
from lms.accounts.models import (
    Credential,
    Person,
    PersonChange,
    RoleAssignment,
    SeatHolding,
    SignIn,
)
from lms.attendance.models import AttendanceEvent, Meeting
from lms.audit.models import AuditEntry
from lms.certificates.models import Certificate
from lms.core.nik import masked
from lms.learning.models import Module, ModuleCompletion, Participant, Training
from lms.operations import wording as audit_words
from lms.privacy import wording
from lms.privacy.models import DataRequest
from lms.privacy.sections import Chosen, Row, Section
from lms.quizzes.models import AnswerSaved, Attempt, Quiz, QuizQuestion
from lms.regions.models import Region, Seat
from lms.roster.seat_models import SeatDecision

_WHO = aliased(Person)


def _facts(person_id: int) -> Chosen:
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


def _with_nik(row: Row) -> Row:
    return {**row, "NIK": masked(row["NIK"]) if row["NIK"] else None}


def _changes(person_id: int) -> Chosen:
    return (
        sa.select(
            PersonChange.at.label("Kapan"),
            PersonChange.kind.label("Apa"),
            PersonChange.before.label("before"),
            PersonChange.after.label("after"),
            PersonChange.reason.label("Alasan"),
            _WHO.full_name.label("Oleh"),
            PersonChange.origin.label("origin"),
        )
        .outerjoin(_WHO, _WHO.id == PersonChange.actor_id)
        .where(PersonChange.person_id == person_id)
    )


def _with_fields(row: Row) -> Row:
    return {
        "Kapan": row["Kapan"],
        "Apa": row["Apa"],
        "Isi": wording.changed(row["before"], row["after"]),
        "Alasan": row["Alasan"],
        "Oleh": row["Oleh"] or ("Impor data kader" if row["origin"] else "Sistem"),
    }


def _roles(person_id: int) -> Chosen:
    return (
        sa.select(
            RoleAssignment.role.label("Peran"),
            Region.name.label("Wilayah"),
            RoleAssignment.ended_at.label("Berakhir"),
        )
        .join(Region, Region.code == RoleAssignment.region_code)
        .where(RoleAssignment.person_id == person_id)
    )


def _seats(person_id: int) -> Chosen:
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


def _trainings(person_id: int) -> Chosen:
    return (
        sa.select(
            Training.title.label("Pelatihan"),
            Training.starts_on.label("Mulai"),
            Training.ends_on.label("Selesai"),
            Participant.added_at.label("Diundang"),
            Participant.removed_at.label("Dikeluarkan"),
        )
        .join(Training, Training.id == Participant.training_id)
        .where(Participant.person_id == person_id)
    )


def _modules(person_id: int) -> Chosen:
    return (
        sa.select(
            Module.title.label("Modul"),
            Training.title.label("Pelatihan"),
            ModuleCompletion.completed_at.label("Selesai dibaca"),
        )
        .join(Module, Module.id == ModuleCompletion.module_id)
        .join(Training, Training.id == ModuleCompletion.training_id)
        .where(ModuleCompletion.person_id == person_id)
    )


def _attendance(person_id: int) -> Chosen:
    return (
        sa.select(
            Meeting.title.label("Pertemuan"),
            Meeting.starts_at.label("Waktu"),
            AttendanceEvent.status.label("Kehadiran"),
            AttendanceEvent.method.label("Cara"),
            AttendanceEvent.recorded_at.label("Dicatat"),
            _WHO.full_name.label("Oleh"),
            AttendanceEvent.reason.label("Keterangan"),
        )
        .join(Meeting, Meeting.id == AttendanceEvent.meeting_id)
        .outerjoin(_WHO, _WHO.id == AttendanceEvent.recorded_by)
        .where(AttendanceEvent.person_id == person_id)
    )


def _attempts(person_id: int) -> Chosen:
    return (
        sa.select(
            Quiz.title.label("Kuis"),
            Attempt.number.label("Percobaan"),
            Attempt.started_at.label("Mulai"),
            Attempt.submitted_at.label("Dikirim"),
            Attempt.percent.label("Nilai"),
        )
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .where(Attempt.person_id == person_id)
    )


def _answers(person_id: int) -> Chosen:
    return (
        sa.select(
            Quiz.title.label("Kuis"),
            Attempt.number.label("Percobaan"),
            QuizQuestion.position.label("Soal"),
            AnswerSaved.answer.label("Jawaban"),
            AnswerSaved.answered_at.label("Dijawab"),
        )
        .join(Attempt, Attempt.id == AnswerSaved.attempt_id)
        .join(QuizQuestion, QuizQuestion.id == AnswerSaved.question_id)
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .where(Attempt.person_id == person_id)
    )


def _certificates(person_id: int) -> Chosen:
    return (
        sa.select(
            Certificate.number.label("Nomor"),
            Training.title.label("Pelatihan"),
            Certificate.issued_at.label("Terbit"),
            Certificate.valid_until.label("Berlaku sampai"),
            Certificate.state.label("Keadaan"),
            Certificate.revoked_reason.label("Alasan dicabut"),
        )
        .join(Training, Training.id == Certificate.training_id)
        .where(Certificate.person_id == person_id)
    )


def _consents(person_id: int) -> Chosen:
    return sa.select(
        Consent.kind.label("Apa"), Consent.version.label("Versi"), Consent.at.label("Kapan")
    ).where(Consent.person_id == person_id)


def _requests(person_id: int) -> Chosen:
    return sa.select(
        DataRequest.kind.label("Permintaan"),
        DataRequest.field.label("field"),
        DataRequest.value.label("Isi baru"),
        DataRequest.reason.label("Alasan Anda"),
        DataRequest.state.label("Keadaan"),
        DataRequest.asked_at.label("Diajukan"),
        DataRequest.decided_at.label("Dijawab"),
        DataRequest.answer.label("Jawaban"),
    ).where(DataRequest.person_id == person_id)


def _with_field(row: Row) -> Row:
    return {"Permintaan": row["Permintaan"], "Tentang": wording.FIELDS.get(row["field"])} | {
        name: value for name, value in row.items() if name not in {"Permintaan", "field"}
    }


def _decisions(person_id: int) -> Chosen:
    """What was decided about their seat."""
    return (
        sa.select(
            Region.name.label("Kelurahan"),
            Seat.number.label("Kursi"),
            SeatDecision.effective_on.label("Mulai"),
            SeatDecision.reason.label("Alasan"),
            SeatDecision.remark.label("Keterangan"),
            SeatDecision.decree.label("Surat keputusan"),
            _WHO.full_name.label("Oleh"),
            SeatDecision.cancelled_at.label("Dibatalkan"),
        )
        .join(Seat, Seat.id == SeatDecision.seat_id)
        .join(Region, Region.code == Seat.region_code)
        .outerjoin(_WHO, _WHO.id == SeatDecision.decided_by_id)
        .where(sa.or_(SeatDecision.leaver_id == person_id, SeatDecision.comer_id == person_id))
    )


def _sign_ins(person_id: int) -> Chosen:
    return sa.select(
        SignIn.began_at.label("Masuk"),
        SignIn.seen_at.label("Terakhir dipakai"),
        SignIn.ends_at.label("Berakhir"),
    ).where(SignIn.person_id == person_id)


def _secrets(person_id: int) -> Chosen:
    return sa.select(Credential.kind.label("Jenis"), Credential.version.label("Diganti ke")).where(
        Credential.person_id == person_id
    )


def _deeds(person_id: int) -> Chosen:
    """What they did, and what was done to them, in one order."""
    theirs = AuditEntry.actor_id == person_id
    about = sa.and_(AuditEntry.object_type == "person", AuditEntry.object_id == str(person_id))
    return sa.select(
        AuditEntry.at.label("Kapan"),
        AuditEntry.action.label("Tindakan"),
        AuditEntry.role.label("Peran pelaku"),
        AuditEntry.reason.label("Alasan"),
        sa.case((theirs, AuditEntry.address)).label("Alamat jaringan Anda"),
    ).where(sa.or_(theirs, about))


def _in_words(row: Row) -> Row:
    action = row["Tindakan"]
    return {**row, "Tindakan": audit_words.ACTIONS.get(action, action)}


SECTIONS = (
    Section("identitas", "Identitas", "Dari data kader kelurahan.", Person.id, _facts, _with_nik),
    Section("peran", "Peran", "Apa tugas Anda dan di mana.", RoleAssignment.id, _roles),
    Section("kursi", "Kursi", "Kursi kader yang Anda duduki.", SeatHolding.id, _seats),
    Section(
        "keputusan", "Keputusan kursi", "Pengisian dan penggantian.", SeatDecision.id, _decisions
    ),
    Section("pelatihan", "Pelatihan", "Undangan ke pelatihan.", Participant.id, _trainings),
    Section("modul", "Modul", "Modul yang selesai dibaca.", ModuleCompletion.id, _modules),
    Section("kehadiran", "Kehadiran", "Setiap catatan kehadiran.", AttendanceEvent.id, _attendance),
    Section("percobaan", "Kuis", "Percobaan kuis dan nilainya.", Attempt.id, _attempts),
    Section("jawaban", "Jawaban kuis", "Setiap jawaban yang tersimpan.", AnswerSaved.id, _answers),
    Section(
        "sertifikat", "Sertifikat", "Sertifikat atas nama Anda.", Certificate.id, _certificates
    ),
    Section("persetujuan", "Persetujuan", "Pemberitahuan data.", Consent.id, _consents),
    Section(
        "permintaan",
        "Permintaan Anda",
        "Perbaikan, penghapusan, penarikan.",
        DataRequest.id,
        _requests,
        _with_field,
    ),
    Section("masuk", "Sedang masuk", "HP atau komputer.", SignIn.token_hash, _sign_ins),
    Section("sandi", "PIN atau kata sandi", "Tersimpan teracak.", Credential.person_id, _secrets),
    Section(
        "perubahan",
        "Perubahan data",
        "Apa yang diubah, kapan, dan oleh siapa.",
        PersonChange.id,
        _changes,
        _with_fields,
    ),
    Section(
        "catatan",
        "Catatan audit",
        "Yang Anda lakukan dan yang dilakukan pada akun Anda.",
        AuditEntry.id,
        _deeds,
        _in_words,
    ),
)
