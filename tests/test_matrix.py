"""The matrix: every address, asked for by every role from inside and from outside its region."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask, current_app

from lms.accounts import access, devices, staff
from lms.accounts.models import RoleAssignment
from lms.audit import chain
from lms.audit import service as audit
from lms.certificates.models import BatchPerson
from lms.certificates.rules import REASONS
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs.models import Job, JobState
from lms.learning.models import Training
from lms.media.models import MediaFile
from lms.office import service as office
from lms.office.service import Change
from lms.offline import shell
from lms.quizzes import papers
from lms.roster import merging
from lms.roster.rules import SeatDeed
from lms.settings import settings
from lms.web.assets import asset
from tests.accounts.doors import a_print
from tests.authoring.drafts import a_draft
from tests.certificates.graduates import a_finished_training, asked, filed
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    Browser,
    a_course,
    a_meeting,
    a_person,
    a_training,
    having_read,
    seated,
    started,
    viewer,
)
from tests.matrix import Entry, Thing, addresses, ask, contents, visits
from tests.privacy.wishes import a_wish
from tests.roster.niks import NIK, numbered
from tests.roster.rosters import SITI, UNSURE, saved, staged
from tests.roster.seating import a_seat, decided, today

ONLY_LOOK = {Role.TRAINER, Role.ADMIN}
"""Who sees certificates and may not issue or revoke them: that is the officials' to do."""


def a_style_sheet() -> Thing:
    return Thing({"filename": "app.css", "build": asset("app.css").split("/")[2]})


def a_page_without_signal() -> Thing:
    with current_app.test_request_context():
        return Thing({"version": shell.present().version}, reads="Belum tersambung")


def a_cadre_here() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    return Thing({"person_id": cadre.id}, reads=cadre.full_name)


def a_cadre_listed_here() -> Thing:
    return Thing(reads=a_person(full_name="Mawar Melati Kenanga").full_name)


def a_cadre_to_put_out() -> Thing:
    return replace(a_cadre_here(), sends={"alasan": access.CLOSING[0]})


def a_cadre_to_let_in() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga", active=False)
    return Thing({"person_id": cadre.id}, sends={"alasan": access.OPENING[0]})


def a_trainer_here() -> Thing:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR, full_name="Nurul Mawar Melati")
    return Thing({"person_id": trainer.id}, reads=trainer.full_name)


def a_role_here() -> Thing:
    thing = a_trainer_here()
    mine = sa.select(RoleAssignment.id).where(RoleAssignment.person_id == thing.at["person_id"])
    return Thing({**thing.at, "assignment_id": db.session.scalar(mine)})


def a_trainer_to_close() -> Thing:
    return replace(a_trainer_here(), sends={"alasan": staff.CLOSING[0]})


def a_device_of_theirs() -> Thing:
    """Which everyone else, of whatever role, finds not to be there."""
    cadre = a_person()
    with transaction() as session:
        device_id, _key = devices.enrol(session, cadre.id, None, "Chrome di Android", now=now())
    return Thing({"device_id": device_id}, owner=cadre)


def a_village_with_cards() -> Thing:
    """Everyone's card of Cempaka Putih, which nobody of another kecamatan hands out."""
    return Thing({"region_code": CEMPAKA_PUTIH}, reads=a_person(full_name="Mawar Melati").full_name)


def a_card_to_print_here() -> Thing:
    cadre = a_person()
    sends = {"kader": cadre.id, "op": str(uuid4())}
    return Thing({"region_code": CEMPAKA_PUTIH}, sends=sends)


def a_print_here() -> Thing:
    asked = a_print(a_person())
    return Thing({"print_id": asked.id})


def a_kelurahan_listed_here() -> Thing:
    a_person()
    return Thing(reads=">Cempaka Putih<")


def a_new_cadre_here() -> Thing:
    return Thing(
        sends={"op": str(uuid4()), "full_name": "Mawar Melati Kenanga", "region": CEMPAKA_PUTIH}
    )


def a_kelurahan_here() -> Thing:
    cadre = seated(a_person(full_name="Mawar Melati Kenanga"), 1)
    return Thing({"region_code": CEMPAKA_PUTIH}, reads=cadre.full_name)


