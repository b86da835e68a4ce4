"""What is held on a person's learning: one query for each part, named as they read it."""

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from lms.accounts.models import Person
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.certificates.models import BatchPerson, Certificate, CertificateBatch
from lms.learning.completion_models import KeptCompletion, SignOff
from lms.learning.models import (
    CourseEdition,
    Module,
    ModuleCompletion,
    Participant,
    Training,
    TrainingTrainer,
)
from lms.learning.reading_models import ReadingPlace
from lms.privacy.sections import Chosen
from lms.quizzes.models import AnswerSaved, Attempt, QuestionMark, Quiz, QuizQuestion

WHO = aliased(Person)
"""Whoever did it to them."""


def trainings(person_id: int) -> Chosen:
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


def given(person_id: int) -> Chosen:
    """Trainings they give as a trainer."""
    return (
        sa.select(
            Training.title.label("Pelatihan"),
            Training.starts_on.label("Mulai"),
            Training.ends_on.label("Selesai"),
            TrainingTrainer.is_lead.label("Pelatih utama"),
        )
        .join(Training, Training.id == TrainingTrainer.training_id)
        .where(TrainingTrainer.person_id == person_id)
    )


def modules(person_id: int) -> Chosen:
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


def places(person_id: int) -> Chosen:
    return (
        sa.select(
            Module.title.label("Modul"),
            ReadingPlace.block.label("Paragraf"),
            ReadingPlace.noted_at.label("Terakhir dibaca"),
        )
        .join(Module, Module.id == ReadingPlace.module_id)
        .where(ReadingPlace.person_id == person_id)
    )


def sign_offs(person_id: int) -> Chosen:
    """What was attested of them, and what was taken back."""
    taken_back = aliased(Person)
    return (
        sa.select(
            SignOff.subject.label("Yang dinilai"),
            Training.title.label("Pelatihan"),
            SignOff.signed_at.label("Diberikan"),
            WHO.full_name.label("Oleh"),
            SignOff.undone_at.label("Dicabut"),
            taken_back.full_name.label("Dicabut oleh"),
            SignOff.undone_reason.label("Alasan dicabut"),
        )
        .join(Training, Training.id == SignOff.training_id)
        .join(WHO, WHO.id == SignOff.signed_by)
        .outerjoin(taken_back, taken_back.id == SignOff.undone_by)
        .where(SignOff.person_id == person_id)
    )


def kept_completions(person_id: int) -> Chosen:
    """Trainings that they have completed under rules that changed since."""
    return (
        sa.select(
            Training.title.label("Pelatihan"),
            CourseEdition.number.label("Edisi kursus"),
            KeptCompletion.kept_at.label("Dicatat"),
            WHO.full_name.label("Oleh"),
        )
        .join(Training, Training.id == KeptCompletion.training_id)
        .join(CourseEdition, CourseEdition.id == KeptCompletion.edition_id)
        .join(WHO, WHO.id == KeptCompletion.kept_by)
        .where(KeptCompletion.person_id == person_id)
    )


def attendance(person_id: int) -> Chosen:
    return (
        sa.select(
            Meeting.title.label("Pertemuan"),
            Meeting.starts_at.label("Waktu"),
            AttendanceEvent.status.label("Kehadiran"),
            AttendanceEvent.method.label("Cara"),
            AttendanceEvent.recorded_at.label("Dicatat"),
            WHO.full_name.label("Oleh"),
            AttendanceEvent.reason.label("Keterangan"),
            Attendance.status.label("Yang berlaku"),
            Attendance.arrived_at.label("Pertama terlihat"),
        )
        .join(Meeting, Meeting.id == AttendanceEvent.meeting_id)
        .outerjoin(
            Attendance,
            sa.and_(
                Attendance.meeting_id == AttendanceEvent.meeting_id,
                Attendance.person_id == AttendanceEvent.person_id,
            ),
        )
        .outerjoin(WHO, WHO.id == AttendanceEvent.recorded_by)
        .where(AttendanceEvent.person_id == person_id)
    )


def attempts(person_id: int) -> Chosen:
    return (
        sa.select(
            Quiz.title.label("Kuis"),
            Training.title.label("Pelatihan"),
            Attempt.number.label("Percobaan"),
            Attempt.started_at.label("Mulai"),
            Attempt.submitted_at.label("Dikirim"),
            Attempt.percent.label("Nilai"),
        )
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .join(Training, Training.id == Attempt.training_id)
        .where(Attempt.person_id == person_id)
    )


def answers(person_id: int) -> Chosen:
    return (
        sa.select(
            Quiz.title.label("Kuis"),
            Attempt.number.label("Percobaan"),
            QuizQuestion.position.label("Soal"),
            AnswerSaved.answer.label("Jawaban"),
            AnswerSaved.revision.label("Versi jawaban"),
            AnswerSaved.answered_at.label("Dijawab"),
            AnswerSaved.saved_at.label("Tersimpan"),
            QuestionMark.earned.label("Poin soal"),
        )
        .join(Attempt, Attempt.id == AnswerSaved.attempt_id)
        .join(QuizQuestion, QuizQuestion.id == AnswerSaved.question_id)
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .outerjoin(
            QuestionMark,
            sa.and_(
                QuestionMark.attempt_id == AnswerSaved.attempt_id,
                QuestionMark.question_id == AnswerSaved.question_id,
                ~_is_sitting(person_id),
            ),
        )
        .where(Attempt.person_id == person_id)
    )


def _is_sitting(person_id: int) -> sa.ColumnElement[bool]:
    """Whether an attempt at the same quiz is open: points would tell its answers."""
    other = aliased(Attempt)
    return sa.exists().where(
        other.person_id == person_id,
        other.quiz_id == Attempt.quiz_id,
        other.submitted_at.is_(None),
    )


def certificates(person_id: int) -> Chosen:
    return (
        sa.select(
            Certificate.number.label("Nomor"),
            Certificate.code.label("Kode"),
            Training.title.label("Pelatihan"),
            Certificate.issued_at.label("Terbit"),
            Certificate.valid_until.label("Berlaku sampai"),
            Certificate.state.label("Keadaan"),
            Certificate.revoked_at.label("Dicabut"),
            Certificate.revoked_reason.label("Alasan dicabut"),
        )
        .join(Training, Training.id == Certificate.training_id)
        .where(Certificate.person_id == person_id)
    )


def issuings(person_id: int) -> Chosen:
    """When somebody asked for their certificate, and what stood in its way."""
    return (
        sa.select(
            Training.title.label("Pelatihan"),
            CertificateBatch.requested_at.label("Diminta"),
            BatchPerson.problem.label("Kendala"),
        )
        .join(CertificateBatch, CertificateBatch.id == BatchPerson.batch_id)
        .join(Training, Training.id == CertificateBatch.training_id)
        .where(BatchPerson.person_id == person_id)
    )
