"""What officials, trainers and cadres see and do with certificates."""

import re
from html import unescape
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from lms.accounts.models import Person
from lms.certificates import queries, service
from lms.certificates.models import BatchPerson, Certificate, CertificateBatch, CertificateDocument
from lms.certificates.rules import REASONS, CertificateState
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs.models import Job, JobState
from lms.learning.models import Training
from lms.operations.demo import names
from tests.certificates.graduates import (
    a_finished_training,
    an_official,
    asked,
    certificates,
    filed,
    having_attended,
    issued,
    printed,
)
from tests.certificates.test_render import page_text
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    SERPONG_VILLAGE,
    Browser,
    a_meeting,
    a_person,
    a_training,
    having_learnt,
    rows,
    seated,
    worked_off,
)

pytestmark = pytest.mark.postgres


def official_of(region: str = CIPUTAT_TIMUR) -> Person:
    return a_person(Role.OFFICIAL, region, full_name="Diah Puspitasari")


def read(answer: TestResponse) -> str:
    return " ".join(unescape(answer.text).split())


def words(answer: TestResponse) -> str:
    """What stands on the page, without its tags."""
    return " ".join(re.sub(r"<[^>]*>", "", unescape(answer.text)).split())


def issue(client: FlaskClient, training: Training, *people: Person) -> TestResponse:
    return client.post(
        f"/sertifikat/pelatihan/{training.id}/penerbitan",
        data={"kader": [person.id for person in people]},
    )


def nothing_was_written() -> bool:
    return all(rows(table) == 0 for table in (Certificate, CertificateBatch, Job, BatchPerson))


def test_the_checklist_says_who_is_ready_and_what_the_others_lack(
    app: Flask, browser: Browser
) -> None:
    ready, late, odd = (
        a_person(full_name="Sri Wahyuni"),
        a_person(full_name="Ida Farida"),
        a_person(full_name="Siti عائشة"),
    )
    training = a_training(ready, late, odd)
    having_attended(training, [ready, odd])
    having_learnt(training, ready, 92)
    having_learnt(training, odd)
    answer = browser(official_of()).get(f"/sertifikat/pelatihan/{training.id}/")
    assert answer.status_code == 200
    shown = read(answer)
    assert f'value="{ready.id}" aria-label="Pilih Sri Wahyuni" checked' in shown
    assert f'value="{late.id}"' not in shown
    assert f'value="{odd.id}"' not in shown
    assert "Modul 1–2 belum selesai. Kuis modul 1–2 belum lulus. Hadir 0 dari 4 JP." in shown
    assert "memuat huruf “ع”" in shown
    only = read(browser(official_of()).get(f"/sertifikat/pelatihan/{training.id}/?tampil=belum"))
    assert "Ida Farida" in only
    assert "Sri Wahyuni" not in only


def test_from_the_list_to_printed_certificates(app: Flask, browser: Browser) -> None:
    people = [
        seated(a_person(full_name=name), seat)
        for name, seat in (("Sri Wahyuni", 2), ("Ida Farida", 1))
    ]
    reserve = a_person(full_name="Ani Cadangan")
    training = a_finished_training(*people, reserve, percent=92)
    client = browser(official_of())
    assert "3 siap diterbitkan" in read(client.get("/sertifikat/"))

    answer = issue(client, training, *people, reserve)
    assert answer.status_code == 303
    page = f"/sertifikat/pelatihan/{training.id}/"
    assert answer.location == page
    during = words(client.get(page))
    assert "Menerbitkan 3 sertifikat" in during
    assert "0 selesai, 3 menunggu" in during
    assert 'hx-trigger="every 2s"' in client.get(page).text

    assert worked_off() == 1
    fragment = client.get(f"{page}kemajuan")
    assert fragment.headers["HX-Refresh"] == "true"
    assert "3 selesai" in read(fragment)
    after = read(client.get(page))
    assert "hx-get" not in after
    assert "Unduh 3 untuk dicetak" in after
    assert "Tidak ada yang menunggu" in read(client.get("/sertifikat/"))

    merged = client.get(f"{page}cetak.pdf")
    assert merged.mimetype == "application/pdf"
    with pdfium.PdfDocument(merged.data) as document:
        assert len(document) == 6
    fronts = [page_text(merged.data, number) for number in (0, 2, 4)]
    for name, text in zip(("Ida Farida", "Sri Wahyuni", "Ani Cadangan"), fronts, strict=True):
        assert name in text
    assert len(merged.data) / 3 < 30_000
    only_fronts = client.get(f"{page}cetak.pdf?halaman=depan").data
    with pdfium.PdfDocument(only_fronts) as document:
        assert len(document) == 3
    assert "Materi dan nilai" not in page_text(only_fronts, 1)


def test_posting_twice_asks_once(app: Flask, browser: Browser) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    client = browser(official_of())
    assert [issue(client, training, sri).status_code for _ in range(2)] == [303, 303]
    assert rows(CertificateBatch) == 1


