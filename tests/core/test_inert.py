"""What would compute becomes inert, and is read back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.core.inert import SIGNS, inert, original

SIGNED = st.text(
    alphabet=st.sampled_from(["'", "=", "+", "-", "@", "\t", "\r", "＝", "a", "1", " "])
)


@pytest.mark.parametrize("sign", sorted(SIGNS))
def test_no_text_begins_with_a_sign(sign: str) -> None:
    assert inert(f"{sign}1+1") == f"'{sign}1+1"


@pytest.mark.parametrize("text", ["", "Siti", "'3674054107789903", "Nur'aini", "0812-3456", "''"])
def test_what_computes_nothing_stays_as_it_is(text: str) -> None:
    assert inert(text) == original(text) == text


@given(st.one_of(SIGNED, st.text()))
def test_whatever_was_made_inert_is_read_back(text: str) -> None:
    assert original(inert(text)) == text
    assert not inert(text) or inert(text)[0] not in SIGNS
