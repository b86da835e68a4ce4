"""The register of processing: each table that holds something on a person, where it is shown to
them, and what erasing them does to it.

Tests demand a line for every table of the database, for every column that points at a person, and
for every column of a shown table that its section leaves out.
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
    "certificate_batch_person.person_id": Held(AtErasure.KEPT, "penerbitan", "how it came about"),
    "consent.person_id": Held(AtErasure.KEPT, "persetujuan", "proves that they were asked"),
    "course_draft.begun_by": OFFICE,
    "course_edition.published_by": OFFICE,
    "credential.person_id": Held(AtErasure.DELETED, "sandi"),
    "data_request.decided_by": OFFICE,
    "data_request.person_id": Held(AtErasure.EMPTIED, "permintaan"),
    "device_holder.person_id": Held(AtErasure.DELETED, "perangkat"),
    "draft_revision.saved_by": OFFICE,
    "kept_completion.kept_by": OFFICE,
    "kept_completion.person_id": Held(AtErasure.KEPT, "ketuntasan", "coverage counts it"),
    "meeting.closed_by": OFFICE,
    "module_completion.person_id": Held(AtErasure.KEPT, "modul", "coverage counts it"),
    "operation.person_id": Held(AtErasure.DELETED, "kiriman", "receipts of what a phone sent"),
    "participant.person_id": Held(AtErasure.ENDED, "pelatihan", "in trainings not yet over"),
    "person_change.actor_id": OFFICE,
    "person_change.person_id": Held(AtErasure.EMPTIED, "perubahan"),
    "person_merge.gone_id": ALIAS,
    "person_merge.kept_id": ALIAS,
    "person_merge.merged_by_id": OFFICE,
    "person_merge.undone_by_id": OFFICE,
    "reading_place.person_id": Held(AtErasure.DELETED, "bacaan"),
    "recovery_code.person_id": Held(AtErasure.DELETED, "dua-langkah"),
    "role_assignment.person_id": Held(AtErasure.ENDED, "peran"),
    "roster_import.uploaded_by_id": OFFICE,
    "seat_holding.person_id": Held(AtErasure.ENDED, "kursi", "who sat where is a decree's matter"),
    "seat_decision.cancelled_by_id": OFFICE,
    "seat_decision.comer_id": Held(AtErasure.EMPTIED, "keputusan"),
    "seat_decision.decided_by_id": OFFICE,
    "seat_decision.leaver_id": Held(AtErasure.EMPTIED, "keputusan"),
    "second_factor.person_id": Held(AtErasure.DELETED, "dua-langkah"),
    "sign_off.person_id": Held(AtErasure.EMPTIED, "tanda-selesai"),
    "sign_off.signed_by": OFFICE,
    "sign_off.undone_by": OFFICE,
    "sign_in.person_id": Held(AtErasure.DELETED, "masuk"),
    "training.created_by": OFFICE,
    "training_move.moved_by": OFFICE,
    "training_trainer.person_id": Held(AtErasure.KEPT, "melatih", "who gave a training"),
}
"""By the columns with a foreign key to the person."""

HELD_BY_NUMBER = {
    "answer_saved": Held(AtErasure.DELETED, "jawaban", "of the person's attempts"),
    "audit_entry": Held(AtErasure.KEPT, "catatan", "names nobody; the chain allows no change"),
    "card_print": Held(AtErasure.KEPT, why="ids of those on a sheet, which goes after a day"),
    "certificate_document": Held(AtErasure.KEPT, why="downloaded on the certificates' own page"),
    "device": Held(AtErasure.DELETED, "perangkat", "once nobody of its people uses it any more"),
    "job": Held(AtErasure.KEPT, why="ids of what a worker does; never words"),
    "merged_row": Held(AtErasure.DELETED, why="rows shown where they are, as they were before"),
    "office_version": OFFICE,
    "one_time_link": Held(AtErasure.DELETED, why="a link of some days to make a password with"),
    "person": Held(AtErasure.EMPTIED, "identitas"),
    "question_mark": Held(AtErasure.KEPT, "jawaban", "the figures of a quiz count it"),
    "roster_import": Held(AtErasure.EMPTIED, why="a sealed file of a week; then row numbers alone"),
    "roster_row_decision": Held(AtErasure.KEPT, why="whom a row of a draft is about; a week"),
    "sign_in_limit": Held(AtErasure.DELETED, why="how many wrong tries of two days; no words"),
}
"""Tables that lead to a person through another row, by a bare number or inside of a value."""

NOBODY = {
    "certificate_series": "where numbers stand",
    "course": "of the curriculum",
    "course_file": "of the curriculum",
    "course_image": "of the curriculum",
    "draft_file": "of a curriculum to come",
    "edition_file": "of the curriculum",
    "media_file": "images of the curriculum, drawn anew without what hides in a photograph",
    "module": "of the curriculum",
    "module_section": "of the curriculum, to search in",
    "office_emblem": "of the office",
    "quiz": "of the curriculum",
    "quiz_question": "of the curriculum",
    "quiz_question_key": "of the curriculum",
    "region": "of the country",
    "seat": "of a kelurahan; who sits there is seat_holding",
    "site": "of the installation",
    "training_region": "which regions a training is for",
    "worker": "of the machine",
}
"""Tables that hold nothing on anybody."""

UNSHOWN = {
    "access_card.activation_hash": "a secret; what opens stands on the card alone",
    "access_card.badge_id": "stands in the QR of the card",
    "access_card.card_hash": "a secret",
    "attempt.carried_from": "the same attempt in the edition before; shown there",
    "attempt.secret": "would tell the order of the options",
    "audit_entry.facts": "numbers and field names; the thing itself is shown in its own part",
    "audit_entry.link": "binds the entry to the one before",
    "audit_entry.request_id": "a random mark of a page",
    "audit_entry.sign_in": "a mark of a sign-in; shown there",
    "certificate.facts": "printed on the document, which the certificates' page hands out",
    "certificate.facts_sha256": "a fingerprint of the above",
    "certificate.sequence": "part of the number",
    "certificate.series": "part of the number",
    "certificate.year": "part of the number",
    "credential.secret_hash": "a secret",
    "device.created_at": "of the phone, which several people may share",
    "device.key_hash": "a secret",
    "kept_completion.completion": "the rules of a training, which are nobody's",
    "module_completion.carried_from": "the same reading in the edition before; shown there",
    "operation.answer": "what the page said then; may speak of others",
    "operation.body_sha256": "a fingerprint",
    "person.consent_version": "shown as the last word among the consents",
    "person.consented_at": "shown as the last word among the consents",
    "person.erased_at": "empty as long as anybody can look",
    "person.nik_index": "a keyed hash",
    "person.nik_sealed": "the number on their own card; its end is shown",
    "person_merge.moved_nik": "how to take the merge apart again",
    "person_merge.undone_at": "an undone merge joins nobody",
    "recovery_code.code_hash": "a secret",
    "second_factor.last_step": "the half minute of the last code",
    "second_factor.sealed": "a secret",
    "sign_in.credential_version": "shown with the secret",
    "sign_in.is_partial": "a step on the way in",
    "sign_in.proved_at": "a step within it; in the audit record",
    "sign_in.token_hash": "a secret",
}
"""Columns of shown tables that their sections leave out, and why."""
