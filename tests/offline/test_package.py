"""A course on a phone: whole, checkable, of one edition, and without what no phone may hold."""

from dataclasses import replace

from flask import Flask

from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.offline import package
from lms.offline.package import Image
from lms.quizzes.publication import publish
from tests.factories import CITY, Browser, a_person, a_training, having_read, short_course
from tests.offline.phones import AT, contact, manifest, parts
from tests.quizzes.test_canary import CANARY, KEYS


def test_a_package_is_whole_and_holds_no_key_and_nothing_of_the_person(
    app: Flask, browser: Browser
) -> None:
    sri = a_person(full_name="Mawar Melati", phone="+6281298765432")
    training = a_training(sri)
    having_read(training, sri, 1)
    phone = browser(sri)

    kept = parts(phone)

    assert list(kept) == ["kursus", "modul-1", "modul-2", "soal-1", "soal-2"]
    assert [line["number"] for line in kept["kursus"]["modules"]] == [1, 2]
    assert len(kept["soal-1"]) == 6
    assert all(kept[f"modul-{number}"]["html"] for number in (1, 2))
    told = str(kept) + str(manifest(phone))
    assert not [word for word in (CANARY, "Mawar", "81298765432", *KEYS) if word in told]
    assert phone.get(f"{AT}soal-9").status_code == 404
    said = contact(phone)
    assert (said["owner"], said["courses"]["kursus-singkat"]["edition"]) == (sri.id, 1)
    first = said["courses"]["kursus-singkat"]["modules"][0]
    assert (first["is_read"], first["is_open"], first["is_passed"]) == (True, True, False)


def test_a_package_changes_with_its_edition_alone_and_is_one_s_own(
    app: Flask, browser: Browser
) -> None:
    sri, neighbour = a_person(), a_person()
    training = a_training(sri, neighbour)
    phone = browser(sri)
    before = contact(phone)["courses"]["kursus-singkat"]
    mine, other = parts(phone), parts(browser(neighbour))
    assert mine == parts(phone)
    assert mine["modul-1"] == other["modul-1"]
    assert {o["id"] for o in mine["soal-1"][0]["options"]}.isdisjoint(
        {o["id"] for o in other["soal-1"][0]["options"]}
    )

    having_read(training, sri, 1)
    assert contact(phone)["courses"]["kursus-singkat"]["sha256"] == before["sha256"]
    made, rendered = short_course()
    changed = replace(rendered, pages=[*rendered.pages[:-1], "<p>Baru</p>"])
    with transaction() as session:
        newer = publish(session, replace(made, package_sha256="f" * 64), changed, now=now())
    a_training(
        sri,
        edition=newer,
        title="Pelatihan kedua",
        starts_on=training.ends_on,
        ends_on=training.ends_on,
    )

    after = contact(phone)["courses"]["kursus-singkat"]
    assert after["edition"] == 2
    assert after["sha256"] != before["sha256"]


def test_only_who_attends_may_keep_it(browser: Browser) -> None:
    sri = a_person()
    a_training(sri)
    for other, status in ((a_person(), 404), (a_person(Role.TRAINER, CITY), 403)):
        client = browser(other)
        assert client.get(AT).status_code == status
        assert client.get(f"{AT}modul-1").status_code == status
    assert contact(browser(a_person()))["courses"] == {}


def test_the_weight_is_said_before_anything_is_loaded(app: Flask, browser: Browser) -> None:
    sri = a_person()
    training = a_training(sri)
    found = package.texts(db.session(), training.edition)
    db.session.rollback()
    phone = browser(sri)
    answers = [
        phone.get(line["address"], headers={"Accept-Encoding": "gzip"})
        for line in manifest(phone)["parts"]
    ]
    carried = sum(len(answer.data) + len(str(answer.headers)) for answer in answers)

    assert abs(found.carried - carried) <= carried / 10
    page = phone.get("/belajar/kursus-singkat/").text
    assert f"({found.weight}, {found.minutes} menit)" in page


def test_pictures_are_kept_in_one_size_by_what_their_address_says() -> None:
    digest = "ab" * 32
    html = f'<p><img srcset="/media/{"c" * 64} 320w" src="/media/{digest}" data-kb="41" alt=""></p>'

    assert package.images_of(html) == [Image(f"/media/{digest}", digest, 41)]
