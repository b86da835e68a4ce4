"""The emblem of the office on its page, on certificates and on attendance sheets."""

from io import BytesIO

import pytest
from flask.testing import FlaskClient
from pikepdf import Name, Pdf, Stream

from lms.certificates.facts import CertificateFacts
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db
from lms.office import queries
from lms.office.models import OfficeEmblem, OfficeVersion
from tests.certificates.graduates import a_finished_training, printed
from tests.certificates.samples import certificate as a_certificate
from tests.factories import CITY, Browser, a_meeting, a_person, a_training, rows
from tests.office.pictures import a_picture
from tests.operations.test_settings import certificate, kept

pytestmark = pytest.mark.postgres
PAGE = "/kelola/pengaturan/lambang/"


@pytest.fixture
def admin(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.ADMIN, CITY))


def sent(client: FlaskClient, image: bytes | None, based_on: int = 0) -> int:
    data: dict[str, object] = {"based_on": str(based_on)}
    if image is not None:
        data["image"] = (BytesIO(image), "lambang.png")
    return client.post(PAGE, data=data, content_type="multipart/form-data").status_code


def images_on(pdf: bytes) -> int:
    """How many coloured images the file holds; masks of theirs are grey."""
    with Pdf.open(BytesIO(pdf)) as document:
        return sum(
            isinstance(one, Stream) and one.get(Name.ColorSpace) == Name.DeviceRGB
            for one in document.objects
        )


def test_an_emblem_is_shown_and_can_be_taken_away_again(admin: FlaskClient) -> None:
    assert sent(admin, a_picture()) == 303
    digest = queries.office_at(db.session(), now()).emblem
    page = admin.get(PAGE).text
    assert f"{PAGE}{digest}.png" in page
    shown = admin.get(f"{PAGE}{digest}.png")
    assert (shown.status_code, shown.mimetype) == (200, "image/png")
    assert admin.get(f"{PAGE}{'0' * 64}.png").status_code == 404
    assert admin.post(f"{PAGE}penghapusan", data={"based_on": "1"}).status_code == 303
    assert queries.office_at(db.session(), now()).emblem is None
    assert rows(OfficeEmblem) == 1  # certificates may name it


@pytest.mark.parametrize("image", [None, b"<svg/>", b"x" * (1024 * 1024 + 1)])
def test_what_is_refused_leaves_nothing(admin: FlaskClient, image: bytes | None) -> None:
    assert sent(admin, image) == 409
    assert rows(OfficeVersion) == rows(OfficeEmblem) == 0


def test_a_form_of_yesterday_replaces_nothing(admin: FlaskClient) -> None:
    assert sent(admin, a_picture()) == 303
    assert sent(admin, a_picture(colour="blue")) == 409
    assert sent(admin, a_picture(colour="blue"), based_on=1) == 303
    assert rows(OfficeVersion) == 2


def test_the_next_certificates_bear_it_and_the_old_ones_stay(admin: FlaskClient) -> None:
    first, later = a_person(), a_person()
    training = a_finished_training(first, later)
    printed(training, first)
    before = kept(first)
    assert sent(admin, a_picture()) == 303
    printed(training, later)
    assert kept(first) == before
    assert "emblem" not in certificate(first).facts
    assert certificate(later).facts["emblem"] == queries.office_at(db.session(), now()).emblem
    old, new = before[3], kept(later)[3]
    assert (images_on(old), images_on(new)) == (0, 1)
    assert len(new) - len(old) < 30_000


def test_facts_without_an_emblem_read_as_they_always_did() -> None:
    facts = a_certificate()
    assert "emblem" not in facts.to_json()
    assert CertificateFacts.from_json(facts.to_json()).sha256() == facts.sha256()


@pytest.mark.paper
def test_the_attendance_sheet_bears_it_too(admin: FlaskClient) -> None:
    meeting = a_meeting(a_training(a_person()))
    address = f"/pertemuan/{meeting.id}/daftar-hadir.pdf"
    assert images_on(admin.get(address).data) == 0
    assert sent(admin, a_picture()) == 303
    later = a_meeting(a_training(a_person()))
    assert images_on(admin.get(f"/pertemuan/{later.id}/daftar-hadir.pdf").data) == 1
    assert images_on(admin.get(address).data) == 0  # that meeting began before
