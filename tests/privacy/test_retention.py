"""What has been kept long enough goes, by the months of the settings; the rest stays."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts import changes, consent
from lms.accounts.changes import Source
from lms.accounts.merge_models import MergedRow
from lms.accounts.models import OneTimeLink, Person, RoleAssignment, SignIn, SignInLimit
from lms.audit import chain
from lms.audit.models import AuditEntry
from lms.audit.rules import Head
from lms.certificates.models import Certificate
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs.models import Job, JobState
from lms.office.rules import Retention
from lms.privacy import answering, retention, retention_rules
from lms.privacy.models import DataRequest
from lms.privacy.retention import RULES
from lms.privacy.retention_rules import MONTH
from lms.roster import merge_queries, merging
from lms.roster.models import ImportState, RosterImport
from lms.roster.unmerging import UNDONE_WITHIN
from lms.settings import settings
from lms.sync.models import Operation, Outcome
from tests.certificates.graduates import a_finished_training, filed
from tests.factories import CIPUTAT_TIMUR, CITY, Browser, a_person, rows, seated, viewer, worked_off
from tests.office.test_service import set_to
from tests.privacy.wishes import a_wish, a_wish_to_be_erased

pytestmark = pytest.mark.postgres
NOTHING = dict.fromkeys((*(rule.name for rule in retention.RULES), "erasures"), 0)
LONG_AGO = 70 * MONTH
"""Longer than anything is kept."""


def run(**said: Any) -> dict[str, int]:
    db.session.rollback()
    return retention.run(now=now(), **said)


def only(**counts: int) -> dict[str, int]:
    return NOTHING | counts


def put(*things: Any) -> None:
    with transaction() as session:
        session.add_all(things)


def a_sign_in(person: Person, ended: datetime) -> SignIn:
    return SignIn(
        token_hash=f"{ended.timestamp()}",
        person_id=person.id,
        credential_version=1,
        began_at=ended,
        seen_at=ended,
        ends_at=ended,
    )


def an_import(state: ImportState, ended: datetime, **said: Any) -> RosterImport:
    return RosterImport(
        token=f"{ended.timestamp()}",
        file_name="kader.csv",
        sha256="0" * 64,
        row_count=1,
        region_code=CITY,
        state=state,
        counts={},
        left_rows=[[3, "refuse", "Nama kosong."]],
        created_at=ended,
        expires_at=ended,
        finished_at=None if state is ImportState.DRAFT else ended,
        **said,
    )


def someone_gone(ago: timedelta = LONG_AGO, **said: Any) -> Person:
    """A cadre whose account and role ended that long ago."""
    person = a_person(**said)
    leave(person, ago)
    return person


def leave(person: Person, ago: timedelta) -> None:
    with transaction() as session:
        session.execute(
            sa.update(Person)
            .where(Person.id == person.id)
            .values(active=False, created_at=now() - ago - MONTH)
        )
        session.execute(
            sa.update(RoleAssignment)
            .where(RoleAssignment.person_id == person.id)
            .values(ended_at=now() - ago)
        )


def again(person: Person) -> Person:
    db.session.rollback()
    return db.session.get_one(Person, person.id, populate_existing=True)


def test_months_count_back_from_now() -> None:
    moment = now()
    kept = Retention(sign_ins=3, imports=6, scan_evidence=24, departed=60)
    cut = retention_rules.cutoffs(kept, moment)
    assert (moment - cut.sign_ins).days == 91
    assert (moment - cut.departed).days == 1826


def test_nothing_old_is_nothing_to_do_and_nothing_to_record(app: Flask) -> None:
    a_person()
    entries = rows(AuditEntry)
    assert run() == NOTHING
    assert rows(AuditEntry) == entries


@pytest.mark.parametrize(("months", "left"), [(2.9, 1), (3.1, 0)])
def test_ended_sign_ins_and_tries_stay_for_the_months_of_the_setting(
    app: Flask, months: float, left: int
) -> None:
    ended = now() - months * MONTH
    put(
        a_sign_in(a_person(), ended),
        SignInLimit(door="unknown:x", failures=2, last_at=ended),
        OneTimeLink(secret_hash="s", purpose="first-admin", ends_at=ended, used_at=None),
    )
    gone = 1 - left
    assert run() == only(sign_ins=gone, tries=gone, links=gone)
    assert (rows(SignIn), rows(SignInLimit), rows(OneTimeLink)) == (left, left, left)


def test_a_setting_of_the_office_decides(app: Flask) -> None:
    put(a_sign_in(a_person(), now() - 5 * MONTH))
    set_to({"keep_sign_ins": 6})
    assert run() == NOTHING
    assert rows(SignIn) == 1


def test_abandoned_drafts_go_and_finished_imports_forget_their_rows(app: Flask) -> None:
    old, young = now() - 7 * MONTH, now() - 5 * MONTH
    put(
        an_import(ImportState.DRAFT, old),
        an_import(ImportState.DRAFT, young),
        an_import(ImportState.DONE, old - MONTH),
        an_import(ImportState.DONE, young - timedelta(days=1)),
    )
    assert run() == only(drafts=1, left_rows=1)
    assert rows(RosterImport) == 3
    told = db.session.scalars(sa.select(RosterImport.left_rows).order_by(RosterImport.created_at))
    assert [bool(left) for left in told] == [False, True, True]


def test_receipts_of_phones_go_with_the_evidence_of_scans(app: Flask) -> None:
    cadre = a_person()
    for number, months in enumerate((23, 25)):
        put(
            Operation(
                id=f"op-{number}",
                person_id=cadre.id,
                kind="x",
                body_sha256="0" * 64,
                outcome=Outcome.STORED,
                answer={},
                received_at=now() - months * MONTH,
            )
        )
    assert run() == only(receipts=1)
    assert rows(Operation) == 1


def test_the_words_of_an_answered_wish_go_and_the_fact_stays(app: Flask) -> None:
    official = viewer(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    old, young, open_ = (a_wish(a_person()) for _ in range(3))
    for request_id, months in ((old, 13), (young, 11)):
        with transaction() as session:
            answering.refuse(session, official, request_id, "Tidak.", now=now() - months * MONTH)
    assert run() == only(words=1)
    db.session.rollback()
    said = {one.id: one.value for one in db.session.scalars(sa.select(DataRequest))}
    assert said == {old: None, young: "Tangerang", open_: "Tangerang"}


def test_who_left_long_ago_is_pseudonymised_and_their_certificates_stay(app: Flask) -> None:
    gone = someone_gone(full_name="Mawar Melati Kenanga")
    filed(a_finished_training(gone), gone)
    code = db.session.scalars(sa.select(Certificate.code)).one()
    recent = someone_gone(59 * MONTH)
    here = a_person(created_at=now() - LONG_AGO)
    assert run() == only(departed=1)
    assert again(gone).full_name == "Data dihapus"
    assert again(recent).erased_at is None
    assert again(here).erased_at is None
    assert "Mawar Melati Kenanga" in app.test_client().get(f"/v/{code}").text


def test_who_was_heard_of_since_is_kept(app: Flask) -> None:
    changed, asking = someone_gone(), a_person()
    a_wish(asking)
    leave(asking, LONG_AGO)
    with transaction() as session:
        person = session.get_one(Person, changed.id)
        changes.edit(session, person, {"rt": 5}, Source(), now=now())
    assert run() == NOTHING


def test_an_erasure_whose_job_was_lost_is_carried_out(app: Flask) -> None:
    official, cadre = viewer(a_person(Role.OFFICIAL, CIPUTAT_TIMUR)), a_person()
    request_id = a_wish_to_be_erased(cadre)
    with transaction() as session:
        answering.accept(session, official, request_id, "Ya.", now=now() - timedelta(days=2))
        session.execute(sa.delete(Job))
    assert run() == only(erasures=1)
    assert again(cadre).erased_at is not None


def test_the_job_of_an_erasure_carries_it_out_at_its_hour(app: Flask) -> None:
    official, cadre = viewer(a_person(Role.OFFICIAL, CIPUTAT_TIMUR)), a_person()
    request_id = a_wish_to_be_erased(cadre)
    with transaction() as session:
        answering.accept(session, official, request_id, "Ya.", now=now())
    assert worked_off() == 0
    with transaction() as session:
        early = now() - timedelta(minutes=1)
        session.execute(sa.update(Job).values(run_at=early))
        session.execute(sa.update(DataRequest).values(execute_at=early))
    assert worked_off() == 1
    assert again(cadre).erased_at is not None


def test_a_withdrawal_taken_back_is_closed(browser: Browser) -> None:
    cadre = a_person()
    browser(cadre).post("/data-saya/penarikan")
    with transaction() as session:
        consent.agree(session, cadre.id, now=now())
    assert run() == only(moot=1)


def test_a_dry_run_tells_the_same_and_lets_nothing_go(app: Flask) -> None:
    put(a_sign_in(a_person(), now() - LONG_AGO))
    gone = someone_gone()
    entries = rows(AuditEntry)
    told = run(dry_run=True)
    assert told == only(sign_ins=1, departed=1)
    assert (rows(SignIn), again(gone).erased_at, rows(AuditEntry)) == (1, None, entries)
    assert run() == told


def test_more_than_one_batch_goes_in_one_run(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 2)
    cadre = a_person()
    put(*(a_sign_in(cadre, now() - LONG_AGO - timedelta(days=day)) for day in range(5)))
    assert run() == only(sign_ins=5)


def recorded() -> list[tuple[str, dict[str, Any]]]:
    """What the record says of things let go, the oldest first."""
    told = AuditEntry.action.in_(["retention.applied", "person.erased"])
    chosen = sa.select(AuditEntry.action, AuditEntry.facts).where(told).order_by(AuditEntry.id)
    return [(row.action, row.facts) for row in db.session.execute(chosen)]


def test_what_went_is_recorded_by_counts_and_the_chain_is_whole(
    app: Flask, session: Session
) -> None:
    put(a_sign_in(a_person(), now() - LONG_AGO))
    someone_gone()
    run()
    (counted, erased) = recorded()
    assert counted == ("retention.applied", {"counts": {"sign_ins": 1}})
    assert (erased[0], erased[1]["why"]) == ("person.erased", "retention")
    assert isinstance(chain.verify(session), Head)


def test_a_run_that_is_cut_off_has_recorded_all_that_went(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 2)
    cadre = a_person()
    put(*(a_sign_in(cadre, now() - LONG_AGO - timedelta(days=day)) for day in range(5)))

    def killed(_session: Session, *_said: object) -> None:
        raise KeyboardInterrupt

    rules = [replace(rule, let_go=killed) if rule.name == "tries" else rule for rule in RULES]
    monkeypatch.setattr(retention, "RULES", rules)
    put(SignInLimit(door="device:1:1", failures=1, last_at=now() - LONG_AGO))
    with pytest.raises(KeyboardInterrupt):
        run()
    db.session.rollback()
    went = 5 - rows(SignIn)
    assert went == 5
    assert sum(facts["counts"].get("sign_ins", 0) for _, facts in recorded()) == went


def test_the_command_tells_counts(app: Flask) -> None:
    put(a_sign_in(a_person(), now() - LONG_AGO))
    db.session.rollback()
    done = app.test_cli_runner().invoke(args=["retention", "run", "--dry-run", "--json"])
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == {"dry_run": True, "counts": only(sign_ins=1)}
    assert rows(SignIn) == 1


@pytest.mark.parametrize(("hour", "asked"), [(17, 0), (19, 1)])
def test_each_night_asks_once(app: Flask, hour: int, asked: int) -> None:
    """17.00 UTC is midnight in WIB, 19.00 two o'clock."""
    night = now().replace(hour=hour)
    for minutes in range(3):
        carrier.ask_daily(night + timedelta(minutes=minutes))
    assert rows(Job) == asked
    carrier.ask_daily(night + timedelta(days=1))
    assert rows(Job) == 2 * asked
    if asked:
        with transaction() as session:
            session.execute(sa.update(Job).values(run_at=now() - timedelta(minutes=1)))
        assert worked_off() == 2
        states = set(db.session.scalars(sa.select(Job.state)))
        assert states == {JobState.DONE}