def a_seat_here() -> Thing:
    cadre = seated(a_person(full_name="Mawar Melati Kenanga"), 1)
    return Thing({"seat_id": a_seat(1).id}, reads=cadre.full_name)


def a_replacement_here() -> Thing:
    thing = a_seat_here()
    return replace(thing, at={**thing.at, "deed": "ganti"}, sends={"op": str(uuid4())})


def a_decision_here() -> Thing:
    seat = a_seat(1)
    made = decided(a_person(Role.ADMIN, CITY), seat, SeatDeed.FILL, today(), a_person())
    return Thing({"decision_id": made.id}, sends={"op": str(uuid4())})


def two_records_here() -> Thing:
    cadre, other = a_person(full_name="Mawar Melati Kenanga"), a_person()
    return Thing({"person_id": cadre.id, "other_id": other.id}, reads=cadre.full_name)


def a_merge_here() -> Thing:
    cadre, other = a_person(full_name="Mawar Melati Kenanga"), a_person()
    by, ring = viewer(a_person(Role.ADMIN, CITY)), settings().seal_keys
    with transaction() as session:
        made = merging.merge(session, by, cadre.id, other.id, {}, ring=ring, now=now())
    return Thing({"merge_id": made.id}, reads=cadre.full_name, sends={"op": str(uuid4())})


def a_course_of_theirs(**at: object) -> Thing:
    """The short course, given to one cadre of Cempaka Putih who has read its first module."""
    sri = a_person()
    training = a_training(sri)
    having_read(training, sri, 1)
    return Thing(at, owner=sri, reads="Kursus Singkat")


def a_course_edition() -> Thing:
    edition = a_course()
    return Thing({"slug": edition.course.slug, "number": edition.number})


def a_draft_here(**at: object) -> Thing:
    a_draft()
    return Thing({"slug": "kursus-singkat", **at}, reads="Kursus Singkat")


def a_drafted_module() -> Thing:
    return a_draft_here(module_slug="01-mengenali")


def a_drafted_question() -> Thing:
    return a_draft_here(module_slug="01-mengenali", key="s01-q01")


def a_course_page() -> Thing:
    return a_course_of_theirs(slug="kursus-singkat")


def a_module_page() -> Thing:
    thing = a_course_of_theirs(slug="kursus-singkat", module_slug="01-mengenali")
    return replace(thing, reads="Mengenali Kekerasan")


def a_place_in_a_module() -> Thing:
    return replace(a_module_page(), reads="", sends={"block": "1"})


def a_course_on_their_phone() -> Thing:
    return replace(a_course_of_theirs(), at={"slug": "kursus-singkat"}, reads="")


def a_part_on_their_phone() -> Thing:
    return replace(a_course_on_their_phone(), at={"slug": "kursus-singkat", "name": "kursus"})


def a_quiz() -> Thing:
    thing = a_course_of_theirs()
    quiz_id = next(iter(papers.of_edition(db.session(), 1)))
    return replace(thing, at={"quiz_id": quiz_id}, reads="Mengenali Kekerasan")


def an_attempt() -> Thing:
    """Open, at its first question."""
    thing = a_quiz()
    assert thing.owner
    attempt_id = started(thing.owner, thing.at["quiz_id"]).id
    sends = {"soal": "1", "kiriman": str(uuid4())}
    return replace(thing, at={"attempt_id": attempt_id}, sends=sends)


def a_certificate_here() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    (made,) = filed(a_finished_training(cadre), cadre)
    return Thing({"code": made.code}, owner=cadre)


def a_certified_training_here() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    training = a_finished_training(cadre)
    filed(training, cadre)
    return Thing({"training_id": training.id}, reads=cadre.full_name)


def a_training_finished_here() -> Thing:
    cadre = a_person()
    training = a_finished_training(cadre, title="Pelatihan Mawar Putih")
    return Thing(owner=cadre, reads=training.title)


def a_certificate_to_print_here() -> Thing:
    return Thing(a_certified_training_here().at)


def a_certificate_of_the_office_here() -> Thing:
    made = a_certificate_here()
    return Thing(made.at, reads="Mawar Melati Kenanga", sends={"alasan": REASONS[0]})


def a_verified_certificate() -> Thing:
    return Thing(a_certificate_here().at, reads="Mawar Melati Kenanga")