def test_someone_not_eligible_is_refused_and_nothing_is_written(
    app: Flask, browser: Browser
) -> None:
    sri, late = a_person(), a_person(full_name="Ida Farida")
    training = a_training(sri, late)
    having_attended(training, [sri, late])
    having_learnt(training, sri)
    answer = issue(browser(official_of()), training, sri, late)
    assert answer.status_code == 409
    assert "Ida Farida belum dapat diberi sertifikat. Modul 1–2 belum selesai." in read(answer)
    assert nothing_was_written()


def test_nobody_or_a_stranger_chosen_hands_the_page_back(app: Flask, browser: Browser) -> None:
    sri, stranger = a_person(full_name="Sri Wahyuni"), a_person()
    training = a_finished_training(sri)
    client = browser(official_of())
    for chosen in ([], [stranger]):
        answer = issue(client, training, *chosen)
        assert answer.status_code == 422
        assert "Sri Wahyuni" in read(answer)
    assert "Pilih paling sedikit satu kader." in read(issue(client, training))
    assert nothing_was_written()


def test_an_open_meeting_is_named(app: Flask, browser: Browser) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    a_meeting(training, learning_hours=0, title="Evaluasi")
    answer = issue(browser(official_of()), training, sri)
    assert answer.status_code == 409
    assert "Pertemuan “Evaluasi” belum ditutup." in read(answer)
    assert nothing_was_written()


@pytest.mark.parametrize(
    ("role", "region", "status"),
    [
        (Role.OFFICIAL, CIPUTAT_TIMUR, 303),
        (Role.OFFICIAL, "36.74", 303),
        (Role.OFFICIAL, "36.74.01", 404),
        (Role.TRAINER, CIPUTAT_TIMUR, 403),
        (Role.ADMIN, "36.74", 403),
        (Role.CADRE, CEMPAKA_PUTIH, 403),
        (Role.AUDITOR, "36.74", 403),
    ],
)
def test_who_may_issue_in_a_training_of_ciputat_timur(
    app: Flask, browser: Browser, role: Role, region: str, status: int
) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    answer = issue(browser(a_person(role, region)), training, sri)
    assert answer.status_code == status
    assert nothing_was_written() == (status != 303)


def test_an_official_sees_only_the_people_of_their_region(app: Flask, browser: Browser) -> None:
    here = a_person(full_name="Sri Wahyuni")
    there = a_person(region=SERPONG_VILLAGE, full_name="Ida Farida")
    training = a_finished_training(here, there, regions=[CEMPAKA_PUTIH, SERPONG_VILLAGE])
    filed(training, here, there)
    client = browser(official_of())
    shown = read(client.get(f"/sertifikat/pelatihan/{training.id}/"))
    assert "Sri Wahyuni" in shown
    assert "Ida Farida" not in shown
    merged = client.get(f"/sertifikat/pelatihan/{training.id}/cetak.pdf").data
    with pdfium.PdfDocument(merged) as document:
        assert len(document) == 2


def test_what_went_wrong_for_one_is_shown_with_its_reason(app: Flask, browser: Browser) -> None:
    sri, odd = a_person(full_name="Sri Wahyuni"), a_person(full_name="Ida")
    training = a_finished_training(sri, odd)
    asked(training, sri, odd)
    with transaction() as session:
        session.get_one(Person, odd.id).full_name = "Ida \u202e"
    assert worked_off() == 1
    shown = words(browser(official_of()).get(f"/sertifikat/pelatihan/{training.id}/"))
    assert "1 selesai, 1 perlu diperbaiki" in shown
    assert "U+202E" in shown
    assert len(certificates(training)) == 1


def test_a_batch_given_up_can_be_tried_again_by_hand(app: Flask, browser: Browser) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    batch_id = asked(training, sri)
    with transaction() as session:
        session.execute(sa.update(Job).values(state=JobState.GIVEN_UP))
    client = browser(official_of())
    again = f"/sertifikat/pelatihan/{training.id}/penerbitan/{batch_id}/ulangan"
    assert again in client.get(f"/sertifikat/pelatihan/{training.id}/").text
    assert client.post(again).status_code == 303
    assert client.post(again).status_code == 409
    assert worked_off() == 1
    assert rows(CertificateDocument) == 1


def test_a_cadre_downloads_their_own_and_nobody_elses(app: Flask, browser: Browser) -> None:
    sri, ida = a_person(full_name="Sri Wahyuni"), a_person(full_name="Ida Farida")
    training = a_finished_training(sri, ida)
    filed(training, sri, ida)
    by_owner = {one.person_id: one for one in certificates(training)}
    client = browser(sri)
    own = client.get(f"/sertifikat/{by_owner[sri.id].code.lower()}.pdf")
    assert own.status_code == 200
    assert own.mimetype == "application/pdf"
    with pikepdf.open(BytesIO(own.data)) as document:
        assert str(document.docinfo["/Title"]) == by_owner[sri.id].number
    assert "no-store" in own.headers["Cache-Control"]
    other = client.get(f"/sertifikat/{by_owner[ida.id].code}.pdf")
    assert other.status_code == 404
    assert "Sertifikat ini tidak ada, atau bukan milik akun Anda." in read(other)
    assert "Ida Farida" not in other.text
    listed = client.get("/sertifikat/").text
    assert by_owner[sri.id].code in listed
    assert by_owner[ida.id].code not in listed


