"""Every change a page makes is in the audit record: watched in all tests, whatever they are about.

`DEEDS` names each address that takes a POST and the deeds it may leave in the record. To add such
an address, give it a line. Whenever any test makes a page write, the transaction must hold at
least one of its deeds, each of them once, said by somebody where somebody had to sign in, in a
role where the page asks for one.
"""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import sqlalchemy as sa
from flask import current_app, has_request_context, request

from lms.accounts import fresh_gate
from lms.core.roles import EVERYONE
from lms.web import entry

SIGNED_IN = {"account.signed_in"}
DEEDS: dict[str, set[str]] = {
    "access.close": {"account.closed"},
    "access.open_again": {"account.reopened"},
    "access.put_out": {"account.put_out"},
    "accounts.hand_over": {"account.signed_out"},
    "accounts.sign_in": {
        *SIGNED_IN,
        "account.device_forgotten",
        "account.locked",
        "account.spare_code_used",
        "site.many_wrong_tries",
    },
    "accounts.sign_out": {"account.signed_out"},
    "activation.card": {"site.many_wrong_tries"},
    "activation.first_admin": {"account.first_admin"},
    "activation.pin": {*SIGNED_IN, "account.activated", "consent.given"},
    "activation.staff": {"staff.password_set"},
    "attendance.close": {"meeting.closed"},
    "cards.fetch": {"cards.fetched"},
    "cards.print_cards": {"cards.requested"},
    "certificates.issue": {"certificates.requested", "meeting.locked"},
    "certificates.retry": {"certificates.retried"},
    "certificates.revoke": {"certificate.revoked"},
    "consent.accept": {"consent.given"},
    "data_queue.accept": {"data_request.accepted", "person.edited"},
    "data_queue.call_off": {"data_request.cancelled"},
    "data_queue.refuse": {"data_request.refused"},
    "data_requests.cancel": {"data_request.cancelled"},
    "data_requests.correction": {"data_request.asked"},
    "data_requests.erasure": {"data_request.asked"},
    "data_requests.withdrawal": {
        "consent.withdrawn",
        "data_request.asked",
        "data_request.cancelled",
    },
    "emblem.edit": {"office.changed"},
    "emblem.remove": {"office.changed"},
    "factor.renew_spares": {"account.spare_code_used", "account.spare_codes_renewed"},
    "factor.set_up": {*SIGNED_IN, "account.second_factor_on"},
    "factor.switch_off": {"account.second_factor_off", "account.spare_code_used"},
    "imports.confirm": {"roster.imported"},
    "imports.decide": {"roster.decided"},
    "imports.discard": {"roster.discarded"},
    "imports.undo": {"roster.undone"},
    "imports.upload": {"roster.uploaded"},
    "learning.complete_module": {"module.read"},
    "marking.mark": {"attendance.corrected", "attendance.marked"},
    "marking.mark_rest": {"attendance.rest_marked"},
    "merges.compare": {"person.merged"},
    "merges.undo": {"person.merge_undone"},
    "moves.move": {"person.edited", "seat.filled", "seat.vacated"},
    "niks.enter": {"person.edited"},
    "niks.remove": {"person.edited"},
    "niks.reveal": {"nik.revealed"},
    "niks.search": {"nik.searched"},
    "own.change_secret": {*SIGNED_IN, "account.secret_changed"},
    "own.forget_device": {"account.device_left"},
    "own.leave_everywhere": {"account.left_everywhere"},
    "offline.send": {"module.read", "attempt.started", "attempt.handed_in"},
    "quizzes.hand_in": {"attempt.handed_in"},
    "quizzes.save_answer": set(),
    "quizzes.start": {"attempt.started"},
    "reading.note_place": set(),
    "reading.save_data": set(),
    "roster.edit_person": {"person.edited"},
    "roster.new_person": {"person.created"},
    "roster_files.export": {"roster.exported"},
    "roster_files.problems": {"roster.left_fetched"},
    "seats.cancel": {"seat.decision_cancelled"},
    "seats.decide": {"person.created", "seat.filled", "seat.replaced", "seat.vacated"},
    "settings.cancel": {"office.cancelled"},
    "courses.upload": {"draft.begun"},
    "courses.begin": {"draft.begun"},
    "drafts.discard": {"draft.discarded"},
    "drafts.preview": set(),
    "draft_parts.course": {"draft.saved", "draft.set_aside"},
    "draft_parts.module": {"draft.saved", "draft.set_aside"},
    "draft_parts.quiz": {"draft.saved", "draft.set_aside"},
    "draft_quiz.question": {"draft.saved", "draft.set_aside"},
    "draft_parts.move": {"draft.saved"},
    "draft_parts.add": {"draft.saved"},
    "draft_parts.remove": {"draft.saved"},
    "draft_quiz.move": {"draft.saved"},
    "draft_quiz.remove": {"draft.saved"},
    "draft_images.add": {"draft.saved"},
    "draft_images.remove": {"draft.saved"},
    "drafts.text": {"draft.saved", "draft.set_aside"},
    "publishing.publish": {"course.published", "training.moved_on"},
    "settings.edit": {"office.changed"},
    "settings.preview": set(),
    "staff.add": {"staff.link_made", "staff.role_given"},
    "staff.begin_codes_anew": {"account.second_factor_off"},
    "staff.close": {"account.closed"},
    "staff.end_role": {"staff.role_ended"},
    "staff.give_role": {"staff.role_given"},
    "staff.new_link": {"staff.link_made"},
    "staff.open_again": {"account.reopened"},
    "completion.change": {"training.terms_changed"},
    "completion.sign": {"sign_off.given"},
    "completion.undo": {"sign_off.undone"},
    "trainings.cancel_meeting": {"meeting.cancelled"},
    "trainings.change_meeting": {"meeting.changed"},
    "trainings.plan": {"training.planned"},
    "trainings.plan_meeting": {"meeting.planned"},
}
"""By endpoint, the deeds one transaction may record. Saved answers are a record of their own."""
PROOF = {"account.proved", "account.spare_code_used"}
"""What may come before, in a transaction of its own, where a fresh proof is asked for."""
OF_MANY = {"meeting.locked", "training.moved_on"}
"""Deeds of which one transaction holds one for each thing."""
COUNTERS = {"device_holder", "operation", "reading_place", "sign_in", "sign_in_limit", "worker"}
"""Tables of tries, receipts and last sightings: written alone they change nothing."""
QUIET = {
    ("completion.sign", "sign_off"): "attested before: nothing is inserted",
    ("completion.undo", "sign_off"): "taken back before: no row is left to change",
    ("activation.card", "access_card"): "a try is counted, and taken back when it was right",
    ("cards.print_cards", "card_print"): "the same form again: nothing is inserted",
    **{
        ("drafts.text", table): "saved by itself: the history of the draft tells it"
        for table in ("course_draft", "course_file", "draft_file", "draft_revision")
    },
    ("imports.confirm", "roster_import"): "somebody confirmed it a moment before",
    ("offline.send", "operation"): "a no, or what belongs to nothing: kept by the ledger alone",
    ("imports.undo", "roster_import"): "somebody took it back a moment before",
    ("quizzes.hand_in", "attempt"): "handed in a moment before",
    ("quizzes.save_answer", "answer_saved"): "appended, with its moment",
}
_WRITES = re.compile(r"\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)", re.IGNORECASE)