def an_eligible_cadre_here() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    training = a_finished_training(cadre)
    return Thing({"training_id": training.id}, sends={"kader": cadre.id})


def a_batch_given_up_here() -> Thing:
    cadre = a_person()
    training = a_finished_training(cadre)
    batch_id = asked(training, cadre)
    with transaction() as session:
        session.execute(sa.update(Job).values(state=JobState.GIVEN_UP))
    return Thing({"training_id": training.id, "batch_id": batch_id})


def a_batch_with_a_problem_here() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    training = a_finished_training(cadre)
    batch_id = asked(training, cadre)
    with transaction() as session:
        session.execute(sa.update(BatchPerson).values(problem="Nama belum diisi."))
    assert batch_id
    return Thing({"training_id": training.id}, reads=cadre.full_name)


def a_training_here() -> Thing:
    training = a_training(a_person(), title="Pelatihan Mawar Putih")
    return Thing({"training_id": training.id}, reads=training.title)


def a_training_to_sign_off() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    training = a_training(cadre, title="Pelatihan Mawar Putih")
    with transaction() as session:
        held = session.get_one(Training, training.id)
        held.completion = {"signed_off": {"key": "praktik", "what": "praktik merujuk"}}
    names = {"training_id": training.id, "person_id": cadre.id, "subject": "praktik"}
    return Thing(names, reads=training.title, sends={"reason": "Salah orang."})


def a_training_listed_here() -> Thing:
    return Thing(reads=a_training(a_person(), title="Pelatihan Mawar Putih").title)


def a_meeting_here() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    meeting = a_meeting(a_training(cadre), title="Praktik Mawar Putih")
    sends = {"op": str(uuid4()), "mark": f"{cadre.id}:hadir"}
    return Thing({"meeting_id": meeting.id}, cadre, meeting.title, sends)


def a_meeting_of_two_districts() -> Thing:
    """Ours and theirs in one hall: each office reads of its own people."""
    ours = a_person(full_name="Mawar Melati Kenanga")
    training = a_training(
        ours, a_person(region=SERPONG_VILLAGE), regions=[CEMPAKA_PUTIH, SERPONG_VILLAGE]
    )
    return Thing({"meeting_id": a_meeting(training).id}, reads=ours.full_name)


def certificates_of_two_districts() -> Thing:
    ours = a_person(full_name="Mawar Melati Kenanga")
    theirs = a_person(region=SERPONG_VILLAGE)
    training = a_finished_training(ours, theirs, regions=[CEMPAKA_PUTIH, SERPONG_VILLAGE])
    return Thing({"training_id": training.id}, reads=ours.full_name)


def a_meeting_listed_here() -> Thing:
    cadre = a_person()
    meeting = a_meeting(a_training(cadre), title="Praktik Mawar Putih")
    return Thing(owner=cadre, reads=meeting.title)


def an_emblem() -> Thing:
    with transaction() as session:
        return Thing({"digest": office.keep_emblem(session, b"image", now=now())})


def a_figure() -> Thing:
    with transaction() as session:
        session.merge(MediaFile(digest="a" * 64, webp=b"RIFF", width=640, made_at=now()))
    return Thing({"digest": "a" * 64})


def a_setting_to_come() -> Thing:
    moment = now()
    with transaction() as session:
        asked = Change(0, {"place": "Serpong"}, moment + timedelta(days=9), None, None)
        made = office.change(session, asked, now=moment)
    return Thing({"number": made.number}, sends={"based_on": made.number})


def an_audited_deed_here() -> Thing:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR, full_name="Mawar Melati Kenanga")
    with transaction() as session:
        audit.record(session, "meeting.closed", "meeting", 1, now=now(), actor_id=trainer.id)
    return Thing(reads=trainer.full_name)


def an_audit_entry_here() -> Thing:
    reads = an_audited_deed_here().reads
    return Thing({"entry_id": chain.head(db.session()).id}, reads=reads)


def a_field() -> Thing:
    """Everyone may ask about their own."""
    return Thing({"field": "birth_place"}, sends={"value": "Tangerang", "reason": "Belum terisi."})


def a_wish_here() -> Thing:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    sends = {"answer": "Sudah kami perbaiki."}
    return Thing({"request_id": a_wish(cadre)}, None, cadre.full_name, sends)


