"""People ask to have their data put right or erased; someone of their region answers in time."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Barrier

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts import changes, consent
from lms.accounts.changes import Source
from lms.accounts.merge_models import MergedRow, PersonMerge
from lms.accounts.models import (
    Credential,
    Person,
    PersonChange,
    RoleAssignment,
    SeatHolding,
    Sex,
    SignIn,
)
from lms.audit import chain
from lms.audit.models import AuditEntry
from lms.audit.rules import Head
from lms.certificates.models import Certificate
from lms.core.clock import now, wib_date
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning.models import Participant
from lms.privacy import answering, requests, rules
from lms.privacy.models import DataRequest
from lms.privacy.rules import RequestState
from lms.quizzes.models import Attempt, QuestionMark
from tests.certificates.graduates import a_finished_training, filed
from tests.factories import (
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    Browser,
    a_person,
    a_training,
    rows,
    seated,
    viewer,
    with_secret,
)
from tests.privacy.wishes import a_wish, a_wish_to_be_erased

pytestmark = pytest.mark.postgres
NOON = datetime(2026, 3, 7, 5, tzinfo=UTC)
DAY = timedelta(days=1)
ANSWER = {"answer": "Sudah kami periksa."}


def an_official(region: str = CIPUTAT_TIMUR) -> Person:
    return a_person(Role.OFFICIAL, region)


def wish(request_id: int) -> DataRequest:
    db.session.rollback()
    return db.session.get_one(DataRequest, request_id)


def again(person: Person) -> Person:
    db.session.rollback()
    return db.session.get_one(Person, person.id, populate_existing=True)


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("full_name", "  Nur'aini  Sari ", "Nur'aini Sari"),
        ("sex", "L", "L"),
        ("born_on", "1980-11-28", "1980-11-28"),
        ("phone", "0812 3456 7890", "+6281234567890"),
        ("rt", "007", "7"),
    ],
)
def test_what_is_typed_is_kept_in_one_spelling(field: str, typed: str, kept: str) -> None:
    assert rules.tidy(field, typed, date(2026, 3, 7)) == kept


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        *(("born_on", text) for text in ("kemarin", "1880-01-01", "2027-01-01", "2026-02-30")),
        *(("rt", text) for text in ("0", "1000", "-1", "tujuh", "")),
        ("phone", "12"),
        ("sex", "X"),
        ("full_name", "  "),
    ],
)
def test_what_cannot_be_is_refused(field: str, typed: str) -> None:
    with pytest.raises(rules.ValueWrong):
        rules.tidy(field, typed, date(2026, 3, 7))


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (timedelta(0), "Sisa 3 hari 0 jam"),
        (timedelta(hours=70), "Sisa 2 jam"),
        (timedelta(hours=71, minutes=20), "Sisa 40 menit"),
        (timedelta(hours=77), "Terlambat 5 jam"),
    ],
)
def test_the_time_left_is_said_in_words(after: timedelta, said: str) -> None:
    assert rules.time_left(NOON + rules.ANSWERED_WITHIN, NOON + after) == said


@pytest.mark.parametrize(
    ("decided", "carried_out"), [(1, 25), (47, 71), (60, 72), (71.5, 72.5), (90, 91)]
)
def test_an_erasure_waits_a_day_but_keeps_the_deadline_where_it_can(
    decided: float, carried_out: float
) -> None:
    due = NOON + rules.ANSWERED_WITHIN
    found = rules.erased_at(NOON + timedelta(hours=decided), due)
    assert found == NOON + timedelta(hours=carried_out)


@pytest.mark.parametrize(
    ("field", "value", "column"),
    [
        ("phone", "0812 7777 0001", "+6281277770001"),
        ("born_on", "1980-11-28", date(1980, 11, 28)),
        ("sex", "L", Sex.MALE),
        ("rw", "12", 12),
        ("full_name", "Hj. Siti Aminah, S.Pd.", "Hj. Siti Aminah, S.Pd."),
    ],
)
def test_an_accepted_correction_changes_the_person_and_leaves_its_trace(
    browser: Browser, field: str, value: str, column: object
) -> None:
    cadre, official = a_person(), an_official()
    sent = {"value": value, "reason": "Salah ketik."}
    asked = browser(cadre).post(f"/data-saya/perbaikan/{field}", data=sent)
    assert asked.status_code == 303
    (request_id,) = db.session.scalars(sa.select(DataRequest.id))
    desk = browser(official)
    assert cadre.full_name in desk.get("/kelola/permintaan-data/").text
    page = desk.get(f"/kelola/permintaan-data/{request_id}")
    assert "Salah ketik." in page.text
    done = desk.post(f"/kelola/permintaan-data/{request_id}/terima", data=ANSWER)
    assert done.status_code == 303
    assert getattr(again(cadre), field) == column
    change = db.session.scalars(sa.select(PersonChange)).one()
    assert (change.actor_id, list(change.after)) == (official.id, [field])
    assert wish(request_id).state is RequestState.DONE
    actions = db.session.scalars(sa.select(AuditEntry.action).order_by(AuditEntry.id)).all()
    assert actions[-3:] == ["data_request.asked", "person.edited", "data_request.accepted"]
    facts = str(db.session.scalars(sa.select(AuditEntry.facts)).all())
    assert "Salah ketik" not in facts
    assert str(column) not in facts
    assert "Sudah kami periksa." in browser(cadre).get("/data-saya/").text


@pytest.mark.parametrize("field", rules.CORRECTABLE)
def test_each_field_has_a_form(browser: Browser, field: str) -> None:
    client = browser(a_person())
    assert client.get(f"/data-saya/perbaikan/{field}").status_code == 200
    assert client.post(f"/data-saya/perbaikan/{field}", data={}).status_code == 422


@pytest.mark.parametrize("field", ["nik_sealed", "active", "region_code", "id", "nothing"])
def test_no_other_field_can_be_asked_for(browser: Browser, field: str) -> None:
    sent = {"value": "1", "reason": "x"}
    answer = browser(a_person()).post(f"/data-saya/perbaikan/{field}", data=sent)
    assert answer.status_code == 404
    assert rows(DataRequest) == 0


def test_a_wrong_value_comes_back_with_what_was_typed(browser: Browser) -> None:
    sent = {"value": "12", "reason": "Nomor lama hilang."}
    answer = browser(a_person()).post("/data-saya/perbaikan/phone", data=sent)
    assert answer.status_code == 409
    assert "Nomor lama hilang." in answer.text
    assert rows(DataRequest) == 0


def test_the_same_wish_twice_is_one_until_it_is_answered(browser: Browser) -> None:
    cadre = a_person()
    first, official = a_wish(cadre), viewer(an_official())
    sent = {"value": "Bogor", "reason": "Lagi."}
    assert browser(cadre).post("/data-saya/perbaikan/birth_place", data=sent).status_code == 409
    with transaction() as session:
        answering.refuse(session, official, first, "Tidak sesuai KTP.", now=now())
    assert browser(cadre).post("/data-saya/perbaikan/birth_place", data=sent).status_code == 303


def test_wishes_at_the_same_moment_are_one(app: Flask) -> None:
    cadre = viewer(a_person())
    db.session.rollback()
    start = Barrier(4)

    def ask(_number: int) -> str:
        with app.app_context():
            start.wait()
            try:
                with transaction() as session:
                    requests.ask_erasure(session, cadre, "", now=now())
            except rules.AlreadyAsked:
                return "already"
            return "asked"

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(ask, range(4))) == ["already"] * 3 + ["asked"]
    assert rows(DataRequest) == 1


def test_a_refusal_says_why_and_changes_nothing(browser: Browser) -> None:
    cadre = a_person()
    request_id = a_wish(cadre)
    desk = browser(an_official())
    assert desk.post(f"/kelola/permintaan-data/{request_id}/tolak", data={}).status_code == 422
    assert wish(request_id).state is RequestState.WAITING
    sent = {"answer": "Tidak sesuai KTP."}
    assert desk.post(f"/kelola/permintaan-data/{request_id}/tolak", data=sent).status_code == 303
    assert again(cadre).birth_place is None
    assert "Tidak sesuai KTP." in browser(cadre).get("/data-saya/").text


def test_an_answered_wish_takes_no_second_answer(browser: Browser) -> None:
    request_id = a_wish(a_person())
    desk = browser(an_official())
    desk.post(f"/kelola/permintaan-data/{request_id}/terima", data=ANSWER)
    second = desk.post(f"/kelola/permintaan-data/{request_id}/tolak", data=ANSWER)
    assert second.status_code == 409
    assert wish(request_id).state is RequestState.DONE


def test_two_answers_at_once_are_one(app: Flask) -> None:
    request_id = a_wish(a_person())
    officials = [viewer(an_official()) for _ in range(4)]
    db.session.rollback()
    start = Barrier(4)

    def answer(number: int) -> str:
        deed = (answering.accept, answering.refuse)[number % 2]
        with app.app_context():
            start.wait()
            try:
                with transaction() as session:
                    deed(session, officials[number], request_id, "Ya.", now=now())
            except rules.RequestClosed:
                return "too late"
            return "answered"

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(answer, range(4))) == ["answered"] + ["too late"] * 3


def test_nobody_answers_their_own_wish_and_staff_are_answered_by_the_admin_of_their_region(
    browser: Browser,
) -> None:
    admin, other = a_person(Role.ADMIN, CITY), a_person(Role.ADMIN, CITY)
    request_id = a_wish(admin)
    mine = browser(admin).post(f"/kelola/permintaan-data/{request_id}/terima", data=ANSWER)
    assert mine.status_code == 403
    assert wish(request_id).state is RequestState.WAITING
    away = browser(an_official())
    assert away.get(f"/kelola/permintaan-data/{request_id}").status_code == 404
    done = browser(other).post(f"/kelola/permintaan-data/{request_id}/terima", data=ANSWER)
    assert done.status_code == 303


def test_a_wish_can_be_taken_back_by_its_person_alone(browser: Browser) -> None:
    cadre = a_person()
    request_id = a_wish(cadre)
    address = f"/data-saya/permintaan/{request_id}/batal"
    assert browser(a_person()).post(address).status_code == 404
    assert wish(request_id).state is RequestState.WAITING
    assert browser(cadre).post(address).status_code == 303
    assert wish(request_id).state is RequestState.CANCELLED
    assert browser(cadre).post(address).status_code == 409


def test_the_most_pressing_wish_stands_first_and_the_late_one_is_called_late(
    browser: Browser, app: Flask
) -> None:
    calm, late = a_person(full_name="Tenang Sari"), a_person(full_name="Lama Wati")
    a_wish(calm)
    with transaction() as session:
        requests.ask_erasure(session, viewer(late), "", now=now() - timedelta(hours=77, minutes=5))
    page = browser(an_official()).get("/kelola/permintaan-data/").text
    assert page.index("Lama Wati") < page.index("Tenang Sari")
    assert "Terlambat 5 jam" in page


def test_a_withdrawal_becomes_a_task_until_it_is_taken_back(browser: Browser) -> None:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    training = a_training(cadre)
    client, desk = browser(cadre), browser(an_official())
    client.post("/data-saya/penarikan")
    assert "Mawar" in desk.get("/kelola/permintaan-data/").text
    with transaction() as session:
        consent.agree(session, cadre.id, now=now())
    assert "Mawar" not in desk.get("/kelola/permintaan-data/").text
    client.post("/data-saya/penarikan")
    gave_way = sa.select(AuditEntry.object_type).where(
        AuditEntry.action == "data_request.cancelled"
    )
    assert db.session.scalars(gave_way).all() == ["data_request"]
    open_ = sa.select(DataRequest.id).where(DataRequest.state == RequestState.WAITING)
    (request_id,) = db.session.scalars(open_)
    assert desk.post(f"/kelola/permintaan-data/{request_id}/tolak", data=ANSWER).status_code == 409
    assert desk.post(f"/kelola/permintaan-data/{request_id}/terima", data=ANSWER).status_code == 303
    held = sa.select(Participant.removed_at).where(Participant.training_id == training.id)
    assert db.session.scalar(held) is not None


# Erasure


def accepted(person: Person, official: Person) -> int:
    request_id = a_wish_to_be_erased(person)
    with transaction() as session:
        answering.accept(session, viewer(official), request_id, "Kami hapus besok.", now=now())
    return request_id


def carried_out(request_id: int) -> bool:
    later = now() + rules.REGRET + timedelta(minutes=1)
    with transaction() as session:
        return answering.execute(session, request_id, now=later)


def a_known_graduate() -> Person:
    """A cadre about whom much is known."""
    cadre = with_secret(
        seated(a_person(full_name="Mawar Melati Kenanga", phone="+6281377788801", rt=3, rw=4), 1)
    )
    filed(a_finished_training(cadre), cadre)
    return cadre


def test_an_accepted_erasure_waits_and_can_be_called_off_by_either(browser: Browser) -> None:
    cadre, official = a_person(), an_official()
    request_id = accepted(cadre, official)
    with transaction() as session:
        assert not answering.execute(session, request_id, now=now())
    assert again(cadre).erased_at is None
    assert browser(cadre).post(f"/data-saya/permintaan/{request_id}/batal").status_code == 303
    assert not carried_out(request_id)
    second = accepted(cadre, official)
    stop = browser(official).post(f"/kelola/permintaan-data/{second}/batal", data=ANSWER)
    assert stop.status_code == 303
    assert not carried_out(second)
    assert again(cadre).full_name != "Data dihapus"


def test_after_its_hour_nothing_tells_who_they_were_and_no_door_opens(
    browser: Browser, app: Flask
) -> None:
    cadre = a_known_graduate()
    browser(cadre)
    official = an_official()
    a_wish(cadre, "birth_place", "Desa Mekarsari")
    assert carried_out(accepted(cadre, official))
    held = again(cadre)
    assert (held.full_name, held.phone, held.rt, held.born_on) == ("Data dihapus", None, None, None)
    assert not held.active
    assert held.erased_at is not None
    for table in (SignIn, Credential):
        theirs = sa.select(table).where(table.person_id == cadre.id)
        assert db.session.scalars(theirs).all() == []
    assert db.session.scalars(
        sa.select(RoleAssignment.ended_at).where(RoleAssignment.person_id == cadre.id)
    ).one()
    assert db.session.scalars(sa.select(SeatHolding.until_day)).one() == wib_date(now()) + DAY
    words = db.session.execute(
        sa.select(DataRequest.value, DataRequest.reason, DataRequest.answer)
    ).all()
    assert {word for row in words for word in row} == {None}
    client = app.test_client()
    sent = {"identity": str(cadre.cadre_number), "secret": "482915"}
    assert client.post("/masuk", data=sent).status_code == 422


def test_certificates_stay_verifiable_and_the_counts_stay(
    browser: Browser, app: Flask, session: Session
) -> None:
    cadre = a_known_graduate()
    before = {table: rows(table) for table in (Attempt, QuestionMark, Participant, Certificate)}
    facts = db.session.scalars(sa.select(Certificate.facts_sha256)).all()
    code = db.session.scalars(sa.select(Certificate.code)).one()
    assert carried_out(accepted(cadre, an_official()))
    page = app.test_client().get(f"/v/{code}")
    assert page.status_code == 200
    assert "Mawar Melati Kenanga" in page.text
    assert db.session.scalars(sa.select(Certificate.facts_sha256)).all() == facts
    assert {table: rows(table) for table in before} == before


def test_the_audit_chain_is_whole_and_names_nobody(app: Flask, session: Session) -> None:
    cadre = a_known_graduate()
    assert carried_out(accepted(cadre, an_official()))
    assert isinstance(chain.verify(session), Head)
    entry = session.scalars(sa.select(AuditEntry).where(AuditEntry.action == "person.erased")).one()
    assert entry.object_id == str(cadre.id)
    assert entry.reason is None


def test_what_was_changed_is_forgotten_but_not_that_it_was(app: Flask) -> None:
    cadre, official = a_person(), an_official()
    request_id = a_wish(cadre, "birth_place", "Desa Mekarsari")
    with transaction() as session:
        answering.accept(session, viewer(official), request_id, "Ya.", now=now())
    assert carried_out(accepted(cadre, official))
    change = db.session.scalars(sa.select(PersonChange)).one()
    assert (change.before, change.after) == ({"birth_place": None}, {"birth_place": None})
    assert (change.reason, change.actor_id) == (None, official.id)


def test_an_erased_number_is_never_given_again(app: Flask) -> None:
    cadre = a_person(cadre_number="TS-05-990")
    assert carried_out(accepted(cadre, an_official()))
    with transaction() as session:
        assert changes.next_cadre_number(session, str(cadre.region_code)) == "TS-05-991"


def test_who_works_here_is_not_erased_before_their_role_ends(browser: Browser, app: Flask) -> None:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    request_id = a_wish_to_be_erased(trainer)
    answer = browser(a_person(Role.ADMIN, CITY)).post(
        f"/kelola/permintaan-data/{request_id}/terima", data=ANSWER
    )
    assert answer.status_code == 409
    assert wish(request_id).state is RequestState.WAITING


def test_a_second_execution_changes_nothing(app: Flask) -> None:
    request_id = accepted(a_person(), an_official())
    assert carried_out(request_id)
    entries = rows(AuditEntry)
    assert not carried_out(request_id)
    assert rows(AuditEntry) == entries


def test_wishes_of_another_region_are_nobodys_here(browser: Browser) -> None:
    request_id = a_wish(a_person(region=SERPONG_VILLAGE))
    desk = browser(an_official())
    assert desk.get(f"/kelola/permintaan-data/{request_id}").status_code == 404
    official = viewer(an_official())
    with pytest.raises(NotFound), transaction() as session:
        answering.accept(session, official, request_id, "Ya.", now=now())
    assert wish(request_id).state is RequestState.WAITING


def test_nothing_is_written_on_an_erased_person_again(browser: Browser, app: Flask) -> None:
    cadre = a_person()
    assert carried_out(accepted(cadre, an_official()))
    with transaction() as session:
        person = session.get_one(Person, cadre.id)
        with pytest.raises(changes.PersonErased):
            changes.edit(session, person, {"full_name": "Mawar"}, Source(), now=now())
    assert again(cadre).full_name == "Data dihapus"
    sent = {"nik": "3674054107789903"}
    admin = browser(a_person(Role.ADMIN, CITY))
    assert admin.post(f"/kelola/kader/{cadre.id}/nik", data=sent).status_code == 409
    assert again(cadre).nik_index is None


def test_what_would_undo_a_merge_goes_with_its_people(app: Flask) -> None:
    kept, gone = a_person(), a_person()
    with transaction() as session:
        made = PersonMerge(kept_id=kept.id, gone_id=gone.id, moved_nik=False, merged_at=now())
        session.add(made)
        session.flush()
        row = {"merge_id": made.id, "table_name": "data_request", "key": {"id": 1}}
        session.add(MergedRow(**row, before={"reason": "Pindah."}, after={}))
    assert carried_out(accepted(kept, an_official()))
    assert rows(MergedRow) == 0
    assert again(gone).erased_at is not None
