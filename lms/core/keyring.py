"""Keys with ids, newest first: what was sealed with an older one opens until it is sealed anew."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass

KEY_BYTES = 32


class KeyringWrong(ValueError):
    """The text is no keyring; the message says what is the matter, never a key."""


@dataclass(frozen=True, repr=False)
class Keyring:
    """Keys by their id, 1 to 255; `current` seals, all of them open."""

    keys: Mapping[int, bytes]

    @property
    def current(self) -> int:
        return max(self.keys)

    def __repr__(self) -> str:
        return f"Keyring(ids={sorted(self.keys)})"

    def with_new(self, key: bytes) -> "Keyring":
        """The ring with one more key, which is current from now on."""
        if self.current == 255:
            raise KeyringWrong("a keyring holds at most 255 keys")
        return Keyring({**self.keys, self.current + 1: key})

    def only_current(self) -> "Keyring":
        """The ring without the keys that nothing is sealed with any more."""
        return Keyring({self.current: self.keys[self.current]})


def dumped(ring: Keyring) -> str:
    """One line a key: `2:<base64>`, newest first."""
    return "\n".join(
        f"{name}:{base64.b64encode(ring.keys[name]).decode()}"
        for name in sorted(ring.keys, reverse=True)
    )


def loaded(text: str) -> Keyring:
    """The ring that `dumped` wrote; KeyringWrong for any other text."""
    keys: dict[int, bytes] = {}
    for line in text.split():
        name, _, body = line.partition(":")
        try:
            key = base64.b64decode(body, validate=True)
        except binascii.Error as error:
            raise KeyringWrong("a key is not base64") from error
        if not name.isdigit() or not 1 <= int(name) <= 255 or len(key) != KEY_BYTES:
            raise KeyringWrong(f"each line must be `id:base64 of {KEY_BYTES} bytes`")
        keys[int(name)] = key
    if not keys:
        raise KeyringWrong("the keyring is empty")
    return Keyring(keys)
