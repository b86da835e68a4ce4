"""The pages that merge two records: finding the other, comparing, the result, undoing."""

import re
from uuid import uuid4

import sqlalchemy as sa

from lms.accounts.merge_models import PersonMerge
from lms.accounts.models import Person
from lms.audit.models import AuditEntry
from lms.core.roles import Role
from lms.db import db
from tests.factories import CIPUTAT_TIMUR, CITY, SERPONG_VILLAGE, Browser, a_person, rows
from tests.roster.seating import a_seat, sits, today


def test_from_one_record_to_the_other_and_back(browser: Browser) -> None:
    kept = a_person(full_name="Siti Aminah", phone=None, cadre_number="TS-05-801")
    gone = a_person(full_name="Hj. Siti Aminah, S.Pd.", cadre_number="TS-05-802")
    a_person(full_name="Siti Lain")
    admin = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    assert "Gabungkan data ganda" in admin.get(f"/kelola/kader/{kept.id}").text
    suggested = admin.get(f"/kelola/kader/{kept.id}/gabung").text
    assert "TS-05-802" in suggested
    assert "Siti Lain" not in suggested
    address = f"/kelola/kader/{kept.id}/gabung/{gone.id}"
    compared = admin.get(address).text
    assert 'name="isi-full_name" value="ini" checked' in compared
    assert 'name="isi-phone" value="lain" checked' in compared  # the only one there is
    assert "isi-sex" not in compared  # the same on both
    form = {"op": str(uuid4()), "isi-full_name": "lain", "isi-phone": "lain"}
    answer = admin.post(address, data=form)
    assert answer.status_code == 303
    assert admin.post(address, data=form).location == answer.location  # two taps
    assert rows(PersonMerge) == 1
    page = admin.get(f"/kelola/kader/{kept.id}").text
    assert "Hj. Siti Aminah, S.Pd." in page
    assert "Termasuk data TS-05-802" in page
    gone_page = admin.get(f"/kelola/kader/{gone.id}")
    assert (gone_page.status_code, gone_page.location) == (303, f"/kelola/kader/{kept.id}")
    listed = admin.get("/kelola/kader/?cari=TS-05-802").text
    assert f'href="/kelola/kader/{kept.id}"' in listed
    assert f'href="/kelola/kader/{gone.id}"' not in listed
    done = admin.get(answer.location).text
    assert "Batalkan penggabungan" in done
    undoing = {"op": str(uuid4())}
    for _ in range(2):  # two taps
        parted = admin.post(f"{answer.location}/pembatalan", data=undoing)
        assert parted.location == f"/kelola/kader/{gone.id}"
    assert admin.get(f"/kelola/kader/{gone.id}").status_code == 200
    db.session.rollback()
    names = db.session.scalars(
        sa.select(Person.full_name).where(Person.id.in_([kept.id, gone.id])).order_by(Person.id)
    ).all()
    assert names == ["Siti Aminah", "Hj. Siti Aminah, S.Pd."]
    assert admin.post(f"{answer.location}/pembatalan", data={"op": str(uuid4())}).status_code == 409


def test_the_audit_record_tells_what_the_merge_changed(browser: Browser) -> None:
    kept, gone = a_person(position="Anggota"), a_person(position="Ketua")
    admin = browser(a_person(Role.ADMIN, CITY))
    form = {"op": str(uuid4()), "isi-position": "lain"}
    answer = admin.post(f"/kelola/kader/{kept.id}/gabung/{gone.id}", data=form)
    admin.post(f"{answer.location}/pembatalan", data={"op": str(uuid4())})
    entries = db.session.scalars(
        sa.select(AuditEntry)
        .where(AuditEntry.action.startswith("person.merge"))
        .order_by(AuditEntry.id)
    ).all()
    told = [admin.get(f"/kelola/audit/{one.id}").text for one in entries]
    for page, before, after in zip(told, ("Anggota", "Ketua"), ("Ketua", "Anggota"), strict=True):
        assert f"Kader {gone.cadre_number}" in page
        assert page.index(before, page.index("Jabatan")) < page.index(after, page.index("Jabatan"))


def test_people_see_the_record_merged_into_theirs_and_no_stranger_s(browser: Browser) -> None:
    kept, gone = a_person(), a_person(full_name="Ida Royani")
    admin = browser(a_person(Role.ADMIN, CITY))
    answer = admin.post(f"/kelola/kader/{kept.id}/gabung/{gone.id}", data={"op": str(uuid4())})
    owner = browser(kept)
    assert "Ida Royani" in owner.get("/data-saya/").text
    admin.post(f"{answer.location}/pembatalan", data={"op": str(uuid4())})
    assert "Ida Royani" not in owner.get("/data-saya/").text


def test_what_stands_against_it_is_said_before_and_the_button_is_not_there(
    browser: Browser,
) -> None:
    kept, gone = a_person(), a_person()
    sits(kept, a_seat(1), today(-100))
    sits(gone, a_seat(2), today(-60))
    admin = browser(a_person(Role.ADMIN, CITY))
    address = f"/kelola/kader/{kept.id}/gabung/{gone.id}"
    page = admin.get(address).text
    assert "menempati kursi pada hari yang sama" in page
    assert "Gabungkan menjadi satu" not in page
    answer = admin.post(address, data={"op": str(uuid4())})
    assert answer.status_code == 409
    assert rows(PersonMerge) == 0


def test_the_other_record_must_lie_in_ones_own_region(browser: Browser) -> None:
    kept, away = a_person(), a_person(full_name="Sri Jauh", region=SERPONG_VILLAGE)
    admin = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    address = f"/kelola/kader/{kept.id}/gabung/{away.id}"
    assert admin.get(address).status_code == 404
    assert admin.post(address, data={"op": str(uuid4())}).status_code == 404
    assert "Sri Jauh" not in admin.get(f"/kelola/kader/{kept.id}/gabung?cari=Sri").text
    assert rows(PersonMerge) == 0


def test_a_merge_across_regions_is_shown_to_who_may_see_both(browser: Browser) -> None:
    kept, away = a_person(), a_person(region=SERPONG_VILLAGE)
    city = browser(a_person(Role.ADMIN, CITY))
    answer = city.post(f"/kelola/kader/{kept.id}/gabung/{away.id}", data={"op": str(uuid4())})
    local = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    assert local.get(answer.location).status_code == 404
    assert local.post(f"{answer.location}/pembatalan", data={"op": str(uuid4())}).status_code == 404
    assert local.get(f"/kelola/kader/{kept.id}").status_code == 200


def test_who_is_written_short_is_among_those_who_may_be_the_same(browser: Browser) -> None:
    kept = a_person(full_name="Hj. Siti Nurhaliza Kusumawardhani, S.Pd.")
    for other in ("Siti Nurhaliza K.", "Siti Nurjanah", "Siti", "Nurhaliza Siti"):
        a_person(full_name=other)
    a_person(full_name="Siti Nurhaliza Jauh", region="36.74.05.1002")
    page = browser(a_person(Role.ADMIN, CITY)).get(f"/kelola/kader/{kept.id}/gabung").text
    assert re.findall(r'row__t">([^<]+)', page) == ["Siti Nurhaliza K."]