def a_wish_listed_here() -> Thing:
    return Thing(reads=a_wish_here().reads)


def a_wish_of_theirs() -> Thing:
    cadre = a_person()
    return Thing({"request_id": a_wish(cadre)}, owner=cadre)


def a_roster_draft_here() -> Thing:
    """Of the whole city, so that a kecamatan's admin is outside."""
    draft = staged(a_person(Role.ADMIN, CITY), SITI, UNSURE)
    return Thing({"import_id": draft.id}, reads="Siti Aminah", sends={"pilih": "3:lewati:"})


def a_roster_saved_here() -> Thing:
    return Thing({"import_id": saved(a_person(Role.ADMIN, CITY), SITI).id}, reads="daftar.csv")


def a_cadre_to_export_here() -> Thing:
    return Thing(reads=a_person(full_name="Mawar Melati").full_name, sends={"jenis": "csv"})


def rows_to_mend_here() -> Thing:
    return Thing({**a_roster_draft_here().at, "kind": "csv"}, reads="Pondok Jarya")


def a_numbered_cadre_here() -> Thing:
    cadre = numbered(a_person(full_name="Mawar Melati Kenanga"))
    sends = {"alasan": "Permintaan kader sendiri", "nik": NIK}
    return Thing({"person_id": cadre.id}, reads=cadre.full_name, sends=sends)


def a_sought_cadre_here() -> Thing:
    return Thing(sends=a_numbered_cadre_here().sends)


