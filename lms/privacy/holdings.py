"""All that is held on a person, in their own words: the page and both downloads read it here."""

from lms.accounts.consent_models import Consent
from lms.accounts.door_models import AccessCard, DeviceHolder, SecondFactor
from lms.accounts.merge_models import PersonMerge
from lms.accounts.models import (
    Credential,
    Person,
    PersonChange,
    RoleAssignment,
    SeatHolding,
    SignIn,
)
from lms.attendance.models import AttendanceEvent
from lms.audit.models import AuditEntry
from lms.certificates.models import BatchPerson, Certificate
from lms.learning.completion_models import KeptCompletion, SignOff
from lms.learning.models import ModuleCompletion, Participant, TrainingTrainer
from lms.learning.reading_models import ReadingPlace
from lms.privacy import door_queries as doors
from lms.privacy import learning_queries as learning
from lms.privacy import person_queries as own
from lms.privacy.models import DataRequest
from lms.privacy.sections import Section
from lms.quizzes.models import AnswerSaved, Attempt
from lms.roster.seat_models import SeatDecision
from lms.sync.models import Operation

SECTIONS = (
    Section(
        "identitas", "Identitas", "Dari data kader kelurahan.", Person.id, own.facts, own.with_nik
    ),
    Section("peran", "Peran", "Apa tugas Anda dan di mana.", RoleAssignment.id, own.roles),
    Section("kursi", "Kursi", "Kursi kader yang Anda duduki.", SeatHolding.id, own.seats),
    Section(
        "keputusan", "Keputusan kursi", "Pengisian dan penggantian.", SeatDecision.id, own.decisions
    ),
    Section("pelatihan", "Pelatihan", "Undangan ke pelatihan.", Participant.id, learning.trainings),
    Section(
        "melatih",
        "Melatih",
        "Pelatihan yang Anda beri.",
        TrainingTrainer.training_id,
        learning.given,
    ),
    Section("modul", "Modul", "Modul yang selesai dibaca.", ModuleCompletion.id, learning.modules),
    Section(
        "tanda-selesai",
        "Tanda selesai",
        "Tanda selesai dari pelatih atau pejabat.",
        SignOff.id,
        learning.sign_offs,
    ),
    Section(
        "ketuntasan",
        "Ketuntasan",
        "Ketuntasan yang tetap berlaku ketika syarat diubah.",
        KeptCompletion.id,
        learning.kept_completions,
    ),
    Section("bacaan", "Bacaan", "Sampai mana modul dibaca.", ReadingPlace.id, learning.places),
    Section(
        "kehadiran",
        "Kehadiran",
        "Setiap catatan kehadiran.",
        AttendanceEvent.id,
        learning.attendance,
    ),
    Section("percobaan", "Kuis", "Percobaan kuis dan nilainya.", Attempt.id, learning.attempts),
    Section(
        "jawaban",
        "Jawaban kuis",
        "Setiap jawaban yang tersimpan.",
        AnswerSaved.id,
        learning.answers,
    ),
    Section(
        "sertifikat",
        "Sertifikat",
        "Sertifikat atas nama Anda.",
        Certificate.id,
        learning.certificates,
    ),
    Section(
        "penerbitan",
        "Penerbitan sertifikat",
        "Permintaan menerbitkan dan kendalanya.",
        BatchPerson.batch_id,
        learning.issuings,
    ),
    Section("gabungan", "Data ganda", "Catatan lain atas diri Anda.", PersonMerge.id, own.merged),
    Section("persetujuan", "Persetujuan", "Pemberitahuan data.", Consent.id, own.consents),
    Section(
        "permintaan",
        "Permintaan Anda",
        "Perbaikan, penghapusan, penarikan.",
        DataRequest.id,
        own.requests,
        own.with_field,
    ),
    Section("masuk", "Sedang masuk", "HP atau komputer.", SignIn.token_hash, doors.sign_ins),
    Section("perangkat", "Perangkat", "Yang mengenal Anda.", DeviceHolder.device_id, doors.devices),
    Section("kartu", "Kartu akses", "Kartu yang dicetak.", AccessCard.id, doors.cards),
    Section("dua-langkah", "Kode dua langkah", "Tersegel.", SecondFactor.person_id, doors.codes),
    Section(
        "sandi", "PIN atau kata sandi", "Tersimpan teracak.", Credential.person_id, doors.secrets
    ),
    Section(
        "kiriman",
        "Tanda terima",
        "Agar kiriman yang sama tidak tercatat dua kali.",
        Operation.id,
        doors.sendings,
        doors.sent,
    ),
    Section(
        "perubahan",
        "Perubahan data",
        "Apa yang diubah, kapan, dan oleh siapa.",
        PersonChange.id,
        own.changes,
        own.with_fields,
    ),
    Section(
        "catatan",
        "Catatan audit",
        "Yang Anda lakukan dan yang dilakukan pada akun Anda.",
        AuditEntry.id,
        own.deeds,
        own.in_words,
    ),
)