class Deed(NamedTuple):
    action: str
    actor_id: int | None
    role: object
    is_own: bool = False
    """Done to one's own account, which is nobody's office."""


class Watch:
    """What the pages of a test did wrong."""

    def __init__(self) -> None:
        self.faults: list[str] = []


_watches: list[Watch] = []
"""The innermost last: it alone is told."""


@sa.event.listens_for(sa.Engine, "before_cursor_execute")
def _seen(conn: Any, _cursor: Any, statement: str, _said: Any, context: Any, _many: bool) -> None:
    found = _WRITES.match(statement) if _watches and has_request_context() else None
    if found is None:
        return
    written: list[str | Deed] = conn.info.setdefault("written", [])
    if found[1] != "audit_entry":
        written.append(found[1])
        return
    for said in context.compiled_parameters:
        actor = said["actor_id"]
        is_own = (said["object_type"], said["object_id"]) == ("person", str(actor))
        written.append(Deed(said["action"], actor, said["role"], is_own))


@sa.event.listens_for(sa.Engine, "commit")
def _ended(conn: Any) -> None:
    written = conn.info.pop("written", [])
    if not (written and _watches and has_request_context() and request.endpoint):
        return
    deeds = [one for one in written if isinstance(one, Deed)]
    tables = {one for one in written if isinstance(one, str)}
    found = faults(request.endpoint, tables, deeds)
    _watches[-1].faults += [f"{request.method} {request.endpoint} {fault}" for fault in found]


@sa.event.listens_for(sa.Engine, "rollback")
def _undone(conn: Any) -> None:
    conn.info.pop("written", None)


def faults(endpoint: str, tables: set[str], deeds: list[Deed]) -> Iterator[str]:
    """What is wrong with one transaction of a page."""
    counted = Counter(deed.action for deed in deeds)
    known = DEEDS.get(endpoint, set()) | (PROOF if fresh_gate.is_needed(endpoint) else set())
    if unknown := counted.keys() - known:
        yield f"recorded {unknown}, which DEEDS does not know"
    if twice := {name for name, count in counted.items() if count > 1} - OF_MANY:
        yield f"recorded {twice} more than once"
    changed = {table for table in tables - COUNTERS if (endpoint, table) not in QUIET}
    if changed and not deeds:
        yield f"changed {changed} and recorded nothing"
    policy = entry.policy_of(current_app.view_functions[endpoint])
    if policy is not None and any(deed.actor_id is None for deed in deeds):
        yield f"does not say who did {sorted(counted)}"
    if policy not in {None, EVERYONE} and any(
        deed.role is None and not deed.is_own for deed in deeds
    ):
        yield f"does not say in which role {sorted(counted)} was done"


@contextmanager
def watched() -> Iterator[Watch]:
    """Watch every database while the block runs."""
    watch = Watch()
    _watches.append(watch)
    try:
        yield watch
    finally:
        _watches.remove(watch)