MATRIX: dict[str, Entry] = {
    "GET static": Entry(a_style_sheet),
    "GET shell.worker": Entry(),
    "GET shell.manifest": Entry(),
    "GET shell.page": Entry(a_page_without_signal),
    "GET accounts.sign_in": Entry(answers={200, 303}),
    "POST accounts.sign_in": Entry(answers={422}),
    "GET accounts.hand_over": Entry(),
    "POST accounts.hand_over": Entry(answers={303}),
    "GET own.account": Entry(),
    "POST own.forget_device": Entry(a_device_of_theirs, answers={303, 404}, outside={404}),
    "POST own.leave_everywhere": Entry(answers={303}),
    "GET own.change_secret": Entry(),
    "POST own.change_secret": Entry(answers={422}),
    "GET factor.set_up": Entry(),
    "POST factor.set_up": Entry(answers={422}),
    "GET factor.renew_spares": Entry(answers={303}),
    "POST factor.renew_spares": Entry(answers={303}),
    "GET factor.switch_off": Entry(answers={303}),
    "POST factor.switch_off": Entry(answers={303}),
    "GET activation.staff": Entry(),
    "POST activation.staff": Entry(answers={422}),
    "GET staff.index": Entry(lambda: Thing(reads=a_trainer_here().reads)),
    "GET staff.add": Entry(),
    "POST staff.add": Entry(answers={422}),
    "GET staff.show": Entry(a_trainer_here),
    "POST staff.give_role": Entry(a_trainer_here, answers={422}),
    "POST staff.end_role": Entry(a_role_here, answers={303, 404}),
    "POST staff.new_link": Entry(a_trainer_here, answers={200}),
    "POST staff.begin_codes_anew": Entry(a_trainer_here, answers={409}),
    "POST staff.close": Entry(a_trainer_to_close),
    "POST staff.open_again": Entry(a_trainer_here, answers={422}),
    "GET access.show": Entry(a_cadre_here),
    "POST access.put_out": Entry(a_cadre_here, answers={303}),
    "GET access.close": Entry(a_cadre_here, refused={Role.TRAINER}),
    "POST access.close": Entry(a_cadre_to_put_out, refused={Role.TRAINER}),
    "GET access.open_again": Entry(a_cadre_here, refused={Role.TRAINER}),
    "POST access.open_again": Entry(a_cadre_to_let_in, refused={Role.TRAINER}),
    "GET activation.card": Entry(),
    "POST activation.card": Entry(answers={422}),
    "GET activation.pin": Entry(answers={303}),
    "POST activation.pin": Entry(answers={303}),
    "GET activation.first_admin": Entry(),
    "POST activation.first_admin": Entry(answers={422}),
    "GET cards.villages": Entry(a_kelurahan_listed_here),
    "GET cards.village": Entry(a_village_with_cards),
    "POST cards.print_cards": Entry(a_card_to_print_here, answers={303}),
    "GET cards.sheet": Entry(a_print_here),
    "GET cards.progress": Entry(a_print_here),
    "POST cards.fetch": Entry(a_print_here, answers={200, 404}, outside={404}),
    "POST accounts.sign_out": Entry(answers={303}),
    "GET consent.read": Entry(),
    "GET consent.accept": Entry(answers={303}),
    "POST consent.accept": Entry(answers={303}),
    "GET data_requests.correction": Entry(a_field, outside={200}),
    "POST data_requests.correction": Entry(a_field, answers={303}, outside={303}),
    "GET data_requests.erasure": Entry(),
    "POST data_requests.erasure": Entry(answers={422}),
    "GET data_requests.withdrawal": Entry(),
    "POST data_requests.withdrawal": Entry(answers={303}),
    "POST data_requests.cancel": Entry(a_wish_of_theirs, answers={303, 404}),
    "GET data_queue.index": Entry(a_wish_listed_here),
    "GET data_queue.show": Entry(a_wish_here),
    "POST data_queue.accept": Entry(a_wish_here, answers={200, 303, 409}),
    "POST data_queue.refuse": Entry(a_wish_here, answers={303, 409}),
    "POST data_queue.call_off": Entry(a_wish_here, answers={409}),
    "GET privacy.own_data": Entry(),
    "GET privacy.as_json": Entry(),
    "GET privacy.as_page": Entry(),
    "GET operations.healthz": Entry(),
    "GET operations.readyz": Entry(answers={200, 503}),
    "GET courses.index": Entry(outside={403}),
    "POST courses.upload": Entry(answers={422}, outside={403}),
    "GET courses.show": Entry(lambda: Thing({"slug": a_course().course.slug}), outside={403}),
    "GET courses.download": Entry(a_course_edition, outside={403}),
    "POST courses.begin": Entry(a_course_edition, outside={403}),
    "GET drafts.show": Entry(a_draft_here, outside={403}),
    "GET drafts.text": Entry(a_drafted_module, outside={403}),
    "POST drafts.text": Entry(a_drafted_module, answers={422}, outside={403}),
    "POST drafts.preview": Entry(lambda: replace(a_draft_here(), reads=""), outside={403}),
    "GET drafts.history": Entry(a_draft_here, outside={403}),
    "GET drafts.revision": Entry(lambda: a_draft_here(revision_id=1), answers={404}, outside={403}),
    "POST drafts.discard": Entry(a_draft_here, outside={403}),
    "GET draft_parts.course": Entry(a_draft_here, outside={403}),
    "POST draft_parts.course": Entry(a_draft_here, answers={422}, outside={403}),
    "GET draft_parts.module": Entry(a_drafted_module, outside={403}),
    "POST draft_parts.module": Entry(a_drafted_module, answers={422}, outside={403}),
    "GET draft_parts.quiz": Entry(a_drafted_module, outside={403}),
    "POST draft_parts.quiz": Entry(a_drafted_module, answers={422}, outside={403}),
    "POST draft_parts.move": Entry(a_draft_here, outside={403}),
    "POST draft_parts.add": Entry(a_draft_here, answers={422}, outside={403}),
    "POST draft_parts.remove": Entry(a_drafted_module, outside={403}),
    "GET draft_quiz.show": Entry(a_drafted_module, outside={403}),
    "GET draft_quiz.question": Entry(a_drafted_question, outside={403}),
    "POST draft_quiz.question": Entry(
        a_drafted_question,
        answers={422},
        outside={403},
    ),
    "GET draft_quiz.new": Entry(
        lambda: replace(a_drafted_module(), reads=""), answers={303}, outside={403}
    ),
    "POST draft_quiz.move": Entry(a_drafted_module, outside={403}),
    "POST draft_quiz.remove": Entry(a_drafted_question, outside={403}),
    "GET draft_images.show": Entry(a_draft_here, outside={403}),
    "POST draft_images.add": Entry(a_draft_here, answers={422}, outside={403}),
    "POST draft_images.remove": Entry(a_draft_here, outside={403}),
    "GET publishing.look": Entry(a_draft_here, outside={403}),
    "POST publishing.publish": Entry(a_draft_here, answers={422}, outside={403}),
    "GET settings.edit": Entry(outside={403}),
    "POST settings.edit": Entry(answers={422}, outside={403}),
    "POST settings.preview": Entry(answers={422}, outside={403}),
    "GET settings.history": Entry(outside={403}),
    "POST settings.cancel": Entry(a_setting_to_come, outside={403}),
    "GET emblem.edit": Entry(outside={403}),
    "POST emblem.edit": Entry(answers={409}, outside={403}),
    "POST emblem.remove": Entry(answers={409}, outside={403}),
    "GET emblem.image": Entry(an_emblem, answers={200}, outside={403}),
    "GET audit.entries": Entry(an_audited_deed_here),
    "GET audit.entry": Entry(an_audit_entry_here),
    "GET home.index": Entry(answers={200, 303}),
    "GET coverage.city": Entry(a_kelurahan_listed_here),
    "GET coverage.area": Entry(a_kelurahan_here),
    "GET coverage.seats": Entry(a_kelurahan_here),
    "GET media.file": Entry(a_figure, outside={200}),
    "GET learning.courses": Entry(a_course_of_theirs),
    "GET learning.course": Entry(a_course_page),
    "GET learning.module": Entry(a_module_page),
    "POST learning.complete_module": Entry(a_module_page),
    "GET reading.find": Entry(answers={200}),
    "POST reading.note_place": Entry(a_place_in_a_module, answers={204}),
    "POST reading.save_data": Entry(a_module_page),
    "GET offline.contact": Entry(),
    "GET offline.manifest": Entry(a_course_on_their_phone),
    "GET offline.part": Entry(a_part_on_their_phone),
    "POST offline.send": Entry(answers={400}),
    "GET quizzes.quiz": Entry(a_quiz),
    "POST quizzes.start": Entry(a_quiz),
    "GET quizzes.attempt": Entry(an_attempt),
    "POST quizzes.save_answer": Entry(an_attempt),
    "GET quizzes.review": Entry(an_attempt),
    "POST quizzes.hand_in": Entry(an_attempt),
    "GET certificates.index": Entry(a_training_finished_here),
    "GET certificates.document": Entry(a_certificate_here),
    "GET certificates.training": Entry(a_certified_training_here),
    "POST certificates.issue": Entry(an_eligible_cadre_here, refused=ONLY_LOOK),
    "GET certificates.progress": Entry(a_batch_with_a_problem_here),
    "POST certificates.retry": Entry(a_batch_given_up_here, refused=ONLY_LOOK),
    "GET certificates.print_all": Entry(a_certificate_to_print_here),
    "GET certificates.revoke": Entry(a_certificate_of_the_office_here, refused=ONLY_LOOK),
    "POST certificates.revoke": Entry(a_certificate_of_the_office_here, refused=ONLY_LOOK),
    "GET verification.search": Entry(),
    "GET verification.certificate": Entry(a_verified_certificate),
    "GET completion.sheet": Entry(a_training_to_sign_off, refused={Role.TRAINER}),
    "POST completion.sign": Entry(a_training_to_sign_off, refused={Role.TRAINER}),
    "POST completion.undo": Entry(
        a_training_to_sign_off, answers={303, 409}, refused={Role.TRAINER}
    ),
    "GET completion.change": Entry(a_training_to_sign_off),
    "POST completion.change": Entry(a_training_to_sign_off, answers={200, 422}),
    "GET trainings.index": Entry(a_training_listed_here),
    "GET trainings.training": Entry(a_training_here),
    "GET trainings.plan": Entry(),
    "POST trainings.plan": Entry(answers={422}),
    "GET trainings.plan_meeting": Entry(a_training_here),
    "POST trainings.plan_meeting": Entry(a_training_here),
    "GET trainings.change_meeting": Entry(a_meeting_here),
    "POST trainings.change_meeting": Entry(a_meeting_here),
    "POST trainings.cancel_meeting": Entry(a_meeting_here, answers={303, 409}, outside={404}),
    "GET attendance.meetings": Entry(a_meeting_listed_here),
    "GET attendance.meeting": Entry(a_meeting_here),
    "GET attendance.closing": Entry(a_meeting_here),
    "POST attendance.close": Entry(a_meeting_here),
    "GET attendance.recap": Entry(a_meeting_here),
    "GET attendance.attendance_sheet": Entry(a_meeting_here),
    "GET marking.marks": Entry(a_meeting_here),
    "POST marking.mark": Entry(a_meeting_here),
    "POST marking.mark_rest": Entry(a_meeting_here),
    "GET niks.enter": Entry(a_numbered_cadre_here),
    "POST niks.enter": Entry(a_numbered_cadre_here),
    "GET niks.remove": Entry(a_numbered_cadre_here),
    "POST niks.remove": Entry(a_numbered_cadre_here),
    "GET niks.reveal": Entry(a_numbered_cadre_here),
    "POST niks.reveal": Entry(a_numbered_cadre_here),
    "GET niks.search": Entry(),
    "POST niks.search": Entry(a_sought_cadre_here, answers={303, 409}),
    "GET roster.people": Entry(a_cadre_listed_here),
    "GET roster.person": Entry(a_cadre_here),
    "GET roster.new_person": Entry(),
    "POST roster.new_person": Entry(a_new_cadre_here, answers={303}, outside={422}),
    "GET roster.edit_person": Entry(a_cadre_here),
    "POST roster.edit_person": Entry(a_cadre_here),
    "GET roster.seats": Entry(a_kelurahan_listed_here),
    "GET seats.village": Entry(a_kelurahan_here),
    "GET seats.seat": Entry(a_seat_here),
    "GET seats.decide": Entry(a_replacement_here),
    "POST seats.decide": Entry(a_replacement_here),
    "GET moves.move": Entry(a_cadre_here),
    "POST moves.move": Entry(a_cadre_here),
    "GET merges.find": Entry(a_cadre_here),
    "GET merges.compare": Entry(two_records_here),
    "POST merges.compare": Entry(two_records_here),
    "GET merges.merged": Entry(a_merge_here),
    "POST merges.undo": Entry(a_merge_here),
    "POST seats.cancel": Entry(a_decision_here),
    "GET imports.index": Entry(lambda: Thing(reads=a_roster_saved_here().reads)),
    "POST imports.upload": Entry(answers={422}),
    "GET imports.rows": Entry(lambda: replace(a_roster_draft_here(), reads="Yeni")),
    "POST imports.decide": Entry(a_roster_draft_here),
    "POST imports.confirm": Entry(a_roster_draft_here),
    "POST imports.discard": Entry(a_roster_draft_here),
    "GET imports.undo": Entry(a_roster_saved_here),
    "POST imports.undo": Entry(a_roster_saved_here),
    "GET roster_files.template": Entry(),
    "POST roster_files.problems": Entry(rows_to_mend_here),
    "GET roster_files.export_choices": Entry(),
    "POST roster_files.export": Entry(a_cadre_to_export_here),
}


