"""The register of processing: each column that points at a person, where it is shown to them, and
what erasing them does to it. A test demands a line for every such column of the database.
"""

from dataclasses import dataclass
from enum import StrEnum


class AtErasure(StrEnum):
    DELETED = "deleted"
    EMPTIED = "emptied"
    """The row stays, without what tells who it was or what they wrote."""
    ENDED = "ended"
    KEPT = "kept"
    """It names the person by number alone, and that number leads to nobody any more."""


@dataclass(frozen=True)
class Held:
    """What a column means to the person it points at."""

    at_erasure: AtErasure
    shown: str | None = None
    """The section of holdings.py; empty for what is shown elsewhere, as `why` says."""
    why: str = ""


OFFICE = Held(AtErasure.KEPT, why="work done for the office; shown as a deed in the audit section")

ALIAS = Held(AtErasure.KEPT, "gabungan", "which records were one person; both are erased together")

HELD = {
    "access_card.person_id": Held(AtErasure.DELETED, "kartu"),
    "attempt.person_id": Held(AtErasure.KEPT, "percobaan", "the figures of a quiz count it"),
    "attendance.person_id": Held(AtErasure.KEPT, "kehadiran", "derived from the events"),
    "attendance_event.person_id": Held(AtErasure.KEPT, "kehadiran", "the database lets none go"),
    "attendance_event.recorded_by": OFFICE,
    "card_print.asked_by": OFFICE,
    "certificate.person_id": Held(AtErasure.KEPT, "sertifikat", "frozen; verified for ever"),
    "certificate_batch.requested_by": OFFICE,
    "certificate_batch_person.person_id": Held(AtErasure.KEPT, "sertifikat", "how it came about"),
    "consent.person_id": Held(AtErasure.KEPT, "persetujuan", "proves that they were asked"),
    "credential.person_id": Held(AtErasure.DELETED, "sandi"),
    "data_request.decided_by": OFFICE,
    "data_request.person_id": Held(AtErasure.EMPTIED, "permintaan"),
    "device_holder.person_id": Held(AtErasure.DELETED, "perangkat"),
    "meeting.closed_by": OFFICE,
    "module_completion.person_id": Held(AtErasure.KEPT, "modul", "coverage counts it"),
    "operation.person_id": Held(AtErasure.DELETED, "catatan", "receipts of what a phone sent"),
    "participant.person_id": Held(AtErasure.ENDED, "pelatihan", "in trainings not yet over"),
    "person_change.actor_id": OFFICE,
    "person_change.person_id": Held(AtErasure.EMPTIED, "perubahan"),
    "person_merge.gone_id": ALIAS,
    "person_merge.kept_id": ALIAS,
    "person_merge.merged_by_id": OFFICE,
    "person_merge.undone_by_id": OFFICE,
    "recovery_code.person_id": Held(AtErasure.DELETED, "dua-langkah"),
    "role_assignment.person_id": Held(AtErasure.ENDED, "peran"),
    "roster_import.uploaded_by_id": OFFICE,
    "seat_holding.person_id": Held(AtErasure.ENDED, "kursi", "who sat where is a decree's matter"),
    "seat_decision.cancelled_by_id": OFFICE,
    "seat_decision.comer_id": Held(AtErasure.EMPTIED, "keputusan"),
    "seat_decision.decided_by_id": OFFICE,
    "seat_decision.leaver_id": Held(AtErasure.EMPTIED, "keputusan"),
    "second_factor.person_id": Held(AtErasure.DELETED, "dua-langkah"),
    "sign_in.person_id": Held(AtErasure.DELETED, "masuk"),
    "training.created_by": OFFICE,
    "training_trainer.person_id": Held(AtErasure.KEPT, "peran", "who gave a training"),
}
