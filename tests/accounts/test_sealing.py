"""What is sealed opens only in its own place, with a key of the ring."""

import pytest

from lms.accounts.sealing import SealBroken, blind_index, is_current, seal, unseal
from lms.core.keyring import Keyring

OLD = Keyring({1: b"a" * 32})
NEW = OLD.with_new(b"b" * 32)
NIK = "3674054107789903"


def test_a_sealed_number_opens_where_it_belongs() -> None:
    sealed = seal(NIK, "person.nik.7", OLD)
    assert len(sealed) == 45
    assert NIK.encode() not in sealed
    assert unseal(sealed, "person.nik.7", OLD) == NIK


def test_two_seals_of_one_number_differ() -> None:
    assert seal(NIK, "person.nik.7", OLD) != seal(NIK, "person.nik.7", OLD)


def test_a_value_moved_to_another_row_stays_shut() -> None:
    sealed = seal(NIK, "person.nik.7", OLD)
    with pytest.raises(SealBroken):
        unseal(sealed, "person.nik.8", OLD)


def test_any_changed_byte_is_noticed() -> None:
    sealed = seal(NIK, "person.nik.7", OLD)
    for place in range(len(sealed)):
        broken = bytearray(sealed)
        broken[place] ^= 1
        with pytest.raises(SealBroken):
            unseal(bytes(broken), "person.nik.7", OLD)
    with pytest.raises(SealBroken):
        unseal(b"", "person.nik.7", OLD)


def test_after_a_turn_of_the_key_the_old_seal_still_opens() -> None:
    sealed = seal(NIK, "person.nik.7", OLD)
    assert unseal(sealed, "person.nik.7", NEW) == NIK
    assert not is_current(sealed, NEW)
    anew = seal(NIK, "person.nik.7", NEW)
    assert is_current(anew, NEW)
    assert unseal(anew, "person.nik.7", NEW.only_current()) == NIK


def test_the_index_finds_the_same_number_under_its_own_key_only() -> None:
    index = blind_index(NIK, b"k" * 32)
    assert index == blind_index(NIK, b"k" * 32) != blind_index(NIK, b"l" * 32)
