"""Who may open which page, for every page the site has."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule

from lms.accounts import fresh_gate
from lms.core.roles import STAFF, Role
from lms.web import entry, navigation

PUBLIC = {
    "static",
    "shell.worker",
    "shell.page",
    "shell.manifest",
    "accounts.sign_in",
    "consent.read",
    "activation.card",
    "activation.pin",
    "activation.first_admin",
    "activation.staff",
    "operations.healthz",
    "operations.readyz",
    "verification.search",
    "verification.certificate",
}
POLICIES = {
    "home.index": set(Role),
    "accounts.sign_out": set(Role),
    "privacy.own_data": set(Role),
    "privacy.as_json": set(Role),
    "privacy.as_page": set(Role),
    "consent.accept": set(Role),
    "data_requests.correction": set(Role),
    "data_requests.erasure": set(Role),
    "data_requests.withdrawal": set(Role),
    "data_requests.cancel": set(Role),
    "data_queue.index": {Role.OFFICIAL, Role.ADMIN},
    "data_queue.show": {Role.OFFICIAL, Role.ADMIN},
    "data_queue.accept": {Role.OFFICIAL, Role.ADMIN},
    "data_queue.refuse": {Role.OFFICIAL, Role.ADMIN},
    "data_queue.call_off": {Role.OFFICIAL, Role.ADMIN},
    "accounts.hand_over": set(Role),
    "own.account": set(Role),
    "own.forget_device": set(Role),
    "own.leave_everywhere": set(Role),
    "own.change_secret": set(Role),
    "factor.set_up": set(STAFF),
    "factor.renew_spares": set(STAFF),
    "factor.switch_off": set(STAFF),
    "access.show": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "access.put_out": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "access.close": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "access.open_again": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "staff.index": {Role.ADMIN},
    "staff.add": {Role.ADMIN},
    "staff.show": {Role.ADMIN},
    "staff.give_role": {Role.ADMIN},
    "staff.end_role": {Role.ADMIN},
    "staff.new_link": {Role.ADMIN},
    "staff.begin_codes_anew": {Role.ADMIN},
    "staff.close": {Role.ADMIN},
    "staff.open_again": {Role.ADMIN},
    "cards.villages": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "cards.village": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "cards.print_cards": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "cards.sheet": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "cards.progress": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "cards.fetch": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "coverage.city": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "coverage.area": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "coverage.seats": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "media.file": set(Role),
    "learning.courses": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "learning.course": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "learning.module": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "learning.complete_module": {Role.CADRE},
    "reading.find": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "reading.note_place": {Role.CADRE},
    "reading.save_data": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "offline.contact": {Role.CADRE},
    "offline.manifest": {Role.CADRE},
    "offline.part": {Role.CADRE},
    "offline.send": {Role.CADRE},
    "quizzes.quiz": {Role.CADRE},
    "quizzes.start": {Role.CADRE},
    "quizzes.attempt": {Role.CADRE},
    "quizzes.save_answer": {Role.CADRE},
    "quizzes.review": {Role.CADRE},
    "quizzes.hand_in": {Role.CADRE},
    "niks.enter": {Role.ADMIN},
    "niks.remove": {Role.ADMIN},
    "niks.reveal": {Role.OFFICIAL, Role.ADMIN},
    "niks.search": {Role.OFFICIAL, Role.ADMIN},
    "roster.people": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "roster.person": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "roster.new_person": {Role.ADMIN},
    "roster.edit_person": {Role.ADMIN},
    "roster.seats": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "seats.village": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "seats.seat": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "seats.decide": {Role.ADMIN},
    "seats.cancel": {Role.ADMIN},
    "moves.move": {Role.ADMIN},
    "imports.index": {Role.ADMIN},
    "imports.upload": {Role.ADMIN},
    "imports.rows": {Role.ADMIN},
    "imports.decide": {Role.ADMIN},
    "imports.confirm": {Role.ADMIN},
    "imports.discard": {Role.ADMIN},
    "imports.undo": {Role.ADMIN},
    "roster_files.template": {Role.ADMIN},
    "roster_files.problems": {Role.ADMIN},
    "roster_files.export_choices": {Role.OFFICIAL, Role.ADMIN},
    "roster_files.export": {Role.OFFICIAL, Role.ADMIN},
    "merges.find": {Role.ADMIN},
    "merges.compare": {Role.ADMIN},
    "merges.merged": {Role.ADMIN},
    "merges.undo": {Role.ADMIN},
    "certificates.index": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "certificates.document": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "certificates.training": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "certificates.issue": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "certificates.progress": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "certificates.retry": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "certificates.print_all": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "certificates.revoke": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "completion.sheet": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "completion.sign": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "completion.undo": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "completion.change": {Role.ADMIN},
    "trainings.index": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "trainings.training": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "trainings.plan": {Role.TRAINER, Role.ADMIN},
    "trainings.plan_meeting": {Role.TRAINER, Role.ADMIN},
    "trainings.change_meeting": {Role.TRAINER, Role.ADMIN},
    "trainings.cancel_meeting": {Role.TRAINER, Role.ADMIN},
    "attendance.meetings": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "attendance.meeting": {Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "attendance.closing": {Role.TRAINER, Role.ADMIN},
    "attendance.close": {Role.TRAINER, Role.ADMIN},
    "attendance.recap": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "attendance.attendance_sheet": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "marking.marks": {Role.TRAINER, Role.OFFICIAL, Role.ADMIN},
    "marking.mark": {Role.TRAINER, Role.ADMIN},
    "marking.mark_rest": {Role.TRAINER, Role.ADMIN},
    "courses.index": {Role.ADMIN},
    "courses.upload": {Role.ADMIN},
    "courses.show": {Role.ADMIN},
    "courses.download": {Role.ADMIN},
    "courses.begin": {Role.ADMIN},
    "drafts.show": {Role.ADMIN},
    "drafts.text": {Role.ADMIN},
    "drafts.preview": {Role.ADMIN},
    "drafts.history": {Role.ADMIN},
    "drafts.revision": {Role.ADMIN},
    "drafts.discard": {Role.ADMIN},
    "publishing.look": {Role.ADMIN},
    "publishing.publish": {Role.ADMIN},
    "draft_parts.course": {Role.ADMIN},
    "draft_parts.module": {Role.ADMIN},
    "draft_parts.quiz": {Role.ADMIN},
    "draft_parts.move": {Role.ADMIN},
    "draft_parts.add": {Role.ADMIN},
    "draft_parts.remove": {Role.ADMIN},
    "draft_quiz.show": {Role.ADMIN},
    "draft_quiz.question": {Role.ADMIN},
    "draft_quiz.new": {Role.ADMIN},
    "draft_quiz.move": {Role.ADMIN},
    "draft_quiz.remove": {Role.ADMIN},
    "draft_images.show": {Role.ADMIN},
    "draft_images.add": {Role.ADMIN},
    "draft_images.remove": {Role.ADMIN},
    "settings.edit": {Role.ADMIN},
    "settings.preview": {Role.ADMIN},
    "settings.history": {Role.ADMIN},
    "settings.cancel": {Role.ADMIN},
    "emblem.edit": {Role.ADMIN},
    "emblem.remove": {Role.ADMIN},
    "emblem.image": {Role.ADMIN},
    "audit.entries": {Role.ADMIN, Role.AUDITOR},
    "audit.entry": {Role.ADMIN, Role.AUDITOR},
}


def address(rule: Rule) -> str:
    values = dict.fromkeys(rule.arguments, 999999) | {"deed": "isi"}
    return rule.build(values)[1]  # type: ignore[index]


FRESHLY = {
    "niks.reveal",
    "niks.search",
    "cards.print_cards",
    "cards.fetch",
    "staff.add",
    "staff.give_role",
    "staff.end_role",
    "staff.new_link",
    "staff.begin_codes_anew",
    "staff.close",
    "staff.open_again",
    "certificates.issue",
    "certificates.revoke",
    "roster_files.export",
}


def test_what_takes_a_fresh_proof_is_exactly_this(app: Flask) -> None:
    with app.app_context():
        assert {name for name in app.view_functions if fresh_gate.is_needed(name)} == FRESHLY


def test_the_public_pages_are_exactly_these(app: Flask) -> None:
    assert {name for name in app.view_functions if entry.is_public(name)} == PUBLIC


def test_every_other_page_is_for_exactly_these_roles(app: Flask) -> None:
    declared = {
        name: set(entry.policy_of(view) or ())
        for name, view in app.view_functions.items()
        if not entry.is_public(name)
    }
    assert declared == POLICIES


def test_every_line_of_a_menu_leads_to_a_page_its_role_may_open(app: Flask) -> None:
    for role, items in navigation.MENUS.items():
        for item in items:
            roles = entry.policy_of(app.view_functions[item.endpoint])
            assert roles is not None
            assert role in roles, f"{item.label} for {role}"


def test_a_page_that_says_nothing_stops_the_start(app: Flask) -> None:
    app.view_functions["planted"] = lambda: "open to all"
    with pytest.raises(RuntimeError, match="planted"):
        entry.check(app)


def test_strangers_are_sent_to_the_door(app: Flask, stranger: FlaskClient) -> None:
    for rule in app.url_map.iter_rules():
        if rule.endpoint in PUBLIC:
            continue
        for method in (rule.methods or set()) & {"GET", "POST"}:
            answer = stranger.open(address(rule), method=method)
            assert answer.status_code == 303, rule.endpoint
            assert answer.location.startswith("/masuk")