SHARED: dict[str, Entry] = {
    "GET marking.marks": Entry(a_meeting_of_two_districts, outside={200}),
    "GET attendance.recap": Entry(a_meeting_of_two_districts, outside={200}),
    "GET certificates.training": Entry(certificates_of_two_districts, outside={200}),
}
"""Pages about something of several regions: everyone of these may open it and reads of their own
people alone."""


def test_every_address_has_its_line(app: Flask) -> None:
    assert set(MATRIX) == addresses(app)


LINES = [
    *(pytest.param(name, said, id=name) for name, said in MATRIX.items()),
    *(pytest.param(name, said, id=f"{name} shared") for name, said in SHARED.items()),
]


@pytest.mark.parametrize(("name", "said"), LINES)
def test_who_gets_what(
    app: Flask,
    browser: Browser,
    name: str,
    said: Entry,
    record_property: Callable[[str, object], None],
) -> None:
    thing = said.make()
    asked = visits(app, browser, name, said, thing)
    before = contents()
    for visit in asked:
        status, text = ask(app, visit, name, thing)
        assert status in visit.right, visit.who
        if visit.is_refused:
            assert not thing.reads or thing.reads not in text, visit.who
            assert contents() == before, f"the refusal of {visit.who} changed something"
        elif thing.reads and text and status == 200:
            assert (thing.reads in text) == visit.is_inside, visit.who
        assert 'id="isi"' not in text or 'href="tel:129"' in text, "no page without a helpline"
    record_property("matrix", len(asked))  # conftest.py adds them up at the end of the log
