"""The kelurahan that was meant is found; one that might have been meant is asked about."""

import pytest
from sqlalchemy.orm import Session

from lms.regions.matching import Match, Place, match_village
from lms.regions.queries import places


@pytest.mark.parametrize(
    ("village", "district", "code"),
    [
        ("Cempaka putih ", "ciputat timur", "36.74.05.1001"),
        ("Kel. Cempaka Putih", "Kec. Ciputat Timur", "36.74.05.1001"),
        ("JURANG MANGGU BRT", "PONDOK AREN", "36.74.03.1010"),
        ("Pd. Kacang Tmr", "Pd Aren", "36.74.03.1007"),
        ("Serpong", "", "36.74.01.1009"),
        ("rawa buntu", "Serpong", "36.74.01.1002"),
        ("Rawa Buntu", "kecamatan yang tak ada", "36.74.01.1002"),
    ],
)
def test_it_is_found_however_it_is_spelled(
    session: Session, village: str, district: str, code: str
) -> None:
    assert match_village(village, district, places(session)) == Match(code)


def test_a_slip_as_near_to_two_is_asked_about_and_never_chosen(session: Session) -> None:
    found = match_village("Pondok Jarya", "Pondok Aren", places(session))
    assert found.code is None
    assert set(found.candidates) == {"36.74.03.1003", "36.74.03.1004"}


def test_a_kelurahan_of_another_kecamatan_is_asked_about(session: Session) -> None:
    found = match_village("Jombang", "Pamulang", places(session))
    assert (found.code, found.candidates, found.elsewhere) == (None, ("36.74.04.1006",), True)


@pytest.mark.parametrize("village", ["", "Bandung", "???"])
def test_what_is_nowhere_near_has_no_candidates(session: Session, village: str) -> None:
    assert match_village(village, "Serpong", places(session)) == Match()


def test_every_official_name_and_alias_finds_its_own(session: Session) -> None:
    known = places(session)
    for place in known:
        for name in place.names:
            assert match_village(name, place.district, known).code == place.code, name


def test_two_places_of_one_name_are_both_offered() -> None:
    twins = [Place(code, ("Sawah",), code[:2], code[:2]) for code in ("1.1", "2.1")]
    assert match_village("sawah", "", twins).candidates == ("1.1", "2.1")