def test_a_document_that_is_not_ready_says_so(app: Flask, browser: Browser) -> None:
    sri = a_person()
    (made,) = issued(a_finished_training(sri), sri)
    answer = browser(sri).get(f"/sertifikat/{made.code}.pdf")
    assert answer.status_code == 409
    assert "masih disiapkan" in read(answer)


def test_the_file_is_the_same_after_everything_else_changed(app: Flask, browser: Browser) -> None:
    sri = a_person(full_name="Sri Wahyuni")
    training = a_finished_training(sri)
    (made,) = printed(training, sri)
    client = browser(sri)
    before = client.get(f"/sertifikat/{made.code}.pdf").data
    with transaction() as session:
        session.get_one(Person, sri.id).full_name = "Sri Rahayu"
        session.get_one(Training, training.id).title = "Pelatihan lain"
    assert client.get(f"/sertifikat/{made.code}.pdf").data == before
    assert "Sri Wahyuni" in page_text(before, 0)


def test_a_cadre_sees_hours_history_and_what_is_still_running(app: Flask, browser: Browser) -> None:
    sri = a_person(full_name="Sri Wahyuni")
    filed(a_finished_training(sri, percent=88, title="Pelatihan Selesai"), sri)
    a_training(sri, title="Pelatihan Berjalan")
    shown = read(browser(sri).get("/sertifikat/"))
    assert 'sudah menyelesaikan <b class="c-ink num nowrap">4 JP</b> pelatihan.' in shown
    assert 'Pelatihan Berjalan<span class="sub">Sedang berjalan, belum dihitung' in shown
    assert "Lulus, nilai 88." in shown
    assert "Belum ada sertifikat" in read(browser(a_person()).get("/sertifikat/"))


def test_the_home_of_a_cadre_shows_the_newest_certificate(app: Flask, browser: Browser) -> None:
    sri = a_person()
    (made,) = filed(a_finished_training(sri), sri)
    assert made.number in browser(sri).get("/").text
    assert "Semua sertifikat" not in browser(a_person()).get("/").text


def test_an_official_revokes_with_a_reason_and_the_page_says_so(
    app: Flask, browser: Browser, stranger: FlaskClient
) -> None:
    sri, official = a_person(), official_of()
    training = a_finished_training(sri)
    (made,) = filed(training, sri)
    client = browser(official)
    page = f"/sertifikat/{made.code}/pencabutan"
    assert client.get(page).status_code == 200
    assert client.post(page).status_code == 422
    assert client.post(page, data={"alasan": "Karena saya mau."}).status_code == 422
    assert certificates(training)[0].state is CertificateState.VALID
    answer = client.post(page, data={"alasan": REASONS[0]})
    assert (answer.status_code, answer.location) == (303, f"/v/{made.code}")
    assert REASONS[0] in read(stranger.get(answer.location))
    assert client.post(page, data={"alasan": REASONS[0]}).status_code == 409
    assert client.get(page).status_code == 409, "what is revoked is not asked for again"
    assert "Dicabut" in read(browser(sri).get("/sertifikat/"))
    assert client.get(f"/sertifikat/pelatihan/{training.id}/cetak.pdf").status_code == 404


def test_the_longest_names_stand_on_the_page_and_on_paper(app: Flask, browser: Browser) -> None:
    longest = sorted([*names.longest(), "Hj. Siti " + "Nurhaliza " * 11 + "S"], key=len)[-3:]
    people = [a_person(full_name=name) for name in longest]
    assert max(map(len, longest)) == 120
    training = a_finished_training(*people)
    made = printed(training, *people)
    assert len(made) == 3
    for one in made:
        file = queries.pdf(db.session(), one.id) or b""
        assert one.says.full_name in page_text(file, 0)
        assert one.says.full_name in page_text(file, 1)
    db.session.rollback()
    shown = read(browser(official_of()).get(f"/sertifikat/pelatihan/{training.id}/"))
    assert all(name in shown for name in longest)


def test_reading_the_list_costs_the_same_few_queries_for_one_and_for_many(
    app: Flask, browser: Browser
) -> None:
    def cost(count: int) -> int:
        people = [a_person() for _ in range(count)]
        training = a_finished_training(*people)
        client = browser(official_of())
        seen: list[str] = []

        def note(*args: object) -> None:
            seen.append(str(args[2]))

        sa.event.listen(db.engine, "before_cursor_execute", note)
        client.get(f"/sertifikat/pelatihan/{training.id}/")
        sa.event.remove(db.engine, "before_cursor_execute", note)
        return len(seen)

    cost(1)  # what is read once a process
    assert cost(1) == cost(12)


def test_revoking_by_the_service_needs_one_of_the_reasons(app: Flask) -> None:
    sri = a_person()
    (made,) = issued(a_finished_training(sri), sri)
    with pytest.raises(ValueError, match="no reason"), transaction() as session:
        service.revoke(session, an_official(), made.code, "Bebas", now=now())
    assert rows(Certificate) == 1
