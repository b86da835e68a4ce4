"""A certificate code is random, readable, and knows when it was copied wrongly."""

from itertools import combinations

import pytest

from lms.core.codes import ALPHABET, LENGTH, grouped, is_well_formed, new_code, normalise


def fixed(seed: int) -> str:
    return new_code(lambda count: bytes((seed * 37 + i * i * 11) % 256 for i in range(count)))


def test_a_new_code_is_well_formed_and_16_characters_long() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == LENGTH and is_well_formed(code) for code in codes)


def test_every_random_character_can_appear_in_every_place() -> None:
    for value, letter in enumerate(ALPHABET):
        code = new_code(lambda count, byte=value: bytes([byte + 96]) * count)  # type: ignore[misc]
        assert code[:-1] == letter * 15
        assert is_well_formed(code)


@pytest.mark.parametrize("seed", range(5))
def test_every_single_wrong_character_is_noticed(seed: int) -> None:
    code = fixed(seed)
    for place, right in enumerate(code):
        for wrong in ALPHABET.replace(right, ""):
            assert not is_well_formed(code[:place] + wrong + code[place + 1 :])


@pytest.mark.parametrize("seed", range(40))
def test_every_swap_of_two_different_characters_is_noticed(seed: int) -> None:
    code = fixed(seed)
    for left, right in combinations(range(LENGTH), 2):
        if code[left] == code[right]:
            continue
        swapped = list(code)
        swapped[left], swapped[right] = code[right], code[left]
        assert not is_well_formed("".join(swapped))


def test_what_people_type_becomes_the_code() -> None:
    code = new_code(lambda count: bytes([0, 1, 1, 17] * 4)[:count])
    assert code.startswith("011H011H011H011")
    typed = " oil" + "h-O1L" + "h–oIi" + "H oli" + code[-1].lower() + "\n"
    assert normalise(typed) == code
    assert normalise(grouped(code)) == code
    assert normalise(normalise(typed)) == code


@pytest.mark.parametrize("text", ["", "7K4M", "7K4MQX299HRCT3V", "U" * 16, "!" * 16, "0" * 17])
def test_what_cannot_be_a_code_is_not_well_formed(text: str) -> None:
    assert not is_well_formed(text)


def test_a_code_is_shown_in_four_groups() -> None:
    assert grouped("7K4MQX299HRCT3VN") == "7K4M-QX29-9HRC-T3VN"
