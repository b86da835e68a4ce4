"""Which PINs are refused."""

import pytest

from lms.accounts import pins


@pytest.mark.parametrize(
    "pin",
    [
        *("000000", "111112", "121212", "123456", "654321", "890123", "135791", "123123", "123321"),
        *("112233", "147258", "852741", "170845", "081790", "900817", "311299", "010126"),
    ],
)
def test_what_everybody_tries_first_is_refused(pin: str) -> None:
    with pytest.raises(pins.EasyPin):
        pins.ensure_good(pin)


@pytest.mark.parametrize("pin", ["482915", "739146", "264813", "905372"])
def test_other_pins_are_good(pin: str) -> None:
    pins.ensure_good(pin, "+6281377143026", None)


@pytest.mark.parametrize("pin", ["", "12345", "4829155", "48291a", "４８２９１５", "482 91"])
def test_a_pin_is_six_plain_digits(pin: str) -> None:
    with pytest.raises(pins.NotSixDigits):
        pins.ensure_good(pin)


@pytest.mark.parametrize("pin", ["771430", "143026", "620341"])
def test_a_part_of_ones_own_number_is_refused_backwards_too(pin: str) -> None:
    with pytest.raises(pins.OwnNumberPin):
        pins.ensure_good(pin, "+6281377143026", "TS-05-031")


def test_about_a_tenth_of_all_pins_is_refused() -> None:
    looked_at = range(0, 1_000_000, 13)  # no pattern of six digits repeats after thirteen
    refused = sum(pins.is_easy(f"{number:06d}") for number in looked_at)
    assert 0.06 < refused / len(looked_at) < 0.12