def test_what_a_merge_moved_stays_while_it_can_be_undone(app: Flask) -> None:
    admin, kept, gone = viewer(a_person(Role.ADMIN, CITY)), a_person(), a_person()
    seated(gone, 1)
    with transaction() as session:
        ring = settings().seal_keys
        made = merging.merge(session, admin, kept.id, gone.id, {}, ring=ring, now=now())
    count = rows(MergedRow)
    assert count > 0
    set_to({"keep_sign_ins": 1, "keep_imports": 1, "keep_scan_evidence": 1, "keep_departed": 1})
    db.session.rollback()
    almost = now() + UNDONE_WITHIN - timedelta(hours=1)
    assert retention.run(now=almost) == NOTHING
    later = now() + UNDONE_WITHIN + timedelta(hours=1)
    assert retention.run(now=later) == only(merges=count)
    assert rows(MergedRow) == 0
    assert merge_queries.moved(db.session(), made)["seat_holding"] == 1


def test_a_merged_record_goes_with_the_person_who_lives_on(app: Flask) -> None:
    admin, kept, gone = viewer(a_person(Role.ADMIN, CITY)), a_person(), a_person()
    with transaction() as session:
        ring = settings().seal_keys
        merging.merge(session, admin, kept.id, gone.id, {}, ring=ring, now=now() - LONG_AGO)
    leave(gone, LONG_AGO)
    assert run()["departed"] == 0
    assert again(gone).erased_at is None
