"""Keys turn without locking anyone out."""

import pytest

from lms.core.keyring import Keyring, KeyringWrong, dumped, loaded

RING = Keyring({1: b"a" * 32, 2: b"b" * 32})


def test_the_newest_key_is_current() -> None:
    assert RING.current == 2
    assert RING.with_new(b"c" * 32).current == 3
    assert RING.only_current().keys == {2: b"b" * 32}


def test_it_reads_back_what_it_wrote() -> None:
    assert loaded(dumped(RING)).keys == RING.keys


@pytest.mark.parametrize("text", ["", "1:short", "1:!!!!", "0:" + "A" * 44, "x:" + "A" * 44])
def test_what_is_no_keyring_is_refused(text: str) -> None:
    with pytest.raises(KeyringWrong):
        loaded(text)


def test_it_never_shows_a_key() -> None:
    assert "aaa" not in repr(RING)
    assert "YWFh" not in repr(RING)
